import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { SaxesParser } from 'saxes';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '../../gate/check.ts';
import { copyMediaRecord } from '../media.ts';
import { nearlySoundRecord, randomRecord, randomWords } from '../records.ts';
import { provinceContent } from '../sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'values-'));
const content = join(folder, 'content');
const output = join(folder, 'out');
afterAll(() => rmSync(folder, { recursive: true }));

/** The words of a sound record, whatever its facts. */
const toSoundWords = ({ facts = {} }: { facts?: object | undefined }) => ({
  name: 'Harbour',
  facts: Object.fromEntries(Object.keys(facts).map((key) => [key, { label: 'Depth' }])),
});
const head = { title: 'The harbour', description: 'A small harbour behind a wall of stones.' };
const write = (file: string, text: string | Buffer) => writeFileSync(join(content, file), text);
const addEntry = (slug: string, record: object, words: object) => {
  write(`places/${slug}.yaml`, stringify(record));
  write(`en/places/${slug}.mdx`, `---\n${stringify({ ...head, ...words })}---\n\nBoats come in.\n`);
};

/** Names that addresses of the site or of servers have, and that JavaScript has. */
const oddNames = ['404', '500', 'all', 'search', 'feed', 'screen', 'offline', 'data', 'media', 'constructor'];
let passed: string[];

beforeAll(async () => {
  process.env['SOURCE_DATE_EPOCH'] = '1795478400';
  cpSync(provinceContent, content, { recursive: true });
  for (const name of oddNames)
    addEntry(name, { published: '2026-01-05T09:30+09:00', poster: 'turned' }, { name: 'Harbour' });
  const picture = sharp({ create: { width: 1200, height: 800, channels: 3, background: '#0b3f3b' } });
  write('media/turned.jpg', await picture.withMetadata({ orientation: 6 }).jpeg().toBuffer());
  copyMediaRecord(content, 'lighthouse', 'turned');
  const photograph = readFileSync(join(content, 'media/turned.yaml'), 'utf8');
  write('media/turned.yaml', photograph.replace('illustration', 'photograph\npersons: none'));
  const records = [
    ...fc.sample(nearlySoundRecord, { numRuns: 150, seed: 20_261_126 }),
    ...fc.sample(randomRecord, { numRuns: 60, seed: 20_261_126 }),
  ];
  const words = fc.sample(randomWords, { numRuns: records.length, seed: 20_261_126 });
  records.forEach((record, index) => {
    const sound = toSoundWords(record);
    // Every third entry has words as odd as the records.
    addEntry(`random-${index}`, record, index % 3 === 0 ? { ...sound, ...words[index] } : sound);
  });
  const { errors, loaded } = await checkContent(content, { keepsTexts: false });
  const faulty = new Set(errors.map(({ file }) => file));
  const toFiles = (index: number) => [`places/random-${index}.yaml`, `en/places/random-${index}.mdx`];
  const isSound = (index: number) => !toFiles(index).some((file) => faulty.has(file));
  // Those of a day to come are sound and have no page yet.
  const isShown = (index: number) => loaded.content.records[`places/random-${index}`] !== undefined;
  passed = [...records.keys()].filter((index) => isSound(index) && isShown(index)).map((index) => `random-${index}`);
  for (const index of records.keys())
    if (!isSound(index)) for (const file of toFiles(index)) rmSync(join(content, file));
  const { status, stderr } = spawnSync('node', ['scripts/build.ts', '--outDir', output], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, NODE_ENV: 'production' },
  });
  expect(status).toBe(0);
  // Nothing is said but what waits for its day.
  expect(stderr.split('\n').filter((line) => !/^(?:Held back|  (?:held back|chờ đến|→)|$)/.test(line))).toEqual([]);
}, 240_000);

const listFiles = (ending: string): string[] =>
  readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));
const read = (file: string): string => readFileSync(join(output, file), 'utf8');

test('the gate passes some and refuses some', () => {
  expect(passed.length).toBeGreaterThan(20);
  expect(passed.length).toBeLessThan(150);
});

test('every entry that the gate passes has its page, whatever its name', () => {
  const pages = new Set(listFiles('index.html'));
  for (const slug of [...passed, ...oddNames]) expect(pages).toContain(join('en/places', slug, 'index.html'));
});

test('no page prints nonsense in place of a value, or has two elements of one name', () => {
  for (const file of listFiles('.html')) {
    const page = parse(read(file));
    expect(page.structuredText).not.toMatch(/Invalid Date|\bNaN\b|\bundefined\b|\[object|Infinity|∞/);
    const ids = page.querySelectorAll('[id]').map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  }
});

test('feeds and sitemaps are XML, and data is JSON', () => {
  const files = listFiles('.xml');
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw new Error(`${file}: ${error.message}`);
    });
    parser.write(read(file)).close();
  }
  for (const file of listFiles('.json')) expect(() => JSON.parse(read(file)) as unknown).not.toThrow();
});

test('a picture that its camera turned is as wide as its page says, in every form', async () => {
  const image = parse(read('en/places/search/index.html')).querySelector('[data-picture=turned]')!;
  expect([image.getAttribute('width'), image.getAttribute('height')]).toEqual(['800', '1200']);
  const sources = image.parentNode!.querySelectorAll('source');
  expect(sources.map((source) => source.getAttribute('type'))).toEqual(['image/avif', 'image/webp']);
  for (const source of sources) {
    const forms = source
      .getAttribute('srcset')!
      .split(', ')
      .map((form) => form.split(' '));
    expect(forms.map(([, width]) => width)).toEqual(['480w', '800w']);
    for (const [path, width] of forms) {
      const metadata = await sharp(join(output, path!)).metadata();
      expect(`${metadata.width}w`).toBe(width);
      expect(metadata.height / metadata.width).toBeCloseTo(1.5, 2);
    }
  }
});
