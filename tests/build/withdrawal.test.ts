import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listTree } from '../../src/publish/files.ts';
import { readManifest } from '../../src/publish/manifest.ts';
import { readSearchBundle } from '../pages.ts';
import { build } from '../project.ts';
import { provinceContent } from '../sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'withdrawal-'));
const content = join(folder, 'content');
const site = join(folder, 'site');
const read = (path: string): string => readFileSync(join(site, path), 'utf8');
const withdraw = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/withdraw.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content },
  });

let before: string;

beforeAll(async () => {
  cpSync(provinceContent, content, { recursive: true });
  before = readFileSync(join(content, 'news/lamp.yaml'), 'utf8');
  withdraw('news/lamp', '--reason', 'The lamp: dark "again".');
  await build(resolve('.'), site, { CONTENT_DIR: content });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('its record is as its author wrote it, with a note at its end', () => {
  const after = readFileSync(join(content, 'news/lamp.yaml'), 'utf8');
  expect(after.startsWith(before.trimEnd())).toBe(true);
  expect(after).toMatch(/\nwithdrawn:\n  date: \d{4}-\d\d-\d\d\n  reason:\n    en: /);
});

test('a withdrawn entry is gone from everything that readers and programs walk through', () => {
  const files = listTree(site);
  expect(files.filter((path) => /The lamp is relit|After eleven years/.test(read(path)))).toEqual([]);
  // Its address stands in its notices, in lists of files and in the log; and where an author linked to it in a
  // sentence, which leads to the notice.
  const isExpected = (path: string): boolean =>
    /news\/lamp\/index\.html$|\/offline\.json$|^status|^\.well-known\/|\/places\/lighthouse|\/export\.json$/.test(path);
  expect(files.filter((path) => read(path).includes('news/lamp') && !isExpected(path))).toEqual([]);
  for (const locale of ['en', 'vi']) {
    const { items } = JSON.parse(read(`${locale}/export.json`)) as { items: { url: string }[] };
    expect(items.map(({ url }) => url).filter((url) => url.includes('lamp'))).toEqual([]);
  }
  expect(existsSync(join(site, 'en/news/lamp.md'))).toBe(false);
  for (const locale of ['en', 'vi', 'ar'])
    expect(readSearchBundle(site, locale)).not.toContain(`/${locale}/news/lamp/`);
});

test.each(['en', 'vi', 'ar'])(
  'a notice stays at its address (%s): when and why, and no word of the entry',
  (locale) => {
    const page = parse(read(`${locale}/news/lamp/index.html`));
    expect(page.querySelector('html')!.getAttribute('lang')).toBe(locale);
    expect(page.querySelector('[data-withdrawn]')!.text).toContain('The lamp: dark "again".');
    expect(page.querySelector('meta[name=robots]')!.getAttribute('content')).toBe('noindex');
    expect(page.toString()).not.toContain('After eleven years');
    expect(readManifest(site).gone).toContain(`/${locale}/news/lamp/`);
  },
);

test('the log of the site tells it', () => {
  const { withdrawn } = JSON.parse(read('status.json')) as { withdrawn: { entry: string; reason: object }[] };
  expect(withdrawn).toMatchObject([{ entry: 'news/lamp', reason: { en: 'The lamp: dark "again".' } }]);
  expect(parse(read('status/index.html')).text).toContain('news/lamp');
});

test.each([
  [['places/nowhere', '--reason', 'x'], 'There is no entry places/nowhere.'],
  [['places/index', '--reason', 'x'], 'A section cannot be withdrawn.'],
  [['news/lamp', '--reason', 'x'], 'news/lamp is withdrawn already.'],
  [['places/lake', '--reason', 'x', '--lang', 'xx'], 'There is no language xx.'],
  [['places/lake'], 'npm run withdraw -- '],
])('%j is refused', (args, message) => {
  const { status, stderr } = withdraw(...args);
  expect(stderr).toContain(message);
  expect(status).toBe(2);
});

test('numbers of it that others print are told, and stop the build', async () => {
  const { stdout } = withdraw('places/lake', '--reason', 'The measurements were wrong.');
  expect(stdout).toContain('editions/en.yaml prints places/lake#depth');
  await expect(build(resolve('.'), join(folder, 'other'), { CONTENT_DIR: content })).rejects.toThrow('withdrawn-fact');
});
