import { mdxToMdast } from 'satteri';
import { joinLines } from './lines.ts';
import { splitAddress } from './address.ts';
import { blankFrontMatter, findFrontMatter } from './front-matter.ts';
import { countBelow, guardSource, type Guarded } from './guard.ts';
import { findHiddenId } from './heading-id.ts';
import { getChildren, type TextNode } from './tree.ts';

/** The id of a heading, as it was written. */
export interface WrittenId {
  id: string;
  /** Offset of the end of the heading's words. */
  start: number;
  /** Offset of the end of the id. */
  end: number;
}

/** The body of a text as a tree, in the places of its file. */
export interface TextTree {
  /** Top-level nodes, without notes. */
  nodes: TextNode[];
  /** Offsets in the file where Markdown is read otherwise than by CommonMark, see guard.ts. */
  guarded: ReadonlySet<number>;
  /** Offsets of line ends at which nothing is printed, see lines.ts. */
  joined: readonly number[];
  /** The headings that have an id; their words and places end before it. */
  ids: ReadonlyMap<TextNode, WrittenId>;
  /** Where notes begin and end. */
  notes: readonly (readonly [start: number, end: number])[];
}

/** Strings of a node that the guard may have touched. */
const texts = ['value', 'url', 'title', 'alt', 'name', 'lang', 'meta'] as const;

type Point = NonNullable<TextNode['position']>['start'];

// A note of an author: a comment of MDX, which is never published.
const note = /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/;

const isNote = (node: TextNode): boolean =>
  (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && note.test(node.value);

/** Tells whether nothing is left of a paragraph but blanks around a note. */
const isBlank = (node: TextNode): boolean =>
  node.type === 'paragraph' && getChildren(node).every((child) => child.type === 'text' && child.value.trim() === '');

class TreeCleaner {
  readonly notes: [start: number, end: number][] = [];
  readonly ids = new Map<TextNode, WrittenId>();
  private readonly source: string;
  private readonly guarded: Guarded;

  /** @param source the whole file; @param guarded its body as the parser saw it */
  constructor(source: string, guarded: Guarded) {
    this.source = source;
    this.guarded = guarded;
  }

  private toPoint({ line, column, offset = 0 }: Point): Point {
    const lineStart = this.guarded.toOffset(offset - column + 1);
    const own = this.guarded.toOffset(offset);
    return { line, column: own - lineStart + 1, offset: own };
  }

  /** Gives a node as its author wrote it: places and strings of the source, notes left out, addresses cut where they end. */
  clean(node: TextNode): TextNode {
    // The parser's nodes differ by type; what is copied here has the same form in all of them.
    const copy = { ...node } as unknown as Record<string, unknown>;
    for (const key of texts) if (typeof copy[key] === 'string') copy[key] = this.guarded.restore(copy[key]);
    if (Array.isArray(copy['attributes']))
      copy['attributes'] = copy['attributes'].map((attribute: { value?: unknown }) =>
        typeof attribute.value === 'string'
          ? { ...attribute, value: joinLines(this.guarded.restore(attribute.value)) }
          : attribute,
      );
    if (node.position)
      copy['position'] = { start: this.toPoint(node.position.start), end: this.toPoint(node.position.end) };
    if ('children' in node) copy['children'] = this.cleanAll(getChildren(node));
    const cleaned = copy as unknown as TextNode;
    if (cleaned.type === 'heading') this.takeId(cleaned, getChildren(node).at(-1));
    return cleaned;
  }

  /** Takes the id out of a heading. @param last of its children, as the parser gave it */
  private takeId(heading: TextNode & { type: 'heading' }, last: TextNode | undefined): void {
    const found = last?.type === 'text' ? findHiddenId(last.value) : undefined;
    const words = heading.children.at(-1);
    if (!found || words?.type !== 'text') return;
    const { start, end } = words.position!; // what was read has its place
    const { column, offset = 0 } = end;
    const wordsEnd = { ...end, column: column - found.length, offset: offset - found.length };
    words.value = words.value.slice(0, words.value.length - found.length);
    words.position = { start, end: wordsEnd };
    if (words.value === '') heading.children.pop();
    heading.position = { start: heading.position!.start, end: wordsEnd };
    this.ids.set(heading, { id: found.id, start: wordsEnd.offset, end: offset });
  }

  private takeNote(node: TextNode): boolean {
    if (!isNote(node)) return false;
    const { start, end } = node.position!; // what was read has its place
    this.notes.push([this.toPoint(start).offset!, this.toPoint(end).offset!]);
    return true;
  }

  cleanAll(nodes: readonly TextNode[]): TextNode[] {
    return nodes
      .filter((node) => !this.takeNote(node))
      .map((node) => this.clean(node))
      .filter((node) => !isBlank(node))
      .flatMap((node) => (node.type === 'link' ? splitAddress(node, this.source) : [node]));
  }
}

/** Stands for what is no text: no line is joined to it. */
const object = '\uFFFC';

const getEdge = (node: TextNode | undefined, isLast: boolean): string => {
  if (node?.type !== 'text' && node?.type !== 'inlineCode') return object;
  const characters = [...node.value];
  return (isLast ? characters.at(-1) : characters[0]) ?? object;
};

const getLeaves = (node: TextNode): TextNode[] => ('children' in node ? getChildren(node).flatMap(getLeaves) : [node]);

/** Where the line ends of a text lie in its file, in the order of its value. */
const getLineEnds = ({ position }: TextNode, source: string): number[] => {
  const from = position?.start.offset ?? 0;
  return Array.from(source.slice(from, position?.end.offset).matchAll(/\n/g), ({ index }) => from + index);
};

/** Joins lines within a passage, also where a line ends beside a mark such as **. @returns offsets of the line ends */
function joinWithin(passage: TextNode, source: string): number[] {
  const offsets: number[] = [];
  const leaves = getLeaves(passage);
  const values = leaves.map((leaf, index) => {
    if (leaf.type !== 'text' || !leaf.value.includes('\n')) return undefined;
    const before = getEdge(leaves[index - 1], true);
    const after = getEdge(leaves[index + 1], false);
    const whole = before + leaf.value + after;
    const ends = getLineEnds(leaf, source);
    const own = Array.from(whole.matchAll(/\n/g), ({ index: at }) => at);
    const joined = joinLines(whole, (at) => offsets.push(ends[countBelow(own, at)]!));
    return joined.slice(before.length, -after.length);
  });
  leaves.forEach((leaf, index) => {
    if (leaf.type === 'text') leaf.value = values[index] ?? leaf.value;
  });
  return offsets;
}

const joinPassages = (node: TextNode, source: string): number[] =>
  ['paragraph', 'heading', 'tableCell'].includes(node.type)
    ? joinWithin(node, source)
    : getChildren(node).flatMap((child) => joinPassages(child, source));

/**
 * Reads the body of a text into a tree that means what its author means.
 *
 * @param source the whole file
 * @throws the parser's error where the body cannot be read; its place is one of `guardSource(…).text`
 */
export function readTree(source: string): TextTree {
  const head = findFrontMatter(source);
  const guarded = guardSource(head ? blankFrontMatter(source, head) : source);
  const root = mdxToMdast(guarded.text, { features: { frontmatter: false } }) as TextNode; // the union in tree.ts
  const cleaner = new TreeCleaner(source, guarded);
  const nodes = cleaner.cleanAll(getChildren(root));
  const joined = nodes.flatMap((node) => joinPassages(node, source));
  return { nodes, guarded: new Set(guarded.places), joined, ids: cleaner.ids, notes: cleaner.notes };
}
