import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A store of derived values on disk, addressed by digests of what they were derived from. */
export interface Cache<Value> {
  read: (key: string) => Value | undefined;
  write: (key: string, value: Value) => void;
}

/**
 * Opens a cache under node_modules/.cache. It may be deleted at any time; only speed is lost.
 *
 * @param version raise it when the form of the values changes, so that old files are not read as new ones
 */
export function openCache<Value>(name: string, version: number): Cache<Value> {
  const folder = resolve('node_modules/.cache', name, `v${version}`);
  const toPath = (key: string): string => join(folder, `${key}.json`);
  return {
    read(key) {
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
