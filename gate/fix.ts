import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanPicture } from '../src/loaders/clean.ts';
import type { Fault } from '../src/loaders/fault.ts';
import { replaceFile } from '../src/loaders/files.ts';
import type { LoadedContent } from '../src/loaders/loaded-content.ts';
import { mendDrawing } from '../src/loaders/svg-mend.ts';
import { mendForm } from '../src/texts/form.ts';
import { removeInvisible } from './words/characters.ts';

/** What can be mended in a text without anybody's judgement, by rule: no word changes. */
const textMends: Readonly<Record<string, (text: string) => string>> = {
  nfc: (text) => text.normalize('NFC'),
  'invisible-character': removeInvisible,
  'bidi-control': removeInvisible,
  'mdx-wrapped': mendForm,
  'mdx-emphasis': mendForm,
};

/** The same of pictures: none looks otherwise. */
const pictureMends: Readonly<Record<string, (path: string) => Promise<void>>> = {
  'media-metadata': (path) => (path.endsWith('.svg') ? mendDrawing(path) : cleanPicture(path)),
  'media-svg': mendDrawing,
  'media-svg-xml': mendDrawing,
};

/** Mends a text; its byte order mark and line ends stay. @returns false when there was nothing to mend */
function mendText(path: string, mend: (text: string) => string): boolean {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const mended = mark + mend(text.slice(mark.length));
  if (mended === text) return false;
  replaceFile(path, mended);
  return true;
}

/** What came of mending: each as `rule file`, with the reason where a file was left as it was. */
export interface Mended {
  mended: string[];
  left: string[];
}

/**
 * Mends in the files what can be mended safely: NFC, invisible characters, wrapped passages and marks of
 * emphasis in texts, metadata of pictures, what programs of drawing leave in drawings. What was found in the words that a picture or a document carries is nobody's text: such files are never written as one.
 *
 * @param root the content folder
 * @param loaded what was read of it
 */
export async function fix(root: string, faults: readonly Fault[], { sources }: LoadedContent): Promise<Mended> {
  const result: Mended = { mended: [], left: [] };
  const wanted = new Map(faults.map(({ rule, file }) => [`${rule} ${file}`, { rule, file }]));
  for (const [name, { rule, file }] of wanted) {
    const path = join(root, file);
    const text = sources.has(file) ? textMends[rule] : undefined;
    const picture = pictureMends[rule];
    try {
      if (picture) await picture(path);
      if (picture || (text && mendText(path, text))) result.mended.push(name);
    } catch (error) {
      result.left.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return result;
}
