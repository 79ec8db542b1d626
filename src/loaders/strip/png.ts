import { crc32 } from 'node:zlib';

/** Chunks that decide what is seen, frames of animations among them (PNG, third edition). */
const kept = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(' '),
);
const texts = new Set(['tEXt', 'zTXt', 'iTXt']);
const keptTexts = /^(?:Author|Copyright)\0/;

function createChunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const chunk = Buffer.alloc(named.length + 8);
  chunk.writeUInt32BE(body.length, 0);
  named.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(named), named.length + 4);
  return chunk;
}

/**
 * Takes everything out of a PNG that is not picture, creator or licence; all other chunks stay byte for byte.
 *
 * @param exif what is written instead of its metadata
 * @throws RangeError when its parts do not add up, or one is unknown and needed
 */
export function stripPng(bytes: Buffer, exif: Buffer | undefined): Buffer {
  const parts: Buffer[] = [bytes.subarray(0, 8)];
  for (let at = 8, type = ''; type !== 'IEND';) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) throw new RangeError('a chunk is cut off');
    type = bytes.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT' && exif) {
      parts.push(createChunk('eXIf', exif));
      exif = undefined;
    }
    const isKeptText = texts.has(type) && keptTexts.test(bytes.toString('latin1', at + 8, at + 20));
    if (kept.has(type) || isKeptText) parts.push(bytes.subarray(at, end));
    else if (/^[A-Z]/.test(type)) throw new RangeError(`unknown chunk ${type}`); // upper case: needed (PNG, 5.4)
    at = end;
  }
  return Buffer.concat(parts);
}
