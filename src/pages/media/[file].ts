import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { describeRights } from '../../catalog/rights.ts';
import { getPublishedMedia, getVariants, photographFormats, type MediaVariant } from '../../catalog/media.ts';
import { getMediaKey } from '../../catalog/page-key.ts';
import { getContent } from '../../loaders/catalog.ts';
import { readMediaBytes } from '../../loaders/media-bytes.ts';
import { getBuildVersion } from '../../loaders/version.ts';

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

/**
 * Publishes one form of a media file. Photographs are made anew, which also leaves their metadata behind; who made them
 * and under which terms they may be used is written into each.
 */
export const GET: APIRoute<{ variant: MediaVariant }> = async ({ props: { variant } }) => {
  const { item, width, format } = variant;
  const bytes = readMediaBytes(item);
  const made = photographFormats.find((each) => each.format === format);
  if (width === undefined || !made) return new Response(bytes, { headers: { 'Content-Type': item.mime } });
  const { exif, xmp } = describeRights(item.record);
  const picture = await sharp(bytes)
    .rotate()
    .resize({ width, withoutEnlargement: true })
    .withExif(exif)
    .withXmp(xmp)
    .toFormat(made.format, { quality: made.quality })
    .toBuffer();
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': made.mime } });
};
