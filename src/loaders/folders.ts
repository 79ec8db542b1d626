import { cpSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAbandoned } from './ownership.ts';

/** The paths of what lies in a folder. */
export const listPaths = (folder: string): string[] => readdirSync(folder).map((name) => join(folder, name));

/** Removes a file or folder if the system lets us; what stays is removed by the next build. */
export function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // Somebody still writes or reads there.
  }
}

/** Removes what dead processes have left in a folder. */
export function removeAbandoned(folder: string): void {
  for (const path of listPaths(folder)) if (isAbandoned(path)) removeFolder(path);
}

/** Moves a folder, also to another disk. */
export function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    removeFolder(from);
  }
}
