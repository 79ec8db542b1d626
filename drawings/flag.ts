import { line, path, type Point } from './kit.ts';

/** A star of five points that stands upright; `radius` reaches the points. */
export function star(x: number, y: number, radius: number): string {
  const inner = (radius * Math.sin(Math.PI / 10)) / Math.sin((7 * Math.PI) / 10);
  const points = Array.from({ length: 10 }, (_, index): Point => {
    const [angle, reach] = [(index * Math.PI) / 5 - Math.PI / 2, index % 2 === 0 ? radius : inner];
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
  });
  return line(points, true);
}

/**
 * The flag of Viet Nam, two thirds as high as wide, the star's points a fifth of the width from its middle (law of 1955,
 * Decree 249/SL). Classes `red` and `yellow`.
 */
export const flag = (x: number, y: number, width: number): string => {
  const height = Math.round((width * 2) / 3);
  return (
    path('red', `M${x} ${y}h${width}v${height}h${-width}z`) +
    path('yellow', star(x + width / 2, y + height / 2, width / 5))
  );
};
