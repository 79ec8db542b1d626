import { toTextId } from '../catalog/content.ts';
import type { Fault } from '../loaders/fault.ts';
import type { Locale } from '../i18n/locales.ts';
import type { LoadedContent } from '../loaders/loaded-content.ts';
import { readYaml, type Checked } from '../loaders/yaml.ts';
import { MediaWordsSchema } from '../schemas/media.ts';
import { SiteWordsSchema } from '../schemas/site.ts';
import type { Translation } from '../schemas/text.ts';
import { parseText, type Block } from '../texts/parse.ts';
import { getEntryUnits, getMediaUnits, getSiteUnits, type WordUnits } from '../texts/units.ts';
import { readBlockUnits, toWordUnits, type UnitFile } from './units.ts';
import type { WordFileKind } from './words.ts';

/** What is translated besides entries: the words of the site and of its media. */
export const siteFiles = ['site', 'media'] as const;

/** What a name stands for: `site`, `media`, or an entry. */
export const toKind = (name: string): WordFileKind => siteFiles.find((each) => each === name) ?? 'text';

/** The path of a file of words below the content folder. @param name `places/lake`, `site` or `media` */
export function toWordPath(name: string, locale: Locale): string {
  const [section = '', slug = ''] = name.split('/');
  return toKind(name) === 'text' ? `${toTextId(section, locale, slug)}.mdx` : `${locale}/${name}.yaml`;
}

/** What is written in a file of words. */
export interface FileWords {
  words: WordUnits;
  translation: Translation | undefined;
  /** Of a file that has a body. */
  blocks: readonly Block[];
}

/** Reads the words of a file, as the gate does. @param path below the content folder */
export function readFileWords(
  name: string,
  path: string,
  source: string,
): { file?: FileWords; faults: readonly Fault[] } {
  const kind = toKind(name);
  if (kind === 'text') {
    const { text, lent, faults } = parseText(source, path);
    const matter = text?.frontMatter ?? lent;
    if (!matter) return { faults };
    const { translation } = matter;
    return { file: { words: getEntryUnits(matter), translation, blocks: text?.blocks ?? [] }, faults };
  }
  const read = <Words extends { translation?: Translation | undefined }>(
    { data, faults }: Checked<Words>,
    getUnits: (words: Words) => WordUnits,
  ) => (data ? { file: { words: getUnits(data), translation: data.translation, blocks: [] }, faults } : { faults });
  return kind === 'site'
    ? read(readYaml(SiteWordsSchema, source, path), getSiteUnits)
    : read(readYaml(MediaWordsSchema, source, path), getMediaUnits);
}

/** Reads a file of words with its passages in pieces. @param path below the content folder */
export function readUnitFile(
  name: string,
  locale: Locale,
  path: string,
  source: string,
): { file?: UnitFile; faults: readonly Fault[] } {
  const { file, faults } = readFileWords(name, path, source);
  if (!file) return { faults };
  const { words, translation, blocks } = file;
  const kind = toKind(name);
  const units = [...toWordUnits(kind, words), ...(blocks.length > 0 ? readBlockUnits(source, blocks) : [])];
  return { file: { kind, locale, path, source, units, translation }, faults };
}

/**
 * Finds a file of words among what was loaded.
 *
 * @param name `places/lake`, `site` or `media`
 * @returns undefined where the language has none, or the entry was withdrawn
 */
export function findUnitFile({ content, sources }: LoadedContent, name: string, locale: Locale): UnitFile | undefined {
  if (toKind(name) === 'text' && !content.records[name]) return undefined;
  const path = [toWordPath(name, locale)].find((each) => sources.has(each));
  return path === undefined ? undefined : readUnitFile(name, locale, path, sources.get(path)!).file;
}

/** Lists what can be translated, by name: the words of the site, of its media, and all entries. */
export const listUnitFiles = ({ content }: LoadedContent): string[] => [
  ...siteFiles,
  ...Object.keys(content.records).toSorted(),
];

/**
 * Finds what a name is translated from into a language: what its translation says, else the source language of the site.
 *
 * @returns undefined where there is no such text, or it is an original itself
 */
export function findSource(loaded: LoadedContent, name: string, to: Locale): UnitFile | undefined {
  const target = findUnitFile(loaded, name, to);
  if (target && !target.translation) return undefined;
  const of = target?.translation?.of ?? loaded.content.site.source;
  return of === to ? undefined : findUnitFile(loaded, name, of);
}
