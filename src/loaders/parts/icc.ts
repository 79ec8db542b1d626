import { isBlank, slice, words, type Part } from './part.ts';

/**
 * Tags of ICC.1:2022 and ICC.1:2001, 9.2, that tell colours, name the profile, or are Apple's curves. Texts of any
 * length, measurements of presses, settings and numbers of displays are not among them.
 */
const allowed = new Set(
  `A2B0 A2B1 A2B2 A2B3 B2A0 B2A1 B2A2 B2A3 B2D0 B2D1 B2D2 B2D3 D2B0 D2B1 D2B2 D2B3 bTRC bXYZ bkpt chad chrm cicp ciis
   clro clrt cprt desc dmdd dmnd gTRC gXYZ gamt kTRC lumi meas ncl2 pre0 pre1 pre2 rTRC rXYZ resp rig0 rig2 tech view
   vued wtpt aarg aabg aagg`.split(/\s+/),
);

/** Profiles of printing presses are the largest, of some 2 MB. */
export const largestProfile = 4_000_000;

const headSize = 132;
const rowSize = 12;

interface Row {
  tag: string;
  offset: number;
  size: number;
}

/** Reads the table of a profile. @throws RangeError when it is no ICC profile, or hides something between its tags */
function readRows(profile: Buffer): Row[] {
  if (profile.length > largestProfile || profile.length < headSize) throw new RangeError('size');
  if (profile.readUInt32BE(0) !== profile.length || profile.toString('latin1', 36, 40) !== 'acsp')
    throw new RangeError('no profile');
  const count = profile.readUInt32BE(128);
  if (count > 100 || !isBlank(profile.subarray(100, 128))) throw new RangeError('head');
  const rows = Array.from({ length: count }, (_, index) => {
    const at = headSize + index * rowSize;
    const row = slice(profile, at, at + rowSize);
    return { tag: row.toString('latin1', 0, 4), offset: row.readUInt32BE(4), size: row.readUInt32BE(8) };
  });
  let end = headSize + count * rowSize;
  for (const { offset, size } of rows.toSorted((a, b) => a.offset - b.offset)) {
    const value = slice(profile, offset, offset + size);
    if (!/^[\w ]{4}$/.test(value.toString('latin1', 0, 4))) throw new RangeError('type');
    if (offset > end && !isBlank(profile.subarray(end, offset))) throw new RangeError('gap');
    end = Math.max(end, offset + size);
  }
  if (!isBlank(profile.subarray(end))) throw new RangeError('gap');
  return rows;
}

/** Writes a profile with some of its tags only. */
function writeProfile(profile: Buffer, rows: readonly Row[]): Buffer {
  const head = Buffer.from(profile.subarray(0, headSize));
  head.fill(0, 84, 100); // the digest of what it was (ICC.1:2022, 7.2.18)
  head.writeUInt32BE(rows.length, 128);
  let end = headSize + rows.length * rowSize;
  const places = new Map<number, number>();
  const values: Buffer[] = [];
  const table = rows.map(({ tag, offset, size }) => {
    const value = Buffer.concat([profile.subarray(offset, offset + size), Buffer.alloc(-size & 3)]);
    if (!places.has(offset)) {
      places.set(offset, end); // curves of three colours are often one
      values.push(value);
      end += value.length;
    }
    const row = Buffer.alloc(rowSize);
    row.write(tag, 'latin1');
    row.writeUInt32BE(places.get(offset)!, 4);
    row.writeUInt32BE(size, 8);
    return row;
  });
  const result = Buffer.concat([head, ...table, ...values]);
  result.writeUInt32BE(result.length, 0);
  return result;
}

/** The words of a tag: `text`, `desc` (ASCII before Unicode) and `mluc` (UTF-16). */
function readWords(value: Buffer): string {
  const type = value.toString('latin1', 0, 4);
  if (type === 'mluc') {
    const texts = Buffer.from(value.subarray(16 + value.readUInt32BE(8) * rowSize)); // behind the table of languages
    return texts
      .subarray(0, texts.length & ~1)
      .swap16()
      .toString('utf16le');
  }
  return type === 'text' || type === 'desc' ? value.toString('utf8', 8) : '';
}

const toLines = (text: string): string => text.replaceAll(/[\p{Cc}\uFFFD]+/gu, '\n').trim();

/**
 * Holds a colour profile against what it may carry.
 *
 * @returns as `clean` the profile to write; nothing when it cannot be read
 */
export function readProfile(profile: Buffer): Part {
  let rows: Row[];
  try {
    rows = readRows(profile);
  } catch {
    return { refused: [words.profile] };
  }
  const kept = rows.filter(({ tag }) => allowed.has(tag));
  return {
    clean: kept.length === rows.length ? profile : writeProfile(profile, kept),
    refused: kept.length === rows.length ? [] : [words.device],
    text: kept
      .map(({ offset, size }) => toLines(readWords(profile.subarray(offset, offset + size))))
      .filter(Boolean)
      .join('\n'),
  };
}
