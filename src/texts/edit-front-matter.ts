import { parseDocument, type Document } from 'yaml';
import { findFrontMatter } from './front-matter.ts';

/** Changes YAML, and leaves its comments, its order and its line ends as they are; long lines stay whole. */
export function editYaml(yaml: string, change: (document: Document) => void): string {
  const document = parseDocument(yaml);
  change(document);
  const padded = document.toString({ lineWidth: 0 });
  // The library has one way to write lists and maps in braces; ours are [a, b] and { a: b }.
  const written = /\[ /.test(yaml) ? padded : padded.replaceAll(/\[ ([^[\]"'\n]*) \]/g, '[$1]');
  return yaml.includes('\r\n') ? written.replaceAll(/\r?\n/g, '\r\n') : written;
}

/**
 * Changes the front matter of a text and leaves its body as it is.
 *
 * @param source the whole file
 * @returns undefined when it has no front matter
 */
export function editFrontMatter(source: string, change: (document: Document) => void): string | undefined {
  const head = findFrontMatter(source);
  if (!head) return undefined;
  const { yaml, start } = head;
  return source.slice(0, start) + editYaml(yaml, change) + source.slice(start + yaml.length);
}
