import type { APIRoute } from 'astro';
import { listCalendarEntries, writeEventCalendar } from '../../../calendar/file.ts';
import type { Entry } from '../../../catalog/entries.ts';
import { getContent } from '../../../loaders/catalog.ts';
import { getBuiltLocales } from '../../../loaders/editions.ts';

export async function getStaticPaths() {
  const content = await getContent();
  return getBuiltLocales(content.site).flatMap((locale) =>
    listCalendarEntries(content, locale).map((entry) => ({
      params: { locale, section: entry.section, slug: entry.slug },
      props: { entry },
    })),
  );
}

export const GET: APIRoute<{ entry: Entry }> = async ({ props: { entry } }) =>
  new Response(writeEventCalendar(await getContent(), entry));
