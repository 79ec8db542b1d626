import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'node-html-parser';
import { listTree } from '../../src/publish/files.ts';
import { readManifest } from '../../src/publish/manifest.ts';
import { copyMediaRecord } from '../media.ts';
import { build } from '../project.ts';
import { provinceContent } from '../sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'schedule-'));
const content = join(folder, 'content');
const toEpoch = (day: string): string => String(Date.parse(`${day}T00:00Z`) / 1000);

/** Runs a script on the content as of a day. */
const run = (day: string, script: string, ...args: string[]) =>
  spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, SOURCE_DATE_EPOCH: toEpoch(day), SIGNING_KEY: 'unused' },
  });

/** What the builds said. */
const told: string[] = [];

/** Builds the site as of a day. @returns its folder */
async function buildOn(day: string, more: Record<string, string> = {}): Promise<string> {
  const site = join(folder, [day, ...Object.keys(more)].join('-'));
  // The same cache for both days: what was built before its day must not stand in the way of what comes on it.
  const environment = {
    CONTENT_DIR: content,
    CACHE_DIR: join(folder, 'cache'),
    SOURCE_DATE_EPOCH: toEpoch(day),
    ...more,
  };
  told.push(await build(resolve('.'), site, environment));
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
let preview: string;

beforeAll(async () => {
  cpSync(provinceContent, content, { recursive: true });
  replace('news/lamp.yaml', /published: .*/, 'published: 2031-05-01T07:15+09:00');
  // What it shows and offers waits with it.
  replace('news/lamp.yaml', /$/, '\nposter: lamp\nfiles: [lamp-hours]\n');
  replace('en/news/lamp.mdx', /$/, '\n<Figure name="lamp-inside" />\n');
  for (const name of ['lamp', 'lamp-inside']) {
    cpSync(join(content, 'media/lighthouse.svg'), join(content, `media/${name}.svg`));
    replace(`media/${name}.svg`, /<\/svg>/, `<desc>${name}</desc></svg>`);
    copyMediaRecord(content, 'lighthouse', name);
  }
  writeFileSync(join(content, 'media/lamp-hours.csv'), 'month,hours\nMarch,310\n');
  copyMediaRecord(content, 'visitors', 'lamp-hours');
  replace('en/places/lighthouse.mdx', / See \[the news\]\(\/news\/lamp\/\)\./, '');
  replace('vi/places/lighthouse.mdx', / Xem \[tin\]\(\/news\/lamp\/\)\./, '');
  before = await buildOn('2031-04-30');
  preview = await buildOn('2031-04-30', { PREVIEW: '1' });
  after = await buildOn('2031-05-01');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('before its day an entry is nowhere in the site', () => {
  const telling = listTree(before).filter((path) =>
    /news\/lamp|The lamp is relit|After eleven years/.test(readFileSync(join(before, path), 'utf8')),
  );
  expect(telling).toEqual([]);
});

test('nor is any picture or document that only it shows, by its name or its address', () => {
  const isOwn = (path: string): boolean => /^media\/lamp(?:-inside|-hours)?\./.test(path);
  expect(listTree(before).filter(isOwn)).toEqual([]);
  const naming = listTree(before).filter((path) =>
    /media\/lamp|lamp-inside|lamp-hours/.test(readFileSync(join(before, path), 'utf8')),
  );
  expect(naming).toEqual([]);
  expect(listTree(after).filter(isOwn)).toHaveLength(3);
});

test('the build says what it holds back and how to see it; on its day there is nothing to say', () => {
  expect(told[0]).toContain(
    'held back until 2031-05-01: news/lamp (published: 2031-05-01T07:15+09:00; the day of this build is 2031-04-30, from SOURCE_DATE_EPOCH)',
  );
  expect(told[0]).toContain('chờ đến ngày 2031-05-01: news/lamp');
  expect(told[2]).not.toContain('2031-05-01T07:15');
  const { stdout, stderr } = run('2031-04-30', '../gate/cli', '--format', 'json');
  expect(stderr).toContain('held back until 2031-05-01: news/lamp');
  expect(stdout).not.toContain('held back');
  expect(run('2031-04-30', '../gate/cli', '--format', 'github').stdout).toContain('::notice title=scheduled::');
});

describe('a preview', () => {
  const read = (path: string) => parse(readFileSync(join(preview, path), 'utf8'));
  const marks = { en: 'Scheduled for', vi: 'Hẹn đăng ngày', ar: 'موعد النشر المقرر' };

  test.each(Object.entries(marks))('shows it before its day, marked on its page and cards: %s', (locale, words) => {
    for (const path of [`${locale}/news/lamp/index.html`, `${locale}/index.html`, `${locale}/news/index.html`]) {
      const mark = read(path).querySelector('[data-scheduled]')!;
      expect([path, mark.text.includes(words), mark.text.includes('2031')]).toEqual([path, true, true]);
    }
  });

  test('marks nothing else, asks search engines to pass by, and says what it is', () => {
    expect(read('en/places/lake/index.html').querySelectorAll('main [data-scheduled]')).toEqual([]);
    const pages = listTree(preview).filter((path) => path.endsWith('.html'));
    const indexed = pages.filter((path) => read(path).querySelector('meta[name="robots"][content="noindex"]') === null);
    expect(indexed).toEqual([]);
    expect(readFileSync(join(preview, 'sitemap-0.xml'), 'utf8')).not.toContain('news/lamp');
    expect(readFileSync(join(preview, 'en/news/lamp.md'), 'utf8')).toContain('Scheduled for');
    expect(readManifest(preview).preview).toBe(true);
  });

  test('leaves no trace in what is published', () => {
    expect(Object.hasOwn(readManifest(before), 'preview')).toBe(false);
    for (const site of [before, after])
      for (const path of listTree(site).filter((each) => each.endsWith('.html')))
        expect([path, readFileSync(join(site, path), 'utf8').includes('data-scheduled')]).toEqual([path, false]);
  });

  test('is taken by no host for readers', () => {
    const refusal = 'This is a preview: it shows entries before their day and is not published.';
    const root = join(folder, 'root');
    for (const [script, ...args] of [
      ['release', '--root', root, '--dir', preview],
      ['sign', '--dir', preview],
      ['../deploy/cloudflare/run', 'deploy', '--root', root, '--dir', preview],
    ] as const) {
      const { status, stderr } = run('2031-04-30', script, ...args);
      expect([script, status, stderr.includes(refusal)]).toEqual([script, 1, true]);
    }
    expect(existsSync(root)).toBe(false);
    const { status, stderr } = run('2031-04-30', 'verify', preview);
    expect([status, stderr.includes('is that of a preview')]).toEqual([1, true]);
    expect(run('2031-04-30', 'verify', preview, '--preview').status).toBe(3); // held against its own list only
  });
});

test('on its day it is everywhere', () => {
  for (const path of ['en/news/lamp/index.html', 'vi/news/lamp/index.html', 'en/news/lamp.md'])
    expect([path, existsSync(join(after, path))]).toEqual([path, true]);
  for (const path of ['en/index.html', 'en/feed.xml', 'sitemap-0.xml', 'data/v1/entries.json', 'en/export.json'])
    expect([path, readFileSync(join(after, path), 'utf8').includes('news/lamp')]).toEqual([path, true]);
});

test('it falls due on its day, once', () => {
  const due = (built: string, day: string): string => run(built, 'due', '--changes', '--date', day).stdout;
  expect(due('2031-04-29', '2031-04-30')).toBe('');
  expect(due('2031-04-30', '2031-05-01')).toBe('news/lamp\n');
  expect(due('2031-05-01', '2031-05-02')).toBe('');
  expect(run('2031-04-30', 'due', '--date', '2031-05-01').stdout).toContain('- `news/lamp` – 2031-05-01');
});

test('its address is recorded when it is published, not before', () => {
  const count = (day: string): number =>
    Number(/(\d+) \(/.exec(run(day, 'addresses', 'record', '--dry-run').stdout)?.[1] ?? Number.NaN);
  expect(count('2031-05-01') - count('2031-04-30')).toBe(1);
});
