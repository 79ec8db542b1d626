import type { Place } from '../../src/loaders/fault.ts';

/** Counts what is no white space in the beginning of a text. */
const countLetters = (text: string, end: number): number => text.slice(0, end).replaceAll(/\s+/g, '').length;

/** Adds lines and columns of the text before an index to the place where the text begins. */
export function advance({ line, column }: Place, text: string, index: number): Place {
  const before = text.slice(0, index);
  const end = before.lastIndexOf('\n');
  const lines = before.match(/\n/g)?.length ?? 0;
  return { line: line + lines, column: end < 0 ? column + before.length : before.length - end };
}

/**
 * Finds a place in words as they were written from one in the same words with their lines joined: white space differs,
 * letters do not.
 *
 * @param written the words as they stand in the file, beginning at `start`
 * @param index in `joined`, from 0
 */
export function findByLetters(written: string, start: Place, joined: string, index: number): Place {
  let wanted = countLetters(joined, index);
  const letters = /\S/g;
  let at = 0;
  for (let match = letters.exec(written); match; match = letters.exec(written)) {
    at = match.index;
    if (wanted-- === 0) break;
  }
  return advance(start, written, at);
}

/**
 * Finds a place in Markdown from one in the plain words of it: the same word, counted from the beginning.
 *
 * @param written the Markdown, beginning at `start`
 * @param index in `plain`, from 0
 * @returns `start` where marks stand within the word
 */
export function findByWord(written: string, start: Place, plain: string, index: number): Place {
  // Step by step: a pattern with an end would try every place before it, and words may be as long as lines.
  let begin = index;
  while (begin > 0 && /\S/.test(plain[begin - 1]!)) begin--;
  const [word = ''] = /^\S+/.exec(plain.slice(begin)) ?? [];
  if (word === '') return start;
  const count = plain.slice(0, begin).split(word).length;
  let at = -1;
  for (let number = 0; number < count; number++) {
    const next = written.indexOf(word, at + 1);
    if (next < 0) break;
    at = next + (number < count - 1 ? word.length - 1 : 0);
  }
  return at < 0 ? start : advance(start, written, at + index - begin);
}
