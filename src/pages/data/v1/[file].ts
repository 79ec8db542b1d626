import type { APIRoute } from 'astro';
import type { SiteContent } from '../../../catalog/content.ts';
import { locales } from '../../../i18n/locales.ts';
import { getContent } from '../../../loaders/catalog.ts';
import { hasGazetteer, toGazetteerCsv, toGazetteerGeoJson } from '../../../machines/gazetteer-data.ts';
import {
  getDataSchema,
  getFactListSchema,
  getOpenData,
  toCsv,
  toFactList,
  toGeoJson,
  toRouteGeoJson,
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
  'routes.geojson': (content) => toJsonFile(toRouteGeoJson(getOpenData(content))),
  'schema.json': () => toJsonFile(getDataSchema()),
  'facts.schema.json': () => toJsonFile(getFactListSchema()),
};

/** Files of a site that has a gazetteer. */
const ofGazetteer: typeof files = {
  'gazetteer.csv': toGazetteerCsv,
  'gazetteer.geojson': (content) => toJsonFile(toGazetteerGeoJson(content)),
};

export async function getStaticPaths() {
  const all = { ...files, ...(hasGazetteer(await getContent()) ? ofGazetteer : {}) };
  return Object.keys(all).map((file) => ({ params: { file } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response({ ...files, ...ofGazetteer }[params['file']!]!(await getContent()));
