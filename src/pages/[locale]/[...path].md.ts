import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { getAllEntries, getEntry, sectionSlug, type Entry } from '../../catalog/entries.ts';
import { getTextKey } from '../../catalog/page-key.ts';
import { getContent } from '../../loaders/catalog.ts';
import { getContentDirectory } from '../../loaders/content.ts';
import { getBuiltLocales } from '../../loaders/editions.ts';
import { getBuildVersion } from '../../loaders/version.ts';
import { getTwin } from '../../machines/twin.ts';

export async function getStaticPaths() {
  const content = await getContent();
  const version = getBuildVersion();
  return getBuiltLocales(content.site).flatMap((locale) => {
    const sections = content.site.sections.map((section) => getEntry(content, locale, `${section}/${sectionSlug}`));
    return [...sections, ...getAllEntries(content, locale)]
      .filter(({ isFallback }) => !isFallback)
      .map((entry) => ({
        params: { locale, path: entry.path.split('/').slice(2, -1).join('/') },
        props: { entry },
        cacheKey: getTextKey(content, entry, version),
      }));
  });
}

/** The Markdown twin of a page, in the language of the page only. */
export const GET: APIRoute<{ entry: Entry }> = async ({ props: { entry } }) => {
  const source = readFileSync(join(getContentDirectory(), entry.text.file), 'utf8');
  return new Response(getTwin(await getContent(), entry, source), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
