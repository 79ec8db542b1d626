import { SaxesParser } from 'saxes';
import type { Place } from '../../src/loaders/fault.ts';

/** Words of a drawing: of one `<text>` with its spans, of a title, a description or a label. */
export interface DrawnWords extends Place {
  text: string;
  /** Tag of the language that the drawing gives them; empty when it gives none. */
  lang: string;
}

/** Elements whose letters somebody can read or hear. */
const wordy = new Set(['text', 'title', 'desc']);

/** Attributes that somebody can read or hear. */
const labels = ['aria-label', 'xlink:title'] as const;

/** A letter or two: programs that place each letter write a `<text>` for every one. */
const letters = /^(?:\p{L}\p{M}*){1,2}$/u;

/** Joins letters that stand in elements of their own, one after another. */
function joinLetters(list: readonly DrawnWords[]): DrawnWords[] {
  const joined: DrawnWords[] = [];
  let isRun = false;
  for (const words of list) {
    const isPiece = letters.test(words.text);
    const previous = joined.at(-1);
    if (isPiece && isRun && previous) previous.text += words.text;
    else joined.push({ ...words });
    isRun = isPiece;
  }
  return joined;
}

/**
 * Lists the words that a drawing carries. Letters that are placed one by one are joined.
 *
 * @param source SVG; of one that is not well-formed, what was read before the fault
 */
export function listDrawnWords(source: string): DrawnWords[] {
  const found: DrawnWords[] = [];
  const langs: string[] = [];
  let open: DrawnWords | undefined;
  let depth = 0;
  const parser = new SaxesParser({ position: true });
  const begin = (text: string): DrawnWords => ({
    line: parser.line,
    column: Math.max(1, parser.column),
    text,
    lang: langs.at(-1) ?? '',
  });
  parser.on('error', () => undefined); // the rules about drawings tell
  parser.on('opentag', ({ name, attributes }) => {
    const given = attributes as Record<string, string>; // without namespaces, values are strings
    langs.push(given['xml:lang'] ?? given['lang'] ?? langs.at(-1) ?? '');
    for (const label of labels) if (given[label]) found.push(begin(given[label]));
    if (open) depth++;
    else if (wordy.has(name)) open = begin('');
  });
  parser.on('closetag', () => {
    langs.pop();
    if (!open) return;
    if (depth > 0) {
      depth--;
      return;
    }
    const text = open.text.replaceAll(/\s+/g, ' ').trim();
    if (text !== '') found.push({ ...open, text });
    open = undefined;
  });
  const add = (text: string): void => {
    if (open) open.text += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(source).close();
  return joinLetters(found);
}
