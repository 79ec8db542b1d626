import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { replaceFile } from '../loaders/files.ts';
import type { ReleaseMark } from './release-mark.ts';

const SeenSchema = z.record(
  z.string(),
  z.object({ counter: z.number().int().nonnegative(), day: z.string().regex(/^\d{4}-\d\d-\d\d$/) }),
);

/** What was seen of all sites, by address and key: whoever changes the key begins anew. */
type Seen = Map<string, ReleaseMark>;

const toKey = (site: string, publicKey: string): string => `${site} ${publicKey}`;

/** @returns undefined when there is a file that cannot be read as one of these */
function readAll(file: string): Seen | undefined {
  try {
    return new Map(Object.entries(SeenSchema.parse(JSON.parse(readFileSync(file, 'utf8')))));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? new Map() : undefined;
  }
}

/** What a verification remembers of a site. */
export interface Memory {
  /** The latest release seen, undefined for a site that was never seen. */
  last: ReleaseMark | undefined;
  /** True when the file was damaged, so that nobody knows what was seen. */
  isDamaged: boolean;
}

/** Reads what was seen of a site. @param file where it is remembered */
export function recall(file: string, site: string, publicKey: string): Memory {
  const seen = readAll(file);
  return { last: seen?.get(toKey(site, publicKey)), isDamaged: seen === undefined };
}

/**
 * Remembers a release with a right signature, if it is later than the last one.
 *
 * @throws what the system says
 */
export function remember(file: string, site: string, publicKey: string, mark: ReleaseMark): void {
  const seen: Seen = readAll(file) ?? new Map();
  const last = seen.get(toKey(site, publicKey));
  if (last && last.counter >= mark.counter) return;
  seen.set(toKey(site, publicKey), mark);
  replaceFile(file, `${JSON.stringify(Object.fromEntries(seen), undefined, 1)}\n`);
}
