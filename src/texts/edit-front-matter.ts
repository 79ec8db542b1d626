import { parseDocument, type Document } from 'yaml';
import { findFrontMatter } from './front-matter.ts';

/**
 * Changes the front matter of a text and leaves its body, its line ends, comments and order as they are.
 *
 * @param source the whole file
 * @returns undefined when it has no front matter
 */
export function editFrontMatter(source: string, change: (document: Document) => void): string | undefined {
  const head = findFrontMatter(source);
  if (!head) return undefined;
  const { yaml, start } = head;
  const document = parseDocument(yaml);
  change(document);
  const written = document.toString({ lineWidth: 0 });
  const changed = yaml.includes('\r\n') ? written.replaceAll(/\r?\n/g, '\r\n') : written;
  return source.slice(0, start) + changed + source.slice(start + yaml.length);
}
