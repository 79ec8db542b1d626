import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../gate/check.ts';
import { getRoute } from '../../src/catalog/routes.ts';
import { readSamples } from '../guides.ts';
import { provinceContent } from '../sites.ts';

const english = readSamples('CONTRIBUTING.md');
const vietnamese = readSamples('CONTRIBUTING.vi.md');

test('both guides show the same files, each with remarks in its language', () => {
  expect(Object.keys(vietnamese)).toEqual(Object.keys(english));
  expect(Object.keys(english)).toContain('vi/places/my-harbour.mdx');
  for (const [file, sample] of Object.entries(english))
    if (file.endsWith('.yaml')) expect([file, parse(vietnamese[file]!)]).toEqual([file, parse(sample)]);
    else expect([file, vietnamese[file]]).toEqual([file, sample]);
  expect(vietnamese['places/my-harbour.yaml']).not.toBe(english['places/my-harbour.yaml']);
});

test.each([
  ['English', english],
  ['Vietnamese', vietnamese],
])('what the %s guide shows of the gazetteer and of its source passes the gate as it stands', async (_, samples) => {
  const root = mkdtempSync(join(tmpdir(), 'guide-'));
  cpSync(provinceContent, root, { recursive: true });
  for (const file of ['sources/almanac-2020.yaml', 'gazetteer.yaml']) writeFileSync(join(root, file), samples[file]!);
  const { errors, loaded } = await checkContent(root, { keepsTexts: false });
  rmSync(root, { recursive: true });
  expect(errors).toEqual([]);
  expect(loaded.content.sources['almanac-2020']!.licence).toBe('CC BY 4.0');
});

test.each([
  ['English', english],
  ['Vietnamese', vietnamese],
])('what the %s guide shows of an entry passes the gate as it stands', async (_, samples) => {
  const root = mkdtempSync(join(tmpdir(), 'guide-'));
  cpSync(provinceContent, root, { recursive: true });
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  for (const file of ['sources/almanac-2020.yaml', 'places/my-harbour.yaml', 'routes/along-the-shore.yaml'])
    write(file, samples[file]!);
  // The province is written in English first; the guide is for sites that are written in Vietnamese.
  write('en/places/my-harbour.mdx', samples['vi/places/my-harbour.mdx']!);
  write('en/routes/along-the-shore.mdx', samples['vi/routes/along-the-shore.mdx']!);
  write('vi/places/my-harbour.mdx', samples['en/places/my-harbour.mdx']!.replace('of: vi', 'of: en'));
  const { errors, loaded } = await checkContent(root, { keepsTexts: false });
  rmSync(root, { recursive: true });
  expect(errors).toEqual([]);
  expect(loaded.content.sources['almanac-2020']).toMatchObject({ date: '2020', grade: 'A' });
  expect(loaded.content.texts['en/places/my-harbour']).toBeDefined();
  expect(loaded.content.lent['vi/places/my-harbour']).toBeDefined();
  const { days, kilometres } = getRoute(loaded.content, 'en', 'routes/along-the-shore');
  expect(days.map(({ stops }) => stops.map(({ number, name }) => `${number} ${name.text}`))).toEqual([
    ['1 Old Lighthouse', '2 Cầu cũ', '3 Bến cảng Marren'],
  ]);
  // The road to the bridge, and from there over the water: 0.02° north (2.22 km) and 0.03° east (2.54 km), √(2.22² + 2.54²).
  expect(kilometres).toBeCloseTo(2 + 3.37, 1);
});
