import { mdxToMdast } from 'satteri';
import { readYaml } from '../loaders/yaml.ts';
import type { Bilingual, Fault, Place } from '../loaders/fault.ts';
import { TextSchema, type TextFrontMatter } from '../schemas/text.ts';
import { getBlockDigest, getPlainText } from './digest.ts';
import { renderNode, type RenderNode } from './render.ts';
import { getTreeFaults } from './rules.ts';
import { getAttributes, getChildren, getPlace, isElement, type TextNode } from './tree.ts';

/** A top-level piece of a text: paragraph, heading, list or component. */
export interface Block {
  /** Anchor on the page, the same in every language: section and place in it, `s2-3`. */
  id: string;
  /** Digest by meaning, see digest.ts. */
  digest: string;
  /** Line in the file, from 1. */
  line: number;
  /** Level of a heading; 0 for everything else. */
  depth: number;
  /** Plain words. */
  text: string;
  render: RenderNode;
}

/** A component or link as it stands in a text, for the rules that follow references. */
export interface Reference extends Place {
  name: string;
  attributes: Record<string, string>;
}

/** A text as data. Nothing of it is code. */
export interface ParsedText {
  frontMatter: TextFrontMatter;
  blocks: Block[];
  components: Reference[];
  /** Links, with the target in `name`. */
  links: Reference[];
}

const fault = (rule: string, file: string, place: Place, message: Bilingual, remedy: Bilingual): Fault => ({
  rule,
  file,
  ...place,
  message,
  remedy,
});

/** The parser's work grows with the square of these; no text for readers needs a hundred. */
const costlyMarks = /[{&]/g;
const costlyLimit = 2000;

/** Parses the body; a syntax error becomes a fault at the parser's position. */
function parseTree(source: string, file: string): { root?: TextNode; faults: Fault[] } {
  if ((source.match(costlyMarks)?.length ?? 0) > costlyLimit) {
    const message = {
      en: `The text has more than ${costlyLimit} braces and ampersands.`,
      vi: `Bài có hơn ${costlyLimit} dấu ngoặc nhọn và dấu &.`,
    };
    const remedy = { en: 'Write words instead.', vi: 'Hãy viết bằng chữ.' };
    return { faults: [fault('mdx-syntax', file, { line: 1, column: 1 }, message, remedy)] };
  }
  try {
    const root = mdxToMdast(source) as TextNode; // satteri's node type is the union we narrow in tree.ts
    return { root, faults: getTreeFaults(root, file) };
  } catch (error) {
    const [, line = '1', column = '1', reason = String(error)] =
      /^(\d+):(\d+): (.*?)(?: \(note: .*)?$/s.exec(error instanceof Error ? error.message : '') ?? [];
    const message = {
      en: `The text cannot be read: ${reason}`,
      vi: `Không đọc được bài viết: ${reason}`,
    };
    const remedy = {
      en: 'Close every tag (<Fact … />, <Callout>…</Callout>) and write a plain < as \\<.',
      vi: 'Đóng mọi thẻ (<Fact … />, <Callout>…</Callout>); muốn in dấu < thì viết \\<.',
    };
    return { faults: [fault('mdx-syntax', file, { line: Number(line), column: Number(column) }, message, remedy)] };
  }
}

/** Numbers the blocks: `s1` is the first heading, `s1-2` the second block after it, `s0-1` the first before any. */
function toBlocks(nodes: readonly TextNode[]): Block[] {
  let section = 0;
  let position = 0;
  return nodes.map((node) => {
    const isHeading = node.type === 'heading';
    if (isHeading) section++;
    position = isHeading ? 0 : position + 1;
    const id = isHeading ? `s${section}` : `s${section}-${position}`;
    return {
      id,
      digest: getBlockDigest(node),
      line: getPlace(node).line,
      depth: isHeading ? node.depth : 0,
      text: getPlainText(node).trim(),
      render: renderNode(node, { id }),
    };
  });
}

function collect(node: TextNode, components: Reference[], links: Reference[]): void {
  if (isElement(node)) components.push({ ...getPlace(node), name: node.name ?? '', attributes: getAttributes(node) });
  if (node.type === 'link') links.push({ ...getPlace(node), name: node.url, attributes: {} });
  for (const child of getChildren(node)) collect(child, components, links);
}

/** Tells whether a node shows nothing: a rule, a heading or list without words. Components show something of their own. */
const isBlank = (node: TextNode): boolean =>
  !isElement(node) && getPlainText(node).trim() === '' && getChildren(node).every(isBlank);

/**
 * Parses a text once: front matter through its schema, body through the allow-list, then into blocks.
 *
 * @param source the whole file
 * @param file its path below the content folder, for messages
 * @returns the text, or every fault found in it
 */
export function parseText(source: string, file: string): { text?: ParsedText; faults: Fault[] } {
  const matter = /^---\r?\n([\s\S]*?)\r?\n?---[^\S\n]*(?:\r?\n|$)/.exec(source);
  if (!matter) {
    const message = { en: 'The text has no front matter.', vi: 'Bài viết chưa có phần khai báo ở đầu tệp.' };
    const remedy = {
      en: 'Begin the file with ---, title: …, description: … and ---.',
      vi: 'Mở đầu tệp bằng ---, title: …, description: … rồi ---.',
    };
    return { faults: [fault('front-matter', file, { line: 1, column: 1 }, message, remedy)] };
  }
  const { data: frontMatter, faults: matterFaults } = readYaml(TextSchema, matter[1]!, file, 1);
  const { root, faults: treeFaults } = parseTree(source, file);
  const faults = [...matterFaults, ...treeFaults];
  const nodes = root ? getChildren(root).filter((node) => node.type !== 'yaml') : [];
  // What is nested without end is a fault already, and is not followed down.
  if (root && (nodes.length === 0 || (treeFaults.length === 0 && nodes.every(isBlank)))) {
    const line = matter[0].trimEnd().split('\n').length;
    const message = { en: 'The text has no body.', vi: 'Bài viết chưa có nội dung.' };
    const remedy = {
      en: 'Write the text below the front matter, or leave the file out until there is one.',
      vi: 'Viết nội dung dưới phần khai báo, hoặc chưa đưa tệp này lên khi chưa có bài.',
    };
    faults.push(fault('empty-body', file, { line, column: 1 }, message, remedy));
  }
  if (!frontMatter || !root || faults.length > 0) return { faults };
  const components: Reference[] = [];
  const links: Reference[] = [];
  for (const node of nodes) collect(node, components, links);
  return { text: { frontMatter, blocks: toBlocks(nodes), components, links }, faults };
}
