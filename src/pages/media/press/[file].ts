import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import type { SiteContent } from '../../../catalog/content.ts';
import { getPublishedMedia, isRaster } from '../../../catalog/media.ts';
import { getMediaKey } from '../../../catalog/page-key.ts';
import { getContent } from '../../../loaders/catalog.ts';
import { getBuiltLocales } from '../../../loaders/editions.ts';
import { makeKit } from '../../../loaders/kit.ts';
import { readMediaBytes } from '../../../loaders/media-bytes.ts';
import { getPostersFolder, listPosters } from '../../../loaders/posters.ts';
import { getBuildVersion } from '../../../loaders/version.ts';
import { hasPressRoom } from '../../../press/addresses.ts';
import { getOriginalPath, listPostersOf } from '../../../press/forms.ts';
import { getKit } from '../../../press/kit.ts';

/** A file for newsrooms. */
interface PressFile {
  /** Below the site; with a digest of what is in it, so that it need not be made again. */
  path: string;
  mime: string;
  read: () => Uint8Array;
  /** Digest of what it is made of; a poster may be made again under its name. */
  cacheKey?: string;
}

const posterTypes = { png: 'image/png', pdf: 'application/pdf' } as const;

/** Lists the originals of photographs, the posters that are there, and the kit of each edition that is built. */
function listFiles(content: SiteContent): PressFile[] {
  const version = getBuildVersion();
  const media = getPublishedMedia(content);
  const posters = listPosters();
  return [
    ...media
      .filter(isRaster)
      .map((item) => ({ path: getOriginalPath(item), item }))
      .map(({ path, item }) => ({
        path,
        mime: item.mime,
        read: () => readMediaBytes(item),
        cacheKey: getMediaKey({ item, path }, version),
      })),
    ...media
      .flatMap((item) => listPostersOf(item, posters))
      .map(({ file, type }) => ({
        path: file,
        mime: posterTypes[type],
        read: () => readFileSync(join(getPostersFolder(), file)),
      })),
    ...getBuiltLocales(content.site)
      .map((locale) => ({ locale, path: getKit(content, locale).path }))
      .map(({ locale, path }) => ({
        path,
        mime: 'application/zip',
        read: () => makeKit(content, locale),
        cacheKey: version + path,
      })),
  ];
}

export async function getStaticPaths() {
  const content = await getContent();
  return (hasPressRoom(content) ? listFiles(content) : []).map((file) => ({
    params: { file: file.path.split('/').at(-1)! }, // split gives one at least
    props: { file },
    ...(file.cacheKey === undefined ? {} : { cacheKey: file.cacheKey }),
  }));
}

export const GET: APIRoute<{ file: PressFile }> = ({ props: { file } }) =>
  new Response(new Uint8Array(file.read()), { headers: { 'Content-Type': file.mime } });
