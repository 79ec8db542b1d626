import type { MediaWords } from '../schemas/media.ts';
import type { SiteWords } from '../schemas/site.ts';
import type { LentWords, TextFrontMatter } from '../schemas/text.ts';
import { wordFieldNames } from '../schemas/words.ts';
import { getWordsDigest } from './digest.ts';

/**
 * Words of a file by the id of their unit of translation, in their order. Ids are made of the keys that lead to the words, and hold
 * neither dots nor slashes: they are keys in front matter and names in files of translators' tools (NMTOKEN of XML).
 */
export type WordUnits = Record<string, string>;

/** Tells words from blocks of a body: `_title` and `lighthouse_alt` from `_1`, `under-the-arch` and `under-the-arch_2`. */
export const isWordUnit = (id: string): boolean => /_[a-z]/.test(id);

/** Tells units that only a text has, and no file that merely lends words. */
export const isTextUnit = (id: string): boolean => !isWordUnit(id) || id === '_title' || id === '_description';

/** Where words stand in their file: `_facts_depth_label` → facts, depth, label. @param name `places/lake`, `site` or `media` */
export const toUnitPath = (name: string, id: string): string[] => [
  ...(name === 'media' ? ['media'] : []),
  ...id.split('_').filter(Boolean),
];

const toUnits = (pairs: readonly (readonly [id: string, words: string | undefined])[]): WordUnits =>
  Object.fromEntries(pairs.flatMap(([id, words]) => (words === undefined ? [] : [[id, words]])));

const listByKey = (prefix: string, names: Record<string, string> = {}) =>
  Object.entries(names).map(([key, name]) => [`${prefix}_${key}`, name] as const);

/** The words in the front matter of a text, or of a file that lends words. Aliases are not translated. */
export const getEntryUnits = (words: LentWords & Partial<Pick<TextFrontMatter, 'title' | 'description'>>): WordUnits =>
  toUnits([
    ['_title', words.title],
    ['_description', words.description],
    ...wordFieldNames.map((name) => [`_${name}`, words[name]] as const),
    ['_withdrawn', words.withdrawn],
    ...Object.entries(words.facts ?? {}).flatMap(([key, { label, text, note }]) => [
      [`_facts_${key}_label`, label] as const,
      [`_facts_${key}_text`, text] as const,
      [`_facts_${key}_note`, note] as const,
    ]),
    ...listByKey('_categories', words.categories),
    ...listByKey('_stops', words.stops),
  ]);

/** The words of `<locale>/site.yaml`. */
export const getSiteUnits = ({ name, tagline, owner, licence, groups, portals, map }: SiteWords): WordUnits =>
  toUnits([
    ['_name', name],
    ['_tagline', tagline],
    ['_owner_name', owner?.name],
    ['_owner_statement', owner?.statement],
    ['_licence', licence],
    ...listByKey('_groups', groups),
    ...listByKey('_portals', portals),
    ['_map_title', map?.title],
    ['_map_caption', map?.caption],
    ['_map_country', map?.country],
    ...listByKey('_map_labels', map?.labels),
  ]);

/** The words of `<locale>/media.yaml`. */
export const getMediaUnits = ({ media }: MediaWords): WordUnits =>
  toUnits(
    Object.entries(media).flatMap(([name, { alt, title, credit }]) => [
      [`${name}_alt`, alt] as const,
      [`${name}_title`, title] as const,
      [`${name}_credit`, credit] as const,
    ]),
  );

/** Digest of each unit. */
export const digestUnits = (units: WordUnits): Record<string, string> =>
  Object.fromEntries(Object.entries(units).map(([id, words]) => [id, getWordsDigest(words)]));
