import type { Locale } from '../i18n/locales.ts';
import { listFeeds, type Feed } from '../machines/feed.ts';
import { getContent } from './catalog.ts';
import { getBuiltLocales } from './editions.ts';

/** The `getStaticPaths` of feeds: below the page of an edition, of a section, of a kind of information. */
export async function getFeedPaths(): Promise<
  { params: { locale: Locale; page: string | undefined }; props: { feed: Feed } }[]
> {
  const content = await getContent();
  return getBuiltLocales(content.site).flatMap((locale) =>
    listFeeds(content, locale).map((feed) => ({
      params: { locale, page: feed.path.split('/').slice(2, -1).join('/') || undefined },
      props: { feed },
    })),
  );
}
