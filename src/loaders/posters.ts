import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parsePosterFile, type PosterFile } from '../press/posters.ts';
import { getProjectRoot } from './project.ts';

/** The folder of posters that `npm run posters` fills and a build publishes, if it is there: POSTERS_DIR, or posters/ of the project. */
export const getPostersFolder = (): string => resolve(process.env['POSTERS_DIR'] || join(getProjectRoot(), 'posters'));

/** Lists the posters of a folder, in the order of their names; none where there is no folder. Other files are left alone. */
export const listPosters = (folder = getPostersFolder()): PosterFile[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .toSorted()
        .flatMap((file) => {
          const poster = parsePosterFile(file);
          return poster ? [{ ...poster, file, bytes: statSync(join(folder, file)).size }] : [];
        })
    : [];
