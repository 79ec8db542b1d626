import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { formatFaults, type Fault } from '../../src/loaders/fault.ts';
import { replaceFile } from '../../src/loaders/files.ts';
import type { LoadedContent } from '../../src/loaders/loaded-content.ts';
import { UnreadableFile, type ReturnFault } from '../../src/translations/fault.ts';
import { readReturned } from '../../src/translations/formats.ts';
import { importSite, type Imported } from '../../src/translations/import-site.ts';
import { Refusal } from './target.ts';

/** Reads UTF-8, or UTF-16 as its first two bytes say. */
function decode(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new Refusal(`${path} cannot be read. / Không đọc được ${path}. (${(error as NodeJS.ErrnoException).code})`); // as node:fs throws
  }
  const mark = bytes.toString('hex', 0, 2);
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(`${path} is not in UTF-8. / ${path} không phải UTF-8.`);
  }
}

function importText(loaded: LoadedContent, text: string, by: 'human' | 'machine'): Imported {
  try {
    const { returned, faults } = readReturned(text);
    const imported = importSite(loaded, returned, by);
    return faults.length === 0 ? imported : { ...imported, files: [], faults: [...faults, ...imported.faults] };
  } catch (error) {
    if (error instanceof UnreadableFile) return { files: [], left: [], faults: [error.fault] };
    throw error;
  }
}

/**
 * Takes over what translators' tools have made of an export. Nothing is written when anything is refused.
 *
 * @param root the content folder
 */
export function importWords(root: string, loaded: LoadedContent, [path]: readonly string[], by: string): void {
  if (path === undefined) throw new Refusal('Which file? import FILE / Tệp nào? import TỆP');
  if (by !== 'human' && by !== 'machine') throw new Refusal('--by human | machine');
  const { files, left, faults } = importText(loaded, decode(path), by);
  if (faults.length > 0) {
    console.error(formatFaults(faults.map((fault: ReturnFault): Fault => ({ ...fault, file: basename(path) }))));
    throw new Refusal('Nothing was written. / Chưa ghi gì cả.');
  }
  for (const { path: file, written, changed, confirmed } of files) {
    replaceFile(join(root, file), written);
    const words = [
      ...(changed.length > 0 ? [`${changed.length} translated / đã dịch`] : []),
      ...(confirmed.length > 0 ? [`${confirmed.length} confirmed / đã xác nhận`] : []),
    ];
    console.log(`${file}: ${words.join(', ')}`);
  }
  for (const { en, vi } of left) console.log(`– ${en} / ${vi}`);
  if (files.length === 0) console.log('Nothing new. / Không có gì mới.');
  else console.log('Now / Tiếp theo: npm run gate');
}
