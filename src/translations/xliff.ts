import { toFault, UnreadableFile, type ReturnFault } from './fault.ts';
import type { ReturnedFile } from './exchange.ts';
import { readXml } from './xml.ts';
import { readXliff12 } from './xliff12.ts';
import { readXliff2 } from './xliff2.ts';

/** Reads XLIFF 1.2, 2.0 or 2.1. @throws UnreadableFile */
export function readXliff(text: string): { returned: ReturnedFile; faults: ReturnFault[] } {
  const root = readXml(text);
  const reader = readers.find(({ namespace }) => root.namespace === namespace);
  if (root.name !== 'xliff' || !reader)
    throw new UnreadableFile(
      toFault(
        'format',
        root.line,
        {
          en: `This is no XLIFF 1.2 or 2.1: <${root.name}> of ${root.namespace || 'no namespace'}.`,
          vi: `Đây không phải XLIFF 1.2 hay 2.1: <${root.name}> thuộc ${root.namespace || 'không gian tên trống'}.`,
        },
        {
          en: 'Hand back the file that was exported, in its own format (.xlf), or PO (.po).',
          vi: 'Hãy nộp lại đúng tệp đã xuất, giữ nguyên định dạng (.xlf), hoặc PO (.po).',
        },
      ),
    );
  return reader.read(root);
}

const readers = [
  { namespace: 'urn:oasis:names:tc:xliff:document:2.0', read: readXliff2 },
  { namespace: 'urn:oasis:names:tc:xliff:document:1.2', read: readXliff12 },
];
