import { getOccurrences } from '../calendar/occurrences.ts';
import { formatMonth } from '../i18n/format.ts';
import { memoize } from '../i18n/memoize.ts';
import type { Locale } from '../i18n/locales.ts';
import { getTranslator } from '../i18n/translator.ts';
import type { MonthState } from '../schemas/visit.ts';
import type { SiteContent } from './content.ts';
import { getAllEntries, getEntriesOfKind, getEntry, type Entry } from './entries.ts';
import { getFact, type EntryFact } from './facts.ts';
import { sortByNextDay } from './lists.ts';
import { pickWording, type Wording } from './localized.ts';
import { months } from './season-paths.ts';
import { getMonths, type Months } from './visit.ts';

/** The months before and after one, over the new year. */
export const getMonthsBeside = (month: number): [before: number, after: number] => [
  ((month + 10) % 12) + 1,
  (month % 12) + 1,
];

/** What the page about a month is called: “When to come: February”. @param month 1 to 12 */
export function nameMonthPage(locale: Locale, month: number): string {
  const t = getTranslator(locale);
  return t('list.labelled', { label: t('home.season'), value: formatMonth(locale, month) });
}

/** An entry that tells its months. */
export interface SeasonRow {
  entry: Entry;
  name: Wording;
  months: Months;
}

/** Gives those of some entries that tell their months. */
export const toSeasonRows = (content: SiteContent, entries: readonly Entry[]): SeasonRow[] =>
  entries.flatMap((entry) => {
    const found = getMonths(content, entry);
    return found ? [{ entry, name: pickWording(content.site, entry.record.name, entry.locale), months: found }] : [];
  });

/** Lists the entries of an edition that tell their months, section by section. */
export const listSeasons = memoize((content: SiteContent, locale: Locale): readonly SeasonRow[] =>
  toSeasonRows(content, getAllEntries(content, locale)),
);

/** Gives the months of a row that are in a state, 1 to 12. */
export const getMonthsIn = ({ months: { states } }: Pick<SeasonRow, 'months'>, state: MonthState): number[] =>
  months.filter((month) => states[month - 1] === state);

/** Tells whether days fall in a month of any year. @param days first and last, YYYY-MM-DD */
export function fallsIn({ starts, ends }: { starts: string; ends: string }, month: number): boolean {
  const [first, last] = [starts, ends].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) as [
    number,
    number,
  ];
  const wait = (month - 1 - (first % 12) + 12) % 12;
  return first + wait <= last;
}

/** Lists the events whose next time falls in a month, in the order in which they are held. */
export const listEventsIn = (content: SiteContent, locale: Locale, month: number): Entry[] =>
  sortByNextDay(
    content,
    getEntriesOfKind(content, locale, 'event').filter(({ record }) =>
      getOccurrences(content, record, { count: 1 }).some((next) => fallsIn(next, month)),
    ),
  );

/** What a practical record says of months: of one, or of the year. */
export interface Climate {
  /** The record, in the reader's edition. */
  page: Entry;
  facts: readonly EntryFact[];
}

/** Lists what practical records say by month. @param month 1 to 12; left out, the whole year, January first */
export const listClimate = (content: SiteContent, locale: Locale, month?: number): Climate[] =>
  Object.entries(content.records).flatMap(([id, record]) => {
    const byMonth = record.type === 'practical' ? (record['by-month'] ?? []) : [];
    const keys = month === undefined ? byMonth.flat() : (byMonth[month - 1] ?? []);
    const facts = [...new Set(keys)].map((key) => getFact(content, locale, `${id}#${key}`));
    return facts.length > 0 ? [{ page: getEntry(content, locale, id), facts }] : [];
  });

/** Keys of the sources of rows and of what is said by month, in the order of a page. */
export const listSeasonSources = (rows: readonly SeasonRow[], climate: readonly Climate[]): string[] => [
  ...rows.flatMap((row) => row.months.sources),
  ...climate.flatMap(({ facts }) => facts.flatMap(({ fact }) => fact.sources)),
];

/** What a month is like. */
export interface MonthView {
  /** Places and whatever else is no route, by what the month is to them. */
  rows: Readonly<Record<MonthState, readonly SeasonRow[]>>;
  /** Routes whose season the month belongs to. */
  routes: readonly SeasonRow[];
  events: readonly Entry[];
  climate: readonly Climate[];
}

/**
 * Gives what readers who come in a month should know. A route that is shut or flooded then stands among the rows.
 *
 * @param month 1 to 12
 */
export function getMonthView(content: SiteContent, locale: Locale, month: number): MonthView {
  const pick = (state: MonthState): SeasonRow[] =>
    listSeasons(content, locale).filter((row) => row.months.states[month - 1] === state);
  const isRoute = ({ entry }: SeasonRow): boolean => entry.record.type === 'route';
  const welcome = { open: pick('open'), possible: pick('possible') };
  return {
    rows: {
      open: welcome.open.filter((row) => !isRoute(row)),
      possible: welcome.possible.filter((row) => !isRoute(row)),
      closed: pick('closed'),
      flood: pick('flood'),
    },
    routes: [...welcome.open, ...welcome.possible].filter(isRoute),
    events: listEventsIn(content, locale, month),
    climate: listClimate(content, locale, month),
  };
}
