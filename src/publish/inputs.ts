import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { getPostersFolder } from '../loaders/posters.ts';
import { getProjectRoot } from '../loaders/project.ts';

/** Everything beside the content folder that a site is made of, below the root of the project. */
const codePaths = [
  'astro.config.mjs',
  'gate',
  'package.json',
  'package-lock.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

/** What the environment decides of a site. */
const variables = ['LOCALES', 'POSTERS_DIR', 'PREVIEW', 'PSEUDO', 'SOURCE_DATE_EPOCH', 'TZ'];

/** A file, or what is neither file nor folder, and what changes when somebody touches it. */
interface Mark {
  path: string;
  mark: string;
}

/** Marks all that lies below a path, in an order that no file system decides. */
function markAll(path: string, skip: string): Mark[] {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats || path === skip) return [];
  if (!stats.isDirectory())
    return [{ path, mark: `${stats.mode} ${stats.ino} ${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}` }];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => (name === '.git' ? [] : markAll(join(path, name), skip)));
}

function readPath(path: string): Buffer | string {
  const stats = lstatSync(path);
  return stats.isSymbolicLink() ? readlinkSync(path) : stats.isFile() ? readFileSync(path) : '';
}

/**
 * Everything that a site is made of: the content, the code, the packages by their lockfile, Node, the commit and what the
 * environment decides. Where it is what it was at the last build, there is nothing to do.
 */
export class Inputs {
  readonly digest: string;
  private readonly places: readonly string[];
  private readonly marks: readonly Mark[];

  /**
   * @param content the content folder
   * @param commit that is built
   */
  constructor(content: string, commit: string) {
    this.places = [...codePaths.map((path) => join(getProjectRoot(), path)), content, getPostersFolder()];
    this.marks = this.mark();
    const digest = createHash('sha256').update(
      JSON.stringify([process.versions, commit, content, variables.map((name) => process.env[name] ?? '')]),
    );
    for (const { path } of this.marks) digest.update(`\n${path}\n`).update(readPath(path));
    this.digest = digest.digest('hex');
  }

  private mark(): Mark[] {
    return this.places.flatMap((place, index) =>
      markAll(place, index < codePaths.length ? join(getProjectRoot(), 'src/content') : ''),
    );
  }

  /** Tells whether nobody has touched any of it since it was read. */
  isUntouched(): boolean {
    return isDeepStrictEqual(this.mark(), this.marks);
  }
}
