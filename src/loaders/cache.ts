import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A store of derived values on disk, addressed by digests of what they were derived from. */
export interface Cache<Value> {
  read: (key: string) => Value | undefined;
  write: (key: string, value: Value) => void;
}

/** Digest of the code that derives the values, and of the packages it rests on: other code, other values. */
function getVersion(codeFolders: readonly string[], packages: readonly string[]): string {
  const files = codeFolders.flatMap((folder) =>
    readdirSync(folder)
      .toSorted()
      .map((file) => join(folder, file)),
  );
  const manifests = packages.map((name) => join('node_modules', name, 'package.json'));
  const hash = createHash('sha256');
  for (const file of [...files, ...manifests]) hash.update(readFileSync(resolve(file)));
  return hash.digest('hex').slice(0, 12);
}

/**
 * Opens a cache under node_modules/.cache. It may be deleted at any time; only speed is lost.
 *
 * @param codeFolders folders whose code derives and checks the values, below the root of the project
 * @param packages names of packages whose version matters as well
 */
export function openCache<Value>(
  name: string,
  codeFolders: readonly string[],
  packages: readonly string[] = [],
): Cache<Value> {
  const folder = resolve('node_modules/.cache', name, getVersion(codeFolders, packages));
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
