import { correct, getFormatter, inNoZone, toTag, writeDate, writeNumber, type PartialDate } from './intl.ts';
import { locales, type Locale } from './locales.ts';
import { memoize, memoizeKeys } from './memoize.ts';
import type { Translate } from './translator.ts';

export { getFormatter, type PartialDate };

/** How a day is written where a time stands beside it, in languages that set it in digits there, with hyphens. */
const daysBesideTimes: Partial<Record<Locale, Intl.DateTimeFormatOptions>> = {
  // 08:00, ngày 20-11-2026
  vi: { day: '2-digit', month: '2-digit', year: 'numeric' },
};

/**
 * Formats a year, month or day for readers.
 *
 * @example formatDate('ja', '2010') → '2010年'; formatDate('en', '2019-04') → 'April 2019'
 */
export const formatDate = memoizeKeys(writeDate);

/** Formats a span of days with the options of `Intl.DateTimeFormat`. */
function formatSpan(locale: Locale, t: Translate, from: Date, to: Date, options: Intl.DateTimeFormatOptions): string {
  const formatter = getFormatter(Intl.DateTimeFormat, locale, { ...options, ...inNoZone });
  const span = from <= to ? formatter.formatRange(from, to) : '';
  // For some languages CLDR has spans in digits only (8/29 – 9/2), and it adds years to one over the new year.
  if (/\p{L}/u.test(span)) return correct(locale, span);
  const [start, end] = [from, to].map((day) => correct(locale, formatter.format(day))) as [string, string];
  // Of two days in one year the year is written once, at the outer end: 2026年8月29日至9月2日
  const year = formatDate(locale, String(from.getUTCFullYear()));
  if (start.startsWith(year) && end.startsWith(year))
    return t('event.dates', { from: start, to: end.slice(year.length) });
  if (start.endsWith(` ${year}`) && end.endsWith(` ${year}`))
    return t('event.dates', { from: start.slice(0, -year.length - 1), to: end });
  return t('event.dates', { from: start, to: end });
}

const writeDays = memoize((t: Translate, locale: Locale, from: string, to: string): string =>
  formatSpan(locale, t, new Date(from), new Date(to), { dateStyle: 'long' }),
);

/** Formats the days from one to another, YYYY-MM-DD: “29–31 August 2026”; a single one as a date. */
export const formatDays = (locale: Locale, t: Translate, from: string, to: string): string =>
  from === to ? formatDate(locale, from) : writeDays(t, locale, from, to);

const nameWeekday = memoizeKeys((locale: Locale, day: string): string =>
  getFormatter(Intl.DateTimeFormat, locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(day)),
);

/** Names the days of the week from one day to another, YYYY-MM-DD: “Wednesday – Friday”. */
export function formatWeekdays(locale: Locale, t: Translate, from: string, to: string): string {
  const [start, end] = [from, to].map((day) => nameWeekday(locale, day)) as [string, string];
  return from === to ? start : t('event.dates', { from: start, to: end });
}

/**
 * Formats a day of every year, or the days from one to another, MM-DD.
 *
 * @example formatYearDays('en', t, '08-29', '09-02') → '29 August – 2 September'
 */
export const formatYearDays = (locale: Locale, t: Translate, from: string, to = from): string =>
  writeYearDays(t, locale, from, to);

const writeYearDays = memoize((t: Translate, locale: Locale, from: string, to: string): string => {
  // The year only helps to name the month; every year has the day.
  const [start, end] = [from, to].map((day) => new Date(`2023-${day}`)) as [Date, Date];
  return formatSpan(locale, t, start, end, { day: 'numeric', month: 'long' });
});

/** Months as numbers where their names would be read as words for something else, or are not used so: 2月, tháng 2. */
const monthNames: Partial<Record<Locale, (name: string, month: string) => string>> = {
  vi: (name) => name.toLocaleLowerCase('vi'),
  zh: (_, month) => `${month}月`,
};

/** Formats a month of every year, 1 to 12: “February”. */
export const formatMonth = memoizeKeys((locale: Locale, month: number): string => {
  const formatter = getFormatter(Intl.DateTimeFormat, locale, { month: 'long', ...inNoZone });
  const name = correct(locale, formatter.format(Date.UTC(2023, month - 1, 1)));
  return monthNames[locale]?.(name, formatNumber(locale, month)) ?? name;
});

/** The letter of a month, or its number in languages that have no single letters for months. */
export const formatMonthLetter = memoizeKeys((locale: Locale, month: number): string => {
  const formatter = getFormatter(Intl.DateTimeFormat, locale, { month: 'narrow', ...inNoZone });
  const letter = formatter.format(Date.UTC(2023, month - 1, 1));
  return /^\p{L}\p{M}*$/u.test(letter) ? letter : formatNumber(locale, month);
});

/**
 * Formats months of every year, those that follow each other as a span, also over the new year.
 *
 * @param months 1 to 12, each once
 * @example formatMonths('en', t, [11, 12, 1, 6]) → 'June and November – January'
 */
export function formatMonths(locale: Locale, t: Translate, months: readonly number[]): string {
  const isIn = (month: number): boolean => months.includes(((month + 11) % 12) + 1);
  if (months.length === 12) return t('visit.allYear');
  const spans = months
    .filter((month) => !isIn(month - 1))
    .toSorted((a, b) => a - b)
    .map((first) => {
      let last = first;
      while (isIn(last + 1)) last++;
      const [from, to] = [first, ((last - 1) % 12) + 1].map((month) => formatMonth(locale, month)) as [string, string];
      return first === last ? from : t('event.dates', { from, to });
    });
  return formatList(locale, spans);
}

/** Joins words as items of a list: “June and November”. */
export const formatList = (locale: Locale, items: readonly string[]): string =>
  getFormatter(Intl.ListFormat, locale, { type: 'conjunction' }).format(items);

/** Makes the first letter a capital, where a name stands alone; scripts without capitals are left as they are. */
export const capitalize = (locale: Locale, text: string): string =>
  text.charAt(0).toLocaleUpperCase(toTag(locale)) + text.slice(1);

/** Cuts a list of items as it is written in a sentence: its items, by their place, and the words between them. */
export function cutList(locale: Locale, items: readonly string[]): (number | string)[] {
  let place = 0;
  return getFormatter(Intl.ListFormat, locale, { type: 'conjunction' })
    .formatToParts(items)
    .map(({ type, value }) => (type === 'element' ? place++ : value));
}

/** Formats when a fact was true, as words beside it: the figure of a year, or what held in a month or on a day. */
export function formatAsOf(locale: Locale, t: Translate, date: PartialDate): string {
  const message = ({ 4: 'fact.asOfYear', 7: 'fact.asOfMonth' } as const)[date.length] ?? 'fact.asOfDay';
  return t(message, { date: formatDate(locale, date) });
}

/** Formats a moment with its time and the offset of the zone, in the site's time zone (IANA name). */
export function formatDateTime(locale: Locale, t: Translate, moment: string, timeZone: string): string {
  const instant = new Date(moment);
  const format = (options: Intl.DateTimeFormatOptions) =>
    getFormatter(Intl.DateTimeFormat, locale, { ...options, calendar: 'gregory', timeZone });
  const time = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(instant);
  const parts = format({ hour: 'numeric', timeZoneName: 'shortOffset' }).formatToParts(instant);
  const zone = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const day = correct(locale, format(daysBesideTimes[locale] ?? { dateStyle: 'long' }).format(instant));
  const date = locale in daysBesideTimes ? day.replaceAll('/', '-') : day;
  return t('date.moment', { date, time: correct(locale, time), zone });
}

const writeNumberWith = memoizeKeys((locale: Locale, value: number, options: string): string =>
  writeNumber(locale, value, JSON.parse(options) as Intl.NumberFormatOptions),
);

/** Formats a plain number. */
export const formatNumber = (locale: Locale, value: number, options: Intl.NumberFormatOptions = {}): string =>
  writeNumberWith(locale, value, JSON.stringify(options));

/** Formats a size in bytes with the nearest unit, as files are shown to readers. */
export function formatBytes(locale: Locale, bytes: number): string {
  const [value, unit] =
    bytes < 1000 ? [bytes, 'byte'] : bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  // In English the short form of bytes has no plural (“255 byte”).
  const unitDisplay = unit === 'byte' ? 'long' : 'short';
  return formatNumber(locale, value, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 });
}

/**
 * Writes how long something lasts: 151 seconds → “2 min, 31 sec”.
 *
 * @param seconds rounded to whole ones, at least one
 */
export function formatDuration(locale: Locale, seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  const parts = { hours: Math.floor(whole / 3600), minutes: Math.floor(whole / 60) % 60, seconds: whole % 60 };
  return getFormatter(Intl.DurationFormat, locale, { style: 'short' }).format(parts);
}

/** Lists the forms that plurals of a language have, sorted: their order is another in another version of Node. */
export const listPluralForms = memoizeKeys((locale: Locale): Intl.LDMLPluralRule[] =>
  new Intl.PluralRules(locales[locale].lang).resolvedOptions().pluralCategories.toSorted(),
);

/** Gives the comparison by which names are sorted in a language. */
export const getCollator = (locale: Locale): Intl.Collator => getFormatter(Intl.Collator, locale, { numeric: true });

/**
 * Names a language within a sentence of another: getLanguageName('en', 'vi') → 'Vietnamese'.
 * CLDR writes Vietnamese names as list items (“Tiếng Anh”); within a sentence they are lower-case.
 */
export const getLanguageName = memoizeKeys((locale: Locale, of: Locale): string => {
  const name = getFormatter(Intl.DisplayNames, locale, { type: 'language' }).of(locales[of].lang) ?? locales[of].name;
  return locale === 'vi' ? name.charAt(0).toLocaleLowerCase('vi') + name.slice(1) : name;
});
