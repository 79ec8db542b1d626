import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { provinceContent } from '../sites.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'translations-'));
  cpSync(provinceContent, root, { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const run = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/translations.ts', ...words], {
    env: { ...process.env, CONTENT_DIR: root },
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
};

const replace = (file: string, from: string, to: string): void => {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, file), text.replace(from, to));
};

const getStatus = (locale: string): Record<string, number> =>
  JSON.parse(
    run('status', '--format', 'json')
      .output.split('\n')
      .find((line) => line.includes(`"${locale}"`))!,
  ) as Record<string, number>;

let known: Record<string, number> | undefined;
beforeEach(() => {
  known ??= getStatus('vi');
});
/** What the report counts before anything is done, and so many more. */
const count = (name: string, more = 0): number => known![name]! + more; // read before each test

test('accepting makes a translation fresh, and one changed paragraph makes one block of it stale', () => {
  expect(getStatus('vi')).toMatchObject({ stale: 2 });
  expect(run('accept', 'places/lighthouse', 'vi').status).toBe(0);
  expect(getStatus('vi')).toMatchObject({ fresh: count('fresh', 1), stale: 1 });
  expect(run('diff', 'places/lighthouse', 'vi').output).toContain('follows its source');

  replace('en/places/lighthouse.mdx', 'The lamp came later.', 'The lamp came much later.');
  expect(getStatus('vi')).toMatchObject({ fresh: count('fresh'), stale: 2 });
  const { output } = run('diff', 'places/lighthouse', 'vi');
  expect(output).toContain('en/places/lighthouse.mdx:21  the-lamp_1');
  expect(output).toContain('+ The lamp came much later.');
  expect(output).toContain('vi: Đèn được đưa về sau.');
  expect(output).not.toContain('the-tower_1');

  expect(run('accept', 'places/lighthouse', 'vi', 'the-lamp_1').status).toBe(0);
  expect(getStatus('vi')).toMatchObject({ fresh: count('fresh', 1) });
});

test('mending the translation, or moving a paragraph of the source, changes nothing', () => {
  run('accept', 'places/lighthouse', 'vi');
  replace('vi/places/lighthouse.mdx', 'Đèn được đưa về sau.', 'Ngọn đèn được đưa về sau.');
  expect(getStatus('vi')).toMatchObject({ fresh: count('fresh', 1) });
  const [first, second] = ['## The tower', '## The lamp'];
  const text = readFileSync(join(root, 'en/places/lighthouse.mdx'), 'utf8');
  const [head, tower, lamp] = text.split(/(?=## The )/) as [string, string, string];
  expect([tower, lamp].map((part) => part.split(' {')[0])).toEqual([first, second]);
  writeFileSync(join(root, 'en/places/lighthouse.mdx'), `${head}${lamp.trimEnd()}\n\n${tower}`);
  expect(getStatus('vi')).toMatchObject({ fresh: count('fresh', 1) });
});

test('the old words come from the history, where there is one', () => {
  run('accept', 'places/lighthouse', 'vi');
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...words], {
      cwd: root,
      stdio: 'ignore',
    });
  git('init');
  git('add', '.');
  git('commit', '-m', 'before');
  replace('en/places/lighthouse.mdx', 'The lamp came later.', 'The lamp came much later.');
  expect(run('diff', 'places/lighthouse', 'vi').output).toContain('− The lamp came later.');
});

test('a new translation begins with the source and its digests, and can be reviewed', () => {
  expect(run('new', 'places/lake', 'vi').status).toBe(0);
  const text = readFileSync(join(root, 'vi/places/lake.mdx'), 'utf8');
  expect(text).toContain('of: en');
  // The words that the language had lent stay, before a body to be written over.
  expect(text).toMatch(
    /^---\ntitle: Grey Lake\ndescription: .*\nname: Hồ Xám\nfacts:\n  depth:\n    label: Độ sâu lớn nhất\n/,
  );
  expect(text).toContain('<Fact of="depth" />');
  expect(getStatus('vi')).toMatchObject({ translated: count('translated', 1), fresh: count('fresh', 1) });
  expect(run('new', 'places/lake', 'vi')).toMatchObject({
    status: 2,
    output: expect.stringContaining('exists already'),
  });

  expect(run('review', 'places/lake', 'vi', '--date', '2026-02-31').status).toBe(2);
  expect(run('review', 'places/lake', 'vi', '--date', '2098-12-24')).toEqual({
    status: 2,
    output: '2098-12-24 is a day to come. / Ngày 2098-12-24 chưa tới.\n',
  });
  expect(run('review', 'places/lake', 'vi', '--date', '2026-11-20')).toEqual({
    status: 0,
    output: 'vi/places/lake.mdx: reviewed 2026-11-20 / đã duyệt ngày 2026-11-20\n',
  });
  expect(readFileSync(join(root, 'vi/places/lake.mdx'), 'utf8')).toContain('reviewed: 2026-11-20');
  expect(getStatus('vi')).toMatchObject({ reviewed: 2 });
});

test('words that were lent are as old in the new text as they were; where there are none, those of the source stand', () => {
  replace('en/places/lake.mdx', 'label: Greatest depth', 'label: Depth');
  run('new', 'places/lake', 'vi');
  expect(getStatus('vi')).toMatchObject({ translated: count('translated', 1), stale: 3 });
  expect(run('diff', 'places/lake', 'vi').output).toContain('_facts_depth_label');
  run('new', 'places/lake', 'ar');
  const text = readFileSync(join(root, 'ar/places/lake.mdx'), 'utf8');
  for (const part of ['name: Grey Lake\n', 'label: Depth\n', 'by: human\n']) expect(text).toContain(part);
  expect(getStatus('ar')).toMatchObject({ translated: 1, fresh: 1 });
});

test.each([
  [['accept'], 'Name one translation, or say --all'],
  [['accept', 'places/lake', 'vi', '--all'], 'Name one translation, or say --all'],
  [['accept', 'places/atlantis', 'vi'], 'There is no entry “places/atlantis”.'],
  [['accept', 'places/lake', 'ar'], 'There is no translation yet'],
  [['new', 'places/lake', 'en'], 'en is the source language'],
  [['new', 'places/lake', 'xx'], '“xx” is not a locale.'],
  [['accept', 'places/lighthouse', 'vi', 's9'], 's9'],
  [['sing'], 'npm run translations -- COMMAND'],
])('%j is refused with advice', (words, message) => {
  expect(run(...words)).toMatchObject({ status: 2, output: expect.stringContaining(message) });
});

test('titles, labels, lent names and words of the site are told, shown and accepted like passages', () => {
  run('accept', '--all');
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...words], {
      cwd: root,
      stdio: 'ignore',
    });
  git('init');
  git('add', '.');
  git('commit', '-m', 'before');
  replace('en/places/lighthouse.mdx', 'title: The Old Lighthouse', 'title: The White Lighthouse');
  replace('en/places/lighthouse.mdx', 'label: Height', 'label: How high');
  replace('en/site.yaml', 'tagline: A small province', 'tagline: A little province');
  replace('en/media.yaml', 'alt: A white lighthouse', 'alt: A grey lighthouse');
  expect(getStatus('vi')).toMatchObject({ stale: 1, staleWords: 4, missingWords: 3 });
  expect(getStatus('ar')).toMatchObject({ staleWords: 1 });
  const { output } = run('status');
  for (const line of [
    'vi/places/lighthouse.mdx: title, label of height / tiêu đề, nhãn của height',
    'vi/site.yaml: tagline / dòng giới thiệu',
    'ar/site.yaml: tagline / dòng giới thiệu',
    'vi/media.yaml: alternative text of lighthouse / chữ thay ảnh của lighthouse',
  ])
    expect(output).toContain(line);

  const lines = (...words: string[]) => run(...words).output.split('\n');
  expect(lines('diff', 'places/lighthouse', 'vi')).toEqual(
    expect.arrayContaining([
      'en/places/lighthouse.mdx:2  _title',
      '  − The Old Lighthouse',
      '  + The White Lighthouse',
      '  vi: Hải đăng Cổ',
      'en/places/lighthouse.mdx:7  _facts_height_label',
    ]),
  );
  expect(lines('diff', 'site', 'ar')).toEqual(
    expect.arrayContaining([
      'en/site.yaml:2  _tagline',
      '  − A small province that nobody has visited',
      '  + A little province that nobody has visited',
      // What the edition does not say yet.
      'en/site.yaml:3  _licence',
      '  ar: –',
    ]),
  );

  run('accept', 'places/lighthouse', 'vi', '_title');
  expect(getStatus('vi')).toMatchObject({ stale: 1, staleWords: 3 });
  run('accept', 'places/lighthouse', 'vi', '_facts_height_label');
  run('accept', 'media', 'vi');
  expect(getStatus('vi')).toMatchObject({ stale: 0, staleWords: 1 });
  run('accept', '--all');
  expect([getStatus('vi')['staleWords'], getStatus('ar')['staleWords']]).toEqual([0, 0]);

  expect(run('review', 'site', 'vi', '--date', '2026-11-20').status).toBe(0);
  expect(readFileSync(join(root, 'vi/site.yaml'), 'utf8')).toContain('reviewed: 2026-11-20');
});

test.each([
  [['accept', 'site', 'de'], 'There is no de/site.yaml yet; write it as en/site.yaml.'],
  [['accept', 'site', 'en'], 'en/site.yaml is translated from nothing.'],
  [['new', 'site', 'de'], 'There is no de/site.yaml yet; write it as en/site.yaml.'],
  [['new', 'site', 'vi'], 'vi/site.yaml exists already.'],
  [['diff', 'media', 'xx'], '“xx” is not a locale.'],
  [['accept', 'places/lighthouse', 'vi', '_tilte'], 'do not both have _tilte. Units:'],
])('of words, %j is refused with advice', (words, message) => {
  expect(run(...words)).toMatchObject({ status: 2, output: expect.stringContaining(message) });
});
