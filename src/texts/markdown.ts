import { isBareAddress } from './address.ts';
import { escapeMarkdown } from './escape.ts';
import { readTree, type TextTree } from './read.ts';
import { getAttributes, getChildren, getText, isElement, type TextNode } from './tree.ts';

/** How what is not plain Markdown is written in a text for other readers of Markdown. */
export interface MarkdownWriter {
  /** Writes a component. `inner` is the Markdown between its tags. */
  component: (name: string, attributes: Record<string, string>, inner: string) => string;
  /** Gives the full address of a link within the site: `/places/x/`, `#the-shore`. */
  toUrl: (target: string) => string;
}

/** A stretch of the source that is written otherwise. */
interface Change {
  start: number;
  end: number;
  text: string;
}

const getOffsets = (node: TextNode): [start: number, end: number] => [
  node.position?.start.offset ?? 0,
  node.position?.end.offset ?? 0,
];

const findElements = (node: TextNode): TextNode[] => [
  ...(isElement(node) ? [node] : []),
  ...getChildren(node).flatMap(findElements),
];

/** Begins and ends emphasis for readers that know CommonMark only: punctuation on both sides, and not printed. */
const separator = '<!-- -->';

class MarkdownText {
  private readonly source: string;
  private readonly tree: TextTree;
  private readonly writer: MarkdownWriter;
  /** Notes, line ends and ids of headings, which are left out. */
  private readonly gaps: readonly Change[];
  /** Where gaps and components begin and end: other characters stand beside a mark there. */
  private readonly seams: ReadonlySet<number>;

  constructor(source: string, writer: MarkdownWriter) {
    this.source = source;
    this.tree = readTree(source);
    this.writer = writer;
    const seams = [...this.listNotes(), ...this.listJoins()];
    this.gaps = [...seams, ...Array.from(this.tree.ids.values(), ({ start, end }) => ({ start, end, text: '' }))];
    const elements = this.tree.nodes.flatMap(findElements).map(getOffsets);
    this.seams = new Set([...seams.flatMap(({ start, end }) => [start, end]), ...elements.flat()]);
  }

  write(): string {
    return this.writeNodes(this.tree.nodes);
  }

  private writeNodes(nodes: readonly TextNode[]): string {
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (!first || !last) return '';
    const [from] = getOffsets(first);
    const [, to] = getOffsets(last);
    const changes = [...nodes.flatMap((node) => this.listChanges(node)), ...this.gaps]
      .filter(({ start, end }) => start >= from && end <= to)
      .toSorted((a, b) => a.start - b.start || a.end - b.end);
    let done = from;
    let result = '';
    for (const { start, end, text } of changes) {
      if (start < done) continue; // within a component, which has written it
      result += this.source.slice(done, start) + text;
      done = end;
    }
    return result + this.source.slice(done, to);
  }

  /** A note goes with the blank lines behind it; where a mark stands beside it, that must not become another. */
  private listNotes(): Change[] {
    return this.tree.notes.map(([start, end]) => {
      const before = this.source.slice(this.source.lastIndexOf('\n', start - 1) + 1, start);
      const blank = before.trim() === '' ? /^\s*/.exec(this.source.slice(end))![0].length : 0;
      const [left = '', right = ''] = [this.source.slice(0, start).at(-1), this.source[end]];
      const isFree = /\p{L}/u.test(before) && [left, right].every((each) => /^[\p{L}\p{N}\s]?$/u.test(each));
      return { start, end: end + blank, text: blank > 0 || isFree ? '' : separator };
    });
  }

  /** A line end goes with the blanks around it and the mark of a quotation behind it. */
  private listJoins(): Change[] {
    return this.tree.joined.map((offset) => {
      const before = /[ \t\r]*$/.exec(this.source.slice(0, offset))![0].length;
      const after = /^[ \t>]*/.exec(this.source.slice(offset + 1))![0].length;
      return { start: offset - before, end: offset + 1 + after, text: '' };
    });
  }

  private listChanges(node: TextNode): Change[] {
    const [start, end] = getOffsets(node);
    if (isElement(node)) {
      const text = this.writer.component(node.name ?? '', getAttributes(node), this.writeNodes(node.children));
      return [{ start, end, text }];
    }
    if (isBareAddress(node, this.source)) return this.listAddressChanges(node, start, end);
    const own: Change[] = [];
    if (node.type === 'link') own.push(...this.listLinkChanges(node, start, end));
    if (['emphasis', 'strong', 'delete'].includes(node.type))
      own.push(
        ...[start, end]
          .filter((offset) => this.tree.guarded.has(offset) || this.seams.has(offset))
          .map((offset) => ({ start: offset, end: offset, text: separator })),
      );
    if (node.type === 'text') own.push(...this.listSigns(start, end));
    if ((node.type === 'code' || node.type === 'inlineCode') && node.value.includes('<'))
      return [{ start, end, text: writeCode(node.value) }];
    return [...own, ...getChildren(node).flatMap((child) => this.listChanges(child))];
  }

  /** A single tilde is text here; others take two of them for struck out text. What opens a tag in HTML opens none. */
  private listSigns(start: number, end: number): Change[] {
    const written = this.source.slice(start, end);
    return Array.from(written.matchAll(/\\?<|\\[^]|~+/g)).flatMap(({ 0: sign, index }) => {
      const at = start + index;
      if (sign === '~') return [{ start: at, end: at, text: '\\' }];
      return sign.endsWith('<') ? [{ start: at, end: at + sign.length, text: '&lt;' }] : [];
    });
  }

  /** An address that others would take for longer, or for something else, is written as a link. */
  private listAddressChanges(node: TextNode, start: number, end: number): Change[] {
    const words = getText(node);
    if (node.type !== 'link' || (/^(?:\s|$)/.test(this.source.slice(end, end + 1)) && !/[~*_]/.test(words))) return [];
    const bang = this.source[start - 1] === '!' ? separator : '';
    const text =
      words === node.url ? `<${node.url}>` : `${bang}[${words.replaceAll(/[~*_[\]\\]/g, '\\$&')}](<${node.url}>)`;
    return [{ start, end, text }];
  }

  private listLinkChanges(link: TextNode & { type: 'link' }, start: number, end: number): Change[] {
    const last = link.children.at(-1);
    const from = last ? getOffsets(last as TextNode)[1] : start + 1;
    const target = /^\]\(\s*(?:<[^>\n]*>|[^\s)]*)/.exec(this.source.slice(from, end))?.[0];
    if (!target) return [];
    const titleAt = from + target.length;
    return [
      ...(/^[/#]/.test(link.url) ? [{ start: from, end: titleAt, text: `](${this.writer.toUrl(link.url)}` }] : []),
      ...this.listSigns(titleAt, end),
    ];
  }
}

/** Code in which HTML would find a tag is written as words: nothing in code can be escaped. */
const writeCode = (code: string): string =>
  code
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(escapeMarkdown)
    .join('\\\n');

/**
 * Turns a text into plain Markdown that any reader of Markdown prints as the page does: what its author wrote, with
 * components as words. Front matter and notes are left out.
 *
 * @param source the whole file, which the gate has passed
 */
export const toMarkdown = (source: string, writer: MarkdownWriter): string => new MarkdownText(source, writer).write();
