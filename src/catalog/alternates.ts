import { locales, type Locale } from '../i18n/locales.ts';
import { absoluteUrl, switchLocale, type Alternate } from '../i18n/paths.ts';
import type { SiteContent } from './content.ts';
import type { Entry } from './entries.ts';
import { getFallbackOrder } from './localized.ts';

/**
 * The `hreflang` set of a page: each language in which it truly exists, and x-default.
 * Google asks for reciprocal, absolute links, the page itself included
 * (developers.google.com/search/docs/specialty/international/localized-versions).
 *
 * @param path address in any edition
 * @param existing locales in which the page has a text of its own
 * @param defaultPath where x-default leads; left out, to the first existing language of the fallback order
 */
export function getAlternates(
  content: SiteContent,
  path: string,
  existing: readonly Locale[],
  defaultPath?: string,
): Alternate[] {
  const { site } = content;
  const best = getFallbackOrder(site).find((locale) => existing.includes(locale)) ?? site.source;
  return [
    ...existing.map((locale) => ({
      hreflang: locales[locale].lang,
      href: absoluteUrl(site.url, switchLocale(path, locale)),
    })),
    { hreflang: 'x-default', href: absoluteUrl(site.url, defaultPath ?? switchLocale(path, best)) },
  ];
}

/** The canonical address of an entry: its own, or on a fallback page that of the original. */
export const getCanonical = (content: SiteContent, entry: Entry): string =>
  absoluteUrl(content.site.url, switchLocale(entry.path, entry.textLocale));
