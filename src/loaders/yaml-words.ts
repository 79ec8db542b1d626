import type { ErrorCode, YAMLError } from 'yaml';
import type { IssueWords } from './issue-words.ts';

const words = (message: readonly [en: string, vi: string], remedy: readonly [en: string, vi: string]): IssueWords => ({
  message: { en: message[0], vi: message[1] },
  remedy: { en: remedy[0], vi: remedy[1] },
});

const quotes = [
  'Put the whole text in quotes: title: "Hue: a city".',
  'Đặt cả câu trong dấu nháy: title: "Huế: một thành phố".',
] as const;

const indent = words(
  ['This line is indented otherwise than its neighbours.', 'Dòng này thụt vào khác các dòng cùng cấp.'],
  [
    'Begin the fields of one thing at the same column, two spaces further in than the thing itself.',
    'Các trường của cùng một mục phải thẳng cột, thụt vào hai dấu cách so với mục đó.',
  ],
);

const tags = words(
  ['A word begins with “!”, which YAML reads as a tag.', 'Có chữ bắt đầu bằng “!”, YAML hiểu là nhãn (tag).'],
  ['Put the text in quotes: title: "!Hello".', 'Đặt chữ trong dấu nháy: title: "!Xin chào".'],
);

const anchors = words(
  [
    'A word begins with “&” or “*”, which YAML reads as an anchor or an alias; they are not used here.',
    'Có chữ bắt đầu bằng “&” hoặc “*”, YAML hiểu là neo hoặc bí danh; ở đây không dùng.',
  ],
  ['Put the text in quotes, or write the value out in full.', 'Đặt chữ trong dấu nháy, hoặc viết đầy đủ giá trị.'],
);

const colon = words(['A second “: ” stands in this line.', 'Dòng này có thêm một “: ” nữa.'], quotes);

const unexpected = words(
  ['Something stands here that does not belong to the value.', 'Ở đây có phần không thuộc về giá trị.'],
  [
    'Close every quote, [ and { that was opened; put text with “: ”, “#” or quotes inside into quotes.',
    'Đóng mọi dấu nháy, [ và { đã mở; chữ có “: ”, “#” hoặc dấu nháy ở trong phải đặt trong dấu nháy.',
  ],
);

/** What is said of YAML that cannot be read, by the code of the parser (eemeli/yaml: docs/08_errors.md). */
export const syntaxWords: Readonly<Record<ErrorCode, IssueWords>> = {
  ALIAS_PROPS: anchors,
  BAD_ALIAS: anchors,
  MULTIPLE_ANCHORS: anchors,
  RESOURCE_EXHAUSTION: anchors,
  TAG_RESOLVE_FAILED: tags,
  MULTIPLE_TAGS: tags,
  BAD_PROP_ORDER: tags,
  BAD_COLLECTION_TYPE: tags,
  BAD_INDENT: indent,
  BLOCK_IN_FLOW: words(
    [
      'A list with hyphens or an indented text stands within { } or [ ].',
      'Trong { } hoặc [ ] có danh sách gạch đầu dòng hay đoạn thụt dòng.',
    ],
    ['Write it in one line, or leave the brackets out.', 'Viết trên một dòng, hoặc bỏ dấu ngoặc.'],
  ),
  TAB_AS_INDENT: words(
    ['A tab stands at the beginning of this line.', 'Đầu dòng này có ký tự tab.'],
    ['Indent with spaces, two for each level.', 'Thụt dòng bằng dấu cách, mỗi cấp hai dấu.'],
  ),
  BAD_DIRECTIVE: words(
    ['A line begins with “%”.', 'Có dòng bắt đầu bằng “%”.'],
    ['Put the text in quotes.', 'Đặt chữ trong dấu nháy.'],
  ),
  BAD_DQ_ESCAPE: words(
    [
      'A backslash within double quotes begins a code that does not exist.',
      'Dấu \\ trong dấu nháy kép mở ra một mã không có thật.',
    ],
    ['Write \\\\ for a backslash, or use single quotes.', 'Viết \\\\ cho một dấu \\, hoặc dùng dấu nháy đơn.'],
  ),
  BAD_SCALAR_START: words(
    [
      'A value begins with a character that YAML keeps for itself, such as @, ` or %.',
      'Giá trị bắt đầu bằng ký tự mà YAML dành riêng, như @, ` hoặc %.',
    ],
    ['Put the value in quotes: author: "@an".', 'Đặt giá trị trong dấu nháy: author: "@an".'],
  ),
  BLOCK_AS_IMPLICIT_KEY: colon,
  MULTILINE_IMPLICIT_KEY: words(
    [
      'A field has no “: ” behind its name, or its name goes over several lines.',
      'Có trường thiếu “: ” sau tên, hoặc tên kéo sang dòng khác.',
    ],
    [
      'Write the name, a colon, a space and the value: author: MK.',
      'Viết tên, dấu hai chấm, dấu cách rồi giá trị: author: MK.',
    ],
  ),
  KEY_OVER_1024_CHARS: words(['The name of a field is longer than any name.', 'Tên trường dài quá mức.'], quotes),
  NON_STRING_KEY: words(
    ['The name of a field is no word.', 'Tên trường không phải một từ.'],
    ['Write a word and a colon.', 'Viết một từ rồi dấu hai chấm.'],
  ),
  DUPLICATE_KEY: words(
    ['This field stands here twice.', 'Trường này có hai lần.'],
    ['Keep one of the two.', 'Chỉ giữ lại một.'],
  ),
  MISSING_CHAR: words(
    ['A quote, a bracket or a comma is missing.', 'Thiếu một dấu nháy, dấu ngoặc hoặc dấu phẩy.'],
    [
      'Close what was opened: author: "MK", [a, b], { en: A, vi: B }.',
      'Đóng lại phần đã mở: author: "MK", [a, b], { en: A, vi: B }.',
    ],
  ),
  MULTIPLE_DOCS: words(
    [
      'A line --- begins a second document, which nobody would read.',
      'Dòng --- mở ra một tài liệu thứ hai, phần đó sẽ không ai đọc.',
    ],
    ['Delete the line, or give the second part a file of its own.', 'Xóa dòng này, hoặc đưa phần sau sang tệp riêng.'],
  ),
  UNEXPECTED_TOKEN: unexpected,
  IMPOSSIBLE: unexpected,
};

/** What is said of an error: the parser has one code for a quote and a colon that are missing, and tells them apart in words. */
export function getSyntaxWords({ code, message }: YAMLError): IssueWords {
  if (code === 'MISSING_CHAR' && message.includes('map value')) return syntaxWords.MULTILINE_IMPLICIT_KEY;
  if (code === 'BAD_INDENT' && message.includes('end with a')) return syntaxWords.MISSING_CHAR;
  return syntaxWords[code];
}

/** What YAML reads without a complaint and otherwise than it was meant. */
export const lossWords = {
  anchor: anchors,
  tag: tags,
  merge: words(
    [
      '“<<” takes over the fields of another; it is not used here.',
      '“<<” lấy các trường của mục khác; ở đây không dùng.',
    ],
    ['Write the fields out in full.', 'Hãy viết đầy đủ các trường.'],
  ),
  key: words(
    [
      'The name of a field is a list or another thing with parts.',
      'Tên trường là một danh sách hoặc thứ có nhiều phần.',
    ],
    [
      'Write a word and a colon; put text with [ ] or { } in quotes.',
      'Viết một từ rồi dấu hai chấm; chữ có [ ] hoặc { } phải đặt trong dấu nháy.',
    ],
  ),
  prototype: words(
    ['No field can have the name __proto__.', 'Không trường nào được mang tên __proto__.'],
    ['Choose another name, or remove the field.', 'Hãy chọn tên khác hoặc bỏ trường này.'],
  ),
  comment: words(
    [
      'From “#” on, the text of this line is a comment and would be lost.',
      'Từ dấu “#”, phần còn lại của dòng bị coi là ghi chú và sẽ mất.',
    ],
    [
      'Put the whole text in quotes: name: "Road #14". If it is a comment, put a space behind #.',
      'Đặt cả câu trong dấu nháy: name: "Đường #14". Nếu là ghi chú, hãy thêm dấu cách sau #.',
    ],
  ),
  number: words(
    ['This number would be read as another one', 'Số này sẽ bị đọc thành số khác'],
    [
      'Write it in decimal digits without zeros before it, at most 15 of them; a name made of digits stands in quotes: "031".',
      'Viết bằng chữ số thập phân, không có số 0 ở đầu, nhiều nhất 15 chữ số; tên gồm chữ số thì đặt trong dấu nháy: "031".',
    ],
  ),
  lineBreak: words(
    [
      'This text goes over several lines, and it is printed on one.',
      'Phần chữ này có nhiều dòng, mà chỉ được in trên một dòng.',
    ],
    ['Write it on one line; long texts stand in .mdx files.', 'Hãy viết trên một dòng; bài dài thì để trong tệp .mdx.'],
  ),
  control: words(
    ['This text holds a control character', 'Phần chữ này có ký tự điều khiển'],
    ['Delete it; typing the text again is the surest way.', 'Hãy xóa đi; chắc nhất là gõ lại.'],
  ),
  markup: words(
    ['Markup is printed as it stands here', 'Ở đây thẻ HTML sẽ bị in nguyên văn'],
    [
      'Write plain words; what a tag is called stands without its brackets.',
      'Hãy viết chữ thường; muốn nhắc tên thẻ thì bỏ dấu < >.',
    ],
  ),
} satisfies Record<string, IssueWords>;
