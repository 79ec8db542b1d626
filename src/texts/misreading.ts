import type { Bilingual } from '../loaders/fault.ts';
import type { TextNode } from './tree.ts';

/** Something in a text that is not read as it looks, or not written as it should be. */
export interface Misreading {
  rule: 'mdx-mark' | 'mdx-misread' | 'mdx-heading' | 'broken-link' | 'mdx-wrapped' | 'mdx-emphasis';
  /** Offset in the file. */
  offset: number;
  message: Bilingual;
  remedy: Bilingual;
}

/** Takes what was found. */
export type Report = (misreading: Misreading) => void;

export const getStart = (node: TextNode): number => node.position?.start.offset ?? 0;
export const getEnd = (node: TextNode): number => node.position?.end.offset ?? 0;
export const getLine = (node: TextNode): number => node.position?.start.line ?? 1;
export const getLastLine = (node: TextNode): number => node.position?.end.line ?? 1;
export const getColumn = (node: TextNode): number => node.position?.start.column ?? 1;

/** Width of white space with its tabs, which lead to the next column of four (CommonMark 0.31, 2.2). */
export function getWidth(before: string): number {
  let width = 0;
  for (const character of before) width += character === '\t' ? 4 - (width % 4) : 1;
  return width;
}

/** Columns of the page, from 0, before an offset on its line. */
export const getIndent = (source: string, offset: number): number =>
  getWidth(source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset));

/** Something that is read otherwise than it looks, at the beginning of a node. */
export const misread = (node: TextNode, message: Bilingual, remedy: Bilingual): Misreading => ({
  rule: 'mdx-misread',
  offset: getStart(node),
  message,
  remedy,
});
