import type { APIRoute } from 'astro';
import { getEntriesOfKind } from '../../../catalog/entries.ts';
import { getTextKey } from '../../../catalog/page-key.ts';
import { isRoute, type RouteEntry } from '../../../catalog/routes.ts';
import { getContent } from '../../../loaders/catalog.ts';
import { getBuiltLocales } from '../../../loaders/editions.ts';
import { getBuildVersion } from '../../../loaders/version.ts';
import { toGpx } from '../../../machines/gpx.ts';
import { getRouteFile } from '../../../machines/map-file.ts';

export async function getStaticPaths() {
  const content = await getContent();
  const version = getBuildVersion();
  return getBuiltLocales(content.site).flatMap((locale) =>
    getEntriesOfKind(content, locale, 'route')
      .filter(isRoute)
      .map((entry) => ({
        params: { locale, section: entry.section, slug: entry.slug },
        props: { entry },
        cacheKey: getTextKey(content, entry, version),
      })),
  );
}

/** A route for devices. */
export const GET: APIRoute<{ entry: RouteEntry }> = async ({ props }) =>
  new Response(toGpx(getRouteFile(await getContent(), props.entry)), {
    headers: { 'Content-Type': 'application/gpx+xml' },
  });
