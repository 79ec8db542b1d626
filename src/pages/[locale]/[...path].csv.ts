import type { APIRoute } from 'astro';
import { getAllEntries, getIntroductions, type Entry } from '../../catalog/entries.ts';
import { getTextKey } from '../../catalog/page-key.ts';
import { getChartPath, getChartRows, listCharts } from '../../charts/chart.ts';
import type { UsedComponent } from '../../catalog/references.ts';
import { getContent } from '../../loaders/catalog.ts';
import { getBuiltLocales } from '../../loaders/editions.ts';
import { getBuildVersion } from '../../loaders/version.ts';
import { toFactsCsv } from '../../machines/open-data.ts';

interface Props {
  entry: Entry;
  attributes: UsedComponent['attributes'];
}

export async function getStaticPaths() {
  const content = await getContent();
  const version = getBuildVersion();
  return getBuiltLocales(content.site).flatMap((locale) =>
    [...getIntroductions(content, locale), ...getAllEntries(content, locale)].flatMap((entry) =>
      listCharts(entry).map((attributes) => ({
        // Without the edition before it and the ending behind it.
        params: { locale, path: getChartPath(entry, attributes['name']!).slice(`/${locale}/`.length, -'.csv'.length) },
        props: { entry, attributes },
        cacheKey: getTextKey(content, entry, version),
      })),
    ),
  );
}

/** The facts of a chart as a table for programs, in the language of the text. */
export const GET: APIRoute<Props> = async ({ props: { entry, attributes } }) => {
  const content = await getContent();
  const rows = getChartRows(content, entry, attributes).map(({ found }) => `${found.entry}#${found.key}`);
  return new Response(toFactsCsv(content, entry.textLocale, rows), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
