import type { APIRoute } from 'astro';
import { getPublishedMedia, getVariants, photographFormats, type MediaVariant } from '../../catalog/media.ts';
import { getMediaKey } from '../../catalog/page-key.ts';
import { getContent } from '../../loaders/catalog.ts';
import { readMediaBytes } from '../../loaders/media-bytes.ts';
import { makePhotograph } from '../../loaders/photographs.ts';
import { getBuildVersion } from '../../loaders/version.ts';
import { writeCaptions } from '../../texts/captions.ts';

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

/** Publishes one form of a media file: a photograph made anew, everything else as it is. */
export const GET: APIRoute<{ variant: MediaVariant }> = async ({ props: { variant } }) => {
  const { item, format, captions } = variant;
  if (captions) return new Response(writeCaptions(captions.cues), { headers: { 'Content-Type': 'text/vtt' } });
  const made = photographFormats.find((each) => each.format === format);
  const bytes = made ? await makePhotograph(variant) : readMediaBytes(item);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': made?.mime ?? item.mime } });
};
