import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { locales, type Locale } from '../src/i18n/locales.ts';
import { findPages, prepareSearch } from '../src/browser/search/find.ts';
import type { Pagefind } from '../src/browser/search/pagefind.ts';

/** Addresses that a search gives, best first. */
export type Search = (query: string) => Promise<string[]>;

// Pagefind runs in browsers: it fetches its files and asks the page for its language.
const fetchFile: typeof fetch = async (address) => new Response(readFileSync(fileURLToPath(String(address))));

/**
 * Opens the search of an edition of a built site, as its page does.
 *
 * @param lang the tag of a locale that was added to a copy of the table
 */
export async function openSearch(
  site: string,
  locale: string,
  lang: string = locales[locale as Locale].lang,
): Promise<Search> {
  const folder = pathToFileURL(join(site, locale, 'pagefind/')).href;
  const html = { getAttribute: () => lang };
  Object.assign(globalThis, { fetch: fetchFile, document: { currentScript: null, querySelector: () => html } });
  const { createInstance } = (await import(`${folder}pagefind.js`)) as {
    createInstance: (options: { basePath: string }) => Pagefind;
  };
  const pagefind = await prepareSearch(createInstance({ basePath: folder }));
  return async (query) => {
    const results = await findPages(pagefind, query);
    return Promise.all(results.map(async (result) => (await result.data()).url));
  };
}
