import { getLiveCollection } from 'astro:content';
import type { SiteContent } from '../catalog/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { getBuiltLocales } from './editions.ts';
import type { Part } from './live.ts';

/** Turns a collection into the record by id that it was made of. @throws what the loader has thrown */
async function toRecord(name: Part | 'common'): Promise<Record<string, Record<string, unknown>>> {
  const { entries, error } = await getLiveCollection(name);
  if (!entries) throw error?.cause ?? error;
  return Object.fromEntries(entries.map(({ id, data }) => [id, data]));
}

async function collect(): Promise<SiteContent> {
  const [common, editions, records, texts, media, sources] = await Promise.all([
    toRecord('common'),
    toRecord('editions'),
    toRecord('records'),
    toRecord('texts'),
    toRecord('media'),
    toRecord('sources'),
  ]);
  const once = Object.fromEntries(Object.entries(common).map(([id, data]) => [id, data['value']]));
  return { ...once, editions, records, texts, media, sources } as unknown as SiteContent; // taken apart in live.ts
}

let content: Promise<SiteContent> | undefined;

/** Gives the whole loaded content. Pages hand it to the catalog's functions and never touch the file system. */
export const getContent = (): Promise<SiteContent> => (content ??= collect());

/** The `getStaticPaths` of a page that every edition has once. */
export const getLocalePaths = async (): Promise<{ params: { locale: Locale } }[]> =>
  getBuiltLocales((await getContent()).site).map((locale) => ({ params: { locale } }));
