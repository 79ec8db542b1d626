import { readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/**
 * Lists the files of a folder and of those below it.
 *
 * @returns paths below the folder with `/` between their parts, in the order of their code units
 */
export const listTree = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted((a, b) => (a < b ? -1 : 1));

/**
 * Joins a folder and a path below it that somebody else may have named.
 *
 * @throws when the path leads out of the folder
 */
export function joinWithin(folder: string, path: string): string {
  const joined = join(folder, path);
  if (!resolve(joined).startsWith(resolve(folder) + sep))
    throw new Error(`${path} leads out of ${folder}. / ${path} nằm ngoài ${folder}.`);
  return joined;
}
