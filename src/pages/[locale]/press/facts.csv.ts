import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locales.ts';
import { getContent } from '../../../loaders/catalog.ts';
import { getPressPaths } from '../../../loaders/press-paths.ts';
import { hasFactSheet } from '../../../press/addresses.ts';
import { getFactSheet, toSheetCsv } from '../../../press/fact-sheet.ts';

export const getStaticPaths = async () => getPressPaths(await getContent(), hasFactSheet);

/** The fact sheet as a table for programs. */
export const GET: APIRoute = async ({ params }) => {
  const { locale } = params as { locale: Locale }; // given by getStaticPaths
  const content = await getContent();
  return new Response(toSheetCsv(content, locale, getFactSheet(content, locale)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
