import type { SiteContent } from '../catalog/content.ts';
import { getAllEntries, getEntriesOfKind, getEntry, getTitle, sectionSlug, type Entry } from '../catalog/entries.ts';
import { pickWording } from '../catalog/localized.ts';
import { getRoute, isRoute, type RouteEntry, type Stop } from '../catalog/routes.ts';
import type { Locale } from '../i18n/locales.ts';
import { memoize } from '../i18n/memoize.ts';
import { absoluteUrl, localizedPath } from '../i18n/paths.ts';
import { getTranslator } from '../i18n/translator.ts';
import type { Position } from '../map/distance.ts';
import type { SectionKind } from '../schemas/common.ts';
import type { Entity } from '../schemas/record.ts';

// What files for maps and devices hold, whatever their format (gpx.ts, kml.ts).

/** A place. */
export interface Waypoint extends Position {
  name: string;
  description?: string | undefined;
  /** Its page. */
  link?: string | undefined;
}

/** Places that belong together, such as those of a section, or the stops of a route with its line. */
export interface Group {
  name: string;
  /** Their page. */
  link: string;
  waypoints: readonly Waypoint[];
  /** Parts of a line, each with two points or more. */
  segments: readonly (readonly Position[])[];
}

/** A file for maps and devices. */
export interface MapFile {
  name: string;
  /** What it holds, and under which terms it may be passed on. */
  description: string;
  /** The page of which it is. */
  link: string;
  /** Who publishes it. */
  author: string;
  /** The program that wrote it. */
  creator: string;
  groups: readonly Group[];
}

/** What is offered for maps: the entries that have a position, and the routes. */
export const mapKinds = ['places', 'routes'] as const;
export type MapKind = (typeof mapKinds)[number];

/** What of it the page of a section offers: also what lies in other sections. */
export const listOffered = (kind: SectionKind): MapKind[] =>
  kind === 'place' ? ['places'] : kind === 'route' ? ['routes'] : [];

const toUrl = ({ site }: SiteContent, path: string): string => absoluteUrl(site.url, path);

/** What programs show of a place beside its name: that it may be off, and what it is, where the reader's language says so. */
function describePlace({ locale, text, isFallback }: Entry, { approximate }: NonNullable<Entity['position']>): string {
  const lines = [
    ...(approximate ? [getTranslator(locale)('geo.approximate')] : []),
    ...(isFallback ? [] : [text.description]),
  ];
  return lines.join('\n');
}

function toWaypoint(content: SiteContent, entry: Entry): Waypoint[] {
  const { locale, path, record } = entry;
  const { position } = record;
  if (!position) return [];
  const { latitude, longitude } = position;
  const name = pickWording(content.site, record.name, locale).text;
  const description = describePlace(entry, position);
  return [{ latitude, longitude, name, description: description || undefined, link: toUrl(content, path) }];
}

/** The places of an edition, section by section. */
const listPlaceGroups = (content: SiteContent, locale: Locale): Group[] =>
  [...Map.groupBy(getAllEntries(content, locale), ({ section }) => section)]
    .map(([section, entries]): Group => {
      const { record, path } = getEntry(content, locale, `${section}/${sectionSlug}`);
      return {
        name: pickWording(content.site, record.name, locale).text,
        link: toUrl(content, path),
        waypoints: entries.flatMap((entry) => toWaypoint(content, entry)),
        segments: [],
      };
    })
    .filter(({ waypoints }) => waypoints.length > 0);

const toStopWaypoint = (content: SiteContent, { position, name, entry }: Stop): Waypoint => {
  const [own] = entry ? toWaypoint(content, entry) : [];
  const { latitude, longitude } = position;
  return own ?? { latitude, longitude, name: name.text };
};

/** A route with its stops: a segment of the line for each day. */
function getRouteGroup(content: SiteContent, entry: RouteEntry): Group {
  const { days, places } = getRoute(content, entry.locale, entry.id);
  const segments = days.map(({ stops }): Position[] => {
    const legs = stops.flatMap(({ leg }) => leg ?? []);
    const [first] = legs;
    return [...(first?.line.slice(0, 1) ?? []), ...legs.flatMap(({ line }) => line.slice(1))];
  });
  return {
    name: getTitle(entry).text,
    link: toUrl(content, entry.path),
    waypoints: places.map((stop) => toStopWaypoint(content, stop)),
    segments: segments.filter(({ length }) => length > 1),
  };
}

const listRouteGroups = (content: SiteContent, locale: Locale): Group[] =>
  getEntriesOfKind(content, locale, 'route')
    .filter(isRoute)
    .map((entry) => getRouteGroup(content, entry));

function create(
  content: SiteContent,
  locale: Locale,
  file: { name: string; description?: string; path: string; groups: readonly Group[] },
): MapFile {
  const { site } = content;
  const author = pickWording(site, site.owner.name, locale).text;
  const terms = [pickWording(site, site.licence, locale).text, author].join('\n');
  return {
    name: file.name,
    description: [...(file.description === undefined ? [] : [file.description]), terms].join('\n'),
    link: toUrl(content, file.path),
    author,
    creator: pickWording(site, site.name, locale).text,
    groups: file.groups,
  };
}

/** Gives a route alone. */
export const getRouteFile = (content: SiteContent, entry: RouteEntry): MapFile =>
  create(content, entry.locale, {
    name: getTitle(entry).text,
    description: entry.text.description,
    path: entry.path,
    groups: [getRouteGroup(content, entry)],
  });

/** Gives all places or all routes of an edition, with names in its language; none where it has none. */
export const getMapFile = memoize((content: SiteContent, locale: Locale, kind: MapKind): MapFile | undefined => {
  const groups = kind === 'places' ? listPlaceGroups(content, locale) : listRouteGroups(content, locale);
  if (groups.length === 0) return undefined;
  const name = pickWording(content.site, content.site.name, locale).text;
  return create(content, locale, {
    name: getTranslator(locale)('list.labelled', { label: name, value: getTranslator(locale)(`geo.${kind}`) }),
    path: localizedPath(locale),
    groups,
  });
});

/** Where the file of a route for devices lies: beside its page, `/vi/routes/x/` → `/vi/routes/x.gpx`. */
export const getGpxPath = ({ path }: Pick<RouteEntry, 'path'>): string => path.replace(/\/$/, '.gpx');

/** Formats in which all places and all routes are offered, the one for programs first. */
const formats = [
  { name: 'GeoJSON', ending: 'geojson', mime: 'application/geo+json' },
  { name: 'KML', ending: 'kml', mime: 'application/vnd.google-earth.kml+xml' },
  { name: 'GPX', ending: 'gpx', mime: 'application/gpx+xml' },
] as const;

/** Lists the files of an edition for maps; GeoJSON is one for all, with names in all languages. */
export const listMapFiles = (
  content: SiteContent,
  locale: Locale,
  kind: MapKind,
): { name: string; mime: string; path: string }[] =>
  getMapFile(content, locale, kind)
    ? formats.map(({ name, ending, mime }) => ({
        name,
        mime,
        path: ending === 'geojson' ? `/data/v1/${kind}.geojson` : `${localizedPath(locale)}${kind}.${ending}`,
      }))
    : [];
