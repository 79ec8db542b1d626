import { memoize } from '../i18n/memoize.ts';
import type { Geodata } from '../schemas/geodata.ts';
import { getBounds, simplify, toPath, type Point } from './geometry.ts';
import { createProjection } from './projection.ts';
import { listCoordinates, listLines, listNamed } from './region.ts';

/** A country as it is drawn beside a map of one of its regions. */
export interface CountryDrawing {
  width: number;
  height: number;
  /** Outline of the land, as the `d` of an SVG path. */
  land: string;
  /** Outline of the region. */
  region: string;
  /** Groups of islands: each island a dot, and where their name stands: above them, or below in the lower half. */
  archipelagos: { key: string; islands: Point[]; at: Point; isBelow: boolean }[];
  seas: { key: string; at: Point }[];
}

/** Units from top to bottom. */
const height = 460;

/** Units above what is drawn, and below it for the lines of a name. */
const [above, below] = [8, 96] as const;

/** Draws a country with all of its islands, and a region in it. @param region geodata of the region, of which the outline is taken */
export const drawCountry = memoize((country: Geodata): ((region: Geodata | undefined) => CountryDrawing) => {
  const outlines = listLines(country, 'country');
  const latitudes = outlines.flat().map(([, latitude]) => latitude);
  const project = createProjection((Math.min(...latitudes) + Math.max(...latitudes)) / 2);
  const everything = listLines(country, 'country', 'archipelago').flat().map(project);
  const bounds = getBounds(everything);
  const scale = (height - above - below) / bounds.height;
  const place = (coordinate: Parameters<typeof project>[0]): Point => {
    const [x, y] = project(coordinate);
    return [(x - bounds.x) * scale + 8, (y - bounds.y) * scale + above];
  };
  const draw = (lines: ReturnType<typeof listLines>, tolerance: number): string =>
    lines.map((line) => toPath(simplify(line.map(place), tolerance), true)).join('');
  const list = (role: 'archipelago' | 'sea') =>
    listNamed(country, role).map(({ key, feature }) => ({ key, points: listCoordinates(feature).map(place) }));
  return (region) => ({
    width: Math.ceil(bounds.width * scale + 16),
    height,
    land: draw(outlines, 0.6),
    region: region ? draw(listLines(region, 'region'), 0.5) : '',
    archipelagos: list('archipelago').map(({ key, points }) => {
      const { x, y, width, height: tall } = getBounds(points);
      const isBelow = y + tall / 2 > height / 2;
      return { key, islands: points, isBelow, at: [x + width / 2, isBelow ? y + tall : y] };
    }),
    seas: list('sea').map(({ key, points: [at] }) => ({ key, at: at! })), // a Point has one
  });
});
