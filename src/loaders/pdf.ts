import { inflateSync } from 'node:zlib';
import type { Bilingual } from './fault.ts';

/** What a PDF holds that matters to readers and to the gate. */
export interface Pdf {
  problems: Bilingual[];
  /** Words of its pages and of its metadata, for the rules about words. */
  text: string;
}

/** Names of what acts, embeds or hides (ISO 32000-2: actions, file attachments, rich media, encryption). */
const activeNames: readonly (readonly [pattern: RegExp, what: Bilingual])[] = [
  [/\/(?:JavaScript|JS)(?![A-Za-z])/, { en: 'It holds scripts.', vi: 'Tài liệu có script.' }],
  [
    /\/(?:Launch|SubmitForm|ImportData|GoToE|Rendition)(?![A-Za-z])/,
    {
      en: 'It holds actions that open programs or send data.',
      vi: 'Tài liệu có lệnh mở chương trình hoặc gửi dữ liệu.',
    },
  ],
  [/\/(?:EmbeddedFiles?|Filespec)(?![A-Za-z])/, { en: 'It holds other files.', vi: 'Tài liệu nhúng tệp khác.' }],
  [
    /\/(?:RichMedia|XFA|Movie|Sound|3D)(?![A-Za-z])/,
    { en: 'It holds media or forms that run.', vi: 'Tài liệu có nội dung động hoặc biểu mẫu chạy được.' },
  ],
  [/\/Encrypt(?![A-Za-z])/, { en: 'It is encrypted.', vi: 'Tài liệu bị mã hóa.' }],
];

/** All streams of one file together may unpack to this many bytes. */
const unpackedLimit = 64 * 1024 * 1024;

/** More pages than any paper for readers; each is read for its words. */
const pageLimit = 600;

const bomb: Bilingual = {
  en: 'It unpacks to more than a build machine should take.',
  vi: 'Tài liệu bung ra quá lớn so với sức máy dựng trang.',
};

const unreadable: Bilingual = { en: 'It cannot be read.', vi: 'Không đọc được tài liệu.' };

/** A name may be written with escapes: /J#53 is /JS. */
const unescapeNames = (text: string): string =>
  text.replaceAll(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Short names of filters (ISO 32000-2, table 92). */
const shortNames: Readonly<Record<string, string>> = {
  A85: 'ASCII85Decode',
  AHx: 'ASCIIHexDecode',
  Fl: 'FlateDecode',
  LZW: 'LZWDecode',
  RL: 'RunLengthDecode',
  CCF: 'CCITTFaxDecode',
  DCT: 'DCTDecode',
};

/** Lists the filters of a stream in the order in which they are undone: one name, or a list of them. */
function listFilters(head: string): string[] {
  const [, one, list] = /\/(?:Filter|F)\s*(?:\/([A-Za-z0-9]+)|\[([^\]]*)\])/.exec(head) ?? [];
  const names = one === undefined ? [...(list ?? '').matchAll(/\/([A-Za-z0-9]+)/g)].map(([, name]) => name!) : [one];
  return names.map((name) => shortNames[name] ?? name);
}

function decodeHex(data: Buffer): Buffer {
  const digits = data.toString('latin1').split('>')[0]!.replaceAll(/\s/g, '');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
}

/** Undoes ASCII85 (ISO 32000-2, 7.4.3): five characters for four bytes, `z` for four zeros. */
function decodeAscii85(data: Buffer): Buffer {
  const text = data
    .toString('latin1')
    .replaceAll(/\s/g, '')
    .replace(/^<~/, '')
    .split('~>')[0]!
    .replaceAll('z', '!!!!!');
  const bytes = Buffer.alloc(Math.ceil(text.length / 5) * 4);
  for (let at = 0, end = 0; at < text.length; at += 5, end += 4) {
    const value = [...text.slice(at, at + 5).padEnd(5, 'u')].reduce(
      (sum, each) => sum * 85 + each.charCodeAt(0) - 33,
      0,
    );
    bytes.writeUInt32BE(value, end); // throws a RangeError for what no encoder writes
  }
  const padding = (5 - (text.length % 5)) % 5;
  return bytes.subarray(0, bytes.length - padding);
}

/** Undoes run lengths (ISO 32000-2, 7.4.5). @param limit bytes that may come of it */
function decodeRuns(data: Buffer, limit: number): Buffer {
  const parts: Buffer[] = [];
  let size = 0;
  for (let at = 0; at < data.length && data[at] !== 128;) {
    const length = data[at]!;
    const part =
      length < 128 ? data.subarray(at + 1, at + 2 + length) : Buffer.alloc(257 - length, data.subarray(at + 1, at + 2));
    at += length < 128 ? length + 2 : 2;
    size += part.length;
    if (size > limit) throw new BombError();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

class BombError extends Error {}

/** What comes of a stream: `isProven` when nothing but data of its filter can come out so. */
interface Decoded {
  bytes: Buffer;
  isProven: boolean;
  /** What stands behind packed data, where a viewer may look on. */
  tail: Buffer;
}

const nothing = Buffer.alloc(0);

/** Undoes Flate; its checksum proves the data. */
function inflate(data: Buffer, limit: number): Decoded {
  try {
    const inflated: unknown = inflateSync(data, { maxOutputLength: Math.max(1, limit), info: true });
    const { buffer, engine } = inflated as { buffer: Buffer; engine: { bytesWritten: number } }; // as zlib documents `info`
    return { bytes: buffer, isProven: true, tail: data.subarray(engine.bytesWritten) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new BombError(); // as zlib documents
    throw error;
  }
}

/** Undoes one filter. @returns nothing for filters that we do not know. @throws when the data is not of the filter */
function decodeFilter(data: Buffer, filter: string, limit: number): Decoded | undefined {
  const unproven = (bytes: Buffer): Decoded => ({ bytes, isProven: false, tail: nothing });
  if (filter === 'FlateDecode') return inflate(data, limit);
  if (filter === 'ASCII85Decode') return unproven(decodeAscii85(data));
  if (filter === 'ASCIIHexDecode') return unproven(decodeHex(data));
  if (filter === 'RunLengthDecode') return unproven(decodeRuns(data, limit));
  return undefined;
}

/** Pictures are no structure: their bytes are passed over when they begin as the filter says (JPEG, JPEG 2000). */
const isPicture = (filter: string, bytes: Buffer): boolean =>
  (filter === 'DCTDecode' && bytes.length > 1 && bytes.readUInt16BE() === 0xffd8) ||
  (filter === 'JPXDecode' && bytes.includes('jP  ', 0, 'latin1'));

const isObjects = (head: string): boolean => /\/ObjStm(?![A-Za-z])/.test(head);

/**
 * Undoes the filters of a stream, one after the other.
 *
 * @returns what it adds to the structure, and how many bytes it unpacks to
 * @throws when its data is not what the filters say
 */
function unpack(data: Buffer, head: string, limit: number): { text: string; size: number } {
  let bytes: Buffer = data;
  let size = 0;
  let isProven = false;
  let tail: Buffer = nothing;
  for (const filter of listFilters(head)) {
    if (isPicture(filter, bytes)) return { text: '', size };
    const decoded = decodeFilter(bytes, filter, limit - size);
    // Objects that nobody could look at are not taken; all else that cannot be undone is read as it stands.
    if (decoded === undefined && isObjects(head)) throw new TypeError(`unknown filter ${filter}`);
    if (decoded === undefined) break;
    ({ bytes, tail } = decoded);
    isProven ||= decoded.isProven;
    size += bytes.length;
    if (size > limit) throw new BombError();
  }
  const parts = [tail, isProven ? nothing : data, isObjects(head) || !isProven ? bytes : nothing];
  return { text: parts.map((part) => part.toString('latin1')).join('\n'), size };
}

/** The dictionary before a stream: what stands behind the last beginning of an object. */
function getHead(before: string): string {
  const start = [...before.matchAll(/\d\s+\d+\s+obj\b/g)].at(-1)?.index ?? 0;
  return unescapeNames(before.slice(start));
}

/**
 * The structure of a PDF as text: all that stands outside streams, and in those that are packed or plain. What only
 * pretends to be a stream is read as well, so that nothing hides behind the word.
 */
function getStructure(bytes: Buffer): { structure: string; problem?: Bilingual } {
  const parts: string[] = [];
  let rest = unpackedLimit;
  let at = 0;
  for (;;) {
    const start = bytes.indexOf('stream', at);
    const end = start < 0 ? -1 : bytes.indexOf('endstream', start);
    const before = bytes.toString('latin1', at, end < 0 ? bytes.length : start);
    parts.push(before);
    if (end < 0) break;
    const data = bytes.subarray(start + (bytes[start + 6] === 0x0d ? 8 : 7), end);
    try {
      const { text, size } = unpack(data, getHead(before), rest);
      rest -= size;
      parts.push(text);
    } catch (error) {
      return { structure: '', problem: error instanceof BombError ? bomb : unreadable };
    }
    at = end + 'endstream'.length;
  }
  return { structure: unescapeNames(parts.join('\n')) };
}

/**
 * Reads a PDF as data: what acts or hides in it, and its words. Nothing in it is run.
 *
 * @param bytes the whole file
 */
export async function readPdf(bytes: Buffer): Promise<Pdf> {
  const { structure, problem } = getStructure(bytes);
  if (problem) return { problems: [problem], text: '' };
  const problems = activeNames.filter(([pattern]) => pattern.test(structure)).map(([, what]) => what);
  const revisions = structure.match(/startxref/g)?.length ?? 0;
  // A linearized file has two cross-reference tables from the beginning.
  if (revisions > (/\/Linearized/.test(structure) ? 2 : 1))
    problems.push({ en: 'It keeps earlier versions of itself.', vi: 'Tài liệu còn giữ các bản cũ bên trong.' });
  if (problems.length > 0) return { problems, text: '' };
  try {
    // Only a site with PDFs pays for the library that reads them.
    const { getDocumentProxy, getMeta } = await import('unpdf');
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
    if (pdf.numPages > pageLimit) return { problems: [bomb], text: '' };
    if (pdf.numPages === 0) return { problems: [unreadable], text: '' };
    const { info, metadata } = await getMeta(pdf);
    const lines = [...Object.values(info ?? {}), ...Object.values(metadata ?? {})].filter(
      (value): value is string => typeof value === 'string',
    );
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      lines.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    }
    await pdf.cleanup();
    return { problems: [], text: lines.join('\n') };
  } catch {
    return { problems: [unreadable], text: '' };
  }
}
