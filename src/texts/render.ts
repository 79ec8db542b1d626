import type { Element, ElementContent, Nodes, Properties, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Code, Link, ListItem, Table } from 'mdast';
import { defaultHandlers, toHast, type Handlers, type State } from 'mdast-util-to-hast';
import { getAttributes, isElement, type JsxElement, type TextNode } from './tree.ts';

/**
 * A text ready to be printed, in parts: HTML where it is plain Markdown, and components by name where it is not. A part
 * may open a tag that a later one closes, since a component can stand in the middle of a paragraph.
 */
export type RenderNode = string | { component: string; attributes: Record<string, string>; children: RenderNode[] };

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Escapes text for HTML and its attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character]!);

/** Stands for the edition in internal links until a page is printed. It is no character, so no text holds it (guard.ts). */
const localeMark = '\uFDD1/';
/** Stands around the number of a component in HTML that is still to be cut into parts. */
const componentMark = '\uFDD2';

const toHref = (url: string): string => (url.startsWith('/') ? localeMark + url.slice(1) : url);

/**
 * Puts the edition into the internal links of rendered HTML.
 *
 * @param edition where its home page lies, as it stands in `href`
 */
export const localizeLinks = (html: string, edition: string): string => html.replaceAll(localeMark, edition);

/** Columns lean to the sides of reading, left or right, so that a table works in both directions. */
const alignments: Readonly<Record<string, string>> = { left: 'start', center: 'center', right: 'end' };

const toElement = (tagName: string, properties: Properties, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** Scope for headings of columns; alignment as a class, since our policy forbids inline styles. */
function finishCells(node: RootContent): void {
  if (node.type !== 'element') return;
  const { align, ...properties } = node.properties;
  node.properties = {
    ...(node.tagName === 'th' ? { scope: 'col' } : {}),
    ...properties,
    ...(typeof align === 'string' ? { className: [`align-${alignments[align]}`] } : {}),
  };
  node.children.forEach(finishCells);
}

/**
 * HTML allows < in attributes, and the printer leaves it there; whatever looks for tags in finished pages would take it
 * for one.
 */
const lessThan = '\uFDD3';

function hideLessThan(node: Nodes): void {
  if (node.type === 'element')
    for (const [key, value] of Object.entries(node.properties))
      if (typeof value === 'string') node.properties[key] = value.replaceAll('<', lessThan);
      else if (Array.isArray(value)) node.properties[key] = value.map((each) => String(each).replaceAll('<', lessThan));
  if ('children' in node) node.children.forEach(hideLessThan);
}

function handleTable(state: State, node: Table): Element {
  const table = defaultHandlers.table(state, node);
  finishCells(table);
  return toElement('div', { className: ['table'], tabIndex: 0 }, [table]);
}

/** The words of a task are the label of its box. */
function handleListItem(state: State, node: ListItem, parent: Parameters<typeof defaultHandlers.listItem>[2]): Element {
  const item = defaultHandlers.listItem(state, node, parent);
  if (typeof node.checked !== 'boolean') return item;
  const first = item.children.find((child) => child.type === 'element');
  const line = first?.tagName === 'p' ? first : item;
  const isBlock = (child: ElementContent): boolean =>
    child.type === 'element' && /^(?:ul|ol|p|pre|div|blockquote)$/.test(child.tagName);
  const found = line.children.findIndex(isBlock);
  const end = found === -1 ? line.children.length : found;
  line.children = [toElement('label', {}, line.children.slice(0, end)), ...line.children.slice(end)];
  return item;
}

/** Code may be wider than a screen: it is scrolled by keys as well. */
function handleCode(state: State, node: Code): Element {
  const code = defaultHandlers.code(state, node);
  code.properties['tabIndex'] = 0;
  return code;
}

function handleLink(state: State, node: Link): Element {
  const link = defaultHandlers.link(state, node);
  link.properties['href'] = toHref(String(link.properties['href']));
  return link;
}

type Tree = Parameters<typeof toHast>[0];

/**
 * Makes HTML of a node as a tree. The library begins by looking for definitions and footnotes in all of it; texts have none,
 * so it is given a shell in which it finds nothing.
 */
const toTree = (node: TextNode, handlers: Handlers): Nodes =>
  toHast({ type: 'shell' } as unknown as Tree, {
    // Components have handlers of their own, and so has the shell.
    handlers: { ...handlers, shell: (state: State) => state.one(node as Tree, undefined) } as Handlers,
  });

/**
 * Renders one node of a text that the rules have passed.
 *
 * @param id anchor of the outermost element
 */
export function renderNode(node: TextNode, id?: string): RenderNode[] {
  const attributes = id === undefined ? {} : { id };
  if (isElement(node)) return [renderComponent(node, attributes)];
  const components: JsxElement[] = [];
  const handleComponent = (_: State, element: JsxElement): ElementContent => ({
    type: 'raw',
    value: `${componentMark}${components.push(element) - 1}${componentMark}`,
  });
  const handlers: Handlers = {
    table: handleTable,
    listItem: handleListItem,
    link: handleLink,
    code: handleCode,
    mdxJsxTextElement: handleComponent,
    mdxJsxFlowElement: handleComponent,
  };
  const tree = toTree(node, handlers);
  if (tree.type === 'element') tree.properties = { ...attributes, ...tree.properties };
  hideLessThan(tree);
  const html = toHtml(tree, { allowDangerousHtml: true, characterReferences: { useNamedReferences: true } }).replaceAll(
    lessThan,
    '&lt;',
  );
  return html
    .split(componentMark)
    .map((part, index) => (index % 2 === 0 ? part : renderComponent(components[Number(part)]!, {})))
    .filter((part) => part !== '');
}

const renderComponent = (node: JsxElement, attributes: Record<string, string>): RenderNode => ({
  component: node.name ?? '',
  attributes: { ...getAttributes(node), ...attributes },
  children: node.children.flatMap((child) => renderNode(child)),
});
