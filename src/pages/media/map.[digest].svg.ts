import type { APIRoute } from 'astro';
import { getContent } from '../../loaders/catalog.ts';
import { getMapFile } from '../../map/file.ts';

export async function getStaticPaths() {
  const file = getMapFile(await getContent());
  return file ? [{ params: { digest: file.path.split('.').at(-2)! }, props: { svg: file.svg } }] : [];
}

/** Publishes the drawing of the map, which all editions share. */
export const GET: APIRoute<{ svg: string }> = ({ props: { svg } }) =>
  new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
