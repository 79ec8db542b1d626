import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { Verdicts } from '../../gate/verdicts.ts';
import { getCacheRoot, openCache } from '../../src/loaders/cache.ts';
import { parseTextCached } from '../../src/texts/cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'cache-'));
beforeEach(() => vi.stubEnv('CACHE_DIR', folder));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

interface Note {
  text: string;
}
const notes = openCache<Note>('notes', ['src/styles']);

/** The one file of the entry of a key. */
const find = (key: string): string =>
  join(
    folder,
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((file) => file.endsWith(`${key}.json`))!,
  );

test('all caches have one root of their own, wherever CACHE_DIR is', () => {
  expect(getCacheRoot()).toBe(join(folder, 'promotion-site'));
  vi.stubEnv('CACHE_DIR', '');
  expect(getCacheRoot()).toBe(resolve('node_modules/.cache/promotion-site'));
  vi.stubEnv('CACHE_DIR', undefined);
  expect(getCacheRoot()).toBe(resolve('node_modules/.cache/promotion-site'));
});

test('what was written is read, and nothing lies beside it', () => {
  notes.write('a', { text: 'Hang Én' });
  expect(notes.read('a')).toEqual({ text: 'Hang Én' });
  expect(notes.read('b')).toBeUndefined();
  expect(readdirSync(dirname(find('a')))).toEqual(['a.json']);
  expect(readdirSync(folder)).toEqual(['promotion-site']);
});

test('whatever is done to a file, its value is the one that was written or there is none', () => {
  const written = { text: 'Sơn Đoòng' };
  notes.write('key', written);
  const path = find('key');
  const sound = readFileSync(path);
  const damage = fc.oneof(
    // A flipped bit, an end cut off, something appended, something else altogether.
    fc.tuple(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 })).map(([at, bits]) => {
      const bytes = Buffer.from(sound);
      bytes[at]! ^= bits;
      return bytes;
    }),
    fc.nat(sound.length - 1).map((length) => sound.subarray(0, length)),
    fc.uint8Array({ minLength: 1 }).map((bytes) => Buffer.concat([sound, bytes])),
    fc.json().map((text) => Buffer.from(text)),
    fc.constantFrom('', 'null', '{}', '[]', '{"text":"Sơn Đoàng"}').map((text) => Buffer.from(text)),
  );
  fc.assert(
    fc.property(damage, (bytes) => {
      writeFileSync(path, bytes);
      expect(notes.read('key')).toBeUndefined();
    }),
  );
  notes.write('key', written);
  expect(notes.read('key')).toEqual(written);
});

test('a folder in the place of a file is replaced, and a file in the place of a folder', () => {
  notes.write('key', { text: 'one' });
  const path = find('key');
  rmSync(path);
  mkdirSync(join(path, 'more'), { recursive: true });
  expect(notes.read('key')).toBeUndefined();
  notes.write('key', { text: 'two' });
  expect(notes.read('key')).toEqual({ text: 'two' });
  rmSync(join(folder, 'promotion-site/notes'), { recursive: true });
  writeFileSync(join(folder, 'promotion-site/notes'), 'a file');
  expect(notes.read('key')).toBeUndefined();
  notes.write('key', { text: 'three' });
  expect(notes.read('key')).toEqual({ text: 'three' });
});

test('an entry is not believed under the name of another', () => {
  notes.write('one', { text: 'one' });
  notes.write('two', { text: 'two' });
  copyFileSync(find('one'), find('two'));
  expect(notes.read('two')).toBeUndefined();
  const others = openCache<Note>('others', ['src/styles']);
  others.write('one', { text: 'other' });
  copyFileSync(find('one'), find('one').replace('/notes/', '/others/'));
  expect(others.read('one')?.text).not.toBe('one');
});

test('damaged verdicts make the gate look again', () => {
  const look = (): boolean => {
    const verdicts = new Verdicts('/content', ['src/styles']);
    let hasLooked = false;
    verdicts.skipIfClean('a.mdx', 'text', () => {
      hasLooked = true;
      return 0;
    });
    verdicts.save();
    return hasLooked;
  };
  expect([look(), look()]).toEqual([true, false]);
  const file = readdirSync(join(folder, 'promotion-site/gate'), { recursive: true, encoding: 'utf8' }).find((name) =>
    name.endsWith('.json'),
  )!;
  const path = join(folder, 'promotion-site/gate', file);
  writeFileSync(path, readFileSync(path).subarray(0, 50));
  expect([look(), look()]).toEqual([true, false]);
});

test('where nothing can be kept, nothing fails, and the reason is known', async () => {
  vi.resetModules();
  const fresh = await import('../../src/loaders/cache.ts');
  const closed = join(folder, 'closed');
  writeFileSync(closed, 'a file where the folder should be');
  vi.stubEnv('CACHE_DIR', closed);
  const cache = fresh.openCache<Note>('notes');
  expect(fresh.getCacheRefusal()).toBeUndefined();
  cache.write('a', { text: 'a' });
  expect(cache.read('a')).toBeUndefined();
  expect(fresh.getCacheRefusal()?.message).toMatch(/ENOTDIR|EEXIST/);
  expect(readFileSync(closed, 'utf8')).toBe('a file where the folder should be');
});

test('content is read from any folder, and importing touches nothing', () => {
  const elsewhere = join(folder, 'elsewhere');
  mkdirSync(elsewhere);
  const script = `
    const { loadContent } = await import(process.argv[1]);
    const { content } = await loadContent(process.argv[2]);
    console.log(Object.keys(content.records).length > 0);`;
  const module = new URL('../../src/loaders/content.ts', import.meta.url).href;
  const output = execFileSync(
    process.execPath,
    ['--input-type=module', '-e', script, module, resolve('tests/fixtures/province')],
    { cwd: elsewhere, encoding: 'utf8', env: { ...process.env, CACHE_DIR: join(folder, 'of-elsewhere') } },
  );
  expect(output.trim()).toBe('true');
  expect(readdirSync(elsewhere)).toEqual([]);
});

/** Names of packages and paths of modules that a module loads, and those load in turn; types are none of them. */
function listImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, statement, later, worker] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)\s+(?!type\b)(?:[^'"]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)|'(src\/[^']+-process\.ts)'/gm,
  )) {
    const from = (statement ?? later ?? worker)!; // one of the three was found
    // What runs in a process of its own is named from the root of the project.
    if (worker !== undefined) listImports(worker, seen);
    else if (from.startsWith('.')) listImports(join(dirname(file), from), seen);
    else if (!from.startsWith('node:')) seen.add(/^(?:@[^/]+\/)?[^/]+/.exec(from)![0]);
  }
  return seen;
}

const listFolder = (path: string): string[] => readdirSync(path).map((name) => `${path}/${name}`);

test.each<[cache: string, opened: string, made: string[]]>([
  ['texts', 'src/texts/cache.ts', ['src/texts/parse.ts']],
  ['yaml', 'src/loaders/yaml-cache.ts', ['src/loaders/yaml.ts', ...listFolder('src/schemas')]],
  ['media', 'src/loaders/media.ts', ['src/loaders/media.ts']],
  [
    'gate',
    'gate/check.ts',
    listFolder('gate/rules').filter((file) => readFileSync(file, 'utf8').includes('verdicts.skipIfClean')),
  ],
])('the cache %s knows all code and packages that make its values', (_name, opened, made) => {
  // The lists that it is opened with.
  const named = Array.from(readFileSync(opened, 'utf8').matchAll(/'([^'\n]+)'/g), ([, name]) => name!);
  const needed = made.flatMap((file) => [...listImports(file)]);
  expect(needed.length).toBeGreaterThan(2);
  const isKnown = (name: string): boolean =>
    named.some((each) => name === each || (/^(?:src|gate)(?:\/|$)/.test(each) && name.startsWith(`${each}/`)));
  expect([...new Set(needed)].filter((name) => !isKnown(name)).toSorted()).toEqual([]);
});

test('what is wrong with the form of a text is told each time it is read, and kept nowhere', () => {
  const source = '---\ntitle: A title\ndescription: A description that is long enough.\n---\n\nOne\nline.\n';
  for (const file of ['a.mdx', 'b.mdx', 'a.mdx']) {
    const { text, faults } = parseTextCached(source, file, true);
    expect(text?.blocks[0]!.text).toBe('One line.');
    expect(faults).toMatchObject([{ rule: 'mdx-wrapped', file }]);
  }
  const { digest } = parseTextCached(source, 'a.mdx', true);
  expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.includes(digest))).toEqual(
    [],
  );
});
