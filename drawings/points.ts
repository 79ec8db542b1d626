import type { Lump, Point } from './kit.ts';

/** Points from text, as in the `points` of a polygon: `readPoints('0 10, 20 14')`. */
export const readPoints = (text: string): Point[] =>
  text.split(',').map((pair): Point => {
    const [x, y] = pair.trim().split(' ').map(Number);
    return [x!, y!];
  });

/** Dots: a path for a stroke with round ends, whose width is their size. */
export function dots(points: readonly (Point | Lump)[]): string {
  let [lastX, lastY] = [0, 0];
  const steps = points.map(([x, y]) => {
    const [stepX, stepY] = [Math.round(x) - lastX, Math.round(y) - lastY];
    [lastX, lastY] = [lastX + stepX, lastY + stepY];
    return `m${stepX}${stepY < 0 ? '' : ' '}${stepY}h0`;
  });
  return steps.join('');
}

/** Points drawn in towards a middle, by `part` of the way, and broken: a shell of rock within a vault. */
export const inward = (
  points: readonly Point[],
  [middleX, middleY]: Point,
  part: number,
  random: () => number,
  broken = 26,
): Point[] =>
  points.map(([x, y]) => [
    x + (middleX - x) * part + (random() - 0.5) * broken,
    y + (middleY - y) * part + (random() - 0.5) * broken,
  ]);

/** Icicles of stone: hanging (`way` 1) or standing (-1), each from the middle of its foot. */
export const stones = (
  list: readonly (readonly [x: number, y: number, half: number, long: number])[],
  way: 1 | -1 = 1,
): string =>
  list
    .map(([x, y, half, long]) => `M${x - half} ${y}l${half - 2} ${way * long}h4l${half - 2} ${way * -long}z`)
    .join('');
