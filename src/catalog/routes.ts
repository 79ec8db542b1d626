import { formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { memoize } from '../i18n/memoize.ts';
import { getTranslator } from '../i18n/translator.ts';
import { formatQuantity } from '../i18n/units.ts';
import { distance, type Position } from '../map/distance.ts';
import type { Entity, RecordOf } from '../schemas/record.ts';
import { toStopId, type StopValues, type WayOfTravel } from '../schemas/route.ts';
import type { SiteContent } from './content.ts';
import { getEntriesOfKind, getEntry, getPresent, type Entry } from './entries.ts';
import { formatFact, getFact, type EntryFact } from './facts.ts';
import { pickWording, type Wording } from './localized.ts';
import { findRoad } from './roads.ts';

/** The way from one stop to the next. */
export interface Leg {
  by: WayOfTravel;
  /** The line, with both stops. */
  line: readonly Position[];
  /** Along the line. */
  kilometres: number;
  /** How far it is by road, where a fact says so. */
  road: EntryFact | undefined;
}

/** A stop of a route. */
export interface Stop {
  /** `places/lake`, or the key of a stop without an entry behind `#`. */
  id: string;
  /** Of the place, from 1: one that is come to again keeps its number. */
  number: number;
  name: Wording;
  /** Where it can be read of. */
  entry: Entry | undefined;
  position: Position;
  /** How one gets here; none at the beginning. */
  leg: Leg | undefined;
}

/** A day of a route. */
export interface RouteDay {
  number: number;
  /** Where the day before ended, and this one begins; the first day begins at its first stop. */
  start: Stop | undefined;
  stops: readonly Stop[];
  kilometres: number;
}

/** A route as its page shows it. */
export interface Route {
  days: readonly RouteDay[];
  /** Its places, each once, by their numbers. */
  places: readonly Stop[];
  /** Of the road where it is known, else along the line. */
  kilometres: number;
  /** Whether some of them are counted along the line. */
  isAlongLine: boolean;
}

/** An entry whose record is a route. */
export type RouteEntry = Entry & { record: RecordOf<'route'> };

/** Id of the heading below which a text speaks of a day. */
export const toDayId = (day: number): string => `day-${day}`;

/** Tells routes from other entries. */
export const isRoute = (entry: Entry): entry is RouteEntry => entry.record.type === 'route';

const toPosition = ([latitude, longitude]: readonly [number, number]): Position => ({ latitude, longitude });

/** Length of a line, each stretch along its great circle. @returns kilometres */
const measure = (line: readonly Position[]): number =>
  line.slice(1).reduce((sum, position, index) => sum + distance(line[index]!, position), 0);

/** Where a stop is; nothing for an entry that is not there, such as one that waits for its day. */
const findPosition = ({ records }: SiteContent, { entry, at }: StopValues): Position | undefined =>
  entry === undefined ? toPosition(at!) : records[entry]?.position; // the schema asks for one of the two

/** The kilometres that a fact says; the middle of a range. */
function getKilometres({ fact: { value, unit } }: EntryFact): number | undefined {
  if (value === undefined || (unit !== 'kilometer' && unit !== 'meter')) return undefined;
  const [from, to = from] = [value].flat();
  return (from! + to!) / 2 / (unit === 'meter' ? 1000 : 1);
}

/** The kilometres that are printed of a leg. */
const getLength = ({ kilometres, road }: Leg): number => (road && getKilometres(road)) ?? kilometres;

/** A stop without its number. */
type Found = Omit<Stop, 'number'> & { day: number };

/** Lists the stops of a route that are there, each with the way to it; what lies between them stays part of the line. */
function findStops(content: SiteContent, locale: Locale, id: string, record: RecordOf<'route'>): Found[] {
  const found: Found[] = [];
  let previous: StopValues | undefined;
  let between: Position[] = [];
  for (const [day, { by: usual, stops }] of record.days.entries())
    for (const stop of stops) {
      const position = findPosition(content, stop);
      between.push(...stop.via.map(toPosition));
      if (!position) continue;
      const [entry] = stop.entry === undefined ? [] : getPresent(content, locale, [stop.entry]);
      const by = stop.by ?? usual;
      const last = found.at(-1);
      const line = last ? [last.position, ...between, position] : [];
      const road = last && findRoad(content, id, previous, stop, by);
      found.push({
        id: toStopId(stop),
        day: day + 1,
        name: pickWording(content.site, entry ? entry.record.name : record.stopNames[stop.key!]!, locale), // as above
        entry,
        position,
        leg: last && {
          by,
          line,
          kilometres: measure(line),
          road: road === undefined ? undefined : getFact(content, locale, road),
        },
      });
      [previous, between] = [stop, []];
    }
  return found;
}

/**
 * Gives a route with its stops and the ways between them.
 *
 * @param id `routes/coast`
 * @throws when it is no route
 */
export const getRoute = memoize((content: SiteContent, locale: Locale, id: string): Route => {
  const { record } = getEntry(content, locale, id);
  if (record.type !== 'route') throw new Error(`${id} is no route / ${id} không phải lộ trình`);
  const found = findStops(content, locale, id, record);
  const numbers = new Map([...new Set(found.map((stop) => stop.id))].map((stop, index) => [stop, index + 1]));
  const stops = found.map((stop): Stop & { day: number } => ({ ...stop, number: numbers.get(stop.id)! }));
  const sum = (list: readonly Stop[]): number => list.reduce((total, { leg }) => total + (leg ? getLength(leg) : 0), 0);
  const days = record.days.map((_, index): RouteDay => {
    const own = stops.filter(({ day }) => day === index + 1);
    return {
      number: index + 1,
      start: stops.findLast(({ day }) => day < index + 1),
      stops: own,
      kilometres: sum(own),
    };
  });
  return {
    days,
    places: [...numbers.values()].map((number) => stops.find((stop) => stop.number === number)!),
    kilometres: sum(stops),
    isAlongLine: stops.some(({ leg }) => leg && !leg.road),
  };
});

/** Lists the legs of a route in their order. */
export const listLegs = ({ days }: Route): Leg[] => days.flatMap(({ stops }) => stops.flatMap(({ leg }) => leg ?? []));

/** The line of a route: longitude and latitude of its points in degrees (WGS 84), as GeoJSON has them. */
export function getRouteLine(content: SiteContent, entry: RouteEntry): [longitude: number, latitude: number][] {
  const route = getRoute(content, entry.locale, entry.id);
  const [first] = route.places;
  const rest = listLegs(route).flatMap(({ line }) => line.slice(1));
  return [...(first ? [first.position] : []), ...rest].map(({ longitude, latitude }) => [longitude, latitude]);
}

/** The length of the line of a route, each stretch along its great circle. @returns kilometres */
export const getRouteLength = (content: SiteContent, entry: RouteEntry): number =>
  listLegs(getRoute(content, entry.locale, entry.id)).reduce((sum, { kilometres }) => sum + kilometres, 0);

/** A length along a line as exact as it is meant: to half a kilometre, to one, to five. */
export function roundKilometres(kilometres: number): number {
  const step = kilometres < 5 ? 0.5 : kilometres < 100 ? 1 : 5;
  return Math.max(0.5, Math.round(kilometres / step) * step);
}

/** Words a length of a route or of a day: “about 95 km”. */
export function formatLength(locale: Locale, kilometres: number): string {
  const t = getTranslator(locale);
  return formatQuantity(locale, t, roundKilometres(kilometres), 'kilometer', { approximate: true });
}

/** Words a length that was counted along the line: “41 km along the line”. */
export function formatAlongLine(locale: Locale, kilometres: number): string {
  const t = getTranslator(locale);
  return t('route.along', { distance: formatQuantity(locale, t, roundKilometres(kilometres), 'kilometer') });
}

/** Words what decides about a route: “2 days · about 95 km”. */
export function summarizeRoute(content: SiteContent, { locale, id }: Entry): string {
  const { days, kilometres } = getRoute(content, locale, id);
  const t = getTranslator(locale);
  return `${formatQuantity(locale, t, days.length, 'day')} · ${formatLength(locale, kilometres)}`;
}

/** A question about a route with its answer in words. */
export interface RouteAnswer {
  kind: 'duration' | 'length' | 'effort' | 'audience';
  label: string;
  words: string;
  /** What readers must know of it. */
  more?: string;
}

/** Answers what is asked first of a route: how long, how far, how hard, for whom. */
export function describeRoute(content: SiteContent, { locale, id, record }: RouteEntry): RouteAnswer[] {
  const { days, kilometres, isAlongLine } = getRoute(content, locale, id);
  const t = getTranslator(locale);
  const say = (kind: RouteAnswer['kind'], words: string, more?: string): RouteAnswer => ({
    kind,
    label: t(`route.${kind}`),
    words,
    ...(more === undefined ? {} : { more }),
  });
  return [
    say('duration', formatQuantity(locale, t, days.length, 'day')),
    say('length', formatLength(locale, kilometres), isAlongLine ? t('route.note') : undefined),
    say('effort', t(`effort.${record.effort}`)),
    ...(record.audience.length > 0
      ? [say('audience', record.audience.map((each) => t(`audience.${each}`)).join(' · '))]
      : []),
  ];
}

/** Words the way to a stop: “by boat · 5 km along the line”. */
export function describeLeg(content: SiteContent, locale: Locale, { by, kilometres, road }: Leg): string {
  const t = getTranslator(locale);
  const length = road
    ? t('route.byRoad', { distance: formatFact(content, locale, road.fact).text })
    : formatAlongLine(locale, kilometres);
  return `${t(`travel.${by}`)} · ${length}`;
}

/** Names of the stops of a route, each once, in the language of the entry. */
export const listStopNames = (content: SiteContent, { locale, id }: RouteEntry): string[] => [
  ...new Set(getRoute(content, locale, id).days.flatMap(({ stops }) => stops.map(({ name }) => name.text))),
];

/** Says a route in lines of text: its answers, then each day with its stops. */
export function listRouteLines(content: SiteContent, entry: RouteEntry): string[] {
  const { locale, id } = entry;
  const t = getTranslator(locale);
  const say = (label: string, value: string): string => t('list.labelled', { label, value });
  return [
    ...describeRoute(content, entry).map(({ label, words, more }) =>
      say(label, more === undefined ? words : t('list.aside', { text: words, aside: more })),
    ),
    ...getRoute(content, locale, id).days.map(({ number, stops }) =>
      say(
        t('route.day', { number: formatNumber(locale, number) }),
        stops
          .map(({ name, leg }) =>
            leg ? t('list.aside', { text: name.text, aside: describeLeg(content, locale, leg) }) : name.text,
          )
          .join(' → '),
      ),
    ),
  ];
}

/** Kilometres from a route within which an event is on the way. */
const nearby = 10;

/** Events that the record of a route names, that are held at its stops, or near one of the points of its line. */
export function listOnTheWay(content: SiteContent, { locale, id, record: { related } }: Entry): Entry[] {
  const route = getRoute(content, locale, id);
  const ids = new Set(route.places.map((place) => place.id));
  const points = [...route.places.map(({ position }) => position), ...listLegs(route).flatMap(({ line }) => line)];
  const isNear = (position: Position | undefined): boolean =>
    position !== undefined && points.some((point) => distance(point, position) <= nearby);
  const getPlace = (record: Entity): string | undefined => (record.type === 'event' ? record.place : undefined);
  return getEntriesOfKind(content, locale, 'event').filter(({ id: event, record }) => {
    if (related.includes(event)) return true;
    const place = getPlace(record);
    if (place !== undefined && ids.has(place)) return true;
    return isNear(record.position ?? (place === undefined ? undefined : content.records[place]?.position));
  });
}
