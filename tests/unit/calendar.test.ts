import fc from 'fast-check';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasCalendar, writeEditionCalendar, writeEventCalendar } from '../../src/calendar/file.ts';
import { knownYears, toLunar, toSolar } from '../../src/calendar/lunar.ts';
import { getLatestAnnounced, getOccurrences, isOver } from '../../src/calendar/occurrences.ts';
import type { SiteContent } from '../../src/catalog/content.ts';
import { getChanges } from '../../src/catalog/due.ts';
import { getEntry } from '../../src/catalog/entries.ts';
import { getList } from '../../src/catalog/lists.ts';
import { describeEntry } from '../../src/catalog/structured-data/entry.ts';
import { toJsonLd, type Thing } from '../../src/catalog/structured-data/thing.ts';
import { addDays } from '../../src/catalog/schedule.ts';
import { loadContent } from '../../src/loaders/content.ts';
import { readYaml } from '../../src/loaders/yaml.ts';
import { getRecordSchema, type RecordOf } from '../../src/schemas/record.ts';
import { findGraphFaults } from '../structured-data.ts';

/** An event with the days given. */
const toEvent = (days: Partial<RecordOf<'event'>>): RecordOf<'event'> =>
  ({
    type: 'event',
    name: { en: 'Regatta' },
    published: '2026-01-05T09:30+09:00',
    facts: {},
    'same-as': [],
    recurs: 'yearly',
    announced: [],
    ...days,
  }) as unknown as RecordOf<'event'>; // what a calendar does not read is left out

/** Days of Vietnam as its calendars had or have them. China began the years 1985, 2007 and 2030 on another day. */
const newYears = `1985-01-21 1986-02-09 1987-01-29 1988-02-17 1989-02-06 1990-01-27 1991-02-15 1992-02-04 1993-01-23
  1994-02-10 1995-01-31 1996-02-19 1997-02-07 1998-01-28 1999-02-16 2000-02-05 2001-01-24 2002-02-12 2003-02-01 2004-01-22
  2005-02-09 2006-01-29 2007-02-17 2008-02-07 2009-01-26 2010-02-14 2011-02-03 2012-01-23 2013-02-10 2014-01-31 2015-02-19
  2016-02-08 2017-01-28 2018-02-16 2019-02-05 2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17
  2027-02-06 2028-01-26 2029-02-13 2030-02-02`.split(/\s+/);
const inChina = ['1985-02-20', '2007-02-18', '2030-02-03'];
const midAutumns =
  '2015-09-27 2016-09-15 2017-10-04 2018-09-24 2019-09-13 2020-10-01 2021-09-21 2022-09-10 2023-09-29 2024-09-17 2025-10-06'.split(
    ' ',
  );
const hungKings =
  '2015-04-28 2016-04-16 2017-04-06 2018-04-25 2019-04-14 2020-04-02 2021-04-21 2022-04-10 2023-04-29 2024-04-18 2025-04-07'.split(
    ' ',
  );

describe('the lunar calendar', () => {
  test('begins its years when Vietnam celebrates Tết, 1985 to 2030', () => {
    expect(newYears.map((day) => toSolar({ year: Number(day.slice(0, 4)), month: 1, day: 1 }))).toEqual(newYears);
    for (const day of inChina) expect(newYears).not.toContain(day);
  });

  test.each([
    ['mid-autumn', 8, 15, midAutumns],
    ['the day of the Hùng kings', 3, 10, hungKings],
  ])('has %s on the days on which it was held', (_, month, day, held) => {
    expect(held.map((each) => toSolar({ year: Number(each.slice(0, 4)), month, day }))).toEqual(held);
  });

  test.each([
    ['2026-02-17', { year: 2026, month: 1, day: 1, leap: false }],
    ['2026-03-04', { year: 2026, month: 1, day: 16, leap: false }],
    ['2027-02-05', { year: 2026, month: 12, day: 29, leap: false }],
    ['2025-07-25', { year: 2025, month: 6, day: 1, leap: true }],
    ['2023-03-22', { year: 2023, month: 2, day: 1, leap: true }],
  ])('knows %s', (day, lunar) => {
    expect(toLunar(day)).toEqual(lunar);
    expect(toSolar(lunar)).toBe(day);
  });

  test('takes the 30th of a month of 29 days for its last: the eve of Tết 2027 and of 2025', () => {
    expect(toSolar({ year: 2026, month: 12, day: 30 })).toBe('2027-02-05');
    expect(toSolar({ year: 2024, month: 12, day: 30 })).toBe('2025-01-28');
  });

  test('has no leap month where there is none, and knows no other years', () => {
    expect(() => toSolar({ year: 2025, month: 5, day: 1, leap: true })).toThrow('no leap month 5');
    expect(() => toSolar({ year: 2500, month: 5, day: 1 })).toThrow(RangeError);
    expect(() => toLunar('1850-01-01')).toThrow('1850');
  });

  test('and back is the same day', () => {
    const days = (Date.UTC(2198, 11, 31) - Date.UTC(1900, 1, 1)) / 86_400_000;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: days }), (count) => {
        const day = addDays('1900-02-01', count);
        expect(toSolar(toLunar(day))).toBe(day);
      }),
      { numRuns: 3000 },
    );
    expect(knownYears).toEqual({ first: 1900, last: 2198 });
  });
});

const list = (event: RecordOf<'event'>, from: string, count = 3) =>
  getOccurrences({ today: from }, event, { count }).map(
    ({ starts, ends, basis, edition }) => `${starts}${ends === starts ? '' : `/${ends}`} ${basis} ${edition}`,
  );

describe('an event is held', () => {
  test.each([
    [
      'on a lunar day',
      { lunar: { month: 1, day: 16 } },
      '2026-11-26',
      ['2027-02-21 rule 2027', '2028-02-10 rule 2028', '2029-02-28 rule 2029'],
    ],
    [
      'on lunar days',
      { lunar: { month: 4, day: 14, to: { month: 4, day: 16 } } },
      '2027-05-21',
      ['2027-05-19/2027-05-21 rule 2027', '2028-05-08/2028-05-10 rule 2028', '2029-05-26/2029-05-28 rule 2029'],
    ],
    [
      'over the lunar new year',
      { lunar: { month: 12, day: 30, to: { month: 1, day: 3 } } },
      '2027-02-08',
      ['2027-02-05/2027-02-08 rule 2026', '2028-01-25/2028-01-28 rule 2027', '2029-02-12/2029-02-15 rule 2028'],
    ],
    [
      'in the regular month where a leap month follows',
      { lunar: { month: 6, day: 1 } },
      '2025-06-01',
      ['2025-06-25 rule 2025', '2026-07-14 rule 2026', '2027-07-04 rule 2027'],
    ],
    [
      'over the Gregorian new year',
      { solar: '12-30/01-02' },
      '2027-01-02',
      ['2026-12-30/2027-01-02 rule 2026', '2027-12-30/2028-01-02 rule 2027', '2028-12-30/2029-01-02 rule 2028'],
    ],
    [
      'on announced days in place of its rule, part by part',
      {
        solar: '08-29/09-02',
        announced: [
          { starts: '2027-09-01', sources: ['a'] },
          { starts: '2027-08-27', ends: '2027-08-28', sources: ['a'] },
        ],
      },
      '2027-08-28',
      ['2027-08-27/2027-08-28 announced 2027', '2027-09-01 announced 2027-2', '2028-08-29/2028-09-02 rule 2028'],
    ],
    [
      'on days announced for the other side of the new year',
      { lunar: { month: 12, day: 23 }, announced: [{ starts: '2027-01-29', sources: ['a'] }] },
      '2026-11-26',
      ['2027-01-29 announced 2026', '2028-01-19 rule 2027', '2029-02-06 rule 2028'],
    ],
    [
      'on announced days alone',
      { announced: [{ starts: '2027-04-25', sources: ['a'] }] },
      '2026-11-26',
      ['2027-04-25 announced 2027'],
    ],
    [
      'once',
      { recurs: 'once', starts: '2026-05-01', ends: '2026-05-09' },
      '2026-05-09',
      ['2026-05-01/2026-05-09 fixed once'],
    ],
    ['no more', { recurs: 'once', starts: '2026-05-01', ends: '2026-05-09' }, '2026-05-10', []],
  ] as [string, Partial<RecordOf<'event'>>, string, string[]][])('%s', (_, days, from, expected) => {
    expect(list(toEvent(days), from)).toEqual(expected);
  });

  test('in order, never before the day that is asked for, and as often as asked', () => {
    const month = fc.integer({ min: 1, max: 12 });
    const lunarDay = fc.record({ month, day: fc.integer({ min: 1, max: 30 }) });
    const announced = fc.uniqueArray(fc.integer({ min: 0, max: 4000 }), { maxLength: 4 });
    fc.assert(
      fc.property(lunarDay, announced, fc.integer({ min: 0, max: 4000 }), (lunar, days, start) => {
        const from = addDays('2024-01-01', start);
        const event = toEvent({
          lunar,
          announced: days.map((each) => ({ starts: addDays('2024-01-01', each), sources: ['a'] })),
        });
        const found = getOccurrences({ today: from }, event, { count: 5 });
        expect(found).toHaveLength(5);
        expect(found.map(({ starts }) => starts)).toEqual(found.map(({ starts }) => starts).toSorted());
        expect(found.every(({ starts, ends, lunar: day }) => ends >= from && day && toSolar(day) === starts)).toBe(
          true,
        );
        expect(new Set(found.map(({ edition }) => edition)).size).toBe(5);
      }),
    );
  });

  test('and the last announced time is told with its parts', () => {
    const event = toEvent({
      solar: '09-02',
      announced: [
        { starts: '2025-09-01', sources: ['b'] },
        { starts: '2024-09-02', sources: ['a'] },
        { starts: '2025-08-29', sources: ['c'] },
        { starts: '2027-09-02', sources: ['d'] },
      ],
    });
    const parts = getLatestAnnounced({ today: '2026-11-26' }, event);
    expect(parts.map(({ starts, sources }) => [starts, sources])).toEqual([
      ['2025-08-29', ['c']],
      ['2025-09-01', ['b']],
    ]);
    expect(getLatestAnnounced({ today: '2026-11-26' }, toEvent({ solar: '09-02' }))).toEqual([]);
  });
});

describe('the record of an event', () => {
  const read = (days: string) =>
    readYaml(getRecordSchema('event'), `published: 2026-01-05T09:30+09:00\n${days}\n`, 'feasts/x.yaml');

  test.each([
    'solar: "09-02"',
    'lunar: { month: 4, day: 14, to: { month: 4, day: 16 } }',
    'lunar: { month: 12, day: 23, to: { month: 1, day: 7 } }',
    'announced: [{ starts: 2026-08-29, ends: 2026-09-01, as-of: 2026-07, sources: [a] }]',
    'lunar: { month: 1, day: 16 }\nannounced: [{ starts: 2026-03-04, sources: [a] }, { starts: 2026-03-05, sources: [a] }]',
    'recurs: once\nstarts: 2026-05-01',
  ])('may say %s', (days) => expect(read(days).faults).toEqual([]));

  test.each([
    ['no days', 'recurs: yearly', 1, 'Nothing says when the event is held.', 'Chưa ghi sự kiện diễn ra khi nào.'],
    ['two rules', 'solar: "09-02"\nlunar: { month: 1, day: 16 }', 3, 'two rules', 'hai quy tắc'],
    ['a thirteenth month', 'lunar: { month: 13, day: 1 }', 2, '13', '13'],
    ['a lunar day out of range', 'lunar: { month: 1, day: 31 }', 2, '31', '31'],
    [
      'lunar days backwards',
      'lunar: { month: 4, day: 16, to: { month: 4, day: 14 } }',
      2,
      'before the first',
      'đứng trước ngày đầu',
    ],
    [
      'lunar days that are one',
      'lunar: { month: 4, day: 16, to: { month: 4, day: 16 } }',
      2,
      'before the first',
      'đứng trước ngày đầu',
    ],
    ['days in no year', 'announced: [{ starts: 08-29, sources: [a] }]', 2, '08-29', '08-29'],
    ['days without a source', 'announced: [{ starts: 2026-08-29 }]', 2, 'sources', 'sources'],
    ['days with an empty list of sources', 'announced: [{ starts: 2026-08-29, sources: [] }]', 2, 'sources', 'sources'],
    [
      'days that end before they begin',
      'announced: [{ starts: 2026-08-29, ends: 2026-08-28, sources: [a] }]',
      2,
      'lies before',
      'trước',
    ],
    [
      'announced days that overlap',
      'announced:\n  - { starts: 2026-08-29, ends: 2026-09-01, sources: [a] }\n  - { starts: 2026-09-01, sources: [a] }',
      4,
      'overlap those announced from 2026-08-29',
      'trùng với đợt đã công bố từ 2026-08-29',
    ],
    ['once and a rule', 'recurs: once\nstarts: 2026-05-01\nsolar: "05-01"', 4, 'its own days', 'ngày riêng'],
    [
      'once and announced',
      'recurs: once\nstarts: 2026-05-01\nannounced: [{ starts: 2026-05-02, sources: [a] }]',
      4,
      'its own days',
      'ngày riêng',
    ],
    ['once without a day', 'recurs: once', 1, 'held once, begins', 'chưa ghi ngày bắt đầu'],
  ])('may not say %s', (_, days, line, en, vi) => {
    const { faults } = read(days);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ line });
    expect([faults[0]!.message.en, faults[0]!.message.vi]).toEqual([
      expect.stringContaining(en),
      expect.stringContaining(vi),
    ]);
  });
});

describe('the province', () => {
  let content: SiteContent;

  beforeAll(async () => {
    const loaded = await loadContent('tests/fixtures/province');
    content = structuredClone(loaded.content);
    content.today = '2026-11-26';
    content.site.sections.push({ slug: 'feasts', kind: 'event' });
    const place = content.records['places/lighthouse']!;
    const events: Record<string, Partial<RecordOf<'event'>>> = {
      regatta: {
        name: { en: 'Regatta, rowed; and sung', vi: 'Đua thuyền, hò; và hát', ar: 'سباق القوارب، غناء؛ ورقص' },
        solar: '08-29/09-02',
        announced: [{ starts: '2025-08-29', ends: '2025-09-01', sources: ['almanac'] }],
        note: { en: 'First line\nof the note: \\ back' },
        place: 'places/lighthouse',
      },
      moon: { name: { en: 'Moon Feast', vi: 'Hội trăng' }, lunar: { month: 1, day: 16 } },
      opening: { name: { en: 'Opening' }, recurs: 'once', starts: '2026-12-01', ends: '2026-12-03' },
    };
    for (const [slug, days] of [['index', undefined], ...Object.entries(events)] as const) {
      const id = `feasts/${slug}`;
      const record = {
        ...structuredClone(place),
        category: undefined,
        ...(days ? toEvent(days) : { type: 'section', categories: [] }),
      };
      content.records[id] = { ...record, name: days?.name ?? { en: 'Feasts', vi: 'Lễ hội' } } as never;
      for (const locale of ['en', 'vi'] as const)
        content.texts[`${locale}/${id}`] = {
          ...content.texts[`${locale}/places/lighthouse`]!,
          section: 'feasts',
          slug,
        };
    }
  });

  const at = (today: string): SiteContent => ({ ...content, today });
  const readEvents = (file: string) => {
    const calendar = new ICAL.Component(ICAL.parse(file));
    return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  };

  test('has its events in a file that calendar programs read as they were written', () => {
    const file = writeEditionCalendar(content, 'en');
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of file.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n\uFFFD]/);
    }
    const found = readEvents(file).map(({ uid, summary, startDate, endDate, location }) =>
      [uid, summary, `${startDate}/${endDate}`, startDate.isDate, location].join(' | '),
    );
    expect(found.toSorted()).toEqual([
      'feasts-moon-2027@marren.example | Moon Feast | 2027-02-21/2027-02-22 | true | ',
      'feasts-moon-2028@marren.example | Moon Feast | 2028-02-10/2028-02-11 | true | ',
      'feasts-opening-once@marren.example | Opening | 2026-12-01/2026-12-04 | true | ',
      'feasts-regatta-2027@marren.example | Regatta, rowed; and sung | 2027-08-29/2027-09-03 | true | Old Lighthouse',
      'feasts-regatta-2028@marren.example | Regatta, rowed; and sung | 2028-08-29/2028-09-03 | true | Old Lighthouse',
    ]);
    const regatta = readEvents(file).find(({ uid }) => uid.includes('regatta-2027'))!;
    expect(regatta.description).toContain('First line\nof the note: \\ back');
    expect(regatta.description).toContain('usual days, not yet announced');
    expect(regatta.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
    expect(regatta.component.getFirstPropertyValue('url')).toBe('https://marren.example/en/feasts/regatta/');
    expect(regatta.component.getFirstPropertyValue('geo')).toEqual([40.5, 141.2]);
    const own = writeEventCalendar(content, getEntry(content, 'en', 'feasts/regatta'));
    expect(own).toMatch(/^NAME:Regatta\\, rowed\\; and sung – /m);
  });

  test('tells programs each of its next times as an event, and which are not announced', () => {
    const describeEvents = (slug: string, today?: string): Thing[] => {
      const of = today === undefined ? content : at(today);
      return describeEntry(of, getEntry(of, 'en', `feasts/${slug}`)).filter((each) => each['@type'] === 'Event');
    };
    expect(describeEvents('moon')).toMatchObject([
      { '@id': 'https://marren.example/en/feasts/moon/#event-2027', startDate: '2027-02-21', endDate: '2027-02-21' },
      { '@id': 'https://marren.example/en/feasts/moon/#event-2028', startDate: '2028-02-10' },
    ]);
    const [regatta] = describeEvents('regatta');
    expect(regatta).toMatchObject({
      disambiguatingDescription: 'usual days, not yet announced',
      location: { '@type': 'Place', name: 'Old Lighthouse', url: 'https://marren.example/en/places/lighthouse/' },
    });
    expect(regatta).not.toHaveProperty('eventStatus');
    const scheduled = {
      startDate: '2026-12-01',
      endDate: '2026-12-03',
      eventStatus: 'https://schema.org/EventScheduled',
    };
    expect(describeEvents('opening')).toMatchObject([scheduled]);
    expect(describeEvents('opening', '2027-01-01')).toMatchObject([scheduled]);
    expect(describeEvents('moon', '2199-01-01')).toMatchObject([{ '@id': expect.stringMatching(/#event$/) }]);
    const pages = (['en', 'vi'] as const).flatMap((locale) =>
      ['moon', 'regatta', 'opening'].map((slug) => ({
        path: `${locale}/${slug}`,
        text: toJsonLd(describeEntry(content, getEntry(content, locale, `feasts/${slug}`))),
      })),
    );
    expect(findGraphFaults(pages)).toEqual([]);
  });

  test('names the same times by the same ids in every language, also once their days are announced', () => {
    const toIds = (file: string): string[] =>
      readEvents(file)
        .map(({ uid }) => uid)
        .toSorted();
    const ids = toIds(writeEditionCalendar(content, 'en'));
    for (const { locale } of content.site.locales) expect(toIds(writeEditionCalendar(content, locale))).toEqual(ids);
    const announced = structuredClone(content);
    const record = announced.records['feasts/regatta'] as RecordOf<'event'>;
    record.announced.push({ starts: '2027-09-01', sources: ['almanac'] });
    expect(toIds(writeEditionCalendar(announced, 'en'))).toEqual(ids);
    const [next] = readEvents(writeEventCalendar(announced, getEntry(announced, 'en', 'feasts/regatta')));
    expect([next!.startDate.toString(), next!.component.getFirstPropertyValue('status')]).toEqual([
      '2027-09-01',
      'CONFIRMED',
    ]);
  });

  test('says in which language words are, and keeps commas and semicolons of each', () => {
    for (const [locale, name] of [
      ['vi', 'Đua thuyền, hò; và hát'],
      ['ar', 'سباق القوارب، غناء؛ ورقص'],
    ] as const) {
      const [event] = readEvents(writeEventCalendar(content, getEntry(content, locale, 'feasts/regatta')));
      const property = (key: string) => event!.component.getFirstProperty(key)!;
      expect([event!.summary, property('summary').getParameter('language')]).toEqual([name, locale]);
      // An edition without a text of the event has that of another.
      expect(property('description').getParameter('language')).toBe(locale === 'ar' ? 'en' : 'vi');
    }
  });

  test('gives no file to an event that is farther away than files reach, or over', () => {
    const far = structuredClone(content);
    const opening = far.records['feasts/opening'] as RecordOf<'event'>;
    const has = (today: string) => hasCalendar({ ...far, today }, getEntry(far, 'en', 'feasts/opening'));
    expect([has('2024-11-30'), has('2024-12-02'), has('2026-12-03'), has('2026-12-04')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(getOccurrences({ today: '2024-11-30' }, opening, { count: 1 })).toHaveLength(1);
  });

  test('puts what is over at the foot of its list, and tells that pages have changed', () => {
    const getSlugs = (today: string) => {
      const { parts, past } = getList(at(today), getEntry(at(today), 'en', 'feasts/index'));
      return [parts.flatMap(({ entries }) => entries), past].map((entries) => entries.map(({ slug }) => slug));
    };
    expect(getSlugs('2026-12-03')).toEqual([['opening', 'moon', 'regatta'], []]);
    expect(getSlugs('2026-12-04')).toEqual([['moon', 'regatta'], ['opening']]);
    expect(isOver(at('2026-12-04'), content.records['feasts/opening']!)).toBe(true);
    const changes = (today: string) => getChanges(at('2026-11-26'), today).map(({ what }) => what);
    expect(changes('2026-12-03')).not.toContain('feasts/opening');
    expect(changes('2026-12-04')).toContain('feasts/opening');
    expect(changes('2027-02-21')).not.toContain('feasts/moon');
    expect(changes('2027-02-22')).toContain('feasts/moon');
  });
});
