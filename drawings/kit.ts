/** What all drawings share: numbers by chance that are the same every time, short paths, limestone, leaves, water. */

/** A point in units of a drawing: [x, y], y downwards. */
export type Point = readonly [x: number, y: number];

/** A lump of leaves: where it stands and half its width. */
export type Lump = readonly [x: number, y: number, size: number];

/** Gives numbers from 0 up to 1, the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
export function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Joins numbers for a path with as few separators as SVG allows. */
const joinNumbers = (numbers: readonly number[]): string =>
  numbers.map(String).reduce((text, number) => text + (text === '' || number.startsWith('-') ? '' : ' ') + number, '');

const round = ([x, y]: Point): [number, number] => [Math.round(x), Math.round(y)];

/** A path of straight lines through points, in whole numbers relative to one another. */
export function line(points: readonly Point[], close = false): string {
  const rounded = points.map(round);
  const steps = rounded.slice(1).flatMap(([x, y], index) => [x - rounded[index]![0], y - rounded[index]![1]]);
  return `M${joinNumbers(rounded[0]!)}l${joinNumbers(steps)}${close ? 'z' : ''}`;
}

/** A smooth path: curves through the middles between points, with the points as what pulls them. */
export function smooth(points: readonly Point[], close = false): string {
  const rounded = points.map(round);
  const steps: number[] = [];
  let [x, y] = rounded[0]!;
  for (let index = 1; index < rounded.length - 1; index += 1) {
    const [pullX, pullY] = rounded[index]!;
    const [nextX, nextY] = rounded[index + 1]!;
    const isLast = index === rounded.length - 2;
    const [endX, endY] = isLast ? [nextX, nextY] : [Math.round((pullX + nextX) / 2), Math.round((pullY + nextY) / 2)];
    steps.push(pullX - x, pullY - y, endX - x, endY - y);
    [x, y] = [endX, endY];
  }
  return `M${joinNumbers(rounded[0]!)}q${joinNumbers(steps)}${close ? 'z' : ''}`;
}

/** One tower of limestone from its left foot to its right: steep flanks, a broken crown. */
export function tower(
  random: () => number,
  { x, width, height, base, steps = 11 }: { x: number; width: number; height: number; base: number; steps?: number },
): Point[] {
  return Array.from({ length: steps + 1 }, (_, index) => {
    const across = (index / steps) * 2 - 1;
    const rise = (1 - Math.abs(across) ** 2.9) ** 0.62;
    const left = x + (across * width) / 2 + (random() - 0.5) * width * 0.035;
    const broken = index > 1 && index < steps - 1 ? random() * 0.11 : 0;
    return [left, base - height * rise * (1 - broken)];
  });
}

/** The sunlit face of a tower: from its crown down the right flank, and back along a broken edge. */
export function sunlitFace(random: () => number, points: readonly Point[], share = 0.5): Point[] {
  const top = points.reduce((best, point, index) => (point[1] < points[best]![1] ? index : best), 0);
  const apex = points[top]!;
  const [right, base] = points.at(-1)!;
  const foot: Point = [apex[0] + (right - apex[0]) * (1 - share), base];
  const edge: Point[] = [5, 4, 3, 2, 1].map((step) => [
    apex[0] + ((foot[0] - apex[0]) * step) / 6 + (random() - 0.5) * 34,
    apex[1] + ((base - apex[1]) * step) / 6,
  ]);
  return [...points.slice(top), foot, ...edge];
}

/** Leaves along an edge: lumps that stand on it, about `step` apart and `size` wide. */
export function canopy(random: () => number, edge: readonly Point[], step = 26, size = 17): Lump[] {
  return edge.slice(1).flatMap(([endX, endY], index) => {
    const [x, y] = edge[index]!;
    const length = Math.hypot(endX - x, endY - y);
    const lumps: Lump[] = [];
    for (let along = 0; along < length; along += step * (0.7 + random() * 0.6)) {
      const part = along / length;
      const width = size * (0.6 + random() * 0.8);
      lumps.push([x + (endX - x) * part, y + (endY - y) * part, width]);
    }
    return lumps;
  });
}

/** The path of lumps: round above, flat below. */
export const drawLumps = (lumps: readonly Lump[]): string =>
  lumps
    .map(([x, y, size]) => {
      const [width, height] = [Math.round(size), Math.round(size * 0.9)];
      return `M${joinNumbers(round([x - size, y + size * 0.6]))}a${width} ${height} 0 0 1 ${2 * width} 0z`;
    })
    .join('');

/** Light on water: `count` short lines one below another, around x. */
export function glints(
  random: () => number,
  { x, top, bottom, width, count }: { x: number; top: number; bottom: number; width: number; count: number },
): string {
  return Array.from({ length: count }, (_, index) => {
    const part = index / (count - 1);
    const length = width * (0.35 + random() * 0.65) * (1 - part * 0.35);
    const left = x - length / 2 + (random() - 0.5) * width * 0.3;
    return `M${joinNumbers(round([left, top + (bottom - top) * part]))}h${Math.round(length)}`;
  }).join('');
}

/** A path with a class, whose colours stand in the style of the drawing. */
export const path = (name: string, data: string, more = ''): string => `<path class="${name}" d="${data}"${more}/>`;

/** Colours of a class, by day and by night: `sky: ['fill:#fff', 'fill:#000']`; night left out is as day. */
export type Style = Readonly<Record<string, readonly [day: string, night?: string]>>;

/**
 * A drawing with its style. The night version stands in the same file, and is shown where the page is dark.
 *
 * @param label what the drawing shows, in the source language of the site
 */
export function drawing(
  { width, height, label, style }: { width: number; height: number; label: string; style: Style },
  body: string,
): string {
  const rules = Object.entries(style);
  const day = rules.map(([name, [declarations]]) => `.${name}{${declarations}}`).join('');
  const night = rules.flatMap(([name, [, declarations]]) => (declarations ? `.${name}{${declarations}}` : [])).join('');
  const dark = night && `@media(prefers-color-scheme:dark){${night}}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}"><style>${day}${dark}</style>${body}</svg>\n`;
}
