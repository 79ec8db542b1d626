import type { APIRoute } from 'astro';
import type { SiteContent } from '../../../catalog/content.ts';
import { locales } from '../../../i18n/locales.ts';
import { getContent } from '../../../loaders/catalog.ts';
import {
  getDataSchema,
  getFactListSchema,
  getOpenData,
  toCsv,
  toFactList,
  toGeoJson,
} from '../../../machines/open-data.ts';
import { toJsonFile } from '../../../texts/escape.ts';

/** The files of the open data, by name. */
const files: Record<string, (content: SiteContent) => string> = {
  'entries.json': (content) => toJsonFile(getOpenData(content)),
  'facts.json': (content) => toJsonFile(toFactList(content, getOpenData(content))),
  'facts.csv': (content) => {
    const { fallback, source } = content.site;
    return toCsv(getOpenData(content), locales[fallback[0] ?? source].lang);
  },
  'places.geojson': (content) => toJsonFile(toGeoJson(getOpenData(content))),
  'schema.json': () => toJsonFile(getDataSchema()),
  'facts.schema.json': () => toJsonFile(getFactListSchema()),
};

export const getStaticPaths = () => Object.keys(files).map((file) => ({ params: { file } }));

export const GET: APIRoute = async ({ params }) => new Response(files[params['file']!]!(await getContent()));
