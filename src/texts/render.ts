import { getAttributes, getChildren, isElement, type TextNode } from './tree.ts';

/**
 * A text ready to be printed: HTML where it is plain Markdown, and components by name where it is not.
 * Tags appear only around components; everything else is one string.
 */
export type RenderNode =
  | string
  | { tag: string; attributes: Record<string, string>; children: RenderNode[] }
  | { component: string; attributes: Record<string, string>; children: RenderNode[] };

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Escapes text for HTML and its attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character]!);

/** Stands for the locale in internal links until a page in some edition is printed. An author cannot write it. */
const localeMark = '@/';

const toHref = (url: string): string => (url.startsWith('/') ? localeMark + url.slice(1) : url);

/**
 * Puts the edition into the internal links of rendered HTML.
 *
 * @param edition where its home page lies, as it stands in `href`
 * @example localizeLinks('<a href="@/places/x/">', '/en/') → '<a href="/en/places/x/">'
 */
export const localizeLinks = (html: string, edition: string): string =>
  html.replaceAll(`href="${localeMark}`, `href="${edition}`);

/** The same for a tag that stands apart because a component is inside it. */
export function localizeAttributes(attributes: Record<string, string>, edition: string): Record<string, string> {
  const { href } = attributes;
  return href?.startsWith(localeMark) ? { ...attributes, href: edition + href.slice(localeMark.length) } : attributes;
}

/** The element a Markdown node becomes, or undefined for nodes that are text themselves. */
function getTag(node: TextNode): { tag: string; attributes: Record<string, string> } | undefined {
  switch (node.type) {
    case 'paragraph':
      return { tag: 'p', attributes: {} };
    case 'heading':
      return { tag: `h${node.depth}`, attributes: {} };
    case 'emphasis':
      return { tag: 'em', attributes: {} };
    case 'strong':
      return { tag: 'strong', attributes: {} };
    case 'delete':
      return { tag: 'del', attributes: {} };
    case 'blockquote':
      return { tag: 'blockquote', attributes: {} };
    case 'list': {
      const start = node.ordered && typeof node.start === 'number' && node.start !== 1 ? node.start : undefined;
      return { tag: node.ordered ? 'ol' : 'ul', attributes: start === undefined ? {} : { start: String(start) } };
    }
    case 'listItem':
      return { tag: 'li', attributes: {} };
    case 'link':
      return { tag: 'a', attributes: { href: toHref(node.url), ...(node.title ? { title: node.title } : {}) } };
    case 'table':
      return { tag: 'table', attributes: {} };
    case 'tableRow':
      return { tag: 'tr', attributes: {} };
    case 'tableCell':
      return { tag: 'td', attributes: {} };
    default:
      return undefined;
  }
}

function renderLeaf(node: TextNode): string {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value);
    case 'inlineCode':
      return `<code>${escapeHtml(node.value)}</code>`;
    case 'code':
      return `<pre><code>${escapeHtml(node.value)}</code></pre>`;
    case 'break':
      return '<br>';
    case 'thematicBreak':
      return '<hr>';
    default:
      return '';
  }
}

/** A tight list shows its items without paragraphs, as CommonMark has it. */
function getRenderedChildren(node: TextNode): TextNode[] {
  const children = getChildren(node);
  if (node.type !== 'listItem' || node.spread) return children;
  return children.flatMap((child) => (child.type === 'paragraph' ? getChildren(child) : [child]));
}

const openTag = (tag: string, attributes: Record<string, string>): string =>
  `<${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('')}>`;

/** Joins neighbouring strings, and turns a tag whose children are all text into text. */
function fold(tag: string, attributes: Record<string, string>, children: RenderNode[]): RenderNode {
  const merged: RenderNode[] = [];
  for (const child of children) {
    const last = merged.at(-1);
    if (typeof child === 'string' && typeof last === 'string') merged[merged.length - 1] = last + child;
    else merged.push(child);
  }
  if (merged.every((child) => typeof child === 'string'))
    return `${openTag(tag, attributes)}${merged.join('')}</${tag}>`;
  return { tag, attributes, children: merged };
}

function renderTable(node: TextNode, attributes: Record<string, string>): RenderNode {
  const [head, ...rows] = getChildren(node);
  const heading = getChildren(head!).map((cell) =>
    fold(
      'th',
      { scope: 'col' },
      getChildren(cell).map((child) => renderNode(child)),
    ),
  );
  const body = rows.map((row) => renderNode(row));
  const table = fold('table', {}, [fold('thead', {}, [fold('tr', {}, heading)]), fold('tbody', {}, body)]);
  return fold('div', { ...attributes, class: 'table', tabindex: '0' }, [table]);
}

/**
 * Renders one node of a text that the rules have passed.
 *
 * @param attributes extra attributes for the outermost element, such as its id
 */
export function renderNode(node: TextNode, attributes: Record<string, string> = {}): RenderNode {
  if (isElement(node)) {
    const children = node.children.map((child) => renderNode(child));
    return { component: node.name ?? '', attributes: { ...getAttributes(node), ...attributes }, children };
  }
  if (node.type === 'table') return renderTable(node, attributes);
  const element = getTag(node);
  if (!element) return renderLeaf(node);
  const children = getRenderedChildren(node).map((child) => renderNode(child));
  return fold(element.tag, { ...attributes, ...element.attributes }, children);
}
