import { findNearest, isInside, simplify, type Box, type Point } from './geometry.ts';
import { createRandom } from './random.ts';

/** A hill on a map. */
export interface Peak {
  at: Point;
  /** From 0, a hummock, to 4. */
  size: number;
  /** True within the region. */
  isInner: boolean;
}

/** What decides where hills stand, in the units of the map. */
export interface Ground {
  box: Box;
  land: readonly (readonly Point[])[];
  region: readonly Point[];
  coast: readonly (readonly Point[])[];
  /** Lines and points that hills leave free, such as rivers. */
  kept: readonly (readonly Point[])[];
}

/** Distances in kilometres: of hills from each other, from the coast at least, and from it where the highest stand. */
const [step, plain, heights] = [6.2, 13, 52] as const;

/** Share of the places where a hill could stand that have one, within the region and beyond it. */
const density = { inner: 0.8, outer: 0.42 };

/** One number for all maps: the same data give the same hills. */
const seed = 12;

/**
 * Throws hills over the land, higher with the distance from the coast: no survey, but what whoever looks from the sea sees.
 * Where there is no coast, all are of middle height. Nearer ones come last, so that they stand in front.
 */
export function throwPeaks({ box, land, region, coast, kept }: Ground): Peak[] {
  const random = createRandom(seed);
  const lines = coast.map((line) => simplify(line, 1));
  const free = kept.map((line) => simplify(line, 0.5));
  const border = region.length > 0 ? [...region, region[0]!] : [];
  const peaks: Peak[] = [];
  for (let row = 0; row * step * 0.8 < box.height; row++)
    for (let column = 0; column * step < box.width; column++) {
      // As many numbers for each place, whatever becomes of it: one change does not move all hills behind it.
      const [offsetX, offsetY, isThrown, edge, growth] = [random(), random(), random(), random(), random()];
      const at: Point = [
        box.x + (column + (row % 2) / 2 + (offsetX - 0.5) * 0.7) * step,
        box.y + (row + (offsetY - 0.5) * 0.7) * step * 0.8,
      ];
      const isInner = isInside(at, region);
      if (isThrown > density[isInner ? 'inner' : 'outer'] || !land.some((ring) => isInside(at, ring))) continue;
      const inland =
        lines.length === 0 ? heights / 2 : Math.min(...lines.map((line) => findNearest(at, line).distance)) - edge * 7;
      if (inland < plain || free.some((line) => findNearest(at, line).distance < 3.2)) continue;
      if (isInner && findNearest(at, border).distance < 2) continue;
      const height = Math.min(1, (inland - plain) / (heights - plain));
      peaks.push({ at, size: Math.min(4, Math.floor((height * 0.75 + growth * 0.35) * 4.5)), isInner });
    }
  return peaks.toSorted((a, b) => a.at[1] - b.at[1]);
}
