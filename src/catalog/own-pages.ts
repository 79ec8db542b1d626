import type { Locale } from '../i18n/locales.ts';
import { listPressPages } from '../press/addresses.ts';
import type { SiteContent } from './content.ts';
import { listKindPages } from './kinds.ts';
import { listSeasonPages } from './season-paths.ts';

/** The pages that every edition has, that are no entries, and that search engines may know: `/vi/when/`, `/vi/press/`, … */
export const listOwnPages = (content: SiteContent, locale: Locale): string[] => [
  ...listSeasonPages(content, locale),
  ...listPressPages(content, locale),
  ...listKindPages(content, locale),
];
