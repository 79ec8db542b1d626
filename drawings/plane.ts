/** Planes in perspective. */
import type { Point } from './kit.ts';

/** Where a point of a plane stands in the drawing: u from left to right, v from below upwards, both from 0 to 1. */
export type Plane = (u: number, v: number) => Point;

/** A plane in perspective, given by its corners in the drawing (Heckbert 1989, “Fundamentals of Texture Mapping”, 2.2.3). */
export function createPlane(lowerLeft: Point, lowerRight: Point, upperRight: Point, upperLeft: Point): Plane {
  const [[x0, y0], [x1, y1], [x2, y2], [x3, y3]] = [lowerLeft, lowerRight, upperRight, upperLeft];
  const [sumX, sumY] = [x0 - x1 + x2 - x3, y0 - y1 + y2 - y3];
  const [dx1, dx2, dy1, dy2] = [x1 - x2, x3 - x2, y1 - y2, y3 - y2];
  const area = dx1 * dy2 - dx2 * dy1;
  const g = (sumX * dy2 - dx2 * sumY) / area;
  const h = (dx1 * sumY - sumX * dy1) / area;
  return (u, v) => {
    const depth = g * u + h * v + 1;
    return [
      ((x1 - x0 + g * x1) * u + (x3 - x0 + h * x3) * v + x0) / depth,
      ((y1 - y0 + g * y1) * u + (y3 - y0 + h * y3) * v + y0) / depth,
    ];
  };
}
