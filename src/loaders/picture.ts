import { Readable } from 'node:stream';
import { createInflate } from 'node:zlib';
import sharp, { type Metadata } from 'sharp';
import { refuse, type Bilingual, type Fault } from './fault.ts';
import { pictureFormats, type PictureFormatName } from './parts/formats.ts';
import { words, type PictureParts } from './parts/part.ts';
import { getPngSize, listPngPixels } from './parts/png.ts';
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

/** Tells whether the pixels of a picture can be decoded to the last. */
const isWhole = (bytes: Buffer): Promise<boolean> =>
  sharp(bytes, { failOn: 'truncated' })
    .stats()
    .then(
      () => true,
      () => false,
    );

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
  if (!metadata || metadata.format !== format) return notAPicture(format);
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
  if (!(await isWhole(bytes))) return truncated;
  if (format === 'png' && !(await fillsPixels(bytes))) return carries([words.hidden], exportAgain);
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
