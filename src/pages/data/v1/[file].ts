import type { APIRoute } from 'astro';
import type { SiteContent } from '../../../catalog/content.ts';
import { locales } from '../../../i18n/locales.ts';
import { getContent } from '../../../loaders/catalog.ts';
import { getDataSchema, getOpenData, toCsv, toGeoJson } from '../../../machines/open-data.ts';

const toJson = (value: object): string => `${JSON.stringify(value, undefined, 1)}\n`;

/** The files of the open data, by name. */
const files: Record<string, (content: SiteContent) => string> = {
  'entries.json': (content) => toJson(getOpenData(content)),
  'facts.json': (content) => {
    const { entries, ...about } = getOpenData(content);
    return toJson({ ...about, facts: entries.flatMap(({ facts }) => facts) });
  },
  'facts.csv': (content) => {
    const { fallback, source } = content.site;
    return toCsv(getOpenData(content), locales[fallback[0] ?? source].lang);
  },
  'places.geojson': (content) => toJson(toGeoJson(getOpenData(content))),
  'schema.json': () => toJson(getDataSchema()),
};

export const getStaticPaths = () => Object.keys(files).map((file) => ({ params: { file } }));

export const GET: APIRoute = async ({ params }) => new Response(files[params['file']!]!(await getContent()));
