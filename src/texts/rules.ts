import type { Bilingual, Fault } from '../loaders/fault.ts';
import { isTextComponent, textComponents, type AttributeRule, type TextComponent } from './components.ts';
import { adviseTag, findComponent } from './syntax.ts';
import { describePlainMark, findPlainMark } from './marks.ts';
import { getAttributes, getChildren, getPlace, isElement, type JsxElement, type TextNode } from './tree.ts';

/** Markdown that texts may use. Headings begin at level 2: level 1 is the title. */
const allowedNodes = new Set([
  'root',
  'yaml',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'code',
  'break',
  'thematicBreak',
  'blockquote',
  'list',
  'listItem',
  'link',
  'table',
  'tableRow',
  'tableCell',
]);

const allowedSchemes = new Set(['https:', 'http:', 'mailto:']);

type Report = (node: TextNode, rule: string, message: Bilingual, remedy: Bilingual) => void;

/**
 * Tells why a link target is refused. Browsers drop control characters and white space inside a scheme,
 * so they are dropped here before looking (WHATWG URL, “basic URL parser”, step 3).
 */
function getLinkProblem(url: string): string | undefined {
  // oxlint-disable-next-line no-control-regex -- these are what an attacker would hide behind
  const bare = url.replace(/[\u0000-\u0020\u007F-\u00A0\u200B-\u200F\u2028-\u202F\uFEFF]/g, '');
  if (bare.startsWith('//') || bare.includes('\\')) return bare.slice(0, 40);
  const scheme = /^[^/?#]*?:/.exec(bare)?.[0].toLowerCase();
  return scheme !== undefined && !allowedSchemes.has(scheme) ? scheme : undefined;
}

const braceRemedy = {
  en: 'Texts hold words and the listed components only. To print a brace write \\{; a note that is never published is {/* … */}.',
  vi: 'Bài viết chỉ gồm chữ và các thành phần có trong danh sách. Muốn in dấu ngoặc nhọn thì viết \\{; ghi chú không đăng lên trang thì viết {/* … */}.',
};
const importRemedy = {
  en: 'Delete the line: the components need no import. If it is a sentence, let another word begin it.',
  vi: 'Hãy xóa dòng này: các thành phần không cần import. Nếu là câu văn thì mở đầu bằng từ khác.',
};

const refuseCode = (node: TextNode, report: Report, what: Bilingual, remedy = braceRemedy): void =>
  report(node, 'mdx-code', what, remedy);

function checkAttributes(node: JsxElement, name: string, component: TextComponent, report: Report): void {
  const rules: Readonly<Record<string, AttributeRule>> = component.attributes;
  const known = Object.keys(rules).join(', ') || '–';
  for (const attribute of node.attributes) {
    const key = attribute.name ?? '{…}';
    const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
    if (
      attribute.type === 'mdxJsxExpressionAttribute' ||
      (attribute.value !== null && typeof attribute.value === 'object')
    )
      refuseCode(
        node,
        report,
        {
          en: `<${name}> has an expression in an attribute (${key}).`,
          vi: `<${name}> có biểu thức trong thuộc tính (${key}).`,
        },
        {
          en: 'Write the value in straight quotes: of="volume".',
          vi: 'Viết giá trị trong dấu nháy thẳng: of="volume".',
        },
      );
    else if (!rule)
      report(
        node,
        'mdx-attribute',
        { en: `<${name}> has no attribute ${key}.`, vi: `<${name}> không có thuộc tính ${key}.` },
        { en: `Attributes it has: ${known}.`, vi: `Các thuộc tính dùng được: ${known}.` },
      );
    else if (!attribute.value || (rule.values && !rule.values.includes(attribute.value)))
      report(
        node,
        'mdx-attribute',
        {
          en: `<${name}> has a wrong value for ${key}: “${attribute.value ?? ''}”.`,
          vi: `<${name}> có giá trị sai ở ${key}: “${attribute.value ?? ''}”.`,
        },
        { en: `Expected: ${rule.description.en}, in quotes.`, vi: `Cần: ${rule.description.vi}, đặt trong dấu nháy.` },
      );
  }
  for (const words of Object.values(getAttributes(node))) {
    const mark = findPlainMark(words);
    if (mark === undefined) continue;
    const { message, remedy } = describePlainMark(mark);
    report(node, 'mdx-mark', message, remedy);
  }
  for (const [key, rule] of Object.entries(rules))
    if (rule.required && !node.attributes.some((attribute) => attribute.name === key))
      report(
        node,
        'mdx-attribute',
        { en: `<${name}> lacks the attribute ${key}.`, vi: `<${name}> thiếu thuộc tính ${key}.` },
        { en: `Add ${key}="…": ${rule.description.en}.`, vi: `Thêm ${key}="…": ${rule.description.vi}.` },
      );
}

function checkChildren(node: JsxElement, name: string, component: TextComponent, report: Report): void {
  const isEmpty = node.children.length === 0;
  if (component.children === 'none' && !isEmpty)
    report(
      node,
      'mdx-children',
      { en: `<${name}> takes nothing between its tags.`, vi: `<${name}> không nhận nội dung bên trong.` },
      { en: `Write <${name} … />.`, vi: `Hãy viết <${name} … />.` },
    );
  if (component.children === 'blocks' && isEmpty)
    report(
      node,
      'mdx-children',
      { en: `<${name}> is empty.`, vi: `<${name}> đang trống.` },
      { en: 'Write the text between its tags.', vi: 'Hãy viết nội dung giữa hai thẻ.' },
    );
  if (component.children === 'list' && (node.children.length !== 1 || node.children[0]?.type !== 'list'))
    report(
      node,
      'mdx-children',
      { en: `<${name}> takes one list.`, vi: `<${name}> nhận đúng một danh sách.` },
      {
        en: 'Begin each line with “- **date**” and leave blank lines around the list.',
        vi: 'Mỗi dòng mở đầu bằng “- **mốc thời gian**”, trước và sau danh sách để một dòng trống.',
      },
    );
}

function checkElement(node: JsxElement, report: Report): void {
  if (!isTextComponent(node.name)) {
    const isMarkup = /^[a-z]/.test(node.name ?? '') && !findComponent(node.name ?? '');
    report(
      node,
      isMarkup ? 'mdx-html' : 'mdx-component',
      isMarkup
        ? { en: `HTML is not used in texts: <${node.name}>.`, vi: `Không dùng thẻ HTML trong bài: <${node.name}>.` }
        : { en: `There is no component <${node.name ?? ''}>.`, vi: `Không có thành phần <${node.name ?? ''}>.` },
      adviseTag(node.name ?? ''),
    );
    return;
  }
  const component: TextComponent = textComponents[node.name];
  if (component.place === 'block' && node.type === 'mdxJsxTextElement')
    report(
      node,
      'mdx-children',
      { en: `<${node.name}> stands within a sentence.`, vi: `<${node.name}> đang nằm giữa câu.` },
      { en: 'Put it on a line of its own with blank lines around it.', vi: 'Đặt riêng một dòng, trên dưới để trống.' },
    );
  checkAttributes(node, node.name, component, report);
  checkChildren(node, node.name, component, report);
}

/** Quotations in lists in boxes: no reader follows more, and what is nested by the thousand is meant to break a parser. */
const deepest = 24;

function checkNode(node: TextNode, report: Report, depth = 0): void {
  if (depth > deepest) {
    report(
      node,
      'mdx-markdown',
      { en: `This is nested more than ${deepest} levels deep.`, vi: `Đoạn này lồng nhau quá ${deepest} tầng.` },
      { en: 'Write it flat.', vi: 'Hãy viết phẳng ra.' },
    );
    return;
  }
  if (isElement(node)) checkElement(node, report);
  else if (node.type === 'mdxjsEsm')
    refuseCode(
      node,
      report,
      {
        en: `Texts cannot import or export: ${node.value.split('\n')[0]}`,
        vi: `Bài viết không được dùng import hay export: ${node.value.split('\n')[0]}`,
      },
      importRemedy,
    );
  else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    refuseCode(node, report, {
      en: `Texts cannot hold expressions: {${node.value}}`,
      vi: `Bài viết không được chứa biểu thức: {${node.value}}`,
    });
  else if (node.type === 'image' || node.type === 'imageReference')
    report(
      node,
      'mdx-picture',
      {
        en: 'Pictures are not written as Markdown; one from another server would track readers.',
        vi: 'Ảnh không viết bằng Markdown; ảnh từ máy chủ khác sẽ theo dõi người đọc.',
      },
      {
        en: 'Put the file and its record into media/ and write <Figure name="…" />.',
        vi: 'Đặt tệp ảnh cùng hồ sơ vào media/ rồi viết <Figure name="…" />.',
      },
    );
  else if (node.type === 'heading' && (node.depth === 1 || node.depth > 4))
    report(
      node,
      'mdx-heading',
      {
        en: `Headings have level 2 to 4, not ${node.depth}.`,
        vi: `Đề mục có cấp 2 đến 4, không có cấp ${node.depth}.`,
      },
      { en: 'Write ## for the first level.', vi: 'Cấp đầu tiên viết ##.' },
    );
  else if (node.type === 'link') checkLink(node, node.url, report);
  else if (!allowedNodes.has(node.type))
    report(
      node,
      'mdx-markdown',
      { en: `This Markdown is not used here: ${node.type}.`, vi: `Không dùng loại Markdown này: ${node.type}.` },
      {
        en: 'Use paragraphs, headings, lists, tables, quotes and inline links [words](address).',
        vi: 'Hãy dùng đoạn văn, đề mục, danh sách, bảng, trích dẫn và liên kết dạng [chữ](địa chỉ).',
      },
    );
  for (const child of getChildren(node)) checkNode(child, report, depth + 1);
}

function checkLink(node: TextNode, url: string, report: Report): void {
  const problem = getLinkProblem(url);
  if (problem === undefined) return;
  report(
    node,
    'mdx-scheme',
    { en: `This link target is not allowed: ${problem}`, vi: `Không được liên kết tới địa chỉ kiểu này: ${problem}` },
    {
      en: 'Link to https://…, to mailto:…, to a page as /section/slug/, or to a place in the text as #….',
      vi: 'Liên kết tới https://…, mailto:…, tới trang trong site dạng /muc/ten-bai/, hoặc tới vị trí trong bài dạng #….',
    },
  );
}

/** Holds the tree of a text against the allow-list: Markdown, and the site's components with literal attributes. */
export function getTreeFaults(nodes: readonly TextNode[], file: string): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (node, rule, message, remedy) =>
    faults.push({ rule, file, ...getPlace(node), message, remedy });
  for (const node of nodes) checkNode(node, report);
  return faults;
}
