import { hash } from 'node:crypto';
import sharp from 'sharp';
import { photographFormats, type MediaVariant } from '../catalog/media.ts';
import { describeRights } from '../catalog/rights.ts';
import { openCache } from './cache.ts';
import { readMediaBytes } from './media-bytes.ts';

/** Made photographs in Base64: the media library tells their sizes, and their addresses have them. */
const made = openCache<string>('photographs', ['src/loaders'], ['sharp']);

/**
 * Makes a photograph anew in one width and format, which also leaves its metadata behind; who made it and under which terms
 * it may be used is written into it.
 *
 * @param variant one that has a width and a format
 */
export async function makePhotograph({ item, path, width, format }: MediaVariant): Promise<Buffer> {
  const { exif, xmp } = describeRights(item.record);
  const { quality } = photographFormats.find((each) => each.format === format)!; // a table of all formats
  const key = hash('sha256', JSON.stringify([path, item.sha256, exif, xmp, quality]));
  const known = made.read(key);
  if (known !== undefined) return Buffer.from(known, 'base64');
  const bytes = await sharp(readMediaBytes(item))
    .rotate()
    .resize({ ...(width === undefined ? {} : { width }), withoutEnlargement: true })
    .withExif(exif)
    .withXmp(xmp)
    .toFormat(format!, { quality })
    .toBuffer();
  made.write(key, bytes.toString('base64'));
  return bytes;
}
