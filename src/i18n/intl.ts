import { locales, type Locale, type LocaleInfo } from './locales.ts';

// What browsers and builds both have: formats as they are made each time they are asked for. Those of a build are remembered
// (format.ts).

/** The tag by which `Intl` knows a locale. */
export const toTag = (locale: Locale): string => {
  const { intl, lang }: LocaleInfo = locales[locale];
  return intl ?? lang;
};

const formatters = new Map<string, unknown>();

/** Makes one of the formatters of `Intl`, or gives the one made before: making one costs a hundred times its use. */
export function getFormatter<Formatter, Options>(
  Maker: new (lang: string, options: Options) => Formatter,
  locale: Locale,
  options: Options,
): Formatter {
  const key = `${Maker.name} ${locale} ${JSON.stringify(options)}`;
  const formatter = formatters.get(key) ?? new Maker(toTag(locale), options);
  formatters.set(key, formatter);
  return formatter as Formatter; // the key begins with the name of its maker
}

/** A date as authors write it: a year, a month or a day. */
export type PartialDate = string;

/** What editors of a language print otherwise than CLDR writes it. */
const corrections: Partial<Record<Locale, (date: string) => string>> = {
  // 3 tháng 9 năm 2010
  vi: (date) => date.replaceAll(/, (?=\d{4})/g, ' năm '),
  // 1er juillet, 8 h 05
  fr: (date) => date.replaceAll(/(?<!\d)1(?=\s\p{L})/gu, '1er').replaceAll(/0?(\d+):(\d{2})/g, '$1\u00A0h\u00A0$2'),
  // 29 августа — 2 сентября
  ru: (date) => date.replaceAll(/\s–\s/g, '\u00A0— '),
  // Beside a month or day the era is named, as in Thai prose: years count from the Buddha there (2026 is 2569).
  th: (date) => date.replaceAll(/ (?:ค\.ศ\. )?(?=\d{4})/g, ' ค.ศ.\u00A0'),
  // A month without a day is introduced by the word for it: ເດືອນພະຈິກ 2026
  lo: (date) => date.replace(/^(?=\p{L})/u, 'ເດືອນ'),
};

/** Writes a date of CLDR as editors of the language do. */
export const correct = (locale: Locale, date: string): string => corrections[locale]?.(date) ?? date;

/** Dates without a time belong to no zone: UTC in, UTC out keeps the day that was written. */
export const inNoZone = { timeZone: 'UTC', calendar: 'gregory' } as const;

/** Writes a year, month or day for readers. @param date YYYY, YYYY-MM or YYYY-MM-DD */
export function writeDate(locale: Locale, date: PartialDate): string {
  const [year, month, day] = date.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions =
    day === undefined ? { year: 'numeric', ...(month === undefined ? {} : { month: 'long' }) } : { dateStyle: 'long' };
  const formatter = getFormatter(Intl.DateTimeFormat, locale, { ...options, ...inNoZone });
  return correct(locale, formatter.format(Date.UTC(year!, (month ?? 1) - 1, day ?? 1)));
}

/** Writes a plain number. */
export function writeNumber(locale: Locale, value: number, options: Intl.NumberFormatOptions = {}): string {
  const text = getFormatter(Intl.NumberFormat, locale, options).format(value);
  // After Arabic letters a degree sign would leave its number and stand on the other side of it (UAX 9, rule W2).
  return locales[locale].dir === 'rtl' ? text.replaceAll(/[\p{Nd}.,٫٬]+(?=°)/gu, '\u200E$&') : text;
}
