import { readTree } from '../texts/read.ts';
import { getTreeFaults } from '../texts/rules.ts';
import { findMisreadings } from '../texts/structure.ts';
import { getChildren, type TextNode } from '../texts/tree.ts';
import { getMeaning, type CodeMeaning, type Part, type Passage } from './passage.ts';
import { readPassage } from './read-passage.ts';

/** Where a passage stands: its words are marks at other places. */
export type PassageKind = 'paragraph' | 'heading' | 'cell';

/** How careful words are written; the first way that is read as it is meant is taken. */
interface Style {
  emphasis: '_' | '*';
  /** True writes a backslash before every sign that can be a mark, false before those that often are. */
  isCautious: boolean;
}

const styles: readonly Style[] = [
  { emphasis: '_', isCautious: false },
  { emphasis: '_', isCautious: true },
  { emphasis: '*', isCautious: false },
  { emphasis: '*', isCautious: true },
];

const marks = /[\\*`<{}|]|__+|~~+|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const allMarks = /[\\*`<{}|_~[\]]/g;
const escapeEach = (found: string): string => found.replaceAll(/[^]/g, String.raw`\$&`);

/** What would be a mark at the beginning of a line only, or at the end of a heading (CommonMark 0.31; GFM, tasks). */
const opening = /^(?:>|#+(?=\s|$)|[+-](?=\s|$)|[=-]+$|\d{1,9}(?=[.)](?:\s|$))|\[(?=[ xX]\]))/;

const writeWords = (words: string, { isCautious }: Style): string =>
  words.replaceAll(isCautious ? allMarks : marks, escapeEach).replaceAll(/&(?=#?\w+;)/g, '&amp;');

const writeTarget = (url: string): string => (/[\s()<>]/.test(url) || url === '' ? `<${url}>` : url);

function writePair(meaning: CodeMeaning, inner: string, { emphasis }: Style): string {
  if (meaning.kind === 'link') {
    const title = meaning.title === undefined ? '' : ` "${meaning.title.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
    return `[${inner}](${writeTarget(meaning.url)}${title})`;
  }
  const mark = meaning.kind === 'emphasis' ? emphasis : meaning.kind === 'strong' ? '**' : '~~';
  return mark + inner + mark;
}

const writeParts = (parts: readonly Part[], codes: Passage['codes'], style: Style): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return writeWords(part, style);
      const meaning = codes[part.id]!; // every code of a passage has its meaning
      return 'written' in meaning
        ? meaning.written
        : writePair(meaning, writeParts(part.parts ?? [], codes, style), style);
    })
    .join('');

const writeOpenings = (written: string, kind: PassageKind): string => {
  const lines = written
    .split('\n')
    .map((line) => line.replace(opening, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`)));
  const text = lines.join('\n');
  return kind === 'heading' ? text.replace(/(?<=\s)#+$/, String.raw`\$&`) : text;
};

const frames: Readonly<Record<PassageKind, (written: string) => string>> = {
  paragraph: (written) => written,
  heading: (written) => `## ${written}`,
  cell: (written) => `| ${written} |\n| --- |`,
};

/** The node that holds the passage in its frame; nothing, where more or something else stands there. */
function findHolder([node, ...more]: readonly TextNode[], kind: PassageKind): TextNode | undefined {
  if (!node || more.length > 0) return undefined;
  if (kind === 'cell')
    return node.type === 'table' ? (node.children[0]?.children[0] as TextNode | undefined) : undefined;
  return node.type === kind ? node : undefined;
}

/** Tells whether Markdown is read as a passage and nothing in it is refused. */
function isReadAs(written: string, passage: Passage, kind: PassageKind): boolean {
  const source = frames[kind](written);
  try {
    const tree = readTree(source);
    const holder = findHolder(tree.nodes, kind);
    return (
      holder !== undefined &&
      getTreeFaults(tree.nodes, '').length === 0 &&
      findMisreadings(tree, source).length === 0 &&
      getMeaning(readPassage(getChildren(holder), source)) === getMeaning(passage)
    );
  } catch {
    return false; // the parser's own refusal
  }
}

/**
 * Writes a passage as Markdown on one line (line breaks apart) that is read as exactly this passage.
 *
 * @param passage in the form of `tidy`, each code with its meaning
 * @returns undefined when Markdown has no way to say it, or no text may hold it
 */
export function writePassage(passage: Passage, kind: PassageKind): string | undefined {
  for (const style of styles) {
    const written = writeOpenings(writeParts(passage.parts, passage.codes, style), kind);
    if (isReadAs(written, passage, kind)) return written;
  }
  return undefined;
}
