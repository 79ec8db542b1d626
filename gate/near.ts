/** Counts the edits between what is left of two names. What begins alike costs none, so only other letters are tried. */
function countLeft(one: string, other: string, limit: number, index: number, shift: number): number {
  let at = index;
  while (at < one.length && one[at] === other[at + shift]) at++;
  const otherAt = at + shift;
  const [left, otherLeft] = [one.length - at, other.length - otherAt];
  if (left === 0 || otherLeft === 0) return Math.min(left + otherLeft, limit + 1);
  let fewest = limit + 1;
  const tryEdit = (letters: number, moved: number): void => {
    if (fewest > 1) fewest = Math.min(fewest, 1 + countLeft(one, other, fewest - 2, at + letters, shift + moved));
  };
  if (limit === 0 || Math.abs(left - otherLeft) > limit) return fewest;
  if (one[at] === other[otherAt + 1] && one[at + 1] === other[otherAt]) tryEdit(2, 0);
  tryEdit(1, 0);
  tryEdit(1, -1);
  tryEdit(0, 1);
  return fewest;
}

/**
 * Counts the letters to change, add, leave out or exchange with the next between two names (Damerau).
 *
 * @param limit most edits to look for, a small number: each multiplies what is tried
 * @returns one more than the limit where there are more
 */
export const countEdits = (one: string, other: string, limit: number): number =>
  Math.abs(one.length - other.length) > limit ? limit + 1 : countLeft(one, other, limit, 0, 0);

/** More wrong letters than this make another name. */
const mostEdits = 3;

/** Most names that are proposed. */
const most = 3;

/**
 * Finds the names that a misspelt one is nearest to.
 *
 * @param names those that there are
 * @returns the nearest first; none when nothing is near
 */
export function findNear(name: string, names: Iterable<string>): string[] {
  return Array.from(names, (each) => ({ each, edits: countEdits(name, each, mostEdits) }))
    .filter(({ edits }) => edits <= mostEdits)
    .toSorted((a, b) => a.edits - b.edits || (a.each < b.each ? -1 : 1))
    .slice(0, most)
    .map(({ each }) => each);
}
