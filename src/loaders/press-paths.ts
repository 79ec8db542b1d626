import type { SiteContent } from '../catalog/content.ts';
import { getPressKey } from '../catalog/page-key.ts';
import type { Locale } from '../i18n/locales.ts';
import { getBuiltLocales } from './editions.ts';
import { listPosters } from './posters.ts';
import { getBuildVersion } from './version.ts';

/**
 * The `getStaticPaths` of a page of the press room.
 *
 * @param exists tells whether the site has the page
 * @param getKey digest of all that the page shows
 */
export function getPressPaths(
  content: SiteContent,
  exists: (content: SiteContent) => boolean,
  getKey = getPressKey,
): { params: { locale: Locale }; cacheKey: string }[] {
  if (!exists(content)) return [];
  const posters = listPosters();
  const version = getBuildVersion();
  return getBuiltLocales(content.site).map((locale) => ({
    params: { locale },
    cacheKey: getKey(content, locale, posters, version),
  }));
}
