import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listTree } from '../../src/publish/files.ts';
import { readManifest } from '../../src/publish/manifest.ts';
import { createRelease } from '../../src/publish/release.ts';
import { copyMediaRecord } from '../media.ts';
import { readSearchBundle } from '../pages.ts';
import { build } from '../project.ts';
import { provinceContent } from '../sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'withdrawal-'));
const content = join(folder, 'content');
/** The site while the entry was in it, and the site without it. */
const published = join(folder, 'published');
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
  // It offers a document that only it offers, and a picture that others show.
  appendFileSync(join(content, 'news/lamp.yaml'), 'files: [lamp-hours, lighthouse]\n');
  writeFileSync(join(content, 'media/lamp-hours.csv'), 'month,hours\nMarch,310\n');
  copyMediaRecord(content, 'visitors', 'lamp-hours');
  await build(resolve('.'), published, { CONTENT_DIR: content });
  before = readFileSync(join(content, 'news/lamp.yaml'), 'utf8');
  withdraw('news/lamp', '--reason', 'The lamp: dark "again".');
  await build(resolve('.'), site, { CONTENT_DIR: content });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('its record and its text are as their authors wrote them, with the date in one and the reason in the other', () => {
  const after = readFileSync(join(content, 'news/lamp.yaml'), 'utf8');
  expect(after.replace(/^withdrawn:\n  date: \d{4}-\d\d-\d\d\n/m, '')).toBe(before);
  const text = readFileSync(join(content, 'en/news/lamp.mdx'), 'utf8');
  const original = readFileSync(join(provinceContent, 'en/news/lamp.mdx'), 'utf8');
  expect(text.replace(/^withdrawn: .*\n/m, '')).toBe(original);
  expect(text).toMatch(/^withdrawn: .*dark/m);
});

test('the reason is told in another language by the same command, in a text or beside the words that it lends', () => {
  const root = mkdtempSync(join(folder, 'languages-'));
  cpSync(provinceContent, root, { recursive: true });
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/withdraw.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: root },
    });
  expect(run('news/lamp', '--reason', 'Đèn tối.', '--lang', 'vi').stdout).toContain('--lang en');
  expect(run('news/lamp', '--reason', 'It is dark.').stdout).not.toContain('--lang');
  expect(run('news/lamp', '--reason', 'المصباح مظلم.', '--lang', 'ar').status).toBe(0);
  const readFrom = (file: string): string => readFileSync(join(root, file), 'utf8');
  expect(readFrom('vi/news/lamp.mdx')).toContain('name: Đèn sáng lại\n');
  expect(readFrom('vi/news/lamp.mdx')).toContain('withdrawn: Đèn tối.\n');
  expect(readFrom('ar/news/lamp.mdx')).toContain('of: en\n');
  expect(readFrom('news/lamp.yaml').match(/withdrawn/g)).toHaveLength(1);
  const gate = spawnSync(process.execPath, ['gate/cli.ts', '--content', root], { encoding: 'utf8' });
  expect([gate.status, gate.stdout]).toEqual([0, expect.stringContaining('0 errors')]);
});

test('a withdrawn entry is gone from everything that readers and programs walk through', () => {
  const files = listTree(site);
  expect(files.filter((path) => /The lamp is relit|After eleven years/.test(read(path)))).toEqual([]);
  // Its address stands in its notices, in lists of files and in the log; and where an author linked to it in a
  // sentence, which leads to the notice.
  const isExpected = (path: string): boolean =>
    /news\/lamp(\/index\.html|\.md)$|\/offline\.json$|^status|^\.well-known\/|\/places\/lighthouse|\/export\.json$/.test(
      path,
    );
  expect(files.filter((path) => read(path).includes('news/lamp') && !isExpected(path))).toEqual([]);
  for (const locale of ['en', 'vi']) {
    const { items } = JSON.parse(read(`${locale}/export.json`)) as { items: { url: string }[] };
    expect(items.map(({ url }) => url).filter((url) => url.includes('news/lamp'))).toEqual([]);
  }
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
    const { gone } = readManifest(site);
    expect(gone).toContain(`/${locale}/news/lamp/`);
    expect(gone).toContain(`/${locale}/news/lamp.md`);
    const markdown = read(`${locale}/news/lamp.md`);
    expect(markdown).toMatch(/^# /);
    expect(markdown).toContain('The lamp: dark "again".');
    expect(markdown).not.toContain('After eleven years');
  },
);

test('what only it offered is gone as well, also for pages that readers have open; what others show stays', async () => {
  const isOwn = (path: string): boolean => path.startsWith('media/lamp-hours.');
  const isShared = (path: string): boolean => path.startsWith('media/lighthouse.');
  expect(listTree(published).filter((path) => isOwn(path) || isShared(path))).toHaveLength(2);
  expect(listTree(site).filter(isOwn)).toEqual([]);
  expect(listTree(site).filter(isShared)).toHaveLength(1);
  const root = join(folder, 'root');
  const release = async (from: string): Promise<string[]> =>
    listTree(join(root, 'releases', await createRelease(from, root, { redirects: '', compressed: false })));
  expect((await release(published)).filter(isOwn)).toHaveLength(1);
  const after = await release(site);
  expect(after.filter(isOwn)).toEqual([]);
  expect(after).toContain('en/news/lamp/.gone');
  expect(after).toContain('en/news/lamp/index.html.gone');
  expect(after).toContain('en/news/lamp.md.gone');
});

test('a build of some editions is released with its own notices, and the parts join to the whole', async () => {
  const parts = { 'en,vi': join(folder, 'part-1'), ar: join(folder, 'part-2') };
  for (const [LOCALES, output] of Object.entries(parts))
    await build(resolve('.'), output, { CONTENT_DIR: content, LOCALES });
  expect(readManifest(parts.ar).gone).toEqual(['/ar/news/lamp/', '/ar/news/lamp.md']);
  const root = join(folder, 'parts');
  const name = await createRelease(parts.ar, root, { redirects: '', compressed: false });
  expect(listTree(join(root, 'releases', name)).filter((path) => path.endsWith('.gone'))).toHaveLength(3);
  const joined = join(folder, 'joined');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/join.ts', ...Object.values(parts), '--outDir', joined],
    { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: content } },
  );
  expect([status, stderr]).toEqual([0, '']);
  expect(readManifest(joined)).toEqual(readManifest(site));
});

test('neither a site nor parts of one are published with what was moved or withdrawn after they were built', () => {
  const run = (script: string, ...args: string[]) =>
    spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: content },
    });
  const place = join(folder, 'refused');
  const tries = (): [status: number | null, said: string][] =>
    [
      run('release', '--root', place, '--dir', site),
      run('join', join(folder, 'part-1'), join(folder, 'part-2'), '--outDir', place),
    ].map(({ status, stderr }) => [status, stderr]);
  const expected = (addresses: RegExp): unknown[] => {
    const words = expect.stringMatching(
      new RegExp(`has changed since .*${addresses.source}.*\\n.*đã thay đổi sau khi`),
    );
    return [
      [1, words],
      [1, words],
    ];
  };
  const redirects = join(content, 'redirects.yaml');
  writeFileSync(redirects, 'redirects:\n  - { from: places/tower, to: places/lighthouse, reason: It got its name. }\n');
  expect(tries()).toEqual(expected(/\/en\/places\/tower\//));
  rmSync(redirects);
  const record = join(content, 'news/lamp.yaml');
  const noted = readFileSync(record, 'utf8');
  writeFileSync(record, before);
  expect(tries()).toEqual(expected(/\/en\/news\/lamp\//));
  writeFileSync(record, noted);
  expect(existsSync(place)).toBe(false);
  expect(run('release', '--root', place, '--dir', site).status).toBe(0);
});

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
  expect(stdout).toContain('en/home.yaml prints places/lake#depth');
  await expect(build(resolve('.'), join(folder, 'other'), { CONTENT_DIR: content })).rejects.toThrow('withdrawn-fact');
});
