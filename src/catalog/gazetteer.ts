import { FormFinder } from '../i18n/forms.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { memoize } from '../i18n/memoize.ts';
import type { Position } from '../map/distance.ts';
import {
  districtKinds,
  hasPoint,
  isKindOf,
  partKinds,
  unitKinds,
  type Gazetteer,
  type NameKind,
  type PlaceName,
} from '../schemas/gazetteer.ts';
import type { SiteContent } from './content.ts';
import { findTerm } from './glossary.ts';

/** What the functions here ask of the content. */
type Names = Pick<SiteContent, 'gazetteer' | 'glossary' | 'site'>;

/**
 * A name in plain letters, as it is typed where there are no marks.
 *
 * @example stripMarks('Động Thiên Đường') → 'Dong Thien Duong'
 */
export const stripMarks = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');

const getTerm = ({ glossary }: Pick<Names, 'glossary'>, { term }: PlaceName) =>
  term === undefined ? undefined : findTerm(glossary, term);

/** The name in the source language: its own, else the agreed form of its term. The gate asks for one of them. */
export const getName = (content: Names, key: string): string => {
  const row = content.gazetteer[key]!; // keys were checked by the gate
  return row.name ?? getTerm(content, row)?.agreed[content.site.source] ?? key;
};

/** The name in plain letters. */
export const getPlainName = (content: Names, key: string): string =>
  content.gazetteer[key]!.plain ?? stripMarks(getName(content, key));

/** What a language has agreed to call it. */
export const getAgreedName = (content: Names, key: string, locale: Locale): string | undefined =>
  getTerm(content, content.gazetteer[key]!)?.agreed[locale];

/** All that something is called: its name, in plain letters, other and older names, and the agreed forms of its term. */
export const listNames = (content: Names, key: string): string[] => {
  const row = content.gazetteer[key]!; // as above
  return [
    ...new Set([
      getName(content, key),
      getPlainName(content, key),
      ...Object.values(getTerm(content, row)?.agreed ?? {}),
      ...row.aliases,
    ]),
  ];
};

/** Keys of names by the entries that are their pages. */
const getNamesByEntry = memoize((gazetteer: Gazetteer) =>
  Map.groupBy(Object.keys(gazetteer), (key) => gazetteer[key]!.entry),
);

/** The names of which an entry is the page, by their keys. */
export const listNamesOf = (gazetteer: Gazetteer, entry: string): readonly string[] =>
  getNamesByEntry(gazetteer).get(entry) ?? [];

/** Where something lies, as near as it is known. */
export interface Location {
  position: Position;
  /** Kilometres within which it lies around the position. */
  precision: number;
  /** Keys of sources/. */
  sources: readonly string[];
  /** True when only the unit is known in which it lies, whose point this is. */
  isOfUnit: boolean;
}

/**
 * Finds where something lies: its own point, else that of the unit of today in which it lies.
 *
 * @returns nothing when it has neither, lies in several units, or is too long for a point
 */
export function locateName(gazetteer: Gazetteer, key: string): Location | undefined {
  const { kind, position: own, units } = gazetteer[key]!; // as above
  if (own) {
    const { latitude, longitude, precision, sources } = own;
    return { position: { latitude, longitude }, precision, sources, isOfUnit: false };
  }
  const [unit, ...others] = units;
  if (unit === undefined || others.length > 0 || !hasPoint(kind)) return undefined;
  const found = locateName(gazetteer, unit);
  return found && { ...found, isOfUnit: true };
}

/** A unit of today and what it is made of. */
export interface Composition {
  /** Key of the unit. */
  unit: string;
  /** Keys of units of former times by their kind: townships, wards, communes. */
  parts: { kind: (typeof partKinds)[number]; keys: string[] }[];
  /** True when it is one unit of former times, under the same name. */
  isUnchanged: boolean;
}

/**
 * Lists the units of today that are made of those of a former district, each with them.
 *
 * @param district its key
 */
export function listCompositions(content: Names, district: string): Composition[] {
  const { gazetteer } = content;
  const rows = Object.entries(gazetteer);
  const parts = rows.filter(([, { kind, former }]) => isKindOf(partKinds, kind) && former.includes(district));
  return rows.flatMap(([unit, { kind: own }]) => {
    const made = isKindOf(unitKinds, own) ? parts.filter(([, { units }]) => units.includes(unit)) : [];
    const [only, ...others] = made;
    if (!only) return [];
    return {
      unit,
      parts: partKinds.flatMap((kind) => {
        const keys = made.flatMap(([key, row]) => (row.kind === kind ? key : []));
        return keys.length > 0 ? { kind, keys } : [];
      }),
      isUnchanged: others.length === 0 && getName(content, only[0]) === getName(content, unit),
    };
  });
}

/** Districts of former times, by their keys. */
export const listDistricts = (gazetteer: Gazetteer): string[] =>
  Object.keys(gazetteer).filter((key) => isKindOf(districtKinds, gazetteer[key]!.kind));

/** Names as texts may write them, each once. */
export interface Spellings {
  /** With their marks, in the source language. */
  marked: readonly string[];
  /** In plain letters. */
  plain: readonly string[];
  /** Other and older names and spellings, as people type them: they are known, and no text need write them so. */
  others: readonly string[];
}

/** Lists all names of the gazetteer, for whoever looks whether a word is spelt as one of them. */
export const listNameSpellings = memoize((content: SiteContent): Spellings => {
  const keys = Object.keys(content.gazetteer);
  const marked = keys.map((key) => getName(content, key));
  const plain = keys.flatMap((key) => [getPlainName(content, key), stripMarks(getName(content, key))]);
  const others = keys.flatMap((key) => content.gazetteer[key]!.aliases);
  return { marked: [...new Set(marked)], plain: [...new Set(plain)], others: [...new Set(others)] };
});

/** What the subject of an entry is called in all languages: by the names of which it is the page, and the term by which maps call it. */
export function listSubjectNames(content: SiteContent, entry: string): string[] {
  const term = content.site.map?.terms[entry];
  const agreed = (term === undefined ? undefined : findTerm(content.glossary, term))?.agreed ?? {};
  const own = listNamesOf(content.gazetteer, entry).flatMap((key) => listNames(content, key));
  return [...new Set([...Object.values(agreed), ...own])];
}

/** The names by which a page is found that is about names of the gazetteer, or speaks of them. */
export interface PageNames {
  /** What is the subject of the page, by all its names. */
  own: string[];
  /** Units of today and of former times in which that lies, and other names of whatever the page speaks of. */
  mentioned: string[];
}

/** Kinds that are named wherever something lies in one. */
const areaKinds: readonly NameKind[] = ['province', 'former-province', ...districtKinds, ...unitKinds, ...partKinds];

/** Names that have other names, to be found in texts as they are written there: capitals and marks are meant, and one place. */
const getNameFinder = memoize((content: SiteContent): FormFinder<string> => {
  const listForms = (key: string): string[] => [...new Set([getName(content, key), getPlainName(content, key)])];
  const owners = Map.groupBy(
    Object.keys(content.gazetteer).flatMap((key) => listForms(key).map((form) => ({ form, key }))),
    ({ form }) => form,
  );
  const finder = new FormFinder<string>();
  const { lang } = locales[content.site.source];
  for (const [form, [owner, ...others]] of owners) {
    const { aliases, kind } = content.gazetteer[owner!.key]!; // a group has one at least
    if (others.length === 0 && aliases.length > 0 && !isKindOf(areaKinds, kind))
      finder.add({ form, case: true }, lang, owner!.key);
  }
  return finder;
});

/**
 * Lists the names by which a page is found.
 *
 * @param entry id of the entry whose page it is
 * @param text its plain words
 */
export function listPageNames(content: SiteContent, entry: string, text: string): PageNames {
  const { gazetteer } = content;
  const subjects = listNamesOf(gazetteer, entry);
  const places = subjects.flatMap((key) => [...gazetteer[key]!.units, ...gazetteer[key]!.former]);
  const spoken = getNameFinder(content)
    .find(text)
    .flatMap(({ value }) => gazetteer[value]!.aliases);
  return {
    own: [...new Set(subjects.flatMap((key) => listNames(content, key)))],
    mentioned: [
      ...new Set([...places.flatMap((key) => [getName(content, key), getPlainName(content, key)]), ...spoken]),
    ],
  };
}
