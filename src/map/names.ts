import { getScript } from '../i18n/scripts.ts';
import { findNearest, isInside, simplify, type Box, type Point } from './geometry.ts';
import { isApart, isWithin, toGrowing, type Extent, type Sheet } from './labels.ts';
import { measureText } from './text-width.ts';

/** A name that is part of the map and grows with it. */
export interface Name {
  key: string;
  role: 'sea' | 'river' | 'neighbour' | 'spot';
  /** Of the words, as a tag. */
  lang: string;
  /** From above: what readers call it, on one line or two, and what it is called elsewhere. */
  lines: readonly Line[];
  /** The line on which it stands, through the middle of its letters, in units of the sheet's width. */
  path: readonly Point[];
  /** The middle of its dot, if it has one, in the same units. */
  dot?: Point;
}

/** A line of a name. */
export interface Line {
  text: string;
  /** Of its letters, in units of the sheet's width. */
  size: number;
  /** Space between letters, in em. */
  spacing: number;
}

/** Where names are written: a frame of the plane, in units of its width, from its upper left corner. */
export interface Field extends Sheet {
  land: readonly (readonly Point[])[];
  region: readonly Point[];
  coast: readonly Point[];
}

/** What is to be named. */
export interface Naming {
  key: string;
  text: string;
  lang: string;
}

/** “East Sea (Biển Đông)” on two lines: what readers call it, and the name in brackets. */
export function splitName(text: string): string[] {
  const [, own, other] = /^(.+?)\s*[(（](.+)[)）]$/u.exec(text) ?? [];
  return own && other ? [own, other] : [text];
}

/** Space between the letters of a name that is spread out, in em: none where letters join or carry marks at their sides. */
function getSpacing(lang: string, wide: number): number {
  const script = getScript(lang);
  if (['Latn', 'Cyrl', 'Grek'].includes(script)) return wide;
  return ['Hans', 'Hant', 'Jpan', 'Kore'].includes(script) ? wide * 1.5 : 0;
}

/** Letters of these scripts join: on a bent line they would come apart. */
const isJoined = (lang: string): boolean => ['Arab', 'Syrc', 'Mong'].includes(getScript(lang));

const getWidth = (text: string, size: number, spacing: number): number =>
  (measureText(text) + spacing * Array.from(text).length) * size;

/** Height of a line in its letters. */
export const leading = 1.18;

const getThickness = (lines: readonly Line[]): number => lines.reduce((sum, { size }) => sum + size * leading, 0);

/** Boxes that a text on a line covers, one after another. */
function coverPath(path: readonly Point[], thickness: number): Box[] {
  const boxes: Box[] = [];
  for (const [index, [bx, by]] of path.entries()) {
    const [ax, ay] = path[Math.max(0, index - 1)]!;
    const steps = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / (thickness / 2)));
    for (let step = 1; step <= steps; step++) {
      const [x, y] = [ax + ((bx - ax) * step) / steps, ay + ((by - ay) * step) / steps];
      boxes.push({ x: x - thickness / 2, y: y - thickness / 2, width: thickness, height: thickness });
    }
  }
  return boxes;
}

/** Radius of a dot in the letters of its name. */
export const dotRadius = 0.22;

/** Extents of a written name. */
export function listNameExtents(
  sheet: Pick<Sheet, 'widths'>,
  { path, lines, dot }: Pick<Name, 'path' | 'lines' | 'dot'>,
): Extent[] {
  const boxes = coverPath(path, getThickness(lines));
  if (dot) {
    const radius = dotRadius * Math.max(...lines.map(({ size }) => size));
    boxes.push({ x: dot[0] - radius, y: dot[1] - radius, width: 2 * radius, height: 2 * radius });
  }
  return boxes.map((box) => toGrowing(sheet, box));
}

const listCorners = ({ x, y, width, height }: Box): Point[] => [
  [x, y],
  [x + width, y],
  [x, y + height],
  [x + width, y + height],
];

const isFree = (field: Field, extents: readonly Extent[]): boolean =>
  extents.every(
    (extent) => isWithin(extent, field) && field.obstacles.every((obstacle) => isApart(extent, obstacle, 0.1)),
  );

/** A value as the square of a distance grows: a + b·t + c·t², by least squares over t from −1 to 1 in even steps. */
function fitParabola(values: readonly number[]): (t: number) => number {
  const half = (values.length - 1) / 2;
  const sum = (weigh: (t: number) => number): number =>
    values.reduce((total, value, index) => total + value * weigh((index - half) / half), 0);
  const power = (exponent: number): number =>
    values.reduce((total, _, index) => total + ((index - half) / half) ** exponent, 0);
  const [n, s2, s4] = [values.length, power(2), power(4)];
  const [m0, m1, m2] = [sum(() => 1), sum((t) => t), sum((t) => t * t)];
  const c = (n * m2 - s2 * m0) / (n * s4 - s2 * s2);
  const a = (m0 - c * s2) / n;
  return (t) => a + (m1 / s2) * t + c * t * t;
}

/** Points of a line at even steps around one of them. */
function sampleAround(
  line: readonly Point[],
  middle: { at: Point; index: number },
  reach: number,
  count: number,
): Point[] {
  const walk = (points: readonly Point[], length: number): Point => {
    let left = length;
    for (let index = 1; index < points.length; index++) {
      const [a, b] = [points[index - 1]!, points[index]!];
      const step = Math.hypot(b[0] - a[0], b[1] - a[1]);
      if (step >= left && step > 0) return [a[0] + ((b[0] - a[0]) * left) / step, a[1] + ((b[1] - a[1]) * left) / step];
      left -= step;
    }
    return points.at(-1)!;
  };
  const before = [middle.at, ...line.slice(0, middle.index + 1).toReversed()];
  const after = [middle.at, ...line.slice(middle.index + 1)];
  return Array.from({ length: count }, (_, index) => {
    const length = ((index - (count - 1) / 2) / ((count - 1) / 2)) * reach;
    return length < 0 ? walk(before, -length) : walk(after, length);
  });
}

/** Read from left to right, as upright as the line allows. */
const toReadable = (path: readonly Point[]): Point[] =>
  path[0]![0] <= path.at(-1)![0] ? [...path] : path.toReversed();

/** Ways to write the name of a sea, best first: what readers call it on one line or, where it has two words, on two. */
function listSeaLines({ text, lang }: Naming, size: number, isLarge: boolean): Line[][] {
  const [own = '', other] = splitName(text);
  const toLine = (words: string): Line => ({ text: words, size, spacing: getSpacing(lang, isLarge ? 0.14 : 0.04) });
  const second = other === undefined ? [] : [{ text: other, size: size * 0.62, spacing: 0 }];
  const words = own.split(' ');
  const half = Math.ceil(words.length / 2);
  return [
    [toLine(own), ...second],
    ...(words.length > 1
      ? [[toLine(words.slice(0, half).join(' ')), toLine(words.slice(half).join(' ')), ...second]]
      : []),
  ];
}

/** How far a name may be moved from the place it was given, along a line and away from it, in shares of the sheet. */
const seaShifts = [0, 0.03, -0.03, 0.06, -0.06, 0.1, -0.1, 0.15, -0.15, 0.2, -0.2, 0.26, -0.26];

const byLength = (a: Point, b: Point): number => Math.hypot(...a) - Math.hypot(...b);

const combine = (shifts: readonly number[]): Point[] =>
  shifts.flatMap((x) => shifts.map((y): Point => [x, y])).toSorted(byLength);

const seaMoves = combine(seaShifts);
const neighbourMoves = combine(Array.from({ length: 21 }, (_, index) => (index - 10) * 0.025));

/** A bend that follows a shore: a point for each t, 0 in the middle, and how long it is from −1 to 1. */
function followShore(
  shore: readonly Point[],
  at: Point,
  reach: number,
): { toPoint: (t: number) => Point; length: number } {
  if (shore.length < 2) return { toPoint: (t) => [t * reach, 0], length: 2 * reach };
  const samples = sampleAround(shore, findNearest(at, shore), reach, 15);
  const toX = fitParabola(samples.map(([x]) => x));
  const toY = fitParabola(samples.map(([, y]) => y));
  return { toPoint: (t) => [toX(t) - toX(0), toY(t) - toY(0)], length: Math.hypot(toX(1) - toX(-1), toY(1) - toY(-1)) };
}

/**
 * Writes the name of a sea along its coast: on a bend that follows the shore, as near to the place it was given as it fits
 * on the sheet, on water alone; smaller, or on one line more, where it does not fit.
 *
 * @param at the place through which it should go
 * @param size of its letters at most, and the least at which it can be read, in units of the sheet's width
 */
export function nameSea(
  field: Field,
  naming: Naming,
  at: Point,
  size: { most: number; least: number },
): Name | undefined {
  const { key, lang } = naming;
  const shore = simplify(field.coast, 0.02);
  for (let letters = size.most; letters >= size.least; letters *= 0.92)
    for (const lines of listSeaLines(naming, letters, letters > size.least * 1.2)) {
      const width = Math.max(...lines.map((line) => getWidth(line.text, line.size, line.spacing))) * 1.04;
      const { toPoint, length } = followShore(shore, at, width * 0.7);
      const [endX, endY] = [toPoint(1), toPoint(-1)].reduce((end, start) => [end[0] - start[0], end[1] - start[1]]);
      const [alongX, alongY] = [endX / length, endY / length];
      const half = width / length;
      const steps = isJoined(lang)
        ? [-half, half]
        : [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1].map((t) => t * half);
      const bend = toReadable(steps.map(toPoint));
      for (const [along, away] of seaMoves) {
        const [x, y] = [at[0] + alongX * along + alongY * away, at[1] + alongY * along - alongX * away];
        const name: Name = {
          key,
          role: 'sea',
          lang,
          lines,
          path: bend.map((point): Point => [point[0] + x, point[1] + y]),
        };
        const boxes = coverPath(name.path, getThickness(lines));
        const isDry = (point: Point): boolean => field.land.some((ring) => isInside(point, ring));
        if (isFree(field, listNameExtents(field, name)) && !boxes.some((box) => listCorners(box).some(isDry)))
          return name;
      }
    }
  return undefined;
}

/** Writes the name of what lies beside the region, upright, near its place: on the land and off the region. */
export function nameNeighbour(field: Field, { key, text, lang }: Naming, at: Point, size: number): Name | undefined {
  const line: Line = { text, size, spacing: getSpacing(lang, 0.16) };
  const half = getWidth(text, size, line.spacing) / 2;
  const isBeside = (point: Point): boolean =>
    !isInside(point, field.region) && field.land.some((ring) => isInside(point, ring));
  for (const [x, y] of neighbourMoves) {
    const [left, right, level] = [at[0] + x - half, at[0] + x + half, at[1] + y];
    const path: Point[] = [
      [left, level],
      [right, level],
    ];
    const name: Name = { key, role: 'neighbour', lang, lines: [line], path };
    if (
      isFree(field, listNameExtents(field, name)) &&
      coverPath(path, size * 1.6).every((box) => listCorners(box).every(isBeside))
    )
      return name;
  }
  return undefined;
}

/** Writes the name of a river beside its course, where that is straight for as long as the name. */
export function nameRiver(
  field: Field,
  { key, text, lang }: Naming,
  course: readonly Point[],
  size: number,
): Name | undefined {
  const width = getWidth(text, size, 0);
  const line = simplify(course, 0.004);
  const candidates: { cost: number; path: Point[] }[] = [];
  for (const [index, at] of line.entries())
    for (const sign of [-1, 1]) {
      const samples = sampleAround(line, { at, index }, width / 2, 9);
      const [first, last] = [samples[0]!, samples.at(-1)!];
      const length = Math.hypot(last[0] - first[0], last[1] - first[1]);
      if (length < width * 0.75 || !samples.every((point) => isInside(point, field.region))) continue;
      const [dx, dy] = [(last[0] - first[0]) / length, (last[1] - first[1]) / length];
      if (Math.abs(dy) > 0.85) continue;
      const sag = Math.max(...samples.map((point) => findNearest(point, [first, last]).distance));
      const beside = sign * (sag * 0.6 + size * 0.8);
      const [offX, offY] = [dy * beside, -dx * beside];
      const middle: Point = [(first[0] + last[0]) / 2 + offX, (first[1] + last[1]) / 2 + offY];
      const path = toReadable([
        [middle[0] - (dx * width) / 2, middle[1] - (dy * width) / 2],
        [middle[0] + (dx * width) / 2, middle[1] + (dy * width) / 2],
      ]);
      candidates.push({ cost: sag + Math.abs(dy) * 0.01 + (offY > 0 ? 0.002 : 0), path });
    }
  for (const { path } of candidates.toSorted((a, b) => a.cost - b.cost)) {
    const name: Name = { key, role: 'river', lang, lines: [{ text, size, spacing: 0 }], path };
    if (isFree(field, listNameExtents(field, name))) return name;
  }
  return undefined;
}

/** Sides of a dot at which its name may begin: to the right, to the left, above, below, and a step up or down. */
const spotSides: readonly (readonly [x: -1 | 0 | 1, y: number])[] = [
  [1, 0],
  [-1, 0],
  [1, -0.55],
  [1, 0.55],
  [-1, -0.55],
  [-1, 0.55],
  [0, -1],
  [0, 1],
];

/** Thickness of the line of a route, and of a word without what reaches above and below it, in the letters of the name of a spot. */
const [trackThickness, wordThickness] = [0.2, 0.7];

/**
 * Writes the name of a spot beside its dot, on the side where there is room.
 *
 * @param at the middle of the dot
 * @param lines of routes, on which dots may lie, and no name
 */
export function nameSpot(
  field: Field,
  { key, text, lang }: Naming,
  at: Point,
  size: number,
  lines: readonly (readonly Point[])[],
): Name | undefined {
  const tracks = lines.flatMap((line) => coverPath(line, size * trackThickness).map((box) => toGrowing(field, box)));
  const half = getWidth(text, size, 0) / 2;
  for (const [toX, toY] of spotSides) {
    const middle = at[0] + toX * (half + size * (dotRadius + 0.35));
    const level = at[1] + toY * size * (dotRadius + leading / 2);
    const path: Point[] = [
      [middle - half, level],
      [middle + half, level],
    ];
    const name: Name = { key, role: 'spot', lang, lines: [{ text, size, spacing: 0 }], path, dot: at };
    const word = coverPath(path, size * wordThickness).map((box) => toGrowing(field, box));
    const isClear = word.every((each) => tracks.every((track) => isApart(each, track, 0)));
    if (isClear && isFree(field, listNameExtents(field, name))) return name;
  }
  return undefined;
}
