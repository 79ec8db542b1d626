import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { getPublishedMedia, getVariants, type MediaVariant } from '../../catalog/media.ts';
import { getMediaKey } from '../../catalog/page-key.ts';
import { getContent } from '../../loaders/catalog.ts';
import { readMediaBytes } from '../../loaders/media-bytes.ts';
import { getBuildVersion } from '../../loaders/version.ts';

/** WebP quality at which our test photographs show no artefacts at arm's length. */
const quality = 78;

export async function getStaticPaths() {
  const content = await getContent();
  const version = getBuildVersion();
  return getPublishedMedia(content)
    .flatMap(getVariants)
    .map((variant) => ({
      params: { file: variant.path.split('/').at(-1)! },
      props: { variant },
      cacheKey: getMediaKey(variant, version),
    }));
}

/** Publishes one form of a media file. Photographs are made anew, which also leaves their metadata behind. */
export const GET: APIRoute<{ variant: MediaVariant }> = async ({ props: { variant } }) => {
  const { item, width } = variant;
  const bytes = readMediaBytes(item);
  if (width === undefined) return new Response(bytes, { headers: { 'Content-Type': item.mime } });
  const picture = await sharp(bytes).rotate().resize({ width, withoutEnlargement: true }).webp({ quality }).toBuffer();
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/webp' } });
};
