import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '@placemarkio/check-geojson';
import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listCommuneRows } from '../../src/catalog/communes.ts';
import type { SiteContent } from '../../src/catalog/content.ts';
import { getEntry } from '../../src/catalog/entries.ts';
import {
  getName,
  getPlainName,
  listCompositions,
  listDistricts,
  listNameSpellings,
  listNames,
  listPageNames,
  locateName,
  stripMarks,
} from '../../src/catalog/gazetteer.ts';
import { localeKeys } from '../../src/i18n/locales.ts';
import { loadContent } from '../../src/loaders/content.ts';
import { toGazetteerCsv, toGazetteerGeoJson } from '../../src/machines/gazetteer-data.ts';
import { getMarkdownVersion } from '../../src/machines/markdown-version.ts';
import { getSearchDocuments } from '../../src/search/document.ts';
import { provinceContent, realContent } from '../sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
let content: SiteContent;

beforeAll(async () => {
  cpSync(provinceContent, folder, { recursive: true });
  writeFileSync(
    join(folder, 'gazetteer.yaml'),
    `names:
  shore: { kind: former-district, name: Shore, certainty: A }
  hills: { kind: former-town, name: Hills, certainty: A }
  north: { kind: commune, name: North, position: { latitude: 40.5, longitude: 141.2, precision: 4, sources: [almanac] }, certainty: A }
  south: { kind: ward, name: South, certainty: A }
  old-north: { kind: former-commune, name: North, units: [north], former: [hills], certainty: A }
  quay: { kind: former-commune, name: Quay, units: [south], former: [shore], certainty: A }
  mole: { kind: former-township, name: Mole, units: [south], former: [shore], certainty: A }
  pier: { kind: former-commune, name: Pier, units: [south], former: [shore], certainty: A }
  sea: { kind: bay, term: grey-sea, aliases: [Động Xám], entry: places/lake, units: [north], former: [quay], certainty: B }
  brook: { kind: river, name: Sông Đỏ, plain: Red River, aliases: [Rio Rojo], units: [north], certainty: C }
  ridge: { kind: hill, name: Twin, aliases: [Ridge], units: [north], certainty: C }
  rock: { kind: hill, name: Twin, aliases: [Rock], units: [south], certainty: C }
  march: { kind: hill, name: March, units: [north, south], certainty: C }
`,
  );
  const lake = join(folder, 'en/places/lake.mdx');
  writeFileSync(
    lake,
    `${readFileSync(lake, 'utf8')}\n## Old Shore {#old-shore}\n\n<Communes of="shore" />\n\nThe Red River is near.\n`,
  );
  ({ content } = await loadContent(folder));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a name has its marks, its plain form and the agreed forms of its term', () => {
  expect(stripMarks('Đường Động Thiên Đường')).toBe('Duong Dong Thien Duong');
  expect([getName(content, 'brook'), getPlainName(content, 'brook')]).toEqual(['Sông Đỏ', 'Red River']);
  expect(getName(content, 'sea')).toBe('Grey Sea');
  expect(listNames(content, 'sea')).toEqual(expect.arrayContaining(['Grey Sea', 'Động Xám']));
});

test('a place without a point lies where its unit lies, as roughly as that, unless it is long or in two of them', () => {
  expect(locateName(content.gazetteer, 'north')).toMatchObject({ precision: 4, isOfUnit: false });
  expect(locateName(content.gazetteer, 'sea')).toEqual({
    position: { latitude: 40.5, longitude: 141.2 },
    precision: 4,
    sources: ['almanac'],
    isOfUnit: true,
  });
  for (const key of ['brook', 'march', 'south', 'quay']) expect(locateName(content.gazetteer, key)).toBeUndefined();
});

test('a former district lists the units of today with what they are made of, townships first', () => {
  expect(listDistricts(content.gazetteer)).toEqual(['shore', 'hills']);
  expect(listCompositions(content, 'shore')).toEqual([
    {
      unit: 'south',
      parts: [
        { kind: 'former-township', keys: ['mole'] },
        { kind: 'former-commune', keys: ['quay', 'pier'] },
      ],
      isUnchanged: false,
    },
  ]);
  expect(listCompositions(content, 'hills')).toMatchObject([{ unit: 'north', isUnchanged: true }]);
});

test('spellings are listed once, with marks and in plain letters', () => {
  const { marked, plain, others } = listNameSpellings(content);
  expect(marked.filter((name) => name === 'North')).toEqual(['North']);
  expect(plain).toEqual(expect.arrayContaining(['Red River', 'Song Do']));
  expect(others).toEqual(['Động Xám', 'Rio Rojo', 'Ridge', 'Rock']);
  expect(marked).not.toContain('Động Xám');
});

test('a page is found by the names that it is about, by units in which that lies, and by other names of what it speaks of', () => {
  const { own, mentioned } = listPageNames(content, 'places/lake', 'By the Red River, below one Twin.'); // which of the two nobody knows
  expect(own).toEqual(expect.arrayContaining(['Grey Sea', 'Động Xám']));
  expect(mentioned).toEqual(['North', 'Quay', 'Rio Rojo']);
  expect(listPageNames(content, 'places/lighthouse', 'A red river.')).toEqual({ own: [], mentioned: [] });
});

describe('a table of communes', () => {
  test('says in the words of each language what units of today are made of', () => {
    expect(listCommuneRows(content, 'en', 'shore')).toEqual([
      { key: 'south', today: 'South ward', madeOf: 'Mole township; Quay and Pier communes' },
    ]);
    expect(listCommuneRows(content, 'vi', 'shore')[0]!.madeOf).toBe('thị trấn Mole; xã Quay và Pier');
    expect(listCommuneRows(content, 'en', 'hills')[0]!.madeOf).toBe('left as it was');
    for (const locale of localeKeys)
      expect(listCommuneRows(content, locale, 'shore')[0]!.madeOf).toMatch(/Mole.*Quay.*Pier/);
  });

  test('is a table in the Markdown version, and a document of its own in the search, which leads to its heading', () => {
    const entry = getEntry(content, 'en', 'places/lake');
    const source = readFileSync(join(folder, 'en/places/lake.mdx'), 'utf8');
    expect(getMarkdownVersion(content, entry, source)).toContain(
      '| Today | Made of |\n| --- | --- |\n| South ward | Mole township; Quay and Pier communes |',
    );
    const documents = getSearchDocuments(content, 'en');
    const table = documents.find(({ url }) => url === '/en/places/lake/#old-shore')!.content;
    expect(table).toContain('<h1>Old Shore</h1>');
    expect(table).toContain('Quay and Pier communes');
    expect(documents.find(({ url }) => url === '/en/places/lake/')!.content).not.toContain('Pier communes');
  });
});

test('names are offered as a table and as GeoJSON, each with how exact its point is and whose that is', () => {
  const rows: Record<string, string>[] = parseCsv(toGazetteerCsv(content), { columns: true, record_delimiter: '\r\n' });
  expect(rows.map(({ id }) => id)).toEqual(Object.keys(content.gazetteer));
  expect(rows.find(({ id }) => id === 'sea')).toMatchObject({
    name: 'Grey Sea',
    other_names: 'Động Xám',
    units: 'North',
    former_units: 'Quay',
    latitude: '40.5',
    precision_km: '4',
    point_of_unit: 'true',
    position_sources: content.sources['almanac']!.publisher,
    url: 'https://marren.example/en/places/lake/',
  });
  expect(rows.find(({ id }) => id === 'brook')).toMatchObject({ plain: 'Red River', latitude: '', precision_km: '' });
  const { features } = check(JSON.stringify(toGazetteerGeoJson(content))) as {
    features: { id: string; geometry: { coordinates: number[] } | null; properties: { names: object } }[];
  };
  expect(features).toHaveLength(rows.length);
  const sea = features.find(({ id }) => id === 'sea')!;
  expect(sea.geometry!.coordinates).toEqual([141.2, 40.5]);
  expect(sea.properties.names).toMatchObject({ en: 'Grey Sea' });
  expect(features.find(({ id }) => id === 'brook')!.geometry).toBeNull();
});

test('every former unit of the site stands in the table of a district', async () => {
  const { content: real } = await loadContent(realContent, { keepsTexts: false });
  const keys = Object.keys(real.gazetteer);
  const listed = listDistricts(real.gazetteer).flatMap((district) =>
    listCompositions(real, district).flatMap(({ parts }) => parts.flatMap((part) => part.keys)),
  );
  const former = keys.filter((key) => /^former-(?:commune|ward|township)$/.test(real.gazetteer[key]!.kind));
  expect(listed.toSorted()).toEqual(former.toSorted());
});
