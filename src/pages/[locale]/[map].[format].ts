import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/locales.ts';
import { getContent, getLocalePaths } from '../../loaders/catalog.ts';
import { toGpx } from '../../machines/gpx.ts';
import { toKml } from '../../machines/kml.ts';
import { getMapFile, mapKinds, type MapKind } from '../../machines/map-file.ts';

const formats = { kml: toKml, gpx: toGpx } as const;

/** All places and all routes of each edition that has any. */
export async function getStaticPaths() {
  const content = await getContent();
  return (await getLocalePaths()).flatMap(({ params: { locale } }) =>
    mapKinds
      .filter((map) => getMapFile(content, locale, map))
      .flatMap((map) => Object.keys(formats).map((format) => ({ params: { locale, map, format } }))),
  );
}

export const GET: APIRoute = async ({ params }) => {
  const { locale, map, format } = params as { locale: Locale; map: MapKind; format: keyof typeof formats }; // given by getStaticPaths
  return new Response(formats[format](getMapFile(await getContent(), locale, map)!)); // as above
};
