/**
 * Letters and marks of scripts whose words have blanks between them, for tables of words. A pattern with `\p{L}` and
 * without regard to case takes ten times as long to prepare, which the gate would feel.
 */
export const letter =
  '[A-Za-z\\u00AA\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u0300-\\u036F\\u0370-\\u052F\\u0610-\\u061A\\u0620-\\u065F\\u066E-\\u06D3\\u06D5-\\u06EF\\u06FA-\\u06FF\\u1E00-\\u1FFF]';

/** Before, and behind, a whole word. */
export const wordStart = `(?<!${letter})`;
export const wordEnd = `(?!${letter})`;

/** Han signs with which a number begins, and with which it goes on. One, a hundred and a thousand alone are words of tales. */
export const han = '[二三四五六七八九十两兩]|一(?=[十百千万萬亿億])|[百千](?=[万萬])';
export const hanMore = '[一二三四五六七八九十百千万萬亿億零〇两兩半点點]';
