import { isWrittenClose } from './lines.ts';

// Markdown decides by the characters beside *, _ and ~ whether they begin or end something (CommonMark 0.31, “left-flanking
// delimiter run”). Its rules are made for words between spaces: in `**「泉」**を`, `（注）**は`, `:**ถนน` and `**Lưu ý:**mang`
// nothing ends, in `とても_静か_です` nothing begins, and `9:00~18:00, 12:00~13:00` is struck out. The guard changes what the
// parser sees, in the spirit of github.com/tats-u/markdown-cjk-friendly, and gives back places and characters afterwards.

import { hideIds, idMark } from './heading-id.ts';

/** Rare punctuation that is put beside a delimiter and taken out of the tree; the first that a text does not use. */
const guards = ['\u2E38', '\u2E39', '\u2E3C', '\u2E45'] as const;

/** Stands for a single tilde while the parser looks. Texts cannot hold it: it is no character (Unicode 16, 23.7). */
const tilde = '\uFDD0';

/** Characters that Unicode keeps for uses such as these; a text that holds one is refused. */
export const noncharacter = /[\uFDD0-\uFDEF\uFFFE\uFFFF]/;

/** A body as the parser should see it. */
export interface Guarded {
  text: string;
  /** Offsets in the source at which a guard was put, ascending. */
  places: readonly number[];
  /** Turns an offset of `text` into one of the source. */
  toOffset: (offset: number) => number;
  /** Takes what was put in out of a string. */
  restore: (text: string) => string;
}

const opening = /[\p{Ps}\p{Pi}]/u;
const closing = /[\p{Pe}\p{Pf}.,:;!?…%。、，．：；！？]/u;
const punctuation = /[\p{P}\p{S}]/u;

/** A letter, digit or mark: neither white space nor punctuation. */
const isLetter = (character: string | undefined): character is string =>
  character !== undefined && !/\s/.test(character) && !punctuation.test(character);

const latin = /\p{Script=Latin}/u;
/** Arabic and Hebrew write short words before the next without a space: `بـ_nén_`. */
const rightToLeft = /[\p{scx=Arab}\p{scx=Hebr}]/u;
/** The line that Arabic draws between such a word and one that stands for itself. */
const tatweel = '\u0640';

/**
 * Tells whether a run of _ between two characters lies within a word, as in `snake_case`, and is no mark. Where a script has
 * no spaces, or endings follow without one, words begin and end between letters; so they do where the direction changes.
 */
export const isWithinWord = (before: string | undefined, after: string | undefined): boolean =>
  isLetter(before) &&
  isLetter(after) &&
  before !== tatweel &&
  !isWrittenClose(before) &&
  !isWrittenClose(after) &&
  !(latin.test(before) && rightToLeft.test(after)) &&
  !(rightToLeft.test(before) && latin.test(after));

type Side = 'before' | 'after';

/**
 * Tells on which sides of a run of *, _ or ~~ a guard makes it begin or end something, as its author means it. A run between
 * punctuation and a letter does both, unless the punctuation itself leans to the other side: `(**a**)`.
 */
function getGuardedSides(run: string, before: string | undefined, after: string | undefined): readonly Side[] {
  if (isLetter(after) && before !== undefined && punctuation.test(before) && !opening.test(before)) return ['after'];
  if (isLetter(before) && after !== undefined && punctuation.test(after) && !closing.test(after)) return ['before'];
  const isBetweenLetters = run.startsWith('_') && isLetter(before) && isLetter(after);
  return isBetweenLetters && !isWithinWord(before, after) ? ['before', 'after'] : [];
}

/** The character before an offset. */
export const getBefore = (text: string, at: number): string | undefined =>
  /[\s\S]$/u.exec(text.slice(Math.max(0, at - 2), at))?.[0];
/** The character behind an offset. */
export const getAfter = (text: string, at: number): string | undefined => {
  const code = text.codePointAt(at);
  return code === undefined ? undefined : String.fromCodePoint(code);
};

/** What a line of a program looks like; a sentence that begins with the word “export” is none. */
const program =
  /^(?:import\s*(?:["'{*(]|[\w$]+\s*,|.*\bfrom\s*["'])|export\s*(?:[{*]|default\b|(?:const|let|var)\s+[\w${[]+|(?:async\s+)?function\b|class\s+\w+\s*(?:\{|extends\b)))/;

/** Counts the numbers of an ascending list that are below a limit. */
export function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Prepares the body of a text for the parser. */
export function guardSource(written: string): Guarded {
  const source = hideIds(written);
  const guard = guards.find((each) => !source.includes(each)) ?? '';
  const places: number[] = [];
  let text = '';
  let done = 0;
  const put = (at: number): void => {
    if (guard === '') return;
    text += source.slice(done, at) + guard;
    done = at;
    places.push(at);
  };
  // A backslash and what it escapes are passed over together.
  for (const { 0: run, index } of source.matchAll(/\\[^]|\*+|_+|~+|^(?:import|export)\b.*/gm)) {
    if (run.startsWith('\\') || run.startsWith('~~~')) continue;
    const end = index + run.length;
    if (run === '~') {
      text += source.slice(done, index) + tilde;
      done = end;
    } else if (/^[ie]/.test(run)) {
      if (!program.test(run)) put(index);
    } else {
      for (const side of getGuardedSides(run, getBefore(source, index), getAfter(source, end)))
        put(side === 'before' ? index : end);
    }
  }
  text += source.slice(done);
  const guardedPlaces = places.map((place, index) => place + index);
  return {
    text,
    places,
    toOffset: (offset) => offset - countBelow(guardedPlaces, offset),
    restore: (part) =>
      (guard === '' ? part : part.replaceAll(guard, '')).replaceAll(tilde, '~').replaceAll(idMark, '{'),
  };
}
