import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../project.ts';
import { provinceContent, sites } from '../sites.ts';

// A lake whose fish were counted in four years, as a chart: page, table, Markdown version, and in an edition that has no text of it.

const folder = mkdtempSync(join(tmpdir(), 'charts-'));
const content = join(folder, 'content');
const site = join(folder, 'site');
const read = (path: string): string => readFileSync(join(site, path), 'utf8');
const replace = (file: string, from: string, to: string): void => {
  const path = join(content, file);
  const source = readFileSync(path, 'utf8');
  expect(source).toContain(from);
  writeFileSync(path, source.replace(from, to));
};

beforeAll(async () => {
  cpSync(provinceContent, content, { recursive: true });
  const years = {
    'fish-2019': 'value: 4000, as-of: "2019"',
    'fish-2017': 'value: 1000, as-of: "2017", approximate: true',
    'fish-2018': 'value: [2000, 3000], as-of: "2018", disputed: true',
    'fish-2020': 'value: 0, as-of: "2020-06", review-by: 2026-03-01',
  };
  const facts = Object.entries(years).map(
    ([key, values]) => `  ${key}: { ${values}, unit: count, sources: [almanac] }\n`,
  );
  const write = (label: string, note: string): string =>
    `facts:\n${Object.keys(years)
      .map((key) => `  ${key}: { label: ${label} ${key.slice(5)}, note: ${note} }\n`)
      .join('')}`;
  replace('places/lake.yaml', 'facts:\n', `facts:\n${facts.join('')}`);
  replace('en/places/lake.mdx', 'facts:\n', write('Fish in', 'By the ferryman | or not.'));
  replace('vi/places/lake.mdx', 'facts:\n', write('Số cá năm', 'Do người lái phà đếm.'));
  const chart = (name: string, more: string): string =>
    `<Chart name="${name}" of="${Object.keys(years).join(', ')}"${more} title="Fish & *chips*" />`;
  replace('en/places/lake.mdx', '<Callout', `${chart('fish', ' by="date"')}\n\n${chart('labelled', '')}\n\n<Callout`);
  await build(resolve('.'), site, {
    CONTENT_DIR: content,
    CACHE_DIR: join(folder, 'cache'),
    SOURCE_DATE_EPOCH: String(Date.parse('2026-11-24') / 1000),
  });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const getCharts = (path: string): HTMLElement[] => parse(read(path)).querySelectorAll('figure.chart');
const toText = (element: HTMLElement): string => element.structuredText.replaceAll(/[\u2060\u00A0\s]+/g, ' ').trim();

describe('a chart', () => {
  test('has a bar for each fact, as long as its value, in the order of time', () => {
    const [chart] = getCharts('en/places/lake/index.html');
    expect(chart!.querySelector('figcaption')!.text.trim()).toBe('Fish & *chips*');
    const bars = chart!.querySelectorAll('li').map((item) => ({
      words: toText(item),
      rects: item
        .querySelectorAll('rect')
        .map((rect) => [rect.getAttribute('x'), rect.getAttribute('width')].join(' ')),
      zero: item.querySelector('line')!.getAttribute('x1'),
      isRough: item.querySelector('[data-rough]') !== null,
    }));
    expect(bars).toMatchObject([
      { words: expect.stringMatching(/^2017 about 1,000/), rects: ['0% 25%'], zero: '0%', isRough: true },
      { words: expect.stringMatching(/^2018 2,000/), rects: ['0% 75%', '0% 50%'], zero: '0%', isRough: true },
      { words: expect.stringMatching(/^2019 4,000/), rects: ['0% 100%'], zero: '0%', isRough: false },
      {
        words: expect.stringMatching(/^June 2020 0 .*to be reviewed since/),
        rects: ['0% 0%'],
        zero: '0%',
        isRough: true,
      },
    ]);
    const [, labelled] = getCharts('en/places/lake/index.html');
    expect(labelled!.querySelectorAll('li').map((item) => toText(item).slice(0, 12))).toEqual([
      'Fish in 2019',
      'Fish in 2017',
      'Fish in 2018',
      'Fish in 2020',
    ]);
  });

  test('has a table with dates and sources, and every number the mark of its note', () => {
    const page = parse(read('en/places/lake/index.html'));
    const [chart] = page.querySelectorAll('figure.chart');
    const rows = chart!.querySelectorAll('tbody tr').map((row) => row.querySelectorAll('th, td').map(toText));
    expect(rows.map(([label, , date]) => [label, date])).toEqual([
      ['Fish in 2017', '2017'],
      ['Fish in 2018', '2018'],
      ['Fish in 2019', '2019'],
      ['Fish in 2020', 'June 2020'],
    ]);
    expect(rows[1]![1]).toContain('Sources disagree');
    expect(rows.every(([, , , source]) => source!.length > 10)).toBe(true);
    const notes = chart!.querySelectorAll('li button').map((mark) => mark.getAttribute('popovertarget')!);
    expect(notes).toHaveLength(4);
    for (const note of notes) expect(page.getElementById(note)).not.toBeNull();
  });

  test('offers its facts as rows of the open data, in every edition and in the language of the text', () => {
    const all = read('data/v1/facts.csv').split('\r\n');
    const ids = ['fish-2017', 'fish-2018', 'fish-2019', 'fish-2020'];
    for (const locale of ['en', 'vi', 'ar']) {
      const [link] = getCharts(`${locale}/places/lake/index.html`)[0]!.querySelectorAll('a[download]');
      expect(link!.getAttribute('href')).toBe(`/${locale}/places/lake/fish.csv`);
      const [head, ...rows] = read(`${locale}/places/lake/fish.csv`).trimEnd().split('\r\n');
      expect(head).toBe(all[0]);
      expect(rows.map((row) => row.split(',')[0])).toEqual(ids.map((id) => `places/lake#${id}`));
      if (locale === 'en') expect(rows).toEqual(rows.filter((row) => all.includes(row)));
    }
  });

  test('is a table in the Markdown version', () => {
    const markdown = read('en/places/lake.md');
    expect(markdown).toContain('**Fish & \\*chips\\***');
    expect(markdown).toMatch(/\| Fish in 2017 \| about 1,000[^|]* \| 2017 \|\n/);
    expect(markdown).toMatch(/\| Fish in 2018 \| [^|]*\(Sources disagree\) \| 2018 \|\n/);
  });
});

test('every chart of the real site has two bars at least, and its table where the page says', () => {
  const home = /^[a-z]{2}(?:-[a-z]+)?$/;
  const files = readdirSync(sites.real, { recursive: true, encoding: 'utf8' }).filter(
    (file) => home.test(file.split(/[\\/]/)[0]!) && file.endsWith('index.html'),
  );
  const charts = files.flatMap((file) => {
    const html = readFileSync(join(sites.real, file), 'utf8');
    return html.includes('class="chart') ? parse(html).querySelectorAll('figure.chart') : [];
  });
  expect(charts.length).toBeGreaterThan(0);
  for (const chart of charts) {
    expect(chart.querySelectorAll('li svg').length).toBeGreaterThan(1);
    expect(existsSync(join(sites.real, chart.querySelector('a[download]')!.getAttribute('href')!))).toBe(true);
  }
});
