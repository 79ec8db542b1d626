import { fileStart, refuse, type Fault } from './fault.ts';
import { mediaTypes, type Inspection, type MediaEnding, type MediaFile } from './media.ts';
import { isPictureFormat } from './parts/formats.ts';
import { readPdf } from './pdf.ts';
import { inspectDrawing, inspectPicture } from './picture.ts';
import { inspectRecording, isRecordingEnding } from './recording.ts';
import { findTableProblems, findTextProblems } from './table.ts';

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
      en: 'Print it to a new PDF from the program that made it; that leaves such parts behind. Clean pictures before they are put into it: npm run media -- clean.',
      vi: 'Hãy in ra PDF mới từ chương trình gốc; cách đó bỏ lại những phần này. Ảnh thì làm sạch trước khi đưa vào: npm run media -- clean.',
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
  const found: { width: number; height: number; duration?: number; text: string } = { width: 0, height: 0, text: '' };
  if (role === 'document') {
    const text = await inspectDocument(bytes, file, ending);
    if (typeof text !== 'string') return text;
    found.text = text;
  } else if (isRecordingEnding(ending)) {
    const recording = await inspectRecording(bytes, file, ending);
    if ('faults' in recording) return recording;
    Object.assign(found, recording);
  } else {
    const { format } = mediaTypes[ending];
    const picture = isPictureFormat(format)
      ? await inspectPicture(bytes, file, format)
      : await inspectDrawing(bytes, file);
    if (picture.faults) return picture;
    Object.assign(found, picture);
  }
  const { text, ...size } = found;
  return { media: { ...media, ...size }, text };
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
