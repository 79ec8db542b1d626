import type { SiteContent } from '../catalog/content.ts';
import { getAllEntries, getPresent, type Entry } from '../catalog/entries.ts';
import { pickWording, type Wording } from '../catalog/localized.ts';
import type { Locale } from '../i18n/locales.ts';
import { distance } from './distance.ts';
import type { Place } from './layout.ts';
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
  const agreed = glossary.terms.find((term) => term.key === key)?.agreed[locale];
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

/** Other entries with a position, nearest first, with how far away they are as a bird flies, in kilometres. */
export function listNearby(content: SiteContent, entry: Entry): { place: PlacedEntry; kilometres: number }[] {
  const { position } = entry.record;
  if (!position) return [];
  return listPlaced(content, getAllEntries(content, entry.locale))
    .filter(({ id }) => id !== entry.id)
    .map((place) => ({ place, kilometres: distance(position, place.position) }))
    .toSorted((a, b) => a.kilometres - b.kilometres || (a.place.id < b.place.id ? -1 : 1));
}

/** Names of features in the reader's language, by their keys. */
export const getLabels = ({ site }: SiteContent, locale: Locale): Record<string, Wording> =>
  Object.fromEntries(
    Object.entries(site.map?.labels ?? {}).map(([key, name]) => [key, pickWording(site, name, locale)]),
  );
