import { toCanonical } from '../printed/canonical.ts';

/** Characters with another spelling: digits, full-width and mathematical letters, blanks, hyphens, marks that nobody sees. */
const unusual =
  /[[\p{Nd}--[0-9]][\p{Zs}--[ ]]\p{Cf}\uFF01-\uFF5E\u{1D400}-\u{1D7FF}\n\t\u2010\u2011\u2212\u0640\u066A-\u066C]|\u0ECD[\u0EC8-\u0ECB]?\u0EB2|\u0E4D[\u0E48-\u0E4B]?\u0E32/gv;

const separators: Readonly<Record<string, string>> = { '\u066A': '%', '\u066B': '.', '\u066C': ',' };

function fold(character: string): string {
  if (/[\p{Cf}\u0640]/u.test(character)) return '';
  // AM of Thai and Lao, which some keyboards type in two.
  if (/[\u0ECD\u0E4D]/.test(character))
    return character.replace(/.(.?)\u0EB2/, '$1\u0EB3').replace(/.(.?)\u0E32/, '$1\u0E33');
  return /\s/.test(character) ? ' ' : (separators[character] ?? toCanonical(character));
}

/**
 * Finds something in a text whose digits, blanks and letters have their plainest spelling, so that patterns need to know
 * one only. Letters of Thai, Lao and Arabic stay as they are typed.
 *
 * @returns what was found, at its places in the text and in the words of it, without marks that nobody sees
 */
export function findFolded<Found extends { index: number; text: string }>(
  text: string,
  find: (folded: string) => Found[],
): Found[] {
  if (text.search(unusual) < 0) return find(text);
  let folded = '';
  /** Place in the text of each character of `folded`, where they differ: from each index on, so many were left out. */
  const shifts: [from: number, shift: number][] = [];
  let last = 0;
  for (const { 0: character, index } of text.matchAll(unusual)) {
    folded += text.slice(last, index) + fold(character);
    last = index + character.length;
    if (folded.length - last !== (shifts.at(-1)?.[1] ?? 0)) shifts.push([folded.length, folded.length - last]);
  }
  folded += text.slice(last);
  const toIndex = (index: number): number => index - (shifts.findLast(([from]) => from <= index)?.[1] ?? 0);
  return find(folded).map((found) => {
    const index = toIndex(found.index);
    const written = text.slice(index, toIndex(found.index + found.text.length - 1) + 1);
    return { ...found, index, text: written.replaceAll(/\p{Cf}/gu, '') };
  });
}
