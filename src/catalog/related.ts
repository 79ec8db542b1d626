import type { SiteContent } from './content.ts';
import { isOver } from '../calendar/occurrences.ts';
import { distance } from '../map/distance.ts';
import { getAllEntries, getEntries, getEntriesOfKind, getGroups, getPresent, type Entry } from './entries.ts';

/** Most entries a page proposes. */
const relatedCount = 3;
const newsCount = 4;
const nearbyCount = 2;

/** What to read next: what the record names, then others of its category, then of its section. */
export function getRelated(content: SiteContent, entry: Entry): Entry[] {
  const named = getPresent(content, entry.locale, entry.record.related);
  const siblings = getEntries(content, entry.locale, entry.section).filter(({ record }) => !isOver(content, record));
  const isKin = (each: Entry): boolean => each.record.category === entry.record.category;
  const candidates = [...named, ...siblings.filter(isKin), ...siblings];
  const unique = new Map(candidates.map((each) => [each.id, each]));
  unique.delete(entry.id);
  return [...unique.values()].slice(0, Math.max(relatedCount, named.length));
}

/** The newest news items besides this one. */
export const getOtherNews = (content: SiteContent, entry: Entry): Entry[] =>
  getEntriesOfKind(content, entry.locale, 'news')
    .filter((each) => each.id !== entry.id)
    .slice(0, newsCount);

/** The entry to go on with: the next of its category in the order of its section, and from the last the first of the section. */
export function getNext(content: SiteContent, entry: Entry): Entry | undefined {
  const list = getGroups(content, entry.locale, entry.section)
    .flatMap(({ entries }) => entries)
    .filter(({ id, record }) => id === entry.id || !isOver(content, record));
  const index = list.findIndex(({ id }) => id === entry.id);
  const next = list[(index + 1) % list.length];
  return next?.id === entry.id ? undefined : next;
}

/** An entry elsewhere, and how far it is as a bird flies; what lies nowhere is near by its matter. */
export interface Nearby {
  entry: Entry;
  /** Kilometres. */
  distance: number | undefined;
}

/**
 * The entries that are nearest to one with a position; for one without, those that its record names and its kin.
 *
 * @param shown ids of entries that stand on the page already
 */
export function getNearby(content: SiteContent, entry: Entry, shown: readonly string[]): Nearby[] {
  const isShown = ({ id }: Entry): boolean => id === entry.id || shown.includes(id);
  const { position } = entry.record;
  if (!position)
    return getRelated(content, entry)
      .filter((each) => !isShown(each))
      .slice(0, nearbyCount)
      .map((each) => ({ entry: each, distance: undefined }));
  return getAllEntries(content, entry.locale)
    .flatMap((each) => {
      const there = each.record.position;
      return there && !isShown(each) && !isOver(content, each.record)
        ? [{ entry: each, distance: distance(position, there) }]
        : [];
    })
    .toSorted((a, b) => a.distance - b.distance || (a.entry.id < b.entry.id ? -1 : 1))
    .slice(0, nearbyCount);
}
