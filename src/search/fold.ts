import { cutWords, removeBreaks, removeWordBreaks } from '../i18n/words.ts';

// Pagefind folds accents by decomposing letters, but đ (U+0111) has no decomposition: “dong” would not find “Đồng”.
// Written as d with a combining short stroke (U+0335) it has, on both sides of the search; the stroke is taken
// back before a reader sees it.
const stroke = '\u0335';

/** Letters and digits of other widths and forms: ligatures, Arabic presentation forms, full and half width. */
const compatible = /[\uFB00-\uFB06\uFB13-\uFDC7\uFE70-\uFEFC\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFDC]+/g;

/**
 * The vowel AM of Thai and Lao, typed in two parts or with its tone mark in another place: ຖໍ້າ, ຖ້ໍາ, ຖຳ້ → ຖ້ຳ.
 * Unicode does not call these equal, but nobody sees a difference.
 */
const splitAm = [
  [/([\u0E48-\u0E4B]?)\u0E4D([\u0E48-\u0E4B]?)\u0E32|\u0E33([\u0E48-\u0E4B])/g, '\u0E33'],
  [/([\u0EC8-\u0ECB]?)\u0ECD([\u0EC8-\u0ECB]?)\u0EB2|\u0EB3([\u0EC8-\u0ECB])/g, '\u0EB3'],
] as const;

/**
 * Gives letters that look the same one form, and leaves out the breaks between words that some authors type: on both
 * sides of the search, so that it does not matter which was typed.
 */
export function foldLetters(text: string): string {
  const folded = removeWordBreaks(text)
    .replaceAll(compatible, (letters) => letters.normalize('NFKC'))
    .normalize('NFC');
  return splitAm
    .reduce(
      (each, [pattern, am]) =>
        each.replaceAll(pattern, (_, before = '', between = '', after = '') => `${before}${between}${after}${am}`),
      folded,
    )
    .replaceAll('\u0EAB\u0E99', '\u0EDC')
    .replaceAll('\u0EAB\u0EA1', '\u0EDD')
    .replaceAll('đ', `d${stroke}`)
    .replaceAll('Đ', `D${stroke}`);
}

/** Prepares a page for the index. */
export const foldText = (html: string): string => foldLetters(removeBreaks(html));

/** Prepares a query for the search: signs that stand between names (＝, ・) part words, as the index parts them. */
export const foldQuery = (query: string): string => cutWords(foldLetters(query).replaceAll(/[\p{S}・·]+/gu, ' '), ' ');

/** Tells whether a query was typed with marks: then its marks are meant. */
export const hasMarks = (query: string): boolean => /[\u0300-\u036f]/.test(foldLetters(query).normalize('NFD'));

/** Undoes `foldText` in titles and excerpts, but for forms of letters that look the same. */
export const unfoldText = (text: string): string => text.replaceAll(`d${stroke}`, 'đ').replaceAll(`D${stroke}`, 'Đ');
