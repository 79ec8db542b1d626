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

/** Pictures are no structure: their bytes are passed over when they begin as the filter says (JPEG, JPEG 2000). */
const isPicture = (head: string, bytes: Buffer): boolean =>
  (/\/DCTDecode/.test(head) && bytes.readUInt16BE() === 0xffd8) ||
  (/\/JPXDecode/.test(head) && bytes.includes('jP  ', 0, 'latin1'));

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
    parts.push(bytes.toString('latin1', at, end < 0 ? bytes.length : start));
    if (end < 0) break;
    const before = parts.at(-1)!.slice(-4000);
    const head = before.slice(before.lastIndexOf('obj'));
    const data = bytes.subarray(start + (bytes[start + 6] === 0x0d ? 8 : 7), end);
    if (/\/Fl(?:ateDecode)?(?![A-Za-z])/.test(head)) {
      try {
        const unpacked = inflateSync(data, { maxOutputLength: Math.max(1, rest) });
        rest -= unpacked.length;
        if (/\/ObjStm(?![A-Za-z])/.test(head)) parts.push(unpacked.toString('latin1'));
      } catch (error) {
        const isBomb = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'; // as zlib documents
        return { structure: '', problem: isBomb ? bomb : unreadable };
      }
    } else if (data.length < 2 || !isPicture(head, data)) parts.push(data.toString('latin1'));
    at = end + 'endstream'.length;
  }
  // A name may be written with escapes: /J#53 is /JS.
  const unescape = (_: string, code: string): string => String.fromCharCode(Number.parseInt(code, 16));
  return { structure: parts.join('\n').replaceAll(/#([0-9a-fA-F]{2})/g, unescape) };
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
