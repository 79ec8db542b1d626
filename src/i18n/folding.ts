import { easternLetters, southernLetters } from './scripts.ts';

/** A text made ready for comparing, and the way back. */
export interface Folded {
  /** Folded, with its capitals. */
  cased: string;
  /** Folded, in small letters. Its letters stand where those of `cased` stand. */
  lower: string;
  /** Index in the text as written of a letter of `cased` or `lower`; the length of the text for their end. */
  toIndex: (at: number) => number;
}

type Step = readonly [pattern: RegExp, by: string];

const unspaced = `${easternLetters}${southernLetters}\\p{Script=Tibetan}`;

/** Marks of Arabic vowels and of recitation, and the stroke that only stretches a word. */
const arabicMarks = String.raw`\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED`;

/** What people write in several ways, letter by letter. */
const letterSteps: readonly Step[] = [
  [/[أإآٱ]/g, 'ا'],
  [/[ىی]/g, 'ي'],
  [/ة/g, 'ه'],
  [/ک/g, 'ك'],
  [new RegExp(`[${arabicMarks}]`, 'g'), ''],
  [/[\u2018\u2019\u201B\u02BC\u2032`´]/g, "'"],
];

/** What separates words: spaces, hyphens and low lines of all kinds, of which one is as good as many. */
const spaceSteps: readonly Step[] = [
  // A dash between spaces parts what is said, not a word.
  [/(?<=\s)[\u2012-\u2015](?=\s)/g, ';'],
  // A single space stays without being touched: most are.
  [/[\s\p{Pd}\p{Pc}\u2212\u00B7]{2,}|(?! )[\s\p{Pd}\p{Pc}\u2212\u00B7]/gu, ' '],
  // The space comes first in the pattern, since it is rare in these scripts.
  [new RegExp(` (?<=[${unspaced}]\\p{M}* )(?=[${unspaced}])`, 'gu'), ''],
];

const ignorable = /\p{Default_Ignorable_Code_Point}/gu;

/** What one of the steps above may change. */
const foldable = /[\u0600-\u06FF\u2018\u2019\u201B\u02BC\u2032`´]/;

function foldLetters(text: string): string {
  const normal = text.replaceAll(ignorable, '').normalize('NFKC').replaceAll(ignorable, '');
  return foldable.test(normal)
    ? letterSteps.reduce((folded, [pattern, by]) => folded.replaceAll(pattern, by), normal)
    : normal;
}

/** Small letters, one for each capital, so that places stay. */
const toLower = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : Array.from(text, toLowerLetter).join('');
};

const toLowerLetter = (letter: string): string => {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
};

const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Does the same to a text letter by letter, and notes where each came from. */
function traceFolding(text: string): number[] {
  let letters = '';
  let origins: number[] = [];
  for (const { segment, index } of clusters.segment(text)) {
    const folded = foldLetters(segment);
    letters += folded;
    for (let count = 0; count < folded.length; count++) origins.push(index);
  }
  for (const [pattern, by] of spaceSteps) {
    const kept: number[] = [];
    let end = 0;
    const replaced = letters.replaceAll(pattern, (match: string, at: number) => {
      for (let index = end; index < at; index++) kept.push(origins[index]!);
      if (by !== '') kept.push(origins[at]!);
      end = at + match.length;
      return by;
    });
    origins = [...kept, ...origins.slice(end)];
    letters = replaced;
  }
  return [...origins, text.length];
}

/** The same where there are hyphens only, and no other script. */
const plainSpaces = /[\s-]{2,}|(?! )[\s-]/g;

/** Letters in plain text, of which only spaces can need folding. */
const plain = /^[\p{Script=Latin}\p{Script=Cyrillic}\uAC00-\uD7A3\d\s.,;:!?()"“”«»%/-]*$/u;

/**
 * Folds what people write in several ways and mean as one: forms of letters (NFKC: full-width, half-width, composed),
 * capitals, white space, hyphens and low lines of every kind, invisible characters, vowel marks and forms of alef in
 * Arabic, spaces where a script has none between words.
 *
 * @example fold('South–China  ＳＥＡ').lower → 'south china sea'
 */
export function fold(text: string): Folded {
  const cased = plain.test(text)
    ? text.normalize('NFKC').replaceAll(plainSpaces, ' ')
    : spaceSteps.reduce((folded, [pattern, by]) => folded.replaceAll(pattern, by), foldLetters(text));
  let origins: number[] | undefined;
  return { cased, lower: toLower(cased), toIndex: (at) => (origins ??= traceFolding(text))[at] ?? text.length };
}
