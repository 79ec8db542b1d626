import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanPicture } from '../../src/loaders/clean.ts';
import { findFormat, pictureFormats, type PictureFormatName } from '../../src/loaders/parts/formats.ts';
import { inspectPicture } from '../../src/loaders/picture.ts';
import {
  addChunk,
  addProfileTag,
  addRiff,
  addSegment,
  createBox,
  createExif,
  createRiff,
  createSegment,
  listSegmentPlaces,
} from '../pictures.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parts-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const glass = sharp({
  create: { width: 64, height: 48, channels: 4, background: { r: 10, g: 90, b: 200, alpha: 0.4 } },
}).composite([
  { input: Buffer.from('<svg width="40" height="30"><circle cx="20" cy="15" r="12" fill="#e42"/></svg>') },
]);
const make = (format: PictureFormatName, options = {}): Promise<Buffer> =>
  glass
    .clone()
    .toFormat(format, { compression: 'av1', ...options })
    .toBuffer();
const jpeg = await make('jpeg');
const png = await make('png');
const flat = sharp({ create: { width: 640, height: 480, channels: 3, background: '#fff' } });
const webp = await make('webp');
const avif = await make('heif');
const extended = await glass.clone().withIccProfile('p3').webp().toBuffer();

const formatOf = (bytes: Buffer): PictureFormatName =>
  (Object.keys(pictureFormats) as PictureFormatName[]).find((name) => pictureFormats[name].isMine(bytes))!;
const inspect = (bytes: Buffer) => inspectPicture(bytes, 'x', formatOf(bytes));
const look = async (bytes: Buffer): Promise<string> => {
  const { width, height, orientation = 1, depth, space, hasAlpha } = await sharp(bytes).metadata();
  const pixels = await sharp(bytes, { failOn: 'truncated' }).raw({ depth: 'ushort' }).toBuffer();
  return JSON.stringify([width, height, orientation, depth, space, hasAlpha]) + pixels.toString('base64');
};
const clean = async (bytes: Buffer): Promise<Buffer> => {
  const path = join(folder, 'x');
  writeFileSync(path, bytes);
  await cleanPicture(path);
  return readFileSync(path);
};

const gps = createExif([[0x8825, 4, Buffer.from([0, 0, 0, 26])]]);
const position = Buffer.concat([gps, createExif([[0x0001, 2, Buffer.from('N\0')]]).subarray(8)]);
const exifOf = (...tags: [number, number, Buffer][]): Buffer =>
  Buffer.concat([Buffer.from('Exif\0\0'), createExif(tags)]);
const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>Ánh</dc:creator></x:xmpmeta>';
const zip = Buffer.from('PK\x03\x04'.padEnd(60, 'z'));
const profileOf = async (): Promise<Buffer> => (await sharp(extended).metadata()).icc!;
const withProfile = (profile: Buffer): Buffer =>
  addSegment(jpeg, 0xe2, Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01', 'latin1'), profile]));
const thumbnail = createExif([[0x0112, 3, Buffer.from([0, 1])]], 26);

/** Puts an archive behind what a chunk of a WebP holds, and into it. */
function behindChunk(bytes: Buffer, name: string): Buffer {
  const parts: Buffer[] = [Buffer.from('WEBP')];
  for (let at = 12; at < bytes.length;) {
    const size = bytes.readUInt32LE(at + 4);
    const type = bytes.toString('latin1', at, at + 4);
    const body = bytes.subarray(at + 8, at + 8 + size);
    parts.push(createRiff(type, type === name ? Buffer.concat([body, zip]) : body));
    at += 8 + size + (size % 2);
  }
  return createRiff('RIFF', Buffer.concat(parts));
}

describe('what a picture may not carry is named, and cleaned by one command', () => {
  test.each<readonly [name: string, bytes: () => Buffer | Promise<Buffer>, message: string]>([
    ['GPS in EXIF', () => addSegment(jpeg, 0xe1, Buffer.concat([Buffer.from('Exif\0\0'), position])), 'GPS position'],
    [
      'GPS in a second block of EXIF',
      () => {
        const first = addSegment(jpeg, 0xe1, exifOf([0x0112, 3, Buffer.from([0, 1])]));
        return addSegment(first, 0xe1, Buffer.concat([Buffer.from('Exif\0\0'), position]), 2);
      },
      'GPS position, second block of EXIF',
    ],
    ['a comment', () => addSegment(jpeg, 0xfe, 'Chụp ở nhà An'), 'comment'],
    [
      'words of Windows',
      () => addSegment(jpeg, 0xe1, exifOf([0x9c9d, 1, Buffer.from('An\0\0', 'utf16le')])),
      'comment or keywords',
    ],
    [
      'a comment in Unicode',
      () => addSegment(jpeg, 0xe1, exifOf([0x9286, 7, Buffer.from('UNICODE\0C\0C\0', 'latin1')])),
      'comment or keywords',
    ],
    [
      'the model of the camera',
      () => addSegment(jpeg, 0xe1, exifOf([0x0110, 2, Buffer.from('Phone 9\0')])),
      'model of the camera',
    ],
    [
      'the hour',
      () => addSegment(jpeg, 0xe1, exifOf([0x0132, 2, Buffer.from('2026:11:20 08:00:00\0')])),
      'time of taking',
    ],
    [
      'a smaller copy in EXIF',
      () => addSegment(jpeg, 0xe1, Buffer.concat([Buffer.from('Exif\0\0'), thumbnail, Buffer.alloc(6)])),
      'smaller copy',
    ],
    ['a smaller copy in JFIF', () => addSegment(jpeg, 0xe0, 'JFXX\0\x10'), 'smaller copy'],
    [
      'words between the values of EXIF',
      () => addSegment(jpeg, 0xe1, Buffer.concat([exifOf([0x0112, 3, Buffer.from([0, 1])]), Buffer.from('hidden')])),
      'hidden',
    ],
    ['words behind a name', () => addSegment(jpeg, 0xe1, exifOf([0x013b, 2, Buffer.from('An\0hidden')])), 'hidden'],
    [
      'EXIF in a circle',
      () => addSegment(jpeg, 0xe1, exifOf([0x8769, 4, Buffer.from([0, 0, 0, 8])])),
      'cannot be read',
    ],
    ['XMP', () => addSegment(jpeg, 0xe1, `http://ns.adobe.com/xap/1.0/\0${xmp}`), 'XMP'],
    ['extended XMP', () => addSegment(jpeg, 0xe1, `http://ns.adobe.com/xmp/extension/\0${xmp}`), 'XMP'],
    ['IPTC', () => addSegment(jpeg, 0xed, 'Photoshop 3.0\x008BIM\x04\x04'), 'IPTC'],
    ['further pictures', () => addSegment(jpeg, 0xe2, 'MPF\0II'), 'further pictures'],
    ['content credentials', () => addSegment(jpeg, 0xeb, 'JP\0\x01'), 'C2PA'],
    ['what a program notes', () => addSegment(jpeg, 0xec, 'Ducky\0'), 'data of a program (Ducky)'],
    ['an archive behind the end', () => Buffer.concat([jpeg, zip]), 'hidden'],
    ['an archive behind a second end', () => Buffer.concat([jpeg, zip, Buffer.from([0xff, 0xd9])]), 'hidden'],
    ['a second picture', () => Buffer.concat([jpeg, jpeg]), 'hidden'],
    [
      'words between segments',
      () => Buffer.concat([jpeg.subarray(0, 20), Buffer.from('hidden'), jpeg.subarray(20)]),
      'hidden',
    ],
    [
      'a display in the profile',
      async () => withProfile(addProfileTag(await profileOf(), 'mmod', Buffer.alloc(32, 7))),
      'data of a device',
    ],
    [
      'measurements of a press in the profile',
      () => glass.clone().toColourspace('cmyk').withIccProfile('cmyk').jpeg().toBuffer(),
      'data of a device',
    ],
    ['EXIF as text', () => addChunk(png, 'tEXt', 'Raw profile type exif\x00\nexif\n  4\n'), 'Raw profile type exif'],
    ['words behind the pixels', () => addChunk(png, 'tEXt', 'Comment\0hidden', -1), 'Comment'],
    [
      'words in a package',
      () => addChunk(png, 'zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(zip)])),
      'Comment',
    ],
    ['long words under a good name', () => addChunk(png, 'tEXt', `Author\0${'x'.repeat(5000)}`), 'Author'],
    ['XMP in a PNG', () => addChunk(png, 'iTXt', `XML:com.adobe.xmp\0\0\0\0\0${xmp}`), 'XMP'],
    ['a private chunk', () => addChunk(png, 'prVt', zip), 'prVt'],
    ['notes of macOS', () => addChunk(png, 'iDOT', Buffer.alloc(28)), 'iDOT'],
    ['a suggested palette', () => addChunk(png, 'sPLT', 'x\0\x08'), 'sPLT'],
    ['a second size', () => addChunk(png, 'pHYs', Buffer.alloc(9)), 'hidden'],
    ['an archive behind IEND', () => Buffer.concat([png, zip]), 'hidden'],
    ['GPS in a PNG', () => addChunk(png, 'eXIf', position), 'GPS position'],
    ['EXIF without a flag', () => addRiff(extended, 'EXIF', position), 'GPS position'],
    ['EXIF in a simple WebP', () => addRiff(webp, 'EXIF', position), 'GPS position'],
    ['XMP without a flag', () => addRiff(extended, 'XMP ', xmp), 'XMP'],
    ['a private chunk in a WebP', () => addRiff(extended, 'PRIV', zip), 'PRIV'],
    ['a second profile', () => addRiff(extended, 'ICCP', zip), 'hidden'],
    ['an archive behind a WebP', () => Buffer.concat([webp, zip]), 'hidden'],
    ['an archive in a free box', () => Buffer.concat([avif, createBox('free', zip)]), 'free'],
    ['an archive in a box of its own', () => Buffer.concat([avif, createBox('uuid', zip)]), 'uuid'],
    ['an archive in a second mdat', () => Buffer.concat([avif, createBox('mdat', zip)]), 'hidden'],
  ])('%s', async (_, create, message) => {
    const bytes = await create();
    const { faults } = await inspect(bytes);
    expect(faults?.map(({ rule }) => rule)).toEqual(['media-metadata']);
    expect(faults![0]!.message.en).toContain(message);
    const cleaned = await clean(bytes);
    expect(await inspect(cleaned)).not.toHaveProperty('faults', expect.anything());
    expect(await look(cleaned)).toBe(await look(bytes));
  });

  const behindPixels = (bytes: Buffer): Buffer => Buffer.concat([bytes.subarray(0, -2), zip, bytes.subarray(-2)]);
  const behindPackedPixels = (bytes: Buffer): Buffer => {
    const at = bytes.indexOf('IDAT');
    const packed = bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4));
    const rest = Buffer.concat([bytes.subarray(0, at - 4), bytes.subarray(-12)]);
    return addChunk(rest, 'IDAT', Buffer.concat([packed, zip]), -1);
  };

  test.each<readonly [name: string, bytes: () => Buffer | Promise<Buffer>]>([
    ['packed pixels', () => behindPackedPixels(png)],
    ['the pixels of a JPEG', () => behindPixels(jpeg)],
    ['the pixels of a JPEG of one colour', async () => behindPixels(await flat.clone().jpeg().toBuffer())],
    ['the pixels of a grey JPEG', async () => behindPixels(await flat.clone().greyscale().jpeg().toBuffer())],
    ['the pixels of a WebP', () => behindChunk(webp, 'VP8 ')],
    ['the pixels of a WebP without loss', async () => behindChunk(await make('webp', { lossless: true }), 'VP8L')],
    ['the transparency of a WebP', () => behindChunk(webp, 'ALPH')],
    ['the last scan of a JPEG', async () => behindPixels(await make('jpeg', { progressive: true }))],
  ])('what follows %s cannot be cut, and is to be exported again', async (_, create) => {
    const { faults } = await inspect(await create());
    expect(faults).toMatchObject([{ rule: 'media-metadata', remedy: { en: expect.stringContaining('again') } }]);
  });

  test.each<readonly [name: string, bytes: () => Promise<Buffer>]>([
    ['JPEG', () => make('jpeg')],
    ['progressive JPEG', () => make('jpeg', { progressive: true })],
    ['PNG', () => make('png')],
    ['WebP', () => make('webp')],
    ['AVIF', () => make('heif')],
  ])('a %s that is cut off anywhere is damaged', async (_, create) => {
    const bytes = await create();
    for (const length of [bytes.length - 1, bytes.length - 30, bytes.length >> 1, 40])
      expect((await inspect(bytes.subarray(0, length))).faults).toMatchObject([{ rule: 'media-truncated' }]);
    if (formatOf(bytes) === 'jpeg') {
      const closed = Buffer.concat([bytes.subarray(0, -30), bytes.subarray(-2)]);
      expect((await inspect(closed)).faults).toMatchObject([{ rule: 'media-truncated' }]);
    }
  });

  test('EXIF behind the pixels of a PNG turns nothing, before and after cleaning', async () => {
    const turned = await sharp(jpeg)
      .withMetadata({ orientation: 6 })
      .withExif({ IFD0: { Make: 'C' } })
      .jpeg()
      .toBuffer();
    const block = (await sharp(turned).metadata()).exif!.subarray(6);
    const { width, height } = await sharp(png).metadata();
    const cleaned = await clean(addChunk(png, 'eXIf', block, -1));
    expect(await inspect(cleaned)).toMatchObject({ width, height });
  });

  test('creator and licence are kept from XMP and IPTC, and read by the rules about words', async () => {
    const credits = addSegment(
      jpeg,
      0xe1,
      `http://ns.adobe.com/xap/1.0/\0${xmp.replace('Ánh', 'Ánh &amp; B&#237;nh')}`,
    );
    const iptc = Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x0c\x1c\x02\x74\0\x05CC-BY', 'latin1');
    const cleaned = await clean(addSegment(credits, 0xed, iptc));
    expect(await inspect(cleaned)).toMatchObject({ text: 'Ánh & B&#237;nh\nCC-BY' });
  });
});

test.each<readonly [name: string, bytes: () => Buffer | Promise<Buffer>]>([
  ['JPEG', () => jpeg],
  ['progressive JPEG', () => make('jpeg', { progressive: true })],
  ['JPEG by mozjpeg', () => make('jpeg', { mozjpeg: true })],
  ['JPEG with restarts', () => jpegWithRestarts()],
  ['JPEG for printing', () => glass.clone().toColourspace('cmyk').jpeg().toBuffer()],
  ['grey JPEG', () => glass.clone().greyscale().jpeg().toBuffer()],
  ['JPEG of one colour', () => flat.clone().jpeg().toBuffer()],
  ['grey JPEG of one colour', () => flat.clone().greyscale().jpeg().toBuffer()],
  ['progressive JPEG of one colour', () => flat.clone().jpeg({ progressive: true }).toBuffer()],
  ['JPEG of all colours', () => flat.clone().jpeg({ chromaSubsampling: '4:4:4', quality: 100 }).toBuffer()],
  ['turned JPEG', () => glass.clone().withMetadata({ orientation: 6 }).jpeg().toBuffer()],
  ['PNG', () => png],
  ['PNG of 16 bits', () => glass.clone().toColourspace('rgb16').png().toBuffer()],
  ['PNG of few colours', () => make('png', { palette: true })],
  ['interlaced PNG', () => make('png', { progressive: true })],
  ['PNG with a profile', () => glass.clone().withIccProfile('p3').png().toBuffer()],
  [
    'screenshot',
    () => addChunk(addChunk(addChunk(png, 'gAMA', Buffer.from([0, 0, 0xb1, 0x8f])), 'sRGB', '\0'), 'tIME', '1234567'),
  ],
  ['PNG of Inkscape', () => addChunk(png, 'tEXt', 'Software\0www.inkscape.org')],
  ['WebP', () => webp],
  ['WebP with a profile', () => extended],
  ['WebP without loss, with transparency', () => make('webp', { lossless: true })],
  ['AVIF', () => avif],
  ['AVIF of 10 bits', () => make('heif', { bitdepth: 10 })],
  ['AVIF with a profile', () => glass.clone().withIccProfile('p3').avif().toBuffer()],
])('a %s passes as it is', async (_, create) => {
  const bytes = await create();
  expect(await inspect(bytes)).toMatchObject({ width: expect.any(Number) });
  expect(await clean(bytes)).toEqual(bytes);
});

/** A JPEG of one block row per interval is the same picture; a DRI of 0 asks for none. */
function jpegWithRestarts(): Buffer {
  const at = listSegmentPlaces(jpeg).at(-1)!;
  return Buffer.concat([jpeg.subarray(0, at), createSegment(0xdd, Buffer.from([0, 0])), jpeg.subarray(at)]);
}

/** Names of chunks: the third letter is reserved in PNG. */
const letters = fc.stringMatching(/^[a-z]{2}[A-Z][a-z]$/);
const body = fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes));
const markers = fc.oneof(fc.integer({ min: 0xe3, max: 0xef }), fc.constant(0xfe));
/** Ways to add what a program might, or somebody who hides something. */
const additions: Readonly<Record<PictureFormatName, fc.Arbitrary<(bytes: Buffer) => Buffer>>> = {
  jpeg: fc.oneof(
    fc.tuple(markers, body, fc.nat(9)).map(
      ([marker, part, place]) =>
        (bytes: Buffer) =>
          addSegment(bytes, marker, part, place),
    ),
    body.map((part) => (bytes: Buffer) => Buffer.concat([bytes, part, Buffer.from([0xff, 0xd9])])),
  ),
  png: fc.oneof(
    fc.tuple(letters, body, fc.nat(9)).map(
      ([type, part, place]) =>
        (bytes: Buffer) =>
          addChunk(bytes, type, part, place),
    ),
    body.map((part) => (bytes: Buffer) => Buffer.concat([bytes, part, Buffer.from('\0')])),
  ),
  webp: fc.tuple(letters, body).map(
    ([name, part]) =>
      (bytes: Buffer) =>
        addRiff(bytes, name, part),
  ),
  heif: fc.tuple(letters, body).map(
    ([type, part]) =>
      (bytes: Buffer) =>
        Buffer.concat([bytes, createBox(type, part)]),
  ),
};

describe('whatever is added to a sound picture is refused, cleaned, and gone', () => {
  test.each<readonly [PictureFormatName, Buffer]>([
    ['jpeg', jpeg],
    ['png', png],
    ['webp', webp],
    ['heif', avif],
  ])(
    '%s',
    async (format, sound) => {
      const before = await look(sound);
      await fc.assert(
        fc.asyncProperty(fc.array(additions[format], { minLength: 1, maxLength: 4 }), async (list) => {
          // What is behind the end comes last: nothing can be added within a picture that has ended.
          const changed = list.reduce((bytes, add) => add(bytes), sound);
          expect(findFormat(changed)!.read(changed).refused).not.toEqual([]);
          const cleaned = await clean(changed);
          expect(await inspect(cleaned)).not.toHaveProperty('faults', expect.anything());
          expect(await look(cleaned)).toBe(before);
        }),
        { numRuns: 40 },
      );
    },
    30_000,
  );
});
