import { crc32 } from 'node:zlib';

/** Writes a segment of a JPEG. */
export function createSegment(marker: number, body: Buffer | string): Buffer {
  const bytes = Buffer.from(body);
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(bytes.length + 2, 2);
  return Buffer.concat([head, bytes]);
}

/** Writes a chunk of a PNG. */
export function createChunk(type: string, body: Buffer | string): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(body)]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(named.length - 4, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

/** Writes a chunk of a WebP. */
export function createRiff(name: string, body: Buffer | string): Buffer {
  const bytes = Buffer.from(body);
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(bytes.length, 4);
  return Buffer.concat([head, bytes, Buffer.alloc(bytes.length % 2)]);
}

/** Writes a box of an AVIF. */
export function createBox(type: string, body: Buffer | string): Buffer {
  const bytes = Buffer.from(body);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(bytes.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, bytes]);
}

const insert = (bytes: Buffer, at: number, part: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)]);

/** Lists where a segment may stand in a JPEG: before each segment up to the first scan. */
export function listSegmentPlaces(bytes: Buffer): number[] {
  const places: number[] = [];
  for (let at = 2; ; at += 2 + bytes.readUInt16BE(at + 2)) {
    places.push(at);
    if (bytes[at + 1] === 0xda) return places;
  }
}

/** Puts a segment into a JPEG, behind what stands first. */
export const addSegment = (bytes: Buffer, marker: number, body: Buffer | string, place = 1): Buffer => {
  const places = listSegmentPlaces(bytes);
  return insert(bytes, places[place % places.length]!, createSegment(marker, body));
};

/** Lists where a chunk may stand in a PNG: behind each but the last. */
function listChunkPlaces(bytes: Buffer): number[] {
  const places: number[] = [];
  for (let at = 8; at < bytes.length - 12; places.push(at)) at += 12 + bytes.readUInt32BE(at);
  return places;
}

/** Puts a chunk into a PNG: behind the head, or behind the chunk of that number. */
export const addChunk = (bytes: Buffer, type: string, body: Buffer | string, place = 0): Buffer => {
  const places = listChunkPlaces(bytes);
  return insert(bytes, places.at(place % places.length)!, createChunk(type, body));
};

/** Puts a chunk at the end of a WebP, within its length. */
export const addRiff = (bytes: Buffer, name: string, body: Buffer | string): Buffer => {
  const result = Buffer.concat([bytes, createRiff(name, body)]);
  result.writeUInt32LE(result.length - 8, 4);
  return result;
};

/** An EXIF directory of texts and nothing else, in the order of bytes of Motorola. */
export function createExif(tags: readonly (readonly [tag: number, type: number, value: Buffer])[], next = 0): Buffer {
  const head = Buffer.from('MM\0*\0\0\0\x08', 'latin1');
  const table = Buffer.alloc(2 + tags.length * 12 + 4);
  table.writeUInt16BE(tags.length);
  table.writeUInt32BE(next, table.length - 4);
  const values: Buffer[] = [];
  let end = head.length + table.length;
  tags.forEach(([tag, type, value], index) => {
    const at = 2 + index * 12;
    const size = type === 3 ? 2 : type === 4 ? 4 : 1;
    table.writeUInt16BE(tag, at);
    table.writeUInt16BE(type, at + 2);
    table.writeUInt32BE(value.length / size, at + 4);
    if (value.length <= 4) return void value.copy(table, at + 8);
    table.writeUInt32BE(end, at + 8);
    values.push(value);
    end += value.length;
  });
  return Buffer.concat([head, table, ...values]);
}

/** Adds a tag to a colour profile, as programs of displays do. */
export function addProfileTag(profile: Buffer, tag: string, body: Buffer): Buffer {
  const count = profile.readUInt32BE(128);
  const end = 132 + count * 12;
  const value = Buffer.concat([Buffer.from(tag), Buffer.alloc(4), body, Buffer.alloc(-body.length & 3)]);
  const row = Buffer.alloc(12);
  row.write(tag);
  row.writeUInt32BE(profile.length + 12, 4);
  row.writeUInt32BE(value.length, 8);
  const result = Buffer.concat([profile.subarray(0, end), row, profile.subarray(end), value]);
  for (let index = 0; index < count; index++) {
    const at = 132 + index * 12 + 4;
    result.writeUInt32BE(result.readUInt32BE(at) + 12, at);
  }
  result.writeUInt32BE(count + 1, 128);
  result.writeUInt32BE(result.length);
  return result;
}
