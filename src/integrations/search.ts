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

/** Makes the bundle of an edition, or takes the last one when nothing that it finds has changed. @returns whether it was made */
async function provide(content: SiteContent, locale: Locale, cache: string, target: string): Promise<boolean> {
  const key = getSearchKey(content, locale, getBuildVersion());
  const kept = join(cache, locale);
  const note = join(cache, `${locale}.key`);
  const isKept = existsSync(note) && readFileSync(note, 'utf8') === key;
  if (!isKept) {
    rmSync(note, { force: true });
    rmSync(kept, { recursive: true, force: true });
    await index(getSearchDocuments(content, locale), kept);
    writeFileSync(note, key);
  }
  cpSync(kept, target, { recursive: true });
  return !isKept;
}

/** After the build: one search bundle per edition, each in its own folder, so that each stands alone. */
export function search(content: SiteContent, locales: readonly Locale[]): AstroIntegration {
  let cache = '';
  return {
    name: 'search',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(new URL('search/', config.cacheDir));
      },
      'astro:build:done': async ({ dir, logger }) => {
        beginPhase('search');
        const made = await Promise.all(
          locales.map(async (locale) => {
            const target = join(fileURLToPath(dir), locale, 'pagefind');
            return (await provide(content, locale, cache, target)) ? [locale] : [];
          }),
        );
        logger.info(`made: ${made.flat().join(', ') || '–'}; kept: ${locales.length - made.flat().length}`);
        await close();
        beginPhase('publish');
      },
    },
  };
}
