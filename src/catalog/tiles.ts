import type { Entry } from './entries.ts';

/** How a tile lies in a mosaic. */
export interface Tile {
  /** How many of twelve columns it takes on wide screens. */
  columns: number;
  /** How many rows it takes there. */
  rows: 1 | 2;
  /** How many of two columns it takes on narrow ones. */
  halves: 1 | 2;
}

type Wide = Pick<Tile, 'columns' | 'rows'>;

const row = (count: number): Wide[] => Array.from({ length: count }, () => ({ columns: 12 / count, rows: 1 }));

/** A large tile with two small ones beside it. @param columns of the large one */
const block = (columns: number): Wide[] => [
  { columns, rows: 2 },
  { columns: 12 - columns, rows: 1 },
  { columns: 12 - columns, rows: 1 },
];

/** Rows of three; what remains before them goes in halves, or in quarters. */
function toRows(count: number): Wide[] {
  const first = { 0: 0, 1: 4, 2: 2 }[count % 3]!;
  return [...(first ? row(first) : []), ...Array.from({ length: (count - first) / 3 }, () => row(3)).flat()];
}

function toWide(count: number): Wide[] {
  if (count < 3) return count === 0 ? [] : row(count);
  if (count === 3) return block(8);
  return count === 4 ? [...row(2), ...row(2)] : [...block(7), ...toRows(count - 3)];
}

/** Lays out tiles so that they fill their area on every screen: one wide, two halves, three with one large, four in a square. */
export function arrangeTiles(count: number): Tile[] {
  return toWide(count).map((wide, index) => ({
    ...wide,
    halves: index === 0 || (index === count - 1 && count % 2 === 0) ? 2 : 1,
  }));
}

/**
 * Finds the entries that may show their poster: each picture is on a page once.
 *
 * @param shown names of pictures that the page shows above them
 * @returns ids of entries
 */
export function listFirstUses(entries: readonly Entry[], shown: Iterable<string> = []): Set<string> {
  const used = new Set(shown);
  const first = new Set<string>();
  for (const { id, record } of entries) {
    if (record.poster === undefined || used.has(record.poster)) continue;
    used.add(record.poster);
    first.add(id);
  }
  return first;
}
