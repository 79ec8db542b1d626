import type { SiteContent } from '../catalog/content.ts';
import { getEntry } from '../catalog/entries.ts';
import { getAgreedName, getName, getPlainName, locateName } from '../catalog/gazetteer.ts';
import { pickWording } from '../catalog/localized.ts';
import { locales } from '../i18n/locales.ts';
import { absoluteUrl } from '../i18n/paths.ts';
import { toCell } from '../texts/escape.ts';

/** Tells whether there are names to offer. */
export const hasGazetteer = ({ gazetteer }: Pick<SiteContent, 'gazetteer'>): boolean =>
  Object.keys(gazetteer).length > 0;

/** The files in which all names are offered, the one for people first. */
export const gazetteerFiles = [
  { name: 'CSV', mime: 'text/csv', path: '/data/v1/gazetteer.csv' },
  { name: 'GeoJSON', mime: 'application/geo+json', path: '/data/v1/gazetteer.geojson' },
] as const;

/** A name as both files have it. */
function describeName(content: SiteContent, key: string) {
  const { kind, aliases, units, former, outside = false, certainty, entry } = content.gazetteer[key]!;
  const found = locateName(content.gazetteer, key);
  const toNames = (keys: readonly string[]): string[] => keys.map((each) => getName(content, each));
  const isPublished = entry !== undefined && content.records[entry] !== undefined; // it may wait for its day
  return {
    key,
    kind,
    name: getName(content, key),
    plain: getPlainName(content, key),
    aliases,
    units: toNames(units),
    former: toNames(former),
    outside,
    certainty,
    ...(isPublished ? { url: absoluteUrl(content.site.url, getEntry(content, content.site.source, entry).path) } : {}),
    ...(found
      ? {
          position: found.position,
          precision: found.precision,
          isOfUnit: found.isOfUnit,
          sources: found.sources.map((source) => content.sources[source]!), // the gate has looked for it
        }
      : {}),
  };
}

/** Several names in a cell, between bars. */
const list = (names: readonly string[]): string => names.join(' | ');

const columns = [
  'id',
  'kind',
  'name',
  'plain',
  'other_names',
  'units',
  'former_units',
  'outside',
  'latitude',
  'longitude',
  'precision_km',
  'point_of_unit',
  'position_sources',
  'position_licences',
  'certainty',
  'url',
] as const;

/** All names as a table. A point of a unit is where only the commune is known in which something lies. */
export function toGazetteerCsv(content: SiteContent): string {
  const rows = Object.keys(content.gazetteer).map((key) => {
    const { position, precision, isOfUnit, sources = [], ...row } = describeName(content, key);
    return [
      row.key,
      row.kind,
      row.name,
      row.plain,
      list(row.aliases),
      list(row.units),
      list(row.former),
      String(row.outside),
      position?.latitude ?? '',
      position?.longitude ?? '',
      precision ?? '',
      isOfUnit === undefined ? '' : String(isOfUnit),
      list(sources.map(({ publisher }) => publisher)),
      list(sources.flatMap(({ licence }) => licence ?? [])),
      row.certainty,
      row.url ?? '',
    ];
  });
  return [columns, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

/** All names as GeoJSON (RFC 7946), each with what it is called in all languages; a name without a place has no geometry. */
export function toGazetteerGeoJson(content: SiteContent): object {
  const { site } = content;
  const enabled = site.locales.map(({ locale }) => locale);
  const features = Object.keys(content.gazetteer).map((key) => {
    const { position, sources, key: id, ...properties } = describeName(content, key);
    const agreed = enabled.flatMap((locale) => {
      const name = getAgreedName(content, key, locale);
      return name === undefined ? [] : [[locales[locale].lang, name] as const];
    });
    return {
      type: 'Feature',
      id,
      geometry: position ? { type: 'Point', coordinates: [position.longitude, position.latitude] } : null,
      properties: {
        ...properties,
        names: Object.fromEntries(agreed),
        ...(sources
          ? { sources: sources.map(({ title, publisher, url, licence }) => ({ title, publisher, url, licence })) }
          : {}),
      },
    };
  });
  return {
    type: 'FeatureCollection',
    licence: pickWording(site, site.licence, site.source).text,
    publisher: pickWording(site, site.owner.name, site.source).text,
    features,
  };
}
