import { distance, type Position } from './distance.ts';

/** Something that lies somewhere. */
export interface Located<Item> {
  item: Item;
  /** Of what is equally far the one with the lesser id comes first. */
  id: string;
  position: Position;
}

/** Something that was looked for, and how far it is as a bird flies. */
export interface Found<Item> {
  item: Item;
  kilometres: number;
}

/** Kilometres by which a distance may be off as numbers are rounded. */
const rounding = 1e-6;

/**
 * Finds what is nearest without a look at all that there is: from north to south, nothing is nearer than its latitude is.
 */
export class NearestFinder<Item> {
  /** From south to north. */
  private readonly all: readonly Located<Item>[];

  constructor(all: readonly Located<Item>[]) {
    this.all = all.toSorted((a, b) => a.position.latitude - b.position.latitude);
  }

  /** Place of the first that does not lie south of a latitude. */
  private findFirst(latitude: number): number {
    let [low, high] = [0, this.all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.all[middle]!.position.latitude < latitude) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * Finds what is nearest to a position, nearest first.
   *
   * @param count most that is found, one at least
   * @param except ids that are passed over
   */
  find(position: Position, count: number, except: readonly string[]): Found<Item>[] {
    const nearest: (Found<Item> & { id: string })[] = [];
    const isTooFar = (latitude: number): boolean =>
      nearest.length === count && distance(position, { ...position, latitude }) > nearest.at(-1)!.kilometres + rounding;
    const look = ({ item, id, position: there }: Located<Item>): void => {
      if (except.includes(id)) return;
      nearest.push({ item, id, kilometres: distance(position, there) });
      nearest.sort((a, b) => a.kilometres - b.kilometres || (a.id < b.id ? -1 : 1));
      if (nearest.length > count) nearest.pop();
    };
    const start = this.findFirst(position.latitude);
    for (const [first, step] of [
      [start, 1],
      [start - 1, -1],
    ] as const)
      for (
        let at = first, each = this.all[at];
        each && !isTooFar(each.position.latitude);
        each = this.all[(at += step)]
      )
        look(each);
    return nearest.map(({ item, kilometres }) => ({ item, kilometres }));
  }
}
