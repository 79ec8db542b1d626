import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box } from '../../src/map/geometry.ts';
import {
  isApart,
  isWithin,
  listExtents,
  placeLabels,
  toExtent,
  type Extent,
  type Pin,
  type Sheet,
} from '../../src/map/labels.ts';

const share = fc.double({ min: 0.02, max: 0.98, noNaN: true });
const size = fc.record({
  width: fc.double({ min: 1, max: 9, noNaN: true }),
  height: fc.double({ min: 1, max: 3, noNaN: true }),
});
const pin: fc.Arbitrary<Pin> = fc.record({
  at: fc.tuple(share, share),
  forms: fc.array(size, { minLength: 1, maxLength: 3 }),
});
const sheet: fc.Arbitrary<Sheet> = fc.record({
  widths: fc
    .tuple(fc.double({ min: 14, max: 40, noNaN: true }), fc.double({ min: 0, max: 60, noNaN: true }))
    .map(([width, more]): [number, number] => [width, width + more]),
  ratio: fc.constantFrom(3 / 4, 1, 4 / 3),
  radius: fc.double({ min: 0.3, max: 0.8, noNaN: true }),
  obstacles: fc.constant([]),
});

/** A box between those at the ends, as it is at a width between theirs. */
const between = ([a, b]: Extent, part: number): Box => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
  width: a.width + (b.width - a.width) * part,
  height: a.height + (b.height - a.height) * part,
});
const covers = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test('no label leaves the map, and none covers another or a pin, at any width', () => {
  fc.assert(
    fc.property(
      sheet,
      fc.array(pin, { maxLength: 9 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (given, pins, part) => {
        const labelled = placeLabels(pins, given);
        const extents = labelled.map((each, index) => listExtents(given, pins[index]!, each));
        const labels = extents.flatMap(([, label], index) => (label ? [{ index, label }] : []));
        const width = given.widths[0] + (given.widths[1] - given.widths[0]) * part;
        for (const { index, label } of labels) {
          const box = between(label, part);
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y + box.height).toBeLessThanOrEqual(width / given.ratio);
          for (const other of labels)
            if (other.index < index) expect(covers(box, between(other.label, part))).toBe(false);
          for (const [other, [spot]] of extents.entries())
            if (other !== index) expect(covers(box, between(spot!, part))).toBe(false);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('a single pin with room around it is labelled, whatever its place', () => {
  fc.assert(
    fc.property(fc.tuple(share, share), (at) => {
      const given: Sheet = { widths: [20, 60], ratio: 1, radius: 0.6, obstacles: [] };
      const [labelled] = placeLabels([{ at, forms: [{ width: 5, height: 1.2 }] }], given);
      expect(labelled!.label).toBeDefined();
    }),
  );
});

test('pins in one place are moved apart, and stay apart while the map grows', () => {
  const given: Sheet = { widths: [15, 45], ratio: 1, radius: 0.6, obstacles: [] };
  const pins: Pin[] = [0, 1, 2].map(() => ({ at: [0.5, 0.5], forms: [{ width: 3, height: 1.2 }] }));
  const labelled = placeLabels(pins, given);
  for (const [index, { offset }] of labelled.entries())
    for (const other of labelled.slice(index + 1))
      expect(Math.hypot(offset[0] - other.offset[0], offset[1] - other.offset[1])).toBeGreaterThanOrEqual(1.2);
  expect(labelled.every(({ label }) => label)).toBe(true);
});

test('a label keeps off an obstacle, takes a form of more lines where one is too long, and is left out where none fits', () => {
  const given: Sheet = { widths: [16, 16], ratio: 1, radius: 0.5, obstacles: [] };
  const at = [0.5, 0.5] as const;
  const wall = toExtent(given, at, [0.7, -8], { width: 7, height: 16 });
  const [besides] = placeLabels([{ at, forms: [{ width: 5, height: 1 }] }], { ...given, obstacles: [wall] });
  expect(besides!.label!.side).toBe('w');
  const lines = [
    { width: 18, height: 1 },
    { width: 6, height: 2 },
  ];
  expect(placeLabels([{ at, forms: lines }], given)[0]!.label!.form).toEqual(lines[1]);
  expect(placeLabels([{ at, forms: [lines[0]!] }], given)[0]).not.toHaveProperty('label');
});

test('things that pass each other while the map grows are not apart', () => {
  const given = { widths: [10, 40], ratio: 1 } as const;
  const fixed = toExtent(given, [0.5, 0.5], [0, 0], { width: 2, height: 2 });
  const passing = toExtent(given, [0.4, 0.5], [3.5, 0], { width: 1, height: 1 });
  expect(isApart(fixed, passing, 0)).toBe(false);
  expect(isWithin(toExtent(given, [0.9, 0.5], [0, 0], { width: 2, height: 1 }), given)).toBe(false);
});
