import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { replaceFile } from './files.ts';
import { findFormat } from './parts/formats.ts';
import { inspectRecording, isRecordingEnding, rewrapRecording } from './recording.ts';

/** What of a picture must be the same before and after, as one line. @throws when it cannot be decoded whole */
async function describeLook(bytes: Buffer): Promise<string> {
  const {
    format,
    width,
    height,
    orientation = 1,
    space,
    channels,
    depth,
    hasAlpha,
    pages,
    loop,
    delay,
  } = await sharp(bytes).metadata();
  // Every frame with all of its bits, in the colours that the profile makes of them.
  const pixels = await sharp(bytes, { pages: -1, failOn: 'truncated' })
    .raw({ depth: depth === 'uchar' ? 'uchar' : 'ushort' })
    .toBuffer();
  const look = { format, width, height, orientation, space, channels, depth, hasAlpha, pages, loop, delay };
  return JSON.stringify([look, hash('sha256', pixels)]);
}

const refuse = (en: string, vi: string): Error => new Error(`${en} / ${vi}`);

/** Takes the metadata out of the bytes of a picture. @throws when they are none, or their parts do not add up */
function strip(bytes: Buffer): Buffer {
  const format = findFormat(bytes);
  if (!format)
    throw refuse(
      'this is no jpg, png, webp or avif picture; it was left as it is',
      'đây không phải ảnh jpg, png, webp hay avif; tệp được giữ nguyên',
    );
  try {
    const parts = format.read(bytes);
    if (parts.refused.length === 0) return bytes;
    const cleaned = parts.clean();
    if (format.read(cleaned).refused.length === 0) return cleaned;
  } catch {
    // told below
  }
  throw refuse(
    'its metadata cannot be taken out without touching the picture; export it again without metadata. It was left as it is',
    'không tách được dữ liệu kèm theo mà vẫn giữ nguyên ảnh; hãy xuất lại ảnh không kèm dữ liệu. Tệp được giữ nguyên',
  );
}

/**
 * Takes out of the bytes of a picture whatever {@link cleanPicture} takes out of a file.
 *
 * @returns the same bytes when it carries nothing
 * @throws when it is no picture of a format that we know, or when something of the picture would be lost
 */
export async function cleanBytes(bytes: Buffer): Promise<Buffer> {
  const cleaned = strip(bytes);
  if (cleaned === bytes) return bytes;
  const [before, after] = await Promise.all(
    [describeLook(bytes), describeLook(cleaned)].map((look) => look.catch((error: unknown) => error)),
  );
  if (typeof before === 'string' && before === after) return cleaned;
  throw refuse(
    'the picture would not be the same afterwards; export it again without metadata. It was left as it is',
    'ảnh sẽ không còn nguyên vẹn; hãy xuất lại ảnh không kèm dữ liệu. Tệp được giữ nguyên',
  );
}

/**
 * Takes out of a raster picture whatever it carries beside the picture: position, devices, persons, history, smaller
 * copies, hidden files. Coded pixels, frames, colour profile, depth, transparency and orientation stay as they are, and
 * so do creator and licence.
 *
 * @param path the file, which is replaced; one that carries nothing is not written
 * @throws when it is no picture of a format that we know, or when something of the picture would be lost
 */
export async function cleanPicture(path: string): Promise<void> {
  const bytes = readFileSync(path);
  const cleaned = await cleanBytes(bytes);
  if (cleaned !== bytes) replaceFile(path, cleaned);
}

/**
 * Takes out of a picture or recording what it carries beside itself.
 *
 * @param path the file, which is replaced; one that carries nothing is not written
 * @throws when it is neither, or when something of it would be lost
 */
export async function cleanFile(path: string): Promise<void> {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  if (!isRecordingEnding(ending)) return cleanPicture(path);
  const bytes = readFileSync(path);
  const found = await inspectRecording(bytes, path, ending);
  if (!('faults' in found)) return;
  const [fault] = found.faults;
  if (fault?.rule !== 'media-metadata') throw refuse(fault!.message.en, fault!.message.vi); // a refusal has a fault
  replaceFile(path, await rewrapRecording(bytes, ending));
}
