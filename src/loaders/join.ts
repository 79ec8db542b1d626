import { toTextId, type Captions, type MediaItem, type SiteContent } from '../catalog/content.ts';
import { localeKeys, type Locale } from '../i18n/locales.ts';
import type { Localized } from '../schemas/common.ts';
import type { Fact, FactValues } from '../schemas/fact.ts';
import type { GeodataFiles } from '../schemas/geodata.ts';
import type { Glossary, GlossaryValues, GlossaryWords, Term } from '../schemas/glossary.ts';
import type { KnownWords } from '../schemas/known-words.ts';
import type { MediaValues, MediaWords } from '../schemas/media.ts';
import type { Notice, NoticeValues, NoticeWords } from '../schemas/notice.ts';
import type { Entity, RecordKind, RecordOf, RecordValues } from '../schemas/record.ts';
import { listStopKeys } from '../schemas/route.ts';
import type { Section, Site, SiteValues, SiteWords } from '../schemas/site.ts';
import type { LentWords } from '../schemas/text.ts';
import { listWordFields, wordFields } from '../schemas/words.ts';
import type { MediaFile } from './media.ts';

/** What was read of files without words. */
export interface Values {
  site?: SiteValues;
  glossary?: GlossaryValues;
  /** By entry id. */
  records: Map<string, RecordValues>;
  /** By name. */
  media: Map<string, MediaValues>;
  /** By name. */
  mediaFiles: Map<string, MediaFile>;
  /** By slug. */
  notices: Map<string, NoticeValues>;
  geodata: GeodataFiles;
}

/** What was read in the folders of the languages, each with its file. */
export interface Wording {
  site: Map<Locale, { file: string; words: SiteWords }>;
  media: Map<Locale, { file: string; words: MediaWords }>;
  /** Captions of recordings, by `vi/harbour`. */
  captions: Map<string, Captions>;
  glossary: Map<Locale, { file: string; words: GlossaryWords }>;
  known: Map<Locale, { file: string; words: KnownWords }>;
  /** Of notices, by `vi/storm`. */
  notices: Map<string, { file: string; locale: Locale; slug: string; words: NoticeWords }>;
  /** Front matter by text id. */
  entries: Map<string, { file: string; words: LentWords }>;
}

/** Puts the words of languages together in one order. */
class Joiner {
  private readonly order: readonly Locale[];

  constructor(order: readonly Locale[]) {
    this.order = order;
  }

  toLocalized(getWords: (locale: Locale) => string | undefined): Localized {
    const found: Localized = {};
    for (const locale of this.order) {
      const words = getWords(locale);
      if (words !== undefined) found[locale] = words;
    }
    return found;
  }

  /** @returns undefined when no language has any */
  toOptional(getWords: (locale: Locale) => string | undefined): Localized | undefined {
    const found = this.toLocalized(getWords);
    return Object.keys(found).length > 0 ? found : undefined;
  }

  /** Joins lists or other values of the languages that have one. */
  collect<Value>(getValue: (locale: Locale) => Value | undefined): Partial<Record<Locale, Value>> {
    const found: Partial<Record<Locale, Value>> = {};
    for (const locale of this.order) {
      const value = getValue(locale);
      if (value !== undefined) found[locale] = value;
    }
    return found;
  }
}

/** Spread on an object: a field only when it has a value. */
const optional = <Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } =>
  value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value }); // a computed key loses its name

/** What stands under a key that people choose: `constructor` is one like any other. */
const getOwn = <Value>(map: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined =>
  map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;

/** Keys of the names on the maps, each once. */
const listLabels = (geodata: GeodataFiles): string[] => [
  ...new Set(
    Object.values(geodata).flatMap(({ features }) => features.flatMap(({ properties: { key } }) => key ?? [])),
  ),
];

function joinSite(
  values: SiteValues,
  geodata: GeodataFiles,
  joiner: Joiner,
  getWords: (locale: Locale) => SiteWords | undefined,
): Site {
  const { owner, portals, map, ...rest } = values;
  const join = (pick: (words: SiteWords) => string | undefined): Localized =>
    joiner.toLocalized((locale) => {
      const words = getWords(locale);
      return words && pick(words);
    });
  const groups = new Set(values.sections.flatMap(({ group }) => group ?? []));
  return {
    ...rest,
    name: join(({ name }) => name),
    tagline: join(({ tagline }) => tagline),
    licence: join(({ licence }) => licence),
    groups: Object.fromEntries([...groups].map((group) => [group, join((words) => getOwn(words.groups, group))])),
    owner: {
      ...owner,
      name: join((words) => words.owner?.name),
      statement: join((words) => words.owner?.statement),
    },
    portals: portals.map((portal) => ({ ...portal, name: join((words) => getOwn(words.portals, portal.key)) })),
    ...optional(
      'map',
      map && {
        ...map,
        title: join((words) => words.map?.title),
        caption: join((words) => words.map?.caption),
        country: join((words) => words.map?.country),
        labels: Object.fromEntries(
          listLabels(geodata).map((key) => [key, join((words) => getOwn(words.map?.labels, key))]),
        ),
      },
    ),
  };
}

function joinFact(
  values: FactValues,
  joiner: Joiner,
  getWords: (locale: Locale) => NonNullable<LentWords['facts']>[string] | undefined,
): Fact {
  return {
    ...values,
    label: joiner.toLocalized((locale) => getWords(locale)?.label),
    ...optional(
      'text',
      joiner.toOptional((locale) => getWords(locale)?.text),
    ),
    ...optional(
      'note',
      joiner.toOptional((locale) => getWords(locale)?.note),
    ),
  };
}

function joinRecord(
  values: RecordValues,
  type: RecordKind,
  joiner: Joiner,
  getWords: (locale: Locale) => LentWords | undefined,
): Entity {
  const join = (pick: (words: LentWords) => string | undefined): Localized | undefined =>
    joiner.toOptional((locale) => {
      const words = getWords(locale);
      return words && pick(words);
    });
  const aliases = Object.values(joiner.collect((locale) => getWords(locale)?.aliases)).flat();
  const { withdrawn, categories } = values as { withdrawn?: { date: string }; categories?: string[] }; // of some kinds
  const days = type === 'route' ? (values as unknown as { days: RecordOf<'route'>['days'] }).days : undefined; // of this kind
  const facts = Object.entries(values.facts).map(([key, fact]) => [
    key,
    joinFact(fact, joiner, (locale) => getOwn(getWords(locale)?.facts, key)),
  ]);
  return {
    ...values,
    type,
    ...Object.fromEntries(
      listWordFields(type).flatMap((name) => {
        const words = join(({ [name]: own }) => own) ?? (wordFields[name].required ? {} : undefined);
        return words ? [[name, words]] : [];
      }),
    ),
    aliases: [...new Set([...values.aliases, ...aliases])],
    facts: Object.fromEntries(facts),
    ...optional('withdrawn', withdrawn && { ...withdrawn, reason: join((words) => words.withdrawn) ?? {} }),
    ...optional(
      'categories',
      categories?.map((key) => ({ key, name: join((words) => getOwn(words.categories, key)) ?? {} })),
    ),
    ...optional(
      'stopNames',
      days &&
        Object.fromEntries(listStopKeys({ days }).map((key) => [key, join((words) => getOwn(words.stops, key)) ?? {}])),
    ),
  } as Entity; // the fields of its kind were read through the schema of the kind
}

function joinGlossary(
  { terms }: GlossaryValues,
  joiner: Joiner,
  getWords: (locale: Locale) => GlossaryWords | undefined,
): Glossary {
  return {
    terms: Object.entries(terms).map(([key, { find, ...values }]): Term => {
      const get = (locale: Locale) => getOwn(getWords(locale)?.terms, key);
      const found = Object.values(joiner.collect((locale) => get(locale)?.find)).flat();
      return {
        ...values,
        key,
        agreed: joiner.toLocalized((locale) => get(locale)?.agreed),
        find: [...new Set([...(find ?? []), ...found])],
        refuse: joiner.collect((locale) => get(locale)?.refuse),
        spare: joiner.collect((locale) => get(locale)?.spare),
        explain: joiner.collect((locale) => get(locale)?.explain),
        note: joiner.toLocalized((locale) => get(locale)?.note),
      };
    }),
  };
}

function joinMedia(
  { media, mediaFiles }: Values,
  joiner: Joiner,
  getWords: (locale: Locale) => MediaWords | undefined,
  all: ReadonlyMap<string, Captions>,
): Record<string, MediaItem> {
  const items: Record<string, MediaItem> = {};
  for (const [name, file] of mediaFiles) {
    const values = media.get(name);
    if (!values) continue;
    const get = (locale: Locale) => getOwn(getWords(locale)?.media, name);
    const record = {
      ...values,
      credit: joiner.toLocalized((locale) => get(locale)?.credit),
      ...optional(
        'alt',
        joiner.toOptional((locale) => get(locale)?.alt),
      ),
      ...optional(
        'title',
        joiner.toOptional((locale) => get(locale)?.title),
      ),
    };
    const captions = Object.values(joiner.collect((locale) => all.get(`${locale}/${name}`)));
    items[name] = { ...file, name, record, ...(file.role === 'recording' ? { captions } : {}) };
  }
  return items;
}

/** What the records of a section are. @param slug `index` stands for the section itself */
export const getRecordKind = (section: Section, slug: string): RecordKind =>
  slug === 'index' ? 'section' : section.kind;

/**
 * Joins what is the same in every language with the words of all languages: first those of the site, in its order, then the
 * others, in that of the locale table.
 */
export function joinContent(
  values: Values,
  wording: Wording,
): Pick<SiteContent, 'records' | 'media' | 'notices'> & Partial<Pick<SiteContent, 'site' | 'glossary'>> {
  const sections = values.site?.sections ?? [];
  // Languages that are no edition may refuse names, and may stand in files that are told of.
  const enabled = (values.site?.locales ?? []).map(({ locale }) => locale);
  const joiner = new Joiner([...new Set([...enabled, ...localeKeys])]);
  const records: Record<string, Entity> = {};
  for (const [id, record] of values.records) {
    const [folder = '', slug = ''] = id.split('/'); // ids are section/slug
    const section = sections.find((each) => each.slug === folder);
    if (!section) continue;
    const getWords = (locale: Locale) => wording.entries.get(toTextId(folder, locale, slug))?.words;
    records[id] = joinRecord(record, getRecordKind(section, slug), joiner, getWords);
  }
  const notices = Array.from(values.notices, ([slug, notice]): [string, Notice] => [
    slug,
    { ...notice, text: joiner.toLocalized((locale) => wording.notices.get(`${locale}/${slug}`)?.words.text) },
  ]);
  return {
    records,
    notices: Object.fromEntries(notices),
    media: joinMedia(values, joiner, (locale) => wording.media.get(locale)?.words, wording.captions),
    ...optional(
      'site',
      values.site && joinSite(values.site, values.geodata, joiner, (locale) => wording.site.get(locale)?.words),
    ),
    ...optional(
      'glossary',
      values.glossary && joinGlossary(values.glossary, joiner, (locale) => wording.glossary.get(locale)?.words),
    ),
  };
}
