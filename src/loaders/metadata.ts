import readExif from 'exif-reader';
import type { Metadata } from 'sharp';
import type { Bilingual } from './fault.ts';

/** What a picture carries beside its pixels. */
export interface PictureMetadata {
  /** What it tells of places, devices and persons, in words: “GPS position”, “camera serial number”. */
  personal: Bilingual[];
  /** Every readable line of it, for the rules about words. */
  text: string;
}

/** What a picture may carry, named once, so that the same thing is told once. */
const position: Bilingual = { en: 'GPS position', vi: 'vị trí GPS' };
const place: Bilingual = { en: 'place', vi: 'địa điểm' };
const cameraNumber: Bilingual = { en: 'camera serial number', vi: 'số máy ảnh' };
const owner: Bilingual = { en: 'owner of the camera', vi: 'chủ máy ảnh' };
const hidden: Bilingual = { en: 'something hidden behind the picture', vi: 'phần giấu sau ảnh' };
const copy: Bilingual = { en: 'smaller copy of the picture', vi: 'bản thu nhỏ của ảnh' };
const unreadable: Bilingual = { en: 'EXIF that cannot be read', vi: 'dữ liệu EXIF không đọc được' };

/** Tags of a device or of its owner (CIPA DC-008, Exif 3.0); MakerNote is the camera's own, in no known form. */
const exifTags: Readonly<Record<string, Bilingual>> = {
  BodySerialNumber: cameraNumber,
  CameraSerialNumber: cameraNumber,
  LensSerialNumber: { en: 'lens serial number', vi: 'số ống kính' },
  CameraOwnerName: owner,
  HostComputer: { en: 'name of a computer', vi: 'tên máy tính' },
  MakerNote: { en: 'notes of the camera (MakerNote)', vi: 'ghi chú riêng của máy ảnh (MakerNote)' },
  ImageUniqueID: { en: 'number of the picture in the camera', vi: 'số của ảnh trong máy' },
};

/** The same in XMP (ISO 16684-1), by local names: prefixes are for each file to choose. */
const xmpProperties: readonly (readonly [RegExp, Bilingual])[] = [
  [/:GPS(?!Version)/, position],
  [/:(?:\w*SerialNumber|LensID|ImageUniqueID)\b/, cameraNumber],
  [/:(?:Camera)?OwnerName\b/, owner],
  [
    /:(?:History|DerivedFrom|(?:Original)?DocumentID|InstanceID)\b/,
    { en: 'history of editing', vi: 'lịch sử chỉnh sửa' },
  ],
  [/:(?:Regions|RegionInfo|PersonInImage\w*)\b/, { en: 'names of persons', vi: 'tên người' }],
  [/:(?:Location\w*|City|Sublocation)\b/, place],
];

/** Data sets of IPTC-IIM for city, sublocation, province and country (record 2: 90, 92, 95, 101). */
// oxlint-disable-next-line no-control-regex -- markers of the format
const iptcPlace = /\x1c\x02[\x5a\x5c\x5f\x65]/;

/** Reads an EXIF block; one that cannot be read counts as notes of unknown content. */
function listExif(block: Buffer): PictureMetadata {
  try {
    const { GPSInfo = {}, Thumbnail, ...parts } = readExif(block);
    const tags = Object.values(parts).flatMap((part) => (part && typeof part === 'object' ? Object.entries(part) : []));
    const hasPosition = Object.keys(GPSInfo).some((key) => key !== 'GPSVersionID');
    return {
      personal: [
        ...(hasPosition ? [position] : []),
        ...(Thumbnail ? [copy] : []),
        ...tags.flatMap(([key]) => exifTags[key] ?? []),
      ],
      text: tags
        .flatMap(([, value]) =>
          typeof value === 'string' ? value : Buffer.isBuffer(value) ? value.toString('utf8') : [],
        )
        .join('\n'),
    };
  } catch {
    return { personal: [unreadable], text: '' };
  }
}

/** What follows the end of a picture: nothing should. @returns bytes */
function countTrailing(bytes: Buffer, format: string | undefined): number {
  const endOf = (mark: Buffer): number => bytes.lastIndexOf(mark) + mark.length;
  if (format === 'jpeg') return bytes.length - endOf(Buffer.from([0xff, 0xd9]));
  if (format === 'png') return bytes.length - endOf(Buffer.from([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]));
  if (format === 'webp') return bytes.length - 8 - bytes.readUInt32LE(4);
  return 0;
}

/** Padding that some cameras leave behind a picture, in bytes. */
const padding = 16;

const toLines = (text: string): string => text.replaceAll(/[^\P{Cc}\n]+/gu, '\n').trim();

/**
 * Lists what a raster picture says of places, devices and persons, and gives its readable words.
 *
 * @param bytes the whole file
 * @param metadata what sharp has read of it
 */
export function readPictureMetadata(bytes: Buffer, metadata: Metadata): PictureMetadata {
  const exif = metadata.exif ? listExif(metadata.exif) : { personal: [], text: '' };
  const xmp = metadata.xmp?.toString('utf8') ?? '';
  const comments = (metadata.comments ?? []).map(({ keyword, text }) => `${keyword}: ${text}`);
  return {
    personal: [
      ...new Set([
        ...exif.personal,
        ...xmpProperties.filter(([pattern]) => pattern.test(xmp)).map(([, words]) => words),
        ...(iptcPlace.test(metadata.iptc?.toString('latin1') ?? '') ? [place] : []),
        ...(countTrailing(bytes, metadata.format) > padding ? [hidden] : []),
      ]),
    ],
    text: toLines(
      [exif.text, xmp.replaceAll(/<[^>]*>/g, '\n'), metadata.iptc?.toString('utf8') ?? '', ...comments].join('\n'),
    ),
  };
}
