import type { Bilingual } from './fault.ts';
import { readJpeg } from './parts/jpeg.ts';
import { words, type PictureParts } from './parts/part.ts';
import { openPdf } from './pdf/file.ts';
import { Budget } from './pdf/filters.ts';
import { inspectGraph } from './pdf/graph.ts';
import { Refusal, tooLarge } from './pdf/values.ts';
import { findXmpPosition, readPages, readXmp, takeThumbnails } from './pdf/words.ts';

/** What a PDF holds that matters to readers and to the gate. */
export interface Pdf {
  problems: Bilingual[];
  /** Words of its pages, fields, outlines, marks and metadata, for the rules about words. */
  text: string;
}

/** All streams of one file together, but for pictures, may unpack to this many bytes. */
const unpackedLimit = 128 * 1024 * 1024;

/** Characters of three hundred full pages. Rules look at every one, and where all are digits that takes seconds. */
const longestText = 600_000;

const unreadable: Bilingual = { en: 'It cannot be read.', vi: 'Không đọc được tài liệu.' };

/** What programs leave behind a picture in a stream: the end of a line, and Ghostscript a second mark of the end. */
const streamEnd = /\xff\xd9(?:\xff\xd9)?[\r\n\0]{0,4}$/;

const trimPicture = (bytes: Buffer): Buffer => {
  const tail = bytes.subarray(-8).toString('latin1');
  const end = streamEnd.exec(tail);
  return end ? bytes.subarray(0, bytes.length - tail.length + end.index + 2) : bytes;
};

/** Takes a picture apart; one that cannot be is hidden from everybody. */
function readPicture(bytes: Buffer): Pick<PictureParts, 'refused' | 'text'> {
  try {
    return readJpeg(trimPicture(bytes));
  } catch {
    return { refused: [words.hidden], text: '' };
  }
}

/** Judges the pictures of a document as if each were a file. @returns what they carry, and their words */
function judgePictures(pictures: readonly Buffer[]): Pdf {
  const parts = pictures.map(readPicture);
  const refused = new Map(parts.flatMap((part) => part.refused).map((name) => [name.en, name]));
  const problems = [...refused.values()].map(({ en, vi }) => ({
    en: `A picture in it carries more than the picture: ${en}.`,
    vi: `Ảnh trong tài liệu mang theo nhiều hơn tấm ảnh: ${vi}.`,
  }));
  return { problems, text: parts.map(({ text }) => text).join('\n') };
}

async function judge(bytes: Buffer): Promise<Pdf> {
  const budget = new Budget(unpackedLimit);
  const file = openPdf(bytes, budget);
  const found = inspectGraph(file, budget);
  const metadata = found.metadata.map(takeThumbnails);
  const judged = judgePictures([...found.pictures, ...metadata.flatMap(({ pictures }) => pictures)]);
  const positions = found.metadata.flatMap((each) => findXmpPosition(each) ?? []).slice(0, 1);
  const all = [...found.problems, ...judged.problems, ...positions];
  if (all.length > 0) return { problems: all, text: '' };
  const pages = await readPages(bytes);
  const lines = [...pages, ...found.words, ...file.comments, ...metadata.map(({ rest }) => readXmp(rest)), judged.text];
  const text = [...new Set(lines)].filter((line) => line.trim() !== '').join('\n');
  if (text.length > longestText) throw tooLarge();
  return { problems: [], text: text.normalize('NFC') };
}

/**
 * Reads a PDF as data: what acts or hides in it, and its words. Nothing in it is run.
 *
 * @param bytes the whole file
 */
export async function readPdf(bytes: Buffer): Promise<Pdf> {
  try {
    return await judge(bytes);
  } catch (error) {
    return { problems: [error instanceof Refusal ? error.words : unreadable], text: '' };
  }
}
