import { getCollection } from 'astro:content';
import type { SiteContent } from '../catalog/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { getBuiltLocales } from './editions.ts';

/** Turns a collection back into the record by id that the loader stored. */
async function toRecord(name: 'editions' | 'records' | 'texts' | 'media' | 'sources'): Promise<object> {
  const items = await getCollection(name);
  return Object.fromEntries(items.map(({ id, data }) => [id, data]));
}

let content: Promise<SiteContent> | undefined;

/**
 * Gives the whole loaded content. Pages hand it to the catalog's functions and never touch the file system.
 */
export function getContent(): Promise<SiteContent> {
  // During development the content may change between requests, so it is kept only in a build.
  if (import.meta.env.DEV) content = undefined;
  content ??= (async () => {
    const [common, editions, records, texts, media, sources] = await Promise.all([
      getCollection('common'),
      toRecord('editions'),
      toRecord('records'),
      toRecord('texts'),
      toRecord('media'),
      toRecord('sources'),
    ]);
    const once = Object.fromEntries(common.map(({ id, data }) => [id, data['value']]));
    return { ...once, editions, records, texts, media, sources } as SiteContent; // stored by src/loaders/store.ts
  })();
  return content;
}

/** The `getStaticPaths` of a page that every edition has once. */
export const getLocalePaths = async (): Promise<{ params: { locale: Locale } }[]> =>
  getBuiltLocales((await getContent()).site).map((locale) => ({ params: { locale } }));
