import type { Declarations } from './style.ts';
import { toNumber } from './style.ts';
import { apply, type Matrix, type Point } from './transform.ts';

/** A part of a drawing, in its units. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const holds = ({ left, top, right, bottom }: Box, { x, y }: Point): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** The box around a box after a map. */
export function mapBox(matrix: Matrix, { left, top, right, bottom }: Box): Box {
  const corners = [
    { x: left, y: top },
    { x: right, y: top },
    { x: left, y: bottom },
    { x: right, y: bottom },
  ].map((corner) => apply(matrix, corner));
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** The box around a rectangle, given by its attributes, after a map. */
export function toBox(matrix: Matrix, given: Declarations): Box {
  const [left, top] = [toNumber(given['x'], 0), toNumber(given['y'], 0)];
  return mapBox(matrix, {
    left,
    top,
    right: left + toNumber(given['width'], 0),
    bottom: top + toNumber(given['height'], 0),
  });
}
