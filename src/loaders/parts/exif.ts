import type { Bilingual } from '../fault.ts';
import { longestCredit, type Credits } from './credits.ts';
import { isBlank, slice, words, type Part } from './part.ts';

/** Sizes of the types of TIFF 6.0, section 2, and of UTF-8 (129, Exif 3.0), in bytes. */
const typeSizes: Readonly<Record<number, number>> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
  10: 8,
  11: 4,
  12: 8,
  13: 4,
  129: 1,
};
const short = [3];
const whole = [3, 4];
const rational = [5];
const ascii = [2, 129];
const bytes = [7];

/** What EXIF may hold (CIPA DC-008, Exif 3.0): tag, types, and how many values at most. */
type Allowed = Readonly<Record<number, readonly [types: readonly number[], most: number]>>;

/** Geometry, colour, creator and licence of the picture, and the program that wrote it. */
const imageTags: Allowed = {
  0x0100: [whole, 1],
  0x0101: [whole, 1],
  0x0102: [short, 4],
  0x0103: [short, 1],
  0x0106: [short, 1],
  0x0112: [short, 1],
  0x0115: [short, 1],
  0x011a: [rational, 1],
  0x011b: [rational, 1],
  0x011c: [short, 1],
  0x0128: [short, 1],
  0x0131: [ascii, 100],
  0x013b: [ascii, longestCredit + 1],
  0x013e: [rational, 2],
  0x013f: [rational, 6],
  0x0211: [rational, 3],
  0x0212: [short, 2],
  0x0213: [short, 1],
  0x0214: [rational, 6],
  0x8298: [ascii, longestCredit + 1],
};
/** Versions, order of components, colour space, size, gamma. */
const photoTags: Allowed = {
  0x9000: [bytes, 4],
  0x9101: [bytes, 4],
  0xa000: [bytes, 4],
  0xa001: [short, 1],
  0xa002: [whole, 1],
  0xa003: [whole, 1],
  0xa500: [rational, 1],
};
/** Which rules of interoperability it follows: `R98` and a version. */
const interoperabilityTags: Allowed = { 0x0001: [ascii, 4], 0x0002: [bytes, 4] };

const artistTag = 0x013b;
const copyrightTag = 0x8298;
const orientationTag = 0x0112;
const textTags = new Set([0x0131, artistTag, copyrightTag]);
const positionTag = 0x8825;
/** Directories that a tag leads to. */
const directories: Readonly<Record<number, Allowed>> = {
  0x8769: photoTags,
  0xa005: interoperabilityTags,
  [positionTag]: {},
};

const camera: Bilingual = { en: 'model of the camera', vi: 'loại máy ảnh' };
const serial: Bilingual = { en: 'serial number of camera or lens', vi: 'số máy, số ống kính' };
const time: Bilingual = { en: 'time of taking', vi: 'giờ chụp' };
const note: Bilingual = { en: 'title, comment or keywords', vi: 'tiêu đề, ghi chú hoặc từ khóa' };
const settings: Bilingual = { en: 'settings of the camera', vi: 'thông số chụp' };

/** What other tags are called; one that is not here is a setting. */
const tagNames: Readonly<Record<number, Bilingual>> = {
  0x010e: note,
  0x010f: camera,
  0x0110: camera,
  0x0132: time,
  0x013c: { en: 'name of a computer', vi: 'tên máy tính' },
  0x02bc: words.xmp,
  0x83bb: words.photoshop,
  0x8649: words.photoshop,
  0x9003: time,
  0x9004: time,
  0x9010: time,
  0x9011: time,
  0x9012: time,
  0x9290: time,
  0x9291: time,
  0x9292: time,
  0x927c: { en: 'notes of the camera (MakerNote)', vi: 'ghi chú riêng của máy ảnh (MakerNote)' },
  0x9286: note,
  0x9c9b: note,
  0x9c9c: note,
  0x9c9d: note,
  0x9c9e: note,
  0x9c9f: note,
  0xa420: { en: 'number of the picture in the camera', vi: 'số của ảnh trong máy' },
  0xa430: { en: 'owner of the camera', vi: 'chủ máy ảnh' },
  0xa431: serial,
  0xa435: serial,
  0xc62f: serial,
  0xa432: camera,
  0xa433: camera,
  0xa434: camera,
};

/** Reads the directories of one EXIF block and notes which bytes they account for. */
class Directories {
  readonly refused: Bilingual[] = [];
  readonly texts: string[] = [];
  readonly credits: Credits = {};
  private readonly block: Buffer;
  private readonly isLittle: boolean;
  /** One byte for each of the block: 1 where something is written. */
  private readonly used: Buffer;
  private readonly seen = new Set<number>();

  constructor(block: Buffer) {
    this.block = block;
    this.isLittle = block.toString('latin1', 0, 4) === 'II*\0';
    if (!this.isLittle && block.toString('latin1', 0, 4) !== 'MM\0*') throw new RangeError('no TIFF');
    this.used = Buffer.alloc(block.length);
    this.take(0, 8);
  }

  /** Walks the first directory and all it leads to. */
  read(): void {
    const next = this.readDirectory(this.readLong(4), imageTags);
    if (next !== 0) this.refused.push(words.copy);
    const isHidden = this.block.some((byte, index) => byte !== 0 && this.used[index] === 0);
    if (isHidden && this.refused.length === 0) this.refused.push(words.hidden);
  }

  private take(from: number, size: number): Buffer {
    const part = slice(this.block, from, from + size);
    this.used.fill(1, from, from + size);
    return part;
  }

  private readShort(at: number): number {
    return this.isLittle ? this.block.readUInt16LE(at) : this.block.readUInt16BE(at);
  }

  private readLong(at: number): number {
    return this.isLittle ? this.block.readUInt32LE(at) : this.block.readUInt32BE(at);
  }

  /** @returns where the next directory is; 0 when there is none */
  private readDirectory(at: number, allowed: Allowed): number {
    if (this.seen.has(at)) throw new RangeError('directories in a circle');
    this.seen.add(at);
    this.take(at, 2);
    const count = this.readShort(at);
    this.take(at + 2, count * 12);
    for (let index = 0; index < count; index++) this.readEntry(at + 2 + index * 12, allowed);
    const end = at + 2 + count * 12;
    if (end + 4 > this.block.length) return 0; // some programs leave it out behind the last
    this.take(end, 4);
    return this.readLong(end);
  }

  /** Tells whether a directory of GPS holds more than its version, which cameras without GPS write as well. */
  private tellsMore(at: number): boolean {
    const count = this.readShort(at);
    return Array.from({ length: count }, (_, index) => this.readShort(at + 2 + index * 12)).some((tag) => tag !== 0);
  }

  private readEntry(at: number, allowed: Allowed): void {
    const tag = this.readShort(at);
    const type = this.readShort(at + 2);
    const count = this.readLong(at + 4);
    const directory = directories[tag];
    if (directory && (allowed === imageTags || tag === 0xa005)) {
      if (tag === positionTag) this.refused.push(this.tellsMore(this.readLong(at + 8)) ? words.position : settings);
      else this.readDirectory(this.readLong(at + 8), directory);
      return;
    }
    const [types, most] = allowed[tag] ?? [[], 0];
    if (!types.includes(type) || count > most) return void this.refused.push(tagNames[tag] ?? settings);
    const size = count * (typeSizes[type] ?? 0);
    const value = size <= 4 ? slice(this.block, at + 8, at + 8 + size) : this.take(this.readLong(at + 8), size);
    this.readValue(tag, value);
  }

  private readValue(tag: number, value: Buffer): void {
    const end = value.indexOf(0);
    if (textTags.has(tag) && end >= 0 && !isBlank(value.subarray(end))) this.refused.push(words.hidden);
    const text = value.toString('utf8', 0, end < 0 ? value.length : end).trim();
    if (textTags.has(tag) && text) this.texts.push(text);
    if (tag === artistTag) this.credits.artist ??= text || undefined;
    if (tag === copyrightTag) this.credits.copyright ??= text || undefined;
    if (tag === orientationTag && value.length === 2) {
      const orientation = this.isLittle ? value.readUInt16LE() : value.readUInt16BE();
      if (orientation >= 1 && orientation <= 8) this.credits.orientation ??= orientation;
      else this.refused.push(settings);
    }
  }
}

/** Holds an EXIF block against what it may carry. @param block with or without the name that formats put before it */
export function readExif(block: Buffer): Part {
  const start = block.toString('latin1', 0, 6) === 'Exif\0\0' ? 6 : 0;
  let reader: Directories | undefined;
  try {
    reader = new Directories(block.subarray(start));
    reader.read();
  } catch {
    return { refused: [...(reader?.refused ?? []), words.exif], credits: reader?.credits };
  }
  const { refused, texts, credits } = reader;
  return { refused, text: texts.join('\n'), credits };
}
