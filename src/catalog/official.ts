import type { SectionKind } from '../schemas/common.ts';

/** Kinds of sections whose entries are papers: readers want to see at once who says it and when. */
const official: ReadonlySet<SectionKind> = new Set(['news', 'document', 'programme', 'page']);

/** Tells whether entries of a kind are papers, whose sources and dates stand open; those for visitors have them folded. */
export const isOfficial = (kind: SectionKind): boolean => official.has(kind);
