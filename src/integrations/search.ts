import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { foldText } from '../search/fold.ts';

/** Pages of one edition that asked to be found: those with data-pagefind-body. */
function listPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html'))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => readFileSync(join(folder, path), 'utf8').includes('data-pagefind-body'))
    .toSorted();
}

/** Takes out of a page what only the index needs: readers on slow lines should not pay for it. */
const forgetIndex = (html: string): string =>
  html
    .replaceAll(/<span hidden data-pagefind-meta="alias:[^"]*"[^>]*><\/span>/g, '')
    .replaceAll(/<[^>]+>/g, (tag) => tag.replaceAll(/ data-pagefind-[a-z]+(="[^"]*")?/g, ''));

/** Builds the search bundle of one edition into its own folder, so that each stands alone. */
async function indexEdition(output: string, locale: string): Promise<number> {
  const folder = join(output, locale);
  const { index, errors } = await createIndex({ writePlayground: false });
  if (!index) throw new Error(errors.join('\n'));
  const pages = listPages(folder);
  for (const page of pages) {
    const html = readFileSync(join(folder, page), 'utf8');
    const url = `/${locale}/${page.replace(/index\.html$/, '')}`;
    const added = await index.addHTMLFile({ url, content: foldText(html) });
    if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('\n')}`);
    writeFileSync(join(folder, page), forgetIndex(html));
  }
  const { files } = await index.getFiles();
  for (const { path, content } of files) {
    // Pagefind brings interfaces of its own, which this site does not use.
    if (/^pagefind-(ui|modular-ui|component-ui|highlight)/.test(path)) continue;
    const target = join(folder, 'pagefind', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  await index.deleteIndex();
  return pages.length;
}

/** After the build: one search bundle per edition. */
export const search = (locales: readonly string[]): AstroIntegration => ({
  name: 'search',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      for (const locale of locales) {
        const count = await indexEdition(fileURLToPath(dir), locale);
        logger.info(`${locale}: ${count} pages`);
      }
      await close();
    },
  },
});
