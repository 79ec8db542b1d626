import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

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
