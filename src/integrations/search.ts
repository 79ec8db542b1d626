import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { SiteContent } from '../catalog/content.ts';
import { getSearchKey } from '../catalog/page-key.ts';
import type { Locale } from '../i18n/locales.ts';
import { openCache } from '../loaders/cache.ts';
import { getContentDirectory } from '../loaders/content.ts';
import { getBuildVersion } from '../loaders/version.ts';
import { beginPhase } from './phases.ts';
import { getSearchDocuments, type SearchDocument } from '../search/document.ts';

/** Pagefind brings interfaces of its own, which this site does not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)/;

/** The files of a search bundle in Base64, by their paths, and the digest of everything that it finds. */
interface Bundle {
  key: string;
  files: [path: string, content: string][];
}

/** The last bundle of each edition of each site. */
const bundles = openCache<Bundle>('search');

/** Builds the search bundle of one edition. */
async function index(documents: readonly SearchDocument[]): Promise<Bundle['files']> {
  const { index: pagefind, errors } = await createIndex({ writePlayground: false });
  if (!pagefind) throw new Error(errors.join('\n'));
  for (const document of documents) {
    const added = await pagefind.addHTMLFile(document);
    if (added.errors.length > 0) throw new Error(`${document.url}: ${added.errors.join('\n')}`);
  }
  const { files } = await pagefind.getFiles();
  await pagefind.deleteIndex();
  return files
    .filter(({ path }) => !unused.test(path))
    .map(({ path, content }) => [path, Buffer.from(content).toString('base64')]);
}

/** Takes the bundle of an edition from the cache if it finds the same, else makes it. */
async function provide(content: SiteContent, locale: Locale): Promise<Bundle & { isNew: boolean }> {
  const key = getSearchKey(content, locale, getBuildVersion());
  const name = hash('sha256', [getContentDirectory(), locale, process.env['PSEUDO'] ?? ''].join('\n')).slice(0, 12);
  const known = bundles.read(name);
  if (known?.key === key) return { ...known, isNew: false };
  const made = { key, files: await index(getSearchDocuments(content, locale)) };
  bundles.write(name, made);
  return { ...made, isNew: true };
}

/**
 * One search bundle per edition, each in its own folder, so that each stands alone. They are made while pages render,
 * by a process of their own, because they need the texts and not the pages.
 */
export function search(content: SiteContent, locales: readonly Locale[]): AstroIntegration {
  let made: Promise<(Bundle & { isNew: boolean })[]>;
  return {
    name: 'search',
    hooks: {
      'astro:build:start': () => {
        made = Promise.all(locales.map((locale) => provide(content, locale)));
        made.catch(() => {}); // told when it is awaited
      },
      'astro:build:done': async ({ dir, logger }) => {
        beginPhase('search');
        const all = await made;
        for (const [number, { files }] of all.entries())
          for (const [path, file] of files) {
            const target = join(fileURLToPath(dir), locales[number]!, 'pagefind', path);
            mkdirSync(dirname(target), { recursive: true });
            writeFileSync(target, file, 'base64');
          }
        logger.info(`${all.filter(({ isNew }) => isNew).length} of ${locales.length} bundles made`);
        await close();
        beginPhase('publish');
      },
    },
  };
}
