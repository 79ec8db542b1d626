/** A point in a plane: x to the east, y to the south. */
export type Point = readonly [x: number, y: number];

/** Squared distance of a point from a stretch between two others, and where on it, from 0 to 1, it is nearest. */
function measureStretch([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): { square: number; share: number } {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return { square: (x - ax - share * dx) ** 2 + (y - ay - share * dy) ** 2, share };
}

/** The place on a line that is nearest to a point: how far away, where, and behind which of its points. */
export function findNearest(point: Point, line: readonly Point[]): { distance: number; at: Point; index: number } {
  let best = { distance: Infinity, at: line[0] ?? point, index: 0 };
  for (let index = 1; index < line.length; index++) {
    const [a, b] = [line[index - 1]!, line[index]!];
    const { square, share } = measureStretch(point, a, b);
    if (square >= best.distance ** 2) continue;
    const at: Point = [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
    best = { distance: Math.sqrt(square), at, index: index - 1 };
  }
  return best;
}

/** Tells whether a point lies within a ring: a ray from it crosses the ring an odd number of times. */
export function isInside([x, y]: Point, ring: readonly Point[]): boolean {
  let isIn = false;
  for (let index = 0, last = ring.length - 1; index < ring.length; last = index++) {
    const [ax, ay] = ring[index]!;
    const [bx, by] = ring[last]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isIn = !isIn;
  }
  return isIn;
}

/** Products of degrees below this are errors of floating point: a millionth of a degree is a hand's breadth. */
const noise = 1e-12;

/** On which side of a line a point lies: −1, 1, or 0 on it. */
function getSide([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number {
  const product = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  return Math.abs(product) < noise ? 0 : Math.sign(product);
}

/** Tells whether two stretches cross each other; those that only touch do not. */
export const crosses = (a: Point, b: Point, c: Point, d: Point): boolean =>
  getSide(a, b, c) * getSide(a, b, d) < 0 && getSide(c, d, a) * getSide(c, d, b) < 0;

/**
 * Finds two stretches of a line that cross, by the boxes around its halves, their halves, and so on: those that lie apart
 * are not looked into, so that an outline of n points takes about n log n steps.
 *
 * @returns the indexes at which the two begin, the lower first
 */
export function findCrossing(line: readonly Point[]): [first: number, second: number] | undefined {
  interface Part {
    box: Box;
    from: number;
    halves?: [Part, Part];
  }
  const divide = (from: number, to: number): Part => {
    if (to - from === 1) return { box: getBounds([line[from]!, line[to]!]), from };
    const middle = (from + to) >> 1;
    const halves: [Part, Part] = [divide(from, middle), divide(middle, to)];
    return { box: unite(halves[0].box, halves[1].box), from, halves };
  };
  const areApart = (a: Box, b: Box): boolean =>
    a.x > b.x + b.width || b.x > a.x + a.width || a.y > b.y + b.height || b.y > a.y + a.height;
  const compare = (a: Part, b: Part): [number, number] | undefined => {
    if (areApart(a.box, b.box)) return undefined;
    if (a.halves) return compare(a.halves[0], b) ?? compare(a.halves[1], b);
    if (b.halves) return compare(a, b.halves[0]) ?? compare(a, b.halves[1]);
    const [first, second] = [a.from, b.from];
    return crosses(line[first]!, line[first + 1]!, line[second]!, line[second + 1]!) ? [first, second] : undefined;
  };
  const search = ({ halves }: Part): [number, number] | undefined =>
    halves && (search(halves[0]) ?? search(halves[1]) ?? compare(halves[0], halves[1]));
  return line.length < 3 ? undefined : search(divide(0, line.length - 1));
}

/** The area that a ring surrounds (Gauss's formula). */
export function getArea(ring: readonly Point[]): number {
  // Counted from the first point: far from zero, products would drown a small area.
  const [x0, y0] = ring[0] ?? [0, 0];
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + (x - x0) * (nextY - y0) - (nextX - x0) * (y - y0);
  }, 0);
  return Math.abs(twice) / 2;
}

/**
 * Leaves points out of a line so that none of them was farther from it than a tolerance (Ramer 1972; Douglas and Peucker
 * 1973). Ends stay; a ring is divided where it is farthest from its beginning.
 */
export function simplify(line: readonly Point[], tolerance: number): Point[] {
  if (line.length < 3) return [...line];
  const [first, last] = [line[0]!, line.at(-1)!];
  let [farthest, index] = [tolerance ** 2, 0];
  for (let each = 1; each < line.length - 1; each++) {
    const { square } = measureStretch(line[each]!, first, last);
    if (square > farthest) [farthest, index] = [square, each];
  }
  if (index === 0) return [first, last];
  return [...simplify(line.slice(0, index + 1), tolerance), ...simplify(line.slice(index), tolerance).slice(1)];
}

/** The corner of a box nearest to zero, and its size. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The smallest box around points. */
export function getBounds(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The smallest box around others. */
export const unite = (...boxes: readonly Box[]): Box =>
  getBounds(
    boxes.flatMap(({ x, y, width, height }): Point[] => [
      [x, y],
      [x + width, y + height],
    ]),
  );

/** Parts of a line, each with the points of it that lie within a box and one beyond either end. */
export function clipLine(line: readonly Point[], { x, y, width, height }: Box): Point[][] {
  const isIn = line.map(([px, py]) => px >= x && px <= x + width && py >= y && py <= y + height);
  const parts: Point[][] = [];
  let part: Point[] = [];
  line.forEach((point, index) => {
    if (isIn[index] || isIn[index - 1] || isIn[index + 1]) part.push(point);
    else if (part.length > 0) parts.push(part.splice(0));
  });
  return [...parts, part].filter(({ length }) => length > 1);
}

/** A ring cut off at the sides of a box (Sutherland and Hodgman 1974). */
export function clipRing(ring: readonly Point[], { x, y, width, height }: Box): Point[] {
  const sides: readonly [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, x, 1],
    [0, x + width, -1],
    [1, y, 1],
    [1, y + height, -1],
  ];
  return sides.reduce<Point[]>(
    (points, [axis, limit, sign]) =>
      points.flatMap((point, index) => {
        const previous = points.at(index - 1)!;
        const [isIn, wasIn] = [point, previous].map((each) => (each[axis] - limit) * sign >= 0);
        const share = (limit - previous[axis]) / (point[axis] - previous[axis]);
        const cut: Point = [
          previous[0] + share * (point[0] - previous[0]),
          previous[1] + share * (point[1] - previous[1]),
        ];
        return isIn ? (wasIn ? [point] : [cut, point]) : wasIn ? [cut] : [];
      }),
    [...ring],
  );
}

/** A line as the `d` of an SVG path in whole units, each step from the last: short, and much alike, for compression. */
export function toPath(line: readonly Point[], isClosed = false): string {
  let [x, y] = [0, 0];
  const steps = line.flatMap((point, index) => {
    const [nextX, nextY] = [Math.round(point[0]), Math.round(point[1])];
    const [dx, dy] = [nextX - x, nextY - y];
    if (index > 0 && dx === 0 && dy === 0) return [];
    [x, y] = [nextX, nextY];
    return [index === 0 ? `M${dx} ${dy}l` : `${dx} ${dy}`];
  });
  // A line that is smaller than a unit is not drawn.
  return steps.length < 2 ? '' : steps[0] + steps.slice(1).join(' ').replaceAll(' -', '-') + (isClosed ? 'z' : '');
}

/** A line through the middles of its stretches, as the `d` of an SVG path: corners become bends. */
export function toCurve(line: readonly Point[]): string {
  const print = ([x, y]: Point): string => `${Math.round(x)} ${Math.round(y)}`;
  const [first, ...others] = line;
  if (!first || others.length < 2) return toPath(line);
  const bends = others.slice(0, -1).map((point, index) => {
    const next = others[index + 1]!;
    const end: Point = index === others.length - 2 ? next : [(point[0] + next[0]) / 2, (point[1] + next[1]) / 2];
    return `${print(point)} ${print(end)}`;
  });
  return `M${print(first)}Q${bends.join(' ')}`.replaceAll(' -', '-');
}
