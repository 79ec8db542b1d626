import { createHash } from 'node:crypto';
import { openCache } from './cache.ts';
import type { Fault } from './fault.ts';
import { inspectApart } from './inspector.ts';

/** Files that `media/` may hold, by ending. */
export const mediaTypes = {
  svg: { mime: 'image/svg+xml', role: 'picture', format: 'svg' },
  jpg: { mime: 'image/jpeg', role: 'picture', format: 'jpeg' },
  jpeg: { mime: 'image/jpeg', role: 'picture', format: 'jpeg' },
  png: { mime: 'image/png', role: 'picture', format: 'png' },
  webp: { mime: 'image/webp', role: 'picture', format: 'webp' },
  avif: { mime: 'image/avif', role: 'picture', format: 'heif' },
  mp4: { mime: 'video/mp4', role: 'recording', format: 'mp4' },
  webm: { mime: 'video/webm', role: 'recording', format: 'webm' },
  mp3: { mime: 'audio/mpeg', role: 'recording', format: 'mp3' },
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
  role: 'picture' | 'recording' | 'document';
  /** Size in bytes. */
  size: number;
  /** SHA-256 in hexadecimal. */
  sha256: string;
  /** Pixels as readers see the picture, after it has been turned upright; 0 for documents and sound. */
  width: number;
  height: number;
  /** Seconds of a recording. */
  duration?: number;
}

/** `text`: the words that it carries in its metadata or pages, for the rules about words. */
export type Inspection =
  { media: MediaFile; text: string; faults?: undefined } | { media?: undefined; faults: Fault[] };

/** Inspected once, a sound file need not be opened again: what is known of it is kept by the digest of its bytes. */
const known = openCache<{ width: number; height: number; duration?: number; text: string }>(
  'media',
  ['src/loaders', 'src/schemas'],
  ['sharp', 'unpdf', 'saxes', 'mediabunny'],
);

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
  if (before) {
    const { text, ...size } = before;
    return { media: { ...media, ...size }, text };
  }
  const inspection = await inspectApart({ bytes, media });
  if (inspection.media) {
    const { width, height, duration } = inspection.media;
    known.write(key, { width, height, ...(duration === undefined ? {} : { duration }), text: inspection.text });
  }
  return inspection;
}
