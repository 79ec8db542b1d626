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

/** The box around a rectangle, given by its attributes, after a map. */
export function toBox(matrix: Matrix, given: Declarations): Box {
  const [x, y, width, height] = (['x', 'y', 'width', 'height'] as const).map((key) => toNumber(given[key], 0)) as [
    number,
    number,
    number,
    number,
  ]; // four keys
  const corners = [
    { x, y },
    { x: x + width, y },
    { x, y: y + height },
    { x: x + width, y: y + height },
  ].map((corner) => apply(matrix, corner));
  const [xs, ys] = [corners.map((corner) => corner.x), corners.map((corner) => corner.y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
