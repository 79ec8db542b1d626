/** A place on the earth in degrees (WGS 84), as records give it. */
export interface Position {
  latitude: number;
  longitude: number;
}

/** Mean radius of the earth in kilometres, R1 of the ellipsoid WGS 84 (Moritz 2000, “Geodetic Reference System 1980”). */
const radius = 6371.0088;

const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Distance along the great circle between two places, as a bird flies: the haversine formula (Sinnott 1984, “Virtues of the
 * Haversine”), within 0.6 % of that on the ellipsoid.
 *
 * @returns kilometres
 */
export function distance(from: Position, to: Position): number {
  const northward = toRadians(to.latitude - from.latitude);
  const eastward = toRadians(to.longitude - from.longitude);
  const haversine =
    Math.sin(northward / 2) ** 2 +
    Math.cos(toRadians(from.latitude)) * Math.cos(toRadians(to.latitude)) * Math.sin(eastward / 2) ** 2;
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(haversine)));
}
