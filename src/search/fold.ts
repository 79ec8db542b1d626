import { cutWords, removeBreaks, removeWordBreaks, wordBreak } from '../i18n/words.ts';

// Pagefind folds accents by decomposing letters, but đ (U+0111) has no decomposition: “dong” would not find “Đồng”.
// Written as d with a combining short stroke (U+0335) it has, on both sides of the search; the stroke is taken
// back before a reader sees it.
const stroke = '\u0335';

// Pagefind cuts Chinese, Japanese and Thai into words and sets a space of no width (U+200B) between them; where it finds
// that mark in a text it takes the words as they are cut. Lao it does not know, so the mark is set for it. Where authors
// typed it themselves it says nothing: others write the same without.
const cut = wordBreak;

const foldLetters = (text: string): string =>
  removeWordBreaks(text).normalize('NFC').replaceAll('đ', `d${stroke}`).replaceAll('Đ', `D${stroke}`);

/** Prepares a page for the index. */
export const foldText = (html: string): string => cutWords(foldLetters(removeBreaks(html)), cut);

/** Prepares a query for the search. */
export const foldQuery = (query: string): string => cutWords(foldLetters(query), ' ');

/** Tells whether a query was typed with marks: then its marks are meant. */
export const hasMarks = (query: string): boolean => /[\u0300-\u036f]/.test(foldLetters(query).normalize('NFD'));

/** Undoes `foldText` in titles and excerpts. */
export const unfoldText = (text: string): string =>
  text.replaceAll(cut, '').replaceAll(`d${stroke}`, 'đ').replaceAll(`D${stroke}`, 'Đ');
