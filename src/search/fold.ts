import { cutWords, removeBreaks } from '../i18n/words.ts';

// Pagefind folds accents by decomposing letters, but đ (U+0111) has no decomposition: “dong” would not find “Đồng”.
// Written as d with a combining short stroke (U+0335) it has, on both sides of the search; the stroke is taken
// back before a reader sees it.
const stroke = '\u0335';

// Pagefind finds words by the spaces between them. Lao has none: its words are cut apart for the index, with a mark
// (U+200B, a space of no width) that lets the cut be undone.
const cut = ' \u200B ';

const foldLetters = (text: string): string =>
  text.normalize('NFC').replaceAll('đ', `d${stroke}`).replaceAll('Đ', `D${stroke}`);

/** Prepares a page for the index. */
export const foldText = (html: string): string => cutWords(foldLetters(removeBreaks(html)), cut);

/** Prepares a query for the search. */
export const foldQuery = (query: string): string => cutWords(foldLetters(query), ' ');

/** Tells whether a query was typed with marks: then its marks are meant. */
export const hasMarks = (query: string): boolean => /[\u0300-\u036f]/.test(foldLetters(query).normalize('NFD'));

/** Undoes `foldText` in titles and excerpts. */
export const unfoldText = (text: string): string =>
  text
    .replaceAll(/ ?\u200B ?/g, '')
    .replaceAll(`d${stroke}`, 'đ')
    .replaceAll(`D${stroke}`, 'Đ');
