import { readXmpCredits } from './credits.ts';
import { readExif } from './exif.ts';
import { readProfile } from './icc.ts';
import { isBlank, nameProgramData, slice, summarizeParts, words, type Part, type PictureParts } from './part.ts';

/** Chunks that decide what is seen, frames of animations among them (WebP container, developers.google.com/speed/webp). */
const kept = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF']);
const flags = { ICCP: 0x20, EXIF: 0x08, 'XMP ': 0x04 } as const;

function createChunk(name: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 0, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
}

/** Judges one chunk. */
function readChunk(name: string, body: Buffer, isFirst: boolean): Part {
  if (kept.has(name)) {
    if (!isFirst && name !== 'ANMF') return { refused: [words.hidden] };
    if (name === 'VP8X' && body.length !== 10) throw new RangeError('no head');
    return { clean: createChunk(name, body) };
  }
  if (name === 'EXIF') {
    const part = readExif(body);
    return isFirst ? part : { ...part, refused: [...(part.refused ?? []), words.secondExif] };
  }
  if (name === 'XMP ') return { refused: [words.xmp], credits: readXmpCredits(body.toString('utf8')) };
  if (name === 'ICCP') {
    if (!isFirst) return { refused: [words.hidden] };
    const part = readProfile(body);
    return { ...part, clean: part.clean && createChunk(name, part.clean) };
  }
  return { refused: [nameProgramData(name)] };
}

/** Writes the parts of a WebP; only extended files can hold EXIF, and their head says what follows. */
function joinWebp(parts: readonly Buffer[], exif: Buffer | undefined): Buffer {
  const [head, ...rest] = parts;
  const isExtended = head?.toString('latin1', 0, 4) === 'VP8X';
  const all = isExtended && exif ? [...rest, createChunk('EXIF', exif)] : rest;
  const first = Buffer.from(head ?? []);
  if (isExtended) {
    const names = new Set(all.map((part) => part.toString('latin1', 0, 4)));
    for (const [name, flag] of Object.entries(flags)) first[8] = (first[8]! & ~flag) | (names.has(name) ? flag : 0);
  }
  return createChunk('RIFF', Buffer.concat([Buffer.from('WEBP'), first, ...all]));
}

/**
 * Takes a WebP apart.
 *
 * @throws RangeError when its parts do not add up
 */
export function readWebp(bytes: Buffer): PictureParts {
  const end = 8 + slice(bytes, 4, 8).readUInt32LE();
  slice(bytes, 0, end);
  const parts: Part[] = [];
  const seen = new Set<string>();
  let head = 0;
  for (let at = 12; at < end;) {
    const name = slice(bytes, at, at + 4).toString('latin1');
    const size = slice(bytes, at + 4, at + 8).readUInt32LE();
    const body = slice(bytes, at + 8, at + 8 + size);
    if (seen.size === 0 && !['VP8X', 'VP8 ', 'VP8L'].includes(name)) throw new RangeError('no head');
    if (name === 'VP8X') head = body[0] ?? 0;
    parts.push(readChunk(name, body, !seen.has(name)));
    seen.add(name);
    at += 8 + size + (size % 2);
    if (size % 2 === 1 && !isBlank(bytes.subarray(at - 1, Math.min(at, end)))) parts.push({ refused: [words.hidden] });
  }
  if (end < bytes.length && !(end + 1 === bytes.length && end % 2 === 1)) parts.push({ refused: [words.hidden] });
  for (const [name, flag] of Object.entries(flags))
    if (seen.has('VP8X') && seen.has(name) !== (head & flag) > 0) parts.push({ refused: [words.hidden] });
  return summarizeParts(parts, joinWebp);
}

/** Lists the chunks of a sound file. */
function* listChunks(bytes: Buffer): Generator<readonly [name: string, body: Buffer]> {
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = bytes.readUInt32LE(at + 4);
    yield [bytes.toString('latin1', at, at + 4), bytes.subarray(at + 8, at + 8 + size)];
    at += 8 + size + (size % 2);
  }
}

/**
 * Takes the last bytes of each chunk of coded pixels or transparency away.
 *
 * @returns one file for each; a decoder misses the bytes, unless something else stood there
 */
export function shortenWebp(bytes: Buffer, by: number): Buffer[] {
  const chunks = [...listChunks(bytes)];
  return ['VP8 ', 'VP8L', 'ALPH']
    .filter((coded) => chunks.some(([name]) => name === coded))
    .map((coded) => {
      const parts = chunks.map(([name, body]) =>
        createChunk(name, name === coded ? body.subarray(0, Math.max(0, body.length - by)) : body),
      );
      return createChunk('RIFF', Buffer.concat([Buffer.from('WEBP'), ...parts]));
    });
}
