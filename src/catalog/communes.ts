import type { MessageKey } from '../i18n/dictionaries.ts';
import { formatList } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { getTranslator } from '../i18n/translator.ts';
import type { NameKind, partKinds, unitKinds } from '../schemas/gazetteer.ts';
import type { SiteContent } from './content.ts';
import { getName, listCompositions } from './gazetteer.ts';

/** What a unit of each kind is called, with its names. */
const messages = {
  commune: 'communes.commune',
  ward: 'communes.ward',
  township: 'communes.township',
  'special-zone': 'communes.specialZone',
  'former-commune': 'communes.commune',
  'former-ward': 'communes.ward',
  'former-township': 'communes.township',
} as const satisfies Partial<Record<NameKind, MessageKey>>;

type Unit = (typeof unitKinds)[number] | (typeof partKinds)[number];

/** A row of the table of old and new communes, in the words of a language. */
export interface CommuneRow {
  /** Key of the unit of today: where links to the row lead. */
  key: string;
  today: string;
  madeOf: string;
}

/** Headings of the columns. */
export const getCommuneHead = (locale: Locale): Omit<CommuneRow, 'key'> => {
  const t = getTranslator(locale);
  return { today: t('communes.today'), madeOf: t('communes.madeOf') };
};

/**
 * Lists the units of today that are made of those of a former district. Names have their marks in every language: some differ
 * by nothing else.
 *
 * @param district key of the gazetteer
 */
export function listCommuneRows(content: SiteContent, locale: Locale, district: string): CommuneRow[] {
  const t = getTranslator(locale);
  const say = (kind: Unit, keys: readonly string[]): string => {
    const names = formatList(
      locale,
      keys.map((key) => getName(content, key)),
    );
    return t(messages[kind], { count: keys.length, names });
  };
  return listCompositions(content, district).map(({ unit, parts, isUnchanged }) => ({
    key: unit,
    today: say(content.gazetteer[unit]!.kind as Unit, [unit]), // as listCompositions has them
    madeOf: isUnchanged
      ? t('communes.unchanged')
      : parts.map(({ kind, keys }) => say(kind, keys)).reduce((first, rest) => t('communes.also', { first, rest })),
  }));
}

/** Keys of all names that stand in the table of a former district, its own among them. */
export const listCommuneKeys = (content: SiteContent, district: string): string[] => [
  district,
  ...listCompositions(content, district).flatMap(({ unit, parts }) => [unit, ...parts.flatMap(({ keys }) => keys)]),
];
