import { southernLetters } from '../i18n/scripts.ts';
import type { Bilingual } from '../loaders/fault.ts';
import { isBareAddress } from './address.ts';
import { getChildren, type TextNode } from './tree.ts';

/** A mark of Markdown, or of another markup, that would be printed as it was typed. */
interface LeftMark {
  /** With the flags g and u. */
  pattern: RegExp;
  /** Left out, it says that the mark would be printed. */
  message?: (found: string) => Bilingual;
  remedy: Bilingual;
}

/** Stands for what is read and is no text: marks, code, components, targets of links. */
const object = '\uFFFC';
/** Stands for an address typed bare. */
const address = '\uFFFA';

/** The beginning of a line, behind indentation and the marks of quotations. */
const lineStart = String.raw`(?<=(?:^|\n)[ \t>\u00A0\u2000-\u200B\u202F\u3000]{0,80})`;
/** A space that is not the ordinary one. */
const otherSpace = String.raw`[\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000]`;

const atLine = (pattern: string): RegExp => new RegExp(`${lineStart}(?:${pattern})`, 'gu');

const printed = (found: string): Bilingual => ({
  en: `This would be printed as it stands: “${found}”`,
  vi: `Chỗ này sẽ in nguyên ra trang: “${found}”`,
});

const heading = {
  en: 'A heading is written ## with one ordinary space behind it, after a blank line: ## Title.',
  vi: 'Đề mục viết ## rồi một dấu cách thường, phía trên để một dòng trống: ## Tên đề mục.',
};
const list = {
  en: 'An item of a list begins with - or 1. and one ordinary space: “- item”. In running text begin the line with another word.',
  vi: 'Mỗi mục trong danh sách mở đầu bằng - hoặc 1. rồi một dấu cách thường: “- mục”. Nếu là câu văn thì đừng mở dòng bằng dấu này.',
};
const link = {
  en: 'A link is written [words](https://site.example/) in half-width brackets, without a space between them or in the address.',
  vi: 'Liên kết viết [chữ](https://site.example/) bằng ngoặc thường, giữa hai ngoặc và trong địa chỉ không có dấu cách.',
};
const emphasis = {
  en: 'Write **bold** or _italic_ in pairs, without a space inside the marks; to print one of them write \\* or \\_.',
  vi: 'Viết **đậm** hoặc _nghiêng_ đủ cặp, bên trong không có dấu cách sát dấu; muốn in chính dấu ấy thì viết \\* hoặc \\_.',
};
const table = {
  en: 'A table has a second line under its heading, with a cell for each column: | --- | --- |. To print the bar itself write \\|.',
  vi: 'Bảng cần dòng thứ hai dưới dòng tiêu đề, mỗi cột một ô: | --- | --- |. Muốn in chính dấu gạch đứng thì viết \\|.',
};
const words = {
  en: 'This markup is not used here: write words, or **bold**, _italic_, ~~struck out~~ and `code`.',
  vi: 'Ở đây không dùng kiểu đánh dấu này: hãy viết bằng chữ, hoặc dùng **đậm**, _nghiêng_, ~~gạch bỏ~~ và `mã`.',
};

const leftMarks: readonly LeftMark[] = [
  { pattern: atLine(String.raw`${otherSpace}[ \t]*(?:[-*+>]|\d{1,3}[.)])[ \t]`), remedy: list },
  // A title without a space; #Lake alone is a word of the net.
  {
    pattern: atLine(String.raw`#\p{L}[^\n#.!?。！？…]*[ \u00A0][^\n#.!?。！？…]*(?=\n|$)`),
    remedy: heading,
  },
  { pattern: atLine(String.raw`--+[ \u00A0]\S{0,12}`), remedy: list },
  { pattern: /(?<![^\s\uFFFC])#{2,}[^\s#]{0,12}/gu, remedy: heading },
  { pattern: atLine(String.raw`#{2,}(?=[^\s#])\S{0,12}`), remedy: heading },
  {
    pattern: atLine(String.raw`(?:#{1,6}${otherSpace}|[#＃]{2,}|＃[ \u3000])\S{0,12}`),
    remedy: heading,
  },
  { pattern: atLine(String.raw`={2,}[^=\n]+={2,}[ \t]*(?=\n|$)`), remedy: heading },
  {
    pattern: atLine(
      String.raw`(?:(?:[-+*–—－＊＋•●▪‣◦○・·➢➤✓✔❖\uF0A7\uF0B7\uF0D8]|\d{1,3}[.)．）])${otherSpace}|[•●▪‣◦・－➢➤❖\uF0A7\uF0B7\uF0D8](?=\S| )|[-+](?=\p{L})|\d{1,3}[.)](?=\p{Lu}\p{Ll})|[０-９]+[．.] ?)\S{0,12}`,
    ),
    remedy: list,
  },
  {
    pattern: atLine(String.raw`＞\s?\S{0,12}`),
    remedy: {
      en: 'A quotation begins with > in half width, or stands in <Quote by="…">.',
      vi: 'Đoạn trích mở đầu bằng dấu > thường, hoặc đặt trong <Quote by="…">.',
    },
  },
  {
    pattern: atLine(String.raw`\[(?:[ \u00A0]*|[vV✓✔]|[xX](?=\]\S))\](?!\()`),
    remedy: {
      en: 'A task is written “- [ ] words” or, when it is done, “- [x] words”.',
      vi: 'Việc cần làm viết “- [ ] chữ”, đã xong thì viết “- [x] chữ”.',
    },
  },
  // 4* is a class of hotels, and 3 * 4 a product.
  {
    pattern: /\*{2,}|(?!(?<=\d)\*(?=[\s.,;:!?)\d–-]|$))(?!(?<=\d )\*(?= \d))\*/gu,
    remedy: emphasis,
  },
  { pattern: /＊{2}|＿{2}/gu, remedy: emphasis },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}_])_{1,2}(?=[^\s_])[^_\n]*[^\s_]_{1,2}(?!_)|(?<!_)_{1,2}(?=[^\s_])[^_\n]*[^\s_](?<!@[\w.]{0,40})_{1,2}(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])__(?=[^\s_])|(?<=[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{Script=Hangul}${southernLetters}])_{1,2}[^\s_][^_\n]*_`,
      'gu',
    ),
    remedy: emphasis,
  },
  // One that stands alone, and is neither within a word nor the end of somebody’s name in a network.
  {
    pattern: /(?<![\p{L}\p{M}\p{N}_@])_(?!_)|(?<!_|@[\w.]{0,40})_(?![\p{L}\p{M}\p{N}_])/gu,
    remedy: emphasis,
  },
  {
    pattern: /`+/gu,
    remedy: {
      en: 'Code stands between two backticks, `code`. For a quotation mark type ‘ or ’.',
      vi: 'Mã nằm giữa hai dấu huyền ngược, `mã`. Nếu là dấu nháy thì gõ ‘ hoặc ’.',
    },
  },
  {
    pattern: /~{2,}|(?<=[A-Za-z])~[A-Za-z0-9]{1,3}~/gu,
    remedy: {
      en: 'Text is struck out as ~~words~~; for small digits type ₂ or ².',
      vi: 'Gạch bỏ viết ~~chữ~~; chữ số nhỏ thì gõ ₂ hoặc ².',
    },
  },
  {
    pattern: /\^[^\s^]+\^|(?<=[\p{L}\p{N})])\^[\p{L}\p{N}({+-]\S*/gu,
    remedy: { en: 'For small digits type ² ³ ₂, as in km².', vi: 'Chữ số nhỏ thì gõ ² ³ ₂, như km².' },
  },
  {
    pattern:
      /={2,}(?:[^=\n]*={2,})?|\+\+(?=[^\s+])[^+\n]*[^\s+]\+\+|\|\|(?=[^\s|])[^|\n]*\|\||%%[^%\n]+%%|\$\$|(?<![\p{L}\d])\$[A-Za-z\\][^$\n]{0,60}\$(?![\d\p{L}])|'''|!!(?=\p{L})[^!\n]*\p{L}!!/gu,
    remedy: words,
  },
  {
    pattern: /\[\/?(?:b|i|u|s|url|img|quote|size|color|center|list)(?:=[^\]\n]*)?\]/giu,
    remedy: words,
  },
  {
    pattern: /[＜][/／]?\s?[A-Za-z][^＞>\n]*[＞>]?|&lt;\/?[A-Z][A-Za-z]*/gu,
    remedy: {
      en: 'Tags are written in half width: <Fact of="key" />.',
      vi: 'Thẻ viết bằng ngoặc nhọn thường: <Fact of="key" />.',
    },
  },
  {
    pattern: atLine(String.raw`:{3,}\S*`),
    remedy: {
      en: 'A box is written <Callout kind="note">…</Callout>.',
      vi: 'Hộp ghi chú viết <Callout kind="note">…</Callout>.',
    },
  },
  {
    pattern: atLine(String.raw`\[(?:!|TOC\b|toc\b)[^\]\n]*\](?!\()`),
    remedy: {
      en: 'A box is written <Callout kind="note">…</Callout>; contents are made by the page itself.',
      vi: 'Hộp ghi chú viết <Callout kind="note">…</Callout>; mục lục do trang tự làm.',
    },
  },
  {
    pattern: /(?<![\p{L}\p{N}:]):[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*:(?![\p{L}\p{N}:])/gu,
    remedy: { en: 'Type the character itself, or leave it out.', vi: 'Hãy gõ chính ký hiệu đó, hoặc bỏ đi.' },
  },
  {
    pattern: /\[\^[^\]\n]{1,60}\]/gu,
    remedy: {
      en: 'Footnotes are not used: say it in the text, or cite with <Quote source="…"> or a link.',
      vi: 'Không dùng chú thích cuối trang: hãy nói ngay trong bài, hoặc dẫn nguồn bằng <Quote source="…"> hay liên kết.',
    },
  },
  { pattern: /\[\[[^\]\n]{0,200}\]{0,2}/gu, remedy: link },
  {
    pattern: new RegExp(
      String.raw`!?\[[^\]\n]{0,200}\]\((?:[^)\n]{0,200}\))?|[[［【][^\]］】\n]{0,200}[\]］】]\s*[(（]\s*(?:\/|#|${address}|www\.|mailto:)[^)）\n]*|［[^］\n]{0,200}］[(（][^)）\n]*|\([^()\n]*\)\[\s*(?:\/|#|${address})[^\]\n]*|\]\s?:\s*${address}|\[[^\]\n]{0,200}\]\[[^\]\n]{0,200}\]|\]\([^)\n]{0,200}|!\[`,
      'gu',
    ),
    remedy: link,
  },
  {
    pattern: /(?:https?|ftp)[:：](?:\/\/|／／)[^\s\uFFFC]*|(?<![\p{L}\p{N}.@])www\.[^\s\uFFFC]+/giu,
    message: (found) => ({
      en: `This address would be printed as words, without a link: ${found}`,
      vi: `Địa chỉ này sẽ in thành chữ, không bấm được: ${found}`,
    }),
    remedy: {
      en: 'Put a space before it, or write [words](https://…).',
      vi: 'Thêm dấu cách phía trước, hoặc viết [chữ](https://…).',
    },
  },
  { pattern: atLine(String.raw`[|｜].*|[^\n]*[|｜](?=[ \t]*(?:\n|$))`), remedy: table },
  { pattern: atLine(String.raw`:?-{3,}:?[ \t]*\|[-|: \t]*`), remedy: table },
  {
    pattern: /\{\{?[^}\n]*\}?\}?|\}/gu,
    remedy: { en: 'To print a brace write \\{ or \\}.', vi: 'Muốn in dấu ngoặc nhọn thì viết \\{ hoặc \\}.' },
  },
  {
    pattern: /&(?:nbsp|amp|lt|gt|quot|apos|ensp|emsp|thinsp|ndash|mdash|hellip|copy|shy)(?![A-Za-z;])/giu,
    remedy: {
      en: 'Type the character itself; of codes only &amp;, &lt;, &gt;, &quot; and &nbsp; are used, with their semicolon.',
      vi: 'Hãy gõ chính ký tự đó; chỉ dùng các mã &amp;, &lt;, &gt;, &quot; và &nbsp;, có dấu chấm phẩy ở cuối.',
    },
  },
  {
    pattern: /\\(?:[^\s\uFFFC]{0,12})/gu,
    remedy: {
      en: 'A backslash stands only before a mark that is to be printed (\\*) or at the end of a line within a paragraph. To print one write \\\\.',
      vi: 'Dấu \\ chỉ đứng trước một dấu cần in ra (\\*) hoặc ở cuối dòng giữa đoạn. Muốn in chính nó thì viết \\\\.',
    },
  },
];

const runTogether = (en: string, vi: string): Bilingual => ({
  en: `These lines look like ${en} and would be printed as one paragraph, one behind the other.`,
  vi: `Các dòng này trông như ${vi} nhưng sẽ in liền thành một đoạn.`,
});
const separateItems = {
  en: 'Begin each line with “- ” or “1. ”, after a blank line; or leave a blank line between them.',
  vi: 'Mở đầu mỗi dòng bằng “- ” hoặc “1. ”, phía trên để một dòng trống; hoặc để dòng trống giữa các dòng.',
};

/** Lines that look like items, whatever their mark: in one paragraph they are printed as one line. */
const itemLine = /^[ \t>]*(?:[–—\-•＊*+・]\s?|[（(]?(?:\d{1,3}|[a-zđ]|[ivx]{1,4})[.)．）、]\s?|[①-⑳])(?=\S)/iu;

const escape = /\\[!-/:-@[-`{-~]|&(?:amp|lt|gt|quot|apos|nbsp);/g;

const isAddressText = (node: TextNode): boolean =>
  node.type === 'text' && /^(?:https?:\/\/|www\.)\S+$/i.test(node.value);

const blank = (part: string): string => part.replaceAll(/[^\n]+/g, (line) => object.repeat(line.length));

/** Copies what a passage prints as typed, in its places; everything else of it becomes a stand-in. */
function getView(passage: TextNode, source: string): string {
  const { start, end } = passage.position!; // what was read has its place
  let view = '';
  let done = start.offset!;
  const put = (node: TextNode, toView: (part: string) => string): void => {
    const from = node.position?.start.offset ?? done;
    const to = node.position?.end.offset ?? done;
    view += blank(source.slice(done, from)) + toView(source.slice(from, to));
    done = to;
  };
  const copy = (node: TextNode): void => {
    if (isBareAddress(node, source)) put(node, (part) => address.repeat(part.length));
    // An address in the words of a link is one; where it leads, gate/rules/links.ts looks.
    else if (node.type === 'link' && getChildren(node).every(isAddressText)) return;
    else if (node.type === 'text') put(node, (part) => part);
    else getChildren(node).forEach(copy);
  };
  getChildren(passage).forEach(copy);
  view += blank(source.slice(done, end.offset));
  return view.includes('\\') || view.includes('&')
    ? view.replaceAll(escape, (code) => (code === '&nbsp;' ? '\u00A0' : object).repeat(code.length))
    : view;
}

/**
 * Whatever one of the marks above needs, and more. Hardly a passage of sound text has it, and one look is sooner done than
 * thirty.
 */
const anyMark = new RegExp(
  [
    String.raw`[#＃*＊_＿~^{}|｜[\]［【】］<>＜＞&\\\x60]|--|==|\+\+|%%|\$[$A-Za-z\\]|'''|!!|:[:a-z]|[:：][/／]|www\.`,
    String.raw`(?:^|\n)[ \t]*(?:${otherSpace}|[-+–—－＋•●▪‣◦○・·➢➤✓✔❖\uF0A7\uF0B7\uF0D8\d０-９])`,
    String.raw`(?:^|\n)[ \t]*(?:[①-⑳]|[（(]?(?:[a-zđ]|[ivx]{1,4})[.)．）、])`,
  ].join('|'),
  'iu',
);

/** As many as help in one passage. */
const most = 20;

/** A mark that is left, with its place. */
export interface FoundMark {
  offset: number;
  message: Bilingual;
  remedy: Bilingual;
}

/**
 * Finds marks of Markdown that would be printed as they were typed.
 *
 * @param passage a paragraph, a heading or a cell
 * @param source the whole file
 */
export function findLeftMarks(passage: TextNode, source: string): FoundMark[] {
  const { position } = passage;
  const offset = position!.start.offset!; // what was read has its place
  if (!anyMark.test(source.slice(offset, position!.end.offset))) return [];
  const view = getView(passage, source);
  if (!anyMark.test(view)) return [];
  const found: FoundMark[] = [];
  const taken: [from: number, to: number][] = [];
  for (const { pattern, message = printed, remedy } of leftMarks)
    for (const { 0: match, index } of view.matchAll(pattern)) {
      const to = index + match.length;
      if (found.length >= most) return found;
      if (match === '' || taken.some(([from, end]) => index < end && to > from)) continue;
      taken.push([index, to]);
      const shown = source.slice(offset + index, offset + to).trim();
      found.push({ offset: offset + index, message: message(shown.slice(0, 60)), remedy });
    }
  if (found.length > 0) return found;
  const lines = view.split('\n');
  const items = lines.filter((line) => itemLine.test(line)).length;
  const rows = lines.filter((line) => line.includes(' | ')).length;
  if (rows > 1) found.push({ offset, message: runTogether('a table', 'bảng'), remedy: table });
  else if (items > 1 && items >= lines.length - 1)
    found.push({ offset, message: runTogether('a list', 'danh sách'), remedy: separateItems });
  return found;
}

const plainMark =
  /\*\*[^*]*\*{0,2}|~~[^~]*~{0,2}|`[^`]*`?|\[[^\]]{0,200}\]\([^)]*\)?|(?<![\p{L}\p{N}])_[^_\s][^_]*_(?![\p{L}\p{N}])|^#{1,6} .*|&(?:nbsp|amp|lt|gt|quot|apos|#\w+);|<\/?[A-Za-z][^>]*>/u;

/** Finds a mark in words that are printed as they stand: titles, descriptions and what components say. */
export const findPlainMark = (text: string): string | undefined => plainMark.exec(text)?.[0];

/** What to say of it. */
export const describePlainMark = (found: string): Pick<FoundMark, 'message' | 'remedy'> => ({
  message: printed(found),
  remedy: {
    en: 'Titles, descriptions and captions are plain words: delete the mark.',
    vi: 'Tên bài, mô tả và lời chú là chữ thường: hãy bỏ dấu này.',
  },
});
