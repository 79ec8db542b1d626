import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { toTextId, type SiteContent } from '../../src/catalog/content.ts';
import { answerMonth, toPlainSentence } from '../../src/catalog/month-answer.ts';
import { getMonthPageKey, getSearchKey, getSeasonPageKey } from '../../src/catalog/page-key.ts';
import { hasSeasons, listSeasonPages, months } from '../../src/catalog/season-paths.ts';
import {
  fallsIn,
  getMonthView,
  getMonthsBeside,
  getMonthsIn,
  listClimate,
  listEventsIn,
  listSeasons,
  nameMonthPage,
  type MonthView,
  type SeasonRow,
} from '../../src/catalog/season.ts';
import { localeKeys } from '../../src/i18n/locales.ts';
import { loadContent } from '../../src/loaders/content.ts';
import { readYaml } from '../../src/loaders/yaml.ts';
import { getRecordSchema, type RecordOf } from '../../src/schemas/record.ts';
import { monthStates } from '../../src/schemas/visit.ts';

let province: SiteContent;
let content: SiteContent;

beforeAll(async () => {
  const loaded = await loadContent('tests/fixtures/province');
  expect(loaded.faults).toEqual([]);
  province = { ...loaded.content, today: '2026-11-26' };
  const rescue = province.records['practical/rescue'] as RecordOf<'practical'>;
  const lake = province.records['places/lake']!;
  content = {
    ...province,
    records: {
      ...province.records,
      'practical/rescue': { ...rescue, 'by-month': months.map((month) => (month === 10 ? ['crew', 'rescue'] : [])) },
      'places/lake': {
        ...lake,
        visit: { months: { open: [], possible: [4], closed: [], flood: [10, 11], sources: ['almanac'] } },
      },
    },
  };
});

const names = (rows: readonly SeasonRow[]): string[] => rows.map(({ name }) => name.text);
const view = (month: number): MonthView => getMonthView(content, 'en', month);
const answer = (month: number): string[] => answerMonth('en', month, view(month)).map(toPlainSentence);

describe('a month', () => {
  test('has what is open, perhaps open, closed and flooded, and the routes of its season apart', () => {
    const told = months.map((month) => {
      const { rows, routes } = view(month);
      return [...monthStates.map((state) => names(rows[state]).join()), names(routes).join()];
    });
    const light = 'Old Lighthouse';
    const lake = 'Grey Lake';
    const route = names(view(7).routes).join();
    expect(route).not.toBe('');
    expect(told).toEqual([
      ['', '', light, '', ''],
      ['', '', light, '', ''],
      ['', light, '', '', ''],
      [light, lake, '', '', ''],
      [light, '', '', '', route],
      [light, '', '', '', route],
      [light, '', '', '', route],
      [light, '', '', '', route],
      [light, '', '', '', route],
      [light, '', '', lake, ''],
      ['', light, '', lake, ''],
      ['', '', light, '', ''],
    ]);
  });

  test('of the rows is as the records say, month by month', () => {
    for (const row of listSeasons(content, 'vi')) {
      const said = row.entry.record.visit!.months!;
      for (const state of monthStates)
        expect([row.entry.id, state, getMonthsIn(row, state)]).toEqual([
          row.entry.id,
          state,
          said[state].toSorted((a, b) => a - b),
        ]);
    }
  });

  test('is answered in a sentence by the best that is known of it, and floods in one more', () => {
    expect(answer(5)).toEqual(['Open in May: Old Lighthouse.']);
    expect(answer(11)).toEqual([
      'Perhaps open in November: Old Lighthouse.',
      'Floods are likely in November: Grey Lake.',
    ]);
    expect(answer(1)).toEqual(['No source we have says of any place that it is open in January.']);
  });

  test('names four and counts the rest, but counts no single one', () => {
    const [row] = view(4).rows.open;
    const say = (count: number): string => {
      const open = Array.from({ length: count }, (_, index) => ({
        ...row!,
        name: { text: `P${index}`, locale: 'en' as const },
      }));
      return toPlainSentence(answerMonth('en', 4, { ...view(1), rows: { ...view(1).rows, open } })[0]!);
    };
    expect(say(5)).toBe('Open in April: P0, P1, P2, P3 and P4.');
    expect(say(6)).toBe('Open in April: P0, P1, P2, P3 and 2 more.');
  });

  test('is answered in every language with its name and every entry, and is called by a title of its own', () => {
    for (const locale of localeKeys) {
      for (const month of months) {
        const [first] = answerMonth(locale, month, getMonthView(content, locale, month));
        expect([locale, month, toPlainSentence(first!)]).toEqual([
          locale,
          month,
          expect.not.stringMatching(/\{\{|\n|season\./),
        ]);
      }
      expect(new Set(months.map((month) => nameMonthPage(locale, month))).size).toBe(12);
    }
  });

  test('is beside two others, over the new year', () => {
    expect(getMonthsBeside(1)).toEqual([12, 2]);
    expect(getMonthsBeside(12)).toEqual([11, 1]);
  });

  test('has what practical records say of it, and the year has all of them', () => {
    const keys = (month?: number) =>
      listClimate(content, 'en', month).map(({ page, facts }) => [page.id, ...facts.map(({ key }) => key)]);
    expect(keys(10)).toEqual([['practical/rescue', 'crew', 'rescue']]);
    expect(keys(9)).toEqual([]);
    expect(keys()).toEqual(keys(10));
  });
});

describe('days', () => {
  test.each([
    ['2026-02-28', '2026-03-01', [2, 3]],
    ['2026-12-30', '2027-01-02', [1, 12]],
    ['2026-05-05', '2026-05-05', [5]],
    ['2026-02-01', '2027-03-01', months],
  ])('from %s to %s fall in their months', (starts, ends, expected) =>
    expect(months.filter((month) => fallsIn({ starts, ends }, month))).toEqual(expected),
  );

  test('fall in the month of each of them', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        fc.nat(800),
        (date, length) => {
          const toDay = (after: number): string =>
            new Date(date.getTime() + after * 86_400_000).toISOString().slice(0, 10);
          const days = Array.from({ length: length + 1 }, (_, index) => Number(toDay(index).slice(5, 7)));
          const found = months.filter((month) => fallsIn({ starts: toDay(0), ends: toDay(length) }, month));
          expect(found).toEqual([...new Set(days)].toSorted((a, b) => a - b));
        },
      ),
    );
  });

  test('of an event are those of its next time: a lunar one moves from year to year', () => {
    const event = {
      ...province.records['places/lake'],
      type: 'event',
      recurs: 'yearly',
      lunar: { month: 1, day: 1 },
      announced: [],
    } as unknown as RecordOf<'event'>; // what of a record its days need
    const site = {
      ...province.site,
      sections: [...province.site.sections, { slug: 'feasts', kind: 'event' as const, group: undefined }],
    };
    const at = (today: string): SiteContent => ({
      ...province,
      today,
      site,
      records: { ...province.records, 'feasts/new-year': event },
      texts: {
        ...province.texts,
        [toTextId('feasts', 'en', 'new-year')]: province.texts[toTextId('places', 'en', 'lake')]!,
      },
    });
    // Tết falls on 17 February 2026, 6 February 2027, 26 January 2028.
    const held = (today: string) => months.filter((month) => listEventsIn(at(today), 'en', month).length > 0);
    expect([held('2026-01-01'), held('2026-11-26'), held('2027-03-01')]).toEqual([[2], [2], [1]]);
  });
});

describe('the pages', () => {
  test('are thirteen for each edition, and none where nothing tells its months', () => {
    expect(listSeasonPages(content, 'vi')).toEqual(['/vi/when/', ...months.map((month) => `/vi/when/${month}/`)]);
    const records = Object.fromEntries(
      Object.entries(content.records).map(([id, record]) => [id, { ...record, visit: undefined }]),
    ) as SiteContent['records']; // as records without answers are
    expect([hasSeasons({ records }), listSeasonPages({ records }, 'vi')]).toEqual([false, []]);
    expect(getSearchKey({ ...content, records }, 'ar', 'v')).not.toBe(getSearchKey(content, 'ar', 'v'));
  });

  test('are made anew when something that they show has changed, and only those', () => {
    const keys = (of: SiteContent) => [
      getSeasonPageKey(of, 'en', 'v'),
      ...months.map((month) => getMonthPageKey(of, 'en', month, 'v')),
    ];
    const before = keys(content);
    const changedBy = (of: SiteContent) => keys(of).flatMap((key, index) => (key === before[index] ? [] : [index]));
    const withMonths = (id: string, more: object): SiteContent => {
      const record = content.records[id]!;
      const visit = { ...record.visit, months: { ...record.visit!.months!, ...more } };
      return { ...content, records: { ...content.records, [id]: { ...record, visit } } };
    };
    expect(changedBy(content)).toEqual([]);
    // The lake is on the pages of April, October and November; December is new to it.
    expect(changedBy(withMonths('places/lake', { closed: [12] }))).toEqual([0, 4, 10, 11, 12]);
    // A day of review that passes is shown on cards and bars.
    const due = withMonths('places/lake', { 'review-by': '2026-12-01' });
    const [one, other] = [keys(due), keys({ ...due, today: '2026-12-02' })];
    expect(one.flatMap((key, index) => (key === other[index] ? [] : [index]))).toEqual([0, 4, 10, 11]);
    // Whoever says so is in the list of sources.
    const almanac = content.sources['almanac']!;
    const named = { ...content, sources: { almanac: { ...almanac, title: 'Another almanac' } } };
    expect(changedBy(named)).toEqual([0, ...months]);
  });
});

describe('what is true of each month', () => {
  const read = (lists: string) =>
    readYaml(
      getRecordSchema('practical'),
      `published: 2026-01-05T09:30+09:00\ntopic: weather\nanswers: [a]\nby-month: ${lists}\nfacts:\n  a: { as-of: 2020, review-by: 2027-01-01, sources: [x] }\n`,
      'practical/x.yaml',
    ).faults;

  test('is said in twelve lists', () => {
    expect(read('[[a], [], [], [], [], [], [], [], [], [], [], []]')).toEqual([]);
    for (const lists of [
      '[[a]]',
      `[${Array.from({ length: 13 }, () => '[a]').join(', ')}]`,
      '{ 1: [a] }',
      '[a, a, a, a, a, a, a, a, a, a, a, a]',
    ]) {
      const [fault] = read(lists);
      expect([lists, fault?.line]).toEqual([lists, 4]);
      expect(fault!.message.vi).toMatch(/by-month/);
    }
  });
});
