import { z } from 'zod';
import type { SiteContent, Text } from '../catalog/content.ts';
import { getAllEntries, getEntry } from '../catalog/entries.ts';
import { getReviewDue } from '../catalog/facts.ts';
import { pickWording } from '../catalog/localized.ts';
import { toRfc3339 } from '../catalog/moments.ts';
import { locales } from '../i18n/locales.ts';
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

function describeSource(content: SiteContent, key: string): DataSource {
  const { title, publisher, url, archived, date, grade } = content.sources[key]!; // the gate has looked for it
  return {
    title,
    publisher,
    ...(url ? { url } : {}),
    ...(archived ? { archived } : {}),
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

/** When an event is held. @returns nothing for one without a date */
function describeWhen({ recurs, solar, lunar, starts, ends, note }: RecordOf<'event'>): DataEntry['when'] {
  if (!solar && !lunar && !starts) return undefined;
  const days = solar && parseYearDays(solar);
  return {
    recurs,
    ...(days ? { solar: { from: days.from, to: days.to ?? days.from } } : {}),
    ...(lunar ? { lunar } : {}),
    ...(starts ? { starts } : {}),
    ...(ends ? { ends } : {}),
    ...(note ? { note: toTags(note) } : {}),
  };
}

function describeEntry(content: SiteContent, id: string): DataEntry {
  const { site } = content;
  const { record, section, alternates } = getEntry(content, site.source, id);
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
  const when = record.type === 'event' ? describeWhen(record) : undefined;
  return {
    id,
    section,
    ...(record.category ? { category: record.category } : {}),
    name: toTags(record.name),
    aliases: record.aliases,
    kind: record.kind,
    published: toRfc3339(record.published),
    ...(record.updated ? { updated: record.updated } : {}),
    ...(position ? { position: { ...position, approximate: position.approximate ?? false } } : {}),
    ...(when ? { when } : {}),
    pages: Object.fromEntries(pages),
    facts: Object.entries(record.facts).map(([key, fact]) => describeFact(content, `${id}#${key}`, record, fact)),
    sources: record.sources.map((key) => describeSource(content, key)),
  };
}

/** Everything that the site says of its entries, for programs. */
export function getOpenData(content: SiteContent): OpenData {
  const { site } = content;
  const [language] = [...site.fallback, site.source];
  const ids = getAllEntries(content, site.source).map(({ id }) => id);
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
      ];
    }),
  );
  return [head, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

/** The entries that have a place, as GeoJSON (RFC 7946). */
export const toGeoJson = ({ entries, licence, publisher }: OpenData): object => ({
  type: 'FeatureCollection',
  licence,
  publisher,
  features: entries.flatMap(({ id, name, category, section, position, pages }) =>
    position
      ? {
          type: 'Feature',
          id,
          geometry: { type: 'Point', coordinates: [position.longitude, position.latitude] },
          properties: {
            name,
            section,
            ...(category ? { category } : {}),
            approximate: position.approximate,
            urls: Object.fromEntries(Object.entries(pages).map(([lang, { url }]) => [lang, url])),
          },
        }
      : [],
  ),
});
