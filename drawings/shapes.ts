/** Curves that are walked along, and circles with a light side. */
import type { Lump, Point } from './kit.ts';

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
