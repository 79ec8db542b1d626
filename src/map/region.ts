import { memoize } from '../i18n/memoize.ts';
import type { Coordinate, Feature, Geodata, Role } from '../schemas/geodata.ts';
import type { Position } from './distance.ts';
import { getBounds, unite, type Box, type Point } from './geometry.ts';
import { createProjection, type Projection } from './projection.ts';

/** How a map is cut: wide beside a list or across a page, tall on a phone. */
export type Shape = 'wide' | 'tall';

/** The plane of a map, in kilometres. */
export interface Plane {
  project: Projection;
  /** What its drawing shows. */
  drawing: Box;
  /** What each shape shows of the drawing. */
  frames: Record<Shape, Box>;
}

/** Width over height of each shape. */
export const ratios: Record<Shape, number> = { wide: 4 / 3, tall: 3 / 4 };

/** Share of the region's size that is left free on each side. */
const margin = 0.07;

/** Lists the coordinates of a feature: of its one ring, its line, its points. */
export function listCoordinates({ geometry }: Feature): Coordinate[] {
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'LineString':
    case 'MultiPoint':
      return geometry.coordinates;
    case 'Point':
      return [geometry.coordinates];
  }
}

/** Lists the coordinates of features by what they are. */
export const listLines = ({ features }: Geodata, ...roles: readonly Role[]): Coordinate[][] =>
  features.flatMap((feature) => (roles.includes(feature.properties.role) ? [listCoordinates(feature)] : []));

/** Lists the features of a role that have a name, with its key. */
export const listNamed = ({ features }: Geodata, role: Role): { key: string; feature: Feature }[] =>
  features.flatMap((feature) =>
    feature.properties.role === role && feature.properties.key ? [{ key: feature.properties.key, feature }] : [],
  );

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/** A box of a ratio around another, to one side of which there is more room. @param lean from −1 to 1, to which side */
function frame(inner: Box, ratio: number, [leanX, leanY]: Point): Box {
  const width = Math.max(inner.width, inner.height * ratio);
  const height = width / ratio;
  return {
    x: inner.x - ((width - inner.width) * (1 - leanX)) / 2,
    y: inner.y - ((height - inner.height) * (1 - leanY)) / 2,
    width,
    height,
  };
}

/** The plane on which geodata are drawn: around the region, with more of the sea than of the land. */
export const getPlane = memoize((geodata: Geodata): Plane => {
  const outlines = listLines(geodata, 'region', 'country').flat();
  const project = createProjection(mean(outlines.map(([, latitude]) => latitude)));
  // Where the sea is named belongs to what is shown: a straight coast would leave no water beside the region.
  const region = getBounds([...outlines, ...listLines(geodata, 'sea').flat()].map(project));
  const coast = listLines(geodata, 'coast').flat().map(project);
  const lean: Point =
    coast.length === 0
      ? [0, 0]
      : [
          Math.sign(mean(coast.map(([x]) => x)) - region.x - region.width / 2) * 0.5,
          Math.sign(mean(coast.map(([, y]) => y)) - region.y - region.height / 2) * 0.1,
        ];
  const [spaceX, spaceY] = [region.width * margin, region.height * margin];
  const roomy: Box = {
    x: region.x - spaceX,
    y: region.y - spaceY,
    width: region.width + 2 * spaceX,
    height: region.height + 2 * spaceY,
  };
  const frames = { wide: frame(roomy, ratios.wide, lean), tall: frame(roomy, ratios.tall, lean) };
  return { project, frames, drawing: unite(frames.wide, frames.tall) };
});

/** Projects a position of a record. */
export const projectPosition = ({ project }: Plane, { latitude, longitude }: Position): Point =>
  project([longitude, latitude]);
