/** Letters of scripts that are written without spaces or in squares, by how many of them take the room of a word. */
const scripts: readonly (readonly [letters: RegExp, perWord: number])[] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu, 2],
  [/(?=\p{L})[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu, 4],
];

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
  return Math.ceil(words) + rest.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
