/** Beginnings of a TIFF directory, in the two orders of bytes. */
const tiffStart = /II\*\0|MM\0\*/;

/** An EXIF block without anything in it. */
const emptyTiff = Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

/** Writes over a part of a file that stands in it once. @throws RangeError when it does not */
function overwrite(bytes: Buffer, part: Buffer, by: Buffer, padding: number): void {
  const at = bytes.indexOf(part);
  if (at < 0 || bytes.indexOf(part, at + 1) >= 0 || by.length > part.length)
    throw new RangeError('its metadata cannot be told from the rest');
  by.copy(bytes, at);
  bytes.fill(padding, at + by.length, at + part.length);
}

/**
 * Writes over the metadata of an AVIF in its place: boxes refer to each other by their place in the file, so nothing
 * is moved, and coded pixels stay byte for byte.
 *
 * @param exif what is written instead, when it fits
 * @param own EXIF and XMP that the file carries
 * @throws RangeError when they cannot be found in it
 */
export function stripAvif(
  bytes: Buffer,
  exif: Buffer | undefined,
  own: { exif?: Buffer | undefined; xmp?: Buffer | undefined },
): Buffer {
  const result = Buffer.from(bytes);
  const start = own.exif ? tiffStart.exec(own.exif.toString('latin1'))?.index : undefined;
  if (own.exif && start !== undefined) {
    const part = own.exif.subarray(start);
    overwrite(result, part, exif && exif.length <= part.length ? exif : emptyTiff, 0);
  }
  if (own.xmp) overwrite(result, own.xmp, Buffer.alloc(0), ' '.charCodeAt(0));
  return result;
}
