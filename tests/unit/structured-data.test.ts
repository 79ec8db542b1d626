import { beforeAll, describe, expect, test } from 'vitest';
import type { SiteContent } from '../../src/catalog/content.ts';
import { getAllEntries, getEntry, getIntroductions } from '../../src/catalog/entries.ts';
import { describeEntry } from '../../src/catalog/structured-data/entry.ts';
import { describeHome, describePage } from '../../src/catalog/structured-data/site.ts';
import { toJsonLd, type Thing } from '../../src/catalog/structured-data/thing.ts';
import { loadContent } from '../../src/loaders/content.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { PlaceName } from '../../src/schemas/gazetteer.ts';
import { findGraphFaults, type PageGraph } from '../structured-data.ts';

let content: SiteContent;
beforeAll(async () => {
  ({ content } = await loadContent('tests/fixtures/province'));
});

const find = (things: readonly Thing[], type: string): Thing | undefined =>
  things.find((thing) => thing['@type'] === type);
const describeOf = (id: string, locale: Locale = 'en'): Thing[] =>
  describeEntry(content, getEntry(content, locale, id));

/** Everything that the pages of an edition say, as if they were built. */
const listGraphs = (locale: Locale): PageGraph[] => [
  { path: `/${locale}/`, text: toJsonLd(describeHome(content, locale)) },
  ...[...getIntroductions(content, locale), ...getAllEntries(content, locale)].map((entry) => ({
    path: entry.path,
    text: toJsonLd(describeEntry(content, entry)),
  })),
];

describe('the vocabulary', () => {
  test('has every type, property and value that pages of the province use', () => {
    expect(findGraphFaults((['en', 'vi'] as const).flatMap(listGraphs))).toEqual([]);
  });

  const page = { '@type': 'Article', '@id': 'https://marren.example/en/a/', headline: 'A' };
  const check = (...graph: object[]): string[] =>
    findGraphFaults([{ path: '/en/a/', text: toJsonLd(graph as Thing[]) }]);

  test.each([
    [
      'a property that the type does not have',
      { ...page, startDate: '2026-01-01' },
      /^\/en\/a\/: Article\.startDate: /,
    ],
    ['a type that there is not', { ...page, '@type': 'Artikle' }, /^\/en\/a\/: Artikle/],
    [
      'a nested property',
      { ...page, author: { '@type': 'Person', nickname: 'M' } },
      /^\/en\/a\/: Article\.author › Person\.nickname: /,
    ],
    [
      'a nested value',
      { ...page, image: { '@type': 'ImageObject', width: 12 } },
      /^\/en\/a\/: Article\.image: .*"width"/,
    ],
    [
      'a word of an enumeration',
      { '@type': 'Event', name: 'A', eventStatus: 'https://schema.org/EventTentative' },
      /Event\.eventStatus/,
    ],
    ['a value of another type', { ...page, isPartOf: { '@type': 'Place', name: 'Lake' } }, /Article\.isPartOf/],
    ['an empty string', { ...page, description: ' ' }, /^\/en\/a\/: Article\.description is empty/],
    ['half an address', { ...page, url: '/en/a/' }, /^\/en\/a\/: Article\.url is no whole address: \/en\/a\//],
    ['a day that does not exist', { ...page, datePublished: '2026-02-30' }, /Article\.datePublished is no date/],
    ['a moment without offset', { ...page, datePublished: '2026-02-20T08:00' }, /Article\.datePublished is no date/],
    [
      'a reference to nothing',
      { ...page, about: { '@id': 'https://marren.example/en/a/#b' } },
      /Article\.about leads to .*#b/,
    ],
    [
      'an input of an action that is no word',
      { '@type': 'WebSite', name: 'A', potentialAction: { '@type': 'SearchAction', 'query-inputs': 'q' } },
      /potentialAction/,
    ],
  ])('is told against %s, with page and property', (_, thing, message) => {
    const faults = check(thing);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(message);
  });

  test('leaves alone what is sound', () => {
    const place = { '@type': 'Place', '@id': 'https://marren.example/en/a/#b', name: 'Lake' };
    expect(check({ ...page, about: [{ '@id': place['@id'] }], datePublished: '2026' }, place)).toEqual([]);
  });
});

test('a place is told with its names elsewhere, where it is, and who else describes it', () => {
  const name: PlaceName = {
    kind: 'historic-site',
    name: 'The Red Lamp',
    aliases: ['Đèn Đỏ', 'Old Lighthouse'],
    entry: 'places/lighthouse',
    units: [],
    former: [],
    certainty: 'A',
  };
  const named = { ...content, gazetteer: { lamp: name } };
  const place = find(describeEntry(named, getEntry(named, 'en', 'places/lighthouse')), 'TouristAttraction')!;
  expect(place).toMatchObject({
    '@id': 'https://marren.example/en/places/lighthouse/#place',
    name: 'Old Lighthouse',
    alternateName: expect.arrayContaining(['Hải đăng Cổ', 'The Red Lamp', 'Đèn Đỏ']),
    geo: { '@type': 'GeoCoordinates', latitude: 40.5, longitude: 141.2 },
    sameAs: ['https://almanac.example/lighthouse'],
  });
  expect(place['alternateName']).not.toContain('Old Lighthouse');
  expect(find(describeOf('places/lighthouse'), 'Article')).toMatchObject({ about: [{ '@id': place['@id'] }] });
});

test('a position that may be off says so', () => {
  const changed = structuredClone(content);
  changed.records['places/lighthouse']!.position!.approximate = true;
  const things = describeEntry(changed, getEntry(changed, 'vi', 'places/lighthouse'));
  expect(find(things, 'TouristAttraction')).toMatchObject({
    geo: { description: 'Vị trí gần đúng: có thể lệch vài ki-lô-mét' },
  });
});

test('a picture is told with its licence, its maker and where to ask for it', () => {
  const { image } = find(describeOf('places/lighthouse'), 'Article') as unknown as { image: Thing[] };
  expect(image[0]).toMatchObject({
    '@type': 'ImageObject',
    '@id': 'https://marren.example/en/media/#picture-lighthouse',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    acquireLicensePage: 'https://marren.example/en/media/#picture-lighthouse',
    creditText: expect.any(String),
    creator: { '@type': 'Person' },
  });
});

test('every page stands below its section and the home page, and is part of its edition', () => {
  const trail = find(describeOf('places/lake'), 'BreadcrumbList') as unknown as {
    itemListElement: { position: number; name: string; item: string }[];
  };
  expect(trail.itemListElement.map(({ position, name, item }) => `${position} ${name} ${item}`)).toEqual([
    '1 Home https://marren.example/en/',
    '2 Places https://marren.example/en/places/',
    '3 Grey Lake https://marren.example/en/places/lake/',
  ]);
  const page = { name: 'C', description: 'D', path: '/en/b/c/', trail: [{ name: 'B', path: '/en/b/' }] };
  const things = describePage(content, 'en', page);
  expect(things.map((thing) => thing['@type'])).toEqual([
    'WebPage',
    'BreadcrumbList',
    'WebSite',
    expect.stringContaining('Organization'),
  ]);
  expect(find(things, 'BreadcrumbList')!['itemListElement']).toHaveLength(3);
});

test('a page in another language says nothing', () => {
  const fallback = getAllEntries(content, 'vi').find(({ isFallback }) => isFallback)!;
  expect(describeEntry(content, fallback)).toEqual([]);
});

test('news are news, with who publishes them and a sign of points', () => {
  const things = describeOf('news/lamp');
  const owner = things.at(-1)!;
  expect(find(things, 'NewsArticle')).toMatchObject({ publisher: { '@id': owner['@id'] } });
  expect(owner).toMatchObject({ logo: { '@type': 'ImageObject', url: 'https://marren.example/icon-512.png' } });
});
