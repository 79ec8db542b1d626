import type { Locale } from '../i18n/locales.ts';
import { localizedPath } from '../i18n/paths.ts';
import type { SiteContent } from './content.ts';

/** The months of the year, January first. */
export const months: readonly number[] = Array.from({ length: 12 }, (_, index) => index + 1);

/** Tells whether the site knows the months of anything: the pages about them exist only then. */
export const hasSeasons = ({ records }: Pick<SiteContent, 'records'>): boolean =>
  Object.values(records).some(({ visit }) => visit?.months !== undefined);

/** Address of the page about all months. */
export const getSeasonPath = (locale: Locale): string => localizedPath(locale, 'when');

/** Address of the page about one month. @param month 1 to 12 */
export const getMonthPath = (locale: Locale, month: number): string => localizedPath(locale, 'when', `${month}`);

/** The pages about months that an edition has. */
export const listSeasonPages = (content: Pick<SiteContent, 'records'>, locale: Locale): string[] =>
  hasSeasons(content) ? [getSeasonPath(locale), ...months.map((month) => getMonthPath(locale, month))] : [];
