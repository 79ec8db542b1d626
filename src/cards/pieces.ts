import { locales, type Locale } from '../i18n/locales.ts';
import { easternLetters, getLanguage, southernLetters } from '../i18n/scripts.ts';
import { getSegmenter, wordBreak } from '../i18n/words.ts';

/** A part of a text within which no line ends. */
export interface Piece {
  text: string;
  /** True when a space stands before it, unless it begins a line. */
  isSpaced: boolean;
}

/** Letters of scripts without spaces: a line may end between their words. */
const unspaced = `[${southernLetters}${easternLetters}]`;
const endsUnspaced = new RegExp(String.raw`(?:${unspaced}\p{M}*|[、。，．：；！？・）」』》〉】〕])$`, 'u');
const startsUnspaced = new RegExp(String.raw`^(?:${unspaced}|[（「『《〈【〔]|\p{Script=Latin}|\p{N})`, 'u');

/** What stays with the word before it: closing signs, dashes, small kana and marks that repeat a letter. */
const closing = /^[\p{Pe}\p{Pf}\p{Pd}、。，．：；！？·・…:;!?.,/ー々ๆໆ%]/u;
/** What stays with the word behind it. */
const opening = /[\p{Ps}\p{Pi}]$/u;

/** Compounds part behind their hyphens, where the next part is a word of its own: Nha-|Ke, and not các-bon. */
const hyphen = /^[-‐]$/;
const startsWord = /^[\p{Lu}\p{Lo}]/u;

/** Words that only belong to the one before them, by language: 的 and its like, and what Japanese writes in hiragana. */
const trailing: Readonly<Record<string, RegExp>> = {
  zh: /^[的地得了们們]/,
  ja: /^\p{Script=Hiragana}/u,
};

/** Tells whether a line may end between two words that no space parts. */
function isBreak(before: string, after: string, language: string): boolean {
  if (hyphen.test(before) && startsWord.test(after)) return true;
  if (closing.test(after) || opening.test(before) || trailing[language]?.test(after)) return false;
  return endsUnspaced.test(before) && startsUnspaced.test(after);
}

/** Letters by which names are looked up. */
const keyLength = 2;

/** Names that are kept whole, by their first letters. */
export type NameIndex = ReadonlyMap<string, readonly string[]>;

/** Makes names ready to be found in texts, also where a compound writes hyphens for their spaces. */
export function indexNames(names: readonly string[]): NameIndex {
  const all = new Set(names.flatMap((name) => [name, name.replaceAll(' ', '-')]));
  return Map.groupBy(all, (name) => name.slice(0, keyLength));
}

/** The places within names, at which no line ends. */
function listHeld(text: string, names: readonly NameIndex[]): Set<number> {
  const held = new Set<number>();
  for (let at = 0; at < text.length; at++)
    for (const index of names)
      for (const name of index.get(text.slice(at, at + keyLength)) ?? [])
        if (name !== text && text.startsWith(name, at))
          for (let inside = at + 1; inside < at + name.length; inside++) held.add(inside);
  return held;
}

/**
 * Cuts a text where its lines may end: at spaces, between the words of scripts without them, never within a name.
 *
 * @param names as `indexNames` gives them; the text itself is none
 * @example cutPieces('Hang Sơn Đoòng', 'vi', indexNames(['Sơn Đoòng'])) → 'Hang', 'Sơn Đoòng'
 */
export function cutPieces(text: string, locale: Locale, ...names: NameIndex[]): Piece[] {
  const { lang } = locales[locale];
  const language = getLanguage(lang);
  // Authors may type where words end; what is written without is cut by dictionaries.
  const typed = text.trim().replaceAll(/[^\S\u00A0\u202F]+/gu, ' ');
  const breaks = new Set<number>();
  let plain = '';
  for (const letter of typed)
    if (letter === wordBreak) breaks.add(plain.length);
    else plain += letter;
  const held = listHeld(plain, names);
  const pieces: Piece[] = [];
  let isSpaced = false;
  let before = '';
  for (const { segment, index } of getSegmenter(lang).segment(plain)) {
    if (segment === ' ') {
      isSpaced = true;
      continue;
    }
    const mayBreak =
      !held.has(index) && (isSpaced ? !closing.test(segment) : breaks.has(index) || isBreak(before, segment, language));
    const last = pieces.at(-1);
    if (last && !mayBreak) last.text += (isSpaced ? ' ' : '') + segment;
    else pieces.push({ text: segment, isSpaced });
    before = segment;
    isSpaced = false;
  }
  return pieces;
}
