const endOfImage = 0xd9;
const startOfScan = 0xda;
const isApplication = (marker: number): boolean => marker >= 0xe0 && marker <= 0xef;
const comment = 0xfe;

const begins = (segment: Buffer, name: string): boolean => segment.toString('latin1', 4, 4 + name.length) === name;

/** A JFIF head may hold a smaller copy of the picture; it is left out (JFIF 1.02). */
function withoutThumbnail(segment: Buffer): Buffer {
  const head = Buffer.from(segment.subarray(0, 18));
  head.writeUInt16BE(16, 2);
  head.fill(0, 16);
  return head;
}

/** What is kept of a segment that programs add: JFIF, the colour profile and the colour transform of Adobe. */
function keepSegment(marker: number, segment: Buffer): Buffer[] {
  if (marker === comment) return [];
  if (!isApplication(marker)) return [segment];
  if (marker === 0xe0 && begins(segment, 'JFIF\0') && segment.length >= 18) return [withoutThumbnail(segment)];
  const isKept = (marker === 0xe2 && begins(segment, 'ICC_PROFILE\0')) || (marker === 0xee && begins(segment, 'Adobe'));
  return isKept ? [segment] : [];
}

/** The end of the coded data that begins at an index: the next marker that is no restart and no stuffing. */
function findMarker(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  throw new RangeError('no end');
}

/**
 * Takes everything out of a JPEG (ITU-T T.81, annex B) that is not picture; coded pixels stay byte for byte.
 *
 * @param exif what is written instead of its metadata
 * @throws RangeError when its parts do not add up
 */
export function stripJpeg(bytes: Buffer, exif: Buffer | undefined): Buffer {
  const parts: Buffer[] = [bytes.subarray(0, 2)];
  let at = 2;
  for (;;) {
    at = findMarker(bytes, at);
    const marker = bytes[at + 1]!;
    if (marker === endOfImage) break;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    const stop = marker === startOfScan ? findMarker(bytes, end) : end;
    parts.push(...keepSegment(marker, bytes.subarray(at, stop)));
    at = stop;
  }
  if (exif) {
    const head = Buffer.from([0xff, 0xe1, 0, 0, ...Buffer.from('Exif\0\0')]);
    head.writeUInt16BE(head.length - 2 + exif.length, 2);
    const isFirst = parts[1]?.[1] === 0xe0; // JFIF wants to be the first
    parts.splice(isFirst ? 2 : 1, 0, Buffer.concat([head, exif]));
  }
  return Buffer.concat([...parts, bytes.subarray(at, at + 2)]);
}
