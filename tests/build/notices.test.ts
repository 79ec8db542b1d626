import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listTree } from '../../src/publish/files.ts';
import { build } from '../project.ts';
import { provinceContent } from '../sites.ts';

// The province before, during and after its storm, built one after the other with one cache. A mark of the stairs of the
// lighthouse stands a day longer, on its page alone.

const folder = mkdtempSync(join(tmpdir(), 'notices-'));
const days = ['2041-01-09', '2041-01-10', '2041-01-12', '2041-01-13'] as const;
const read = (day: string, path: string): string => readFileSync(join(folder, day, path), 'utf8');

beforeAll(async () => {
  for (const day of days)
    await build(resolve('.'), join(folder, day), {
      CONTENT_DIR: provinceContent,
      CACHE_DIR: join(folder, 'cache'),
      SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000),
    });
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** The pages of editions. */
const listPages = (day: string): string[] =>
  listTree(join(folder, day)).filter((file) => /^(?:en|vi|ar)\/.*\.html$/.test(file) && !/\/screen\//.test(file));

/** What the notices of a page say. */
const listNotices = (day: string, path: string): string[] =>
  parse(read(day, path))
    .querySelectorAll('aside [data-until]')
    .map((notice) => notice.structuredText.replaceAll(/[\s\u2060]+/g, ' ').trim());

test('stands on every page of every edition on its days, and on no other', () => {
  const shown = days.map((day) => {
    const pages = listPages(day);
    expect(pages.length).toBeGreaterThan(40);
    const having = pages.filter((page) => read(day, page).includes('data-until='));
    return having.length === pages.length ? 'all' : having.map((page) => page.replace('index.html', ''));
  });
  const lighthouse = ['ar', 'en', 'vi'].map((locale) => `${locale}/places/lighthouse/`);
  expect(shown).toEqual([[], 'all', lighthouse, []]);
});

test('says what happens and what to do, in the language of the reader or marked as another', () => {
  const [storm] = listNotices('2041-01-10', 'vi/index.html');
  expect(storm).toMatch(/^Bão Bão đi qua hồ: phà nằm lại trong bến\. \S.* đến .*18:00.*2041.* · .+/);
  const notice = parse(read('2041-01-10', 'ar/index.html')).querySelector('aside [data-until]')!;
  expect(notice.querySelector('span')!.attributes).toMatchObject({ lang: 'en', dir: 'ltr' });
  const landmark = notice.parentNode!;
  expect([landmark.getAttribute('aria-label'), landmark.getAttribute('role')]).toEqual(['تنبيه', undefined]);
  expect(notice.querySelector('p a')!.getAttribute('href')).toBe('/ar/practical/rescue/');
  expect(listNotices('2041-01-10', 'en/places/lighthouse/index.html')).toHaveLength(2);
});

test('stands behind the header, which lies on no picture then', () => {
  for (const path of ['en/index.html', 'en/places/lighthouse/index.html']) {
    const kinds = days.map((day) => parse(read(day, path)).querySelector('body > header')!.getAttribute('data-kind'));
    expect([kinds[0], kinds[1]]).toEqual([expect.stringMatching(/^over/), 'bar']);
    const body = parse(read('2041-01-10', path)).querySelector('body')!;
    const order = body.children.map(({ rawTagName }) => rawTagName);
    expect(order[order.indexOf('header') + 1]).toBe('aside');
  }
});

test('is hidden by the script of the page before it begins and once it has ended, whenever the page was built', () => {
  const page = parse(read('2041-01-10', 'en/places/lighthouse/index.html'));
  const scripts = page.querySelectorAll('script').map(({ rawText }) => rawText);
  const code = scripts.find((each) => each.includes('[data-until]'));
  const hide = (now: string): boolean[] => {
    const notices = page.querySelectorAll('aside [data-until]').map((notice) => ({
      dataset: { from: notice.getAttribute('data-from'), until: notice.getAttribute('data-until') },
      hidden: undefined as boolean | undefined,
    }));
    const clock = { now: () => Date.parse(now), parse: Date.parse };
    runInNewContext(code!, { document: { querySelectorAll: () => notices }, addEventListener: () => {}, Date: clock });
    return notices.map(({ hidden }) => hidden!);
  };
  // The storm, which ends first, and the stairs.
  expect(hide('2041-01-09T23:59:59+09:00')).toEqual([true, true]);
  expect(hide('2041-01-10T00:00:00+09:00')).toEqual([false, false]);
  expect(hide('2041-01-11T17:59:59+09:00')).toEqual([false, false]);
  expect(hide('2041-01-11T18:00:00+09:00')).toEqual([true, false]);
  expect(hide('2041-01-13T00:00:00+09:00')).toEqual([true, true]);
});

test('is in no Markdown version, search, feed or open data', () => {
  const words = 'the ferry stays in the harbour';
  const having = listTree(join(folder, '2041-01-10')).filter(
    (file) => /\.(?:html|md|xml|json|csv|txt|ics)$/.test(file) && read('2041-01-10', file).includes(words),
  );
  expect(having.filter((file) => !file.endsWith('.html'))).toEqual([]);
  expect(having.length).toBeGreaterThan(10);
});

test('is listed for maintainers while it is shown', () => {
  const list = (day: string) =>
    parse(read(day, 'status/index.html'))
      .querySelectorAll('[data-notices] code')
      .map(({ text }) => text);
  expect(days.map(list)).toEqual([[], ['notices/storm', 'notices/stairs'], ['notices/stairs'], []]);
  expect(read('2041-01-10', 'status/index.html')).not.toContain('data-until');
});

test('leaves nothing behind: after it a page is what it was before', () => {
  const [before, , , after] = days;
  // Pages that tell the day of the build say another one.
  const pages = listPages(before!).filter((page) => /\/(?:places|news|gardens)\//.test(page));
  expect(pages.length).toBeGreaterThan(10);
  for (const page of pages) expect([page, read(after!, page) === read(before!, page)]).toEqual([page, true]);
});
