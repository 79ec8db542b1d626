import type { Bilingual } from './fault.ts';

/** What is wrong with a file of plain text, and in which line. */
export interface TextProblem {
  /** From 1. */
  line: number;
  message: Bilingual;
  remedy: Bilingual;
}

/** Longer cells and lines are no text that anybody reads. */
const longestCell = 10_000;

/** Separators that spreadsheets take, whichever the file means (RFC 4180 knows the comma only). */
const separators = ',;\t|';

/** Blanks that spreadsheets pass over, and quotes: what stands before the first character of a cell. */
const isBefore = (character: string): boolean =>
  character <= ' ' || character === '"' || (character > '~' && /[\p{Z}\p{Cf}\p{Cc}]/u.test(character));

/** What an expression begins with before it calls something: signs, numbers, cells, parentheses. */
const lead = String.raw`^[-+－＋@＠](?:[\s\d.:*/^%()&<>=+@$-]|\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\w(|]))*`;

/** Functions that ask or start something outside, wherever they stand in an expression. */
const outside =
  /(?<![\p{L}\p{N}])(?:HYPERLINK|WEBSERVICE|IMPORT(?:DATA|FEED|HTML|RANGE|XML)|RTD|DDE|FILTERXML)\s{0,9}\(/iu;

/** Something that a spreadsheet would call: a function, another program (DDE), another sheet or file. */
const calls: readonly RegExp[] = [
  outside,
  // DDE names a program, then a document in quotation marks: nothing else has `|'…'!`, whatever stands before.
  /[\p{L}\p{N}_.]\s{0,9}\|\s{0,9}'[^'\r\n]*'\s{0,9}!/u,
  // Functions have names in the language of the spreadsheet, as ГИПЕРССЫЛКА("…").
  new RegExp(String.raw`${lead}[\p{L}_][\p{L}\p{N}_.]*\s?\(\s{0,9}"`, 'u'),
  // Another file: [book.xls]sheet!A1
  new RegExp(String.raw`${lead}\[[^\]\r\n]*\][^!\r\n]*!\$?[A-Za-z]{1,3}\$?\d`, 'u'),
  new RegExp(String.raw`${lead}[A-Za-z_][\w.]*\((?!(?:e?s|ren)\))`, 'u'),
  new RegExp(String.raw`${lead}[A-Za-z_]\w*\|\s*(?:'|[^|\r\n]*!)`, 'u'),
  new RegExp(String.raw`${lead}[A-Za-z_]\w*[!#]\$?[A-Za-z]`, 'u'),
  new RegExp(String.raw`${lead}'[^'\r\n]*'\s*[!#]`, 'u'),
];

/** Tells whether a spreadsheet would run a cell. @param start its first characters */
export function isFormula(start: string): boolean {
  if (/^[=＝﹦]/u.test(start)) return true;
  return /^[-+－＋@＠]/u.test(start) && /[(|!#]/.test(start) && calls.some((call) => call.test(start));
}

/** Characters of a cell that are looked at to tell a formula. */
const lookAhead = 400;

/** Finds the lines with cells that a spreadsheet would run, whichever separator it takes. */
function findFormulas(text: string): number[] {
  const lines = new Set<number>();
  let line = 1;
  let isStart = true;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === '\n' || (character === '\r' && text[at + 1] !== '\n')) line++;
    if (character === '\n' || character === '\r' || separators.includes(character)) {
      isStart = true;
      isQuoted = false;
    } else if (isStart && isBefore(character)) isQuoted ||= character === '"';
    else if (isStart) {
      isStart = false;
      if (!'=＝﹦+-－＋@＠'.includes(character) || lines.has(line)) continue;
      const start = text.slice(at, at + lookAhead);
      // Only within quotes a cell goes on in the next line.
      if (isFormula(isQuoted ? start : start.split(/[\r\n]/, 1)[0]!)) lines.add(line);
    }
  }
  return [...lines];
}

/** One row of a table, and the line in which it begins. */
interface Row {
  line: number;
  cells: string[];
}

/** Finds the separator that a table means: that of `sep=;`, else the one that its first line has most of. */
function findSeparator(text: string): string {
  const [first = ''] = /^[^\r\n]*/.exec(text) ?? [];
  const [, named] = /^sep=(.)$/i.exec(first) ?? [];
  if (named !== undefined) return named;
  const plain = first.replaceAll(/"[^"]*"/g, '');
  const count = (separator: string): number => plain.split(separator).length;
  return [...separators].reduce((best, each) => (count(each) > count(best) ? each : best));
}

const unclosed = (line: number): TextProblem => ({
  line,
  message: {
    en: 'A cell begins with a quotation mark that is not closed.',
    vi: 'Có ô mở dấu ngoặc kép mà không đóng.',
  },
  remedy: {
    en: 'Close it, and write a quotation mark within a cell twice: "the ""old"" town".',
    vi: 'Hãy đóng lại; dấu ngoặc kép bên trong ô viết hai lần: "phố ""cổ""".',
  },
});

const behind = (line: number, rest: string): TextProblem => ({
  line,
  message: {
    en: `Something stands behind the closing quotation mark of a cell: ${rest}`,
    vi: `Có chữ nằm sau dấu ngoặc kép đóng của một ô: ${rest}`,
  },
  remedy: {
    en: 'Write a quotation mark within a cell twice: "the ""old"" town".',
    vi: 'Dấu ngoặc kép bên trong ô viết hai lần: "phố ""cổ""".',
  },
});

/**
 * Reads a table as RFC 4180 writes it.
 *
 * @returns its rows, or the first place where it cannot be read
 */
export function readRows(text: string, separator: string): Row[] | TextProblem {
  const rows: Row[] = [];
  let line = 1;
  let row: Row = { line, cells: [] };
  for (let at = 0; ;) {
    let cell: string;
    if (text[at] === '"') {
      const start = line;
      let end = at + 1;
      for (; text[end] !== '"' || text[end + 1] === '"'; end += text[end] === '"' ? 2 : 1) {
        if (end >= text.length) return unclosed(start);
        if (text[end] === '\n') line++;
      }
      cell = text.slice(at + 1, end);
      at = end + 1;
      const next = text[at];
      if (next !== undefined && next !== separator && next !== '\n' && next !== '\r')
        return behind(line, text.slice(at, at + 20));
    } else {
      const start = at;
      while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
      cell = text.slice(start, at);
    }
    row.cells.push(cell);
    if (at < text.length && text[at] === separator) {
      at++;
      continue;
    }
    if (row.cells.length > 1 || cell !== '') rows.push(row);
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    if (++at >= text.length) return rows;
    row = { line: ++line, cells: [] };
  }
}

/** Rows with other cells than the first: every value behind the difference stands in a wrong column. */
function findRagged(rows: readonly Row[]): TextProblem[] {
  const filled = rows.map(({ line, cells }) => ({
    line,
    count: cells.length,
    isNote: cells.filter(Boolean).length < 2,
  }));
  const head = filled.find(({ isNote }) => !isNote);
  if (!head) return [];
  return filled
    .filter(({ count, isNote }) => !isNote && count !== head.count)
    .map(({ line, count }) => ({
      line,
      message: {
        en: `This row has ${count} cells, and the first one has ${head.count}.`,
        vi: `Hàng này có ${count} ô, còn hàng đầu có ${head.count} ô.`,
      },
      remedy: {
        en: 'Put cells that hold a separator in quotation marks ("12,5"), and leave empty cells empty.',
        vi: 'Ô có dấu phân cách thì đặt trong ngoặc kép ("12,5"); ô trống thì vẫn giữ dấu phân cách.',
      },
    }));
}

/** Lines whose ends or characters are not those of text. */
function findOddCharacters(text: string): TextProblem[] {
  const problems: TextProblem[] = [];
  const toLine = (index: number): number => text.slice(0, index).split('\n').length;
  // oxlint-disable-next-line no-control-regex -- looked for
  const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.exec(text);
  if (control)
    problems.push({
      line: toLine(control.index),
      message: {
        en: `It holds a control character (U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}): it is not plain text, or not only.`,
        vi: `Tệp có ký tự điều khiển (U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}): đây không phải, hoặc không chỉ là, văn bản thuần.`,
      },
      remedy: {
        en: 'Save it as plain text in UTF-8 from the program that made it.',
        vi: 'Hãy lưu lại thành văn bản thuần UTF-8 từ chương trình gốc.',
      },
    });
  const lone = /\r(?!\n)/.exec(text);
  if (lone)
    problems.push({
      line: toLine(lone.index),
      message: {
        en: 'A line ends with a carriage return alone: programs do not agree whether that is an end.',
        vi: 'Có dòng kết thúc chỉ bằng ký tự CR: mỗi phần mềm hiểu một kiểu.',
      },
      remedy: {
        en: 'Save it with the line ends of Unix or Windows.',
        vi: 'Hãy lưu với kiểu xuống dòng của Unix hoặc Windows.',
      },
    });
  return problems;
}

const tooLong = (line: number): TextProblem => ({
  line,
  message: {
    en: `More than ${longestCell} characters stand in one piece here.`,
    vi: `Ở đây có hơn ${longestCell} ký tự liền một mạch.`,
  },
  remedy: { en: 'Divide it into lines or cells that can be read.', vi: 'Hãy chia thành các dòng hoặc ô đọc được.' },
});

/** Finds what keeps a file of plain text from being published. */
export function findTextProblems(text: string): TextProblem[] {
  const long = text.split('\n').flatMap((line, index) => (line.length > longestCell ? [tooLong(index + 1)] : []));
  return [...findOddCharacters(text), ...long];
}

/** Finds what keeps a table from being published: cells that a spreadsheet would run, and rows that cannot be read. */
export function findTableProblems(text: string): TextProblem[] {
  const formulas = findFormulas(text).map((line): TextProblem => ({
    line,
    message: {
      en: 'A cell begins with =, or calls something behind +, - or @: a spreadsheet would run it.',
      vi: 'Có ô bắt đầu bằng =, hoặc gọi hàm sau dấu +, - hay @: bảng tính sẽ chạy ô đó.',
    },
    remedy: { en: 'Write the value instead of the formula.', vi: 'Hãy ghi giá trị thay cho công thức.' },
  }));
  const problems = [...findOddCharacters(text), ...formulas];
  const rows = readRows(text.replace(/^\uFEFF/, ''), findSeparator(text.replace(/^\uFEFF/, '')));
  if (!Array.isArray(rows)) return [...problems, rows];
  const long = rows.flatMap(({ line, cells }) =>
    cells.some(({ length }) => length > longestCell) ? [tooLong(line)] : [],
  );
  return [...problems, ...findRagged(rows), ...long];
}
