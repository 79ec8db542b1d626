/** Letters of scripts that are written without spaces or in squares, by how many of them take the room of a word. */
const scripts: readonly (readonly [letters: RegExp, perWord: number])[] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu, 2],
  [/(?=\p{L})[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu, 4],
];

/** Letters that a word of a line takes up at most, over the whole line: that of a long word in German. */
export const lettersPerWord = 10;

/** Letters behind which a word must end, or it is wider than a phone at the size of a headline. */
export const longestWord = 40;

/** Words of a line in scripts that put something between them: blanks, dashes, slashes. */
const splitWords = (line: string): string[] =>
  line.split(/[\s\u2012-\u2015/|]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** The longest word of a line, in scripts that break at the end of words alone. */
export function findLongestWord(line: string): string {
  const spaced = scripts.reduce((rest, [letters]) => rest.replaceAll(letters, ' '), line);
  return splitWords(spaced).reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/**
 * Counts the words of a line as far as room goes: in Han, kana and Hangul two letters take that of a word, in Thai, Lao,
 * Khmer and Burmese four.
 *
 * @example countWords('山几乎走到海边的地方') → 5
 */
export function countWords(line: string): number {
  let rest = line;
  let words = 0;
  for (const [letters, perWord] of scripts) {
    words += (rest.match(letters)?.length ?? 0) / perWord;
    rest = rest.replaceAll(letters, '');
  }
  return Math.ceil(words) + splitWords(rest).length;
}
