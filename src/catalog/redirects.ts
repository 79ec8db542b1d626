import type { Locale } from '../i18n/locales.ts';
import type { SiteContent } from './content.ts';
import { toPath } from './entries.ts';

const toEntryPath = (locale: Locale, id: string): string => {
  const [section = '', slug = ''] = id.split('/'); // ids are section/slug
  return toPath(locale, section, slug);
};

/** Lists the addresses of an edition that have moved: the old one and the new one. */
export const getRedirects = ({ redirects }: SiteContent, locale: Locale): [from: string, to: string][] =>
  redirects.map(({ from, to }) => [toEntryPath(locale, from), toEntryPath(locale, to)]);

/** The redirects of all editions as Cloudflare reads them: from, to and status, a line each. */
export const getRedirectLines = (content: SiteContent): string =>
  content.site.locales
    .flatMap(({ locale }) => getRedirects(content, locale))
    .map(([from, to]) => `${from} ${to} 301\n`)
    .join('');
