import type { Locale } from '../../src/i18n/locales.ts';
import { isUnspaced } from '../../src/i18n/scripts.ts';
import { toSource, type NumberWords } from './language-words.ts';
import { wordEnd, wordStart } from './letters.ts';
import { languageWords } from './words/index.ts';

/** So many words has a number at most; a pattern that looks further is slow on a text of nothing else. */
const mostWords = 10;

interface Patterns {
  whole: RegExp;
  /** The last part of it, which hardly a text has. */
  hint: RegExp;
  /** What is the distance of a race from its beginning to its end. */
  race: RegExp;
}

const known = new Map<Locale, Patterns | undefined>();

function compile({ joint, ...lists }: NumberWords, isClose: boolean): Patterns {
  const [start, blank, end] = isClose
    ? ['(?<!几|幾|数|數|第|หลาย|ຫຼາຍ)', '\\s?', '']
    : [`${wordStart}(?<!-)`, '[\\s-]?', wordEnd];
  const more = `(?:${joint}(?:${toSource(lists.more)})){0,${mostWords}}`;
  const number = `(?:${toSource(lists.first)})${more}`;
  const round = `(?:${toSource(lists.round)})${more}`;
  const counted = `${toSource(lists.measure)}|${toSource(lists.large)}`;
  const alone = toSource(lists.alone);
  return {
    whole: new RegExp(
      `${start}(?:${number}${blank}(?:${counted})|${round}${blank}(?:${toSource(lists.measure)})|${alone})${end}`,
      'gi',
    ),
    hint: new RegExp(`${counted}|${alone}`, 'i'),
    race: new RegExp(`^(?:${toSource(lists.races)})$`, 'iu'),
  };
}

function getPatterns(locale: Locale): Patterns | undefined {
  const row = languageWords[locale]?.numbers;
  if (!known.has(locale)) known.set(locale, row && compile(row, isUnspaced(locale)));
  return known.get(locale);
}

/** Tells whether a number in letters is a usual distance of races: forty-two kilometres, vier hundert Meter. */
export const isRaceDistance = (text: string, locale: Locale): boolean => getPatterns(locale)?.race.test(text) ?? false;

/** Finds measures and large counts that are written in letters: forty-five kilometres, hai triệu lượt khách. */
export function findNumberWords(text: string, locale: Locale): { index: number; text: string }[] {
  const patterns = getPatterns(locale);
  if (!patterns?.hint.test(text)) return [];
  return Array.from(text.matchAll(patterns.whole), ({ index, 0: found }) => ({ index, text: found }));
}
