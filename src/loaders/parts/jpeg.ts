import { readIptcCredits, readXmpCredits } from './credits.ts';
import { readExif } from './exif.ts';
import { readProfile } from './icc.ts';
import { nameProgramData, slice, summarizeParts, words, type Part, type PictureParts } from './part.ts';

const startOfScan = 0xda;
const endOfImage = 0xd9;

/** Scans that a picture may have: progressive ones have about ten, and each is decoded over the whole picture. */
const mostScans = 40;

const begins = (body: Buffer, name: string): boolean => body.toString('latin1', 0, name.length) === name;

/** Tells whether quantization tables fill their segment (ITU-T T.81, B.2.4.1). */
function isQuantization(body: Buffer): boolean {
  let at = 0;
  while (at < body.length) at += body[at]! >= 0x10 ? 129 : 65;
  return at === body.length && at > 0;
}

/** Tells whether Huffman tables fill their segment (B.2.4.2): sixteen counts, then as many values. */
function isHuffman(body: Buffer): boolean {
  let at = 0;
  while (at + 17 <= body.length) at += 17 + body.subarray(at + 1, at + 17).reduce((sum, count) => sum + count, 0);
  return at === body.length && at > 0;
}

/** Tells whether a segment that decoders need is as long as what it tells (ITU-T T.81, annex B). */
function isNeeded(marker: number, body: Buffer): boolean {
  if (marker === 0xdb) return isQuantization(body);
  if (marker === 0xc4) return isHuffman(body);
  if (marker === 0xcc) return body.length > 0 && body.length % 2 === 0 && body.length <= 16;
  if (marker === 0xdd || marker === 0xdc) return body.length === 2;
  if (marker === startOfScan) return body.length === 4 + 2 * body[0]!;
  const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8;
  return isFrame && body.length === 6 + 3 * body[5]!;
}

function createSegment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

const profileName = 'ICC_PROFILE\0';
const profileHead = 14;
const profileRoom = 65_000;

/** Reads a profile that stands in segments one after the other (ICC.1:2022, B.4). */
function readSegmentedProfile(bodies: readonly Buffer[]): Part {
  const isWhole = bodies.every((body, index) => body[12] === index + 1 && body[13] === bodies.length);
  const { clean, refused, text } = isWhole
    ? readProfile(Buffer.concat(bodies.map((body) => body.subarray(profileHead))))
    : { refused: [words.profile] };
  if (!clean) return { refused, text };
  const count = Math.ceil(clean.length / profileRoom);
  const segments = Array.from({ length: count }, (_, index) =>
    createSegment(
      0xe2,
      Buffer.concat([
        Buffer.from(profileName),
        Buffer.from([index + 1, count]),
        clean.subarray(index * profileRoom, (index + 1) * profileRoom),
      ]),
    ),
  );
  return { clean: Buffer.concat(segments), refused, text };
}

const xmpName = 'http://ns.adobe.com/xap/1.0/\0';

/** Judges a segment of programs, APP0 to APP15 and COM. */
function readProgramSegment(marker: number, body: Buffer, isFirst: boolean): Part {
  const clean = createSegment(marker, body);
  if (marker === 0xfe) return { refused: [words.comment] };
  if (marker === 0xe0 && begins(body, 'JFIF\0') && body.length >= 14) {
    if (!isFirst) return { refused: [words.hidden] };
    if (body.length === 14 && body[12] === 0 && body[13] === 0) return { clean };
    const head = Buffer.from(body.subarray(0, 14));
    head.fill(0, 12);
    return { clean: createSegment(marker, head), refused: [words.copy] }; // JFIF 1.02: a smaller copy follows the head
  }
  if (marker === 0xe0 && begins(body, 'JFXX\0')) return { refused: [words.copy] };
  if (marker === 0xe1 && begins(body, 'Exif\0')) {
    const part = readExif(body);
    return isFirst ? part : { ...part, refused: [...(part.refused ?? []), words.secondExif] };
  }
  if (marker === 0xe1 && begins(body, 'http://ns.adobe.com/'))
    return { refused: [words.xmp], credits: begins(body, xmpName) ? readXmpCredits(body.toString('utf8')) : undefined };
  if (marker === 0xe2 && begins(body, 'MPF\0')) return { refused: [words.pictures] };
  if (marker === 0xeb) return { refused: [words.provenance] };
  if (marker === 0xed) return { refused: [words.photoshop], credits: readIptcCredits(body) };
  if (marker === 0xee && begins(body, 'Adobe') && body.length === 12)
    return isFirst ? { clean } : { refused: [words.hidden] };
  return { refused: [nameProgramData(body.toString('latin1', 0, 12).split('\0')[0]!)] };
}

/** The end of the coded data that begins at an index: the next marker that is no restart and no stuffing. */
function findMarker(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  throw new RangeError('no end');
}

/** Writes the parts of a JPEG, EXIF behind the head of JFIF, which wants to be the first. */
function joinJpeg(parts: readonly Buffer[], exif: Buffer | undefined): Buffer {
  const block = exif ? [createSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif]))] : [];
  const before = parts[1]?.[1] === 0xe0 ? 2 : 1;
  return Buffer.concat([...parts.slice(0, before), ...block, ...parts.slice(before)]);
}

/** A segment of a JPEG as it stands in the file. */
interface Segment {
  marker: number;
  /** Where it begins: the byte 0xff before the marker. */
  start: number;
  body: Buffer;
  /** Where it ends, coded data behind a scan among it. */
  end: number;
}

/** Lists the segments of a JPEG up to its end. @throws RangeError when they do not add up */
function* listSegments(bytes: Buffer): Generator<Segment> {
  for (let start = findMarker(bytes, 2); ;) {
    const marker = bytes[start + 1]!;
    const isEnd = marker === endOfImage;
    const bodyEnd = start + 2 + (isEnd ? 0 : slice(bytes, start + 2, start + 4).readUInt16BE());
    const end = marker === startOfScan ? findMarker(bytes, bodyEnd) : bodyEnd;
    yield { marker, start, body: isEnd ? Buffer.alloc(0) : slice(bytes, start + 4, bodyEnd), end };
    if (isEnd) return;
    start = findMarker(bytes, end);
  }
}

/** Where the coded data of each scan end. */
export const listScanEnds = (bytes: Buffer): number[] =>
  Array.from(listSegments(bytes))
    .filter(({ marker }) => marker === startOfScan)
    .map(({ end }) => end);

/**
 * Takes a JPEG (ITU-T T.81, annex B) apart.
 *
 * @throws RangeError when its parts do not add up
 */
export function readJpeg(bytes: Buffer): PictureParts {
  const parts: Part[] = [{ clean: bytes.subarray(0, 2) }];
  const profile: Buffer[] = [];
  const profilePart: Part = {};
  const seen = new Set<string>();
  let scans = 0;
  let at = 2;
  for (const { marker, start, body, end } of listSegments(bytes)) {
    if (!bytes.subarray(at, start).every((byte) => byte === 0xff)) parts.push({ refused: [words.hidden] });
    at = end;
    if (marker === startOfScan && ++scans > mostScans) throw new RangeError('too many scans');
    if (marker === endOfImage || isNeeded(marker, body)) parts.push({ clean: bytes.subarray(start, end) });
    else if (marker === 0xe2 && begins(body, profileName)) {
      if (profile.push(body) === 1) parts.push(profilePart);
    } else if ((marker >= 0xe0 && marker <= 0xef) || marker === 0xfe) {
      const name = `${marker} ${body.toString('latin1', 0, 4)}`;
      parts.push(readProgramSegment(marker, body, !seen.has(name)));
      seen.add(name);
    } else throw new RangeError(`unknown segment ${marker.toString(16)}`);
  }
  if (profile.length > 0) Object.assign(profilePart, readSegmentedProfile(profile));
  if (at < bytes.length) parts.push({ refused: [words.hidden] });
  return summarizeParts(parts, joinJpeg);
}
