import type { RenderNode } from './render.ts';

/** Attribute of a fact that was said before in the same block; no author can write it, since the rules know no such name. */
export const repeated = 'data-repeated';

/** Marks facts that a block says a second time: their sources stand beside the first. */
export function markRepeats(nodes: readonly RenderNode[], seen = new Set<string>()): RenderNode[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return node;
    const children = markRepeats(node.children, seen);
    if (node.component !== 'Fact') return { ...node, children };
    const key = `${node.attributes['entry'] ?? ''}#${node.attributes['of']}`;
    const attributes = seen.has(key) ? { ...node.attributes, [repeated]: '' } : node.attributes;
    seen.add(key);
    return { ...node, attributes, children };
  });
}
