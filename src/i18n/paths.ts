import type { Locale } from './locales.ts';

/**
 * Builds the path of a page in one locale. Slugs are the same in every language, so only the first segment differs.
 *
 * @example localizedPath('vi') → '/vi/'
 * @example localizedPath('vi', 'places', 'old-lighthouse') → '/vi/places/old-lighthouse/'
 */
export const localizedPath = (locale: Locale, ...segments: string[]): string => `/${[locale, ...segments].join('/')}/`;

/**
 * Where the Markdown version of a page lies: beside it.
 *
 * @example markdownPath('/vi/places/x/') → '/vi/places/x.md'
 */
export const markdownPath = (path: string): string => path.replace(/\/$/, '.md');

/**
 * Exchanges the locale of a path and leaves the rest.
 *
 * @example switchLocale('/vi/places/', 'en') → '/en/places/'
 */
export const switchLocale = (path: string, locale: Locale): string => path.replace(/^\/[^/]+/, `/${locale}`);

/**
 * The part of a site's address that stands before every path: nothing for a site with a host of its own.
 *
 * @example getBase('https://example.org') → ''
 * @example getBase('https://name.github.io/repo/') → '/repo'
 */
export const getBase = (site: string): string => new URL(site).pathname.replace(/\/$/, '');

/**
 * Makes what stands in `href` and `src` of a path: the site may lie below a path of its host.
 *
 * @param base as `getBase` gives it; left out, that of this build, which only Vite knows: plain Node has to name it
 * @example toHref('/vi/', '/repo') → '/repo/vi/'
 */
export const toHref = (path: string, base: string = import.meta.env.BASE_URL): string =>
  `${base.replace(/\/$/, '')}${path}`;

/**
 * Takes the base off an address of the site's own host.
 *
 * @returns the path below the site, or undefined for an address that is not the site's
 * @example stripBase('/repo/vi/', '/repo') → '/vi/'
 */
export const stripBase = (pathname: string, base: string): string | undefined =>
  pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : undefined;

/**
 * Makes an absolute URL of a path.
 *
 * @example absoluteUrl('https://example.org', '/vi/') → 'https://example.org/vi/'
 * @example absoluteUrl('https://name.github.io/repo/', '/vi/') → 'https://name.github.io/repo/vi/'
 */
export const absoluteUrl = (site: string, path: string): string => new URL(toHref(path, getBase(site)), site).href;

/** One `hreflang` line: the language tag and the absolute URL. */
export interface Alternate {
  hreflang: string;
  href: string;
}
