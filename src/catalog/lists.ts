import { formatDate } from '../i18n/format.ts';
import type { SiteContent } from './content.ts';
import { getEntries, getGroups, getListDate, type Entry } from './entries.ts';
import { pickWording, type Wording } from './localized.ts';
import { isOfficial } from './official.ts';
import { getNextDay } from './visit.ts';

/** A part of a list that readers may choose. */
export interface Part {
  /** Its anchor: a category, or a year. Entries without a category have none. */
  key: string | undefined;
  name: Wording | undefined;
  entries: readonly Entry[];
}

/** The entries of a section as its page shows them. */
export interface List {
  /** Pictures with names, or lines of text. */
  form: 'tiles' | 'rows';
  parts: Part[];
  /** True when each part has a heading; else its name, if there are several, stands on each of its entries. */
  hasHeadings: boolean;
}

/** Fewer entries below a heading of their own leave most of a line blank. */
const leastBelowHeading = 3;

/** Parts a list by years, the newest first; what has no date comes last. */
const toYears = (entries: readonly Entry[]): Part[] =>
  [...Map.groupBy(entries, (entry) => getListDate(entry)?.slice(0, 4))].map(([key, list]) => ({
    key,
    name: key === undefined ? undefined : { text: formatDate(list[0]!.locale, key), locale: list[0]!.locale },
    entries: list,
  }));

/** Puts events in the order in which they are held next; those of which no day is known or to come are last, as they were. */
export function sortByNextDay(content: SiteContent, entries: readonly Entry[]): Entry[] {
  const days = new Map(entries.map((entry) => [entry, getNextDay(content, entry) ?? '9999']));
  return entries.toSorted((a, b) => (days.get(a)! < days.get(b)! ? -1 : days.get(a)! > days.get(b)! ? 1 : 0));
}

/** Gives the list of a section: dated entries by year, others by the categories of the section. */
export function getList(content: SiteContent, { locale, section, sectionKind }: Entry): List {
  const listed = getEntries(content, locale, section);
  const isDated = sectionKind === 'news' || sectionKind === 'document';
  const parts = isDated
    ? toYears(listed)
    : getGroups(content, locale, section).map(({ key, name, entries: list }) => ({
        key,
        name: name && pickWording(content.site, name, locale),
        entries: sectionKind === 'event' ? sortByNextDay(content, list) : list,
      }));
  const isLong = (part: Part): boolean => part.name !== undefined && part.entries.length >= leastBelowHeading;
  return {
    form: isOfficial(sectionKind) ? 'rows' : 'tiles', // papers are looked up by date, number or name, and have little to show
    parts,
    hasHeadings: parts.length > 1 && (isDated || parts.every(isLong)),
  };
}

/** What a list may show alone: its anchors, as `toChoiceStyle` wants them. */
export const listChoices = ({ parts }: List): { key: string; name: Wording; count: number }[] =>
  parts.length > 1
    ? parts.flatMap(({ key, name, entries }) => (key && name ? [{ key, name, count: entries.length }] : []))
    : [];

/**
 * Writes the style by which a list shows the part whose anchor the address names, and marks the link to it as chosen: that
 * needs no script. The page has `.list` around everything, a `.part-anchor` per key, `[data-part]` on each part, and `.choices` around
 * the links.
 *
 * @param keys of the parts; of the page's own making, safe in a selector
 */
export function toChoiceStyle(keys: readonly string[]): string {
  const at = (key: string): string => `.list:has(.part-anchor[id="${key}"]:target)`;
  const chosen = [
    '.list:not(:has(.part-anchor:target)) .choices [href="#all"]',
    ...keys.map((key) => `${at(key)} .choices [href="#${key}"]`),
  ].join(',');
  const hidden = keys.map((key) => `${at(key)} [data-part]:not([data-part="${key}"])`).join(',');
  return `@layer utilities{${chosen}{background:var(--color-text);border-color:var(--color-text);color:var(--color-page)}${hidden}{display:none}}`;
}
