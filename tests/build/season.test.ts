import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { parse as parseYaml } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatMonth } from '../../src/i18n/format.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { getTranslator } from '../../src/i18n/translator.ts';
import { months } from '../../src/catalog/season-paths.ts';
import { monthStates } from '../../src/schemas/visit.ts';
import { build } from '../project.ts';
import { provinceContent, sites } from '../sites.ts';

// When to come: the province with a lake that floods, a feast of the first lunar month, and a climate, built as of two days.

const folder = mkdtempSync(join(tmpdir(), 'season-'));
const content = join(folder, 'content');
const days = ['2026-11-26', '2027-03-01'] as const;
const locales: readonly Locale[] = ['en', 'vi', 'ar'];
const readPage = (path: string, day: string = days[0]): HTMLElement =>
  parse(readFileSync(join(folder, day, path, 'index.html'), 'utf8'));
const toText = (element: HTMLElement | null | undefined): string | undefined =>
  element?.text.replaceAll(/\s+/g, ' ').replaceAll('\u2060', '').trim();

function write(file: string, text: string): void {
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), text);
}

function replace(file: string, from: string, to: string): void {
  const text = readFileSync(join(content, file), 'utf8');
  expect(text).toContain(from);
  write(file, text.replace(from, to));
}

beforeAll(async () => {
  cpSync(provinceContent, content, { recursive: true });
  replace('site.yaml', 'sections:\n', 'sections:\n  - { slug: feasts, kind: event }\n');
  replace(
    'places/lake.yaml',
    'visit:\n',
    'visit:\n  months: { possible: [4], flood: [10, 11], as-of: 2020-05, review-by: 2027-01-31, sources: [almanac] }\n',
  );
  const published = 'published: 2026-01-05T09:30+09:00\n';
  const words = (name: string, more = ''): string =>
    `---\ntitle: ${name} of Marren\ndescription: What ${name} is, and what to know before one sets out.\nname: ${name}\n${more}---\n\nBring a lamp.\n`;
  write('feasts/index.yaml', published);
  write('en/feasts/index.mdx', words('Feasts'));
  write('feasts/lamps.yaml', `${published}lunar: { month: 1, day: 15 }\n`);
  write('en/feasts/lamps.mdx', words('Lamps'));
  write(
    'practical/weather.yaml',
    `${published}topic: weather\nreview-by: 2027-01-31\nanswers: [frost]\nby-month: [[frost], [], [], [], [], [], [], [], [], [rain], [], []]\nfacts:\n${['frost', 'rain'].map((key) => `  ${key}: { value: 4, unit: day, as-of: 2020, sources: [almanac] }\n`).join('')}`,
  );
  write(
    'en/practical/weather.mdx',
    words('Weather', 'facts: { frost: { label: Days of frost in January }, rain: { label: Dry days in October } }\n'),
  );
  for (const day of days)
    await build(resolve('.'), join(folder, day), {
      CONTENT_DIR: content,
      CACHE_DIR: join(folder, 'cache'), // one for both: what was kept must not stand in the way of the day
      SOURCE_DATE_EPOCH: String(Date.parse(`${day}T00:00Z`) / 1000),
    });
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** The months of a record of this copy. */
const readMonths = (id: string): Partial<Record<string, number[]>> & { 'as-of'?: string } =>
  (parseYaml(readFileSync(join(content, `${id}.yaml`), 'utf8')) as { visit: { months: Record<string, never> } }).visit
    .months;

const told = ['places/lighthouse', 'places/lake', 'routes/lamp-to-bridge'];

describe('the page of all months', () => {
  test('has a table that equals the records, with headers, dates and sources', () => {
    const page = readPage('en/when');
    const rows = page.querySelectorAll('table tr[data-entry]');
    expect(rows.map((row) => row.getAttribute('data-entry')).toSorted()).toEqual(told.toSorted());
    expect(page.querySelectorAll('thead th').map(toText)).toEqual([
      'Where',
      'Open',
      'Perhaps',
      'Closed',
      'Floods likely',
      'As of',
      'Source',
    ]);
    expect(page.querySelectorAll('th').every((each) => each.getAttribute('scope'))).toBe(true);
    const words: Record<string, (string | undefined)[]> = {
      'places/lighthouse': ['April – October', 'March and November', 'December – February', ''],
      'places/lake': ['', 'April', '', 'October – November'],
      'routes/lamp-to-bridge': ['May – September', '', '', ''],
    };
    for (const row of rows) {
      const id = row.getAttribute('data-entry')!;
      expect([id, row.querySelectorAll('td[data-state]').map(toText)]).toEqual([id, words[id]]);
      expect(row.querySelector('th a')!.getAttribute('href')).toBe(`/en/${id}/`);
      expect(row.querySelector('time')?.getAttribute('datetime')).toBe(readMonths(id)['as-of']);
      const [source] = row.querySelectorAll('a[href^="#source-"]').map((each) => each.getAttribute('href')!.slice(1));
      expect(page.querySelector(`[id="${source}"]`)?.tagName).toBe('LI');
    }
  });

  test('has a chart whose cells are the months of the records, and marks none by itself', () => {
    for (const locale of locales) {
      const page = readPage(`${locale}/when`);
      const bars = page.querySelectorAll('.rows li:has(a)').map((row) => ({
        id: row.querySelector('a')!.getAttribute('href')!.replace(`/${locale}/`, '').replace(/\/$/, ''),
        states: row.querySelectorAll('[data-month]').map((cell) => cell.getAttribute('data-state')),
      }));
      expect(bars.map(({ id }) => id).toSorted()).toEqual(told.toSorted());
      for (const { id, states } of bars) {
        const said = readMonths(id);
        expect([id, states]).toEqual([
          id,
          months.map((month) => monthStates.find((state) => said[state]?.includes(month))),
        ]);
      }
      expect(page.querySelectorAll('[data-now], [aria-current=date]')).toEqual([]);
      const t = getTranslator(locale);
      const keys = [...monthStates, 'unknown'] as const; // of most months of the lake nobody says anything
      expect(page.querySelectorAll('.keys li').map(toText)).toEqual(keys.map((key) => t(`season.${key}`)));
    }
  });

  test('leads to the twelve months by plain links, and is led to from front page, strip and footer', () => {
    for (const locale of locales) {
      const t = getTranslator(locale);
      const links = readPage(`${locale}/when`).querySelectorAll('main nav a');
      expect(links.map((link) => link.getAttribute('href'))).toEqual(
        months.map((month) => `/${locale}/when/${month}/`),
      );
      expect(links.map((link) => toText(link)!.toLowerCase())).toEqual(
        months.map((month) => formatMonth(locale, month).toLowerCase()),
      );
      const to = `a[href="/${locale}/when/"]`;
      expect(toText(readPage(locale).querySelector(`main ${to}`))).toBe(t('season.all'));
      expect(readPage(`${locale}/places/lighthouse`).querySelectorAll(`.answers dt ${to}`)).toHaveLength(1);
      expect(readPage(`${locale}/news`).querySelectorAll(`footer ${to}`)).toHaveLength(1);
    }
    expect(readFileSync(join(folder, days[0], 'llms.txt'), 'utf8')).toContain('https://marren.example/en/when/');
    expect(readFileSync(join(folder, days[0], 'en/offline.json'), 'utf8')).toContain('"/en/when/10/"');
  });

  test('greys what is past its review and says so, in words and in the chart', () => {
    for (const [locale, words] of [
      ['en', 'to be reviewed since'],
      ['vi', 'cần xem lại từ ngày'],
    ] as const) {
      const [now, later] = days.map((day) => readPage(`${locale}/when`, day));
      expect(now!.querySelectorAll('[data-due]')).toEqual([]);
      const row = later!.querySelector('tr[data-entry="places/lake"]')!;
      expect(row.text).toContain(words);
      expect(row.querySelectorAll('[data-due]')).toHaveLength(2);
      const bars = later!.querySelectorAll('.rows li').filter((each) => each.querySelector('.review'));
      expect(bars.map((each) => each.querySelector('a')!.getAttribute('href'))).toEqual([`/${locale}/places/lake/`]);
      expect(bars[0]!.querySelector('.months')!.hasAttribute('data-due')).toBe(true);
      // So does the front page.
      expect(readPage(locale, days[1]).querySelectorAll('.rows .review')).toHaveLength(1);
      expect(later!.querySelectorAll('.answer-rows [data-due]')).toHaveLength(2);
    }
  });
});

describe('the page of a month', () => {
  const lists = (path: string, day?: string) => {
    const main = readPage(path, day).querySelector('main')!;
    const list = (selector: string): (string | undefined)[] =>
      main.querySelectorAll(selector).map((link) => link.getAttribute('href')?.split('/').slice(2, -1).join('/'));
    return {
      open: list('[data-part=open] .card a'),
      possible: list('[data-part=possible] .card a'),
      routes: list('[data-part=routes] .card a'),
      closed: list('section[aria-labelledby=closed] .rows a'),
      flood: list('section[aria-labelledby=flood] .rows a'),
      events: list('section[aria-labelledby=events] li a'),
    };
  };
  const none = { open: [], possible: [], routes: [], closed: [], flood: [], events: [] };

  test('says what is open, perhaps open, closed and flooded, as the records say', () => {
    for (const locale of locales)
      for (const month of months) {
        const found = lists(`${locale}/when/${month}`);
        const expected = (state: string, ids = told): string[] =>
          ids.filter((id) => readMonths(id)[state]?.includes(month));
        const [light, lake, route] = told as [string, string, string];
        expect([month, { ...found, events: [] }]).toEqual([
          month,
          {
            open: expected('open', [light, lake]),
            possible: expected('possible', [light, lake]),
            routes: expected('open', [route]),
            closed: expected('closed'),
            flood: expected('flood'),
            events: [],
          },
        ]);
      }
  });

  test('answers first, in one sentence with links', () => {
    const lead = (path: string) => readPage(path).querySelectorAll('main .answer p').map(toText);
    expect(lead('en/when/4')).toEqual(['Open in April: Old Lighthouse.']);
    expect(lead('vi/when/4')).toEqual(['Mở cửa vào tháng 4: Hải đăng Cổ.']);
    expect(lead('en/when/11')).toEqual([
      'Perhaps open in November: Old Lighthouse.',
      'Floods are likely in November: Grey Lake.',
    ]);
    const page = readPage('en/when/4');
    expect(page.querySelector('meta[name=description]')!.getAttribute('content')).toBe(
      'Open in April: Old Lighthouse.',
    );
    expect(page.querySelector('.answer a')!.getAttribute('href')).toBe('/en/places/lighthouse/');
  });

  test('has the events whose next time falls in it: those of the moon move', () => {
    const at = (day: string): number[] => months.filter((month) => lists(`en/when/${month}`, day).events.length > 0);
    // The 15th of the first lunar month is 20 February 2027, and 9 February 2028.
    expect(days.map(at)).toEqual([[2], [2]]);
    const words = days.map((day) => toText(readPage('en/when/2', day).querySelector('[aria-labelledby=events] .when')));
    expect(words).toEqual(['20 February 2027', '9 February 2028']);
    expect(lists('en/when/6')).toEqual({ ...none, open: ['places/lighthouse'], routes: ['routes/lamp-to-bridge'] });
  });

  test('has the facts of its weather with a mark that opens their note', () => {
    const weather = (month: number) => readPage(`en/when/${month}`).querySelectorAll('.answer-rows dt').map(toText);
    expect([weather(1), weather(2), weather(10)]).toEqual([['Days of frost in January'], [], ['Dry days in October']]);
    const page = readPage('vi/when/10');
    const note = page.querySelector('.marks button')!.getAttribute('popovertarget');
    expect(toText(page.querySelector(`[id="${note}"]`))).toContain('Almanac');
    expect(page.querySelector('#climate-weather a')!.getAttribute('href')).toBe('/vi/practical/weather/');
  });

  test('leads to the months beside it, is itself in every language, and is on the map of the site', () => {
    const page = readPage('en/when/12');
    expect(['prev', 'next'].map((rel) => page.querySelector(`main a[rel=${rel}]`)!.getAttribute('href'))).toEqual([
      '/en/when/11/',
      '/en/when/1/',
    ]);
    expect(page.querySelector('link[rel=canonical]')!.getAttribute('href')).toBe('https://marren.example/en/when/12/');
    expect(page.querySelectorAll('link[hreflang]')).toHaveLength(locales.length + 1);
    expect(page.querySelector('nav [aria-current=page]')!.getAttribute('href')).toBe('/en/when/12/');
    expect(readFileSync(join(folder, days[0], 'sitemap-0.xml'), 'utf8')).toContain(
      '<loc>https://marren.example/ar/when/12/</loc>',
    );
  });
});

test('the real site has the pages, if it knows any months, each with one heading of the first level', () => {
  const home = parse(readFileSync(join(sites.real, 'vi/index.html'), 'utf8'));
  const knows = home.querySelectorAll('footer a').some((link) => link.getAttribute('href')?.endsWith('/vi/when/'));
  for (const month of knows ? months : []) {
    const page = parse(readFileSync(join(sites.real, `vi/when/${month}/index.html`), 'utf8'));
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(page.querySelectorAll('main .answer p').length).toBeGreaterThan(0);
  }
});
