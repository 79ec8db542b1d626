import type { APIRoute } from 'astro';
import type { SiteContent } from '../../../catalog/content.ts';
import { locales } from '../../../i18n/locales.ts';
import { getContent } from '../../../loaders/catalog.ts';
import { getToday } from '../../../loaders/today.ts';
import {
  getDataSchema,
  getFactListSchema,
  getOpenData,
  toCsv,
  toFactList,
  toGeoJson,
} from '../../../machines/open-data.ts';

const toJson = (value: object): string => `${JSON.stringify(value, undefined, 1)}\n`;
const collect = (content: SiteContent) => getOpenData(content, getToday(content));

/** The files of the open data, by name. */
const files: Record<string, (content: SiteContent) => string> = {
  'entries.json': (content) => toJson(collect(content)),
  'facts.json': (content) => toJson(toFactList(content, collect(content))),
  'facts.csv': (content) => {
    const { fallback, source } = content.site;
    return toCsv(collect(content), locales[fallback[0] ?? source].lang);
  },
  'places.geojson': (content) => toJson(toGeoJson(collect(content))),
  'schema.json': () => toJson(getDataSchema()),
  'facts.schema.json': () => toJson(getFactListSchema()),
};

export const getStaticPaths = () => Object.keys(files).map((file) => ({ params: { file } }));

export const GET: APIRoute = async ({ params }) => new Response(files[params['file']!]!(await getContent()));
