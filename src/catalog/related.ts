import type { SiteContent } from './content.ts';
import { isOver } from '../calendar/occurrences.ts';
import type { Locale } from '../i18n/locales.ts';
import { memoize } from '../i18n/memoize.ts';
import { NearestFinder } from '../map/nearest.ts';
import { isOfficial } from './official.ts';
import { getAllEntries, getEntries, getEntriesOfKind, getGroups, getPresent, type Entry } from './entries.ts';

/** Most entries a page proposes. */
const relatedCount = 3;
const newsCount = 4;
const nearbyCount = 2;

/** Entries of a section without events that are over, in the order readers see; and the same by their categories. */
const getSiblings = memoize((content: SiteContent, locale: Locale, section: string) => {
  const all = getEntries(content, locale, section).filter(({ record }) => !isOver(content, record));
  return { all, byCategory: Map.groupBy(all, ({ record }) => record.category) };
});

/** What to read next: what the record names, then others of its category, then of its section. */
export function getRelated(content: SiteContent, entry: Entry): Entry[] {
  const named = getPresent(content, entry.locale, entry.record.related);
  const { all, byCategory } = getSiblings(content, entry.locale, entry.section);
  const count = Math.max(relatedCount, named.length);
  const related = new Map<string, Entry>();
  for (const candidates of [named, byCategory.get(entry.record.category) ?? [], all])
    for (const each of candidates) {
      if (related.size === count) return [...related.values()];
      if (each.id !== entry.id) related.set(each.id, each);
    }
  return [...related.values()];
}

/** The newest news items besides this one. */
export const getOtherNews = (content: SiteContent, entry: Entry): Entry[] =>
  getEntriesOfKind(content, entry.locale, 'news')
    .slice(0, newsCount + 1)
    .filter((each) => each.id !== entry.id)
    .slice(0, newsCount);

/** Entries of a section in the order in which readers go on from one to the next, and the place of each. */
const getOrder = memoize((content: SiteContent, locale: Locale, section: string) => {
  const list = getGroups(content, locale, section).flatMap(({ entries }) => entries);
  return { list, places: new Map(list.map(({ id }, index) => [id, index])) };
});

/** The entry to go on with: the next of its category in the order of its section, and from the last the first of the section. */
export function getNext(content: SiteContent, entry: Entry): Entry | undefined {
  const { list, places } = getOrder(content, entry.locale, entry.section);
  const index = places.get(entry.id) ?? -1;
  for (let step = 1; step <= list.length; step++) {
    const next = list[(index + step) % list.length]!;
    if (next.id === entry.id) return undefined;
    if (!isOver(content, next.record)) return next;
  }
  return undefined;
}

/** An entry elsewhere, and how far it is as a bird flies; what lies nowhere is near by its matter. */
export interface Nearby {
  entry: Entry;
  /** Kilometres. */
  distance: number | undefined;
}

/** Entries of an edition that have a position and are not over, to be found by it. */
const getPositioned = memoize(
  (content: SiteContent, locale: Locale) =>
    new NearestFinder(
      getAllEntries(content, locale).flatMap((entry) => {
        const { position } = entry.record;
        return position && !isOver(content, entry.record) ? [{ item: entry, id: entry.id, position }] : [];
      }),
    ),
);

/**
 * The entries that are nearest to one with a position; for one without, those that its record names and its kin.
 *
 * @param shown ids of entries that stand on the page already
 */
export function getNearby(content: SiteContent, entry: Entry, shown: readonly string[]): Nearby[] {
  const left = [entry.id, ...shown];
  const { position } = entry.record;
  if (!position)
    return getRelated(content, entry)
      .filter(({ id }) => !left.includes(id))
      .slice(0, nearbyCount)
      .map((each) => ({ entry: each, distance: undefined }));
  return getPositioned(content, entry.locale)
    .find(position, nearbyCount, left)
    .map(({ item, kilometres }) => ({ entry: item, distance: kilometres }));
}

/** What the page of an entry proposes below its text. */
export interface Following {
  /** For visitors: the entry to go on with, and others nearby. */
  next: Entry | undefined;
  nearby: readonly Nearby[];
  /** Below papers: what is related, and the newest news. */
  related: readonly Entry[];
  news: readonly Entry[];
}

/** Gives what the page of an entry proposes below its text: where to go on, or for a paper what else there is. */
export function getFollowing(content: SiteContent, entry: Entry): Following {
  if (isOfficial(entry.sectionKind))
    return {
      next: undefined,
      nearby: [],
      related: getRelated(content, entry),
      news: getOtherNews(content, entry),
    };
  const next = getNext(content, entry);
  return { next, nearby: getNearby(content, entry, next ? [next.id] : []), related: [], news: [] };
}
