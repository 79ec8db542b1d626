import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { SiteContent } from '../catalog/content.ts';
import { getSearchKey } from '../catalog/page-key.ts';
import type { Locale } from '../i18n/locales.ts';
import { getBuildVersion } from '../loaders/version.ts';
import { beginPhase } from './phases.ts';
import { getSearchDocuments, type SearchDocument } from '../search/document.ts';

/** Pagefind brings interfaces of its own, which this site does not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)/;

/** Builds the search bundle of one edition into a folder. */
async function index(documents: readonly SearchDocument[], folder: string): Promise<void> {
  const { index: pagefind, errors } = await createIndex({ writePlayground: false });
  if (!pagefind) throw new Error(errors.join('\n'));
  for (const document of documents) {
    const added = await pagefind.addHTMLFile(document);
    if (added.errors.length > 0) throw new Error(`${document.url}: ${added.errors.join('\n')}`);
  }
  const { files } = await pagefind.getFiles();
  for (const { path, content } of files.filter((file) => !unused.test(file.path))) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  await pagefind.deleteIndex();
}

/** Makes the bundle of an edition in the cache, unless the last one finds the same. @returns whether it was made */
async function provide(content: SiteContent, locale: Locale, cache: string): Promise<boolean> {
  const key = getSearchKey(content, locale, getBuildVersion());
  const folder = join(cache, locale);
  const note = join(cache, `${locale}.key`);
  if (existsSync(note) && readFileSync(note, 'utf8') === key) return false;
  rmSync(note, { force: true });
  rmSync(folder, { recursive: true, force: true });
  await index(getSearchDocuments(content, locale), folder);
  writeFileSync(note, key);
  return true;
}

/**
 * One search bundle per edition, each in its own folder, so that each stands alone. They are made while pages render,
 * by a process of their own, because they need the texts and not the pages.
 */
export function search(content: SiteContent, locales: readonly Locale[]): AstroIntegration {
  let cache = '';
  let made: Promise<boolean[]>;
  return {
    name: 'search',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(new URL('search/', config.cacheDir));
      },
      'astro:build:start': () => {
        made = Promise.all(locales.map((locale) => provide(content, locale, cache)));
        made.catch(() => {}); // told when it is awaited
      },
      'astro:build:done': async ({ dir, logger }) => {
        beginPhase('search');
        const count = (await made).filter(Boolean).length;
        for (const locale of locales)
          cpSync(join(cache, locale), join(fileURLToPath(dir), locale, 'pagefind'), { recursive: true });
        logger.info(`${count} of ${locales.length} bundles made`);
        await close();
        beginPhase('publish');
      },
    },
  };
}
