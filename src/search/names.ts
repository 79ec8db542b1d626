import { locales, type Locale } from '../i18n/locales.ts';
import { easternLetters, getLanguage } from '../i18n/scripts.ts';
import { needsCutting } from '../i18n/words.ts';
import { foldLetters } from './fold.ts';

/** Scripts without spaces that Pagefind cuts, in editions of these languages only (`needsWordSegmentation`). */
const cutByPagefind = new RegExp(String.raw`[${easternLetters}\p{Script=Thai}]`, 'u');
const segmented: ReadonlySet<string> = new Set(['zh', 'ja', 'th']);

const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * A word and, where queries in its script are cut, its rests from every letter on. Dictionaries of words cut differently
 * in every browser and know no names: wherever a query is cut, each piece is the beginning of a rest.
 */
function* getBeginnings(word: string, locale: Locale): Generator<string> {
  yield word;
  // A number and what is written onto it are two words to some dictionaries, and one to others: 20번.
  const [, number = '', rest = ''] = /^(\p{N}+)(\p{Script=Hangul}+)$/u.exec(word) ?? [];
  if (number !== '') yield* [number, rest];
  if (!needsCutting(word) && !(segmented.has(getLanguage(locales[locale].lang)) && cutByPagefind.test(word))) return;
  for (const { index } of clusters.segment(word)) if (index > 0) yield word.slice(index);
}

/**
 * Lists the words by which names are found, each once: a page matches when every word of a query is the beginning of one.
 * Marks between words are left out and taken for spaces, since people type them in both ways (Ke-Bang, Ke Bang, KeBang).
 *
 * @example getNameWords(['峰牙-己榜'], 'zh') → ['峰牙己榜', '牙己榜', '己榜', '榜', '峰牙', '牙', '己榜' …]
 */
export function getNameWords(names: readonly string[], locale: Locale): string[] {
  const words = names.flatMap((name) => {
    const folded = foldLetters(name).toLowerCase();
    return ['', ' '].flatMap((mark) => folded.replaceAll(/[\p{P}\p{S}]+/gu, mark).split(/\s+/));
  });
  return [...new Set(words.filter((word) => word !== '').flatMap((word) => [...getBeginnings(word, locale)]))];
}
