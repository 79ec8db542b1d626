import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getFileDigest } from './digest.ts';
import { parseText, type ParsedText } from './parse.ts';
import type { Fault } from '../loaders/fault.ts';

/** Raise it when the parsed form changes, so that old files are not read as new ones. */
const version = 1;

const folder = resolve('node_modules/.cache/texts', `v${version}`);

const toPath = (digest: string): string => join(folder, `${digest}.json`);

function write(path: string, text: ParsedText): void {
  mkdirSync(folder, { recursive: true });
  // Written beside and renamed: a reader never sees half a file.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(text));
  renameSync(draft, path);
}

/**
 * Reads the parsed form of a text by the digest of its file.
 *
 * @throws when it was never parsed
 */
export function getCachedText(digest: string): ParsedText {
  return JSON.parse(readFileSync(toPath(digest), 'utf8')) as ParsedText; // written by `write` above
}

/** Parses a text, or takes it from the cache when the same bytes were parsed before. Faulty texts are not kept. */
export function parseTextOnce(source: string, file: string): { text?: ParsedText; digest: string; faults: Fault[] } {
  const digest = getFileDigest(source);
  try {
    return { text: getCachedText(digest), digest, faults: [] };
  } catch {
    const result = parseText(source, file);
    if (result.text) write(toPath(digest), result.text);
    return { ...result, digest };
  }
}
