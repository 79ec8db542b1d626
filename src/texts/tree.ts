import type { Nodes } from 'mdast';

/** A point in a file; satteri counts lines and columns from 1. */
interface Point {
  line: number;
  column: number;
  offset?: number;
}

/** An attribute of a component as the parser gives it: literal text, nothing, or an expression. */
interface JsxAttribute {
  type: 'mdxJsxAttribute' | 'mdxJsxExpressionAttribute';
  name?: string;
  value?: string | null | object;
}

/** A tag in angle brackets. */
export interface JsxElement {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: JsxAttribute[];
  children: TextNode[];
  position?: { start: Point; end: Point };
}

/** Code that a text must not contain. */
interface CodeNode {
  type: 'mdxjsEsm' | 'mdxFlowExpression' | 'mdxTextExpression';
  value: string;
  position?: { start: Point; end: Point };
}

/** Any node of a parsed text: Markdown (mdast) and the MDX nodes beside it. */
export type TextNode = Nodes | JsxElement | CodeNode;

/** Gives the children of a node, or none. */
export const getChildren = (node: TextNode): TextNode[] => ('children' in node ? (node.children as TextNode[]) : []); // mdast types its children per node

/** Tells whether a node is a tag in angle brackets. */
export const isElement = (node: TextNode): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Tells whether a node holds words in a row: what one line of a file is. */
export const isPassage = ({ type }: TextNode): boolean => ['paragraph', 'heading', 'tableCell'].includes(type);

/** Gives the literal attributes of a component; the rules have refused all others. */
export const getAttributes = (node: JsxElement): Record<string, string> =>
  Object.fromEntries(
    node.attributes.flatMap(({ name, value }) => (name && typeof value === 'string' ? [[name, value]] : [])),
  );

/** Where a node begins. */
export const getPlace = (node: TextNode): { line: number; column: number } => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/** Gives the letters of a node as they stand in it, code included. */
export const getText = (node: TextNode): string =>
  'value' in node ? node.value : getChildren(node).map(getText).join('');
