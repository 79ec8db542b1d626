import { readFileSync } from 'node:fs';
import type { Document } from 'yaml';
import { replaceFile } from '../../src/loaders/files.ts';
import { editFrontMatter, editYaml } from '../../src/texts/edit-front-matter.ts';
import { describeMissingFrontMatter } from '../../src/texts/front-matter.ts';
import { Refusal } from './target.ts';

/**
 * Changes the front matter of a text and leaves its body, its line ends, comments and order as they are.
 *
 * @throws Refusal when the file has none
 */
export function changeFrontMatter(path: string, change: (document: Document) => void): void {
  const source = readFileSync(path, 'utf8');
  const changed = editFrontMatter(source, change);
  if (changed === undefined) {
    const { line, message } = describeMissingFrontMatter(source);
    throw new Refusal(`${path}:${line} ${message.en} / ${message.vi}`);
  }
  replaceFile(path, changed);
}

/** Changes the words of a file: the front matter of a text, or a file of YAML. */
export function changeWords(path: string, change: (document: Document) => void): void {
  if (/\.ya?ml$/.test(path)) replaceFile(path, editYaml(readFileSync(path, 'utf8'), change));
  else changeFrontMatter(path, change);
}
