import { inflateSync } from 'node:zlib';
import { broken, isDict, Name, Refusal, tooLarge, type Dict, type Value } from './values.ts';

/** Short names of filters, which some programs write for long ones (ISO 32000-2, table 92). */
const shortNames: Readonly<Record<string, string>> = {
  A85: 'ASCII85Decode',
  AHx: 'ASCIIHexDecode',
  Fl: 'FlateDecode',
  RL: 'RunLengthDecode',
  CCF: 'CCITTFaxDecode',
  DCT: 'DCTDecode',
};

/** Filters of pictures; what comes of them is pixels. */
const pictureFilters = new Set(['DCTDecode', 'JPXDecode', 'CCITTFaxDecode', 'JBIG2Decode']);

/** More of them one after the other than any program writes. */
const mostFilters = 4;

/** How many bytes may still come out of streams. */
export class Budget {
  private left: number;
  constructor(bytes: number) {
    this.left = bytes;
  }
  get rest(): number {
    return this.left;
  }
  take(bytes: number): void {
    this.left -= bytes;
    if (this.left < 0) throw tooLarge();
  }
}

/** What may stand behind packed data: the end of its line. */
const isNothing = (rest: Buffer): boolean => rest.length <= 2 && /^[\r\n\0]*$/.test(rest.toString('latin1'));

const ensureEnd = (rest: Buffer): void => {
  if (!isNothing(rest))
    throw new Refusal({
      en: `It hides ${rest.length} bytes behind packed data.`,
      vi: `Tài liệu giấu ${rest.length} byte phía sau dữ liệu nén.`,
    });
};

function decodeHex(data: Buffer): Buffer {
  const end = data.indexOf('>');
  const digits = data.toString('latin1', 0, end < 0 ? data.length : end).replaceAll(/[\0\t\n\f\r ]/g, '');
  if (/[^0-9a-fA-F]/.test(digits)) throw broken('ASCIIHexDecode');
  if (end >= 0) ensureEnd(data.subarray(end + 1));
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
}

/** Undoes ASCII85 (ISO 32000-2, 7.4.3): five characters for four bytes, `z` for four zeros. */
function decodeAscii85(data: Buffer, limit: number): Buffer {
  const end = data.indexOf('~>');
  if (end >= 0) ensureEnd(data.subarray(end + 2));
  const text = data.toString('latin1', 0, end < 0 ? data.length : end).replaceAll(/[\0\t\n\f\r ]|^\s*<~/g, '');
  if (text.length * 4 > limit) throw tooLarge();
  const bytes = Buffer.alloc(text.length * 4);
  let size = 0;
  for (let at = 0; at < text.length;) {
    const isZero = text[at] === 'z';
    const group = isZero ? '!!!!!' : text.slice(at, at + 5);
    at += isZero ? 1 : 5;
    let value = 0;
    for (let index = 0; index < 5; index++) {
      const digit = (group.charCodeAt(index) || 0x75) - 33;
      if (digit < 0 || digit > 84) throw broken('ASCII85Decode');
      value = value * 85 + digit;
    }
    if (value > 0xffffffff || group.length === 1) throw broken('ASCII85Decode');
    bytes.writeUInt32BE(value, size);
    size += group.length - 1;
  }
  return bytes.subarray(0, size);
}

/** Undoes run lengths (ISO 32000-2, 7.4.5). @param limit bytes that may come of it */
function decodeRuns(data: Buffer, limit: number): Buffer {
  const parts: Buffer[] = [];
  let size = 0;
  let at = 0;
  while (at < data.length && data[at] !== 128) {
    const length = data[at]!;
    const part =
      length < 128 ? data.subarray(at + 1, at + 2 + length) : Buffer.alloc(257 - length, data.subarray(at + 1, at + 2));
    at += length < 128 ? length + 2 : 2;
    size += part.length;
    if (size > limit) throw tooLarge();
    parts.push(part);
  }
  ensureEnd(data.subarray(at + 1));
  return Buffer.concat(parts);
}

/** Undoes Flate; its checksum proves the data. */
function inflate(data: Buffer, limit: number): Buffer {
  try {
    const inflated: unknown = inflateSync(data, { maxOutputLength: Math.max(1, limit), info: true });
    const { buffer, engine } = inflated as { buffer: Buffer; engine: { bytesWritten: number } }; // as zlib documents `info`
    ensureEnd(data.subarray(engine.bytesWritten));
    return buffer;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(); // as zlib documents
    throw broken('FlateDecode');
  }
}

const decoders: Readonly<Record<string, (data: Buffer, limit: number) => Buffer>> = {
  FlateDecode: inflate,
  ASCII85Decode: decodeAscii85,
  ASCIIHexDecode: decodeHex,
  RunLengthDecode: decodeRuns,
};

const paeth = (left: number, up: number, corner: number): number => {
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(left + up - corner - value)) as [
    number,
    number,
    number,
  ];
  return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
};

/** What each predictor of PNG adds to a byte (W3C PNG, 9.2). */
const predictors: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

/** Undoes the predictor of a stream. @throws for that of TIFF, which is for pictures only */
function unpredict(data: Buffer, parms: Dict): Buffer {
  const read = (key: string, otherwise: number): number => {
    const value = parms.get(key) ?? otherwise;
    if (typeof value !== 'number' || value < 1 || value > 100_000) throw broken(`/${key}`);
    return value;
  };
  const predictor = read('Predictor', 1);
  if (predictor === 1) return data;
  if (predictor < 10 || predictor > 15) throw broken(`/Predictor ${predictor}`);
  const bits = read('Colors', 1) * read('BitsPerComponent', 8);
  const step = Math.max(1, bits >> 3);
  const width = Math.ceil((bits * read('Columns', 1)) / 8);
  const rows = Math.ceil(data.length / (width + 1));
  const bytes = Buffer.alloc(rows * width);
  let size = 0;
  for (let row = 0; row < rows; row++) {
    const start = row * (width + 1);
    const add = predictors[data[start]!];
    if (!add) throw broken('/Predictor');
    const end = Math.min(data.length, start + width + 1);
    for (let from = start + 1; from < end; from++, size++) {
      const column = from - start - 1;
      const left = column < step ? 0 : bytes[size - step]!;
      const up = row === 0 ? 0 : bytes[size - width]!;
      const corner = column < step || row === 0 ? 0 : bytes[size - step - width]!;
      bytes[size] = (data[from]! + add(left, up, corner)) & 0xff;
    }
  }
  return bytes.subarray(0, size);
}

const toList = (value: Value | undefined): readonly Value[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value as Value];

/**
 * Undoes the filters of a stream.
 *
 * @param dict its dictionary
 * @param resolve follows references
 * @param isPicture leaves predictors alone: nobody reads pixels here
 * @returns the data, and the filter of pictures that is left on it
 * @throws {Refusal} for filters that we do not know, data that is not of its filter, and what hides behind it
 */
export function decode(
  data: Buffer,
  dict: Dict,
  resolve: (value: Value | undefined) => Value | undefined,
  budget: Budget,
  isPicture = false,
): { bytes: Buffer; codec?: string } {
  const filters = toList(resolve(dict.get('Filter'))).map(resolve);
  const parms = toList(resolve(dict.get('DecodeParms') ?? dict.get('DP'))).map(resolve);
  if (filters.length > mostFilters) throw tooLarge();
  let bytes = data;
  for (const [index, filter] of filters.entries()) {
    const name = filter instanceof Name ? (shortNames[filter.value] ?? filter.value) : '';
    if (pictureFilters.has(name) && index === filters.length - 1) return { bytes, codec: name };
    const decoder = decoders[name];
    if (!Object.hasOwn(decoders, name) || !decoder)
      throw new Refusal({
        en: `A part of it is packed in a way that cannot be looked into: ${name || 'no name'}.`,
        vi: `Có phần được đóng gói theo kiểu không xem được bên trong: ${name || 'không tên'}.`,
      });
    bytes = decoder(bytes, budget.rest);
    budget.take(bytes.length);
    const own = parms[index];
    if (isDict(own) && name === 'FlateDecode' && !isPicture) bytes = unpredict(bytes, own);
  }
  return { bytes };
}
