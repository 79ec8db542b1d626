import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { longestCredit, readXmpCredits } from './credits.ts';
import { readExif } from './exif.ts';
import { largestProfile, readProfile } from './icc.ts';
import { nameProgramData, slice, summarizeParts, words, type Part, type PictureParts } from './part.ts';

/** Chunks that decide what is seen, and when it was written, with the lengths that each may have (PNG, third edition). */
const fixed: Readonly<Record<string, readonly [least: number, most: number]>> = {
  IHDR: [13, 13],
  IDAT: [0, Infinity],
  IEND: [0, 0],
  PLTE: [3, 768],
  tRNS: [1, 256],
  cHRM: [32, 32],
  gAMA: [4, 4],
  sBIT: [1, 4],
  sRGB: [1, 1],
  cICP: [4, 4],
  mDCV: [24, 24],
  cLLI: [8, 8],
  bKGD: [1, 6],
  hIST: [2, 512],
  pHYs: [9, 9],
  tIME: [7, 7],
  acTL: [8, 8],
  fcTL: [26, 26],
  fdAT: [4, Infinity], // animations are refused by a rule of their own
};

/** Words that may stand in a PNG by their keyword; they are read by the rules about words. */
const keywords = /^(?:Author|Copyright|Software)$/;

function createChunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const chunk = Buffer.alloc(named.length + 8);
  chunk.writeUInt32BE(body.length, 0);
  named.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(named), named.length + 4);
  return chunk;
}

/** Unpacks what a chunk holds compressed; nothing when it is none, or too much. */
function inflate(packed: Buffer, most: number): Buffer | undefined {
  try {
    const { buffer, engine } = inflateSync(packed, { maxOutputLength: most, info: true }) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    }; // what `info` adds is missing from the types of Node
    return engine.bytesWritten === packed.length ? buffer : undefined;
  } catch {
    return undefined;
  }
}

/** Reads the words of tEXt, zTXt and iTXt; nothing when they cannot be read, or are longer than any name. */
function readText(type: string, body: Buffer, keywordEnd: number): string | undefined {
  const rest = body.subarray(keywordEnd + 1);
  if (type === 'tEXt') return rest.length <= longestCredit ? rest.toString('latin1') : undefined;
  if (type === 'zTXt') return inflate(rest.subarray(1), longestCredit)?.toString('latin1');
  const translatedAt = rest.indexOf(0, 2);
  const textAt = rest.indexOf(0, translatedAt + 1) + 1;
  if (translatedAt < 0 || textAt === 0 || textAt > 100) return undefined; // language and translated keyword are short
  const packed = rest.subarray(textAt);
  const text = rest[0] === 1 ? inflate(packed, longestCredit) : packed;
  return text && text.length <= longestCredit ? text.toString('utf8') : undefined;
}

/** Judges a chunk of words. */
function readTextChunk(type: string, body: Buffer, chunk: Buffer): Part {
  const end = body.indexOf(0);
  const keyword = body.toString('latin1', 0, Math.max(0, end));
  if (keyword === 'XML:com.adobe.xmp') return { refused: [words.xmp], credits: readXmpCredits(body.toString('utf8')) };
  const text = keywords.test(keyword) ? readText(type, body, end) : undefined;
  if (text !== undefined && !/\p{Cc}/u.test(text.replaceAll(/[\r\n\t]/g, ''))) return { clean: chunk, text };
  return { refused: [nameProgramData(keyword || type)] };
}

/** Judges a chunk that holds a colour profile: a name, the way of packing, the profile. */
function readProfileChunk(body: Buffer, chunk: Buffer): Part {
  const end = body.indexOf(0);
  const profile = end < 0 || end > 79 ? undefined : inflate(body.subarray(end + 2), largestProfile);
  if (!profile) return { refused: [words.profile] };
  const part = readProfile(profile);
  if (!part.clean) return part;
  if (part.clean !== profile)
    part.clean = createChunk('iCCP', Buffer.concat([body.subarray(0, end + 2), deflateSync(part.clean)]));
  else part.clean = chunk;
  return { ...part, text: [body.toString('latin1', 0, end), part.text].filter(Boolean).join('\n') };
}

/** Judges one chunk. @throws RangeError when it is unknown and needed */
function readChunk(type: string, body: Buffer, chunk: Buffer, isFirst: boolean): Part {
  const [least, most] = fixed[type] ?? [1, 0];
  if (body.length >= least && body.length <= most) {
    const isRepeated = !isFirst && !['IDAT', 'fcTL', 'fdAT'].includes(type);
    return isRepeated ? { refused: [words.hidden] } : { clean: chunk };
  }
  if (type === 'eXIf') {
    const part = readExif(body);
    return isFirst ? part : { ...part, refused: [...(part.refused ?? []), words.secondExif] };
  }
  if (type === 'iCCP') return isFirst ? readProfileChunk(body, chunk) : { refused: [words.hidden] };
  if (type === 'tEXt' || type === 'zTXt' || type === 'iTXt') return readTextChunk(type, body, chunk);
  if (type === 'caBX') return { refused: [words.provenance] };
  if (/^[A-Z]/.test(type)) throw new RangeError(`unknown chunk ${type}`); // upper case: needed (PNG, 5.4)
  return { refused: [nameProgramData(type)] };
}

/** Writes the parts of a PNG, EXIF before the pixels. */
function joinPng(parts: readonly Buffer[], exif: Buffer | undefined): Buffer {
  const pixels = parts.findIndex((part) => part.toString('latin1', 4, 8) === 'IDAT');
  const block = exif ? [createChunk('eXIf', exif)] : [];
  return Buffer.concat([...parts.slice(0, pixels), ...block, ...parts.slice(pixels)]);
}

/**
 * Takes a PNG (third edition) apart.
 *
 * @throws RangeError when its parts do not add up
 */
export function readPng(bytes: Buffer): PictureParts {
  const parts: Part[] = [{ clean: bytes.subarray(0, 8) }];
  const seen = new Set<string>();
  let at = 8;
  while (!seen.has('IEND')) {
    const end = at + 12 + slice(bytes, at, at + 4).readUInt32BE();
    const chunk = slice(bytes, at, end);
    const type = chunk.toString('latin1', 4, 8);
    if (crc32(chunk.subarray(4, -4)) !== chunk.readUInt32BE(chunk.length - 4)) throw new RangeError('damaged chunk');
    if (seen.size === 0 && type !== 'IHDR') throw new RangeError('no head');
    const part = readChunk(type, chunk.subarray(8, -4), chunk, !seen.has(type));
    // No decoder turns a picture by what stands behind its pixels, where ImageMagick writes it.
    if (type === 'eXIf' && seen.has('IDAT')) part.credits = { ...part.credits, orientation: undefined };
    parts.push(part);
    seen.add(type);
    at = end;
  }
  if (!seen.has('IDAT')) throw new RangeError('no pixels');
  if (at < bytes.length) parts.push({ refused: [words.hidden] });
  return summarizeParts(parts, joinPng);
}

/** Bits of a pixel: of each channel by colour type, times the depth (PNG, table 11.1). */
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** First column, first row, and steps of the seven passes of Adam7; without it there is one pass (PNG, 8.1). */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Counts the bytes that the pixels of a PNG fill when they are unpacked, a filter byte before each row. */
export function getPngSize(bytes: Buffer): number {
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const bits = (channels[bytes[25]!] ?? 0) * bytes[24]!;
  const used = bytes[28] === 1 ? passes : ([[0, 0, 1, 1]] as const);
  return used.reduce((sum, [column, row, stepX, stepY]) => {
    const columns = Math.ceil((width - column) / stepX);
    const rows = Math.ceil((height - row) / stepY);
    return columns > 0 && rows > 0 ? sum + rows * (1 + Math.ceil((columns * bits) / 8)) : sum;
  }, 0);
}

/** Lists the packed pixels of a PNG whose parts add up. */
export function* listPngPixels(bytes: Buffer): Generator<Buffer> {
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') yield bytes.subarray(at + 8, end - 4);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return;
    at = end;
  }
}
