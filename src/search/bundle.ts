import { close, createIndex } from 'pagefind';
import type { SiteContent } from '../catalog/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { getSearchDocuments } from './document.ts';

/** Pagefind brings interfaces of its own, which this site does not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)/;

/** A file of a search bundle. */
export interface BundleFile {
  /** Path below the site. */
  path: string;
  bytes: Uint8Array;
}

async function createBundle(content: SiteContent, locale: Locale): Promise<BundleFile[]> {
  const { index, errors } = await createIndex({ writePlayground: false });
  if (!index) throw new Error(errors.join('\n'));
  for (const document of getSearchDocuments(content, locale)) {
    const added = await index.addHTMLFile(document);
    if (added.errors.length > 0) throw new Error(`${document.url}: ${added.errors.join('\n')}`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files
    .filter(({ path }) => !unused.test(path))
    .map(({ path, content: bytes }) => ({ path: `${getBundleFolder(locale)}${path}`, bytes }));
}

/** Where the search of an edition lies below the site: each in its own folder, so that each stands alone. */
export const getBundleFolder = (locale: Locale): string => `${locale}/pagefind/`;

/**
 * Makes the search of editions, in a process of their own: they need the texts and not the pages, so these may be rendered
 * meanwhile.
 */
export async function createBundles(
  content: SiteContent,
  locales: readonly Locale[],
): Promise<Map<Locale, BundleFile[]>> {
  if (locales.length === 0) return new Map();
  const made = await Promise.all(locales.map(async (locale) => [locale, await createBundle(content, locale)] as const));
  await close();
  return new Map(made);
}
