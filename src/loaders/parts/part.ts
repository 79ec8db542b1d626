import type { Bilingual } from '../fault.ts';
import { joinCredits, writeExif, type Credits } from './credits.ts';

/** One piece of a picture's file: a segment, a chunk, a box. */
export interface Part {
  /** What is written when the picture is cleaned; nothing when the part is left out. */
  clean?: Buffer | undefined;
  /** Why it keeps the picture out, in the words of a photographer. */
  refused?: readonly Bilingual[] | undefined;
  /** Words that it carries, one a line. */
  text?: string | undefined;
  /** Creator, licence and orientation that it tells. */
  credits?: Credits | undefined;
}

/** A picture taken apart. Judging and cleaning both go by this, so what is refused can be cleaned. */
export interface PictureParts {
  /** What it carries beside the picture; empty when nothing has to be taken out. */
  refused: Bilingual[];
  /** Words that it may carry, for the rules about words. */
  text: string;
  /** Puts it together again without what is refused; coded pixels stay byte for byte. */
  clean: () => Buffer;
}

/** What pictures carry beside pixels, named once, so that the same thing is told once. */
export const words = {
  position: { en: 'GPS position', vi: 'vị trí GPS' },
  copy: { en: 'smaller copy of the picture', vi: 'bản thu nhỏ của ảnh' },
  pictures: { en: 'further pictures', vi: 'ảnh khác đi kèm' },
  hidden: {
    en: 'something hidden behind or between the parts of the picture',
    vi: 'phần giấu sau hoặc giữa các phần của ảnh',
  },
  comment: { en: 'comment', vi: 'lời ghi chú' },
  exif: { en: 'EXIF that cannot be read', vi: 'dữ liệu EXIF không đọc được' },
  secondExif: { en: 'second block of EXIF', vi: 'khối EXIF thứ hai' },
  xmp: { en: 'notes of editing programs (XMP)', vi: 'ghi chú của phần mềm chỉnh ảnh (XMP)' },
  photoshop: { en: 'notes of Photoshop (IPTC)', vi: 'ghi chú của Photoshop (IPTC)' },
  provenance: { en: 'content credentials (C2PA)', vi: 'chứng thực nội dung (C2PA)' },
  profile: { en: 'colour profile that cannot be read', vi: 'hồ sơ màu không đọc được' },
  device: { en: 'data of a device in the colour profile', vi: 'dữ liệu thiết bị trong hồ sơ màu' },
} as const satisfies Record<string, Bilingual>;

/** Names data of a program that the format does not know, by its mark in the file. */
export const nameProgramData = (mark: string): Bilingual => {
  const shown =
    mark
      .replaceAll(/[^\w ./:-]/g, '')
      .slice(0, 40)
      .trim() || '?';
  return { en: `data of a program (${shown})`, vi: `dữ liệu của phần mềm (${shown})` };
};

/** Puts the parts of a file together into one answer. @param join writes the file from clean parts and an EXIF block */
export function summarizeParts(
  parts: readonly Part[],
  join: (parts: Buffer[], exif: Buffer | undefined) => Buffer,
): PictureParts {
  const refused = new Map(parts.flatMap((part) => part.refused ?? []).map((name) => [name.en, name]));
  return {
    refused: [...refused.values()],
    text: parts.flatMap(({ text }) => text || []).join('\n'),
    clean: () =>
      join(
        parts.flatMap(({ clean }) => clean ?? []),
        writeExif(joinCredits(parts.flatMap(({ credits }) => credits ?? []))),
      ),
  };
}

/** Tells whether every byte is zero. */
export const isBlank = (bytes: Buffer): boolean => bytes.every((byte) => byte === 0);

/** A part of a file. @throws RangeError when it reaches over the end */
export function slice(bytes: Buffer, from: number, to: number): Buffer {
  if (from < 0 || to < from || to > bytes.length) throw new RangeError('a part is cut off');
  return bytes.subarray(from, to);
}
