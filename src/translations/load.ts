import { toTextId } from '../catalog/content.ts';
import type { Fault } from '../loaders/fault.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Reading } from '../loaders/reading.ts';
import { readYaml } from '../loaders/yaml.ts';
import { MediaWordsSchema } from '../schemas/media.ts';
import { SiteWordsSchema } from '../schemas/site.ts';
import { parseText } from '../texts/parse.ts';
import { getEntryUnits, getMediaUnits, getSiteUnits } from '../texts/units.ts';
import { readBlockUnits, toWordUnits, type Unit, type UnitFile } from './units.ts';
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

/** Reads a file of words, as the gate does. @param path below the content folder */
export function readUnitFile(
  name: string,
  locale: Locale,
  path: string,
  source: string,
): { file?: UnitFile; faults: readonly Fault[] } {
  const kind = toKind(name);
  const make = (units: Unit[], translation: UnitFile['translation']): UnitFile => ({
    kind,
    locale,
    path,
    source,
    units,
    translation,
  });
  if (kind === 'site') {
    const { data, faults } = readYaml(SiteWordsSchema, source, path);
    return data ? { file: make(toWordUnits(kind, getSiteUnits(data)), data.translation), faults } : { faults };
  }
  if (kind === 'media') {
    const { data, faults } = readYaml(MediaWordsSchema, source, path);
    return data ? { file: make(toWordUnits(kind, getMediaUnits(data)), data.translation), faults } : { faults };
  }
  const { text, lent, faults } = parseText(source, path);
  const words = text?.frontMatter ?? lent;
  if (!words) return { faults };
  const blocks = text ? readBlockUnits(source, text.blocks) : [];
  return { file: make([...toWordUnits(kind, getEntryUnits(words)), ...blocks], words.translation), faults };
}

/**
 * Finds a file of words among what was loaded.
 *
 * @param name `places/lake`, `site` or `media`
 * @returns undefined where the language has none, or the entry was withdrawn
 */
export function findUnitFile({ content, sources }: Reading, name: string, locale: Locale): UnitFile | undefined {
  if (toKind(name) === 'text' && !content.records[name]) return undefined;
  const path = [toWordPath(name, locale)].find((each) => sources.has(each));
  return path === undefined ? undefined : readUnitFile(name, locale, path, sources.get(path)!).file;
}

/** Lists what can be translated, by name: the words of the site, of its media, and all entries. */
export const listUnitFiles = ({ content }: Reading): string[] => [
  ...siteFiles,
  ...Object.keys(content.records).toSorted(),
];

/**
 * Finds what a name is translated from into a language: what its translation says, else the source language of the site.
 *
 * @returns undefined where there is no such text, or it is an original itself
 */
export function findSource(reading: Reading, name: string, to: Locale): UnitFile | undefined {
  const target = findUnitFile(reading, name, to);
  if (target && !target.translation) return undefined;
  const of = target?.translation?.of ?? reading.content.site.source;
  return of === to ? undefined : findUnitFile(reading, name, of);
}
