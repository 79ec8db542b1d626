import { beforeAll, describe, expect, test } from 'vitest';
import type { SiteContent } from '../../src/catalog/content.ts';
import { getEntry, type Entry } from '../../src/catalog/entries.ts';
import { getAnswers, getDecidingDatum, getNextDay, listAnswered } from '../../src/catalog/visit.ts';
import { formatMonths, formatMonthLetter } from '../../src/i18n/format.ts';
import { localeKeys } from '../../src/i18n/locales.ts';
import { getTranslator } from '../../src/i18n/translator.ts';
import { loadContent } from '../../src/loaders/content.ts';
import { readYaml } from '../../src/loaders/yaml.ts';
import { getRecordSchema, type Entity } from '../../src/schemas/record.ts';

let content: SiteContent;

beforeAll(async () => {
  const loaded = await loadContent('tests/fixtures/province');
  expect(loaded.faults).toEqual([]);
  content = loaded.content;
});

const facts = `facts:
  road: { value: 12, unit: kilometer, sources: [a] }
  drive: { value: [20, 30], unit: minute, sources: [a] }
  ticket: { value: 3, unit: usd, sources: [a] }
  night: { date: 2027-02-21, sources: [a] }
  month: { date: 2027-02, sources: [a] }
  boat: { sources: [a] }
`;
const read = (visit: string) =>
  readYaml(getRecordSchema('place'), `published: 2026-01-05T09:30+09:00\n${facts}visit: ${visit}\n`, 'places/x.yaml');

describe('the record', () => {
  test.each([
    '{ months: { open: [1, 2], possible: [3], sources: [a] }, price: ticket }',
    '{ from: places/y, distance: road, time: drive }',
    '{ from: places/y, time: boat, how: boat, access: boat, steps: boat }',
    '{ dates: [night] }',
  ])('may say %s', (visit) => expect(read(visit).faults).toEqual([]));

  test.each([
    ['a month twice in one list', '{ months: { open: [2, 2], sources: [a] } }', 'visit.months.open.1'],
    ['a month in two lists', '{ months: { open: [2, 3], closed: [3], sources: [a] } }', 'visit.months.closed.0: 3'],
    ['a thirteenth month', '{ months: { open: [13], sources: [a] } }', 'visit.months.open.0'],
    ['a month before the first', '{ months: { open: [0], sources: [a] } }', 'visit.months.open.0'],
    ['months without a source', '{ months: { open: [2] } }', 'visit.months.sources'],
    ['months with an empty list of sources', '{ months: { open: [2], sources: [] } }', 'visit.months.sources'],
    ['months without a month', '{ months: { sources: [a] } }', 'visit.months.open'],
    ['a price in kilometres', '{ price: road }', 'visit.price: “road”'],
    ['a distance in minutes', '{ from: places/y, distance: drive }', 'visit.distance: “drive”'],
    ['a date without its day', '{ dates: [month] }', 'visit.dates.0: “month”'],
    ['a day that is a price', '{ dates: [ticket] }', 'visit.dates.0: “ticket”'],
    ['a way from nowhere', '{ distance: road }', 'visit.from'],
    ['a town without a way', '{ from: places/y }', 'visit.from: “places/y”'],
  ])('may not say %s', (_, visit, where) => {
    const { faults } = read(visit);
    expect(faults.map(({ message }) => message.en)).toEqual([expect.stringContaining(where)]);
    expect(faults[0]!.line).toBe(9);
  });
});

const t = getTranslator('en');

test.each([
  [[2, 3, 4], 'February – April'],
  [[6], 'June'],
  [[11, 12, 1, 6], 'June and November – January'],
  [[12, 1], 'December – January'],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 'all year'],
])('months %j are said as spans', (months, words) => expect(formatMonths('en', t, months)).toBe(words));

test('every language writes months short enough for a bar, and tells them apart in words', () => {
  for (const locale of localeKeys) {
    const letters = Array.from({ length: 12 }, (_, index) => formatMonthLetter(locale, index + 1));
    for (const letter of letters) expect(letter).toMatch(/^(?:\p{L}\p{M}*|\p{Nd}{1,2})$/u);
    const names = Array.from({ length: 12 }, (_, index) => formatMonths(locale, getTranslator(locale), [index + 1]));
    expect(new Set(names).size).toBe(12);
  }
});

/** An entry of the province with another record. */
const withRecord = (id: string, change: object): Entry => {
  const entry = getEntry(content, 'en', id);
  return { ...entry, record: { ...entry.record, ...change } as Entity };
};

describe('answers', () => {
  test('stand in the order of a strip, and name the facts they print', () => {
    const lighthouse = getEntry(content, 'en', 'places/lighthouse');
    const [months, access] = getAnswers(content, lighthouse);
    expect(months).toMatchObject({ kind: 'months', label: 'Open', months: { words: 'April – October' } });
    expect(months!.months!.states.map((state) => state?.[0]).join('')).toBe('ccpooooooopc');
    expect(months!.months!.others).toEqual(['perhaps: March and November', 'closed: December – February']);
    expect(access).toMatchObject({ kind: 'access', facts: [{ key: 'stairs' }] });
    expect(listAnswered(content, lighthouse)).toEqual(['stairs']);
  });

  test('name the town in the language of the reader', () => {
    const lake = getEntry(content, 'vi', 'places/lake');
    expect(getAnswers(content, lake)).toMatchObject([
      { kind: 'way', label: 'Từ Hải đăng Cổ', facts: [{ key: 'walk' }] },
    ]);
  });

  test('leave out what counts from a town that was withdrawn', () => {
    const { 'places/lighthouse': _, ...records } = content.records;
    expect(getAnswers({ ...content, records }, getEntry(content, 'en', 'places/lake'))).toEqual([]);
  });

  test('are none where the record has none', () =>
    expect(getAnswers(content, getEntry(content, 'en', 'news/lamp'))).toEqual([]));
});

describe('the deciding datum', () => {
  test.each([
    ['places/lighthouse', { kind: 'months', label: 'Open', words: { text: 'April – October', locale: 'en' } }],
    ['places/lake', { kind: 'distance', label: 'From Old Lighthouse', words: { text: 'about 4 km' } }],
    ['news/lamp', undefined],
  ])('of %s', (id, datum) => {
    const found = getDecidingDatum(content, getEntry(content, 'en', id));
    if (datum) expect(found).toMatchObject(datum);
    else expect(found).toBeUndefined();
  });

  const feast = { type: 'event', recurs: 'yearly', facts: {} };
  const in2026: SiteContent['today'] = '2026-11-26';

  test.each([
    ['days of every year that are past', { solar: '08-29/09-02' }, '2027-08-29', '29 August – 2 September, every year'],
    [
      'days over the new year that go on',
      { solar: '11-20/01-02' },
      '2026-11-20',
      '20 November – 2 January, every year',
    ],
    ['a moon alone', { lunar: { month: 1, day: 16 } }, undefined, '16th day of the 1st lunar month, every year'],
    ['an event held once', { recurs: 'once', starts: '2027-05-01' }, '2027-05-01', '1 May 2027'],
    [
      'a moon with its nights',
      {
        lunar: { month: 1, day: 16 },
        facts: {
          last: { date: '2026-03-04', sources: [], label: {} },
          next: { date: '2027-02-21', sources: [], label: {} },
        },
        visit: { dates: ['last', 'next'] },
      },
      '2027-02-21',
      '21 February 2027',
    ],
  ])('of %s', (_, change, day, words) => {
    const entry = withRecord('places/lighthouse', { visit: undefined, ...feast, ...change });
    const now = { ...content, today: in2026 };
    expect(getNextDay(now, entry)).toBe(day);
    const datum = getDecidingDatum(now, entry)!;
    expect(datum.kind).toBe('date');
    expect(datum.words.text.replaceAll(/\s/g, ' ')).toBe(words);
  });
});
