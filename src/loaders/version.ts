import { createHash, hash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isPreview } from './preview.ts';
import { getProjectRoot } from './project.ts';

/** Code that lies in none of the folders. */
const codeFiles = ['src/middleware.ts', 'src/live.config.ts', 'astro.config.mjs', 'tsconfig.json'];

const readCode = (file: string): Buffer => readFileSync(join(getProjectRoot(), file));

/**
 * Lists the files of a folder of code and of those below it, in an order that no file system decides. Those that begin with
 * a dot belong to editors.
 */
const listCode = (folder: string): string[] =>
  readdirSync(join(getProjectRoot(), folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? listCode(path) : [path];
    });

/**
 * Digest of code and of the packages it rests on: other code, other results.
 *
 * @param folders folders below the root of the project, with all that is in them
 * @param packages names of packages whose version matters
 */
export function getCodeDigest(folders: readonly string[], packages: readonly string[]): string {
  const manifests = packages.map((name) => join('node_modules', name, 'package.json'));
  const digest = createHash('sha256');
  for (const file of [...folders.flatMap(listCode), ...manifests]) digest.update(file).update(readCode(file));
  return digest.digest('hex').slice(0, 12);
}

/** Folders of code in `src/`: all of it but the content. */
const listCodeFolders = (): string[] =>
  readdirSync(join(getProjectRoot(), 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'content')
    .map(({ name }) => `src/${name}`)
    .toSorted();

/** Code in none of the folders that pages are compiled from, and the packages it rests on. */
const listPageCode = (): string[] => [...listCodeFolders().flatMap(listCode), ...codeFiles, 'package-lock.json'];

/**
 * Digest of everything that pages are compiled from: their code, the packages and the Node that compiles them.
 */
export function getPageCodeDigest(): string {
  const digest = createHash('sha256').update(process.version);
  for (const file of listPageCode()) digest.update(file).update(readCode(file));
  return digest.digest('hex');
}

let version: string | undefined;

/** Tells compiled pages the version that the build has found. */
export const setBuildVersion = (given: string): void => {
  version = given;
};

/**
 * Digest of everything beside the content that decides what pages look like: the code, the packages, the language data
 * of this Node and the settings of this build.
 */
export function getBuildVersion(): string {
  version ??= hash(
    'sha256',
    JSON.stringify([
      getPageCodeDigest(),
      process.versions['icu'],
      process.versions['cldr'],
      process.env['PSEUDO'] ?? '',
      isPreview(),
    ]),
  );
  return version;
}

/**
 * Notes the state of everything beside the content that a build reads while it is under way.
 *
 * @returns by path, what changes when somebody writes the file, also when the same is written again later
 */
export function noteCode(): Map<string, string> {
  const folders = [...listCodeFolders(), ...(existsSync(join(getProjectRoot(), 'public')) ? ['public'] : [])];
  return new Map(
    [...folders.flatMap(listCode), ...codeFiles, 'package.json'].map((file) => {
      const { ino, mtimeMs, size } = statSync(join(getProjectRoot(), file));
      return [file, `${ino} ${mtimeMs} ${size}`];
    }),
  );
}
