/**
 * Advance of letters in em, by the first class they belong to: upper bounds of what Chromium measured of Be Vietnam Pro 700
 * and of the system fonts of other scripts. A label is never wider than this says, unless the reader's own font is.
 */
const advances: readonly (readonly [letters: RegExp, em: number])[] = [
  [/\p{M}|\p{Cf}/u, 0], // above, below or within the letter before
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF60ー]/u, 1],
  [/\p{Script=Hangul}/u, 0.95],
  [/\p{Script=Thai}/u, 0.68],
  [/[\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u, 0.72],
  [/\p{Script=Arabic}/u, 0.58],
  [/[\s\u00A0]/u, 0.29],
  [/[ijlI|.,:;!'’‘()[\]·]/u, 0.36],
  [/[frt]/u, 0.46],
  [/[mwMW—ШЩЖМЮФшщжмюф]/u, 0.98],
  [/\p{Lu}/u, 0.8],
  [/./u, 0.68],
];

const known = new Map<string, number>();

function measureLetter(letter: string): number {
  let advance = known.get(letter);
  if (advance === undefined) {
    advance = advances.find(([letters]) => letters.test(letter))?.[1] ?? 1;
    known.set(letter, advance);
  }
  return advance;
}

/** Width that a text in bold letters does not exceed, in em. */
export const measureText = (text: string): number =>
  Array.from(text.normalize('NFC')).reduce((sum, letter) => sum + measureLetter(letter), 0);
