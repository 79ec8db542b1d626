// Pagefind folds accents by decomposing letters, but đ (U+0111) has no decomposition: “dong” would not find “Đồng”.
// Written as d with a combining short stroke (U+0335) it has, on both sides of the search; the stroke is taken
// back before a reader sees it.
const stroke = '\u0335';

/** Prepares text for the index, and a query for the search. */
export const foldText = (text: string): string =>
  text.normalize('NFC').replaceAll('đ', `d${stroke}`).replaceAll('Đ', `D${stroke}`);

/** Tells whether a query was typed with marks: then its marks are meant. */
export const hasMarks = (query: string): boolean => /[\u0300-\u036f]/.test(foldText(query).normalize('NFD'));

/** Undoes `foldText` in titles and excerpts. */
export const unfoldText = (text: string): string => text.replaceAll(`d${stroke}`, 'đ').replaceAll(`D${stroke}`, 'Đ');
