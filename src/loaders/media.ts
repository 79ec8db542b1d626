import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCache } from './cache.ts';
import { refuse, type Fault } from './fault.ts';
import { isPictureFormat } from './parts/formats.ts';
import { readPdf } from './pdf.ts';
import { inspectDrawing, inspectPicture } from './picture.ts';

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

/** `text`: the words that it carries in its metadata or pages, for the rules about words. */
type Inspection = { media: MediaFile; text: string; faults?: undefined } | { media?: undefined; faults: Fault[] };

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
  const formula = ending === 'csv' ? /(?:^|[\n,;\t])"?[^\S\n\t]*[=@]/.exec(bytes.toString('utf8')) : null;
  if (!formula) return ''; // its text is read as that of any text file
  const line = bytes
    .toString('utf8')
    .slice(0, formula.index + 1)
    .split('\n').length;
  const { faults } = refuse(
    file,
    'media-document',
    {
      en: 'A cell begins with = or @: a spreadsheet would run it.',
      vi: 'Có ô bắt đầu bằng = hoặc @: bảng tính sẽ chạy ô đó.',
    },
    { en: 'Write the value instead of the formula.', vi: 'Hãy ghi giá trị thay cho công thức.' },
  );
  return { faults: faults.map((fault) => ({ ...fault, line })) };
}

/** Inspected once, a sound file need not be opened again: what is known of it is kept by the digest of its bytes. */
const known = openCache<{ width: number; height: number; text: string }>(
  'media',
  ['src/loaders'],
  ['sharp', 'unpdf', 'saxes'],
);

/** Tells whether nothing is in a file that readers could use: no bytes, or in a text only white space. */
const isEmpty = (bytes: Buffer, ending: MediaEnding): boolean =>
  bytes.length === 0 || (['svg', 'csv', 'txt'].includes(ending) && bytes.toString('utf8').trim() === '');

/** Looks at what a file holds. @throws whatever a decoder throws */
async function inspectBytes(bytes: Buffer, media: MediaFile): Promise<Inspection> {
  const { file, ending, role } = media;
  if (isEmpty(bytes, ending))
    return refuse(
      file,
      'media-truncated',
      { en: 'This file is empty.', vi: 'Tệp này trống.' },
      { en: 'Copy or export it again, or remove it.', vi: 'Hãy chép hoặc xuất lại tệp, hoặc bỏ đi.' },
    );
  const key = `${media.sha256}.${ending}`;
  const before = known.read(key);
  if (before) return { media: { ...media, width: before.width, height: before.height }, text: before.text };
  const found = { width: 0, height: 0, text: '' };
  if (role === 'document') {
    const text = await inspectDocument(bytes, file, ending);
    if (typeof text !== 'string') return text;
    found.text = text;
  } else {
    const { format } = mediaTypes[ending];
    const picture = isPictureFormat(format)
      ? await inspectPicture(bytes, file, format)
      : await inspectDrawing(bytes, file);
    if (picture.faults) return picture;
    Object.assign(found, picture);
  }
  known.write(key, found);
  return { media: { ...media, width: found.width, height: found.height }, text: found.text };
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
  try {
    return await inspectBytes(bytes, media);
  } catch {
    // Decoders may throw at whatever a stranger sends; that is a fault of the file and not of the gate.
    return refuse(
      file,
      'media-truncated',
      { en: 'This file cannot be read.', vi: 'Không đọc được tệp này.' },
      { en: 'Export it again from the program that made it.', vi: 'Hãy xuất lại từ chương trình đã tạo ra tệp.' },
    );
  }
}
