import { createHash } from 'node:crypto';
import sharp, { type Metadata } from 'sharp';
import { openCache } from './cache.ts';
import { fileStart, refuse, type Bilingual, type Fault } from './fault.ts';
import { inspectApart } from './inspector.ts';
import { readPictureMetadata } from './metadata.ts';
import { readPdf } from './pdf.ts';
import { getSvgFaults } from './svg.ts';
import { findTableProblems, findTextProblems } from './table.ts';

/** Files that `media/` may hold, by ending. */
export const mediaTypes = {
  svg: { mime: 'image/svg+xml', role: 'picture', format: 'svg' },
  jpg: { mime: 'image/jpeg', role: 'picture', format: 'jpeg' },
  jpeg: { mime: 'image/jpeg', role: 'picture', format: 'jpeg' },
  png: { mime: 'image/png', role: 'picture', format: 'png' },
  webp: { mime: 'image/webp', role: 'picture', format: 'webp' },
  avif: { mime: 'image/avif', role: 'picture', format: 'heif' },
  pdf: { mime: 'application/pdf', role: 'document', format: '%PDF-' },
  csv: { mime: 'text/csv', role: 'document', format: '' },
  txt: { mime: 'text/plain', role: 'document', format: '' },
} as const;

/** An ending that `media/` may hold. */
export type MediaEnding = keyof typeof mediaTypes;

/** Tells whether `media/` may hold files with this ending. */
export const isMediaEnding = (ending: string): ending is MediaEnding => Object.hasOwn(mediaTypes, ending);

/** What the bytes of a file say about it. */
export interface MediaFile {
  /** Path below the content folder. */
  file: string;
  ending: MediaEnding;
  mime: string;
  role: 'picture' | 'document';
  /** Size in bytes. */
  size: number;
  /** SHA-256 in hexadecimal. */
  sha256: string;
  /** Pixels as readers see the picture, after it has been turned upright; 0 for documents. */
  width: number;
  height: number;
}

/** Larger pictures take more memory than a build machine should give to a stranger's file. */
const maximumMegapixels = 50;

/** `text`: the words that it carries in its metadata or pages, for the rules about words. */
export type Inspection =
  { media: MediaFile; text: string; faults?: undefined } | { media?: undefined; faults: Fault[] };

const notAPicture = (file: string, ending: string): { faults: Fault[] } =>
  refuse(
    file,
    'media-type',
    {
      en: `This file is not a ${ending} picture, whatever its name says.`,
      vi: `Tệp này không phải ảnh ${ending} như tên gọi.`,
    },
    { en: 'Export the picture again and add that file.', vi: 'Hãy xuất lại ảnh rồi đưa tệp mới lên.' },
  );

/** How often the longer side may hold the shorter one; beyond, a picture is a line, and WebP ends at 16,383 pixels. */
const longestRatio = 10;

/** Shorter sides are no picture. */
const shortestSide = 8;

/** Tells what is wrong with the size of a picture. */
function findSizeFault(width: number, height: number): readonly [message: Bilingual, remedy: Bilingual] | undefined {
  const size = `${width} × ${height}`;
  const megapixels = (width * height) / 1e6;
  if (megapixels > maximumMegapixels)
    return [
      {
        en: `This picture has ${Math.round(megapixels)} megapixels; at most ${maximumMegapixels} are taken.`,
        vi: `Ảnh này có ${Math.round(megapixels)} triệu điểm ảnh; chỉ nhận tối đa ${maximumMegapixels} triệu.`,
      },
      {
        en: 'Make it smaller: 3,000 pixels on the long side are ample.',
        vi: 'Hãy thu nhỏ: cạnh dài 3.000 điểm ảnh là đủ.',
      },
    ];
  if (Math.min(width, height) < shortestSide)
    return [
      {
        en: `This picture has ${size} pixels: nobody would see it.`,
        vi: `Ảnh này chỉ ${size} điểm ảnh, không ai thấy được.`,
      },
      { en: `Export it larger, 1,600 × 900 for example.`, vi: 'Hãy xuất ảnh lớn hơn, chẳng hạn 1.600 × 900.' },
    ];
  if (Math.max(width, height) > longestRatio * Math.min(width, height))
    return [
      {
        en: `This picture has ${size} pixels: one side is more than ${longestRatio} times the other.`,
        vi: `Ảnh này ${size} điểm ảnh: một cạnh dài hơn ${longestRatio} lần cạnh kia.`,
      },
      { en: 'Crop it, or divide it into several.', vi: 'Hãy cắt bớt, hoặc chia thành nhiều ảnh.' },
    ];
  return undefined;
}

/** Tells whether the root of a drawing says how large it is: by a viewBox, or by width and height. */
function hasDrawingSize(source: string): boolean {
  const [root = ''] = /<svg\b[^>]*>/.exec(source) ?? [];
  const read = (name: string): string =>
    new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(root)?.[1]?.trim() ?? '';
  const box = read('viewBox')
    .split(/[\s,]+/)
    .map(Number);
  const isBox = box.length === 4 && box.every(Number.isFinite) && box[2]! > 0 && box[3]! > 0;
  return isBox || ['width', 'height'].every((name) => /^\d*\.?\d+(?:px|pt|pc|mm|cm|in)?$/.test(read(name)));
}

/** Tells whether a picture has several frames; of PNG and AVIF the decoder sees the first only. */
function isAnimated(bytes: Buffer, { format, pages = 1 }: Metadata): boolean {
  if (format === 'png') return bytes.subarray(0, bytes.indexOf('IDAT')).includes('acTL'); // APNG: PNG, third edition, 11.3.6
  if (format === 'heif') return bytes.toString('latin1', 8, 12) === 'avis'; // image sequence: AV1 Image File Format, 6.2
  return pages > 1;
}

/** Decodes a picture completely: a truncated one shows only then. @returns what sharp knows of it */
async function inspectPicture(
  bytes: Buffer,
  file: string,
  ending: MediaEnding,
): Promise<{ faults: Fault[] } | Metadata> {
  if (ending === 'svg' && !hasDrawingSize(bytes.toString('utf8')))
    return refuse(
      file,
      'media-size',
      { en: 'This drawing does not say how large it is.', vi: 'Hình vẽ này không ghi kích thước.' },
      {
        en: 'Give its root a size: <svg viewBox="0 0 1600 900" …>.',
        vi: 'Ghi kích thước ở thẻ gốc: <svg viewBox="0 0 1600 900" …>.',
      },
    );
  const metadata = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!metadata || metadata.format !== mediaTypes[ending].format) return notAPicture(file, ending);
  const sizeFault = findSizeFault(metadata.width, metadata.height);
  if (sizeFault) return refuse(file, 'media-size', ...sizeFault);
  if (isAnimated(bytes, metadata))
    return refuse(
      file,
      'media-animated',
      {
        en: 'This picture moves: only its first frame would be shown.',
        vi: 'Đây là ảnh động: trang chỉ hiện được khung hình đầu.',
      },
      {
        en: 'Export the frame that tells most as a picture of its own.',
        vi: 'Hãy xuất khung hình rõ nhất thành một ảnh riêng.',
      },
    );
  const isWhole = await sharp(bytes, { failOn: 'truncated' })
    .stats()
    .then(
      () => true,
      () => false,
    );
  if (isWhole) return metadata;
  return refuse(
    file,
    'media-truncated',
    { en: 'This picture is truncated or damaged.', vi: 'Ảnh này bị cụt hoặc hỏng.' },
    { en: 'Copy or export the picture again.', vi: 'Hãy chép hoặc xuất lại ảnh.' },
  );
}

const hiddenData = (file: string, what: readonly Bilingual[]): { faults: Fault[] } =>
  refuse(
    file,
    'media-metadata',
    {
      en: `This file carries more than the picture: ${what.map(({ en }) => en).join(', ')}.`,
      vi: `Tệp này mang theo nhiều hơn tấm ảnh: ${what.map(({ vi }) => vi).join(', ')}.`,
    },
    {
      en: `Run npm run media -- clean ${file}: it keeps creator and licence and strips the rest.`,
      vi: `Chạy npm run media -- clean ${file}: lệnh giữ tác giả, giấy phép và bỏ phần còn lại.`,
    },
  );

/** Why a document for download is refused: it acts, hides something, or is not what its name says. */
async function inspectDocument(
  bytes: Buffer,
  file: string,
  ending: MediaEnding,
): Promise<string | { faults: Fault[] }> {
  const { format } = mediaTypes[ending];
  if (bytes.subarray(0, format.length).toString('latin1') !== format)
    return refuse(
      file,
      'media-type',
      { en: `This file is not a ${ending} document.`, vi: `Tệp này không phải tài liệu ${ending}.` },
      { en: 'Export the document again.', vi: 'Hãy xuất lại tài liệu.' },
    );
  if (ending === 'pdf') {
    const { problems, text } = await readPdf(bytes);
    const remedy = {
      en: 'Print it to a new PDF from the program that made it; that leaves such parts behind.',
      vi: 'Hãy in ra PDF mới từ chương trình gốc; cách đó bỏ lại những phần này.',
    };
    if (problems.length === 0) return text;
    return { faults: problems.flatMap((problem) => refuse(file, 'media-document', problem, remedy).faults) };
  }
  const problems = (ending === 'csv' ? findTableProblems : findTextProblems)(bytes.toString('utf8'));
  if (problems.length === 0) return ''; // its text is read as that of any text file
  return {
    faults: problems.map(({ line, message, remedy }) => ({
      rule: 'media-document',
      file,
      ...fileStart,
      line,
      message,
      remedy,
    })),
  };
}

/** Inspected once, a sound file need not be opened again: what is known of it is kept by the digest of its bytes. */
const known = openCache<{ width: number; height: number; text: string }>(
  'media',
  ['src/loaders'],
  ['sharp', 'unpdf', 'exif-reader'],
);

/** Tells whether nothing is in a file that readers could use: no bytes, or in a text only white space. */
const isEmpty = (bytes: Buffer, ending: MediaEnding): boolean =>
  bytes.length === 0 || (['svg', 'csv', 'txt'].includes(ending) && bytes.toString('utf8').trim() === '');

/** Looks at what a file holds. @throws whatever a decoder throws */
async function inspectHere(bytes: Buffer, media: MediaFile): Promise<Inspection> {
  const { file, ending, role } = media;
  if (isEmpty(bytes, ending))
    return refuse(
      file,
      'media-truncated',
      { en: 'This file is empty.', vi: 'Tệp này trống.' },
      { en: 'Copy or export it again, or remove it.', vi: 'Hãy chép hoặc xuất lại tệp, hoặc bỏ đi.' },
    );
  if (ending === 'svg') {
    const faults = getSvgFaults(bytes.toString('utf8'), file);
    if (faults.length > 0) return { faults };
  }
  const found = { width: 0, height: 0, text: '' };
  if (role === 'document') {
    const text = await inspectDocument(bytes, file, ending);
    if (typeof text !== 'string') return text;
    found.text = text;
  } else {
    const metadata = await inspectPicture(bytes, file, ending);
    if ('faults' in metadata) return metadata;
    // A drawing is text itself, and was held against its allow-list above.
    const { personal, text } = ending === 'svg' ? { personal: [], text: '' } : readPictureMetadata(bytes, metadata);
    if (personal.length > 0) return hiddenData(file, personal);
    Object.assign(found, metadata.autoOrient, { text });
  }
  return { media: { ...media, width: found.width, height: found.height }, text: found.text };
}

/** Looks at what a file holds, in the process that is made for it. @returns what it is, or the faults that keep it out */
export async function inspectBytes(bytes: Buffer, media: MediaFile): Promise<Inspection> {
  try {
    return await inspectHere(bytes, media);
  } catch {
    // Decoders may throw at whatever a stranger sends; that is a fault of the file and not of the gate.
    return refuse(
      media.file,
      'media-truncated',
      { en: 'This file cannot be read.', vi: 'Không đọc được tệp này.' },
      { en: 'Export it again from the program that made it.', vi: 'Hãy xuất lại từ chương trình đã tạo ra tệp.' },
    );
  }
}

/**
 * Looks at a file of `media/` by its content, not by its name.
 *
 * @param file its path below the content folder
 * @returns what it is, or the faults that keep it out
 */
export async function inspectMedia(bytes: Buffer, file: string, ending: MediaEnding): Promise<Inspection> {
  const { mime, role } = mediaTypes[ending];
  const media: MediaFile = {
    file,
    ending,
    mime,
    role,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    width: 0,
    height: 0,
  };
  const key = `${media.sha256}.${ending}`;
  const before = known.read(key);
  if (before) return { media: { ...media, width: before.width, height: before.height }, text: before.text };
  const inspection = await inspectApart({ bytes, media });
  if (inspection.media)
    known.write(key, { width: inspection.media.width, height: inspection.media.height, text: inspection.text });
  return inspection;
}
