import { z } from 'zod';
import { getOccurrences } from '../calendar/occurrences.ts';
import type { SiteContent, Text } from '../catalog/content.ts';
import { getAllEntries, getEntry } from '../catalog/entries.ts';
import { getReviewDue } from '../catalog/facts.ts';
import { pickWording } from '../catalog/localized.ts';
import { toRfc3339 } from '../catalog/moments.ts';
import { getRoute, getRouteLength, getRouteLine, isRoute, type RouteEntry } from '../catalog/routes.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { absoluteUrl } from '../i18n/paths.ts';
import type { Localized } from '../schemas/common.ts';
import type { Fact } from '../schemas/fact.ts';
import {
  FactListSchema,
  OpenDataSchema,
  type DataEntry,
  type DataFact,
  type DataSource,
  type FactList,
  type OpenData,
} from '../schemas/open-data.ts';
import type { Entity, RecordOf } from '../schemas/record.ts';
import { parseYearDays } from '../schemas/year-days.ts';
import { toCell } from '../texts/escape.ts';
import { getMarkdownPath } from './markdown-version.ts';

const toTags = (localized: Localized): Record<string, string> =>
  Object.fromEntries(
    Object.entries(localized).map(([locale, text]) => [locales[locale as keyof typeof locales].lang, text]), // keys were checked by the schema
  );

/** Percent-encodes an address that has letters of its language: `format: uri` of JSON Schema is RFC 3986, which knows none. */
const toUri = (address: string): string => new URL(address).href;

function describeSource(content: SiteContent, key: string): DataSource {
  const { title, publisher, url, archived, date, grade } = content.sources[key]!; // the gate has looked for it
  return {
    title,
    publisher,
    ...(url ? { url: toUri(url) } : {}),
    ...(archived ? { archived: toUri(archived) } : {}),
    ...(date ? { date } : {}),
    grade,
  };
}

function describeFact(content: SiteContent, id: string, record: Entity, fact: Fact): DataFact {
  const reviewBy = fact['review-by'] ?? record['review-by'];
  return {
    id,
    label: toTags(fact.label),
    ...(fact.value === undefined ? {} : { value: fact.value }),
    ...(fact.unit ? { unit: fact.unit } : {}),
    ...(fact.date ? { date: fact.date } : {}),
    ...(fact.phone ? { phone: fact.phone } : {}),
    ...(fact.text ? { text: toTags(fact.text) } : {}),
    approximate: fact.approximate ?? false,
    ...(fact['as-of'] ? { asOf: fact['as-of'] } : {}),
    disputed: fact.disputed ?? false,
    ...(fact.note ? { note: toTags(fact.note) } : {}),
    sources: fact.sources.map((key) => describeSource(content, key)),
    ...(reviewBy ? { reviewBy } : {}),
    pastReview: getReviewDue(content, record, fact) !== undefined,
  };
}

/** How a text came about, in one word. */
const getOrigin = ({ translation }: Text): DataEntry['pages'][string]['translation'] =>
  translation === undefined ? 'original' : translation.reviewed ? `${translation.by}-reviewed` : translation.by;

/** Times to come that are told of an event. */
const nextCount = 2;

/** When an event is held. */
function describeWhen(content: SiteContent, record: RecordOf<'event'>): DataEntry['when'] {
  const { recurs, solar, lunar, starts, ends, announced, note } = record;
  const days = solar && parseYearDays(solar);
  return {
    recurs,
    ...(days ? { solar: { from: days.from, to: days.to ?? days.from } } : {}),
    ...(lunar ? { lunar } : {}),
    ...(starts ? { starts } : {}),
    ...(ends ? { ends } : {}),
    ...(announced.length > 0
      ? {
          announced: announced.map(({ sources, 'as-of': asOf, ...each }) => ({
            ...each,
            ...(asOf ? { asOf } : {}),
            sources: sources.map((key) => describeSource(content, key)),
          })),
        }
      : {}),
    next: getOccurrences(content, record, { count: nextCount }).map(
      ({ starts: first, ends: last, lunar: day, basis }) => ({
        starts: first,
        ends: last,
        ...(day ? { lunar: day } : {}),
        basis,
      }),
    ),
    ...(note ? { note: toTags(note) } : {}),
  };
}

const toMetres = (kilometres: number): number => Math.round(kilometres * 1000) / 1000;

/** The stops of a route and its line. */
function describeRoute(content: SiteContent, entry: RouteEntry): DataEntry['route'] {
  const { record, locale, id } = entry;
  return {
    effort: record.effort,
    kilometres: toMetres(getRouteLength(content, entry)),
    days: getRoute(content, locale, id).days.map(({ stops }) =>
      stops.map(({ id: stop, entry: of, position: { latitude, longitude }, leg }) => ({
        ...(of ? { id: of.id } : {}),
        name: toTags(of ? of.record.name : record.stopNames[stop.slice(1)]!), // of a stop without an entry: # and its key
        latitude,
        longitude,
        ...(leg ? { by: leg.by, kilometres: toMetres(leg.kilometres) } : {}),
      })),
    ),
    line: getRouteLine(content, entry),
  };
}

function describeEntry(content: SiteContent, id: string): DataEntry {
  const { site } = content;
  const own = getEntry(content, site.source, id);
  const { record, section, alternates } = own;
  const pages = alternates.map((locale) => {
    const entry = getEntry(content, locale, id);
    const { title, description } = entry.text;
    const page = {
      url: absoluteUrl(site.url, entry.path),
      markdown: absoluteUrl(site.url, getMarkdownPath(entry)),
      title,
      description,
      translation: getOrigin(entry.text),
    };
    return [locales[locale].lang, page] as const;
  });
  const { position } = record;
  const when = record.type === 'event' ? describeWhen(content, record) : undefined;
  const practical = record.type === 'practical' ? record : undefined;
  return {
    id,
    section,
    ...(record.category ? { category: record.category } : {}),
    name: toTags(record.name),
    aliases: record.aliases,
    ...(record['same-as'].length > 0 ? { sameAs: record['same-as'].map(toUri) } : {}),
    kind: record.kind,
    published: toRfc3339(record.published),
    ...(record.updated ? { updated: record.updated } : {}),
    ...(position ? { position: { ...position, approximate: position.approximate ?? false } } : {}),
    ...(when ? { when } : {}),
    ...(practical
      ? {
          topic: practical.topic,
          answers: practical.answers,
          appliesTo: [...practical['applies-to'], ...practical['applies-to-categories']],
        }
      : {}),
    ...(isRoute(own) ? { route: describeRoute(content, own) } : {}),
    pages: Object.fromEntries(pages),
    facts: Object.entries(record.facts).map(([key, fact]) => describeFact(content, `${id}#${key}`, record, fact)),
    sources: record.sources.map((key) => describeSource(content, key)),
  };
}

/** Everything that the site says of its entries, for programs. @param ids of entries; left out, all */
export function getOpenData(
  content: SiteContent,
  ids: readonly string[] = getAllEntries(content, content.site.source).map(({ id }) => id),
): OpenData {
  const { site } = content;
  const [language] = [...site.fallback, site.source];
  return {
    $schema: absoluteUrl(site.url, '/data/v1/schema.json'),
    name: pickWording(site, site.name, language!).text,
    url: site.url,
    licence: pickWording(site, site.licence, language!).text,
    publisher: pickWording(site, site.owner.name, language!).text,
    date: content.today,
    entries: ids.toSorted().map((id) => describeEntry(content, id)),
  };
}

/** The facts of all entries in one list. */
export function toFactList(content: SiteContent, { entries, ...about }: OpenData): FactList {
  const $schema = absoluteUrl(content.site.url, '/data/v1/facts.schema.json');
  return { ...about, $schema, facts: entries.flatMap(({ facts }) => facts) };
}

/** JSON Schema (json-schema.org, draft 2020-12) of what is published, with its descriptions in English only. */
const toSchema = (schema: z.ZodType): object =>
  z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      delete jsonSchema['vi'];
    },
  });

/** The JSON Schema of `entries.json`. */
export const getDataSchema = (): object => toSchema(OpenDataSchema);

/** The JSON Schema of `facts.json`. */
export const getFactListSchema = (): object => toSchema(FactListSchema);

/** The facts as a table with a row for each; ranges have two values. @param lang language of the wordings, as a tag */
export function toCsv({ entries, licence }: OpenData, lang: string): string {
  const pick = (texts: Record<string, string> | undefined): string =>
    texts?.[lang] ?? Object.values(texts ?? {})[0] ?? '';
  const head = [
    'id',
    'entry',
    'label',
    'value',
    'value_to',
    'unit',
    'date',
    'text',
    'approximate',
    'as_of',
    'disputed',
    'note',
    'sources',
    'source_urls',
    'licence',
    'review_by',
    'past_review',
    'phone',
    'source_grades',
  ];
  const rows = entries.flatMap((entry) =>
    entry.facts.map((fact) => {
      const [from = '', to = ''] = [fact.value ?? []].flat();
      return [
        fact.id,
        pick(entry.name),
        pick(fact.label),
        from,
        to,
        fact.unit ?? '',
        fact.date ?? '',
        pick(fact.text),
        String(fact.approximate),
        fact.asOf ?? '',
        String(fact.disputed),
        pick(fact.note),
        fact.sources.map(({ title }) => title).join(' | '),
        fact.sources.flatMap(({ url }) => url ?? []).join(' | '),
        licence,
        fact.reviewBy ?? '',
        String(fact.pastReview),
        fact.phone ?? '',
        fact.sources.map(({ grade }) => grade).join(' | '),
      ];
    }),
  );
  return [head, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

/** Some facts as a table, in their order and in the language of an edition. @param references `places/lake#depth` */
export function toFactsCsv(content: SiteContent, locale: Locale, references: readonly string[]): string {
  const { site } = content;
  const data = getOpenData(content, [...new Set(references.map((reference) => reference.split('#')[0]!))]); // split gives one at least
  const rows = new Map(
    data.entries.flatMap((entry) => entry.facts.map((fact) => [fact.id, { ...entry, facts: [fact] }])),
  );
  const entries = references.map((reference) => rows.get(reference)!); // the gate has looked for it
  return toCsv({ ...data, licence: pickWording(site, site.licence, locale).text, entries }, locales[locale].lang);
}

/** What a feature says of the entry that it is of. */
const describeFeature = ({ name, section, category, pages }: DataEntry): object => ({
  name,
  section,
  ...(category ? { category } : {}),
  urls: Object.fromEntries(Object.entries(pages).map(([lang, { url }]) => [lang, url])),
});

const toFeature = (id: string, type: 'Point' | 'LineString', coordinates: unknown, properties: object): object => ({
  type: 'Feature',
  id,
  geometry: { type, coordinates },
  properties,
});

const toCollection = ({ licence, publisher }: OpenData, features: object[]): object => ({
  type: 'FeatureCollection',
  licence,
  publisher,
  features,
});

/** The entries that have a place, as GeoJSON (RFC 7946). */
export const toGeoJson = (data: OpenData): object =>
  toCollection(
    data,
    data.entries.flatMap((entry) => {
      const { id, position } = entry;
      if (!position) return [];
      const { latitude, longitude, approximate } = position;
      return toFeature(id, 'Point', [longitude, latitude], { ...describeFeature(entry), approximate });
    }),
  );

/** The lines of the routes and their stops, as GeoJSON: a stop has the id of its route and its number behind `#`. */
export const toRouteGeoJson = (data: OpenData): object =>
  toCollection(
    data,
    data.entries.flatMap((entry) => {
      const { id, route } = entry;
      if (!route || route.line.length < 2) return []; // a line has two points at least
      const { effort, kilometres, days, line } = route;
      const stops = days.flatMap((day, index) => day.map((stop) => ({ ...stop, day: index + 1 })));
      return [
        toFeature(id, 'LineString', line, { ...describeFeature(entry), effort, kilometres, days: days.length }),
        ...stops.map(({ latitude, longitude, id: of, name, day }, index) =>
          toFeature(`${id}#${index + 1}`, 'Point', [longitude, latitude], {
            name,
            route: id,
            day,
            ...(of === undefined ? {} : { entry: of }),
          }),
        ),
      ];
    }),
  );
