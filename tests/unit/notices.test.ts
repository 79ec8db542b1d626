import { cpSync, mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../gate/check.ts';
import type { SiteContent } from '../../src/catalog/content.ts';
import { getChanges, getDue } from '../../src/catalog/due.ts';
import { getNoticeState, listNotices } from '../../src/catalog/notices.ts';
import { getEntries, getEntry, getIntroductions } from '../../src/catalog/entries.ts';
import { getEntryPageKey, getSearchKey, getSectionPageKey, getTextKey } from '../../src/catalog/page-key.ts';
import { loadContent } from '../../src/loaders/content.ts';
import { readYaml } from '../../src/loaders/yaml.ts';
import { NoticeValuesSchema } from '../../src/schemas/notice.ts';
import { provinceContent } from '../sites.ts';

// The province lies at UTC+9; in a year that no other test builds its storm is from 10 January to 18:00 on the 11th, its stairs are closed until the 12th.

let content: SiteContent;
beforeAll(async () => {
  ({ content } = await loadContent(provinceContent, { keepsTexts: false }));
});

const on = (today: string): SiteContent => ({ ...content, today });
const list = (today: string, entry?: string, locale: 'en' | 'vi' | 'ar' = 'en') =>
  listNotices(on(today), locale, entry).map(({ slug }) => slug);

describe('a notice', () => {
  test.each([
    ['2041-01-09', [], []],
    ['2041-01-10', ['storm'], ['storm', 'stairs']],
    ['2041-01-11', ['storm'], ['storm', 'stairs']],
    ['2041-01-12', [], ['stairs']],
    ['2041-01-13', [], []],
  ])('on %s is on every page, or on those that it names', (day, everywhere, there) => {
    expect(list(day)).toEqual(everywhere);
    expect(list(day, 'places/lake')).toEqual(everywhere);
    expect(list(day, 'places/lighthouse')).toEqual(there);
  });

  test('speaks the language of the reader, else one that readers are given otherwise', () => {
    const [en, vi, ar] = (['en', 'vi', 'ar'] as const).map((locale) => listNotices(on('2041-01-10'), locale)[0]!.text);
    expect([en!.locale, vi!.locale, ar!.locale]).toEqual(['en', 'vi', 'en']);
    expect(vi!.text).toBe('Bão đi qua hồ: phà nằm lại trong bến.');
  });

  test('tells browsers when it begins and ends, by the clock of the site', () => {
    const [storm, stairs] = listNotices(on('2041-01-10'), 'en', 'places/lighthouse');
    expect(storm!.span).toEqual({ from: '2041-01-09T15:00:00.000Z', until: '2041-01-11T09:00:00.000Z' });
    expect(stairs!.span).toEqual({ from: '2041-01-09T15:00:00.000Z', until: '2041-01-12T15:00:00.000Z' });
    expect([storm!.more?.path, stairs!.more]).toEqual(['/en/practical/rescue/', undefined]);
  });

  test.each(['Asia/Tokyo', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Kiritimati', 'Etc/GMT+12'])(
    'in %s is shown by builds on its days, and by browsers until they are over',
    (zone) => {
      const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2034-01-01'), noInvalidDate: true });
      fc.assert(
        fc.property(day, (date) => {
          const today = date.toISOString().slice(0, 10);
          const site = { ...content.site, 'time-zone': zone };
          const notice = { ...content.notices['storm']!, from: today, until: today };
          const [shown] = listNotices({ ...content, site, today, notices: { notice } }, 'en');
          const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
          const { from, until } = shown!.span;
          const days = [-1, 0].flatMap((shift) => [from, until].map((time) => format.format(Date.parse(time) + shift)));
          expect([days[2], days[1]]).toEqual([today, today]);
          expect(days[0]! < today && days[3]! > today).toBe(true);
        }),
        { numRuns: 40 },
      );
    },
  );

  test('changes every page of its editions, or of its entries, on its days, and nothing else', () => {
    const before = on('2041-01-09');
    const entries = (['en', 'vi', 'ar'] as const).flatMap((locale) => getEntries(before, locale, 'places'));
    const change = (keys: (now: SiteContent) => string[], day: string): boolean[] => {
      const [old, now] = [keys(before), keys(on(day))];
      return old.map((key, index) => key !== now[index]);
    };
    const pages = (now: SiteContent) => entries.map((each) => getEntryPageKey(now, each, ''));
    expect(change(pages, '2041-01-10')).toEqual(entries.map(() => true));
    expect(change(pages, '2041-01-12')).toEqual(entries.map(({ id }) => id === 'places/lighthouse'));
    expect(change(pages, '2041-01-13')).toEqual(entries.map(() => false));
    const lists = (now: SiteContent) => getIntroductions(now, 'en').map((each) => getSectionPageKey(now, each, ''));
    expect(new Set(change(lists, '2041-01-10'))).toEqual(new Set([true]));
    const others = (now: SiteContent) => [
      getTextKey(now, getEntry(now, 'en', 'places/lighthouse'), ''),
      getSearchKey(now, 'en', ''),
    ];
    expect(change(others, '2041-01-10')).toEqual([false, false]);
  });

  test('has the site built anew when it comes and when it goes, and is told of while it is there', () => {
    const changes = (built: string, today: string) =>
      getChanges(on(built), today)
        .map(({ what }) => what)
        .filter((what) => what.startsWith('notices/'));
    expect(changes('2041-01-09', '2041-01-10')).toEqual(['notices/stairs', 'notices/storm']);
    expect(changes('2041-01-10', '2041-01-11')).toEqual([]);
    expect(changes('2041-01-11', '2041-01-12')).toEqual(['notices/storm']);
    expect(changes('2041-01-09', '2041-02-01')).toEqual([]);
    const due = (today: string) =>
      getDue(content, today).flatMap(({ kind, what }) => (kind.endsWith('notice') ? [`${kind} ${what}`] : []));
    expect([due('2041-01-09'), due('2041-01-12')]).toEqual([
      [],
      ['ended-notice notices/storm', 'notice notices/stairs'],
    ]);
  });
});

describe('a notice that cannot be meant', () => {
  const root = mkdtempSync(join(tmpdir(), 'notices-'));
  afterAll(() => rmSync(root, { recursive: true }));

  /** What the gate says when a file of the province is another. */
  async function findFaults(file: string, edit: (text: string) => string | undefined): Promise<string[]> {
    rmSync(root, { recursive: true, force: true });
    cpSync(provinceContent, root, { recursive: true });
    const changed = edit(readFileSync(join(root, file), 'utf8'));
    if (changed === undefined) rmSync(join(root, file));
    else writeFileSync(join(root, file), changed);
    const { errors } = await checkContent(root, { keepsTexts: false });
    return errors.map(({ rule, file: at, line, message, remedy }) => {
      expect([message.vi, remedy.vi, remedy.en].every((words) => words.length > 10)).toBe(true);
      return `${rule} ${at}:${line} ${message.en}`;
    });
  }

  test.each([
    [
      'ends before it begins',
      'notices/stairs.yaml',
      'until: 2041-01-12',
      'until: 2041-01-09',
      'schema notices/stairs.yaml:3',
      'would end before it begins',
    ],
    [
      'ends before it begins by the clock',
      'notices/storm.yaml',
      'from: 2041-01-10',
      'from: 2041-01-11T19:00+09:00',
      'schema notices/storm.yaml:3',
      'would end before it begins',
    ],
    [
      'ends on no day',
      'notices/stairs.yaml',
      'until: 2041-01-12',
      'until: 2041-02-30',
      'schema notices/stairs.yaml:3',
      'does not exist',
    ],
    ['has no source', 'notices/stairs.yaml', 'sources: [almanac]', 'sources: []', 'schema notices/stairs.yaml:5', ''],
    [
      'is of a kind of its own',
      'notices/stairs.yaml',
      'kind: closed',
      'kind: snow',
      'schema notices/stairs.yaml:1',
      '',
    ],
    [
      'says too much',
      'en/notices/stairs.yaml',
      'repaired',
      'repaired '.repeat(25),
      'schema en/notices/stairs.yaml:1',
      '35 words',
    ],
  ])('%s', async (_, file, from, to, place, words) => {
    const faults = await findFaults(file, (text) => text.replace(from, to));
    expect(faults).toHaveLength(1);
    expect(faults[0]!.startsWith(place)).toBe(true);
    expect(faults[0]).toContain(words);
  });

  test('says nothing in the source language, or belongs to nothing', async () => {
    expect(await findFaults('en/notices/storm.yaml', () => undefined)).toEqual([
      'missing-words notices/storm.yaml:1 This notice says nothing in the source language (en).',
    ]);
    expect(await findFaults('notices/stairs.yaml', () => undefined)).toEqual([
      'text-without-record en/notices/stairs.yaml:1 There is no notice “stairs”.',
    ]);
  });

  test.each([
    ['from: 2041-01-05T18:00\nuntil: 2041-01-06', 'Write 2041-01-05T18:00+07:00.'],
    ['from: 2041-01-05 6:30\nuntil: 2041-01-06', 'Write 2041-01-05T06:30+07:00.'],
    ['from: 5/1/2041\nuntil: 2041-01-06', 'Write 2041-01-05.'],
    // A day before the first is mended by nobody but its author.
    ['from: 2041-01-05\nuntil: 2041-01-03', undefined],
    ['from: 2041-01-05T18:00+09:00\nuntil: 2041-01-05T17:00+09:00', undefined],
  ])('%s: the advice is %s', (times, advice) => {
    const { faults } = readYaml(NoticeValuesSchema, `kind: storm\n${times}\nsources: [almanac]\n`, 'notices/x.yaml');
    expect(faults).toHaveLength(1);
    expect(/Write 2041\S*(?= )/.exec(faults[0]!.remedy.en)?.[0]).toBe(advice);
  });

  test('no section may be called as the folder of notices', async () => {
    const faults = await findFaults('site.yaml', (text) => text.replace('slug: gazette', 'slug: notices'));
    expect(faults.some((fault) => fault.startsWith('schema site.yaml:'))).toBe(true);
  });

  test('one with what is said of a day is sound', async () => {
    expect(getNoticeState({ from: '2041-01-10', until: '2041-01-10' }, '2041-01-10', 'Asia/Tokyo')).toBe('shown');
    expect(
      await findFaults('notices/stairs.yaml', (text) => text.replace('until: 2041-01-12', 'until: 2041-01-10')),
    ).toEqual([]);
  });
});
