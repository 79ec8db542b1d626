import type { Heading, List, ListItem, Table } from 'mdast';
import type { Bilingual } from '../loaders/fault.ts';
import { isBareAddress } from './address.ts';
import { isWrittenClose } from './lines.ts';
import { findLeftMarks } from './marks.ts';
import type { TextTree } from './read.ts';
import { getChildren, getText, isElement, type TextNode } from './tree.ts';

/** Something in a text that is not read as it looks. */
export interface Misreading {
  rule: 'mdx-mark' | 'mdx-misread' | 'mdx-heading' | 'broken-link';
  /** Offset in the file. */
  offset: number;
  message: Bilingual;
  remedy: Bilingual;
}

type Report = (misreading: Misreading) => void;

const getStart = (node: TextNode): number => node.position?.start.offset ?? 0;
const getEnd = (node: TextNode): number => node.position?.end.offset ?? 0;
const getLine = (node: TextNode): number => node.position?.start.line ?? 1;
const getLastLine = (node: TextNode): number => node.position?.end.line ?? 1;
const getColumn = (node: TextNode): number => node.position?.start.column ?? 1;

const misread = (node: TextNode, message: Bilingual, remedy: Bilingual): Misreading => ({
  rule: 'mdx-misread',
  offset: getStart(node),
  message,
  remedy,
});

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

const getNumber = (item: ListItem, source: string): number =>
  Number(/^\d+/.exec(source.slice(getStart(item), getEnd(item)))?.[0]);

/** The text on the line before a node, or undefined when that line is blank. */
function isGlued(previous: TextNode | undefined, node: TextNode): boolean {
  return previous !== undefined && getLine(node) === getLastLine(previous) + 1;
}

function checkNumbers(list: List, source: string, report: Report): void {
  const numbers = list.children.map((item) => getNumber(item, source));
  const [first = 1] = numbers;
  const wrong = numbers.findIndex((number, index) => number !== first + index);
  if (wrong === -1 || numbers.every((number) => number === first)) return;
  report(
    misread(
      list.children[wrong]!,
      {
        en: `This item is written ${numbers[wrong]} and would be printed ${first + wrong}.`,
        vi: `Mục này viết số ${numbers[wrong]} nhưng sẽ in thành ${first + wrong}.`,
      },
      {
        en: 'Number the items one after another; if the numbers matter, write them into the sentences.',
        vi: 'Hãy đánh số liên tiếp; nếu con số quan trọng thì ghi vào trong câu.',
      },
    ),
  );
}

/** A line that only seems to begin a list: a date, a year, a dash in the middle of a sentence. */
function checkLoneItem(list: List, previous: TextNode | undefined, source: string, report: Report): void {
  if (list.children.length > 1) return;
  const mark = /^(?:\d+[.)]|[-+*])/.exec(source.slice(getStart(list), getEnd(list)))?.[0] ?? '-';
  if (!list.ordered && !(previous?.type === 'paragraph' && isGlued(previous, list))) return;
  report(
    misread(
      list,
      {
        en: `“${mark}” at the beginning of this line makes a list of one item.`,
        vi: `Dấu “${mark}” ở đầu dòng biến dòng này thành danh sách chỉ có một mục.`,
      },
      list.ordered
        ? {
            en: `In a date or a sentence write ${mark.slice(0, -1)}\\${mark.at(-1)}; a numbered list has two items or more.`,
            vi: `Nếu là ngày tháng hay câu văn thì viết ${mark.slice(0, -1)}\\${mark.at(-1)}; danh sách đánh số có từ hai mục trở lên.`,
          }
        : {
            en: `In a sentence write \\${mark} or join the lines; before a list leave a blank line.`,
            vi: `Nếu là câu văn thì viết \\${mark} hoặc nối hai dòng lại; nếu là danh sách thì để một dòng trống phía trên.`,
          },
    ),
  );
}

const indentRemedy = {
  en: 'Begin what belongs to an item under its first word (two spaces behind “- ”, three behind “1. ”), and what does not after a blank line at the margin.',
  vi: 'Phần thuộc về một mục thì thụt vào thẳng dưới chữ đầu của mục (hai dấu cách với “- ”, ba với “1. ”); phần không thuộc thì để một dòng trống rồi viết sát lề.',
};

function checkIndents(list: List, next: TextNode | undefined, report: Report): void {
  const column = getColumn(list.children[0]!);
  const moved = list.children.find((item) => getColumn(item) !== column);
  if (moved)
    report(
      misread(
        moved,
        {
          en: 'This item is indented otherwise than the first and yet stands on its level.',
          vi: 'Mục này thụt đầu dòng khác mục đầu nhưng vẫn bị coi là cùng cấp.',
        },
        indentRemedy,
      ),
    );
  if (next?.type === 'list' && isGlued(list, next))
    report(
      misread(
        next,
        {
          en: 'This item begins another list: its mark or its indentation differs from the one above.',
          vi: 'Mục này mở ra một danh sách khác: dấu hoặc độ thụt đầu dòng khác mục trên.',
        },
        indentRemedy,
      ),
    );
  else if (next?.type === 'paragraph' && getColumn(next) > column)
    report(
      misread(
        next,
        {
          en: 'This paragraph is indented, but not enough to belong to the item above.',
          vi: 'Đoạn này có thụt đầu dòng nhưng chưa đủ để thuộc về mục trên.',
        },
        indentRemedy,
      ),
    );
}

/** Lines that are taken into an item or a quotation though they stand at the margin (“lazy continuation”). */
function checkLazyLines(passage: TextNode, source: string, container: TextNode, report: Report): void {
  const lines = source.slice(getStart(passage), getEnd(passage)).split('\n');
  const isQuote = container.type === 'blockquote';
  const isLazy = (line: string): boolean =>
    isQuote ? !/^[ \t]*(?:[-+*\d.)]*[ \t]*)?>/.test(line) : !/^[ \t>]*[ \t]/.test(line);
  const lazy = lines.slice(1).findIndex(isLazy);
  if (lazy === -1) return;
  const offset = getStart(passage) + lines.slice(0, lazy + 1).join('\n').length + 1;
  report({
    rule: 'mdx-misread',
    offset,
    message: {
      en: `This line would be printed as part of the ${isQuote ? 'quotation' : 'item'} above.`,
      vi: `Dòng này sẽ bị in liền vào ${isQuote ? 'đoạn trích' : 'mục'} phía trên.`,
    },
    remedy: isQuote
      ? {
          en: 'If it belongs to the quotation begin it with >; if not, leave a blank line before it.',
          vi: 'Nếu thuộc đoạn trích thì mở đầu bằng >; nếu không thì để một dòng trống phía trên.',
        }
      : {
          en: 'If it belongs to the item indent it; if not, leave a blank line before it.',
          vi: 'Nếu thuộc mục thì thụt đầu dòng; nếu không thì để một dòng trống phía trên.',
        },
  });
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

/** 3*4*5 is a product, and would be printed with 4 in italics. */
function checkProduct(node: TextNode, source: string, report: Report): void {
  const start = getStart(node);
  if (!/\d[*_]\d/.test(source.slice(start - 1, start + 2))) return;
  report(
    misread(
      node,
      {
        en: 'The asterisks between these numbers would make italics.',
        vi: 'Dấu sao giữa các số này sẽ thành chữ nghiêng.',
      },
      { en: 'Write × or \\*.', vi: 'Hãy viết × hoặc \\*.' },
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
  if (node.type === 'list' && node.ordered) checkNumbers(node, source, report);
  if (node.type === 'table') checkTable(node, source, report);
  if (node.type === 'link') checkLink(node, source, report);
  if (node.type === 'listItem' || node.type === 'blockquote') checkHollow(node, report);
  if (emphasis.has(node.type)) checkEmpty(node, report);
  if (node.type === 'emphasis') checkProduct(node, source, report);
  checkAll(siblings, [...parents, node], source, report);
}

function checkAll(nodes: readonly TextNode[], parents: readonly TextNode[], source: string, report: Report): void {
  nodes.forEach((node, index) => {
    if (node.type === 'list') {
      if (node.ordered || parents.at(-1)?.type !== 'listItem') checkLoneItem(node, nodes[index - 1], source, report);
      checkIndents(node, nodes[index + 1], report);
    }
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
