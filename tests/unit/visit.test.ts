import { beforeAll, describe, expect, test } from 'vitest';
import type { SiteContent } from '../../src/catalog/content.ts';
import { getEntry, type Entry } from '../../src/catalog/entries.ts';
import { getAnswers, getDecidingDatum } from '../../src/catalog/visit.ts';
import { formatMonths, formatMonthLetter } from '../../src/i18n/format.ts';
import { localeKeys } from '../../src/i18n/locales.ts';
import { getTranslator } from '../../src/i18n/translator.ts';
import { loadContent } from '../../src/loaders/content.ts';
import type { Fault } from '../../src/loaders/fault.ts';
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
  ticket: { value: 3, unit: usd, as-of: 2020, sources: [a] }
  night: { date: 2027-02-21, sources: [a] }
  boat: { sources: [a] }
  debt: { value: -3, unit: usd, as-of: 2020, sources: [a] }
  water: { value: 12, unit: cubic-meter, sources: [a] }
`;
const read = (visit: string) =>
  readYaml(getRecordSchema('place'), `published: 2026-01-05T09:30+09:00\n${facts}visit: ${visit}\n`, 'places/x.yaml');

describe('the record', () => {
  test.each([
    '{ months: { open: [1, 2], possible: [3], sources: [a] }, price: ticket }',
    '{ from: places/y, distance: road, time: drive }',
    '{ from: places/y, time: boat, how: boat, hours: boat, access: boat, steps: boat }',
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
    [
      'a price less than nothing',
      '{ price: debt }',
      'This fact is -3, and an answer is not less than nothing. (visit.price',
    ],
    [
      'a price that is a day',
      '{ price: night }',
      'This fact is a date, 2027-02-21, which is no answer here. (visit.price',
    ],
    ['a day as the way in', '{ how: night }', 'This fact is a date, 2027-02-21, which is no answer here. (visit.how'],
    ['a price as the hours', '{ hours: ticket }', 'visit.hours: “ticket”'],
    ['a volume as the way in', '{ how: water }', 'This fact is in cubic-meter, which is no answer here. (visit.how'],
    ['a number as a price', '{ price: 3000 }', 'The field visit.price must be text; it is 3000.'],
    ['a way from nowhere', '{ distance: road }', 'visit.from'],
    ['a town without a way', '{ from: places/y }', 'visit.from: “places/y”'],
  ])('may not say %s', (_, visit, where) => {
    const { faults } = read(visit);
    expect(faults.map(({ message }) => message.en)).toEqual([expect.stringContaining(where)]);
    expect(faults[0]!.line).toBe(10);
  });
});

describe('money', () => {
  const tell = (fact: string, visit = '') =>
    readYaml(
      getRecordSchema('place'),
      `published: 2026-01-05T09:30+09:00\nfacts:\n  ticket: ${fact}\n${visit}`,
      'places/x.yaml',
    ).faults.map(({ message }) => message.en);
  const undated = 'A price or a sum of money does not say when it was true. (facts.ticket.as-of)';

  test.each([
    ['a sum', '{ value: 3, unit: usd, sources: [a] }', ''],
    ['a price', '{ value: 3000, unit: vnd, sources: [a] }', 'visit: { price: ticket }\n'],
    ['a price in words', '{ sources: [a] }', 'visit: { price: ticket }\n'],
  ])('%s needs a date', (_, fact, visit) => expect(tell(fact, visit)).toEqual([undated]));

  test('is dated once, in figures or in words', () => {
    expect(tell('{ value: 3, unit: usd, as-of: 2020, sources: [a] }')).toEqual([]);
    expect(tell('{ as-of: 2020, sources: [a] }', 'visit: { price: ticket }\n')).toEqual([]);
    expect(tell('{ sources: [a] }')).toEqual([]);
  });

  test('without a currency is told which there are, and a range is not read as decimals', () => {
    const advise = (fact: string): string[] =>
      readYaml(
        getRecordSchema('place'),
        `published: 2026-01-05T09:30+09:00\nfacts:\n  ticket: ${fact}\n`,
        'places/x.yaml',
      ).faults.map(({ remedy }) => remedy.en);
    expect(advise('{ value: 3, as-of: 2020, sources: [a] }')).toEqual([
      expect.stringContaining('unit: vnd or unit: usd'),
    ]);
    expect(advise('{ value: "18, 22", unit: usd, as-of: 2020, sources: [a] }')[0]).not.toContain('Write');
    expect(advise('{ value: "18,5", unit: usd, as-of: 2020, sources: [a] }')[0]).toContain('Write 18.5.');
  });

  test('is not a thousandth of itself', () => {
    expect(tell('{ value: 150.000, unit: vnd, as-of: 2020, sources: [a] }')).toEqual([
      expect.stringContaining('150.000 is read as 150.'),
    ]);
    expect(tell('{ value: [150.000, 200000], unit: vnd, as-of: 2020, sources: [a] }')).toHaveLength(1);
    expect(tell('{ value: 0, unit: vnd, as-of: 2020, sources: [a] }')).toEqual([]);
  });
});

test('a number where the name of a fact should stand becomes a fact, not text', () => {
  const [{ remedy }] = read('{ price: 3000 }').faults as [Fault];
  expect(remedy.en).toContain('facts: { price: { value: 3000, unit: …, sources: [ … ] } }, and its key here.');
  expect(remedy.vi).toContain('facts: { price: { value: 3000, unit: …, sources: [ … ] } }, rồi ghi khóa của nó ở đây.');
  expect(remedy.en).not.toContain('"3000"');
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
  });

  test('tell the hours between the way in and the price', () => {
    const visit = { how: 'height', hours: 'built', price: 'stairs' };
    const answers = getAnswers(content, withRecord('places/lighthouse', { visit }));
    expect(answers.slice(0, 3).map(({ kind, label }) => [kind, label])).toEqual([
      ['how', 'How'],
      ['hours', 'Hours'],
      ['price', 'Price'],
    ]);
  });

  test('name the town in the language of the reader', () => {
    const lake = getEntry(content, 'vi', 'places/lake');
    expect(getAnswers(content, lake)[0]).toMatchObject({
      kind: 'way',
      label: 'Từ Hải đăng Cổ',
      facts: [{ key: 'walk' }],
    });
  });

  test('leave out what counts from a town that was withdrawn', () => {
    const { 'places/lighthouse': _, ...records } = content.records;
    const answers = getAnswers({ ...content, records }, getEntry(content, 'en', 'places/lake'));
    expect(answers.map(({ kind }) => kind)).toEqual(['practical']);
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

  const feast = { type: 'event', recurs: 'yearly', announced: [], facts: {}, visit: undefined };
  const announced = [{ starts: '2025-08-29', sources: [] }];

  test.each([
    ['days of every year', { solar: '08-29/09-02' }, '29 August – 2 September 2027', undefined],
    ['days over the new year that go on', { solar: '11-20/01-02' }, '20 November 2026 – 2 January 2027', undefined],
    ['a moon', { lunar: { month: 1, day: 16 } }, '21 February 2027', '16th day of the 1st lunar month'],
    [
      'moons',
      { lunar: { month: 4, day: 14, to: { month: 4, day: 16 } } },
      '19 – 21 May 2027',
      '14th to 16th day of the 4th lunar month',
    ],
    ['an event held once', { recurs: 'once', starts: '2027-05-01' }, '1 May 2027', undefined],
    [
      'days that are announced each year, and not yet for this one',
      { solar: '08-29/09-02', announced },
      '29 August – 2 September, every year',
      undefined,
    ],
    [
      'days that are announced',
      { solar: '08-29/09-02', announced: [...announced, { starts: '2027-08-30', sources: [] }] },
      '30 August 2027',
      undefined,
    ],
  ])('of %s', (_, change, words, lunar) => {
    const entry = withRecord('places/lighthouse', { ...feast, ...change });
    const datum = getDecidingDatum({ ...content, today: '2026-11-26' }, entry)!;
    expect([datum.kind, datum.words.text.replaceAll(/\s/g, ' '), datum.lunar]).toEqual(['date', words, lunar]);
  });
});
