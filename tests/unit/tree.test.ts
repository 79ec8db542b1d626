import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NextTree, PublishedTree, type BuiltFiles } from '../../src/publish/tree.ts';
import { exchange } from '../../src/publish/exchange.ts';
import { damages } from '../disasters.ts';

// Two trees change places: each build brings the one that readers do not have from the build before the last to now.

let folder = '';
let [output, spare] = ['', ''];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tree-'));
  [output, spare] = [join(folder, 'dist'), join(folder, 'dist.build/spare')];
});
afterEach(() => rmSync(folder, { recursive: true }));

type Site = Readonly<Record<string, string>>;

/** Builds a site whose files are their own keys. @returns what is remembered of it, and how many files were written */
function publish(site: Site, files: BuiltFiles): { files: BuiltFiles; written: number } {
  const tree = new NextTree(spare, new PublishedTree(output, files));
  for (const [path, text] of Object.entries(site)) if (!tree.keep(path, text)) tree.put(path, Buffer.from(text), text);
  tree.finish();
  exchange(spare, output, spare);
  return { files: tree.files, written: tree.written };
}

/** Everything in a folder: files with their words, and what is empty. */
const read = (root: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory() || readdirSync(join(entry.parentPath, entry.name)).length === 0)
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(root.length + 1), statSync(path).isFile() ? readFileSync(path, 'utf8') : '']),
  );

const paths = ['index.html', 'en/index.html', 'en/a/index.html', 'en/a.md', 'vi/index.html', 'b/c/d.txt', 'b'];
const site: fc.Arbitrary<Site> = fc
  .dictionary(fc.constantFrom(...paths), fc.constantFrom('one', 'two', 'six', 'three', ''))
  .filter((each) => !('b' in each && 'b/c/d.txt' in each));
const harm = fc.tuple(fc.constantFrom(...Object.keys(damages)), fc.nat(), fc.boolean());

test('whatever was published before and has befallen both trees, readers get the site', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(site, fc.array(harm, { maxLength: 3 })), { minLength: 1, maxLength: 6 }),
      (builds) => {
        rmSync(folder, { recursive: true });
        mkdirSync(folder);
        let files: BuiltFiles = {};
        for (const [wanted, harms] of builds) {
          ({ files } = publish(wanted, files));
          expect(read(output)).toEqual(wanted);
          for (const [kind, at, isSpare] of harms) {
            const root = isSpare ? spare : output;
            const all = existsSync(root) ? Object.keys(read(root)) : [];
            const path = all[at % all.length];
            if (path !== undefined && statSync(join(root, path)).isFile())
              damages[kind]!(join(root, path), at, join(root, all[0]!));
          }
        }
      },
    ),
  );
});

test('only what has changed is written, and the rest is the file that readers have', () => {
  const one = { 'a.html': 'a', 'x/b.html': 'b', 'x/c.html': 'c' };
  const first = publish(one, {});
  expect(first.written).toBe(3);
  const second = publish({ ...one, 'a.html': 'A' }, first.files);
  expect(second.written).toBe(1);
  const inode = statSync(join(output, 'x/b.html')).ino;
  const third = publish({ ...one, 'a.html': 'Aa' }, second.files);
  expect(third.written).toBe(1);
  expect(statSync(join(output, 'x/b.html')).ino).toBe(inode);
  expect(statSync(join(spare, 'x/b.html')).ino).toBe(inode);
  expect(readFileSync(join(spare, 'a.html'), 'utf8')).toBe('A');
  expect(publish({ ...one, 'a.html': 'Aa' }, third.files).written).toBe(0);
});

test('a site that was copied is known again by its bytes, whatever the time of its files', () => {
  const { files } = publish({ 'a.html': 'a', 'b.html': 'b' }, {});
  cpSync(output, `${output}.copy`, { recursive: true });
  rmSync(output, { recursive: true });
  cpSync(`${output}.copy`, output, { recursive: true });
  utimesSync(join(output, 'a.html'), 1, 1);
  expect(new PublishedTree(output, files).isWhole()).toBe(true);
  writeFileSync(join(output, 'b.html'), 'B');
  expect(new PublishedTree(output, files).isWhole()).toBe(false);
});

test('one file too many is not what was published', () => {
  const { files } = publish({ 'a.html': 'a' }, {});
  mkdirSync(join(output, 'x'));
  expect(new PublishedTree(output, files).isWhole()).toBe(true); // no host serves an empty folder
  writeFileSync(join(output, 'x/b.html'), 'b');
  expect(new PublishedTree(output, files).isWhole()).toBe(false);
});

test('no link leads a build out of its tree', () => {
  const outside = join(folder, 'outside');
  mkdirSync(outside);
  writeFileSync(join(outside, 'index.html'), 'not ours');
  writeFileSync(join(outside, 'page.html'), 'not ours');
  mkdirSync(spare, { recursive: true });
  symlinkSync(outside, join(spare, 'en'));
  linkSync(join(outside, 'page.html'), join(spare, 'page.html'));
  publish({ 'en/index.html': 'ours', 'page.html': 'ours' }, {});
  expect(readFileSync(join(outside, 'index.html'), 'utf8')).toBe('not ours');
  expect(readFileSync(join(outside, 'page.html'), 'utf8')).toBe('not ours');
  expect(read(output)).toEqual({ 'en/index.html': 'ours', 'page.html': 'ours' });
  expect(dirname(output)).toBe(folder);
});
