import type { Piece } from './pieces.ts';

/** A piece with its width in pixels at a letter size of 1. */
export interface Measured extends Piece {
  width: number;
}

/** How large words may be set: pixels of a letter, and so many lines at most. */
export interface Step {
  size: number;
  lines: number;
}

/** Words as they are set. */
export interface Setting {
  size: number;
  lines: string[];
  /** Width of the widest line in pixels. */
  width: number;
}

/** Joins pieces into a line. */
const join = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, isSpaced }, index) => (isSpaced && index > 0 ? ` ${text}` : text)).join('');

/** Width of a line at a letter size of 1. @param space width of a space */
const measure = (pieces: readonly Measured[], space: number): number =>
  pieces.reduce((sum, { width, isSpaced }, index) => sum + width + (isSpaced && index > 0 ? space : 0), 0);

/**
 * Divides pieces into a number of lines, so that the widest is as narrow as can be: no line is much shorter than another.
 *
 * @returns fewer lines when there are fewer pieces
 */
export function divide(pieces: readonly Measured[], count: number, space: number): Measured[][] {
  if (count <= 1 || pieces.length <= 1) return [[...pieces]];
  let best: Measured[][] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let end = 1; end < pieces.length; end++) {
    const first = pieces.slice(0, end);
    const width = measure(first, space);
    if (width >= least) break; // it only grows
    const lines = [first, ...divide(pieces.slice(end), count - 1, space)];
    const widest = Math.max(...lines.map((line) => measure(line, space)));
    if (widest < least) [best, least] = [lines, widest];
  }
  return best;
}

const letters = new Intl.Segmenter('und');

/** Lets a line end between any two letters, for words that are wider than a card. */
const shatter = (pieces: readonly Measured[]): Measured[] =>
  pieces.flatMap(({ text, isSpaced, width }) => {
    const clusters = Array.from(letters.segment(text), ({ segment }) => segment);
    return clusters.map((cluster, index) => ({
      text: cluster,
      isSpaced: isSpaced && index === 0,
      width: width / clusters.length,
    }));
  });

/** Width of a hyphen at a letter size of 1, about. */
const hyphenWidth = 0.35;

/** Tells whether a line ends within a word of a script that puts a hyphen there. */
function isBroken(line: readonly Piece[], next: readonly Piece[] | undefined): boolean {
  const first = next?.[0];
  return (
    first !== undefined &&
    !first.isSpaced &&
    /^[\p{Lu}\p{Ll}]/u.test(first.text) &&
    /[\p{Lu}\p{Ll}]\p{M}*$/u.test(line.at(-1)?.text ?? '')
  );
}

function tryStep(pieces: readonly Measured[], space: number, { size, lines: most }: Step, limit: number) {
  for (let count = 1; count <= most; count++) {
    const lines = divide(pieces, count, space);
    const hyphens = lines.map((line, index) => isBroken(line, lines[index + 1]));
    const widths = lines.map((line, index) => measure(line, space) + (hyphens[index] ? hyphenWidth : 0));
    const width = Math.max(...widths) * size;
    if (width <= limit)
      return { size, lines: lines.map((line, index) => join(line) + (hyphens[index] ? '-' : '')), width };
  }
  return undefined;
}

/**
 * Sets words as large as they fit: the first step at which no line is wider than there is room. A word that is too wide at
 * the last step is divided, and at last everything is made smaller, so that nothing is ever cut off.
 *
 * @param space width of a space at a letter size of 1
 * @param steps from large to small
 * @param limit pixels that a line may take
 */
export function fitLines(pieces: readonly Measured[], space: number, steps: readonly Step[], limit: number): Setting {
  for (const step of steps) {
    const setting = tryStep(pieces, space, step, limit);
    if (setting) return setting;
  }
  const { size, lines } = steps.at(-1)!; // there is always one
  const parts = shatter(pieces);
  for (let smaller = size; ; smaller *= 0.9) {
    const setting = tryStep(parts, space, { size: smaller, lines }, limit);
    if (setting) return setting;
  }
}
