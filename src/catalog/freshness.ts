import { isTextUnit, isWordUnit } from '../texts/units.ts';
import { getTranslated, type SiteContent, type TranslatedFile } from './content.ts';
import type { Entry } from './entries.ts';

/** What of a translation is older than its source. */
export interface Behind {
  /** Unit ids of words: titles, names, labels … */
  words: string[];
  /** How many passages of the body. */
  passages: number;
}

/** How a file of words stands to its source. */
export interface Freshness {
  /** `source`: written in this language; `fresh`: follows the source; `stale`: the source has moved on. */
  state: 'source' | 'fresh' | 'stale';
  /** Ids of the units of this file that are older than the source: there they have changed, or gone. */
  staleUnits: string[];
  /** Ids of the units of the source that this file does not follow: they have changed, or are new passages. */
  changedUnits: string[];
  behind: Behind;
  /** Ids of words of the source that this file does not give: readers have them in another language, and as they are now. */
  missingWords: string[];
  isMachine: boolean;
  isReviewed: boolean;
}

/** Digest of each unit of a file, by its id: words, then passages. */
export const getUnits = ({ words, blocks }: TranslatedFile): Record<string, string> => ({ ...words, ...blocks });

const isPassage = (unit: string): boolean => !isWordUnit(unit);

/**
 * Pairs the units of a translation with those of the source that say what was noted: words by their ids, passages also where they have
 * moved in the source.
 *
 * @param noted digests of the source by unit, as they were when it was translated
 * @param current digests of the source by unit, as they are now
 * @returns ids in the source by ids in the translation
 */
export function pairUnits(
  noted: Readonly<Record<string, string>>,
  current: Readonly<Record<string, string>>,
): Map<string, string> {
  const pairs = new Map(Object.keys(noted).flatMap((unit) => (noted[unit] === current[unit] ? [[unit, unit]] : [])));
  const rest = Object.keys(current).filter((unit) => isPassage(unit) && !pairs.has(unit));
  for (const unit of Object.keys(noted).filter((each) => isPassage(each) && !pairs.has(each))) {
    const at = rest.findIndex((each) => current[each] === noted[unit]);
    if (at >= 0) pairs.set(unit, ...(rest.splice(at, 1) as [string])); // one is taken out
  }
  return pairs;
}

/**
 * Compares the digests that were noted when a translation was made with the source as it is now. A unit is fresh when its source is what
 * was noted. Passages are known by what they say, so that one which moved is still the same; words by their ids. What a translator added
 * is no change of the source.
 */
export function getFreshness(content: SiteContent, file: TranslatedFile): Freshness {
  const { translation } = file;
  const none = { staleUnits: [], changedUnits: [], behind: { words: [], passages: 0 }, missingWords: [] };
  if (!translation) return { state: 'source', ...none, isMachine: false, isReviewed: false };
  const source = getTranslated(content, file.name, translation.of);
  const current: Record<string, string> = source ? getUnits(source) : {};
  const own = getUnits(file);
  const noted = translation.digest;
  // Words that are not given fall back; passages that are not there are missed, unless there is no body at all.
  const isDue = (unit: string): boolean => (isWordUnit(unit) ? own[unit] !== undefined : file.blocks !== undefined);
  const pairs = pairUnits(noted, current);
  const followed = new Set(pairs.values());
  const staleUnits = Object.keys({ ...own, ...noted }).filter(
    (unit) => isDue(unit) && !pairs.has(unit) && (noted[unit] ?? current[unit]) !== undefined,
  );
  const changedUnits = Object.keys(current).filter((unit) => isDue(unit) && !followed.has(unit));
  const count = (units: string[]): number => units.filter(isPassage).length;
  return {
    state: staleUnits.length + changedUnits.length > 0 ? 'stale' : 'fresh',
    staleUnits,
    changedUnits,
    behind: { words: staleUnits.filter(isWordUnit), passages: Math.max(count(staleUnits), count(changedUnits)) },
    missingWords: Object.keys(source?.words ?? {}).filter(
      (unit) => own[unit] === undefined && (file.blocks !== undefined || !isTextUnit(unit)),
    ),
    isMachine: translation.by === 'machine',
    isReviewed: translation.reviewed !== undefined,
  };
}

/**
 * What readers of an entry see older than its original: of the text that is shown, and of the words that their own language lends
 * where it has no text.
 */
export function getEntryFreshness(content: SiteContent, entry: Entry): Pick<Freshness, 'staleUnits' | 'behind'> {
  const { staleUnits, behind } = getFreshness(content, entry.text);
  const lent = entry.isFallback ? getTranslated(content, entry.id, entry.locale) : undefined;
  if (!lent) return { staleUnits, behind };
  const words = [
    ...behind.words.filter((unit) => lent.words[unit] === undefined),
    ...getFreshness(content, lent).behind.words,
  ];
  return { staleUnits, behind: { ...behind, words } };
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
