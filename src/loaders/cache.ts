import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getCacheRoot, getCodeDigest } from './version.ts';

/** A store of derived values on disk, addressed by digests of what they were derived from. */
export interface Cache<Value> {
  read: (key: string) => Value | undefined;
  write: (key: string, value: Value) => void;
}

/**
 * Opens a cache below the root of caches. It may be deleted at any time; only speed is lost.
 *
 * @param codeFolders folders whose code derives and checks the values, below the root of the project
 * @param packages names of packages whose version matters as well
 */
export function openCache<Value>(
  name: string,
  codeFolders: readonly string[],
  packages: readonly string[] = [],
): Cache<Value> {
  const folder = join(getCacheRoot(), name, getCodeDigest(codeFolders, packages));
  const toPath = (key: string): string => join(folder, `${key}.json`);
  return {
    read(key) {
      // Reading what was never written costs an exception each; where nothing was, a question is cheaper.
      if (!existsSync(folder)) return undefined;
      try {
        return JSON.parse(readFileSync(toPath(key), 'utf8')) as Value; // written by `write` below
      } catch {
        return undefined;
      }
    },
    write(key, value) {
      mkdirSync(folder, { recursive: true });
      // Written beside and renamed: a reader never sees half a file.
      const draft = `${toPath(key)}.${process.pid}`;
      writeFileSync(draft, JSON.stringify(value));
      renameSync(draft, toPath(key));
    },
  };
}
