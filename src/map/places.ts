import type { SiteContent } from '../catalog/content.ts';
import { getAllEntries, getPresent, type Entry } from '../catalog/entries.ts';
import { findTerm } from '../catalog/glossary.ts';
import { pickWording, type Wording } from '../catalog/localized.ts';
import type { Locale } from '../i18n/locales.ts';
import { memoize } from '../i18n/memoize.ts';
import type { Place } from './layout.ts';
import { NearestFinder } from './nearest.ts';
import type { Pictogram } from '../schemas/pictogram.ts';

/** What a map shows with a pin. */
export interface Pin extends Place {
  /** Where the pin leads. */
  entry?: Entry | undefined;
  pictogram?: Pictogram;
  /** Stands on the pin in place of a pictogram: of a stop of a route. */
  number?: number;
}

/** An entry that has a position. */
export interface PlacedEntry extends Pin {
  entry: Entry;
  /** Its full name. */
  name: Wording;
  pictogram: Pictogram;
}

/** The sign of an entry: its own, else that of its category. */
export function getPictogram({ site }: SiteContent, { id, section, record }: Entry): Pictogram {
  const { pictograms = {} } = site.map ?? {};
  const category = 'category' in record ? record.category : undefined;
  return pictograms[id] ?? pictograms[`${section}/${category}`] ?? 'dot';
}

/** What an entry is called on a map: by its term of the glossary, where it has one that the language knows, else by its name. */
export function getLabel({ site, glossary }: SiteContent, { id, locale, record }: Entry): Wording {
  const key = site.map?.terms[id];
  const agreed = (key === undefined ? undefined : findTerm(glossary, key))?.agreed[locale];
  return agreed === undefined ? pickWording(site, record.name, locale) : { text: agreed, locale };
}

/** Entries that can be shown on a map, in their order. */
export const listPlaced = (content: SiteContent, entries: readonly Entry[]): PlacedEntry[] =>
  entries.flatMap((entry) => {
    const { position, name } = entry.record;
    return position
      ? [
          {
            entry,
            id: entry.id,
            position,
            name: pickWording(content.site, name, entry.locale),
            label: getLabel(content, entry),
            pictogram: getPictogram(content, entry),
          },
        ]
      : [];
  });

/** The entries that the map of the front page shows. */
export const getMapEntries = (content: SiteContent, locale: Locale): Entry[] =>
  getPresent(content, locale, content.site.map?.places ?? []);

/** Other places on the map around an entry, which help to find one's way. */
const cropNeighbours = 2;

const getPlacedFinder = memoize(
  (content: SiteContent, locale: Locale) =>
    new NearestFinder(
      listPlaced(content, getAllEntries(content, locale)).map((item) => ({
        item,
        id: item.id,
        position: item.position,
      })),
    ),
);

/** Lists what the map around an entry shows: itself, then the nearest other entries. @returns nothing for one without a position */
export function listCropPlaces(content: SiteContent, entry: Entry): PlacedEntry[] {
  const [own] = listPlaced(content, [entry]);
  if (!own) return [];
  const others = getPlacedFinder(content, entry.locale).find(own.position, cropNeighbours, [entry.id]);
  return [own, ...others.map(({ item }) => item)];
}

/** Names of features in the reader's language, by their keys. */
export const getLabels = ({ site }: SiteContent, locale: Locale): Record<string, Wording> =>
  Object.fromEntries(
    Object.entries(site.map?.labels ?? {}).map(([key, name]) => [key, pickWording(site, name, locale)]),
  );
