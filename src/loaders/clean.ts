import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import readExif from 'exif-reader';
import sharp, { type Metadata } from 'sharp';
import { replaceFile } from './files.ts';
import { readPictureMetadata } from './metadata.ts';
import { stripAvif } from './strip/avif.ts';
import { writeExif, type Kept } from './strip/exif.ts';
import { stripJpeg } from './strip/jpeg.ts';
import { stripPng } from './strip/png.ts';
import { stripWebp } from './strip/webp.ts';

/** How each format is rid of its metadata; formats are named as sharp names them. */
const strippers: Readonly<Record<string, (bytes: Buffer, exif: Buffer | undefined, own: Metadata) => Buffer>> = {
  jpeg: stripJpeg,
  png: stripPng,
  webp: stripWebp,
  heif: stripAvif,
};

/** A text of the XMP, such as `dc:creator`: several names stand in a list of their own (ISO 16684-1). */
function readXmp(xmp: string, property: string): string | undefined {
  const [, inner = ''] = new RegExp(`<${property}[^>]*>([\\s\\S]*?)</${property}>`).exec(xmp) ?? [];
  const items = inner.split(/<[^>]*>/).map((item) => item.trim());
  return items.filter(Boolean).join('; ') || undefined;
}

/** Creator and licence, from EXIF, else from XMP, and how the picture is turned. */
function getKept({ exif, xmp, orientation }: Metadata): Kept {
  const words = xmp?.toString('utf8') ?? '';
  const fromExif = (key: 'Artist' | 'Copyright'): string | undefined => {
    try {
      const value: unknown = exif && readExif(exif).Image?.[key];
      // Names that are not ASCII come as bytes.
      const text = Buffer.isBuffer(value) ? value.toString('utf8') : value;
      return typeof text === 'string' ? text.replace(/[\0\s]+$/, '') || undefined : undefined;
    } catch {
      return undefined; // EXIF that cannot be read holds no credits that anybody could read
    }
  };
  return {
    orientation,
    artist: fromExif('Artist') ?? readXmp(words, 'dc:creator'),
    copyright: fromExif('Copyright') ?? readXmp(words, 'dc:rights'),
  };
}

/** What of a picture must be the same before and after, as one line. @throws when it cannot be decoded whole */
async function describeLook(bytes: Buffer): Promise<string> {
  const {
    format,
    width,
    height,
    orientation = 1,
    space,
    channels,
    depth,
    hasAlpha,
    pages,
    loop,
    delay,
    icc,
  } = await sharp(bytes).metadata();
  // Every frame, as it is stored, with all of its bits.
  const pixels = await sharp(bytes, { pages: -1, failOn: 'truncated' })
    .raw({ depth: depth === 'uchar' ? 'uchar' : 'ushort' })
    .toBuffer();
  const look = { format, width, height, orientation, space, channels, depth, hasAlpha, pages, loop, delay };
  return JSON.stringify([look, hash('sha256', icc ?? ''), hash('sha256', pixels)]);
}

const refuse = (en: string, vi: string): Error => new Error(`${en} / ${vi}`);

/** What sharp knows of bytes; it throws at none at all, and rejects what is no picture. */
async function readHead(bytes: Buffer): Promise<Metadata | undefined> {
  try {
    return await sharp(bytes).metadata();
  } catch {
    return undefined;
  }
}

/** Takes the metadata out of the bytes of a picture. @throws when they are none, or their parts do not add up */
async function strip(bytes: Buffer): Promise<Buffer> {
  const metadata = await readHead(bytes);
  const stripper = strippers[metadata?.format ?? ''];
  if (!metadata || !stripper)
    throw refuse(
      'this is no jpg, png, webp or avif picture; it was left as it is',
      'đây không phải ảnh jpg, png, webp hay avif; tệp được giữ nguyên',
    );
  try {
    return stripper(bytes, writeExif(getKept(metadata)), metadata);
  } catch {
    throw refuse(
      'its metadata cannot be taken out without touching the picture; export it again without metadata. It was left as it is',
      'không tách được dữ liệu kèm theo mà vẫn giữ nguyên ảnh; hãy xuất lại ảnh không kèm dữ liệu. Tệp được giữ nguyên',
    );
  }
}

/**
 * Takes out of a raster picture whatever it carries beside the picture: position, devices, persons, history, smaller
 * copies, hidden files. Coded pixels, frames, colour profile, depth, transparency and orientation stay as they are, and
 * so do creator and licence.
 *
 * @param path the file, which is replaced; one that carries nothing is not written
 * @throws when it is no picture of a format that we know, or when something of the picture would be lost
 */
export async function cleanPicture(path: string): Promise<void> {
  const bytes = readFileSync(path);
  const cleaned = await strip(bytes);
  if (cleaned.equals(bytes)) return;
  const [before, after] = await Promise.all(
    [describeLook(bytes), describeLook(cleaned)].map((look) => look.catch(String)),
  );
  const { personal } = readPictureMetadata(cleaned, await sharp(cleaned).metadata());
  if (before !== after || personal.length > 0)
    throw refuse(
      'the picture would not be the same afterwards; export it again without metadata. It was left as it is',
      'ảnh sẽ không còn nguyên vẹn; hãy xuất lại ảnh không kèm dữ liệu. Tệp được giữ nguyên',
    );
  replaceFile(path, cleaned);
}
