import { readFileSync, writeFileSync } from 'node:fs';
import { parseDocument, type Document } from 'yaml';

/** Changes the front matter of a text and leaves its body, comments and order as they are. */
export function changeFrontMatter(path: string, change: (document: Document) => void): void {
  const [, matter, body] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(readFileSync(path, 'utf8'))!; // it was read before
  const document = parseDocument(matter!);
  change(document);
  writeFileSync(path, `---\n${document.toString({ lineWidth: 0 })}---\n${body}`);
}
