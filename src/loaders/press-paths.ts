import type { SiteContent } from '../catalog/content.ts';
import { getPressKey } from '../catalog/page-key.ts';
import type { Locale } from '../i18n/locales.ts';
import { getBuiltLocales } from './editions.ts';
import { listPosters } from './posters.ts';
import { getBuildVersion } from './version.ts';

/** The `getStaticPaths` of a page of the press room. @param exists tells whether the site has the page */
export function getPressPaths(
  content: SiteContent,
  exists: (content: SiteContent) => boolean,
): { params: { locale: Locale }; cacheKey: string }[] {
  if (!exists(content)) return [];
  const posters = listPosters();
  const version = getBuildVersion();
  return getBuiltLocales(content.site).map((locale) => ({
    params: { locale },
    cacheKey: getPressKey(content, locale, posters, version),
  }));
}
