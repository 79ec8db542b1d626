import { hasBuddhistYears } from '../../src/i18n/scripts.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { blankAddresses } from './blanked.ts';
import { counted, datedBefore, exempts, label, labelBehind, raceWords } from './exempt.ts';
import { findFolded } from './folded.ts';
import { findNumberWords, isRaceDistance } from './number-words.ts';
import { findTitles, isWithin, type Span } from './quoted.ts';
import { getUnitPattern, multipliers } from './units.ts';

/** A number in a sentence. */
export interface TypedNumber {
  /** Index in the text, from 0. */
  index: number;
  /** As written, with its unit. */
  text: string;
}

/** The word before a number, when it is a name: Boeing 777, Đường 20, WCAG 2.2. The first word of a sentence is none. */
const isAfterName = (before: string): boolean => {
  const [, lead = '', word = ''] =
    /([^\s]?\s+|^|[^\p{L}\p{M}\s])([\p{L}\p{M}][\p{L}\p{M}\p{N}-]*)[\s-]*$/u.exec(before) ?? [];
  if (/(?:^|[^\p{Script=Latin}\p{N}])[A-Z\d]{2,}$/u.test(word)) return true;
  return /^\p{Lu}/u.test(word) && lead !== '' && !/^[.!?…:]/u.test(lead) && lead.trim() !== '\n';
};

/** One number: digits, grouped by points, commas, apostrophes or spaces of three. */
const pattern = /(?<![\d.,])\d{1,3}(?:[ .,'’]\d{3})+(?:[.,]\d+)?|(?<!\d)\d+(?:[.,]\d+)?/g;

/** A span of numbers is judged once: 60–70. */
const spanEnd = /^\s?[-–—~～]\s?\d+(?:[.,]\d+)*/;

/** Counts below this may be typed: readers take them in at a glance, and no source is asked for them. */
const smallCount = 100;

/** A number of so many digits without groups is a code: of an article, an account, a parcel. */
const codeLength = 8;

const isYear = (digits: string, locale: Locale): boolean =>
  /^\d{4}$/.test(digits) &&
  Number(digits) > 1000 &&
  (Number(digits) < 2200 || (Number(digits) < 2600 && hasBuddhistYears(locale)));

/** How far around a number the words may stand that say what it is. */
const reach = 90;

/** The part of the sentence around a match. */
function getSentence(text: string, index: number, end: number): string {
  const before = text.slice(Math.max(0, index - reach), index).split(/[.!?](?=\s+\p{Lu})|[。！？]/u);
  const after = text.slice(end, end + reach).split(/[.!?](?=\s+\p{Lu})|[。！？]/u);
  return `${before.at(-1)}${text.slice(index, end)}${after[0]}`;
}

/** Blanks what is written in digits and is no quantity. */
function blankExempt(text: string, locale: Locale): string {
  let left = text;
  for (const { pattern: each, beside, except, yields } of exempts) {
    if (except?.includes(locale)) continue;
    left = left.replaceAll(each, (part: string, ...more: unknown[]) => {
      const index = more.findLast((one) => typeof one === 'number')!;
      const end = index + part.length;
      if (yields && getUnitPattern(locale).test(left.slice(end, end + 40))) return part;
      if (beside && !beside.test(getSentence(text, index, end))) return part;
      return ' '.repeat(part.length);
    });
  }
  return left;
}

/**
 * Finds numbers that a fact should hold: measures, amounts, shares and large counts, in digits of any script or in
 * letters. Years, dates, hours, ordinals, telephones, numbers of documents, names with numbers, titles and counts below a
 * hundred are none.
 *
 * @param text prose, as a reader sees it
 * @param italics what of it stands in italics
 */
export function findTypedNumbers(text: string, locale: Locale, italics?: readonly Span[]): TypedNumber[] {
  const found = findFolded(text, (folded) => {
    const digits = /\d/.test(folded) ? findNumbers(folded, locale) : [];
    const words = findNumberWords(folded, locale).filter(
      ({ index, text: each }) =>
        !isRaceDistance(each, locale) || !raceWords.test(getSentence(folded, index, index + each.length)),
    );
    return [...digits, ...words];
  });
  if (found.length === 0) return found;
  const titles = findTitles(text, italics);
  return found.filter(({ index, text: words }) => !isWithin(titles, index + words.length - 1));
}

/** Finds quantities. Most texts have none even before what is exempt is blanked, and then it need not be. */
function findNumbers(text: string, locale: Locale): TypedNumber[] {
  const found = findQuantities(text, text, locale);
  return found.length === 0 ? found : findQuantities(text, blankExempt(blankAddresses(text), locale), locale);
}

/** @param ascii the text, with blanks for what is not looked at */
function findQuantities(text: string, ascii: string, locale: Locale): TypedNumber[] {
  const found: TypedNumber[] = [];
  if (!/\d/.test(ascii)) return found;
  for (const match of ascii.matchAll(pattern)) {
    const { index } = match;
    let end = index + match[0].length;
    const [span = ''] = spanEnd.exec(ascii.slice(end, end + 20)) ?? [];
    end += span.length;
    const after = ascii.slice(end, end + 40);
    const before = ascii.slice(Math.max(0, index - 40), index);
    const [unit = ''] = getUnitPattern(locale).exec(after) ?? [];
    const isMoney = /[$€£¥₫฿₭₩₽]\s?$/.test(before);
    const isPartOfWord = /[\p{Script=Latin}\p{Script=Cyrillic}\p{M}_]$/u.test(before);
    if (isPartOfWord && !isMoney) continue;
    if (found.at(-1) && index < found.at(-1)!.index + found.at(-1)!.text.length) continue;
    const digits = match[0];
    // “The first kilometre”: one of a measure is a word rather than a number.
    if (digits === '1' && span === '' && !isMoney && !multipliers.test(unit)) continue;
    if (unit === '' && !isMoney) {
      if (/^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(after)) continue; // 12A, 3D
      const isCount = counted.test(after) && !datedBefore.test(before);
      if ((isYear(digits, locale) && !isCount) || label.test(before) || labelBehind.test(after) || isAfterName(before))
        continue;
      const isWhole = /^\d+$/.test(digits);
      // A house in its street: 136 Nguyễn Du. German nouns all have a capital.
      if (isWhole && digits.length < 5 && locale !== 'de' && /^ \p{Lu}\p{Ll}/u.test(after)) continue;
      if (isWhole && digits.length >= codeLength) continue;
      if (isWhole && Number(digits) < smallCount) continue;
      // A count of something; a bare number of three digits may be anything.
      if (isWhole && Number(digits) < 1000 && !/^\s?[\p{L}]/u.test(after)) continue;
    }
    found.push({ index, text: text.slice(index, end + unit.length) });
  }
  return found;
}
