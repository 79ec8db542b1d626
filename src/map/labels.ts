import type { Box, Point } from './geometry.ts';

/**
 * Where something lies while a map grows from its smallest to its largest width: its box at either end, in rem. Letters
 * keep their size and places move apart, so each side of a box is a linear function of the width, and what holds at both
 * ends holds between them.
 */
export type Extent = readonly [smallest: Box, largest: Box];

/** The sides of a pin at which its label may stand, best first. */
export const sides = ['e', 'w', 'ne', 'se', 'nw', 'sw', 'n', 's'] as const;

/** A side of a pin. */
export type Side = (typeof sides)[number];

/** Size of a label in rem. */
export interface Size {
  width: number;
  height: number;
}

/** A pin to be labelled. */
export interface Pin {
  /** Shares of the width and height of the map. */
  at: Point;
  /** Forms of its label, on one line and on several, best first. */
  forms: readonly Size[];
}

/** What a map gives to be labelled in. */
export interface Sheet {
  /** Smallest and largest width in rem. */
  widths: readonly [number, number];
  /** Width over height. */
  ratio: number;
  /** Radius of a pin in rem. */
  radius: number;
  /** What no pin and no label covers. */
  obstacles: readonly Extent[];
}

/** A pin with its label. */
export interface Labelled {
  /** By how much the pin was moved to lie beside the others, in rem. */
  offset: Point;
  /** Left out where no label fits. */
  label?: { side: Side; form: Size };
}

/** Distances in rem: of a label from its pin, of labels from each other, of everything from the edge. */
export const gaps = { label: 0.2, between: 0.08, edge: 0.25 } as const;

/** Corner of a label beside a pin of a radius, from the middle of the pin. */
export function toCorner(side: Side, { width, height }: Size, radius: number): Point {
  const straight = radius + gaps.label;
  const slant = radius * 0.75 + gaps.label / 2;
  const x = side.includes('e')
    ? side === 'e'
      ? straight
      : slant
    : side.includes('w')
      ? -width - (side === 'w' ? straight : slant)
      : -width / 2;
  const y = side.includes('n')
    ? -height - (side === 'n' ? straight : slant)
    : side.includes('s')
      ? side === 's'
        ? straight
        : slant
      : -height / 2;
  return [x, y];
}

/** Where something of a fixed size lies that keeps its distance in rem from a place of the map. */
export const toExtent = ({ widths, ratio }: Pick<Sheet, 'widths' | 'ratio'>, at: Point, corner: Point, size: Size) =>
  widths.map((width) => ({ x: at[0] * width + corner[0], y: (at[1] * width) / ratio + corner[1], ...size })) as [
    Box,
    Box,
  ]; // as many as widths

/** Where something lies that grows with the map. @param box in shares of the width of the map, also from above */
export const toGrowing = ({ widths }: Pick<Sheet, 'widths'>, { x, y, width, height }: Box): Extent =>
  widths.map((each) => ({ x: x * each, y: y * each, width: width * each, height: height * each })) as [Box, Box]; // as many as widths

/** Tells whether two things lie apart at every width: one stays at the same side of the other. */
export function isApart(first: Extent, second: Extent, gap: number): boolean {
  const holds = (test: (a: Box, b: Box) => boolean): boolean => test(first[0], second[0]) && test(first[1], second[1]);
  return (
    holds((a, b) => a.x + a.width + gap <= b.x) ||
    holds((a, b) => b.x + b.width + gap <= a.x) ||
    holds((a, b) => a.y + a.height + gap <= b.y) ||
    holds((a, b) => b.y + b.height + gap <= a.y)
  );
}

/** Tells whether something lies on the map at every width. */
export const isWithin = (extent: Extent, { widths, ratio }: Pick<Sheet, 'widths' | 'ratio'>): boolean =>
  extent.every(
    ({ x, y, width, height }, index) =>
      x >= gaps.edge &&
      y >= gaps.edge &&
      x + width <= widths[index]! - gaps.edge &&
      y + height <= widths[index]! / ratio - gaps.edge,
  );

/** Moves pins apart that would cover each other where the map is smallest. @returns by how much each, in rem */
function spread(pins: readonly Pin[], { widths: [width], ratio, radius }: Sheet): Point[] {
  const homes = pins.map(({ at: [x, y] }): [number, number] => [x * width, (y * width) / ratio]);
  const places = homes.map(([x, y]): [number, number] => [x, y]);
  const distance = 2 * radius + gaps.between;
  const low = radius + gaps.edge;
  const clamp = (value: number, high: number): number => Math.min(Math.max(value, low), high - low);
  for (let round = 0; round < 200; round++) {
    let isMoved = false;
    for (const [index, first] of places.entries())
      for (const [other, second] of places.entries()) {
        if (other <= index) continue;
        let [dx, dy] = [second[0] - first[0], second[1] - first[1]];
        const length = Math.hypot(dx, dy);
        if (length >= distance) continue;
        // Two in one place part as a fan would.
        if (length < 1e-6) [dx, dy] = [Math.cos(other * 2.4) * 1e-3, Math.sin(other * 2.4) * 1e-3];
        const push = (distance - length + 0.001) / 2 / Math.hypot(dx, dy);
        first[0] -= dx * push;
        first[1] -= dy * push;
        second[0] += dx * push;
        second[1] += dy * push;
        isMoved = true;
      }
    for (const place of places) {
      place[0] = clamp(place[0], width);
      place[1] = clamp(place[1], width / ratio);
    }
    if (!isMoved) break;
  }
  return places.map(([x, y], index) => [x - homes[index]![0], y - homes[index]![1]]);
}

interface Option {
  extent: Extent;
  side: Side;
  form: Size;
  cost: number;
}

/** Cost of a label that is left out: more than of all that stand; most for the first of the list. */
const toMissing = (index: number): number => 1900 - 100 * Math.min(index, 9);

/** Partial solutions that are looked at before the best so far is taken; a dozen pins need some hundreds. */
const patience = 100_000;

/**
 * Chooses one option for each pin, or none, so that no two cover each other and the sum of costs is least (branch and bound).
 *
 * @param options of each pin, cheapest first
 */
function chooseCheapest(options: readonly (readonly Option[])[]): (Option | undefined)[] {
  // Those with the fewest options first: what they leave the others is seen early.
  const turns = options.map((_, index) => index).toSorted((a, b) => options[a]!.length - options[b]!.length || a - b);
  const all = turns.flatMap((index) => options[index]!);
  const numbers = new Map(all.map((option, number) => [option, number]));
  const isFree = all.map((first) => all.map((second) => isApart(first.extent, second.extent, gaps.between)));
  // What the pins from a turn on cost at least.
  const rest = [...turns.map((index) => options[index]![0]?.cost ?? toMissing(index)), 0];
  for (let turn = turns.length - 1; turn >= 0; turn--) rest[turn]! += rest[turn + 1]!;
  const chosen: (number | undefined)[] = [];
  let best: { cost: number; chosen: (number | undefined)[] } = { cost: Infinity, chosen: [] };
  let looks = 0;
  const choose = (turn: number, cost: number): void => {
    if (cost + rest[turn]! >= best.cost || looks++ > patience) return;
    const index = turns[turn];
    if (index === undefined) {
      best = { cost, chosen: [...chosen] };
      return;
    }
    for (const option of options[index]!) {
      const number = numbers.get(option)!; // of all
      if (chosen.some((other) => other !== undefined && !isFree[number]![other])) continue;
      chosen.push(number);
      choose(turn + 1, cost + option.cost);
      chosen.pop();
    }
    chosen.push(undefined);
    choose(turn + 1, cost + toMissing(index));
    chosen.pop();
  };
  choose(0, 0);
  return options.map((_, index) => {
    const number = best.chosen[turns.indexOf(index)];
    return number === undefined ? undefined : all[number];
  });
}

/**
 * Finds a side for the label of every pin so that none leaves the map and none covers another, a pin or an obstacle, at any
 * width: the cheapest choice of all, by branch and bound. Labels that fit nowhere are left out, as few as can be.
 *
 * @param order of preference of sides, best first
 */
export function placeLabels(pins: readonly Pin[], sheet: Sheet, order: readonly Side[] = sides): Labelled[] {
  const offsets = spread(pins, sheet);
  const { radius } = sheet;
  const taken = pins.map(({ at }, index): Extent => {
    const [x, y] = offsets[index]!;
    return toExtent(sheet, at, [x - radius, y - radius], { width: 2 * radius, height: 2 * radius });
  });
  const options = pins.map(({ at, forms }, index): Option[] =>
    forms
      .flatMap((form, rank) =>
        order.map((side, place) => {
          const [x, y] = toCorner(side, form, radius);
          const [moveX, moveY] = offsets[index]!;
          return { side, form, cost: place + rank * 5, extent: toExtent(sheet, at, [x + moveX, y + moveY], form) };
        }),
      )
      .filter(
        ({ extent }) =>
          isWithin(extent, sheet) &&
          taken.every((pin, other) => other === index || isApart(extent, pin, gaps.between)) &&
          sheet.obstacles.every((obstacle) => isApart(extent, obstacle, gaps.between)),
      )
      .toSorted((a, b) => a.cost - b.cost),
  );
  const choice = chooseCheapest(options);
  return pins.map((_, index) => {
    const option = choice[index];
    const offset = offsets[index]!;
    return option ? { offset, label: { side: option.side, form: option.form } } : { offset };
  });
}

/** The extents of a labelled pin and of its label, for whatever is placed after them. */
export function listExtents(sheet: Sheet, { at }: Pin, { offset: [x, y], label }: Labelled): Extent[] {
  const { radius } = sheet;
  const pin = toExtent(sheet, at, [x - radius, y - radius], { width: 2 * radius, height: 2 * radius });
  if (!label) return [pin];
  const [left, top] = toCorner(label.side, label.form, radius);
  return [pin, toExtent(sheet, at, [x + left, y + top], label.form)];
}
