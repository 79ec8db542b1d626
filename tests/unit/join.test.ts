import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localeKeys, type Locale } from '../../src/i18n/locales.ts';
import type { MediaFile } from '../../src/loaders/media.ts';
import { joinContent, type Values, type Wording } from '../../src/loaders/join.ts';
import type { SectionKind } from '../../src/schemas/common.ts';
import type { Feature, GeodataFiles } from '../../src/schemas/geodata.ts';
import { GlossaryValuesSchema, GlossaryWordsSchema } from '../../src/schemas/glossary.ts';
import { MediaValuesSchema, MediaWordsSchema } from '../../src/schemas/media.ts';
import { getRecordSchema, type RecordKind, type RecordValues } from '../../src/schemas/record.ts';
import { SiteValuesSchema, SiteWordsSchema } from '../../src/schemas/site.ts';
import { LentWordsSchema } from '../../src/schemas/text.ts';

const sections: [slug: string, kind: SectionKind][] = [
  ['caves', 'place'],
  ['beaches', 'place'],
  ['papers', 'document'],
  ['feasts', 'event'],
];
const sea: Feature = {
  type: 'Feature',
  properties: { role: 'sea', key: 'grey-sea' },
  geometry: { type: 'Point', coordinates: [3, 1] },
};
const geodata: GeodataFiles = { map: { type: 'FeatureCollection', attribution: [], features: [sea, sea] } };

/** A site of Korean, English and Arabic, in this order. */
const createSite = (more: object = {}) =>
  SiteValuesSchema.parse({
    url: 'https://marren.example',
    'time-zone': 'Asia/Tokyo',
    source: 'en',
    locales: [
      { locale: 'ko', tier: 3 },
      { locale: 'en', tier: 1 },
      { locale: 'ar', tier: 3 },
    ],
    sections: sections.map(([slug, kind]) => ({ slug, kind })),
    owner: { kind: 'independent' },
    ...more,
  });

const createRecord = (kind: RecordKind, more: object = {}): RecordValues =>
  getRecordSchema(kind).parse({ published: '2026-01-05T09:30+09:00', ...more });

const createValues = (more: Partial<Values> = {}): Values => ({
  site: createSite(),
  records: new Map(),
  media: new Map(),
  mediaFiles: new Map(),
  notices: new Map(),
  geodata: {},
  ...more,
});

/** Words by path, as files have them: `en/site`, `ko/caves/deep`. */
function createWording(files: Record<string, object>): Wording {
  const wording: Wording = {
    site: new Map(),
    media: new Map(),
    glossary: new Map(),
    known: new Map(),
    entries: new Map(),
    captions: new Map(),
    notices: new Map(),
  };
  for (const [path, words] of Object.entries(files)) {
    const [locale, name] = path.split('/') as [Locale, string];
    if (name === 'site') wording.site.set(locale, { file: path, words: SiteWordsSchema.parse(words) });
    else if (name === 'media') wording.media.set(locale, { file: path, words: MediaWordsSchema.parse(words) });
    else if (name === 'glossary') wording.glossary.set(locale, { file: path, words: GlossaryWordsSchema.parse(words) });
    else wording.entries.set(path, { file: path, words: LentWordsSchema.parse(words) });
  }
  return wording;
}

const joinRecords = (records: Record<string, RecordValues>, files: Record<string, object>) =>
  joinContent(createValues({ records: new Map(Object.entries(records)) }), createWording(files)).records;

describe('the words of a record', () => {
  test('stand in the order of the site, whatever the order of the files, and languages that are no edition come last', () => {
    const names = { ja: '洞窟', ar: 'كهف', vi: 'Hang', en: 'Cave', ko: '동굴' };
    const files = Object.entries(names).map(([locale, name]) => [`${locale}/caves/deep`, { name }]);
    const { name } = joinRecords({ 'caves/deep': createRecord('place') }, Object.fromEntries(files))['caves/deep']!;
    expect(Object.entries(name)).toEqual([
      ['ko', '동굴'],
      ['en', 'Cave'],
      ['ar', 'كهف'],
      ['vi', 'Hang'],
      ['ja', '洞窟'],
    ]);
  });

  test('that no language has are not there at all, but for a name', () => {
    const record = joinRecords(
      { 'caves/deep': createRecord('place', { facts: { depth: { date: 2010, sources: ['almanac'] } } }) },
      { 'en/caves/deep': {} },
    )['caves/deep']!;
    expect(record).toMatchObject({ type: 'place', name: {}, facts: { depth: { label: {} } } });
    for (const field of ['unit', 'note', 'issuer', 'withdrawn', 'categories']) expect(record).not.toHaveProperty(field);
    for (const field of ['text', 'note']) expect(record.facts['depth']).not.toHaveProperty(field);
  });

  test('are those that some language has, each in its own', () => {
    const records = joinRecords(
      {
        'caves/deep': createRecord('place', { facts: { depth: { date: 2010, sources: ['almanac'] } } }),
        'papers/decree': createRecord('document', { issued: 2015 }),
        'feasts/regatta': createRecord('event', { solar: '09-02', withdrawn: { date: '2026-05-01' } }),
        'feasts/index': createRecord('section', { categories: ['spring', 'autumn'] }),
      },
      {
        'en/caves/deep': { name: 'Cave', facts: { depth: { label: 'Depth', note: 'By lead line.' } } },
        'ko/caves/deep': { unit: '동굴 관리소', facts: { depth: { label: '깊이' } } },
        'ar/papers/decree': { issuer: 'المكتب' },
        'en/feasts/regatta': { note: 'Announced each year.', withdrawn: 'It was called off.' },
        'ko/feasts/index': { categories: { autumn: '가을' } },
      },
    );
    expect(records['caves/deep']).toMatchObject({
      name: { en: 'Cave' },
      unit: { ko: '동굴 관리소' },
      facts: { depth: { label: { ko: '깊이', en: 'Depth' }, note: { en: 'By lead line.' }, date: '2010' } },
    });
    expect(records['papers/decree']).toMatchObject({ type: 'document', issuer: { ar: 'المكتب' } });
    expect(records['feasts/regatta']).toMatchObject({
      note: { en: 'Announced each year.' },
      withdrawn: { date: '2026-05-01', reason: { en: 'It was called off.' } },
    });
    expect(records['feasts/index']).toMatchObject({
      type: 'section',
      categories: [
        { key: 'spring', name: {} },
        { key: 'autumn', name: { ko: '가을' } },
      ],
    });
  });

  test('are not taken from a fact of another key, an entry of another section or a section that is none', () => {
    const records = joinRecords(
      {
        'caves/deep': createRecord('place', { facts: { depth: { date: 2010, sources: ['almanac'] } } }),
        'beaches/deep': createRecord('place'),
        'harbours/deep': createRecord('place'),
      },
      {
        'en/caves/deep': { name: 'Cave', facts: { width: { label: 'Width' } } },
        'en/beaches/deep': { name: 'Beach' },
      },
    );
    expect(Object.keys(records)).toEqual(['caves/deep', 'beaches/deep']);
    expect(Object.values(records).map(({ type, name }) => [type, name])).toEqual([
      ['place', { en: 'Cave' }],
      ['place', { en: 'Beach' }],
    ]);
    expect(records['caves/deep']!.facts).toEqual({ depth: { date: '2010', sources: ['almanac'], label: {} } });
  });

  test('have aliases of their own, beside those of no language, each once', () => {
    const { aliases } = joinRecords(
      { 'caves/deep': createRecord('place', { aliases: ['Faro', 'Deep'] }) },
      { 'ar/caves/deep': { aliases: ['كهف', 'Faro'] }, 'ko/caves/deep': { aliases: ['굴', 'Deep'] } },
    )['caves/deep']!;
    expect(aliases).toEqual(['Faro', 'Deep', '굴', 'كهف']);
  });

  test('come back from any languages as they went in', () => {
    const words = fc.dictionary(fc.constantFrom(...localeKeys), fc.stringMatching(/^\S{1,20}$/));
    fc.assert(
      fc.property(words, (names) => {
        const files = Object.entries(names).map(([locale, name]) => [`${locale}/caves/deep`, { name }]);
        const records = joinRecords({ 'caves/deep': createRecord('place') }, Object.fromEntries(files));
        expect(records['caves/deep']!.name).toEqual({ ...names });
      }),
    );
  });
});

test('the words of a site are joined by the keys of its sections, portals and labels', () => {
  const site = createSite({
    sections: [
      { slug: 'caves', kind: 'place', group: 'visit' },
      { slug: 'beaches', kind: 'place', group: 'visit' },
      { slug: 'papers', kind: 'document', group: 'read' },
    ],
    portals: [{ key: 'province', url: 'https://portal.example/' }],
    map: { places: [] },
  });
  const { site: joined } = joinContent(
    createValues({ site, geodata }),
    createWording({
      'en/site': {
        name: 'Marren',
        owner: { name: 'Office' },
        groups: { visit: 'Visit', read: 'Read' },
        portals: { province: 'Portal' },
        map: { title: 'Where', labels: { 'grey-sea': 'Grey Sea', gone: 'Nowhere' } },
      },
      'ko/site': { tagline: '작은 도', groups: { visit: '둘러보기', gone: '없음' } },
    }),
  );
  expect(joined).toMatchObject({
    name: { en: 'Marren' },
    tagline: { ko: '작은 도' },
    licence: {},
    owner: { kind: 'independent', name: { en: 'Office' }, statement: {} },
    portals: [{ key: 'province', url: 'https://portal.example/', name: { en: 'Portal' } }],
    map: { title: { en: 'Where' }, caption: {}, country: {}, labels: { 'grey-sea': { en: 'Grey Sea' } } },
  });
  expect(joined!.groups).toEqual({ visit: { ko: '둘러보기', en: 'Visit' }, read: { en: 'Read' } });
  expect(joinContent(createValues(), createWording({})).site).not.toHaveProperty('map');
});

test('terms have what each language calls, refuses and finds, also one that is no edition', () => {
  const glossary = GlossaryValuesSchema.parse({ terms: { sea: { find: ['sea'], everywhere: true }, pier: {} } });
  const { glossary: joined } = joinContent(
    createValues({ glossary }),
    createWording({
      'en/glossary': { terms: { sea: { agreed: 'Grey Sea', refuse: ['Fog Sea'], find: ['sea', 'graysea'] } } },
      'de/glossary': { terms: { sea: { refuse: ['Nebelmeer'] }, gone: { agreed: 'Weg' } } },
    }),
  );
  expect(joined!.terms).toMatchObject([
    {
      key: 'sea',
      everywhere: true,
      agreed: { en: 'Grey Sea' },
      find: ['sea', 'graysea'],
      refuse: { en: [{ form: 'Fog Sea' }], de: [{ form: 'Nebelmeer' }] },
    },
    { key: 'pier', agreed: {}, find: [], refuse: {}, spare: {}, explain: {}, note: {} },
  ]);
});

test('pictures have the words of their name, and none that no language gives', () => {
  const values = MediaValuesSchema.parse({
    kind: 'illustration',
    author: 'Office',
    owner: 'Office',
    licence: 'CC0-1.0',
    date: 2026,
  });
  const file = { path: 'media/pier.svg' } as unknown as MediaFile; // what is in it plays no part
  const { media } = joinContent(
    createValues({
      media: new Map([
        ['pier', values],
        ['gone', values],
      ]),
      geodata: {},
      notices: new Map(),
      mediaFiles: new Map([
        ['pier', file],
        ['bare', file],
      ]),
    }),
    createWording({ 'ko/media': { media: { pier: { alt: '부두' }, gone: { alt: '없음' } } } }),
  );
  expect(Object.keys(media)).toEqual(['pier']);
  expect(media['pier']!.record).toEqual({ ...values, alt: { ko: '부두' }, credit: {} });
});

test('without a usable site.yaml nothing is a section, and what languages say is kept for what can be joined', () => {
  const { site, records, glossary } = joinContent(
    {
      records: new Map([['caves/deep', createRecord('place')]]),
      media: new Map(),
      mediaFiles: new Map(),
      notices: new Map(),
      geodata: {},
      glossary: GlossaryValuesSchema.parse({ terms: { pier: {} } }),
    },
    createWording({ 'en/glossary': { terms: { pier: { agreed: 'Pier' } } } }),
  );
  expect(site).toBeUndefined();
  expect(records).toEqual({});
  expect(glossary!.terms[0]!.agreed).toEqual({ en: 'Pier' });
});
