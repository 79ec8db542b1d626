/** Chunks that decide what is seen, frames of animations among them (WebP container, developers.google.com/speed/webp). */
const kept = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const exifFlag = 0x08;
const xmpFlag = 0x04;

/**
 * Takes everything out of a WebP that is not picture; coded pixels stay byte for byte.
 *
 * @param exif what is written instead of its metadata; only extended files can hold it
 * @throws RangeError when its parts do not add up
 */
export function stripWebp(bytes: Buffer, exif: Buffer | undefined): Buffer {
  const parts: Buffer[] = [];
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) throw new RangeError('the file is cut off');
  for (let at = 12; at + 8 <= end;) {
    const size = bytes.readUInt32LE(at + 4);
    const stop = at + 8 + size + (size % 2);
    if (stop > end + 1) throw new RangeError('a chunk is cut off');
    if (kept.has(bytes.toString('latin1', at, at + 4))) parts.push(Buffer.from(bytes.subarray(at, stop)));
    at = stop;
  }
  const head = parts[0];
  const isExtended = head?.toString('latin1', 0, 4) === 'VP8X';
  if (isExtended) head![8] = (head![8]! & ~(exifFlag | xmpFlag)) | (exif ? exifFlag : 0);
  if (isExtended && exif) {
    const chunk = Buffer.alloc(8);
    chunk.write('EXIF', 0, 'latin1');
    chunk.writeUInt32LE(exif.length, 4);
    parts.push(chunk, exif, Buffer.alloc(exif.length % 2));
  }
  const body = Buffer.concat([Buffer.from('WEBP'), ...parts]);
  const riff = Buffer.alloc(8);
  riff.write('RIFF', 0, 'latin1');
  riff.writeUInt32LE(body.length, 4);
  return Buffer.concat([riff, body]);
}
