import type { Bilingual } from '../fault.ts';
import { pageLimit } from './measure.ts';
import { tooLarge, toPrinted } from './values.ts';

/** Characters that XML writes by name (W3C XML, 4.6). */
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves references to characters. */
const resolveEntities = (text: string): string =>
  text.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{2,4}));/g,
    (all, decimal?: string, hex?: string, name = '') => {
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      if (Number.isNaN(code)) return entities[name as string] ?? all;
      return code > 0x10ffff ? all : String.fromCodePoint(code);
    },
  );

/** The frame of XMP (ISO 16684-1, 7.3.2), in which a byte order mark stands for the encoding. */
const packet = /<\?xpacket\s+(?:begin=["']\uFEFF?["']\s+id=["']W5M0MpCehiHzreSzNTczkc9d["']|end=["'][rw]["'])\s*\?>/g;

/** Metadata in XML as text: what stands between its tags, in its attributes and in its comments. */
export function readXmp(bytes: Buffer): string {
  const start = bytes.subarray(0, 4);
  const encoding =
    start[0] === 0xfe || (start[0] === 0 && start[1] !== 0)
      ? 'utf-16be'
      : start[0] === 0xff || (start[0] !== 0 && start[1] === 0)
        ? 'utf-16le'
        : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes).replaceAll(packet, '\n');
  const lines = resolveEntities(
    text.replaceAll(/<[^<>]*>/g, (tag) =>
      tag.startsWith('<!') || tag.startsWith('<?')
        ? `\n${tag.slice(2, -1)}\n`
        : [...tag.matchAll(/(?<![\w:.-])([\w:.-]{1,100})\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)')/g)]
            .map(([, name, double, single]) => (name!.startsWith('xmlns') ? '\n' : `\n${double ?? single}\n`))
            .join('') || '\n',
    ),
  ).split('\n');
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

/** A small picture of the first page, which programs of Adobe put into metadata (XMP, “xmpGImg:image”). */
const thumbnail = /<(\w{1,20}:image)>([\w+/=\s&#;]*)<\/\1>/g;

/** Takes the pictures out of metadata in XML. @returns what is left, and the pictures as files */
export function takeThumbnails(bytes: Buffer): { rest: Buffer; pictures: Buffer[] } {
  const pictures: Buffer[] = [];
  const rest = bytes.toString('latin1').replaceAll(thumbnail, (_, _name, base64: string) => {
    pictures.push(Buffer.from(base64.replaceAll(/&#x?[0-9A-Fa-f]{1,4};/g, ''), 'base64'));
    return '';
  });
  return { rest: Buffer.from(rest, 'latin1'), pictures };
}

/** A position in metadata that was meant for pictures. */
export const findXmpPosition = (bytes: Buffer): Bilingual | undefined =>
  /:GPS(?!Version)/.test(bytes.toString('latin1').replaceAll('\0', ''))
    ? { en: 'It tells a GPS position.', vi: 'Tài liệu mang theo vị trí GPS.' }
    : undefined;

/**
 * Reads the words of the pages, hidden layers and invisible text as well.
 *
 * @throws when pdf.js cannot read it
 */
export async function readPages(bytes: Buffer): Promise<string[]> {
  // Only a site with PDFs pays for the library that reads them.
  const { getDocumentProxy } = await import('unpdf');
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
  const lines: string[] = [];
  try {
    if (pdf.numPages > pageLimit) throw tooLarge();
    if (pdf.numPages === 0) throw new Error('no pages');
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      lines.push(toPrinted(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')));
      page.cleanup();
    }
  } finally {
    await pdf.loadingTask.destroy();
  }
  return lines;
}
