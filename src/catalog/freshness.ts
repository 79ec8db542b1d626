import { toTextId, type SiteContent, type Text } from './content.ts';

/** How a text stands to its source. */
export interface Freshness {
  /** `source`: written in this language; `fresh`: follows the source; `stale`: the source has moved on. */
  state: 'source' | 'fresh' | 'stale';
  /** Block ids of this text whose source block has changed or gone. */
  staleBlocks: string[];
  /** How many blocks of the source are not in this text as they now are. */
  behind: number;
  isMachine: boolean;
  isReviewed: boolean;
}

/**
 * Compares the digests that were noted when the translation was made with the source as it is now.
 * Order plays no part: a block that moved is still the same block.
 */
export function getFreshness(content: SiteContent, text: Text): Freshness {
  const { translation } = text;
  if (!translation) return { state: 'source', staleBlocks: [], behind: 0, isMachine: false, isReviewed: false };
  const source = content.texts[toTextId(text.section, translation.of, text.slug)];
  const current = Object.values(source?.blocks ?? {});
  const currentSet = new Set(current);
  const noted = new Set(Object.values(translation.digest));
  const staleBlocks = Object.keys(text.blocks).filter((id) => {
    const digest = translation.digest[id];
    return digest === undefined || !currentSet.has(digest);
  });
  const behind = current.filter((digest) => !noted.has(digest)).length;
  return {
    state: staleBlocks.length > 0 || behind > 0 ? 'stale' : 'fresh',
    staleBlocks,
    behind: Math.max(behind, staleBlocks.length),
    isMachine: translation.by === 'machine',
    isReviewed: translation.reviewed !== undefined,
  };
}

/** Takes the items of one list out of another, each as often as it is there. */
export function subtract(from: readonly string[], items: readonly string[]): string[] {
  const rest = [...items];
  return from.filter((item) => {
    const at = rest.indexOf(item);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/**
 * Tells whether the source has changed since a translation was made: a passage of it is new, or one that the translation
 * was made from is gone. What a translator added to the translation is no change of the source.
 */
export function hasSourceChanged(source: Text, translation: Text): boolean {
  const current = Object.values(source.blocks);
  const noted = Object.values(translation.translation?.digest ?? {});
  return subtract(current, noted).length > 0 || subtract(noted, current).length > 0;
}
