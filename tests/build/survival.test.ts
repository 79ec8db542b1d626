import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createManifest, type Manifest } from '../../src/publish/manifest.ts';
import { damages, fillDisk, listAll } from '../disasters.ts';
import { build, copyProject } from '../project.ts';
import { addTypeface, provinceContent } from '../sites.ts';

// A build may run twice at once, run out of disk, find its caches damaged or closed: there is always a whole site, the old
// one or the new one. What befalls builds one after the other is in sequences.test.ts.

let project: string;
const folder = mkdtempSync(join(tmpdir(), 'survival-'));
beforeAll(() => {
  project = copyProject();
});
afterAll(() => {
  for (const each of [folder, project]) rmSync(each, { recursive: true, force: true });
});

let count = 0;
/** Folders of their own for each test. */
let [content, cache, output] = ['', '', ''];
beforeEach(() => {
  const own = join(folder, String(++count));
  [content, cache, output] = [join(own, 'content'), join(own, 'cache'), join(own, 'out/dist')];
  cpSync(provinceContent, content, { recursive: true });
  addTypeface(content);
});

const buildHere = (more: Record<string, string> = {}, where = output): Promise<string> =>
  build(project, where, { CONTENT_DIR: content, CACHE_DIR: cache, ...more });

/** What a site is, file by file. */
const describeSite = (site: string): Manifest['files'] => createManifest(site, '', []).files;

/** What nobody may find after a build: drafts, sites of before, locks. */
const findLeftovers = (): string[] =>
  [join(project, '.astro'), join(project, '.astro/code'), dirname(output), `${output}.build`]
    .filter((each) => existsSync(each))
    .flatMap((each) => readdirSync(each))
    .filter((name) => /draft|old|^lock/.test(name));

/** Gives the content one of two states, of text, fact, source and picture. */
function edit(state: 'a' | 'b'): void {
  cpSync(provinceContent, content, { recursive: true });
  addTypeface(content);
  if (state === 'a') return;
  const change = (file: string, from: RegExp, to: string): void => {
    const text = readFileSync(join(content, file), 'utf8');
    expect(text).toMatch(from);
    writeFileSync(join(content, file), text.replace(from, to));
  };
  change('en/places/lake.mdx', /^title: .*$/m, 'title: The Other Lake');
  change('places/lake.yaml', /value: .*$/m, 'value: 77');
  change('sources/almanac.yaml', /^title: .*$/m, 'title: Another almanac');
  change('media/lighthouse.svg', /<\/svg>/, '<desc>another</desc></svg>');
}

/** The sites of both states, built from nothing. */
const sound = new Map<string, Manifest['files']>();
async function getSound(state: 'a' | 'b'): Promise<Manifest['files']> {
  const known = sound.get(state);
  if (known) return known;
  edit(state);
  const site = join(folder, `sound-${state}`);
  await buildHere({ CACHE_DIR: join(folder, `cache-${state}`) }, site);
  const files = describeSite(site);
  sound.set(state, files);
  return files;
}

/** Removes the site with what lies beside it, and what its code was compiled to, so that the next build makes everything. */
function forgetSite(): void {
  for (const each of [output, `${output}.build`, join(project, '.astro')])
    rmSync(each, { recursive: true, force: true });
}

/** Every file of the cache. */
const listCache = (): string[] => listAll(cache);

test('every file of the cache may be damaged at once, in every way', async () => {
  const expected = await getSound('a');
  edit('a');
  forgetSite();
  await buildHere();
  const kinds = Object.values(damages);
  for (const turn of [0, 1, 2]) {
    const files = listCache();
    expect(new Set(files.map((path) => path.slice(cache.length).split('/')[2]))).toEqual(
      new Set(['cards', 'font-letters', 'fonts', 'gate', 'kits', 'media', 'texts', 'yaml']),
    );
    for (const [number, path] of files.entries())
      kinds[(number + turn) % kinds.length]!(path, number * 7919 + 101, join(project, 'package.json'));
    forgetSite();
    await buildHere();
    expect({ turn, ...describeSite(output) }).toEqual({ turn, ...expected });
  }
});

describe('where the disk is full or closed', () => {
  test('for the cache, the site is whole and the build says so, and so is the next', async () => {
    const expected = await getSound('a');
    edit('a');
    for (const kind of ['', '.*/fonts/', '.*/gate/', '.*/cards/']) {
      rmSync(cache, { recursive: true, force: true });
      forgetSite();
      const said = await buildHere(fillDisk(cache + kind));
      expect([kind, said]).toEqual([
        kind,
        expect.stringMatching(/Nothing can be kept in the cache .*\(ENOSPC\)[^]*Không ghi/),
      ]);
      expect({ kind, ...describeSite(output) }).toEqual({ kind, ...expected });
    }
    forgetSite();
    expect(await buildHere()).not.toContain('the cache');
    expect(describeSite(output)).toEqual(expected);
  });

  test('a file where the cache should be is left alone', async () => {
    writeFileSync(cache, 'not ours');
    expect(await buildHere()).toContain('Nothing can be kept in the cache');
    expect(readFileSync(cache, 'utf8')).toBe('not ours');
    expect(existsSync(join(output, 'en/index.html'))).toBe(true);
  });

  test('for the site, the build fails in both languages and the old site stays', async () => {
    const expected = await getSound('b');
    edit('a');
    await buildHere();
    const before = describeSite(output);
    edit('b');
    for (const kind of [
      '/spare/.*html$',
      '/typeface/',
      '/\\.astro/code/',
      '/spare/.*/pagefind/',
      'site-manifest',
      'state.json',
    ]) {
      // Fonts are placed once for a project.
      rmSync(join(project, '.astro'), { recursive: true });
      await expect(buildHere(fillDisk(kind))).rejects.toThrow(/The disk is full \(ENOSPC.*\n.*Ổ đĩa đã đầy/);
      expect({ kind, ...describeSite(output) }).toEqual({ kind, ...before });
      expect(findLeftovers()).toEqual([]);
    }
    await buildHere();
    expect(describeSite(output)).toEqual(expected);
  });
});

test('what stands in the place of Astro’s folder, of its files or of compiled code makes way', async () => {
  const expected = await getSound('a');
  edit('a');
  const astro = join(project, '.astro');
  rmSync(astro, { recursive: true, force: true });
  writeFileSync(astro, 'a file');
  await buildHere();
  expect(describeSite(output)).toEqual(expected);
  for (const name of ['content.d.ts', 'types.d.ts', 'typeface', 'code']) rmSync(join(astro, name), { recursive: true });
  for (const name of ['content.d.ts', 'types.d.ts']) mkdirSync(join(astro, name, 'more'), { recursive: true });
  for (const name of ['typeface', 'code']) writeFileSync(join(astro, name), 'a file');
  rmSync(output, { recursive: true });
  await buildHere();
  expect(describeSite(output)).toEqual(expected);
});

describe('side by side, in a project that was never built', () => {
  beforeEach(() => rmSync(join(project, '.astro'), { recursive: true, force: true }));

  test('builds into one folder leave a whole site', async () => {
    const expected = await getSound('a');
    edit('a');
    rmSync(join(project, '.astro'), { recursive: true, force: true });
    await Promise.all([buildHere(), buildHere(), buildHere()]);
    expect(describeSite(output)).toEqual(expected);
    expect(findLeftovers()).toEqual([]);
  });

  test('builds of single editions and of the pseudo-language do not meet', async () => {
    const [english, others] = ['en', 'others'].map((name) => join(dirname(output), name)) as [string, string];
    await Promise.all([
      buildHere({ LOCALES: 'en' }, english),
      buildHere({ LOCALES: 'vi,ar' }, others),
      buildHere({ PSEUDO: '1' }),
    ]);
    expect(existsSync(join(english, 'vi/index.html'))).toBe(false);
    expect(existsSync(join(others, 'en/index.html'))).toBe(false);
    expect(readFileSync(join(output, 'en/index.html'), 'utf8')).toContain('⟦');
    expect(readFileSync(join(english, 'en/index.html'), 'utf8')).not.toContain('⟦');
    const joined = spawn(process.execPath, ['scripts/join.ts', english, others, '--outDir', join(folder, 'joined')], {
      cwd: project,
      env: { ...process.env, CONTENT_DIR: content },
    });
    expect(await new Promise((done) => joined.on('close', done))).toBe(0);
    expect(describeSite(join(folder, 'joined'))).toEqual(await getSound('a'));
  });
});

test('--force removes what is ours in CACHE_DIR, and nothing else', async () => {
  mkdirSync(cache);
  writeFileSync(join(cache, 'of-another-tool.txt'), 'mine');
  await buildHere();
  const entry = listCache().find((path) => path.includes('/texts/'))!;
  const { mtimeMs } = statSync(entry);
  const child = spawn(process.execPath, ['scripts/build.ts', '--force', '--outDir', output], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production', CONTENT_DIR: content, CACHE_DIR: cache },
    stdio: 'ignore',
  });
  expect(await new Promise((done) => child.on('close', done))).toBe(0);
  expect(statSync(entry).mtimeMs).toBeGreaterThan(mtimeMs);
  expect(readdirSync(cache).toSorted()).toEqual(['of-another-tool.txt', 'promotion-site']);
});

test('a folder that is no site is refused before anything is read', async () => {
  mkdirSync(join(output, 'decisions'), { recursive: true });
  writeFileSync(join(output, 'decisions/a.md'), 'mine');
  await expect(buildHere()).rejects.toThrow(/not empty and holds no site of ours[^]*không trống/);
  expect(readdirSync(output)).toEqual(['decisions']);
  await expect(buildHere({}, project)).rejects.toThrow(/holds .*chứa|holds/);
});

test('a project in a folder with a # in its name says so, building and writing', async () => {
  const odd = join(folder, 'no #1');
  cpSync(project, odd, { recursive: true, filter: (path) => !path.endsWith('.astro') });
  const message = /has a # in it, .*\n.*có ký tự #/;
  await expect(build(odd, output, { CONTENT_DIR: content })).rejects.toThrow(message);
  const dev = spawn(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--port', '0'], {
    cwd: odd,
  });
  let said = '';
  dev.stderr.on('data', (piece: Buffer) => {
    said += piece.toString();
  });
  expect(await new Promise((done) => dev.on('close', done))).toBe(1);
  expect(said).toMatch(message);
});
