import type { Coordinate } from '../schemas/geodata.ts';
import type { Point } from './geometry.ts';

/** Kilometres of a degree of latitude, and of longitude on the equator (ellipsoid WGS 84, around the middle of the tropics). */
const [latitudeKilometres, longitudeKilometres] = [110.6, 111.32] as const;

/** Turns degrees into kilometres on a plane, to the east and to the south of a place. */
export type Projection = (coordinate: Coordinate) => Point;

/**
 * Equirectangular, true along a parallel: a degree of longitude shrinks with the cosine of the latitude. Over a province
 * that is exact within a hundredth.
 *
 * @param latitude of the parallel, in degrees
 */
export function createProjection(latitude: number): Projection {
  const shrink = longitudeKilometres * Math.cos((latitude * Math.PI) / 180);
  return ([longitude, degrees]) => [longitude * shrink, -degrees * latitudeKilometres];
}
