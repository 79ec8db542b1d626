import type { Locale } from '../i18n/locales.ts';
import { getBase, markdownPath, toHref } from '../i18n/paths.ts';
import type { SiteContent } from './content.ts';
import { getEntry, toPath } from './entries.ts';

/** An address that has moved, and where readers find instead what was there: paths below the site. */
export type Move = [from: string, to: string];

const toEntryPath = (locale: Locale, id: string): string => {
  const [section = '', slug = ''] = id.split('/'); // ids are section/slug
  return toPath(locale, section, slug);
};

/** Lists the pages of an edition that have moved. */
export const getRedirects = ({ redirects }: SiteContent, locale: Locale): Move[] =>
  redirects.map(({ from, to }) => [toEntryPath(locale, from), toEntryPath(locale, to)]);

/**
 * Lists the Markdown versions of an edition that have moved. An entry without a text in this language has no Markdown
 * version in it, so they lead to the one in the language that readers of the edition see.
 */
export const getMarkdownRedirects = (content: SiteContent, locale: Locale): Move[] =>
  content.redirects.map(({ from, to }) => {
    // A withdrawn entry has a notice in every edition.
    const target = content.records[to] ? getEntry(content, locale, to).textLocale : locale;
    return [markdownPath(toEntryPath(locale, from)), markdownPath(toEntryPath(target, to))];
  });

/** Lists every address of the site that has moved. Pages come first: a host may take only so many. */
export const getAllRedirects = (content: SiteContent): Move[] => {
  const locales = content.site.locales.map(({ locale }) => locale);
  return [getRedirects, getMarkdownRedirects].flatMap((list) => locales.flatMap((locale) => list(content, locale)));
};

/** The redirects of all editions as Cloudflare reads them: from, to and status, a line each. */
export const getRedirectLines = (content: SiteContent): string => {
  const base = getBase(content.site.url);
  return getAllRedirects(content)
    .map(([from, to]) => `${toHref(from, base)} ${toHref(to, base)} 301\n`)
    .join('');
};
