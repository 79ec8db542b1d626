import createSitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { getAlternates } from '../catalog/alternates.ts';
import type { SiteContent } from '../catalog/content.ts';
import { getEntries, getEntry, getIntroductions, sectionSlug, type Entry } from '../catalog/entries.ts';
import { listOwnPages } from '../catalog/own-pages.ts';
import { isScheduled } from '../catalog/schedule.ts';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { absoluteUrl, getBase, localizedPath, stripBase } from '../i18n/paths.ts';

/** The path below the site of one of its addresses. */
const toPath = ({ site }: SiteContent, url: string): string =>
  stripBase(new URL(url).pathname, getBase(site.url)) ?? '/';

/** The entry at an address, or undefined for pages that are no entries. */
function findEntry(content: SiteContent, url: string) {
  const [locale = '', section, slug = sectionSlug] = toPath(content, url).split('/').filter(Boolean);
  if (!isLocale(locale) || section === undefined) return undefined;
  const id = `${section}/${slug}`;
  return content.records[id] ? getEntry(content, locale, id) : undefined;
}

/** A sitemap in which a page stands once per language it truly exists in, with its true alternates. */
export function sitemap(content: SiteContent): AstroIntegration {
  const enabled: Locale[] = content.site.locales.map(({ locale }) => locale);
  const isHome = (url: string): boolean => enabled.some((locale) => toPath(content, url) === localizedPath(locale));
  const isOwn = (url: string): boolean =>
    enabled.some((locale) => listOwnPages(content, locale).includes(toPath(content, url)));
  const isIndexed = (entry: Entry | undefined): boolean =>
    entry?.isFallback === false && !isScheduled(content, entry.id);
  return createSitemap({
    // Whatever part of the site is built, its map shows the whole.
    customPages: enabled.flatMap((locale) => [
      absoluteUrl(content.site.url, localizedPath(locale)),
      ...listOwnPages(content, locale).map((path) => absoluteUrl(content.site.url, path)),
      ...getIntroductions(content, locale).flatMap((introduction) =>
        [introduction, ...getEntries(content, locale, introduction.section)].map(({ path }) =>
          absoluteUrl(content.site.url, path),
        ),
      ),
    ]),
    filter: (url) => isHome(url) || isOwn(url) || isIndexed(findEntry(content, url)),
    serialize(item) {
      const entry = findEntry(content, item.url);
      const path = toPath(content, item.url);
      const alternates = entry
        ? getAlternates(content, path, entry.alternates)
        : getAlternates(content, path, enabled, isHome(item.url) ? '/' : undefined);
      const changed = entry?.record.updated ?? entry?.record.published;
      return {
        ...item,
        ...(changed ? { lastmod: changed } : {}),
        links: alternates.map(({ hreflang, href }) => ({ lang: hreflang, url: href })),
      };
    },
  });
}
