import { locales, type Locale } from './locales.ts';

const lang = (locale: Locale): string => locales[locale].lang;

const formatters = new Map<string, unknown>();

/** Makes one of the formatters of `Intl`, or gives the one made before: making one costs a hundred times its use. */
export function getFormatter<Formatter, Options>(
  Maker: new (lang: string, options: Options) => Formatter,
  locale: Locale,
  options: Options,
): Formatter {
  const key = `${Maker.name} ${locale} ${JSON.stringify(options)}`;
  const formatter = formatters.get(key) ?? new Maker(lang(locale), options);
  formatters.set(key, formatter);
  return formatter as Formatter; // the key begins with the name of its maker
}

/** A date as authors write it: a year, a month or a day. */
export type PartialDate = string;

/**
 * Formats a year, month or day for readers.
 *
 * @example formatDate('ja', '2010') → '2010年'; formatDate('en', '2019-04') → 'April 2019'
 */
export function formatDate(locale: Locale, date: PartialDate): string {
  const [year, month, day] = date.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions =
    day === undefined ? { year: 'numeric', ...(month === undefined ? {} : { month: 'long' }) } : { dateStyle: 'long' };
  // Dates without a time belong to no zone: UTC in, UTC out keeps the day that was written.
  return getFormatter(Intl.DateTimeFormat, locale, { ...options, timeZone: 'UTC', calendar: 'gregory' }).format(
    Date.UTC(year!, (month ?? 1) - 1, day ?? 1),
  );
}

/** Formats a moment with its time and the name of the zone, in the site's time zone (IANA name). */
export const formatDateTime = (locale: Locale, moment: string, timeZone: string): string =>
  getFormatter(Intl.DateTimeFormat, locale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'shortOffset',
    hourCycle: 'h23',
    calendar: 'gregory',
    timeZone,
  }).format(new Date(moment));

/** Joins names into a list in the reader's language: “a, b and c”. */
export const formatList = (locale: Locale, items: readonly string[]): string =>
  getFormatter(Intl.ListFormat, locale, { type: 'conjunction' }).format(items);

/** Formats a plain number. */
export const formatNumber = (locale: Locale, value: number, options: Intl.NumberFormatOptions = {}): string =>
  getFormatter(Intl.NumberFormat, locale, options).format(value);

/** Formats a size in bytes with the nearest unit, as files are shown to readers. */
export function formatBytes(locale: Locale, bytes: number): string {
  const [value, unit] =
    bytes < 1000 ? [bytes, 'byte'] : bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  return formatNumber(locale, value, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 });
}

/** Gives the comparison by which names are sorted in a language. */
export const getCollator = (locale: Locale): Intl.Collator => getFormatter(Intl.Collator, locale, { numeric: true });

/**
 * Names a language within a sentence of another: getLanguageName('en', 'vi') → 'Vietnamese'.
 * CLDR writes Vietnamese names as list items (“Tiếng Anh”); within a sentence they are lower-case.
 */
export function getLanguageName(locale: Locale, of: Locale): string {
  const name = getFormatter(Intl.DisplayNames, locale, { type: 'language' }).of(lang(of)) ?? locales[of].name;
  return locale === 'vi' ? name.charAt(0).toLocaleLowerCase('vi') + name.slice(1) : name;
}
