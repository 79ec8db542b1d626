/** Signs that Markdown reads as marks wherever they stand (CommonMark 0.31, 2.4; GFM: tables and struck out text). */
const marks = /[\\`*_[\]~|]/g;

/** What would be a mark at the beginning of a line only (of a heading, a list, a quotation, an underline), or at the end of a heading. */
const opening = /^(?:>|#{1,6}(?=\s|$)|[+-](?=\s|$)|[=-]+$|\d{1,9}(?=[.)](?:\s|$)))/;

/**
 * Writes plain words into Markdown so that every reader of it, and of HTML, prints these words and nothing else (an
 * address may become a link to itself): no mark and no element. Line ends become spaces.
 *
 * @example escapeMarkdown('<b>2*3</b>') → '&lt;b>2\\*3&lt;/b>'
 */
export const escapeMarkdown = (words: string): string =>
  words
    .replaceAll(/[\n\r\t\v\f\u2028\u2029 ]+/g, ' ') // spaces that do not break stay
    .trim()
    .replaceAll(marks, String.raw`\$&`)
    .replaceAll(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/(?<=\s)#+$/, String.raw`\$&`)
    .replace(opening, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));

/** Characters that XML reads otherwise in text or in the value of an attribute, whose white space it would fold (XML 1.0, 2.4, 3.3.3). */
const xmlCodes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Writes words into XML, as text or as the value of an attribute in double quotes. */
export const escapeXml = (words: string): string =>
  words.replaceAll(/[&<>"\n\r\t]/g, (character) => xmlCodes[character]!); // each of them has a code

/** Writes text between tags of XML that keeps its lines. */
export const escapeXmlText = (text: string): string => text.replaceAll(/[&<>\r]/g, (character) => xmlCodes[character]!); // each of them has a code

/** JSON in which no program that takes it for HTML finds a tag (ECMA-404, 9: any character may be written by its number). */
export const toJson = (value: object, indent?: number): string =>
  JSON.stringify(value, undefined, indent).replaceAll('<', String.raw`\u003c`);

/** A file of JSON that people can read as well. */
export const toJsonFile = (value: object): string => `${toJson(value, 1)}\n`;

/** What a spreadsheet takes for a formula, at the beginning of a cell (OWASP, “CSV Injection”); full-width signs too. */
const formula = /^(?=[\s'"]*[=+\-@＝＋－＠])/;

/** The same behind what some spreadsheets take for the end of a cell. */
const laterFormula = /(?=[=+\-@＝＋－＠])(?<=[;|][\s'"]*)/g;

/** A cell of CSV (RFC 4180). What a spreadsheet would take for a formula is marked as text by an apostrophe; numbers are numbers. */
export function toCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = value
    .replaceAll(/[\r\n\t]+/g, ' ')
    .replace(formula, "'")
    .replaceAll(laterFormula, "'");
  return /[",;|]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
