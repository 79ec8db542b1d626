// Astro's incremental build writes its index and its copies of pages in place, and believes both. So a build takes them
// out of the cache, works on them in a folder of its own and puts them back when all went well: what a failed or killed
// build has begun is never seen again. And every file is held against its digest before it is believed.
import { hash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { clearWay, getCacheRefusal, getCacheRoot, noteCacheRefusal, openCache } from '../src/loaders/cache.ts';
import { getContentDirectory } from '../src/loaders/content.ts';
import { moveFolder, removeAbandoned, removeFolder } from '../src/loaders/folders.ts';
import { ownName } from '../src/loaders/ownership.ts';
import { isPreview } from '../src/loaders/preview.ts';
import { listTree } from '../src/publish/files.ts';

/** Astro's names (astro/dist/core/build/incremental.js): which pages it has and why, and the pages. */
const index = 'incremental-build.json';
const pages = 'dist';

/** Digests of all files of a set of kept pages, by their paths. */
type Digests = Record<string, string>;
const digests = openCache<Digests>('pages-digests');

/** One set for each site that is built: content, editions, interface, and whether it is a preview. */
const getSetName = (): string =>
  hash(
    'sha256',
    JSON.stringify([getContentDirectory(), process.env['LOCALES'] ?? '', process.env['PSEUDO'] ?? '', isPreview()]),
  ).slice(0, 12);
const setsName = 'pages';
const getSets = (): string => join(getCacheRoot(), setsName);

const digestFile = (path: string): string => hash('sha256', readFileSync(path));

/** Tells whether a file has a digest; one that went with its folder has none. */
const isSound = (path: string, digest: string | undefined): boolean =>
  digest !== undefined && existsSync(path) && digestFile(path) === digest;

/** The folders above a file: `dist/en/news`, `dist/en`, `dist`. */
const getFolders = (path: string): string[] => {
  const parent = posix.dirname(path);
  return parent === '.' ? [] : [parent, ...getFolders(parent)];
};

/** Removes everything that is not what was kept: other bytes, other files, links, folders where files should be. */
function removeForeign(folder: string, kept: Digests): void {
  const folders = new Set(Object.keys(kept).flatMap(getFolders));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).replaceAll('\\', '/');
    const isKept = entry.isDirectory() ? folders.has(name) : entry.isFile() && isSound(path, kept[name]);
    if (!isKept) rmSync(path, { recursive: true, force: true });
  }
}

/**
 * Takes the pages of the last build out of the cache; without them, or without their index, a build makes every page.
 *
 * @param cache an empty folder, Astro's cache of this build
 */
export function takePages(cache: string): void {
  const set = join(getSets(), getSetName());
  try {
    // What a link leads to is not ours to tidy.
    if (!lstatSync(set, { throwIfNoEntry: false })?.isDirectory()) return;
    rmSync(cache, { recursive: true });
    moveFolder(set, cache);
    removeForeign(cache, digests.read(getSetName()) ?? {});
    if (existsSync(join(cache, index))) return;
  } catch {
    // Another build was faster, or the cache cannot be read.
  }
  removeFolder(cache);
  mkdirSync(cache, { recursive: true });
}

/** Keeps the pages of this build for the next. @param cache Astro's cache of this build, which is moved */
export function keepPages(cache: string): void {
  if (getCacheRefusal()) return;
  const name = getSetName();
  const draft = join(getSets(), `${name}.${ownName}.draft`);
  try {
    for (const each of readdirSync(cache)) if (each !== index && each !== pages) removeFolder(join(cache, each));
    clearWay(join(setsName, name, index));
    mkdirSync(getSets(), { recursive: true });
    removeAbandoned(getSets());
    const kept = Object.fromEntries(listTree(cache).map((path) => [path, digestFile(join(cache, path))]));
    moveFolder(cache, draft);
    rmSync(join(getSets(), name), { recursive: true, force: true });
    digests.write(name, kept);
    renameSync(draft, join(getSets(), name));
  } catch (error) {
    removeFolder(draft);
    // Another build of the same site has kept its pages a moment ago: they will do.
    if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) noteCacheRefusal(error);
  }
}
