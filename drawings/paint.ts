/** What drawings are painted with beside plain colours: gradients, and planes in perspective. */
import type { Lump, Point } from './kit.ts';

/** A stop of a gradient: where, as a part of it, and the class that says its colour. */
export type Stop = readonly [offset: number, name: string];

const stops = (list: readonly Stop[]): string =>
  list.map(([offset, name]) => `<stop offset="${offset}" class="${name}"/>`).join('');

/** A gradient from above to below, or as `more` says. */
export const gradient = (id: string, list: readonly Stop[], more = 'x2="0" y2="1"'): string =>
  `<linearGradient id="${id}" ${more}>${stops(list)}</linearGradient>`;

/** A gradient from its middle outwards. */
export const glow = (id: string, list: readonly Stop[]): string =>
  `<radialGradient id="${id}">${stops(list)}</radialGradient>`;

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

/** Reads points as SVG writes them in the attribute `points`: `0,968 300,950`. */
export const readPoints = (text: string): Point[] =>
  text.split(' ').map((pair): Point => {
    const [x, y] = pair.split(',').map(Number);
    return [x!, y!];
  });

/** Points along the curve that `smooth` draws through the same points, about `step` apart. */
export function sample(points: readonly Point[], step: number): Point[] {
  const found: Point[] = [];
  let [fromX, fromY] = points[0]!;
  for (let index = 1; index < points.length - 1; index += 1) {
    const [pullX, pullY] = points[index]!;
    const [nextX, nextY] = points[index + 1]!;
    const isLast = index === points.length - 2;
    const [endX, endY] = isLast ? [nextX, nextY] : [(pullX + nextX) / 2, (pullY + nextY) / 2];
    const count = Math.max(
      1,
      Math.round((Math.hypot(pullX - fromX, pullY - fromY) + Math.hypot(endX - pullX, endY - pullY)) / step),
    );
    for (let part = 0; part < count; part += 1) {
      const t = part / count;
      const [before, at, after] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
      found.push([before * fromX + at * pullX + after * endX, before * fromY + at * pullY + after * endY]);
    }
    [fromX, fromY] = [endX, endY];
  }
  return found;
}

/** Circles, each smaller or larger by `part` and moved by parts of its own radius: for a lit side, or a shade. */
export const drawCircles = (circles: readonly Lump[], part = 1, [dx, dy]: Point = [0, 0]): string =>
  circles
    .map(([x, y, size]) => {
      const radius = Math.round(size * part);
      const left = Math.round(x + dx * size) - radius;
      return `M${left} ${Math.round(y + dy * size)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0-${2 * radius} 0`;
    })
    .join('');

/** Dots, for a stroke with round ends. */
export const drawDots = (points: readonly Point[]): string =>
  points.map(([x, y]) => `M${Math.round(x)} ${Math.round(y)}h0`).join('');
