import { readFileSync } from 'node:fs';
import { parseDocument, type Document } from 'yaml';
import { replaceFile } from '../../src/loaders/files.ts';
import { describeMissingFrontMatter, findFrontMatter } from '../../src/texts/front-matter.ts';
import { Refusal } from './target.ts';

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
  const document = parseDocument(yaml);
  change(document);
  const written = document.toString({ lineWidth: 0 });
  const changed = yaml.includes('\r\n') ? written.replaceAll(/\r?\n/g, '\r\n') : written;
  replaceFile(path, source.slice(0, start) + changed + source.slice(start + yaml.length));
}
