import type { APIRoute } from 'astro';
import { getEntryCard } from '../../cards/card.ts';
import { isScheduled } from '../../catalog/schedule.ts';
import type { Locale } from '../../i18n/locales.ts';
import { getContent } from '../../loaders/catalog.ts';
import { getBuiltLocales } from '../../loaders/editions.ts';
import { getExportKey } from '../../catalog/page-key.ts';
import { getBuildVersion } from '../../loaders/version.ts';
import { getExport } from '../../machines/export.ts';
import { getMarkdownBody } from '../../machines/markdown-version.ts';
import { getTextSource } from '../../texts/cache.ts';
import { toJsonFile } from '../../texts/escape.ts';

export async function getStaticPaths() {
  const content = await getContent();
  const version = getBuildVersion();
  return getBuiltLocales(content.site).map((locale) => ({
    params: { locale },
    // It holds what can be found, and all of it.
    cacheKey: getExportKey(content, locale, version),
  }));
}

export const GET: APIRoute = async ({ params }) => {
  const content = await getContent();
  const locale = params['locale'] as Locale; // given by getStaticPaths
  const feed = getExport(
    content,
    locale,
    (entry) => getMarkdownBody(content, entry, getTextSource(entry.text.digest)),
    (entry) => (isScheduled(content, entry.id) ? undefined : getEntryCard(content, entry).path),
  );
  return new Response(toJsonFile(feed));
};
