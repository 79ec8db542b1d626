import { readYaml } from '../loaders/yaml.ts';
import type { Bilingual, Fault, Place } from '../loaders/fault.ts';
import { LentWordsSchema, TextSchema, type LentWords, type TextFrontMatter } from '../schemas/text.ts';
import { blankFrontMatter, describeMissingFrontMatter, findFrontMatter, type FrontMatter } from './front-matter.ts';
import { countBelow, guardSource, noncharacter } from './guard.ts';
import { toHeadingIds } from './heading-id.ts';
import { describePlainMark, findPlainMark } from './marks.ts';
import { readTree, type TextTree } from './read.ts';
import { findMisreadings } from './structure.ts';
import { explainSyntax } from './syntax.ts';
import { getBlockDigest, getPlainText } from './digest.ts';
import { renderNode, type RenderNode } from './render.ts';
import { getTreeFaults } from './rules.ts';
import { getAttributes, getChildren, getPlace, isElement, type TextNode } from './tree.ts';

/** A top-level piece of a text: paragraph, heading, list or component. */
export interface Block {
  /**
   * Anchor on the page, the same in every language: of a heading its own id, `the-shore`, or one made of its words as long
   * as it has none; below it `the-shore_1`, `the-shore_2`; before any heading `_1`.
   */
  id: string;
  /** What stands behind a heading as its id, well formed or not. */
  written?: string;
  /** Digest by meaning, see digest.ts. */
  digest: string;
  /** Line in the file, from 1. */
  line: number;
  /** Level of a heading; 0 for everything else. */
  depth: number;
  /** Plain words. */
  text: string;
  /** What the page prints, see render.ts. */
  render: RenderNode[];
}

/** A component or link as it stands in a text, for the rules that follow references. */
export interface Reference extends Place {
  name: string;
  attributes: Record<string, string>;
  /** What readers see of a link. */
  words?: string;
}

/** A text as data. Nothing of it is code. */
export interface ParsedText {
  frontMatter: TextFrontMatter;
  blocks: Block[];
  components: Reference[];
  /** Links, with the target in `name`, and what is shown over them as the attribute `title`. */
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
const costlyMarks = /[{&<]|_(?=[^\s_])/g;
const costlyLimit = 2000;

/** A line that opens quotations and lists within each other without end: the parser's work grows with the square too. */
const deepLine = /^(?:[ \t]{0,8}(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){100}/m;

/** Prepares to tell where an offset lies in a file. */
function createLocator(source: string): (offset: number) => Place {
  const ends = Array.from(source.matchAll(/\n/g), ({ index }) => index);
  return (offset) => {
    const line = countBelow(ends, offset);
    return { line: line + 1, column: offset - (line === 0 ? -1 : ends[line - 1]!) };
  };
}

/** Turns a place of the parser into an offset of the file: the parser sees the guards of guard.ts as well. */
function toOffset(source: string, line: number, column: number): number {
  const { text, toOffset: toSource } = guardSource(source);
  const before = text.split('\n').slice(0, line - 1);
  return toSource(before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1);
}

/** Why the text must not be given to the parser. */
function refuse(source: string): { rule?: string; offset: number; message: Bilingual; remedy: Bilingual } | undefined {
  const code = noncharacter.exec(source);
  if (code) {
    const name = `U+${code[0].charCodeAt(0).toString(16).toUpperCase()}`;
    return {
      offset: code.index,
      message: { en: `${name} is no character.`, vi: `${name} không phải là ký tự.` },
      remedy: { en: 'Delete it.', vi: 'Hãy xóa đi.' },
    };
  }
  const deep = deepLine.exec(source);
  if (deep)
    return {
      rule: 'mdx-markdown',
      offset: deep.index,
      message: {
        en: 'This line opens a hundred quotations or lists within each other.',
        vi: 'Dòng này mở cả trăm đoạn trích hoặc danh sách lồng vào nhau.',
      },
      remedy: { en: 'One > or - begins a line.', vi: 'Đầu dòng chỉ cần một dấu > hoặc -.' },
    };
  if ((source.match(costlyMarks)?.length ?? 0) <= costlyLimit) return undefined;
  return {
    offset: 0,
    message: {
      en: `The text has more than ${costlyLimit} braces, ampersands, underscores and tags.`,
      vi: `Bài có hơn ${costlyLimit} dấu ngoặc nhọn { }, dấu <, dấu _ và dấu &.`,
    },
    remedy: { en: 'Write words instead.', vi: 'Hãy viết bằng chữ.' },
  };
}

/** Parses the body; a syntax error becomes a fault with the remedy of its cause. */
function parseTree(source: string, head: FrontMatter, file: string): { tree?: TextTree; faults: Fault[] } {
  const toPlace = createLocator(source);
  const toFault = (
    rule: string,
    { offset, message, remedy }: { offset: number } & Pick<Fault, 'message' | 'remedy'>,
  ): Fault => fault(rule, file, toPlace(offset), message, remedy);
  const refusal = refuse(source);
  if (refusal) return { faults: [toFault(refusal.rule ?? 'mdx-syntax', refusal)] };
  try {
    const tree = readTree(source);
    const { nodes } = tree;
    const faults = getTreeFaults(nodes, file);
    // What looks wrong inside markup that is refused anyway needs no second fault.
    if (faults.length > 0) return { tree, faults };
    return { tree, faults: findMisreadings(tree, source).map((each) => toFault(each.rule, each)) };
  } catch (error) {
    const [, line = '1', column = '1', reason = String(error)] =
      /^(\d+):(\d+): (.*?)(?: \(note: .*)?$/s.exec(error instanceof Error ? error.message : '') ?? [];
    const body = blankFrontMatter(source, head);
    const problems = explainSyntax(body, toOffset(body, Number(line), Number(column)), reason);
    return { faults: problems.map((each) => toFault('mdx-syntax', each)) };
  }
}

/** Names the blocks: headings by their ids, everything else by its number below one. */
function toBlocks({ nodes, ids }: TextTree): Block[] {
  const headings = nodes
    .filter((node) => node.type === 'heading')
    .map((node) => ({ text: getPlainText(node).trim(), written: ids.get(node)?.id }));
  const headingIds = toHeadingIds(headings);
  let section = -1;
  let position = 0;
  return nodes.map((node) => {
    const isHeading = node.type === 'heading';
    if (isHeading) section++;
    position = isHeading ? 0 : position + 1;
    const heading = headingIds[section] ?? '';
    const id = isHeading ? heading : `${heading}_${position}`;
    const written = ids.get(node)?.id;
    return {
      id,
      ...(written === undefined ? {} : { written }),
      digest: getBlockDigest(node),
      line: getPlace(node).line,
      depth: isHeading ? node.depth : 0,
      text: getPlainText(node).trim(),
      render: renderNode(node, id),
    };
  });
}

function collect(node: TextNode, components: Reference[], links: Reference[]): void {
  if (isElement(node)) components.push({ ...getPlace(node), name: node.name ?? '', attributes: getAttributes(node) });
  if (node.type === 'link') {
    const attributes = node.title ? { title: node.title } : {};
    links.push({ ...getPlace(node), name: node.url, attributes, words: getPlainText(node) });
  }
  for (const child of getChildren(node)) collect(child, components, links);
}

/** Tells whether a node shows nothing: a rule, a heading or list without words. Components show something of their own. */
const isBlank = (node: TextNode): boolean =>
  !isElement(node) && getPlainText(node).trim() === '' && getChildren(node).every(isBlank);

/** Says that a text has no body. */
function describeEmptyBody(file: string, line: number): Fault {
  const message = { en: 'The text has no body.', vi: 'Bài viết chưa có nội dung.' };
  const remedy = {
    en: 'Write the text below the front matter. Until there is one, leave out title and description: the file then lends its name and labels alone.',
    vi: 'Viết nội dung dưới phần khai báo. Khi chưa có bài thì bỏ title và description: tệp khi đó chỉ góp tên gọi và nhãn.',
  };
  return fault('empty-body', file, { line, column: 1 }, message, remedy);
}

/** Marks of Markdown in words that are printed as they are typed. */
function findMarkFaults(words: object, file: string, locate: (path: readonly PropertyKey[]) => Place): Fault[] {
  return listStrings(words)
    .filter(([[key]]) => key !== 'translation' && key !== 'aliases')
    .flatMap(([path, text]) => {
      const mark = findPlainMark(text);
      if (mark === undefined) return [];
      const { message, remedy } = describePlainMark(mark);
      return [fault('mdx-mark', file, locate(path), message, remedy)];
    });
}

/** Lists the strings of a value with their paths. */
const listStrings = (value: unknown, path: PropertyKey[] = []): [path: PropertyKey[], text: string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, child]) => listStrings(child, [...path, key]))
      : [];

/** A front matter that promises a text. */
const textKey = /^["']?(?:title|description)["']?[ \t]*:/m;

/** What a file of words is: a text, or words that are lent; `faults` says why it is neither. */
export interface ParsedFile {
  text?: ParsedText;
  lent?: LentWords;
  faults: Fault[];
}

/**
 * Parses a text once: front matter through its schema, body through the allow-list, then into blocks.
 *
 * @param source the whole file
 * @param file its path below the content folder, for messages
 * @returns the text, or the words that a file without title and body lends, or every fault found in it
 */
export function parseText(source: string, file: string): ParsedFile {
  const head = findFrontMatter(source);
  if (!head) {
    const { line, message, remedy } = describeMissingFrontMatter(source);
    return { faults: [fault('front-matter', file, { line, column: 1 }, message, remedy)] };
  }
  const { tree, faults: treeFaults } = parseTree(source, head, file);
  const nodes = tree?.nodes;
  const isLent = nodes?.length === 0 && treeFaults.length === 0 && !textKey.test(head.yaml);
  const { data, faults: matterFaults, locate } = readYaml(isLent ? LentWordsSchema : TextSchema, head.yaml, file, 1);
  const faults = [...matterFaults, ...treeFaults, ...(data ? findMarkFaults(data, file, locate) : [])];
  const endLine = createLocator(source)(source.slice(0, head.end).trimEnd().length).line;
  if (isLent) {
    const hasWords = data !== undefined && Object.keys(data).some((key) => key !== 'translation');
    if (data && !hasWords) faults.push(describeEmptyBody(file, endLine));
    return data && faults.length === 0 ? { lent: data, faults } : { faults };
  }
  // What is nested without end is a fault already, and is not followed down.
  if (nodes && (nodes.length === 0 || (treeFaults.length === 0 && nodes.every(isBlank))))
    faults.push(describeEmptyBody(file, endLine));
  if (!data || !tree || faults.length > 0) return { faults };
  const components: Reference[] = [];
  const links: Reference[] = [];
  for (const node of tree.nodes) collect(node, components, links);
  const frontMatter = data as TextFrontMatter; // read through TextSchema
  return { text: { frontMatter, blocks: toBlocks(tree), components, links }, faults };
}
