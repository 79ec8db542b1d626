/** A word of a text. */
export interface Word {
  word: string;
  index: number;
}

const pattern = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu;

/** What tells that letters without a space between are an address, a path or the name of a file. */
const addressed = /:\/\/|@|[a-z0-9]\.[a-z]|^\/\w/;

const blankAddress = (part: string): string => (addressed.test(part) ? ' '.repeat(part.length) : part);

const roman = /^[ivxlcdm]+$/i;

/** A word without a vowel is an abbreviation: km, kg. */
const hasVowel = /[aeiouyаеёиоуыэюя]/iu;

const isLatin = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/**
 * Lists the words of a text that are to be spelt: not addresses, codes with digits or with capitals inside, abbreviations in
 * capitals or without vowels, and single letters.
 */
export const listWords = (text: string): Word[] =>
  Array.from(text.replaceAll(/\S+/g, blankAddress).matchAll(pattern), ({ 0: word, index }) => ({ word, index })).filter(
    ({ word }) =>
      word.length > 1 &&
      !/\p{N}|\p{L}\p{Lu}/u.test(word) &&
      !roman.test(word) &&
      (!isLatin.test(word) || hasVowel.test(word.normalize('NFD'))),
  );
