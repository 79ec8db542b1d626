import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SiteContent } from '../../src/catalog/content.ts';
import { getEntry } from '../../src/catalog/entries.ts';
import { getSources } from '../../src/catalog/facts.ts';
import { getMark } from '../../src/catalog/notes.ts';
import { drawBars } from '../../src/charts/bars.ts';
import { getChartPath, getChartRows, listCharts } from '../../src/charts/chart.ts';
import { loadContent } from '../../src/loaders/content.ts';
import { getMarkdownVersion } from '../../src/machines/markdown-version.ts';
import { getOpenData, toCsv, toFactsCsv } from '../../src/machines/open-data.ts';
import { getSearchDocuments } from '../../src/search/document.ts';
import { getTextSource } from '../../src/texts/cache.ts';
import { provinceContent } from '../sites.ts';

test.each([
  [
    'begin at zero, on one scale',
    [50, 100, 0],
    [
      { zero: 0, from: 0, to: 50, sure: 50 },
      { zero: 0, from: 0, to: 100, sure: 100 },
      { zero: 0, from: 0, to: 0, sure: 0 },
    ],
  ],
  [
    'never cut their scale',
    [98, 100],
    [
      { zero: 0, from: 0, to: 98, sure: 98 },
      { zero: 0, from: 0, to: 100, sure: 100 },
    ],
  ],
  [
    'stand on both sides of zero',
    [-25, 75],
    [
      { zero: 25, from: 0, to: 25, sure: 0 },
      { zero: 25, from: 25, to: 100, sure: 100 },
    ],
  ],
  [
    'show what of a range is reached in any case',
    [
      [40, 80],
      [-20, 20],
      [-20, -10],
    ] as [number, number][],
    [
      { zero: 20, from: 20, to: 100, sure: 60 },
      { zero: 20, from: 0, to: 40, sure: 20 },
      { zero: 20, from: 0, to: 20, sure: 10 },
    ],
  ],
  [
    'are lines where all are nothing',
    [0, 0],
    [
      { zero: 0, from: 0, to: 0, sure: 0 },
      { zero: 0, from: 0, to: 0, sure: 0 },
    ],
  ],
] as const)('bars %s', (_, values, expected) => {
  expect(drawBars(values)).toEqual(expected);
});

test('bars lie within their chart, and are as long beside each other as their values', () => {
  const value = fc.double({ min: -1e15, max: 1e15, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 2, maxLength: 12 }), (values) => {
      const bars = drawBars(values);
      for (const { zero, from, to, sure } of bars) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(100 + 1e-9);
        expect(from).toBeLessThanOrEqual(zero);
        expect(to).toBeGreaterThanOrEqual(zero);
        expect([from, to]).toContain(sure);
      }
      const order = (list: readonly number[]) =>
        list.map((_, index) => index).toSorted((a, b) => list[a]! - list[b]! || a - b);
      const lengths = bars.map(({ zero, sure }) => sure - zero);
      const sorted = order(values).map((index) => lengths[index]!);
      for (const [index, length] of sorted.entries())
        if (index > 0) expect(length).toBeGreaterThanOrEqual(sorted[index - 1]! - 1e-9);
    }),
  );
});

describe('a chart of a text', () => {
  const root = mkdtempSync(join(tmpdir(), 'chart-'));
  afterAll(() => rmSync(root, { recursive: true }));
  let content: SiteContent;

  beforeAll(async () => {
    cpSync(provinceContent, root, { recursive: true });
    const edit = (file: string, from: string, to: string): void => {
      const source = readFileSync(join(root, file), 'utf8');
      expect(source).toContain(from);
      writeFileSync(join(root, file), source.replace(from, to));
    };
    const years = {
      'fish-2019': 'value: 4000, as-of: "2019"',
      'fish-2017': 'value: 1000, as-of: "2017", approximate: true',
      'fish-2018': 'value: [2000, 3000], as-of: "2018", disputed: true',
      'fish-2020': 'value: 0, as-of: "2020-06", review-by: 2026-03-01',
    };
    const list = (write: (key: string, values: string) => string): string =>
      `facts:\n${Object.entries(years)
        .map(([key, values]) => `  ${key}: { ${write(key, values)} }\n`)
        .join('')}`;
    edit(
      'places/lake.yaml',
      'facts:\n',
      list((_, values) => `${values}, unit: count, sources: [almanac]`),
    );
    const words = list((key) => `label: Fish | ${key.slice(5)}, note: By the ferryman.`);
    for (const locale of ['en', 'vi']) edit(`${locale}/places/lake.mdx`, 'facts:\n', words);
    const names = Object.keys(years).join(', ');
    const charts = `<Chart name="fish" of="${names}" by="date" title="Fish & *chips*" />\n\n<Chart name="labelled" of="${names}" title="Fish" />`;
    edit('en/places/lake.mdx', '<Callout', `${charts}\n\n<Callout`);
    ({ content } = await loadContent(root));
    content = { ...content, today: '2026-11-24' };
  });

  const getEntries = () => (['en', 'vi', 'ar'] as const).map((locale) => getEntry(content, locale, 'places/lake'));

  test('stands in the order of time or of its names, and knows which values are not sure', () => {
    const [entry] = getEntries();
    const [byDate, byLabel] = listCharts(entry!).map((attributes) => getChartRows(content, entry!, attributes));
    expect(byDate!.map(({ label, isRough, sure, to }) => [label.text, isRough, sure, to])).toEqual([
      ['2017', true, 25, 25],
      ['2018', true, 50, 75],
      ['2019', false, 100, 100],
      ['June 2020', true, 0, 0],
    ]);
    expect(byLabel!.map(({ label, date }) => [label.text, date])).toEqual([
      ['Fish | 2019', '2019'],
      ['Fish | 2017', '2017'],
      ['Fish | 2018', '2018'],
      ['Fish | 2020', 'June 2020'],
    ]);
  });

  test('is in every edition that shows its text, with a table beside the page', () => {
    for (const entry of getEntries()) {
      expect(listCharts(entry).map(({ name }) => getChartPath(entry, name!))).toEqual(
        ['fish', 'labelled'].map((name) => `/${entry.locale}/places/lake/${name}.csv`),
      );
    }
  });

  test('gives rows of the open data, in its own order', () => {
    const ids = ['fish-2018', 'fish-2017'].map((key) => `places/lake#${key}`);
    const [head, ...rows] = toFactsCsv(content, 'en', ids).trimEnd().split('\r\n');
    const all = toCsv(getOpenData(content), 'en').split('\r\n');
    expect(head).toBe(all[0]);
    expect(rows.map((row) => row.split(',')[0])).toEqual(ids);
  });

  test('is a table in the Markdown version, and found with its title, labels and values', () => {
    const [entry] = getEntries();
    const markdown = getMarkdownVersion(content, entry!, getTextSource(entry!.text.digest));
    expect(markdown).toContain('**Fish & \\*chips\\***\n\n| Figure | Value | As of |\n| --- | --- | --- |\n');
    expect(markdown).toContain('| Fish \\| 2017 | about 1,000 | 2017 |\n');
    expect(markdown).toMatch(/\| Fish \\\| 2018 \| 2,000[^|]*3,000 \(Sources disagree\) \| 2018 \|\n/);
    expect(markdown).toMatch(/\| Fish \\\| 2020 \| 0 \(to be reviewed since [^)]*\) \| June 2020 \|\n/);
    const document = getSearchDocuments(content, 'en').find(({ url }) => url === '/en/places/lake/');
    expect(document!.content).toContain('<p>Fish &amp; *chips*</p>');
    expect(document!.content).toContain('<p>Fish | 2019: 4,000</p>');
  });

  test('shows its sources among those of the page, and has its marks', () => {
    const [entry] = getEntries();
    const sources = getSources(content, entry!.id, entry!.text);
    for (const { found } of getChartRows(content, entry!, listCharts(entry!)[0]!))
      expect(getMark(entry!.id, found, sources)).toMatchObject({ note: `note--${found.key}`, source: 'almanac' });
  });
});
