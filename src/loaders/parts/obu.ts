import { slice } from './part.ts';

/** Sequence header, temporal delimiter, frame header, tile group, frame, redundant header, tile list (AV1, 6.2.2). */
const needed = new Set([1, 2, 3, 4, 6, 7, 8]);
const metadataType = 5;
/** Metadata that tell how bright the picture is: content light level and mastering display (AV1, 6.7.1). */
const brightness = new Set([1, 2]);
const longestBrightness = 28;

/** A number of AV1 in groups of seven bits (AV1, 4.10.5). @returns it, and where it ends */
function readNumber(bytes: Buffer, from: number): [value: number, end: number] {
  let value = 0;
  for (let index = 0; index < 8; index++) {
    const byte = slice(bytes, from + index, from + index + 1)[0]!;
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return [value, from + index + 1];
  }
  throw new RangeError('a number has no end');
}

/**
 * Lists the units of an AV1 bitstream that decide what is seen.
 *
 * @returns them, and whether they are all; padding and metadata of others are left out
 * @throws RangeError when they do not add up
 */
export function readObus(bytes: Buffer): { kept: Buffer; isWhole: boolean } {
  const kept: Buffer[] = [];
  let isWhole = true;
  for (let at = 0; at < bytes.length;) {
    const head = bytes[at]!;
    const type = (head >> 3) & 15;
    const bodyAt = at + ((head & 4) === 0 ? 1 : 2);
    const [size, start] = (head & 2) === 0 ? [bytes.length - bodyAt, bodyAt] : readNumber(bytes, bodyAt);
    const unit = slice(bytes, at, start + size);
    const isBrightness = type === metadataType && brightness.has(bytes[start] ?? 0) && size <= longestBrightness;
    if (needed.has(type) || isBrightness) kept.push(unit);
    else isWhole = false;
    at += unit.length;
  }
  return { kept: Buffer.concat(kept), isWhole };
}
