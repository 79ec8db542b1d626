import { readAvif } from './avif.ts';
import { readJpeg } from './jpeg.ts';
import type { PictureParts } from './part.ts';
import { readPng } from './png.ts';
import { readWebp } from './webp.ts';

/** A format of pictures made of pixels. */
interface PictureFormat {
  /** Tells by the first bytes whether a file is of this format. */
  isMine: (bytes: Buffer) => boolean;
  /** Takes it apart. @throws RangeError when its parts do not add up */
  read: (bytes: Buffer) => PictureParts;
}

const begins = (bytes: Buffer, at: number, mark: string): boolean =>
  bytes.toString('latin1', at, at + mark.length) === mark;

/** Formats as sharp names them. */
export const pictureFormats = {
  jpeg: { isMine: (bytes) => begins(bytes, 0, '\xff\xd8\xff'), read: readJpeg },
  png: { isMine: (bytes) => begins(bytes, 0, '\x89PNG\r\n\x1a\n'), read: readPng },
  webp: { isMine: (bytes) => begins(bytes, 0, 'RIFF') && begins(bytes, 8, 'WEBP'), read: readWebp },
  heif: { isMine: (bytes) => begins(bytes, 4, 'ftypavi'), read: readAvif },
} as const satisfies Record<string, PictureFormat>;

/** A format of pictures made of pixels, as sharp names it. */
export type PictureFormatName = keyof typeof pictureFormats;

/** Tells whether pictures of this format are made of pixels. */
export const isPictureFormat = (format: string): format is PictureFormatName => Object.hasOwn(pictureFormats, format);

/** Finds the format of a file by its first bytes. */
export const findFormat = (bytes: Buffer): PictureFormat | undefined =>
  Object.values(pictureFormats).find(({ isMine }) => isMine(bytes));
