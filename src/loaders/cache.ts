import { lstatSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getProjectName, getProjectRoot } from './project.ts';
import { readSealed, writeSealed } from './sealed.ts';
import { getCodeDigest } from './version.ts';

/**
 * Where everything derived is kept: a folder of this project's own in CACHE_DIR, or in node_modules/.cache. It may be
 * deleted, damaged or closed to us at any time: only speed is in it.
 */
export const getCacheRoot = (): string =>
  // CACHE_DIR= means no folder, and not the one in which the command runs.
  resolve(process.env['CACHE_DIR'] || join(getProjectRoot(), 'node_modules/.cache'), getProjectName());

let refusal: NodeJS.ErrnoException | undefined;

/** Why this process keeps nothing any more, if the cache cannot be written. */
export const getCacheRefusal = (): NodeJS.ErrnoException | undefined => refusal;

/** Notes that the cache cannot be written. A command goes on without it. */
export const noteCacheRefusal = (error: unknown): void => {
  refusal ??= error instanceof Error ? error : new Error(String(error));
};

/** Removes what stands in the way of a file below the root of caches: a file for a folder, a folder for the file. */
export function clearWay(file: string): void {
  const parts = file.split(/[\\/]/);
  for (const [index] of parts.entries()) {
    const path = join(getCacheRoot(), ...parts.slice(0, index + 1));
    const isFolder = lstatSync(path, { throwIfNoEntry: false })?.isDirectory();
    if (isFolder === (index === parts.length - 1)) rmSync(path, { recursive: true });
  }
}

/** A store of derived values on disk. */
export interface Cache<Value> {
  /** @returns undefined when nothing was kept under this key, or when it is not what was written under it */
  read: (key: string) => Value | undefined;
  /** Keeps a value, if the disk lets it. @param key letters that are the name of a file, such as a digest */
  write: (key: string, value: Value) => void;
}

/**
 * Opens a cache below the root of caches; nothing is touched before something is asked.
 *
 * @param codeFolders folders whose code derives and checks the values, below the root of the project
 * @param packages names of packages whose version matters as well
 */
export function openCache<Value>(
  name: string,
  codeFolders: readonly string[] = [],
  packages: readonly string[] = [],
): Cache<Value> {
  let folder: string | undefined;
  const toName = (key: string): string => {
    folder ??= join(name, getCodeDigest(codeFolders, packages));
    return join(folder, `${key}.json`);
  };
  return {
    read: (key) => {
      const file = toName(key);
      return readSealed(join(getCacheRoot(), file), file);
    },
    write(key, value) {
      if (refusal) return;
      const file = toName(key);
      const put = (): void => writeSealed(join(getCacheRoot(), file), file, value);
      try {
        put();
      } catch {
        try {
          clearWay(file);
          put();
        } catch (error) {
          noteCacheRefusal(error);
        }
      }
    },
  };
}
