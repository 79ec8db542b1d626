import { isOver } from '../calendar/occurrences.ts';
import { getCollator, getFormatter } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { localizedPath } from '../i18n/paths.ts';
import type { Localized, SectionKind } from '../schemas/common.ts';
import type { Section } from '../schemas/site.ts';
import type { Entity } from '../schemas/record.ts';
import { toTextId, type SiteContent, type Text } from './content.ts';
import { getFallbackOrder, pickWording, type Wording } from './localized.ts';
import { memoize } from '../i18n/memoize.ts';

/** One page of content in one edition. */
export interface Entry {
  /** `places/old-lighthouse` */
  id: string;
  locale: Locale;
  /** Slug of its section. */
  section: string;
  slug: string;
  /** What the section holds. */
  sectionKind: SectionKind;
  /** Address in this edition. */
  path: string;
  record: Entity;
  text: Text;
  /** The language of `text`; another than `locale` on a fallback page. */
  textLocale: Locale;
  isFallback: boolean;
  /** Enabled locales in which a text of its own exists, in site order. */
  alternates: Locale[];
}

/** Slug of the record and text that introduce a section. */
export const sectionSlug = 'index';

/** Address of an entry in an edition; the introduction of a section is the section's own. */
export const toPath = (locale: Locale, section: string, slug: string): string =>
  slug === sectionSlug ? localizedPath(locale, section) : localizedPath(locale, section, slug);

/**
 * Gives an entry in an edition; a missing text falls back to the best other language and is flagged.
 *
 * @param id `places/old-lighthouse`, or `places/index` for a section's introduction
 * @throws when the entry does not exist in any language
 */
export const getEntry = memoize((content: SiteContent, locale: Locale, id: string): Entry => {
  const [section, slug] = id.split('/') as [string, string]; // ids are section/slug
  const record = content.records[id];
  const order = [locale, ...getFallbackOrder(content.site, locale)];
  const textLocale = order.find((each) => content.texts[toTextId(section, each, slug)] !== undefined);
  if (!record || textLocale === undefined) throw new Error(`No entry ${id} / không có bài ${id}`);
  const { kind: sectionKind } = content.site.sections.find((each) => each.slug === section)!; // its record was read
  const enabled = content.site.locales.map((each) => each.locale);
  return {
    id,
    locale,
    section,
    slug,
    sectionKind,
    path: toPath(locale, section, slug),
    record,
    text: content.texts[toTextId(section, textLocale, slug)]!,
    textLocale,
    isFallback: textLocale !== locale,
    alternates: enabled.filter((each) => content.texts[toTextId(section, each, slug)] !== undefined),
  };
});

/**
 * Remembers what a function gives for each entry, as long as the content lives.
 *
 * @param make a pure function
 */
export function memoizeEntry<Value>(
  make: (content: SiteContent, entry: Entry) => Value,
): (content: SiteContent, entry: Entry) => Value {
  const known = new WeakMap<SiteContent, WeakMap<Entry, { value: Value }>>();
  return (content, entry) => {
    const values = known.get(content) ?? new WeakMap<Entry, { value: Value }>();
    known.set(content, values);
    const found = values.get(entry) ?? { value: make(content, entry) };
    values.set(entry, found);
    return found.value;
  };
}

/** Gives those of some entries that are there: one that is named may be withdrawn, or wait for its day. */
export const getPresent = (content: SiteContent, locale: Locale, ids: readonly string[]): Entry[] =>
  ids.filter((id) => content.records[id] !== undefined).map((id) => getEntry(content, locale, id));

/** The entries that an edition puts first, on its front page and on screens, without events that are over. */
export const getLeading = (content: SiteContent, locale: Locale): Entry[] =>
  getPresent(content, locale, content.editions[locale]!.leading) // the gate asks for one per enabled locale
    .filter(({ record }) => !isOver(content, record));

/** What leads to an entry from elsewhere: the title of its text; for a fallback its name in the reader's language. */
export function getTitle({ record, locale, text, textLocale, isFallback }: Entry): Wording {
  const name = record.name[locale];
  return isFallback && name !== undefined ? { text: name, locale } : { text: text.title, locale: textLocale };
}

/** The name of an entry on its tile: a place has a name, all else what its text is called. */
export const getTileName = ({ site }: SiteContent, entry: Entry): Wording =>
  entry.record.type === 'place' ? pickWording(site, entry.record.name, entry.locale) : getTitle(entry);

/** One line about an entry, in the language of its text: the first sentence of its description. */
export function getTileLine({ text, textLocale }: Entry): string {
  const [first] = getFormatter(Intl.Segmenter, textLocale, { granularity: 'sentence' }).segment(text.description);
  return first?.segment.trim() ?? '';
}

/** The day a news item is about: that of the event, else that of publication. */
export const getNewsDate = ({ record }: Entry): string =>
  (record.type === 'news' ? record.happened : undefined) ?? record.published.slice(0, 10);

/** The date by which a list knows an entry, as authors write dates: of a news item, of the issue of a document, of an event held once. */
export function getListDate(entry: Entry): string | undefined {
  if (entry.record.type === 'document') return entry.record.issued;
  if (entry.record.type === 'event') return entry.record.starts;
  return entry.record.type === 'news' ? getNewsDate(entry) : undefined;
}

/** Newest first where time matters; elsewhere by the record's order, then by title in the reader's alphabet. */
function compareEntries(locale: Locale, kind: SectionKind): (a: Entry, b: Entry) => number {
  const collator = getCollator(locale);
  const byTitle = (a: Entry, b: Entry): number =>
    collator.compare(getTitle(a).text, getTitle(b).text) || (a.id < b.id ? -1 : 1);
  if (kind === 'news' || kind === 'document')
    return (a, b) => Date.parse(getListDate(b)!) - Date.parse(getListDate(a)!) || byTitle(a, b); // both kinds have one
  const rank = (entry: Entry): number => entry.record.order ?? Number.MAX_SAFE_INTEGER;
  return (a, b) => rank(a) - rank(b) || byTitle(a, b);
}

/** Lists the entries of a section in an edition, fallbacks included, in the order readers see. */
export const getEntries = memoize((content: SiteContent, locale: Locale, section: string): readonly Entry[] => {
  const { kind } = content.site.sections.find(({ slug }) => slug === section)!; // one of the site
  return Object.keys(content.records)
    .filter((id) => id.startsWith(`${section}/`) && id !== `${section}/${sectionSlug}`)
    .map((id) => getEntry(content, locale, id))
    .toSorted(compareEntries(locale, kind));
});

/** The sections of a kind, in the order of the site. */
export const getSections = ({ site }: SiteContent, kind: SectionKind): Section[] =>
  site.sections.filter((section) => section.kind === kind);

/** Lists the entries of all sections of a kind, in the order readers see. */
export const getEntriesOfKind = memoize((content: SiteContent, locale: Locale, kind: SectionKind): readonly Entry[] => {
  const [first, ...others] = getSections(content, kind).map(({ slug }) => getEntries(content, locale, slug));
  if (!first || others.length === 0) return first ?? [];
  return [first, ...others].flat().toSorted(compareEntries(locale, kind));
});

/** The entries that introduce the sections, in the order of the site. */
export const getIntroductions = (content: SiteContent, locale: Locale): Entry[] =>
  content.site.sections.map(({ slug }) => getEntry(content, locale, `${slug}/${sectionSlug}`));

/** Lists every entry of an edition, section by section. */
export const getAllEntries = memoize((content: SiteContent, locale: Locale): readonly Entry[] =>
  content.site.sections.flatMap(({ slug }) => getEntries(content, locale, slug)),
);

/** A group of a list: a category with its entries, or sections of the menu. Those without one form a group without a heading. */
export interface Group {
  key: string | undefined;
  name: Localized | undefined;
  entries: readonly Entry[];
}

/** Lists the introductions of the sections by the groups of the menu, each where its first section stands. */
export function getMenu(content: SiteContent, locale: Locale): Group[] {
  const { sections, groups } = content.site;
  const byGroup = Map.groupBy(getIntroductions(content, locale), (_, index) => sections[index]!.group); // one for each
  return [...byGroup].map(([key, entries]) => ({ key, name: key === undefined ? undefined : groups[key], entries }));
}

/** Groups the entries of a section by the categories that its record lists, in their order; empty groups are left out. */
export const getGroups = memoize((content: SiteContent, locale: Locale, section: string): readonly Group[] => {
  const byCategory = Map.groupBy(getEntries(content, locale, section), ({ record }) => record.category);
  const record = content.records[`${section}/${sectionSlug}`];
  const categories = record?.type === 'section' ? record.categories : [];
  return [...categories, { key: undefined, name: undefined }].flatMap(({ key, name }) => {
    const entries = byCategory.get(key);
    return entries ? [{ key, name, entries }] : [];
  });
});
