import { isWordUnit } from '../texts/units.ts';
import { toTextId, type SiteContent, type Text, type WordFile } from './content.ts';

/** How a text stands to its source. */
export interface Freshness {
  /** `source`: written in this language; `fresh`: follows the source; `stale`: the source has moved on. */
  state: 'source' | 'fresh' | 'stale';
  /** Block ids of this text whose source block has changed or gone. */
  staleBlocks: string[];
  /** Unit ids of words of the source – title, name, labels … – that this text does not give as they now are. */
  staleWords: string[];
  /** How many blocks and words of the source are not in this text as they now are. */
  behind: number;
  isMachine: boolean;
  isReviewed: boolean;
}

/**
 * Compares the digests that were noted when the translation was made with the source as it is now.
 * Order plays no part: a block that moved is still the same block.
 */
export function getFreshness(content: SiteContent, text: Text | WordFile): Freshness {
  const { translation } = text;
  if (!translation)
    return { state: 'source', staleBlocks: [], staleWords: [], behind: 0, isMachine: false, isReviewed: false };
  const id = toTextId(text.section, translation.of, text.slug);
  const source: Text | WordFile | undefined = content.texts[id] ?? content.lent[id];
  const staleWords = Object.entries(source?.words ?? {}).flatMap(([unit, digest]) =>
    isDueUnit(text, unit) && translation.digest[unit] !== digest ? [unit] : [],
  );
  const current = isText(text) && source && isText(source) ? Object.values(source.blocks) : [];
  const currentSet = new Set(current);
  const noted = new Set(Object.values(translation.digest));
  const staleBlocks = Object.keys(isText(text) ? text.blocks : {}).filter((block) => {
    const digest = translation.digest[block];
    return digest === undefined || !currentSet.has(digest);
  });
  const behind = current.filter((digest) => !noted.has(digest)).length;
  return {
    state: staleBlocks.length > 0 || behind > 0 || staleWords.length > 0 ? 'stale' : 'fresh',
    staleBlocks,
    staleWords,
    behind: Math.max(behind, staleBlocks.length) + staleWords.length,
    isMachine: translation.by === 'machine',
    isReviewed: translation.reviewed !== undefined,
  };
}

const isText = (file: Text | WordFile): file is Text => 'blocks' in file;

/** Tells whether a file is to have a unit of words: one that only lends words has no title. */
const isDueUnit = (file: Text | WordFile, unit: string): boolean =>
  isText(file) || (unit !== '_title' && unit !== '_description');

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
 * Tells whether the body of the source has changed since a translation was made: a passage of it is new, or one that the translation
 * was made from is gone. What a translator added to the translation is no change of the source.
 */
export function hasSourceChanged(source: Text, translation: Text): boolean {
  const current = Object.values(source.blocks);
  const noted = Object.entries(translation.translation?.digest ?? {}).flatMap(([id, digest]) =>
    isWordUnit(id) ? [] : [digest],
  );
  return subtract(current, noted).length > 0 || subtract(noted, current).length > 0;
}
