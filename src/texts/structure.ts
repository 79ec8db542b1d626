import type { Heading, Table } from 'mdast';
import { isBareAddress } from './address.ts';
import { isWrittenClose } from './lines.ts';
import { checkLazyLines, checkList } from './lists.ts';
import { findLeftMarks } from './marks.ts';
import { getColumn, getEnd, getStart, misread, type Misreading, type Report } from './misreading.ts';
import type { TextTree } from './read.ts';
import { getChildren, getText, isElement, type TextNode } from './tree.ts';

const hasElement = (node: TextNode): boolean => isElement(node) || getChildren(node).some(hasElement);

function checkHeading(node: Heading, source: string, isTop: boolean, report: Report): void {
  const offset = getStart(node);
  if (!source.startsWith('#', offset))
    report(
      misread(
        node,
        {
          en: 'A line of --- or === under a paragraph makes it a heading.',
          vi: 'Dòng --- hoặc === ngay dưới một đoạn biến đoạn đó thành đề mục.',
        },
        {
          en: 'For a heading write ## before it; for a rule leave a blank line above ---.',
          vi: 'Nếu là đề mục thì viết ## phía trước; nếu là đường kẻ thì để một dòng trống phía trên ---.',
        },
      ),
    );
  else if (getText(node).trim() === '' && !hasElement(node))
    report({
      rule: 'mdx-heading',
      offset,
      message: { en: 'This heading is empty.', vi: 'Đề mục này trống.' },
      remedy: { en: 'Write its words behind ##, or delete it.', vi: 'Viết chữ sau ##, hoặc xóa đi.' },
    });
  if (hasElement(node))
    report({
      rule: 'mdx-heading',
      offset,
      message: { en: 'There is a component in this heading.', vi: 'Trong đề mục này có một thành phần.' },
      remedy: {
        en: 'Write words alone, as the contents list shows them; put the component into a paragraph below.',
        vi: 'Chỉ viết chữ, đúng như mục lục sẽ hiện; đặt thành phần vào đoạn văn bên dưới.',
      },
    });
  if (!isTop)
    report({
      rule: 'mdx-heading',
      offset,
      message: {
        en: 'This heading stands inside a box, a list or a quotation.',
        vi: 'Đề mục này nằm trong hộp, danh sách hoặc đoạn trích.',
      },
      remedy: {
        en: 'Headings part the text itself. A box has its title: <Callout kind="note" title="…">; elsewhere write **bold**.',
        vi: 'Đề mục dùng để chia bài. Hộp có tên riêng: <Callout kind="note" title="…">; chỗ khác hãy viết **đậm**.',
      },
    });
}

/** Levels go down by one, so that the outline of a page has no hole. */
function checkLevels(nodes: readonly TextNode[], report: Report): void {
  let level = 1;
  for (const node of nodes) {
    if (node.type !== 'heading') continue;
    if (node.depth > level + 1 && node.depth <= 4)
      report({
        rule: 'mdx-heading',
        offset: getStart(node),
        message: {
          en: `A heading of level ${node.depth} follows one of level ${level}.`,
          vi: `Đề mục cấp ${node.depth} đứng ngay sau cấp ${level}.`,
        },
        remedy: {
          en: `Write ${'#'.repeat(level + 1)}: levels go down one by one.`,
          vi: `Hãy viết ${'#'.repeat(level + 1)}: mỗi lần chỉ xuống một cấp.`,
        },
      });
    level = Math.min(node.depth, 4);
  }
}

function checkTable(table: Table, source: string, report: Report): void {
  const width = table.children[0]?.children.length ?? 0;
  const lines = source.slice(getStart(table), getEnd(table)).split('\n').slice(1);
  if (lines.some((line) => /^[ \t>]*/.exec(line)![0].replaceAll('\t', '    ').length - getColumn(table) >= 3))
    report(
      misread(
        table,
        { en: 'Lines of this table are indented by four spaces.', vi: 'Có dòng của bảng này thụt vào bốn dấu cách.' },
        { en: 'Begin all its lines in the same column.', vi: 'Hãy viết mọi dòng của bảng thẳng cột với nhau.' },
      ),
    );
  for (const row of table.children) {
    const written = source.slice(getStart(row), getEnd(row));
    if (!written.includes('|'))
      report(
        misread(
          row,
          {
            en: 'This line would be printed as a row of the table above.',
            vi: 'Dòng này sẽ bị in thành một hàng của bảng phía trên.',
          },
          { en: 'Leave a blank line before it.', vi: 'Hãy để một dòng trống phía trên.' },
        ),
      );
    else if (row.children.length > width)
      report(
        misread(
          row,
          {
            en: `This row has ${row.children.length} cells and the heading ${width}: the rest would be lost.`,
            vi: `Hàng này có ${row.children.length} ô mà hàng tiêu đề chỉ có ${width}: phần thừa sẽ mất.`,
          },
          {
            en: 'Give the heading as many cells, or write \\| for a bar that is to be printed.',
            vi: 'Thêm ô cho hàng tiêu đề, hoặc viết \\| nếu muốn in dấu gạch đứng.',
          },
        ),
      );
  }
}

function checkLink(node: TextNode & { type: 'link' }, source: string, report: Report): void {
  const offset = getStart(node);
  if (isBareAddress(node, source)) {
    const written = source.slice(offset, getEnd(node));
    if (node.url.startsWith('mailto:') || ![...written].some(isWrittenClose)) return;
    report(
      misread(
        node,
        {
          en: `Where does this address end? It runs into the words behind it: ${written}`,
          vi: `Địa chỉ này dính liền với chữ phía sau nên không rõ hết ở đâu: ${written}`,
        },
        {
          en: 'Put a space behind it, or write [words](https://…).',
          vi: 'Thêm dấu cách phía sau, hoặc viết [chữ](https://…).',
        },
      ),
    );
    return;
  }
  const isWordless = getText(node).trim() === '' && !hasElement(node);
  if (node.url.trim() !== '' && !isWordless) return;
  report({
    rule: 'broken-link',
    offset,
    message: isWordless
      ? { en: `This link has no words: ${node.url}`, vi: `Liên kết này không có chữ: ${node.url}` }
      : { en: 'This link has no address.', vi: 'Liên kết này không có địa chỉ.' },
    remedy: { en: 'Write [words](/section/slug/).', vi: 'Viết [chữ](/muc/ten-bai/).' },
  });
}

const emphasis = new Set(['emphasis', 'strong', 'delete']);

/** Marks around nothing but a note. */
function checkEmpty(node: TextNode, report: Report): void {
  if (getText(node).trim() !== '' || hasElement(node)) return;
  report({
    rule: 'mdx-mark',
    offset: getStart(node),
    message: { en: 'There is nothing between these marks.', vi: 'Giữa hai dấu này không có gì.' },
    remedy: { en: 'Write words between them, or delete them.', vi: 'Viết chữ vào giữa, hoặc xóa đi.' },
  });
}

/** Marks of one kind within themselves show nothing, and other readers of Markdown take them for something else. */
function checkNested(node: TextNode, parents: readonly TextNode[], report: Report): void {
  if (!parents.some(({ type }) => type === node.type)) return;
  report({
    rule: 'mdx-mark',
    offset: getStart(node),
    message: {
      en: 'These marks stand inside marks of the same kind, and change nothing.',
      vi: 'Dấu này nằm trong dấu cùng loại nên không có tác dụng.',
    },
    remedy: {
      en: 'Write *italic* or **bold** once; to print an asterisk write \\*.',
      vi: 'Chỉ viết *nghiêng* hoặc **đậm** một lần; muốn in dấu sao thì viết \\*.',
    },
  });
}

/** An item or a quotation in which nothing is left. */
function checkHollow(node: TextNode, report: Report): void {
  if (getText(node).trim() !== '' || hasElement(node)) return;
  report(
    misread(
      node,
      { en: 'This item or quotation is empty.', vi: 'Mục hoặc đoạn trích này trống.' },
      { en: 'Write its words behind the mark, or delete it.', vi: 'Viết chữ sau dấu, hoặc xóa đi.' },
    ),
  );
}

/** Letters of scripts that put spaces between words, where no italics begin and end inside of words that lie apart. */
const spacedLetter = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]`;
/** German Besucher*innen und Gäst*innen, from a letter before the first asterisk to one behind the second. */
const wordStars = new RegExp(
  String.raw`^${spacedLetter}\*${spacedLetter}[^*]*\s[^*]*${spacedLetter}\*${spacedLetter}$`,
  'u',
);

/** 3*4*5 is a product and 3*-5* a class of hotels, and both would be printed with italics; so would word*stars. */
function checkStars(node: TextNode, source: string, report: Report): void {
  const start = getStart(node);
  const isBetweenNumbers = /\d(?:[*_]\d|\*[-–—/~,+])/.test(source.slice(start - 1, start + 2));
  if (!isBetweenNumbers && !wordStars.test(source.slice(start - 1, getEnd(node) + 1))) return;
  report(
    misread(
      node,
      isBetweenNumbers
        ? {
            en: 'The asterisks between these numbers would make italics.',
            vi: 'Dấu sao giữa các số này sẽ thành chữ nghiêng.',
          }
        : {
            en: 'The asterisks within these words would make italics of what stands between them.',
            vi: 'Dấu sao nằm trong các từ này sẽ làm phần ở giữa thành chữ nghiêng.',
          },
      isBetweenNumbers
        ? { en: 'Write × or \\*.', vi: 'Hãy viết × hoặc \\*.' }
        : { en: 'To print an asterisk write \\*.', vi: 'Muốn in dấu sao thì viết \\*.' },
    ),
  );
}

const blocks = new Set([
  'paragraph',
  'heading',
  'list',
  'blockquote',
  'table',
  'thematicBreak',
  'code',
  'mdxJsxFlowElement',
]);

/** Indented by four spaces more than its neighbours, a block is code to other readers of Markdown. */
function checkIndent(node: TextNode, parent: TextNode | undefined, source: string, report: Report): void {
  const before = source.slice(source.lastIndexOf('\n', getStart(node) - 1) + 1, getStart(node));
  const first = parent && getChildren(parent)[0];
  const isDeep =
    parent?.type === 'listItem' && first && first !== node
      ? getColumn(node) - getColumn(first) >= 4
      : /^(?:.*(?:[-+*>]|\d[.)]) )?(?: {4}| {0,3}\t)[ \t]*$/.test(before);
  if (isDeep)
    report(
      misread(
        node,
        {
          en: 'This is indented by four spaces, which means code elsewhere.',
          vi: 'Đoạn này thụt vào bốn dấu cách, nơi khác sẽ hiểu là mã.',
        },
        {
          en: 'Begin it at the margin, or one space behind its mark; put code between lines of ```.',
          vi: 'Hãy viết sát lề, hoặc cách dấu đầu mục một dấu cách; mã thì đặt giữa hai dòng ```.',
        },
      ),
    );
}

/** Without the note, a line that begins with it would begin with whatever stands behind it. */
function checkNotes({ notes }: TextTree, source: string, report: Report): void {
  for (const [start, end] of notes) {
    const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
    if (!/^[ \t>]*(?:(?:[-+*]|\d+[.)])[ \t]+)*$/.test(before) || /^[ \t]*(?:\r?\n|$)/.test(source.slice(end))) continue;
    report({
      rule: 'mdx-misread',
      offset: start,
      message: { en: 'This line begins with a note.', vi: 'Dòng này mở đầu bằng một ghi chú.' },
      remedy: {
        en: 'Put the note on lines of its own, with blank lines around it, or into the sentence.',
        vi: 'Đặt ghi chú riêng một dòng, trên dưới để dòng trống, hoặc đưa vào trong câu.',
      },
    });
  }
}

/** Code that is never closed takes in everything behind it. */
function checkCode(node: TextNode, source: string, report: Report): void {
  const written = source.slice(getStart(node), getEnd(node));
  const fence = /^(?:`{3,}|~{3,})/.exec(written)?.[0];
  if (fence === undefined || new RegExp(`\\n[ \\t>]*${fence}[\`~]*[ \\t]*$`).test(written)) return;
  report(
    misread(
      node,
      {
        en: `The code that begins with ${fence} is never closed: all that follows would be code.`,
        vi: `Đoạn mã mở bằng ${fence} chưa được đóng: mọi thứ phía sau sẽ thành mã.`,
      },
      { en: `Close it with ${fence} on a line of its own.`, vi: `Đóng lại bằng ${fence} trên một dòng riêng.` },
    ),
  );
}

function check(node: TextNode, parents: readonly TextNode[], source: string, report: Report): void {
  const siblings = getChildren(node);
  const isTop = parents.length === 0;
  if (blocks.has(node.type)) checkIndent(node, parents.at(-1), source, report);
  if (node.type === 'heading') checkHeading(node, source, isTop, report);
  if (node.type === 'paragraph') {
    const container = parents.findLast((each) => each.type === 'listItem' || each.type === 'blockquote');
    if (container) checkLazyLines(node, source, container, report);
  }
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    for (const mark of findLeftMarks(node, source)) report({ rule: 'mdx-mark', ...mark });
  if (node.type === 'code') checkCode(node, source, report);
  if (node.type === 'table') checkTable(node, source, report);
  if (node.type === 'link') checkLink(node, source, report);
  if (node.type === 'listItem' || node.type === 'blockquote') checkHollow(node, report);
  if (emphasis.has(node.type)) {
    checkEmpty(node, report);
    checkNested(node, parents, report);
  }
  if (node.type === 'emphasis') checkStars(node, source, report);
  checkAll(siblings, [...parents, node], source, report);
}

function checkAll(nodes: readonly TextNode[], parents: readonly TextNode[], source: string, report: Report): void {
  nodes.forEach((node, index) => {
    const place = { previous: nodes[index - 1], next: nodes[index + 1], parent: parents.at(-1) };
    if (node.type === 'list') checkList(node, place, source, report);
    check(node, parents, source, report);
  });
}

/**
 * Finds what is read otherwise than it looks, and marks that would be printed.
 *
 * @param source the whole file
 */
export function findMisreadings(tree: TextTree, source: string): Misreading[] {
  const found: Misreading[] = [];
  const report = (misreading: Misreading): void => {
    found.push(misreading);
  };
  checkLevels(tree.nodes, report);
  checkNotes(tree, source, report);
  checkAll(tree.nodes, [], source, report);
  return found;
}
