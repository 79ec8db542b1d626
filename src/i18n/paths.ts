import type { Locale } from './locales.ts';

/**
 * Builds the path of a page in one locale. Slugs are the same in every language, so only the first segment differs.
 *
 * @example localizedPath('vi') → '/vi/'
 * @example localizedPath('vi', 'places', 'old-lighthouse') → '/vi/places/old-lighthouse/'
 */
export const localizedPath = (locale: Locale, ...segments: string[]): string => `/${[locale, ...segments].join('/')}/`;

/**
 * Exchanges the locale of a path and leaves the rest.
 *
 * @example switchLocale('/vi/places/', 'en') → '/en/places/'
 */
export const switchLocale = (path: string, locale: Locale): string => path.replace(/^\/[^/]+/, `/${locale}`);

/**
 * Makes an absolute URL of a path.
 *
 * @example absoluteUrl('https://example.org', '/vi/') → 'https://example.org/vi/'
 */
export const absoluteUrl = (site: string, path: string): string => new URL(path, site).href;

/** One `hreflang` line: the language tag and the absolute URL. */
export interface Alternate {
  hreflang: string;
  href: string;
}
