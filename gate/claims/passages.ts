import type { Place } from '../../src/loaders/fault.ts';
import type { ParsedText } from '../../src/texts/parse.ts';

/** A block of a text as it was written. */
export interface Passage {
  /** Line of its beginning, from 1. */
  line: number;
  /** The written words; whatever is not prose (notes, tags, code, addresses) is blanked, so that places stay. */
  prose: string;
  /** True when a fact, a quotation with its source or a link to another site stands in it or right beside it. */
  hasSource: boolean;
}

const notProse =
  /\{\/\*[\s\S]*?\*\/\}|```[\s\S]*?(?:```|$)|`[^`\n]*`|<[^>]*>|\]\([^)\s]*\)|https?:\/\/\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]+/g;

const isSourced = (raw: string): boolean => /<Fact\s|<Quote\s[^>]*source=|\]\(https?:/.test(raw);

/**
 * Cuts a text into its blocks as they were written.
 *
 * @param source the whole file
 */
export function getPassages({ blocks }: ParsedText, source: string): Passage[] {
  const lines = source.split(/\r?\n/);
  const written = blocks.map(({ line }, index) =>
    lines.slice(line - 1, (blocks[index + 1]?.line ?? lines.length + 1) - 1).join('\n'),
  );
  return blocks.map(({ line }, index) => ({
    line,
    prose: written[index]!.replaceAll(notProse, (part) => part.replaceAll(/[^\n]/g, ' ')),
    hasSource: written.slice(Math.max(0, index - 1), index + 2).some(isSourced),
  }));
}

/** Where a place within a passage is in its file. @param index in the prose, from 0 */
export function toPlace({ line, prose }: Passage, index: number): Place {
  const before = prose.slice(0, index).split('\n');
  return { line: line + before.length - 1, column: before.at(-1)!.length + 1 };
}
