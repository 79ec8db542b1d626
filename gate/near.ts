/** Counts the letters to change, add, leave out or exchange with the next between two names (Damerau), up to a limit. */
export function countEdits(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let index = 1; index <= one.length; index++) {
    const next = [index];
    for (let at = 1; at <= other.length; at++) {
      const changed = row[at - 1]! + Number(one[index - 1] !== other[at - 1]);
      const isExchanged = index > 1 && at > 1 && one[index - 1] === other[at - 2] && one[index - 2] === other[at - 1];
      const exchanged = isExchanged ? before[at - 2]! + 1 : Infinity;
      next.push(Math.min(row[at]! + 1, next[at - 1]! + 1, changed, exchanged));
    }
    before = row;
    row = next;
  }
  return row.at(-1)!;
}

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
