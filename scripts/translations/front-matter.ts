import { readFileSync } from 'node:fs';
import { parseDocument, type Document } from 'yaml';
import { replaceFile } from '../../src/loaders/files.ts';
import { describeMissingFrontMatter, findFrontMatter } from '../../src/texts/front-matter.ts';
import { Refusal } from './target.ts';

/** Writes changed YAML as a document was written: long lines stay whole, and line ends as they were. */
function rewrite(yaml: string, change: (document: Document) => void): string {
  const document = parseDocument(yaml);
  change(document);
  const written = document.toString({ lineWidth: 0 });
  return yaml.includes('\r\n') ? written.replaceAll(/\r?\n/g, '\r\n') : written;
}

/**
 * Changes the front matter of a text and leaves its body, its line ends, comments and order as they are.
 *
 * @throws Refusal when the file has none
 */
export function changeFrontMatter(path: string, change: (document: Document) => void): void {
  const source = readFileSync(path, 'utf8');
  const head = findFrontMatter(source);
  if (!head) {
    const { line, message } = describeMissingFrontMatter(source);
    throw new Refusal(`${path}:${line} ${message.en} / ${message.vi}`);
  }
  const { yaml, start } = head;
  replaceFile(path, source.slice(0, start) + rewrite(yaml, change) + source.slice(start + yaml.length));
}

/** Changes the words of a file: the front matter of a text, or a file of YAML. */
export function changeWords(path: string, change: (document: Document) => void): void {
  if (/\.ya?ml$/.test(path)) replaceFile(path, rewrite(readFileSync(path, 'utf8'), change));
  else changeFrontMatter(path, change);
}
