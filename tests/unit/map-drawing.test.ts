import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { budgets } from '../../bench/budgets.ts';
import { distance } from '../../src/map/distance.ts';
import { drawMap } from '../../src/map/drawing.ts';
import {
  clipRing,
  crosses,
  findCrossing,
  findNearest,
  getArea,
  getBounds,
  isInside,
  simplify,
  toPath,
  type Point,
} from '../../src/map/geometry.ts';
import { getCut, layOutMap, listForms, type Place } from '../../src/map/layout.ts';
import { splitName } from '../../src/map/names.ts';
import { createProjection } from '../../src/map/projection.ts';
import { getPlane, listLines } from '../../src/map/region.ts';
import { measureText } from '../../src/map/text-width.ts';
import { GeodataSchema } from '../../src/schemas/geodata.ts';
import { createPalette } from '../../src/styles/palette.ts';
import { provinceContent, realContent } from '../sites.ts';

const point: fc.Arbitrary<Point> = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }));
const readGeodata = (folder: string) => GeodataSchema.parse(JSON.parse(readFileSync(`${folder}/map.geojson`, 'utf8')));
const palette = createPalette({});

test('a simplified line keeps its ends, and nothing of the old one lies farther from it than the tolerance', () => {
  fc.assert(
    fc.property(
      fc.array(point, { minLength: 2, maxLength: 40 }),
      fc.double({ min: 0.1, max: 80, noNaN: true }),
      (line, tolerance) => {
        const simple = simplify(line, tolerance);
        expect([simple[0], simple.at(-1)]).toEqual([line[0], line.at(-1)]);
        for (const each of line) expect(findNearest(each, simple).distance).toBeLessThanOrEqual(tolerance + 1e-9);
      },
    ),
  );
});

test('a ring that is cut off at a box lies in the box, and keeps what lay in both', () => {
  const box = { x: -200, y: -100, width: 400, height: 200 };
  fc.assert(
    fc.property(fc.array(point, { minLength: 3, maxLength: 12 }), point, (ring, probe) => {
      const cut = clipRing(ring, box);
      for (const [x, y] of cut) {
        expect(Math.abs(x)).toBeLessThanOrEqual(200 + 1e-6);
        expect(Math.abs(y)).toBeLessThanOrEqual(100 + 1e-6);
      }
      const [x, y] = probe;
      if (Math.abs(x) < 200 && Math.abs(y) < 100 && findNearest(probe, [...ring, ring[0]!]).distance > 1)
        expect(isInside(probe, cut)).toBe(isInside(probe, ring));
    }),
  );
});

test('a crossing is found where there is one, and only there', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), (line) => {
      const stretches = line.slice(1).map((end, index) => [line[index]!, end] as const);
      const isCrossed = stretches.some(([a, b], index) =>
        stretches.slice(index + 1).some(([c, d]) => crosses(a, b, c, d)),
      );
      const found = findCrossing(line);
      expect(found !== undefined).toBe(isCrossed);
      if (!found) return;
      const [[a, b], [c, d]] = found.map((index) => stretches[index]!) as [
        readonly [Point, Point],
        readonly [Point, Point],
      ]; // two
      expect(crosses(a, b, c, d)).toBe(true);
    }),
  );
});

test('the area of a ring does not depend on where it lies, where it begins or which way round it goes', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 3, maxLength: 12 }), point, fc.nat(11), (ring, [x, y], turn) => {
      const area = getArea(ring);
      const moved = ring.map(([px, py]): Point => [px + x, py + y]).toReversed();
      expect(getArea([...moved.slice(turn), ...moved.slice(0, turn)])).toBeCloseTo(area, 6);
    }),
  );
  expect(
    getArea([
      [1, 1],
      [4, 1],
      [4, 3],
      [1, 3],
    ]),
  ).toBe(6);
});

test('a path is written in whole steps from the last point, and a line smaller than a unit not at all', () => {
  expect(
    toPath(
      [
        [0.4, 10],
        [5, 8],
        [5.2, 8.1],
        [-1, 9],
      ],
      true,
    ),
  ).toBe('M0 10l5-2-6 1z');
  expect(
    toPath([
      [3, 3],
      [3.2, 3.1],
    ]),
  ).toBe('');
});

test('the projection is true to distances within a hundredth, over a province', () => {
  const project = createProjection(17.5);
  const [a, b] = [project([105.6, 18]), project([107, 17])];
  const flat = Math.hypot(a[0] - b[0], a[1] - b[1]);
  const round = distance({ longitude: 105.6, latitude: 18 }, { longitude: 107, latitude: 17 });
  expect(Math.abs(flat / round - 1)).toBeLessThan(0.01);
});

describe.each([
  ['the real site', realContent],
  ['the invented province', provinceContent],
])('%s', (_name, folder) => {
  const geodata = readGeodata(folder);

  test('is drawn without a word, well-formed, the same each time, and in 8 kB', () => {
    const svg = drawMap(geodata, palette);
    expect(drawMap(readGeodata(folder), palette)).toBe(svg);
    expect(svg).not.toMatch(/<text|NaN|undefined|Infinity/);
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(svg).close();
    expect(brotliCompressSync(svg).length).toBeLessThan(budgets.map.limit * 1000);
  });

  test('shows the whole region in both shapes, each cut out of one drawing', () => {
    const { project, frames, drawing } = getPlane(geodata);
    const region = getBounds(listLines(geodata, 'region').flat().map(project));
    for (const frame of Object.values(frames))
      for (const [inner, outer] of [
        [region, frame],
        [frame, drawing],
      ] as const) {
        expect(inner.x).toBeGreaterThanOrEqual(outer.x - 1e-6);
        expect(inner.y).toBeGreaterThanOrEqual(outer.y - 1e-6);
        expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width + 1e-6);
        expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + outer.height + 1e-6);
      }
  });

  test.each(['tall', 'wide'] as const)(
    '%s: the sea is named on water, and a place in the middle is labelled',
    (shape) => {
      const plane = getPlane(geodata);
      const cut = getCut(plane, shape);
      const sea = geodata.features.find(({ properties: { role } }) => role === 'sea')!.properties.key!;
      const [longitudes, latitudes] = [0, 1].map((axis) =>
        listLines(geodata, 'region')
          .flat()
          .map((each) => each[axis]!),
      );
      const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
      const position = { longitude: mean(longitudes!), latitude: mean(latitudes!) };
      const place: Place = { id: 'places/middle', position, label: { text: 'The Middle', locale: 'en' } };
      const wordings = { [sea]: { text: 'The Sea (Biển)', locale: 'en' as const } };
      const { names, bands } = layOutMap(geodata, cut, [place], wordings, false);
      const name = names.find(({ role }) => role === 'sea');
      expect(name!.lines.map(({ text }) => text)).toEqual(['The Sea', 'Biển']);
      const land = listLines(geodata, 'land', 'island').map((ring) => ring.map(plane.project));
      for (const [x, y] of name!.path) {
        const spot: Point = [cut.frame.x + x * cut.frame.width, cut.frame.y + y * cut.frame.width];
        expect(land.some((ring) => isInside(spot, ring))).toBe(false);
      }
      for (const { pins } of bands) expect(pins[0]!.label).toBeDefined();
    },
  );
});

test('names in brackets stand on a line of their own', () => {
  expect(splitName('East Sea (Biển Đông)')).toEqual(['East Sea', 'Biển Đông']);
  expect(splitName('东海（Biển Đông）')).toEqual(['东海', 'Biển Đông']);
  expect(splitName('Biển Đông')).toEqual(['Biển Đông']);
});

test('marks take no room, and a long name is offered on several lines, each form narrower than the last', () => {
  expect(measureText('Đồng Hới')).toBe(measureText('Đông Hơi'));
  expect(measureText('ด่งเฮ้ย')).toBe(measureText('ดงเฮย'));
  const forms = listForms({ text: 'Old Lighthouse of the Outer Harbour', locale: 'en' }, 1);
  expect(forms.length).toBe(3);
  for (const [index, form] of forms.slice(1).entries()) {
    expect(form.width).toBeLessThan(forms[index]!.width);
    expect(form.height).toBeGreaterThan(forms[index]!.height);
  }
});
