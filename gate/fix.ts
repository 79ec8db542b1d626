import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanPicture } from '../src/loaders/clean.ts';
import type { Fault } from '../src/loaders/fault.ts';
import { removeInvisible } from './words/characters.ts';

type Mend = (path: string) => void | Promise<void>;

const mendText =
  (mend: (text: string) => string): Mend =>
  (path) =>
    writeFileSync(path, mend(readFileSync(path, 'utf8')));

/** What can be mended without anybody's judgement, by rule: no word changes, and no picture looks otherwise. */
const mends: Readonly<Record<string, Mend>> = {
  nfc: mendText((text) => text.normalize('NFC')),
  'invisible-character': mendText(removeInvisible),
  'bidi-control': mendText(removeInvisible),
  'media-metadata': cleanPicture,
};

/**
 * Mends in the files what can be mended safely: NFC, invisible characters, metadata of pictures.
 *
 * @param root the content folder
 * @returns the files that were mended, as `rule file`
 */
export async function fix(root: string, faults: readonly Fault[]): Promise<string[]> {
  const done = new Set<string>();
  for (const { rule, file } of faults) {
    const mend = mends[rule];
    const name = `${rule} ${file}`;
    if (!mend || done.has(name)) continue;
    await mend(join(root, file));
    done.add(name);
  }
  return [...done];
}
