import type { MessageKey } from './dictionaries.ts';
import { formatDate, formatNumber } from './format.ts';
import type { Locale } from './locales.ts';
import type { Translate } from './translator.ts';

type UnitRule =
  /** A unit that `Intl.NumberFormat` knows (ECMA-402, sanctioned single units); `long` spells it out. */
  | { intl: string; long?: true }
  | { percent: true }
  /** A unit whose wording is an interface text with {{value}} and a plural on {{count}}. */
  | { message: MessageKey }
  /** A number that is a name: no grouping, no unit. */
  | { plain: true };

/** Every unit a fact may have. */
export const units = {
  meter: { intl: 'meter' },
  kilometer: { intl: 'kilometer' },
  hectare: { intl: 'hectare' },
  celsius: { intl: 'celsius' },
  'meter-per-second': { intl: 'meter-per-second' },
  minute: { intl: 'minute', long: true },
  hour: { intl: 'hour', long: true },
  day: { intl: 'day', long: true },
  'square-kilometer': { message: 'unit.squareKilometer' },
  'cubic-meter': { message: 'unit.cubicMeter' },
  megawatt: { message: 'unit.megawatt' },
  'kilowatt-hour': { message: 'unit.kilowattHour' },
  tonne: { message: 'unit.tonne' },
  'deadweight-tonne': { message: 'unit.deadweightTonne' },
  millimeter: { intl: 'millimeter' },
  percent: { percent: true },
  // Not `style: 'currency'`: compact amounts of money have no long form in CLDR (“2,62 T USD”).
  usd: { message: 'unit.usd' },
  vnd: { message: 'unit.vnd' },
  year: { plain: true },
  count: { message: 'unit.count' },
  person: { message: 'unit.person' },
  soldier: { message: 'unit.soldier' },
  visitor: { message: 'unit.visitor' },
  cave: { message: 'unit.cave' },
  species: { message: 'unit.species' },
  house: { message: 'unit.house' },
  'floating-house': { message: 'unit.floatingHouse' },
  project: { message: 'unit.project' },
  step: { message: 'unit.step' },
  turbine: { message: 'unit.turbine' },
  group: { message: 'unit.group' },
} as const satisfies Record<string, UnitRule>;

/** A unit key of the table. */
export type Unit = keyof typeof units;

/** All unit keys, for the schema. */
export const unitKeys = Object.keys(units) as [Unit, ...Unit[]]; // Object.keys forgets the key type

/** How numbers are written: `compact` says “38.5 million”, `approximate` “about 40 km”. */
export interface QuantityOptions {
  compact?: boolean | undefined;
  approximate?: boolean | undefined;
}

/** Writes one number of a unit; `from` and `to` differ for a range. */
function formatOne(locale: Locale, t: Translate, value: number, unit: Unit, options: QuantityOptions): string {
  const rule: UnitRule = units[unit];
  const compact: Intl.NumberFormatOptions = options.compact
    ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 }
    : { maximumFractionDigits: 2 };
  if ('plain' in rule) return formatDate(locale, String(value));
  if ('intl' in rule)
    return formatNumber(locale, value, {
      ...compact,
      style: 'unit',
      unit: rule.intl,
      unitDisplay: rule.long ? 'long' : 'short',
    });
  if ('percent' in rule) return formatNumber(locale, value / 100, { ...compact, style: 'percent' });
  // “5,17 millions de tonnes”: what is written in millions takes the plural of a whole number of them.
  const count = options.compact && value >= 1e6 ? Math.round(value / 1e6) * 1e6 : value;
  return t(rule.message, { count, value: formatNumber(locale, value, compact) });
}

/**
 * Writes a quantity or a range in the reader's language.
 *
 * @param value a number, or `[from, to]`
 * @example formatQuantity('en', t, 38500000, 'cubic-meter', { compact: true }) → '38.5 million m³'
 */
export function formatQuantity(
  locale: Locale,
  t: Translate,
  value: number | readonly [number, number],
  unit: Unit,
  options: QuantityOptions = {},
): string {
  if (typeof value === 'number') {
    const words = formatOne(locale, t, value, unit, options);
    return options.approximate ? t('fact.about', { value: words }) : words;
  }
  const [from, to] = value;
  const rule: UnitRule = units[unit];
  const start = formatNumber(locale, from, 'plain' in rule ? { useGrouping: false } : { maximumFractionDigits: 2 });
  // “de 10 a 11”, but “environ 10 à 11”: in some languages the words of the two do not stand side by side.
  return t(options.approximate ? 'fact.aboutRange' : 'fact.range', {
    from: start,
    to: formatOne(locale, t, to, unit, options),
  });
}

/** A piece of a quantity in words: lines end before and after it, and within it only when it is not whole. */
export interface QuantityPiece {
  words: string;
  isWhole: boolean;
}

/** Letters that a narrow line has room for, with larger ones as well. */
const shortest = 18;

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** A number with what belongs to it: a currency before it, and its unit, with the word for thousands or millions. */
const numberWithUnit =
  /(?:\p{Lu}{3}\s)?[<>~≈−-]?\p{Nd}+(?:[.,٫٬\u00A0\u202F’]?\p{Nd})*(?:[^\s\p{Nd},;]{1,12}|\s[^\s\p{Nd},;()]{1,16})?(?:\s(?:m²|m³|km²|MW|km|m|ha|t))?/gu;

/**
 * Cuts a quantity where lines may end: never between a number and its unit. What is short stays on one line.
 *
 * @example cutQuantity('about 38.5 million cubic metres') → about | 38.5 million | cubic metres
 */
export function cutQuantity(text: string): QuantityPiece[] {
  if (!/\p{Nd}/u.test(text)) return [{ words: text, isWhole: false }];
  if (text.length + (text.match(wide) ?? []).length <= shortest) return [{ words: text, isWhole: true }];
  const pieces: QuantityPiece[] = [];
  let end = 0;
  for (const { 0: words, index } of text.matchAll(numberWithUnit)) {
    if (index > end) pieces.push({ words: text.slice(end, index), isWhole: false });
    pieces.push({ words, isWhole: true });
    end = index + words.length;
  }
  if (end < text.length) pieces.push({ words: text.slice(end), isWhole: false });
  return pieces;
}

/**
 * Cuts off what stays with a mark behind the words: their last word, or as much of it as twelve letters, of Han two signs.
 *
 * @example cutEnd('February – August') → ['February – ', 'August']
 */
export function cutEnd(text: string): [start: string, end: string] {
  const [end = ''] = /(?:[^\p{ASCII}\p{Script=Latin}]{1,2}|[^\s\p{Script=Han}]{0,12})$/u.exec(text) ?? [];
  return [text.slice(0, text.length - end.length), end];
}
