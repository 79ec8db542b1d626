import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureFile } from '../src/loaders/files.ts';
import { listPaths, removeAbandoned, removeFolder } from '../src/loaders/folders.ts';
import { isAbandoned, isOwned, ownName } from '../src/loaders/ownership.ts';
import { getProjectRoot } from '../src/loaders/project.ts';

/** Folders that one build has for itself, so that several can run in one project. */
export interface Workspace {
  /** Where Astro puts the site. */
  site: string;
  /** Where Astro looks for the pages of the build before, and keeps those of this one. */
  cache: string;
  /** Where Vite keeps what it bundles of packages. */
  vite: string;
  remove: () => void;
}

/** Tells whether a running build has a place: its mark is in it. */
function isTaken(place: string): boolean {
  try {
    return listPaths(place).some((path) => isOwned(path) && !isAbandoned(path));
  } catch {
    return false; // no folder
  }
}

/** Frees a place whose build was killed, unless a third build has just done so and taken it. */
function freePlace(place: string, astro: string): void {
  const aside = join(astro, `${ownName}.old`);
  try {
    renameSync(place, aside);
    if (isTaken(aside)) renameSync(aside, place);
    else removeFolder(aside);
  } catch {
    // Somebody else has freed it.
  }
}

/**
 * Moves a folder to the first free place. Places are numbered, because Astro renders every page anew when the path of
 * its output is another; a file inside, with the name of the process, says who has it.
 */
function takePlace(folder: string, astro: string): string {
  for (let number = 1; ; number++) {
    const place = join(astro, `build-${number}`);
    if (existsSync(place) && !isTaken(place)) freePlace(place, astro);
    try {
      renameSync(folder, place);
      return place;
    } catch (error) {
      // Another build has it; where there is none, the folder itself is the trouble.
      if (!existsSync(place)) throw error;
    }
  }
}

/** Removes what would stand in Astro's way: a folder under the name of a file, a file under that of a folder. */
function clearNames(astro: string): void {
  for (const entry of readdirSync(astro, { withFileTypes: true })) {
    const isFile = /\.(?:json|mjs|ts)$/.test(entry.name);
    const isFolder = !entry.name.includes('.');
    if (entry.isDirectory() ? isFile : isFolder) rmSync(join(astro, entry.name), { recursive: true, force: true });
  }
}

/**
 * Makes the folders of this build, and removes those of builds that were killed. They lie within the project, because
 * bundled pages must find its packages.
 */
export function createWorkspace(): Workspace {
  const astro = join(getProjectRoot(), '.astro');
  // It may be a link to another disk.
  if (!statSync(astro, { throwIfNoEntry: false })?.isDirectory()) rmSync(astro, { force: true });
  mkdirSync(astro, { recursive: true });
  removeAbandoned(astro);
  clearNames(astro);
  // All builds share these two of Astro's files. It replaces them by way of one draft unless they are as it wants them;
  // two builds would take the draft from each other.
  for (const name of ['content-assets.mjs', 'content-modules.mjs'])
    ensureFile(join(astro, name), 'export default new Map();');
  const draft = join(astro, `${ownName}.draft`);
  for (const name of ['site', 'cache', 'vite']) mkdirSync(join(draft, name), { recursive: true });
  writeFileSync(join(draft, ownName), '');
  const place = takePlace(draft, astro);
  return {
    site: join(place, 'site'),
    cache: join(place, 'cache'),
    vite: join(place, 'vite'),
    remove: () => removeFolder(place),
  };
}
