import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isPreview } from './preview.ts';
import { getProjectRoot } from './project.ts';

const readCode = (file: string): Buffer => readFileSync(join(getProjectRoot(), file));

/** Lists the files of a folder of code and of those below it, in an order that no file system decides. */
const listCode = (folder: string): string[] =>
  readdirSync(join(getProjectRoot(), folder), { withFileTypes: true })
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
  const hash = createHash('sha256');
  for (const file of [...folders.flatMap(listCode), ...manifests]) hash.update(file).update(readCode(file));
  return hash.digest('hex').slice(0, 12);
}

const codeFolders = [
  'catalog',
  'components',
  'i18n',
  'integrations',
  'layouts',
  'loaders',
  'machines',
  'offline',
  'pages',
  'publish',
  'schemas',
  'screen',
  'search',
  'styles',
  'texts',
];

let version: string | undefined;

/**
 * Digest of everything beside the content that decides what pages look like: the code, the packages, the language data
 * of this Node and the settings of this build.
 */
export function getBuildVersion(): string {
  version ??= createHash('sha256')
    .update(
      getCodeDigest(
        codeFolders.map((folder) => `src/${folder}`),
        ['astro', 'pagefind', 'i18next', 'sharp'],
      ),
    )
    .update(readCode('src/middleware.ts'))
    .update(readCode('astro.config.mjs'))
    .update(
      JSON.stringify([process.versions['icu'], process.versions['cldr'], process.env['PSEUDO'] ?? '', isPreview()]),
    )
    .digest('hex');
  return version;
}
