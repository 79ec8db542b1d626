import { getOccurrences, isOver } from '../calendar/occurrences.ts';
import { formatDate } from '../i18n/format.ts';
import { getTranslator } from '../i18n/translator.ts';
import type { SectionKind } from '../schemas/common.ts';
import { practicalTopics } from '../schemas/practical.ts';
import type { SiteContent } from './content.ts';
import { getEntries, getGroups, getListDate, type Entry } from './entries.ts';
import { pickWording, type Wording } from './localized.ts';
import { isOfficial } from './official.ts';

/** A part of a list that readers may choose. */
export interface Part {
  /** Its anchor: a category, a year, or a topic. Entries without a category have none. */
  key: string | undefined;
  name: Wording | undefined;
  entries: readonly Entry[];
}

/** The entries of a section as its page shows them. */
export interface List {
  /** Pictures with names, lines of text, or questions with their answers. */
  form: 'tiles' | 'rows' | 'answers';
  parts: Part[];
  /** True when each part has a heading; else its name, if there are several, stands on each of its entries. */
  hasHeadings: boolean;
  /** Events that are over, the last one first: they stand below the list. */
  past: readonly Entry[];
}

/** Fewer entries below a heading of their own leave most of a line blank. */
const leastBelowHeading = 3;

/** Parts a list by the years of the dates of its entries, in their order; what has no date comes last. */
export const toYears = (
  entries: readonly Entry[],
  getDate: (entry: Entry) => string | undefined = getListDate,
): Part[] =>
  [...Map.groupBy(entries, (entry) => getDate(entry)?.slice(0, 4))].map(([key, list]) => ({
    key,
    name: key === undefined ? undefined : { text: formatDate(list[0]!.locale, key), locale: list[0]!.locale },
    entries: list,
  }));

/** Parts a list of practical records by their topics, in the order in which travellers ask. */
function toTopics(entries: readonly Entry[]): Part[] {
  const topics = Map.groupBy(entries, ({ record }) => (record.type === 'practical' ? record.topic : undefined));
  return practicalTopics.flatMap((key) => {
    const [first, ...others] = topics.get(key) ?? [];
    if (!first) return [];
    const { locale } = first;
    const name = { text: getTranslator(locale)(`practical.${key}`), locale };
    return [{ key, name, entries: [first, ...others] }];
  });
}

/** Puts events in the order in which they are held next; those of which no day is known or to come are last, as they were. */
export function sortByNextDay(content: SiteContent, entries: readonly Entry[]): Entry[] {
  const getDay = ({ record }: Entry): string => getOccurrences(content, record, { count: 1 })[0]?.starts ?? '9999';
  const days = new Map(entries.map((entry) => [entry, getDay(entry)]));
  return entries.toSorted((a, b) => (days.get(a)! < days.get(b)! ? -1 : days.get(a)! > days.get(b)! ? 1 : 0));
}

/** What the entries of a section look like in its list: papers are looked up by date, number or name, and have little to show. */
const getForm = (kind: SectionKind): List['form'] =>
  kind === 'practical' ? 'answers' : isOfficial(kind) ? 'rows' : 'tiles';

/**
 * Gives the list of a section: practical entries by topic, others by the categories of the section, and news and papers without
 * such by year; events that are over stand apart.
 */
export function getList(content: SiteContent, { locale, section, sectionKind }: Entry): List {
  const isPast = ({ record }: Entry): boolean => isOver(content, record);
  const form = getForm(sectionKind);
  if (form === 'answers')
    return { form, parts: toTopics(getEntries(content, locale, section)), hasHeadings: false, past: [] };
  const all = getEntries(content, locale, section);
  const byCategory = getGroups(content, locale, section).map(({ key, name, entries }) => ({
    key,
    name: name && pickWording(content.site, name, locale),
    entries: sectionKind === 'event' ? sortByNextDay(content, entries).filter((entry) => !isPast(entry)) : entries,
  }));
  const isArchive =
    (sectionKind === 'news' || sectionKind === 'document') && byCategory.every(({ key }) => key === undefined);
  const parts = isArchive ? toYears(all) : byCategory.filter(({ entries }) => entries.length > 0);
  const isLong = (part: Part): boolean => part.name !== undefined && part.entries.length >= leastBelowHeading;
  return {
    form,
    parts,
    hasHeadings: parts.length > 1 && (form === 'rows' || parts.every(isLong)),
    past: all.filter(isPast).toSorted((a, b) => (getListDate(a)! > getListDate(b)! ? -1 : 1)), // what is over had its day
  };
}

/** What a list may show alone: its anchors, as `toChoiceStyle` wants them. */
export const listChoices = ({ parts }: Pick<List, 'parts'>): { key: string; name: Wording; count: number }[] =>
  parts.length > 1
    ? parts.flatMap(({ key, name, entries }) => (key && name ? [{ key, name, count: entries.length }] : []))
    : [];

/**
 * Writes the style by which a list shows the part whose anchor the address names, and marks the link to it as chosen: that
 * needs no script. The page has `.list` around everything, a `.part-anchor` per key, `[data-part]` on each part, with the keys by
 * which it is chosen, and `.choices` around the links.
 *
 * @param keys of the parts; of the page's own making, safe in a selector
 */
export function toChoiceStyle(keys: readonly string[]): string {
  const at = (key: string): string => `.list:has(.part-anchor[id="${key}"]:target)`;
  const chosen = [
    '.list:not(:has(.part-anchor:target)) .choices [href="#all"]',
    ...keys.map((key) => `${at(key)} .choices [href="#${key}"]`),
  ].join(',');
  const hidden = keys.map((key) => `${at(key)} [data-part]:not([data-part~="${key}"])`).join(',');
  return `@layer utilities{${chosen}{background:var(--color-text);border-color:var(--color-text);color:var(--color-page);forced-color-adjust:none}${hidden}{display:none}}`;
}
