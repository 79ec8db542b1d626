// Markdown decides by the characters beside * and ~ whether they begin or end something (CommonMark 0.31, “left-flanking
// delimiter run”). Its rules are made for words between spaces: in `**「泉」**を`, `（注）**は`, `:**ถนน` and `**Lưu ý:**mang`
// nothing ends, and `9:00~18:00, 12:00~13:00` is struck out. The guard changes what the parser sees, in the spirit of
// github.com/tats-u/markdown-cjk-friendly, and gives back places and characters afterwards.

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

/**
 * Tells on which side of a run of * or ~~ a guard makes it begin or end something, as its author means it. A run between
 * punctuation and a letter does both, unless the punctuation itself leans to the other side: `(**a**)`.
 */
function getGuardedSide(before: string | undefined, after: string | undefined): 'before' | 'after' | undefined {
  if (isLetter(after) && before !== undefined && punctuation.test(before) && !opening.test(before)) return 'after';
  if (isLetter(before) && after !== undefined && punctuation.test(after) && !closing.test(after)) return 'before';
  return undefined;
}

const getBefore = (text: string, at: number): string | undefined =>
  /[\s\S]$/u.exec(text.slice(Math.max(0, at - 2), at))?.[0];
const getAfter = (text: string, at: number): string | undefined => {
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
  for (const { 0: run, index } of source.matchAll(/\\[^]|\*+|~+|^(?:import|export)\b.*/gm)) {
    if (run.startsWith('\\') || run.startsWith('~~~')) continue;
    const end = index + run.length;
    if (run === '~') {
      text += source.slice(done, index) + tilde;
      done = end;
    } else if (/^[ie]/.test(run)) {
      if (!program.test(run)) put(index);
    } else {
      const side = getGuardedSide(getBefore(source, index), getAfter(source, end));
      if (side) put(side === 'before' ? index : end);
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
