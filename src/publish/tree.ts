import {
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  rmdirSync,
  utimesSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describeFile, type PublishedFile } from './manifest.ts';

/** A file of a site, and what was seen of it when it was written. */
export interface BuiltFile extends PublishedFile {
  /** Digest of what it was made from: as long as it is the same, so is the file. */
  key: string;
  /** When it was written, in milliseconds. */
  time: number;
  /** What a page needs of other files: paths below the site. */
  assets?: string[];
}

export type BuiltFiles = Record<string, BuiltFile>;

/** What lies in a folder: plain files by their paths, folders, and what is neither. */
interface Listing {
  files: Map<string, Stats>;
  folders: Set<string>;
  others: string[];
}

/** Lists a folder; one that is not there is empty. No link is followed. */
function listFolder(root: string): Listing {
  const listing: Listing = { files: new Map(), folders: new Set(), others: [] };
  if (!lstatSync(root, { throwIfNoEntry: false })?.isDirectory()) return listing;
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(root, path).replaceAll('\\', '/');
    if (entry.isDirectory()) listing.folders.add(name);
    else if (entry.isFile()) listing.files.set(name, lstatSync(path));
    else listing.others.push(name);
  }
  return listing;
}

/** Tells whether two files are one, or one a copy of the other that kept its time. */
const isSame = (a: Stats, b: Stats): boolean =>
  (a.ino === b.ino && a.dev === b.dev) || (a.size === b.size && a.mtimeMs === b.mtimeMs);

/** The files of a folder that are still what was written, byte for byte. */
export class PublishedTree {
  readonly folder: string;
  readonly listing: Listing;
  private readonly files: BuiltFiles;

  /** @param files what was written into the folder; nothing is believed that it does not name */
  constructor(folder: string, files: BuiltFiles) {
    this.folder = folder;
    this.files = files;
    this.listing = listFolder(folder);
  }

  /** What was written, as long as it is still there. A file that was only copied is read, and held against its digest. */
  find(path: string): BuiltFile | undefined {
    const file = Object.hasOwn(this.files, path) ? this.files[path] : undefined;
    const stats = this.listing.files.get(path);
    if (!file || stats?.size !== file.bytes) return undefined;
    if (stats.mtimeMs === file.time) return file;
    const isSound = describeFile(readFileSync(join(this.folder, path))).sha256 === file.sha256;
    return isSound ? { ...file, time: stats.mtimeMs } : undefined;
  }

  /** Lists what was written below a folder. */
  list(folder: string): string[] {
    return Object.keys(this.files).filter((path) => path.startsWith(folder));
  }

  /** Tells whether the folder holds just the files that were written into it. */
  isWhole(): boolean {
    const { files, others } = this.listing;
    const paths = Object.keys(this.files);
    return others.length === 0 && files.size === paths.length && paths.every((path) => this.find(path));
  }
}

/**
 * The site that a build makes, in the tree of the build before the last: what has not changed is linked to the published
 * file, unless it is linked already; what has is written. So the work is that of the change.
 */
export class NextTree {
  readonly folder: string;
  /** What the tree holds so far. */
  readonly files: BuiltFiles = {};
  /** How many files readers do not have yet. */
  written = 0;
  private readonly published: PublishedTree;
  private readonly before: Listing;
  private readonly made = new Set<string>();

  /**
   * @param folder on the same disk as the published site
   * @throws what the system says
   */
  constructor(folder: string, published: PublishedTree) {
    this.folder = folder;
    this.published = published;
    if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) rmSync(folder);
    mkdirSync(folder, { recursive: true });
    this.before = listFolder(folder);
    // What a link leads to is not ours to write to.
    for (const name of this.before.others) rmSync(join(folder, name), { force: true });
  }

  /** Makes room for a file. @returns its path */
  private clear(path: string): string {
    const target = join(this.folder, path);
    const parent = dirname(target);
    if (!this.made.has(parent)) {
      for (const [index] of path.split('/').slice(0, -1).entries()) {
        const above = path
          .split('/')
          .slice(0, index + 1)
          .join('/');
        if (this.before.files.delete(above)) rmSync(join(this.folder, above));
      }
      mkdirSync(parent, { recursive: true });
      this.made.add(parent);
    }
    // Never written into: it may be the file that readers have.
    rmSync(target, { recursive: true, force: true });
    this.before.files.delete(path);
    if (this.before.folders.delete(path))
      for (const each of this.before.files.keys()) if (each.startsWith(`${path}/`)) this.before.files.delete(each);
    return target;
  }

  /** Tells whether the published site has a file that was made with a key. */
  has(path: string, key: string): boolean {
    return this.published.find(path)?.key === key;
  }

  /** Lists what was published below a folder, whether or not it is still there. @param folder with `/` at its end */
  listPublished(folder: string): string[] {
    return this.published.list(folder);
  }

  /** Takes over a file of the published site. @returns false when it is not what was made with this key */
  keep(path: string, key: string): boolean {
    const file = this.published.find(path);
    if (file?.key !== key) return false;
    this.take(path, file);
    return true;
  }

  private take(path: string, file: BuiltFile): void {
    const from = this.published.listing.files.get(path)!; // it was found
    const there = this.before.files.get(path);
    this.files[path] = file;
    if (there && isSame(from, there)) {
      this.before.files.delete(path);
      return;
    }
    const [source, target] = [join(this.published.folder, path), this.clear(path)];
    try {
      linkSync(source, target);
    } catch {
      // A disk that knows no links.
      copyFileSync(source, target, constants.COPYFILE_FICLONE);
      utimesSync(target, from.atime, from.mtime);
      this.files[path] = { ...file, time: lstatSync(target).mtimeMs };
    }
  }

  /**
   * Puts a file into the site; one with the bytes that readers have stays the same file.
   *
   * @param key of what it was made from
   * @param assets what a page needs
   * @throws what the system says
   */
  put(path: string, bytes: Uint8Array, key: string, assets?: string[]): void {
    const described = { ...describeFile(bytes), key, ...(assets ? { assets } : {}) };
    const earlier = this.published.find(path);
    if (earlier?.sha256 === described.sha256) {
      this.take(path, { ...described, time: earlier.time });
      return;
    }
    const target = this.clear(path);
    writeFileSync(target, bytes, { flag: 'wx' });
    this.written++;
    this.files[path] = { ...described, time: lstatSync(target).mtimeMs };
  }

  /** Removes what the site of this build does not have. */
  finish(): void {
    for (const path of this.before.files.keys())
      if (!Object.hasOwn(this.files, path)) rmSync(join(this.folder, path), { force: true });
    // The deepest first; those that hold something stay.
    for (const name of [...this.before.folders].toSorted((a, b) => b.length - a.length))
      try {
        rmdirSync(join(this.folder, name));
      } catch {
        // It holds files of the site.
      }
  }
}
