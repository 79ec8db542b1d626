import { beforeAll, expect, test } from 'vitest';
import type { SiteContent } from '../../src/catalog/content.ts';
import { loadContent } from '../../src/loaders/content.ts';
import { distance } from '../../src/map/distance.ts';
import { isApart, isWithin, type Extent } from '../../src/map/labels.ts';
import { getCut, layOutMap, type Place } from '../../src/map/layout.ts';
import { listNameExtents } from '../../src/map/names.ts';
import { getPlane } from '../../src/map/region.ts';
import { listSpotSources, listSpots } from '../../src/map/spots.ts';
import type { PlaceName } from '../../src/schemas/gazetteer.ts';

let content: SiteContent;

const town = (latitude: number, longitude: number, precision: number, more: Partial<PlaceName> = {}): PlaceName => ({
  kind: 'town',
  name: 'Đèn',
  aliases: [],
  units: [],
  former: [],
  certainty: 'A',
  position: { latitude, longitude, precision, sources: ['almanac'] },
  ...more,
});

beforeAll(async () => {
  ({ content } = await loadContent('tests/fixtures/province'));
  content = {
    ...content,
    gazetteer: {
      away: town(40.4, 141.05, 1, { outside: true }),
      sure: town(40.45, 141.1, 1),
      beside: town(40.451, 141.101, 1),
      rough: town(40.55, 141, 19),
      doubtful: town(40.6, 141, 1, { certainty: 'C' }),
      pinned: town(40.35, 141, 1, { entry: 'places/lighthouse' }),
      wood: town(40.3, 141.1, 1, { kind: 'forest' }),
      agreed: town(40.42, 141.25, 1, { term: 'grey-sea' }),
    },
  };
});

const list = (locale: 'en' | 'ja', kilometres = 150): string[] => {
  const pin: Place = {
    id: 'places/lighthouse',
    position: { latitude: 40.5, longitude: 141.2 },
    label: { text: 'Lamp', locale: 'en' },
  };
  return listSpots(content, locale, kilometres, [pin]).map(({ key }) => key);
};

test('a map shows towns that are sure and exact enough for it, once, those of the region first', () => {
  expect(list('en')).toEqual(['sure', 'agreed', 'away']);
  expect(list('en', 40)).toEqual([]);
  expect(list('en', 2000)).not.toContain('agreed'); // too near to others
});

test('readers of other letters are shown what was agreed in them', () => {
  const term = content.glossary.terms.find(({ key }) => key === 'grey-sea')!;
  expect(list('ja')).toEqual(term.agreed.ja === undefined ? [] : ['agreed']);
});

test.each(['tall', 'wide'] as const)(
  '%s: spots lie on the map, apart from all other names, and name their sources',
  (shape) => {
    const geodata = content.geodata.map!;
    const cut = getCut(getPlane(geodata), shape);
    const spots = listSpots(content, 'en', cut.frame.width, []);
    const layout = layOutMap(geodata, cut, [], {}, false, spots);
    const sheet = {
      widths: [cut.widths[0]!, cut.widths.at(-1)!] as const,
      ratio: layout.ratio,
    };
    const extents: Extent[][] = layout.names.map((name) => listNameExtents(sheet, name));
    expect(layout.names.some(({ role, dot }) => role === 'spot' && dot)).toBe(true);
    expect(extents.flat().every((extent) => isWithin(extent, sheet))).toBe(true);
    for (const [index, own] of extents.entries())
      for (const other of extents.slice(index + 1))
        expect(own.every((one) => other.every((two) => isApart(one, two, 0)))).toBe(true);
    expect(listSpotSources(content, spots, [layout]).map(({ title }) => title)).toEqual([
      content.sources['almanac']!.title,
    ]);
    expect(listSpotSources(content, spots, [])).toEqual([]);
  },
);

test('no spot is drawn finer than its precision', () => {
  for (const kilometres of [20, 80, 150, 600])
    for (const { key, position } of listSpots(content, 'en', kilometres, [])) {
      const row = content.gazetteer[key]!.position!;
      expect(distance(position, row)).toBe(0);
      expect(row.precision / kilometres).toBeLessThan(0.02);
    }
});
