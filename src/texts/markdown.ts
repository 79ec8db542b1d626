import { mdxToMdast } from 'satteri';
import { getAttributes, getChildren, isElement, type JsxElement, type TextNode } from './tree.ts';

/** Writes a component as Markdown. `inner` is the Markdown between its tags. */
export type WriteComponent = (name: string, attributes: Record<string, string>, inner: string) => string;

const getOffsets = (node: TextNode): [start: number, end: number] => [
  node.position?.start.offset ?? 0,
  node.position?.end.offset ?? 0,
];

/** Lists the components of a text that stand in no other. */
const findOuter = (node: TextNode): JsxElement[] => (isElement(node) ? [node] : getChildren(node).flatMap(findOuter));

/** Writes a stretch of the source, with its components replaced. */
function writeRange(
  source: string,
  [start, end]: [number, number],
  elements: readonly JsxElement[],
  write: WriteComponent,
): string {
  let done = start;
  let result = '';
  for (const element of elements) {
    const [from, to] = getOffsets(element);
    const first = element.children[0];
    const last = element.children.at(-1);
    const inner =
      first && last
        ? writeRange(source, [getOffsets(first)[0], getOffsets(last)[1]], element.children.flatMap(findOuter), write)
        : '';
    result += source.slice(done, from) + write(element.name ?? '', getAttributes(element), inner);
    done = to;
  }
  return result + source.slice(done, end);
}

/**
 * Turns a text into plain Markdown: what its author wrote, with components as words. Front matter is left out.
 *
 * @param source the whole file, which the gate has passed
 */
export function toMarkdown(source: string, write: WriteComponent): string {
  const root = mdxToMdast(source) as TextNode; // satteri's node type is the union we narrow in tree.ts
  const nodes = getChildren(root).filter((node) => node.type !== 'yaml');
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) return '';
  return writeRange(source, [getOffsets(first)[0], getOffsets(last)[1]], nodes.flatMap(findOuter), write);
}
