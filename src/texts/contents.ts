import type { Block } from './parse.ts';

/** A heading in the contents list of a text. */
export interface ContentsItem {
  id: string;
  text: string;
  /** Headings of the level below. */
  children: ContentsItem[];
}

/** A text with fewer headings shows them all at a glance; a list of them would only stand before it. */
const fewest = 4;

/**
 * Lists the headings of a long text, of the two upper levels.
 *
 * @returns nothing of a text that is short
 */
export function getContents(blocks: readonly Block[]): ContentsItem[] {
  const headings = blocks.filter(({ depth }) => depth === 2 || depth === 3);
  if (headings.length < fewest) return [];
  const items: ContentsItem[] = [];
  for (const { id, text, depth } of headings) {
    const parent = depth === 3 ? items.at(-1) : undefined;
    (parent?.children ?? items).push({ id, text, children: [] });
  }
  return items;
}
