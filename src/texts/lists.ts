import type { List, ListItem } from 'mdast';
import { getColumn, getEnd, getLastLine, getLine, getStart, misread, type Report } from './misreading.ts';
import type { TextNode } from './tree.ts';

const getNumber = (item: ListItem, source: string): number =>
  Number(/^\d+/.exec(source.slice(getStart(item), getEnd(item)))?.[0]);

/** Tells whether a node begins on the line after another. */
export function isGlued(previous: TextNode | undefined, node: TextNode): boolean {
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
export function checkLazyLines(passage: TextNode, source: string, container: TextNode, report: Report): void {
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

/** Where a list stands. */
interface ListPlace {
  previous: TextNode | undefined;
  next: TextNode | undefined;
  parent: TextNode | undefined;
}

/** Checks that a list has the items, the numbers and the levels that it seems to have. */
export function checkList(list: List, { previous, next, parent }: ListPlace, source: string, report: Report): void {
  if (list.ordered) checkNumbers(list, source, report);
  if (list.ordered || parent?.type !== 'listItem') checkLoneItem(list, previous, source, report);
  checkIndents(list, next, report);
}
