import type { APIRoute } from 'astro';
import { listCalendarEntries, writeEditionCalendar } from '../../calendar/file.ts';
import type { Locale } from '../../i18n/locales.ts';
import { getContent, getLocalePaths } from '../../loaders/catalog.ts';

/** Editions in which an event is to come. */
export async function getStaticPaths() {
  const content = await getContent();
  return (await getLocalePaths()).filter(({ params: { locale } }) => listCalendarEntries(content, locale).length > 0);
}

export const GET: APIRoute = async ({ params }) =>
  new Response(writeEditionCalendar(await getContent(), params['locale'] as Locale)); // given by getStaticPaths
