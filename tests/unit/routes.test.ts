import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SiteContent } from '../../src/catalog/content.ts';
import { getEntry } from '../../src/catalog/entries.ts';
import {
  getRoute,
  getRouteLength,
  getRouteLine,
  isRoute,
  listOnTheWay,
  listRouteLines,
  roundKilometres,
  type RouteEntry,
} from '../../src/catalog/routes.ts';
import { describeTrip } from '../../src/catalog/structured-data/trip.ts';
import { getDecidingDatum } from '../../src/catalog/visit.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { loadContent } from '../../src/loaders/content.ts';
import { readYaml } from '../../src/loaders/yaml.ts';
import { toGpx } from '../../src/machines/gpx.ts';
import { toKml } from '../../src/machines/kml.ts';
import { getGpxPath, getMapFile, getRouteFile, listMapFiles, type MapFile } from '../../src/machines/map-file.ts';
import { getRouteCut } from '../../src/map/layout.ts';
import { getPlane, projectPosition } from '../../src/map/region.ts';
import { getRecordSchema, type Entity } from '../../src/schemas/record.ts';
import { findGpxFaults, findKmlFaults } from '../map-files.ts';

let content: SiteContent;
const id = 'routes/lamp-to-bridge';

/** Reads XML strictly. @param texts takes the words of its elements */
class Parser extends SaxesParser {
  constructor(texts: string[]) {
    super();
    this.on('error', (error) => {
      throw error;
    });
    this.on('text', (words) => texts.push(words));
  }
}

beforeAll(async () => {
  const loaded = await loadContent('tests/fixtures/province');
  expect(loaded.faults).toEqual([]);
  content = loaded.content;
});

/** The route of the province, perhaps with another record. */
function getEntryOf(site: SiteContent = content, locale: 'en' | 'vi' | 'ar' = 'en'): RouteEntry {
  const entry = getEntry(site, locale, id);
  if (!isRoute(entry)) throw new Error('no route');
  return entry;
}

const withRecords = (records: Record<string, object>): SiteContent => ({
  ...content,
  records: {
    ...content.records,
    ...(Object.fromEntries(
      Object.entries(records).map(([key, more]) => [key, { ...content.records[key], ...more }]),
    ) as Record<string, Entity>),
  },
});

describe('the record', () => {
  const read = (days: string, more = '') =>
    readYaml(
      getRecordSchema('route'),
      `published: 2026-01-05T09:30+09:00\neffort: easy\n${more}days:\n  - ${days}\n`,
      'routes/x.yaml',
    );

  test.each([
    '{ by: car, stops: [{ entry: places/a }, { entry: places/b, by: boat, via: [[17.5, 106.4]] }] }',
    '{ by: walk, stops: [{ key: a, at: [17.5, 106.4] }] }\n  - { by: car, stops: [{ entry: places/a }] }',
    '{ by: car, stops: [{ entry: places/a }, { entry: places/b }, { entry: places/a }] }',
  ])('may say %s', (days) => expect(read(days).faults).toEqual([]));

  test.each([
    ['a day without stops', '{ by: car, stops: [] }', 'days.0.stops'],
    ['a route of one stop', '{ by: car, stops: [{ entry: places/a }] }', 'days.0.stops.0'],
    ['the same stop twice', '{ by: car, stops: [{ entry: places/a }, { entry: places/a }] }', 'days.0.stops.1'],
    [
      'a day that begins where the last one ended',
      '{ by: car, stops: [{ entry: places/a }, { entry: places/b }] }\n  - { by: car, stops: [{ entry: places/b }] }',
      'days.1.stops.0',
    ],
    ['a stop that is nowhere', '{ by: car, stops: [{ entry: places/a }, { key: b }] }', 'days.0.stops.1.at'],
    ['a stop without a name', '{ by: car, stops: [{ entry: places/a }, { at: [1, 2] }] }', 'days.0.stops.1.at'],
    [
      'a stop that is two things',
      '{ by: car, stops: [{ entry: places/a }, { entry: places/b, at: [1, 2] }] }',
      'days.0.stops.1.entry',
    ],
    [
      'a point with longitude first',
      '{ by: car, stops: [{ entry: places/a }, { entry: places/b, via: [[106.4, 17.5]] }] }',
      'days.0.stops.1.via.0.0',
    ],
    ['a way that nobody goes', '{ by: rocket, stops: [{ entry: places/a }, { entry: places/b }] }', 'days.0.by'],
  ])('may not say %s', (_, days, where) => {
    const { faults } = read(days);
    expect(faults.map(({ message }) => message.en)).toEqual([expect.stringContaining(where)]);
    expect(faults[0]!.line).toBeGreaterThan(2);
  });

  test('may not count a road in hours', () => {
    const { faults } = read(
      '{ by: car, stops: [{ entry: places/a }, { entry: places/b, road: drive }] }',
      'facts: { drive: { value: 2, unit: hour, sources: [a] } }\n',
    );
    expect(faults.map(({ message }) => message.en)).toEqual([expect.stringContaining('days.0.stops.1.road')]);
  });
});

describe('distances', () => {
  // By hand, on a sphere of 6371.0088 km: a degree of latitude is 111.195 km, one of longitude that times the cosine of the
  // latitude. From the lamp 0.02° south (2.224 km); then 0.03° south (3.336) and 0.05° west (0.05 · 111.195 · cos 40.465° =
  // 4.230): √(3.336² + 4.230²) = 5.387.
  test('are counted along the points of the line', () => {
    const [, jetty] = getRoute(content, 'en', id).days[0]!.stops;
    expect(jetty!.leg!.kilometres).toBeCloseTo(2.224 + 5.387, 2);
  });

  test('take the road where a fact says how far it is, and the line has its own length', () => {
    const route = getRoute(content, 'en', id);
    const [bridge, lamp] = route.days[1]!.stops;
    expect(bridge!.leg!.road?.fact.value).toBe(17);
    expect(route.days[1]!.kilometres).toBeCloseTo(17 + lamp!.leg!.kilometres, 9);
    const legs = route.days.flatMap(({ stops }) => stops.flatMap(({ leg }) => leg?.kilometres ?? []));
    expect(getRouteLength(content, getEntryOf())).toBeCloseTo(
      legs.reduce((sum, each) => sum + each, 0),
      9,
    );
    expect(route.isAlongLine).toBe(true);
  });

  test('do not contradict what a stop says of its way from the one before', () => {
    const days = [
      {
        by: 'car',
        stops: [
          { entry: 'places/lighthouse', via: [] },
          { entry: 'places/lake', via: [] },
        ],
      },
    ];
    const position = { latitude: 40.4, longitude: 141 };
    const get = (by: string) =>
      getRoute(withRecords({ 'places/lake': { position }, [id]: { days: [{ ...days[0], by }] } }), 'en', id).places[1]!
        .leg!.road?.key;
    expect(get('car')).toBe('walk'); // the key of the fact by which the lake counts its way from the lamp
    expect(get('boat')).toBeUndefined();
  });

  test.each([
    [0.1, 0.5],
    [2.3, 2.5],
    [41.4, 41],
    [143, 145],
  ])('%s km is printed as %s', (kilometres, printed) => expect(roundKilometres(kilometres)).toBe(printed));
});

describe('the stops', () => {
  test('are numbered by their places: one that is come to again keeps its number', () => {
    const { days, places } = getRoute(content, 'vi', id);
    expect(days.map(({ stops }) => stops.map(({ number, name }) => `${number} ${name.text}`))).toEqual([
      ['1 Hải đăng Cổ', '2 Bến phà'],
      ['3 Cầu cũ', '1 Hải đăng Cổ'],
    ]);
    expect(places.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(days[1]!.start?.name.text).toBe('Bến phà');
  });

  test('that wait for their day are passed by, and the line goes on', () => {
    const { 'places/lighthouse': _, ...records } = content.records;
    const { days, kilometres } = getRoute({ ...content, records }, 'en', id);
    expect(days.map(({ stops }) => stops.length)).toEqual([1, 1]);
    expect(kilometres).toBe(17);
  });

  test('are said in words, in the language of the reader', () => {
    expect(listRouteLines(content, getEntryOf()).slice(-2)).toEqual([
      'Day 1: Old Lighthouse → Jetty (on foot · 8 km along the line)',
      'Day 2: Old Bridge (by car · 17 km by road) → Old Lighthouse (by boat · 24 km along the line)',
    ]);
    expect(getDecidingDatum(content, getEntryOf())?.words.text).toBe('2 days · about 49 km');
  });

  test('tell which events are on the way', () => {
    const event = { type: 'event', recurs: 'yearly', facts: {}, published: '2026-01-01T00:00Z', related: [] };
    const list = (more: object, related: string[] = []) =>
      listOnTheWay(
        {
          ...withRecords({ [id]: { related } }),
          site: {
            ...content.site,
            sections: content.site.sections.map((each) =>
              each.slug === 'gardens' ? { ...each, kind: 'event' } : each,
            ),
          },
          records: {
            ...content.records,
            'gardens/moss': { ...content.records['gardens/moss'], ...event, ...more } as unknown as Entity,
            [id]: { ...content.records[id]!, related } as Entity,
          },
        },
        getEntryOf(),
      ).map((each) => each.id);
    expect(list({})).toEqual([]);
    expect(list({ place: 'places/lighthouse' })).toEqual(['gardens/moss']);
    expect(list({ position: { latitude: 40.46, longitude: 141.2 } })).toEqual(['gardens/moss']);
    expect(list({ position: { latitude: 40.9, longitude: 141 } })).toEqual([]);
  });
});

test('the map of a route shows all of its line, on the drawing', () => {
  const plane = getPlane(content.geodata.map!);
  const line = getRouteLine(content, getEntryOf()).map(([longitude, latitude]) => ({ longitude, latitude }));
  for (const shape of ['tall', 'wide'] as const) {
    const { frame } = getRouteCut(plane, line, shape);
    for (const position of line) {
      const [x, y] = projectPosition(plane, position);
      expect(x).toBeGreaterThan(frame.x);
      expect(x).toBeLessThan(frame.x + frame.width);
      expect(y).toBeGreaterThan(frame.y);
      expect(y).toBeLessThan(frame.y + frame.height);
    }
    expect(frame.x).toBeGreaterThanOrEqual(plane.drawing.x - 1e-9);
    expect(frame.y + frame.height).toBeLessThanOrEqual(plane.drawing.y + plane.drawing.height + 1e-9);
  }
});

describe('the file for devices', () => {
  test('follows the schema of GPX 1.1, with names in the language of the reader', async () => {
    const files = (['en', 'vi', 'ar'] as const).map((locale) =>
      toGpx(getRouteFile(content, getEntryOf(content, locale))),
    );
    expect(await findGpxFaults(...files)).toEqual([]);
    expect(await findGpxFaults(files[0]!.replace('lat="40.5"', 'lat="140.5"'))).not.toEqual([]);
    expect(files[1]).toContain('<wpt lat="40.45" lon="141.15"><name>Bến phà</name></wpt>');
    expect(getGpxPath(getEntryOf())).toBe('/en/routes/lamp-to-bridge.gpx');
  });

  test('is well formed whatever the names are', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(text, text, (name, description) => {
        const names: string[] = [];
        const position = { latitude: 17.5, longitude: 106.5 };
        const link = 'https://marren.example/';
        const group = { name, link, waypoints: [{ ...position, name, description }], segments: [[position, position]] };
        const file: MapFile = { name, description, link, author: name, creator: name, groups: [group] };
        for (const write of [toGpx, toKml]) new Parser(names).write(write(file)).close();
        expect(names.join('')).not.toContain('\u0000');
      }),
    );
  });
});

describe('files of all places and of all routes', () => {
  const getFile = (locale: Locale, kind: 'places' | 'routes', of = content): MapFile => getMapFile(of, locale, kind)!;

  test('follow the schemas of KML 2.2 and GPX 1.1, with names in the language of the reader', async () => {
    const files = (['en', 'vi', 'ar'] as const).flatMap((locale) => [
      getFile(locale, 'places'),
      getFile(locale, 'routes'),
    ]);
    expect(await findKmlFaults(...files.map(toKml))).toEqual([]);
    expect(await findGpxFaults(...files.map(toGpx))).toEqual([]);
    const kml = toKml(getFile('vi', 'places'));
    expect(kml).toContain('<Folder><name>Địa danh</name>');
    expect(kml).toMatch(
      /<Placemark><name>Hải đăng Cổ<\/name><atom:link href="https:\/\/marren\.example\/vi\/places\/lighthouse\/"\/>.*<coordinates>141\.2,40\.5<\/coordinates>/,
    );
    for (const [right, wrong] of [
      ['141.2,40.5', '40.5,141.2'],
      ['<atom:link', '<atom:lnk'],
      ['<Folder><name>', '<Folder><description>a</description><name>'],
    ] as const) {
      expect(kml).toContain(right);
      expect(await findKmlFaults(kml.replace(right, wrong))).not.toEqual([]);
    }
  });

  test('say where a position may be off, and under which terms all of it may be used', () => {
    const changed = structuredClone(content);
    changed.records['places/lighthouse']!.position!.approximate = true;
    for (const write of [toKml, toGpx]) {
      expect(write(getFile('en', 'places'))).not.toContain('Approximate position');
      expect(write(getFile('en', 'places', changed))).toContain('Approximate position: it may be off');
      expect(write(getFile('en', 'routes', changed))).toContain('Approximate position: it may be off');
      expect(write(getFile('en', 'places'))).toContain(content.site.licence.en!);
    }
  });

  test('have a line for each day of a route, and each stop once', () => {
    const kml = toKml(getFile('en', 'routes'));
    expect(kml.match(/<LineString>/g)).toHaveLength(getRoute(content, 'en', id).days.length);
    expect(kml.match(/<Point>/g)).toHaveLength(getRoute(content, 'en', id).places.length);
  });

  test('are offered only where there is something', () => {
    expect(listMapFiles(content, 'vi', 'places').map(({ path }) => path)).toEqual([
      '/data/v1/places.geojson',
      '/vi/places.kml',
      '/vi/places.gpx',
    ]);
    const without = structuredClone(content);
    delete without.records[id];
    expect(listMapFiles(without, 'vi', 'routes')).toEqual([]);
  });
});

test('is described as a trip, with its stops in order', () => {
  const { itinerary } = describeTrip(content, getEntryOf()) as unknown as {
    itinerary: { numberOfItems: number; itemListElement: { position: number; item: { name: string } }[] };
  };
  expect(itinerary.itemListElement.map(({ position, item }) => `${position} ${item.name}`)).toEqual([
    '1 Old Lighthouse',
    '2 Jetty',
    '3 Old Bridge',
    '4 Old Lighthouse',
  ]);
});
