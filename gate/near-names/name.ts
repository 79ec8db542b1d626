import { fold } from '../../src/i18n/folding.ts';
import { southernLetters } from '../../src/i18n/scripts.ts';
import { countEdits } from '../near.ts';

/** A stretch of a text, from its first letter to behind its last. */
export type Span = readonly [start: number, end: number];

/** Words of a text that are nearly an agreed name. */
export interface NearName {
  /** Index of the first letter. */
  index: number;
  written: string;
  agreed: string;
}

/** Finds in a text what is nearly a name. @param known where it has names as they are known */
export type FindNearNames = (text: string, known: readonly Span[]) => NearName[];

/** Tells whether a stretch overlaps one of some others. @param known in their order, none over another */
export function isKnown(known: readonly Span[], start: number, end: number): boolean {
  let [low, high] = [0, known.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (known[middle]![1] <= start) low = middle + 1;
    else high = middle;
  }
  return low < known.length && known[low]![0] < end;
}

/** A name ready to be compared. */
export interface Name {
  agreed: string;
  /** Its letters alone. */
  key: string;
  words: string[];
  /** Most letters that may be wrong for it to be still seen as that name. */
  limit: number;
}

/**
 * How many letters a name has at least: shorter ones are near to too much. A sign of Han is a syllable, one of Hangul two or
 * three letters, and in Southeast Asian scripts names lie among words without a space between.
 */
const [shortest, shortestHan, shortestHangul, shortestSouthern] = [6, 4, 3, 8] as const;
/** From so many letters on two may be wrong, where capitals tell names from words. */
const long = 10;

const word = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** Finds the words of a text, each with its index. */
export const matchWords = (text: string): RegExpExecArray[] => [...text.matchAll(word)];

/** Letters alone, small: what stands between words is written in several ways. */
export const toNameKey = (name: string): string => fold(name).lower.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');

const southern = new RegExp(`[${southernLetters}]`, 'u');

function isShort(key: string): boolean {
  if (/^\p{Script=Han}+$/u.test(key)) return key.length < shortestHan;
  if (/^\p{Script=Hangul}+$/u.test(key)) return key.normalize('NFC').length < shortestHangul;
  return key.length < (southern.test(key) ? shortestSouthern : shortest);
}

/** Tells whether two keys have the same numbers: road 2 is another road than road 20. */
export const hasSameDigits = (one: string, other: string): boolean =>
  one.replaceAll(/\P{Nd}+/gu, ' ').trim() === other.replaceAll(/\P{Nd}+/gu, ' ').trim();

function getLimit(key: string, hasCase: boolean): number {
  if (isShort(key)) return 0;
  return hasCase && key.length >= long ? 2 : 1;
}

/** Makes a name ready. @param key its letters, where they are not those of `toNameKey` */
export function toName(agreed: string, key = toNameKey(agreed)): Name {
  const words = matchWords(agreed).map(([each]) => each);
  return { agreed, key, words, limit: getLimit(key, /\p{Lu}/u.test(agreed)) };
}

/** Tells whether the letters of a form are nearly those of a name, and not the same. */
export function isNearKey(form: string, { key, limit }: Name): boolean {
  const edits = countEdits(form, key, limit);
  return edits > 0 && edits <= limit;
}
