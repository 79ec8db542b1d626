import { slice } from './part.ts';

/** A box of the ISO base media file format (ISO/IEC 14496-12, 4.2). */
export interface Box {
  type: string;
  body: Buffer;
  /** Where its body begins in the file. */
  start: number;
}

/** Lists the boxes of a stretch of a file. @throws RangeError when they do not add up */
export function listBoxes(bytes: Buffer, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let at = from; at < to;) {
    const head = slice(bytes, at, at + 8);
    let size = head.readUInt32BE();
    let headSize = 8;
    if (size === 1) {
      size = Number(slice(bytes, at + 8, at + 16).readBigUInt64BE());
      headSize = 16;
    } else if (size === 0) size = to - at; // to the end
    if (size < headSize || at + size > to) throw new RangeError('a box is cut off');
    const start = at + headSize;
    boxes.push({ type: head.toString('latin1', 4, 8), body: bytes.subarray(start, at + size), start });
    at += size;
  }
  return boxes;
}

/** Writes a box. */
export function createBox(type: string, ...parts: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 4, 'latin1');
  const box = Buffer.concat([head, ...parts]);
  box.writeUInt32BE(box.length);
  return box;
}

/** Writes numbers, each over so many bytes. */
export function writeNumbers(...numbers: readonly (readonly [value: number, bytes: 1 | 2 | 4])[]): Buffer {
  return Buffer.concat(
    numbers.map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntBE(value, 0, bytes);
      return buffer;
    }),
  );
}

/** Reads numbers and names one after the other. */
export class Reader {
  at = 0;
  readonly bytes: Buffer;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  /** A number of 0 to 8 bytes, the most significant first. @throws RangeError behind the end, or when it is too large to be a place in a file */
  number(size: number): number {
    const part = slice(this.bytes, this.at, this.at + size);
    this.at += size;
    const value = part.reduce((sum, byte) => sum * 256 + byte, 0);
    if (!Number.isSafeInteger(value)) throw new RangeError('a number is too large');
    return value;
  }

  /** Four letters. */
  code(): string {
    this.at += 4;
    return slice(this.bytes, this.at - 4, this.at).toString('latin1');
  }

  /** A text that ends with a zero; one that ends with its box is taken as well. */
  text(): string {
    const found = this.bytes.indexOf(0, this.at);
    const end = found < 0 ? this.bytes.length : found;
    const text = this.bytes.toString('utf8', this.at, end);
    this.at = end + 1;
    return text;
  }
}
