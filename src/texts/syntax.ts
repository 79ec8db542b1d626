import type { Bilingual } from '../loaders/fault.ts';
import { textComponents } from './components.ts';
import { hideIds } from './heading-id.ts';

/** A syntax error with its own cause. */
export interface SyntaxProblem {
  /** Offset in the file. */
  offset: number;
  message: Bilingual;
  remedy: Bilingual;
}

interface Cause {
  /** With the flag g; the first group, if there is one, is what to show. */
  pattern: RegExp;
  message: (shown: string) => Bilingual;
  remedy: Bilingual;
}

const names = Object.keys(textComponents).join('|');
const quotes = '“”„‟«»‘’‚‛「」『』＂＇′″';

const brace = {
  en: 'Braces mean code here. Write \\{ and \\}, or other brackets.',
  vi: 'Ở đây dấu ngoặc nhọn { } là mã lệnh. Hãy viết \\{ và \\}, hoặc dùng ngoặc khác.',
};
const attribute = {
  en: 'Attributes stand in straight quotes: <Fact of="volume" />.',
  vi: 'Giá trị đặt trong dấu nháy thẳng: <Fact of="volume" />.',
};

/** What people write that the parser cannot read, with what they mean. */
const causes: readonly Cause[] = [
  {
    pattern: /<!--[\s\S]*?(?:-->|$)/g,
    message: (shown) => ({
      en: `HTML comments are not read here: ${shown}`,
      vi: `Không dùng được ghi chú kiểu HTML: ${shown}`,
    }),
    remedy: {
      en: 'Write {/* your note */}: such a note stays in the file and is never published.',
      vi: 'Hãy viết {/* ghi chú */}: ghi chú kiểu này chỉ nằm trong tệp, không bao giờ đăng lên trang.',
    },
  },
  {
    pattern: /<(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>]*>?/gi,
    message: (shown) => ({
      en: `An address stands in angle brackets: ${shown}`,
      vi: `Địa chỉ nằm trong dấu < >: ${shown}`,
    }),
    remedy: {
      en: 'Write [words](https://…), or the address without < and >.',
      vi: 'Hãy viết [chữ](https://…), hoặc viết địa chỉ không có dấu < và >.',
    },
  },
  {
    pattern: /<(?:mailto:)?[^\s<>"'=]+@[^\s<>"'=]+>?/gi,
    message: (shown) => ({
      en: `A mail address stands in angle brackets: ${shown}`,
      vi: `Địa chỉ thư nằm trong dấu < >: ${shown}`,
    }),
    remedy: {
      en: 'Write it without < and >, or as [words](mailto:…).',
      vi: 'Hãy viết không có dấu < và >, hoặc viết [chữ](mailto:…).',
    },
  },
  {
    pattern: new RegExp(`<[A-Za-z][\\w-]*[^<>]*?=\\s*[${quotes}][^<>]*>?`, 'g'),
    message: (shown) => ({
      en: `The quotation marks in this tag are not straight: ${shown}`,
      vi: `Dấu nháy trong thẻ này không phải nháy thẳng: ${shown}`,
    }),
    remedy: { en: `Type the straight mark ": <Fact of="volume" />.`, vi: `Gõ dấu nháy thẳng ": <Fact of="volume" />.` },
  },
  {
    pattern: /<[A-Z][\w-]*(?:\s+[\w-]+=(?:"[^"]*"|'[^']*'))*\s+[\w-]+\s*=\s*[^\s"'{<>=][^<>]*>?/g,
    message: (shown) => ({
      en: `A value in this tag has no quotation marks: ${shown}`,
      vi: `Giá trị trong thẻ này thiếu dấu nháy: ${shown}`,
    }),
    remedy: attribute,
  },
  {
    pattern: /<[A-Z][\w-]*(?:\s+[\w-]+=(?:"[^"]*"|'[^']*'))*\s+[\w-]+="[^"]*"(?=[^\s/>])[^<>]*>?/g,
    message: (shown) => ({
      en: `A quotation mark ends a value of this tag too early: ${shown}`,
      vi: `Dấu nháy bên trong làm giá trị của thẻ kết thúc quá sớm: ${shown}`,
    }),
    remedy: {
      en: 'Within a value use “curly” marks: title="The “old” tower".',
      vi: 'Bên trong giá trị hãy dùng dấu nháy cong: title="Tháp “cổ”".',
    },
  },
  {
    pattern: /<[A-Z][\w-]*[^<>"']*(?:(?:"[^"<>]*"|'[^'<>]*')[^<>"']*)*["'][^"'<>]*(?:>|(?=\n\s*\n|$))/g,
    message: (shown) => ({
      en: `A quotation mark of this tag is missing: ${shown}`,
      vi: `Thẻ này thiếu một dấu nháy: ${shown}`,
    }),
    remedy: attribute,
  },
  {
    pattern: new RegExp(`<(?:${names})\\b(?:[^<>"']|"[^"]*"|'[^']*')*?(?=<|\\n\\s*\\n|$(?![\\s\\S]))`, 'g'),
    message: (shown) => ({ en: `This tag never ends: ${shown}`, vi: `Thẻ này chưa kết thúc: ${shown}` }),
    remedy: { en: 'End it with />: <Fact of="volume" />.', vi: 'Kết thúc bằng />: <Fact of="volume" />.' },
  },
  {
    pattern: /<[!?][^>\n]*>?/g,
    message: (shown) => ({
      en: `Declarations are not used in texts: ${shown}`,
      vi: `Không dùng khai báo HTML hay XML trong bài: ${shown}`,
    }),
    remedy: { en: 'Delete it.', vi: 'Hãy xóa đi.' },
  },
  {
    pattern: /<(?=[\d=~$€£¥%+\-–−.,])\S{0,12}/g,
    message: (shown) => ({
      en: `A “<” directly before what follows begins a tag: ${shown}`,
      vi: `Dấu < viết liền sẽ bị coi là mở thẻ: ${shown}`,
    }),
    remedy: { en: 'Write \\< or the words “less than”.', vi: 'Hãy viết \\< hoặc viết bằng chữ “nhỏ hơn”.' },
  },
  {
    pattern: /\{\s*[#.:][^}\n]*\}?/g,
    message: (shown) => ({
      en: `This is no id of a heading: ${shown}`,
      vi: `Đây không phải mã của đề mục: ${shown}`,
    }),
    remedy: {
      en: 'An id stands behind the words of a heading, at the end of the line: ## The shore {#the-shore}. To print a brace write \\{.',
      vi: 'Mã đứng sau chữ của đề mục, ở cuối dòng: ## Bờ hồ {#the-shore}. Muốn in dấu ngoặc nhọn thì viết \\{.',
    },
  },
  {
    pattern: /\{\/\*(?![\s\S]*?\*\/\s*\})[^\n]*/g,
    message: (shown) => ({ en: `This note never ends: ${shown}`, vi: `Ghi chú này chưa kết thúc: ${shown}` }),
    remedy: { en: 'End it with */}.', vi: 'Kết thúc bằng */}.' },
  },
  {
    pattern: /\{(?!\/\*)[^}\n]*\}?/g,
    message: (shown) => ({ en: `A brace stands in the text: ${shown}`, vi: `Trong bài có dấu ngoặc nhọn: ${shown}` }),
    remedy: brace,
  },
];

const hidden = /\\[^]|(```|~~~)[\s\S]*?(?:\n\s*\1|$(?![^]))|(`+)(?!`)[^]*?(?<!`)\2(?!`)|\{\/\*[\s\S]*?\*\/\}/g;

/** Code, notes and what is escaped cannot be a cause; they are blanked so that places stay. */
const hide = (body: string): string => body.replaceAll(hidden, (part) => part.replaceAll(/[^\n]/g, ' '));

const isComponent = (name: string): name is keyof typeof textComponents => Object.hasOwn(textComponents, name);

/** What markup is written instead of a tag of HTML. */
const instead: Readonly<Record<string, Bilingual>> = Object.fromEntries(
  (
    [
      [
        ['br'],
        'End the line with a backslash \\, or begin a new paragraph.',
        'Kết thúc dòng bằng dấu \\, hoặc sang đoạn mới.',
      ],
      [['b', 'strong'], 'Write **bold**.', 'Hãy viết **đậm**.'],
      [['i', 'em', 'cite'], 'Write *italic*.', 'Hãy viết *nghiêng*.'],
      [['s', 'del', 'strike'], 'Write ~~struck out~~.', 'Hãy viết ~~gạch bỏ~~.'],
      [['a'], 'Write [words](address).', 'Hãy viết [chữ](địa chỉ).'],
      [
        ['img', 'picture', 'figure', 'svg'],
        'Put the file into media/ and write <Figure name="…" />.',
        'Đặt tệp vào media/ rồi viết <Figure name="…" />.',
      ],
      [['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], 'Write ## Heading.', 'Hãy viết ## Đề mục.'],
      [['ul', 'ol', 'li'], 'Begin each item with “- ” or “1. ”.', 'Mở đầu mỗi mục bằng “- ” hoặc “1. ”.'],
      [
        ['table', 'tr', 'td', 'th', 'tbody', 'thead'],
        'Write a table of Markdown: | a | b |, below it | --- | --- |.',
        'Hãy viết bảng kiểu Markdown: | a | b |, dòng dưới | --- | --- |.',
      ],
      [['sup', 'sub'], 'Type the small digit itself: ² ³ ₂.', 'Hãy gõ chính chữ số nhỏ: ² ³ ₂.'],
      [
        ['blockquote', 'q'],
        'Begin the lines with >, or write <Quote by="…">.',
        'Mở đầu các dòng bằng >, hoặc viết <Quote by="…">.',
      ],
      [['code', 'pre'], 'Write `code`.', 'Hãy viết `mã`.'],
      [['hr'], 'Write --- between blank lines.', 'Hãy viết --- giữa hai dòng trống.'],
      [
        ['p', 'div', 'span', 'center', 'font', 'u'],
        'Delete the tag; paragraphs are parted by a blank line.',
        'Bỏ thẻ đi; các đoạn cách nhau bằng một dòng trống.',
      ],
      [
        ['details', 'summary', 'aside'],
        'Write <Callout kind="note" title="…">…</Callout>.',
        'Hãy viết <Callout kind="note" title="…">…</Callout>.',
      ],
      [
        ['iframe', 'video', 'audio', 'embed', 'object'],
        'Link to it: [words](https://…).',
        'Hãy đặt liên kết: [chữ](https://…).',
      ],
    ] as const
  ).flatMap(([tags, en, vi]) => tags.map((tag) => [tag, { en, vi }])),
);

/** Finds the component that a name was meant to be: `callout`, `Callouts`, `entry-card`. */
export function findComponent(name: string): string | undefined {
  const bare = name.toLowerCase().replaceAll(/[-_]/g, '');
  return Object.keys(textComponents).find((each) => bare === each.toLowerCase() || bare === `${each.toLowerCase()}s`);
}

/**
 * Says what to write instead of a tag that texts do not have.
 *
 * @param name as it was written, such as `br` or `callout`
 */
export function adviseTag(name: string): Bilingual {
  const component = findComponent(name);
  if (component) return { en: `It is written <${component}>.`, vi: `Tên đúng là <${component}>.` };
  const bare = name.toLowerCase();
  const known = Object.hasOwn(instead, bare) ? instead[bare] : undefined;
  if (known) return known;
  const list = Object.keys(textComponents).join(', ');
  return {
    en: `Use Markdown or one of: ${list}. Words that shall be printed in angle brackets are written \\<${name}>.`,
    vi: `Hãy dùng Markdown hoặc một trong các thành phần: ${list}. Muốn in chữ trong dấu < > thì viết \\<${name}>.`,
  };
}

/** What the parser's own words say of tags that do not fit together. */
function describeTags(reason: string): Pick<SyntaxProblem, 'message' | 'remedy'> | undefined {
  const [, unclosed] = /^Expected a closing tag for `<([^\s>`]*)/.exec(reason) ?? [];
  if (unclosed !== undefined) {
    const message = { en: `<${unclosed}> is opened and never closed.`, vi: `<${unclosed}> mở ra mà không đóng lại.` };
    if (!isComponent(unclosed)) return { message, remedy: adviseTag(unclosed) };
    const form = textComponents[unclosed].children === 'none' ? `<${unclosed} … />` : `<${unclosed}>…</${unclosed}>`;
    return { message, remedy: { en: `Write ${form}.`, vi: `Hãy viết ${form}.` } };
  }
  const [, closed, open] =
    /^Unexpected closing tag `<\/([^`]*)>`, expected (?:corresponding closing tag for `<([^`]*)>`)?/.exec(reason) ?? [];
  if (closed !== undefined)
    return open === undefined
      ? {
          message: { en: `</${closed}> closes what was never opened.`, vi: `</${closed}> đóng một thẻ chưa từng mở.` },
          remedy: { en: `Delete it, or open <${closed}> before.`, vi: `Hãy xóa đi, hoặc mở <${closed}> ở phía trước.` },
        }
      : {
          message: {
            en: `</${closed}> stands where </${open}> is needed.`,
            vi: `Chỗ này cần </${open}> chứ không phải </${closed}>.`,
          },
          remedy: {
            en: `Write </${open}>: capitals count, and what was opened last is closed first.`,
            vi: `Hãy viết </${open}>: phân biệt chữ hoa chữ thường, thẻ mở sau thì đóng trước.`,
          },
        };
  const [, split] = /^Expected the closing tag `<\/([^`]*)>` either/.exec(reason) ?? [];
  if (split === undefined) return undefined;
  return {
    message: {
      en: `</${split}> stands in the middle of a paragraph or a list.`,
      vi: `</${split}> nằm giữa đoạn văn hoặc danh sách.`,
    },
    remedy: {
      en: `Put <${split}> and </${split}> on lines of their own, with blank lines around what is between them.`,
      vi: `Đặt <${split}> và </${split}> mỗi thẻ một dòng riêng, phần ở giữa có dòng trống trên dưới.`,
    },
  };
}

/**
 * Explains why a text cannot be read: every known cause in it, and where the parser gave up.
 *
 * @param source the file with its front matter blanked
 * @param offset where the parser gave up
 * @param reason what it said, in English
 */
export function explainSyntax(source: string, offset: number, reason: string): SyntaxProblem[] {
  const found: SyntaxProblem[] = [];
  let body = hide(hideIds(source)); // those are read
  for (const { pattern, message, remedy } of causes)
    body = body.replaceAll(pattern, (shown: string, ...rest: unknown[]) => {
      const at = rest.find((each): each is number => typeof each === 'number')!; // `replaceAll` gives the offset
      const line = source
        .slice(at, at + shown.length)
        .trim()
        .replaceAll(/\s+/g, ' ');
      found.push({ offset: at, message: message(line.slice(0, 60)), remedy });
      return shown.replaceAll(/[^\n]/g, ' ');
    });
  const toLine = (at: number): number => source.slice(0, at).split('\n').length;
  const isExplained = found.some((each) => toLine(each.offset) === toLine(offset));
  const tags = describeTags(reason);
  if (tags) return [...found, { offset, ...tags }];
  if (isExplained) return found;
  const shown = source.slice(offset).split('\n')[0]!.slice(0, 40);
  return [
    ...found,
    {
      offset,
      message: { en: `The text cannot be read from here: “${shown}”`, vi: `Từ chỗ này không đọc được: “${shown}”` },
      remedy: {
        en: 'Close every tag (<Fact … />, <Callout>…</Callout>); to print < or { write \\< or \\{.',
        vi: 'Đóng mọi thẻ (<Fact … />, <Callout>…</Callout>); muốn in dấu < hay { thì viết \\< hay \\{.',
      },
    },
  ];
}
