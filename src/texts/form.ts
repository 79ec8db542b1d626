import { getBlockDigest } from './digest.ts';
import { getAfter, getBefore, isWithinWord } from './guard.ts';
import { getEnd, getStart, type Misreading } from './misreading.ts';
import { readTree, type TextTree } from './read.ts';
import { renderNode } from './render.ts';
import { applyChanges, type Change } from './source.ts';
import { getChildren, isPassage, type TextNode } from './tree.ts';

// How sound Markdown is written in the files of this site: a paragraph on one line, and one way for each emphasis. Editors
// and translators' tools wrap lines anew, and a line that then begins with “9.” is a list.

/** Something that is read as it is meant and written otherwise than here, with what mends it. */
export interface FormFinding extends Misreading {
  rule: 'mdx-wrapped' | 'mdx-emphasis';
  changes: readonly Change[];
}

/** Shortens what is shown of a text. */
const show = (words: string): string => {
  const characters = [...words.replaceAll(/\s+/g, ' ')];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : characters.join('');
};

const listBreaks = (node: TextNode): TextNode[] =>
  node.type === 'break' ? [node] : getChildren(node).flatMap(listBreaks);

/** Line ends of a passage that break no line on the page, as what is written in their place. */
function listJoins(passage: TextNode, { joined }: TextTree, source: string): Change[] {
  const [from, to] = [getStart(passage), getEnd(passage)];
  const breaks = listBreaks(passage);
  return Array.from(source.slice(from, to).matchAll(/[ \t\r]*\n[ \t>]*/g)).flatMap(({ 0: space, index }) => {
    const start = from + index;
    const lineEnd = start + space.indexOf('\n');
    if (breaks.some((node) => getStart(node) <= lineEnd && lineEnd <= getEnd(node))) return [];
    return [{ start, end: start + space.length, text: joined.includes(lineEnd) ? '' : ' ' }];
  });
}

function findWrapped(passage: TextNode, tree: TextTree, source: string): FormFinding[] {
  const changes = listJoins(passage, tree, source);
  const [first] = changes;
  if (!first) return [];
  const before = Array.from(source.slice(getStart(passage), first.start))
    .slice(-12)
    .join('');
  const after = Array.from(source.slice(first.end, changes[1]?.start ?? getEnd(passage)))
    .slice(0, 12)
    .join('');
  const joint = `…${before}${first.text}${after}…`;
  return [
    {
      rule: 'mdx-wrapped',
      offset: getStart(passage),
      message: {
        en: `This passage is wrapped over ${changes.length + 1} lines.`,
        vi: `Đoạn này bị ngắt thành ${changes.length + 1} dòng.`,
      },
      remedy: {
        en: `Write it on one line, “${joint}”, or run npm run gate -- --fix. A line that shall end there ends with \\.`,
        vi: `Hãy viết liền một dòng, “${joint}”, hoặc chạy npm run gate -- --fix. Chỗ nào muốn xuống dòng thật thì đặt \\ ở cuối dòng.`,
      },
      changes,
    },
  ];
}

/** How each kind of emphasis is written, and otherwise elsewhere. */
const marks = { emphasis: ['_', '*'], strong: ['**', '__'] } as const;

function findMarks(node: TextNode, source: string): FormFinding[] {
  if (node.type !== 'emphasis' && node.type !== 'strong') return [];
  const [mark, other] = marks[node.type];
  const [start, end] = [getStart(node), getEnd(node)];
  if (!source.startsWith(other, start)) return [];
  const [from, to] = [start + other.length, end - other.length];
  const isPartOfWord =
    mark === '_' &&
    (isWithinWord(getBefore(source, start), getAfter(source, from)) ||
      isWithinWord(getBefore(source, to), getAfter(source, end)));
  const inner = show(source.slice(from, to));
  return [
    {
      rule: 'mdx-emphasis',
      offset: start,
      message: {
        en: `This emphasis is written with ${other}: ${other}${inner}${other}`,
        vi: `Chỗ nhấn này viết bằng dấu ${other}: ${other}${inner}${other}`,
      },
      remedy: isPartOfWord
        ? {
            en: `Italics take whole words, _word_; a part of one is set in bold: **${inner}**.`,
            vi: `Chữ nghiêng dùng cho cả từ, _từ_; chỉ một phần của từ thì viết đậm: **${inner}**.`,
          }
        : {
            en: `Write ${mark}${inner}${mark}, or run npm run gate -- --fix.`,
            vi: `Hãy viết ${mark}${inner}${mark}, hoặc chạy npm run gate -- --fix.`,
          },
      changes: [
        { start, end: from, text: mark },
        { start: to, end, text: mark },
      ],
    },
  ];
}

/**
 * Finds what is written otherwise than in the texts of this site: wrapped passages, `*x*` and `__x__`.
 *
 * @param tree of a text in which nothing is misread
 * @param source the whole file
 */
export function findForms(tree: TextTree, source: string): FormFinding[] {
  const find = (node: TextNode): FormFinding[] => [
    ...(isPassage(node) ? findWrapped(node, tree, source) : []),
    ...findMarks(node, source),
    ...getChildren(node).flatMap(find),
  ];
  return tree.nodes.flatMap(find);
}

/** What a text says and how it is printed; a line end is a space. */
const toMeaning = ({ nodes }: TextTree): string =>
  JSON.stringify(nodes.map((node) => [getBlockDigest(node), renderNode(node)])).replaceAll(/(?:\s|\\[nrt])+/g, ' ');

/**
 * Writes a text as texts are written here. What could not be rewritten without a change on the page stays as it is.
 *
 * @param source the whole file
 * @throws the parser's error where the body cannot be read
 */
export function mendForm(source: string): string {
  const tree = readTree(source);
  const meaning = toMeaning(tree);
  const isSame = (changed: string): boolean => toMeaning(readTree(changed)) === meaning;
  const changes = findForms(tree, source).map((finding) => finding.changes);
  const all = applyChanges(source, changes.flat());
  if (isSame(all)) return all;
  return changes.reduceRight((done, each) => {
    const next = applyChanges(done, each);
    return isSame(next) ? next : done;
  }, source);
}
