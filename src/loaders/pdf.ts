import sharp from 'sharp';
import type { Bilingual } from './fault.ts';
import { readPictureMetadata } from './metadata.ts';
import { openPdf } from './pdf/file.ts';
import { Budget } from './pdf/filters.ts';
import { inspectGraph } from './pdf/graph.ts';
import { Refusal } from './pdf/values.ts';
import { findXmpPosition, readPages, readXmp } from './pdf/words.ts';

/** What a PDF holds that matters to readers and to the gate. */
export interface Pdf {
  problems: Bilingual[];
  /** Words of its pages, fields, outlines, marks and metadata, for the rules about words. */
  text: string;
}

/** All streams of one file together, but for pictures, may unpack to this many bytes. */
const unpackedLimit = 128 * 1024 * 1024;

const unreadable: Bilingual = { en: 'It cannot be read.', vi: 'Không đọc được tài liệu.' };

/** Judges the pictures of a document as if each were a file. @returns what they tell of places and persons, and their words */
async function judgePictures(pictures: readonly Buffer[]): Promise<Pdf> {
  const found: Pdf = { problems: [], text: '' };
  for (const picture of pictures) {
    const metadata = await sharp(picture).metadata();
    const { personal, text } = readPictureMetadata(picture, metadata);
    found.text += `${text}\n`;
    for (const { en, vi } of personal)
      if (!found.problems.some((problem) => problem.en.includes(en)))
        found.problems.push({
          en: `A picture in it carries more than the picture: ${en}.`,
          vi: `Ảnh trong tài liệu mang theo nhiều hơn tấm ảnh: ${vi}.`,
        });
  }
  return found;
}

async function judge(bytes: Buffer): Promise<Pdf> {
  const budget = new Budget(unpackedLimit);
  const file = openPdf(bytes, budget);
  const { problems, words, pictures, metadata } = inspectGraph(file, budget);
  const judged = await judgePictures(pictures);
  const positions = metadata.flatMap((each) => findXmpPosition(each) ?? []).slice(0, 1);
  const all = [...problems, ...judged.problems, ...positions];
  if (all.length > 0) return { problems: all, text: '' };
  const lines = [...(await readPages(bytes)), ...words, ...file.comments, ...metadata.map(readXmp), judged.text];
  const text = [...new Set(lines)].filter((line) => line.trim() !== '').join('\n');
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
