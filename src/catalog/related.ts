import type { SiteContent } from './content.ts';
import { getEntries, getEntriesOfKind, getPresent, type Entry } from './entries.ts';

/** Most entries a page proposes. */
const relatedCount = 3;
const newsCount = 4;

/** What to read next: what the record names, then others of its category, then of its section. */
export function getRelated(content: SiteContent, entry: Entry): Entry[] {
  const named = getPresent(content, entry.locale, entry.record.related);
  const siblings = getEntries(content, entry.locale, entry.section);
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

/** The entries before and after one in the list of its section. */
export function getNeighbours(content: SiteContent, entry: Entry): { previous?: Entry; next?: Entry } {
  const list = getEntries(content, entry.locale, entry.section);
  const index = list.findIndex((each) => each.id === entry.id);
  if (index === -1) return {};
  const [previous, next] = [list[index - 1], list[index + 1]];
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}
