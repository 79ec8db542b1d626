import { isWords } from '../texts/components.ts';
import { getAttributes, getChildren, isElement, type JsxElement, type TextNode } from '../texts/tree.ts';
import { toPassage, type Passage } from './passage.ts';
import { readPassage } from './read-passage.ts';
import type { PassageKind } from './write-passage.ts';

/** Something of a block that is translated as a whole, and where it lies in the file. */
export interface Piece {
  kind: PassageKind | 'attribute';
  /** For translators: what it is, such as `heading of level 2` or `title of <Callout>`. */
  role: string;
  /** Offsets of what a translation takes the place of. */
  start: number;
  end: number;
  passage: Passage;
  /** Notes of authors within it, as they are written. */
  notes: string[];
}

/** A block of a text as translators see it. Its structure is not theirs to change. */
export interface PieceBlock {
  start: number;
  end: number;
  /** The same for two blocks whose pieces correspond to each other one by one. */
  shape: string;
  pieces: Piece[];
  /** Where notes of authors lie in it. */
  notes: (readonly [start: number, end: number])[];
}

const roles: Readonly<Record<string, string>> = {
  listItem: 'item of a list',
  blockquote: 'quotation',
};

/** Finds where the value of an attribute lies between its quotes. */
function locateAttribute(element: JsxElement, name: string, source: string): [start: number, end: number] {
  const from = element.position?.start.offset ?? 0;
  const attribute = /\s+([\w-]+)(?:\s*=\s*("[^"]*"|'[^']*'))?/y;
  attribute.lastIndex = from + 1 + (element.name ?? '').length;
  for (let match = attribute.exec(source); match; match = attribute.exec(source))
    if (match[1] === name && match[2] !== undefined)
      return [attribute.lastIndex - match[2].length + 1, attribute.lastIndex - 1];
  throw new Error(`No attribute ${name} / không có thuộc tính ${name}`); // it was read there
}

class PieceReader {
  readonly pieces: Piece[] = [];
  private readonly source: string;
  private readonly notes: readonly (readonly [start: number, end: number])[];

  constructor(source: string, notes: PieceReader['notes']) {
    this.source = source;
    this.notes = notes;
  }

  private addPassage(kind: PassageKind, role: string, node: TextNode): void {
    const children = getChildren(node);
    const isWhole = kind === 'paragraph';
    // Marks of a heading, and what names it, stand around its words.
    const start = (isWhole ? node : children[0]!).position!.start.offset!; // what was read has its place
    const end = (isWhole ? node : children.at(-1)!).position!.end.offset!;
    const trailing = this.source.slice(start, end).length - this.source.slice(start, end).trimEnd().length;
    this.pieces.push({
      kind,
      role,
      start,
      end: end - trailing,
      passage: readPassage(children, this.source),
      notes: this.notes.flatMap(([from, to]) => (from >= start && to <= end ? [this.source.slice(from, to)] : [])),
    });
  }

  private addAttributes(node: JsxElement): string[] {
    const words = Object.entries(getAttributes(node))
      .filter(([name]) => isWords(node.name ?? '', name))
      .toSorted();
    for (const [name, value] of words) {
      const [start, end] = locateAttribute(node, name, this.source);
      this.pieces.push({
        kind: 'attribute',
        role: `${name} of <${node.name}>`,
        start,
        end,
        passage: toPassage(value),
        notes: [],
      });
    }
    return words.map(([name]) => name);
  }

  /** Reads the pieces of a node in the order of the file. @returns its shape */
  read(node: TextNode, role: string): string {
    const children = getChildren(node);
    const readAll = (name: string, own = role): string =>
      `${name}(${children.map((child) => this.read(child, own)).join(',')})`;
    if (isElement(node)) {
      const names = this.addAttributes(node);
      return readAll(`${node.name}[${names.join(',')}]`, node.name ? `text in <${node.name}>` : role);
    }
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      if (children.length === 0) return node.type;
      if (node.type === 'paragraph') this.addPassage('paragraph', role, node);
      else if (node.type === 'heading') this.addPassage('heading', `heading of level ${node.depth}`, node);
      else this.addPassage('cell', 'cell of a table', node);
      return `${node.type}+`;
    }
    return readAll(node.type, roles[node.type] ?? role);
  }
}

/** Reads what of a top-level node of a text is translated. @param notes where notes of authors lie in the file */
export function readPieces(node: TextNode, source: string, notes: PieceReader['notes']): PieceBlock {
  const reader = new PieceReader(source, notes);
  const shape = reader.read(node, 'paragraph');
  const start = node.position!.start.offset!; // what was read has its place
  const nodeEnd = node.position!.end.offset!;
  // What names a heading stands behind it, on its line.
  const lineEnd = node.type === 'heading' ? source.indexOf('\n', nodeEnd) : -1;
  const end = lineEnd === -1 ? nodeEnd : source.slice(0, lineEnd).trimEnd().length;
  const own = notes.filter(([from, to]) => from >= start && to <= end);
  return { start, end, shape, pieces: reader.pieces, notes: own };
}

/** What stands at the beginning of each further line of a piece: the marks of quotations, and room below those of lists. */
function getIndent(source: string, start: number): string {
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  return before.replace(/\[[ xX]\]\s$/, '').replaceAll(/[^>\s]/g, ' ');
}

/** Writes an attribute between the quotes that it has. */
const writeAttribute = (words: string, quote: string): string =>
  words.replaceAll(/&(?=#?\w+;)/g, '&amp;').replaceAll(quote, quote === '"' ? '&quot;' : '&#39;');

/** Something that takes the place of a stretch of a file. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Makes edits, which do not overlap; those at the same place in their order. */
export const applyEdits = (source: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => a.start - b.start)
    .toReversed()
    .reduce((text, { start, end, text: own }) => text.slice(0, start) + own + text.slice(end), source);

/**
 * Writes translations of pieces into a block; everything else of it stays as it is.
 *
 * @param written Markdown or words by the place of the piece in the block; what is missing stays
 * @param source the file that the block was read from
 * @param keepsNotes false leaves out notes of authors
 */
export function fillBlock(
  { start: from, end: to, pieces, notes }: PieceBlock,
  written: ReadonlyMap<number, string>,
  source: string,
  keepsNotes = true,
): string {
  const edits = [...written].map(([index, text]): Edit => {
    const { kind, start, end, notes: own } = pieces[index]!; // it was written for this block
    if (kind === 'attribute') return { start, end, text: writeAttribute(text, source[start - 1]!) };
    const line = [text, ...(keepsNotes ? own : [])].join(' ');
    return { start, end, text: line.replaceAll('\n', `\n${getIndent(source, start)}`) };
  });
  const isGone = (at: number): boolean => edits.some(({ start, end }) => at >= start && at < end);
  const gaps = notes.flatMap(([start, end]): Edit[] => {
    const blank = /[ \t]*$/.exec(source.slice(from, start))![0].length;
    return keepsNotes || isGone(start) ? [] : [{ start: start - blank, end, text: '' }];
  });
  const shifted = [...edits, ...gaps].map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
  return applyEdits(source.slice(from, to), shifted);
}
