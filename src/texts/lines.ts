import { southernLetters } from '../i18n/scripts.ts';

// Where a line of a source ends, a browser shows a space. Scripts that are written without spaces want none there
// (CSS Text 3, “segment break transformation”, which browsers do not follow alike).

/** Letters and punctuation of Chinese and Japanese, and full-width forms. Korean has spaces and is not here. */
const wide = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\u3000\uFF01-\uFF60\uFFE0-\uFFE6]/u;
/** Punctuation that Chinese and Japanese share with other scripts. */
const shared = /[“”‘’…—·]/;
/** Letters and marks of scripts that part sentences by a space, but not words, and the space of no width between words. */
const southern = new RegExp(String.raw`(?!\p{P})[${southernLetters}\u200B]`, 'u');

/** The Thai sign of repetition has a space on both sides (Royal Society of Thailand, rules for spaces). */
const thaiRepetition = '\u0E46';

/** Tells whether nothing stands between two characters at the end of a line. */
const touch = (before: string, after: string): boolean =>
  (southern.test(before) && southern.test(after) && before !== thaiRepetition && after !== thaiRepetition) ||
  (wide.test(before) && (wide.test(after) || shared.test(after))) ||
  (shared.test(before) && wide.test(after));

/** A line end between two characters, with the blanks around it. */
const lineEnd = /(?<=(\S))[ \t]*\r?\n[ \t]*(?=(\S))/gu;

/**
 * Joins the lines of a text where its script has no spaces; other line ends stay.
 *
 * @param onJoin is told the index of each line end that goes
 * @example joinLines('附近有一条小路，\n一直通到河边。') → '附近有一条小路，一直通到河边。'
 */
export const joinLines = (text: string, onJoin?: (index: number) => void): string =>
  text.replaceAll(lineEnd, (space, before: string, after: string, at: number) => {
    if (!touch(before, after)) return space;
    onJoin?.(at + space.indexOf('\n'));
    return '';
  });

/** Marks a line end at which nothing is to be printed. It is no character, so no text holds it. */
export const joinMark = '\uFDD4';

/** Marks in YAML where lines are to be joined: a value over several lines would else come back with spaces there. */
export const markLineEnds = (yaml: string): string =>
  yaml.replaceAll(lineEnd, (space, before: string, after: string) => (touch(before, after) ? joinMark + space : space));

/** Joins the lines of all strings of a value that was read from YAML with marks; lines of a literal block (|) stay. */
export function joinMarked(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(new RegExp(`${joinMark} ?`, 'g'), '');
  if (Array.isArray(value)) return value.map(joinMarked);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, joinMarked(each)]));
}

/** Tells whether a letter belongs to a script whose words stand without spaces, or take endings without one. */
export const isWrittenClose = (character: string): boolean =>
  wide.test(character) || southern.test(character) || /\p{Script=Hangul}/u.test(character);
