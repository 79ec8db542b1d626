import { addWords, type Part } from './passage.ts';

/** What a file of a tool holds between words: the beginning or end of a pair, or a placeholder. */
export type Token = string | { id: string; at: 'start' | 'end' | 'place' };

/**
 * Joins tokens into a passage.
 *
 * @returns undefined when a pair is not closed, not opened, or closed within another
 */
export function joinTokens(tokens: readonly Token[]): Part[] | undefined {
  const root: Part[] = [];
  const open: { id: string; parts: Part[] }[] = [];
  for (const token of tokens) {
    const parts = open.at(-1)?.parts ?? root;
    if (typeof token === 'string') addWords(parts, token);
    else if (token.at === 'place') parts.push({ id: token.id });
    else if (token.at === 'start') open.push({ id: token.id, parts: [] });
    else {
      const closed = open.pop();
      if (closed?.id !== token.id) return undefined;
      (open.at(-1)?.parts ?? root).push(closed);
    }
  }
  return open.length === 0 ? root : undefined;
}

/** Takes a passage apart into tokens. */
export const toTokens = (parts: readonly Part[]): Token[] =>
  parts.flatMap((part): Token[] => {
    if (typeof part === 'string') return [part];
    if (part.parts === undefined) return [{ id: part.id, at: 'place' }];
    return [{ id: part.id, at: 'start' }, ...toTokens(part.parts), { id: part.id, at: 'end' }];
  });
