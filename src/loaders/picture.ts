import { Readable } from 'node:stream';
import { createInflate } from 'node:zlib';
import sharp, { type Metadata } from 'sharp';
import { refuse, type Bilingual, type Fault } from './fault.ts';
import { pictureFormats, type PictureFormatName } from './parts/formats.ts';
import { listScanEnds } from './parts/jpeg.ts';
import { words, type PictureParts } from './parts/part.ts';
import { getPngSize, listPngPixels } from './parts/png.ts';
import { shortenWebp } from './parts/webp.ts';
import { findSizeFault } from './picture-size.ts';
import { readDrawing, type EmbeddedPicture } from './svg.ts';

/** What is known of a sound picture: pixels as readers see it, and the words that it carries. */
interface Picture {
  width: number;
  height: number;
  text: string;
  faults?: undefined;
}

/** Why a picture is refused. */
interface Refusal {
  rule: string;
  message: Bilingual;
  remedy: Bilingual;
}

/** Names of formats as files end. */
const toEnding = (format: PictureFormatName): string => (format === 'heif' ? 'avif' : format);

const notAPicture = (format: PictureFormatName): Refusal => ({
  rule: 'media-type',
  message: {
    en: `This file is not a ${toEnding(format)} picture, whatever its name says.`,
    vi: `Tệp này không phải ảnh ${toEnding(format)} như tên gọi.`,
  },
  remedy: { en: 'Export the picture again and add that file.', vi: 'Hãy xuất lại ảnh rồi đưa tệp mới lên.' },
});

const truncated: Refusal = {
  rule: 'media-truncated',
  message: { en: 'This picture is truncated or damaged.', vi: 'Ảnh này bị cụt hoặc hỏng.' },
  remedy: { en: 'Copy or export the picture again.', vi: 'Hãy chép hoặc xuất lại ảnh.' },
};

const animated: Refusal = {
  rule: 'media-animated',
  message: {
    en: 'This picture moves: only its first frame would be shown.',
    vi: 'Đây là ảnh động: trang chỉ hiện được khung hình đầu.',
  },
  remedy: {
    en: 'Export the frame that tells most as a picture of its own.',
    vi: 'Hãy xuất khung hình rõ nhất thành một ảnh riêng.',
  },
};

/** Refuses what a picture carries beside itself. @param remedy by which command it is taken out */
const carries = (what: readonly Bilingual[], remedy: Bilingual): Refusal => ({
  rule: 'media-metadata',
  message: {
    en: `This file carries more than the picture: ${what.map(({ en }) => en).join(', ')}.`,
    vi: `Tệp này mang theo nhiều hơn tấm ảnh: ${what.map(({ vi }) => vi).join(', ')}.`,
  },
  remedy,
});

const exportAgain: Bilingual = {
  en: 'Export the picture again from the program that made it.',
  vi: 'Hãy xuất lại ảnh từ chương trình đã tạo ra nó.',
};

/** Tells whether a picture has several frames; of PNG and AVIF the decoder sees the first only. */
function isAnimated(bytes: Buffer, { format, pages = 1 }: Metadata): boolean {
  if (format === 'png') return bytes.subarray(0, bytes.indexOf('IDAT')).includes('acTL'); // APNG: PNG, third edition, 11.3.6
  if (format === 'heif') return bytes.toString('latin1', 8, 12) === 'avis'; // image sequence: AV1 Image File Format, 6.2
  return pages > 1;
}

/** Tells whether the packed pixels of a PNG are all it needs and no more: something could follow them, or swell. */
async function fillsPixels(bytes: Buffer): Promise<boolean> {
  const expected = getPngSize(bytes);
  const packed = [...listPngPixels(bytes)];
  const inflate = createInflate();
  let size = 0;
  try {
    for await (const piece of Readable.from(packed).pipe(inflate)) {
      size += (piece as Buffer).length; // a stream of bytes, as `inflate` says nowhere
      if (size > expected) return false;
    }
  } catch {
    return false;
  }
  return size === expected && inflate.bytesWritten === packed.reduce((sum, { length }) => sum + length, 0);
}

/**
 * Decodes a picture to the last pixel; making it small spares what decoders need not work out for that.
 *
 * @returns what the decoder says against it; nothing when it is whole
 */
const decode = (bytes: Buffer, failOn: 'truncated' | 'warning' = 'truncated'): Promise<string | undefined> =>
  sharp(bytes, { failOn })
    .resize(64, 64, { fit: 'fill' })
    .raw()
    .toBuffer()
    .then(
      () => undefined,
      (error: unknown) => String(error),
    );

/** Bytes that may stand idle behind the coded data of a scan: encoders and cameras fill up. */
const idle = 16;

/**
 * Decodes a JPEG and tells what is wrong with its pixels: a part is missing, or something follows them before the end of
 * the file, which only a decoder can tell from them. Of several scans it tells when it reads on; one scan must be missed
 * when its last bytes are taken away.
 */
async function findJpegFault(bytes: Buffer): Promise<'missing' | 'more' | undefined> {
  const complaint = await decode(bytes, 'warning');
  if (complaint !== undefined) {
    const [, count = '0'] = /(\d+) extraneous bytes/.exec(complaint) ?? [];
    if (Number(count) > idle) return 'more';
    if (complaint.includes('premature end') || (await decode(bytes)) !== undefined) return 'missing';
  }
  const [first = 0, ...others] = listScanEnds(bytes);
  const isMissed = others.length > 0 || (await decode(bytes.subarray(0, first - idle))) !== undefined;
  return isMissed ? undefined : 'more';
}

/** Decodes a picture and tells whether a part of its pixels is missing, or something follows them. */
async function findPixelFault(bytes: Buffer, format: PictureFormatName): Promise<'missing' | 'more' | undefined> {
  if (format === 'jpeg') return findJpegFault(bytes);
  if ((await decode(bytes)) !== undefined) return 'missing';
  if (format === 'webp')
    for (const shortened of shortenWebp(bytes, idle)) if ((await decode(shortened)) === undefined) return 'more';
  return format === 'png' && !(await fillsPixels(bytes)) ? 'more' : undefined;
}

/**
 * Judges a picture by its bytes: the cheap questions first, pixels only when all else is sound.
 *
 * @param clean what to do about what it carries beside the picture
 */
async function judge(bytes: Buffer, format: PictureFormatName, clean: Bilingual): Promise<Picture | Refusal> {
  if (!pictureFormats[format].isMine(bytes)) return notAPicture(format);
  const metadata = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!metadata) return truncated;
  if (metadata.format !== format) return notAPicture(format);
  const sizeFault = findSizeFault(metadata.width, metadata.height);
  if (sizeFault) return { rule: 'media-size', message: sizeFault[0], remedy: sizeFault[1] };
  if (isAnimated(bytes, metadata)) return animated;
  let parts: PictureParts;
  try {
    parts = pictureFormats[format].read(bytes);
  } catch {
    return truncated;
  }
  if (parts.refused.length > 0) return carries(parts.refused, clean);
  const fault = await findPixelFault(bytes, format);
  if (fault === 'missing') return truncated;
  if (fault === 'more') return carries([words.hidden], exportAgain);
  const { width, height } = metadata.autoOrient;
  return { width, height, text: parts.text };
}

/** Looks at a picture made of pixels. */
export async function inspectPicture(
  bytes: Buffer,
  file: string,
  format: PictureFormatName,
): Promise<Picture | { faults: Fault[] }> {
  const found = await judge(bytes, format, {
    en: `Run npm run media -- clean ${file}: it keeps creator and licence and strips the rest.`,
    vi: `Chạy npm run media -- clean ${file}: lệnh giữ tác giả, giấy phép và bỏ phần còn lại.`,
  });
  return 'rule' in found ? refuse(file, found.rule, found.message, found.remedy) : found;
}

/** Looks at a picture within a drawing as at a file; what carries more than itself is cleaned with the drawing. */
async function inspectEmbedded({ format, bytes, place }: EmbeddedPicture, file: string): Promise<Fault[] | string> {
  const found = await judge(bytes, format, {
    en: 'Run npm run gate -- --fix: it keeps creator and licence and strips the rest.',
    vi: 'Chạy npm run gate -- --fix: lệnh giữ tác giả, giấy phép và bỏ phần còn lại.',
  });
  if (!('rule' in found)) return found.text;
  const { rule, message, remedy } = found;
  const within = { en: `A picture within the drawing: ${message.en}`, vi: `Một ảnh trong hình vẽ: ${message.vi}` };
  return [{ rule, file, ...place, message: within, remedy }];
}

/** Looks at a drawing. It is parsed and never drawn: its size is read from its root. */
export async function inspectDrawing(bytes: Buffer, file: string): Promise<Picture | { faults: Fault[] }> {
  const { faults, pictures, width, height } = readDrawing(bytes.toString('utf8'), file);
  if (faults.length > 0) return { faults };
  const sizeFault = findSizeFault(width, height);
  if (sizeFault) return refuse(file, 'media-size', ...sizeFault);
  const carried: string[] = [];
  for (const picture of pictures) {
    const found = await inspectEmbedded(picture, file);
    if (typeof found !== 'string') return { faults: found };
    if (found) carried.push(found);
  }
  return { width, height, text: carried.join('\n') };
}
