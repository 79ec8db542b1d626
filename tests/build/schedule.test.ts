import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listTree } from '../../src/publish/files.ts';
import { build } from '../project.ts';
import { provinceContent } from '../sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'schedule-'));
const content = join(folder, 'content');
const toEpoch = (day: string): string => String(Date.parse(`${day}T00:00Z`) / 1000);

/** Runs a script on the content as of a day. */
const run = (day: string, script: string, ...args: string[]): string =>
  spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, SOURCE_DATE_EPOCH: toEpoch(day) },
  }).stdout;

/** Builds the site as of a day. @returns its folder */
async function buildOn(day: string): Promise<string> {
  const site = join(folder, day);
  // The same cache for both days: what was built before its day must not stand in the way of what comes on it.
  const environment = { CONTENT_DIR: content, CACHE_DIR: join(folder, 'cache'), SOURCE_DATE_EPOCH: toEpoch(day) };
  await build(resolve('.'), site, environment);
  return site;
}

function replace(file: string, from: RegExp, to: string): void {
  const path = join(content, file);
  const source = readFileSync(path, 'utf8');
  expect(source).toMatch(from);
  writeFileSync(path, source.replace(from, to));
}

let before: string;
let after: string;

beforeAll(async () => {
  cpSync(provinceContent, content, { recursive: true });
  replace('news/lamp.yaml', /published: .*/, 'published: 2031-05-01T07:15+09:00');
  replace('places/en/lighthouse.mdx', / See \[the news\]\(\/news\/lamp\/\)\./, '');
  replace('places/vi/lighthouse.mdx', / Xem \[tin\]\(\/news\/lamp\/\)\./, '');
  before = await buildOn('2031-04-30');
  after = await buildOn('2031-05-01');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('before its day an entry is nowhere in the site', () => {
  const telling = listTree(before).filter((path) =>
    /news\/lamp|The lamp is relit|After eleven years/.test(readFileSync(join(before, path), 'utf8')),
  );
  expect(telling).toEqual([]);
});

test('on its day it is everywhere', () => {
  for (const path of ['en/news/lamp/index.html', 'vi/news/lamp/index.html', 'en/news/lamp.md'])
    expect([path, existsSync(join(after, path))]).toEqual([path, true]);
  for (const path of ['en/index.html', 'en/feed.xml', 'sitemap-0.xml', 'data/v1/entries.json', 'en/export.json'])
    expect([path, readFileSync(join(after, path), 'utf8').includes('news/lamp')]).toEqual([path, true]);
});

test('it falls due on its day, once', () => {
  const due = (built: string, day: string): string => run(built, 'due', '--scheduled', '--date', day);
  expect(due('2031-04-29', '2031-04-30')).toBe('');
  expect(due('2031-04-30', '2031-05-01')).toBe('news/lamp\n');
  expect(due('2031-05-01', '2031-05-02')).toBe('');
  expect(run('2031-04-30', 'due', '--date', '2031-05-01')).toContain('- `news/lamp` – 2031-05-01');
});

test('its address is recorded when it is published, not before', () => {
  const count = (day: string): number =>
    Number(/(\d+) \(/.exec(run(day, 'addresses', 'record', '--dry-run'))?.[1] ?? Number.NaN);
  expect(count('2031-05-01') - count('2031-04-30')).toBe(1);
});
