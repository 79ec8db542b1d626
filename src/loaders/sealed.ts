import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { replaceFile } from './files.ts';

// The name is part of what the digest holds: a file under another name is not what was written there.
const seal = (name: string, json: string): string => hash('sha256', `${name}\n${json}`);

/**
 * Reads what `writeSealed` has written.
 *
 * @param path of the file
 * @param name that it was written under
 * @returns undefined when there is none, or when a byte of it is another
 */
export function readSealed<Value>(path: string, name: string): Value | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    const end = text.indexOf('\n');
    const json = text.slice(end + 1);
    if (text.slice(0, end) !== seal(name, json)) return undefined;
    return JSON.parse(json) as Value; // written below, as the digest says
  } catch {
    return undefined;
  }
}

/** Writes a value as JSON with its digest before it, at once. @throws what the system says */
export function writeSealed(path: string, name: string, value: unknown): void {
  const json = JSON.stringify(value);
  replaceFile(path, `${seal(name, json)}\n${json}`);
}
