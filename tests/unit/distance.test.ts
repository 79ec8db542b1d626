import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance, type Position } from '../../src/map/distance.ts';
import { NearestFinder } from '../../src/map/nearest.ts';

const position = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

test.each<[name: string, from: Position, to: Position, kilometres: number]>([
  ['a quarter of a meridian', { latitude: 0, longitude: 0 }, { latitude: 90, longitude: 0 }, 10_007.56],
  ['a degree of the equator', { latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 }, 111.195],
  // The example of Veness, “Calculate distance, bearing and more”: Land’s End to John o’ Groats.
  [
    'the length of Britain',
    { latitude: 50.06639, longitude: -5.71472 },
    { latitude: 58.64389, longitude: -3.07 },
    968.9,
  ],
  ['the other side of the earth', { latitude: 17, longitude: 106 }, { latitude: -17, longitude: -74 }, 20_015.11],
])('the distance of %s', (_name, from, to, kilometres) => {
  expect(distance(from, to)).toBeCloseTo(kilometres, 1);
});

test('a distance is a metric: none to itself, the same back, no detour is shorter', () => {
  fc.assert(
    fc.property(position, position, position, (a, b, c) => {
      expect(distance(a, a)).toBe(0);
      expect(distance(a, b)).toBeCloseTo(distance(b, a), 6);
      expect(distance(a, c)).toBeLessThanOrEqual(distance(a, b) + distance(b, c) + 1e-6);
    }),
  );
});

test('the nearest are those that a look at all of them finds, of equally far ones the lesser ids', () => {
  // Near one another and often at the same place, or anywhere.
  const near = fc.record({ latitude: fc.integer({ min: 16, max: 18 }), longitude: fc.integer({ min: 105, max: 107 }) });
  const places = fc.uniqueArray(fc.record({ id: fc.string(), position: fc.oneof(near, position) }), {
    selector: ({ id }) => id,
  });
  fc.assert(
    fc.property(
      places,
      fc.oneof(near, position),
      fc.integer({ min: 1, max: 4 }),
      fc.nat(2),
      (all, from, count, left) => {
        const except = all.slice(0, left).map(({ id }) => id);
        const expected = all
          .filter(({ id }) => !except.includes(id))
          .map(({ id, position: there }) => ({ item: id, kilometres: distance(from, there) }))
          .toSorted((a, b) => a.kilometres - b.kilometres || (a.item < b.item ? -1 : 1))
          .slice(0, count);
        const finder = new NearestFinder(all.map((each) => ({ ...each, item: each.id })));
        expect(finder.find(from, count, except)).toEqual(expected);
      },
    ),
  );
});
