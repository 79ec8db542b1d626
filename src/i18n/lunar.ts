import { formatNumber, getFormatter } from './format.ts';
import type { Locale } from './locales.ts';
import type { Translate } from './translator.ts';

/** Writes the number of a day or month of the lunar year as it stands in `event.lunarDate`. */
type WriteOrdinal = (value: number) => string;

interface LunarNames {
  day?: WriteOrdinal;
  /** A day from or to which something lasts, where it is written otherwise than a single one. */
  end?: WriteOrdinal;
  month?: WriteOrdinal;
}

/** A day of every lunar year. */
interface LunarDate {
  month: number;
  day: number;
  leap?: boolean;
}

const englishEndings: Record<Intl.LDMLPluralRule, string> = {
  zero: 'th',
  one: 'st',
  two: 'nd',
  few: 'rd',
  many: 'th',
  other: 'th',
};

const toEnglish: WriteOrdinal = (value) =>
  `${value}${englishEndings[getFormatter(Intl.PluralRules, 'en', { type: 'ordinal' }).select(value)]}`;

const hanDigits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const hanMonths = ['', '正', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '腊'];

/** Days of the Chinese almanac: 初一 to 初十, 十一 to 二十, 廿一 to 三十. */
function toHanDay(day: number): string {
  const digit = hanDigits[day % 10]!;
  if (day <= 10) return `初${hanDigits[day]}`;
  if (day === 20 || day === 30) return `${hanDigits[day / 10]}十`;
  return `${day < 20 ? '十' : '廿'}${digit}`;
}

const arabicMonths = 'الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الحادي عشر|الثاني عشر'.split(
  '|',
);

const vietnameseMonths = 'Giêng|Hai|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|Mười|Mười Một|Chạp'.split('|');

/** Languages that name the days and months of the lunar year, or write their numbers as ordinals; others count them. */
const names: Partial<Record<Locale, LunarNames>> = {
  // mùng 5 tháng Năm, rằm tháng Giêng, ngày 23 tháng Chạp; từ mùng 1 đến mùng 3, từ 14 đến 16
  vi: {
    day: (day) => (day === 15 ? 'rằm' : day <= 10 ? `mùng ${day}` : `ngày ${day}`),
    end: (day) => (day <= 10 ? `mùng ${day}` : String(day)),
    month: (month) => vietnameseMonths[month - 1]!,
  },
  en: { day: toEnglish, month: toEnglish },
  zh: { day: toHanDay, month: (month) => hanMonths[month]! },
  fr: { day: (day) => (day === 1 ? '1er' : String(day)), month: (month) => (month === 1 ? '1er' : `${month}e`) },
  es: { month: (month) => (month === 1 || month === 3 ? `${month}.er` : `${month}.º`) },
  ar: { month: (month) => arabicMonths[month - 1]! },
};

/**
 * Formats a day of the Vietnamese lunar year, or the days from one to another, as people who keep that calendar or read of
 * it write it.
 *
 * @example formatLunarDays('vi', t, { month: 4, day: 14 }, { month: 4, day: 16 }) → 'từ 14 đến 16 tháng Tư âm lịch'
 */
export function formatLunarDays(locale: Locale, t: Translate, from: LunarDate, to: LunarDate = from): string {
  const count: WriteOrdinal = (value) => formatNumber(locale, value);
  const { day = count, end = day, month = count } = names[locale] ?? {};
  const toMonth = ({ month: value, leap = false }: LunarDate): string =>
    leap ? t('event.leapMonth', { month: month(value) }) : month(value);
  const words = { from: end(from.day), to: end(to.day), month: toMonth(to) };
  if (toMonth(from) !== toMonth(to)) return t('event.lunarSpan', { ...words, fromMonth: toMonth(from) });
  return from.day === to.day
    ? t('event.lunarDate', { day: day(from.day), month: toMonth(from) })
    : t('event.lunarDays', words);
}
