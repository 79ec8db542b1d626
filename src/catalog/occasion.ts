import { getLatestAnnounced, getOccurrences, isOver, isWithinReach, type Occurrence } from '../calendar/occurrences.ts';
import { toLunar } from '../calendar/lunar.ts';
import { formatDays, formatList, formatWeekdays, formatYearDays } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { formatLunarDays } from '../i18n/lunar.ts';
import { getTranslator } from '../i18n/translator.ts';
import { parseYearDays } from '../schemas/year-days.ts';
import type { Entity, RecordOf } from '../schemas/record.ts';
import type { SiteContent } from './content.ts';
import type { Entry } from './entries.ts';
import { pickWording, type Wording } from './localized.ts';

/** Times that a page tells of an event. */
const shownCount = 2;

/** Gives what the day of a build makes of an event: on two days on which it is the same, pages show the same. */
export const getShownDays = (content: Pick<SiteContent, 'today'>, record: Entity): unknown[] =>
  record.type === 'event'
    ? [
        isOver(content, record),
        isWithinReach(content, record), // for the link to its file
        ...getOccurrences(content, record, { count: shownCount }),
        ...getLatestAnnounced(content, record),
      ]
    : [];

/**
 * Words when an event is held: its days of every year, in the calendar that it keeps, or those of the single time.
 *
 * @example “29 August – 2 September, every year”
 * @returns nothing for what has no rule, or is no event
 */
export function describeOccasion(record: Entity, locale: Locale): string | undefined {
  if (record.type !== 'event') return undefined;
  const { solar, lunar, starts, ends = starts } = record;
  const t = getTranslator(locale);
  if (starts !== undefined) return formatDays(locale, t, starts, ends!);
  if (lunar) return t('event.yearly', { date: formatLunarDays(locale, t, lunar, lunar.to) });
  if (!solar) return undefined;
  const { from, to } = parseYearDays(solar);
  return t('event.yearly', { date: formatYearDays(locale, t, from, to) });
}

/** One time that an event is held, ready to print in both calendars. */
export interface OccurrenceWords {
  occurrence: Occurrence;
  /** “19–21 May 2027” */
  days: string;
  /** “Wednesday – Friday” */
  weekdays: string;
  /** “14th to 16th day of the 4th lunar month” */
  lunar: string | undefined;
  /** Where its days are announced each year and these are not yet: that they are the usual ones. */
  caution: string | undefined;
}

/** Words one time that an event is held. */
export function describeOccurrence(record: RecordOf<'event'>, occurrence: Occurrence, locale: Locale): OccurrenceWords {
  const { starts, ends, lunar, basis } = occurrence;
  const t = getTranslator(locale);
  const isUsual = basis === 'rule' && record.announced.length > 0;
  return {
    occurrence,
    days: formatDays(locale, t, starts, ends),
    weekdays: formatWeekdays(locale, t, starts, ends),
    lunar: lunar && formatLunarDays(locale, t, lunar, ends === starts ? lunar : toLunar(ends)),
    caution: isUsual ? t('event.unconfirmed') : undefined,
  };
}

/** Words the next times that an event is held, as its page tells them. */
export const describeNext = (
  content: SiteContent,
  { record, locale }: Pick<Entry, 'record' | 'locale'>,
): OccurrenceWords[] =>
  record.type === 'event'
    ? getOccurrences(content, record, { count: shownCount }).map((each) => describeOccurrence(record, each, locale))
    : [];

/** The days of the last time that an event was announced for, with who says so. */
export interface Latest {
  words: string;
  asOf: string | undefined;
  sources: readonly string[];
}

/** Words the last time that is past, of an event whose days are announced each year. */
export function describeLatest(
  content: SiteContent,
  { record, locale }: Pick<Entry, 'record' | 'locale'>,
): Latest | undefined {
  const parts = getLatestAnnounced(content, record);
  if (parts.length === 0) return undefined;
  const t = getTranslator(locale);
  return {
    words: formatList(
      locale,
      parts.map(({ starts, ends = starts }) => formatDays(locale, t, starts, ends)),
    ),
    asOf: parts.at(-1)!['as-of'],
    sources: [...new Set(parts.flatMap(({ sources }) => sources))],
  };
}

/** Joins the words of one time to a line: “19–21 May 2027 · Wednesday – Friday · 14th to 16th day of the 4th lunar month”. */
export const joinOccurrence = ({ days, weekdays, lunar, caution }: OccurrenceWords): string =>
  [days, weekdays, lunar, caution].filter((part) => part !== undefined).join(' · ');

/** Gives the words where an event is held: the name of the entry about the place, or the fact that says it. */
export function getVenue(
  { records, site }: SiteContent,
  record: RecordOf<'event'>,
  locale: Locale,
): Wording | undefined {
  const words = (record.place && records[record.place]?.name) ?? (record.venue && record.facts[record.venue]?.text);
  return words ? pickWording(site, words, locale) : undefined;
}
