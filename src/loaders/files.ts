import {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Dirent,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileStart, type Fault, type Place } from './fault.ts';
import { ownName } from './ownership.ts';

/** A file below the content folder. */
export interface ContentFile {
  /** Path below the content folder, with forward slashes. */
  path: string;
  /** Path parts of the folders above it. */
  folders: string[];
  /** Name without ending. */
  stem: string;
  /** Ending in lower case, without the dot. */
  ending: string;
  /** True when it is a plain file; a link or a device could lead anywhere and is never read. */
  isPlain: boolean;
}

const toFile = ({ path, isPlain }: { path: string; isPlain: boolean }): ContentFile => {
  const folders = path.split('/');
  const name = folders.pop()!;
  const dot = name.lastIndexOf('.');
  return {
    path,
    folders,
    stem: dot > 0 ? name.slice(0, dot) : name,
    ending: dot > 0 ? name.slice(dot + 1).toLowerCase() : '',
    isPlain,
  };
};

/** What git keeps, and drafts of our own: nobody has written them. */
const isOwn = ({ name }: Dirent): boolean => name === '.git' || /^\..+\.draft$/.test(name);

/** Lists files below a folder, sorted by path in code-point order, so that two machines see the same. */
function listBelow(root: string, isTaken: (item: Dirent) => boolean): ContentFile[] {
  const walk = (folder: string): { path: string; isPlain: boolean }[] =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter(isTaken)
      .flatMap((item) => {
        const path = folder === '' ? item.name : `${folder}/${item.name}`;
        return item.isDirectory() ? walk(path) : [{ path, isPlain: item.isFile() }];
      });
  return walk('')
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(toFile);
}

/** Lists every file of the content. Files that begin with a dot belong to tools and are passed over. */
export const listFiles = (root: string): ContentFile[] => listBelow(root, ({ name }) => !name.startsWith('.'));

/** Lists the files that begin with a dot, or lie in a folder that does. */
export const listHiddenFiles = (root: string): ContentFile[] =>
  listBelow(root, (item) => !isOwn(item)).filter(({ path }) => /(?:^|\/)\./.test(path));

/**
 * Writes a file beside its place and renames it, so that nobody ever reads half of it and a failure leaves the old one,
 * whose permissions the new one gets. Folders that are missing are made.
 *
 * @throws what the system says
 */
export function replaceFile(path: string, content: Uint8Array | string): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  // A name with a dot in front is no content, should this process be killed.
  const draft = join(folder, `.${basename(path)}.${ownName}.draft`);
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  try {
    writeFileSync(draft, content, mode === undefined ? {} : { mode });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/**
 * Makes sure that these very bytes are at a path; whatever else is there makes way.
 *
 * @throws what the system says
 */
export function ensureFile(path: string, content: Uint8Array | string): void {
  try {
    if (readFileSync(path).equals(Buffer.from(content))) return;
  } catch {
    rmSync(path, { recursive: true, force: true });
  }
  replaceFile(path, content);
}

/** Decodes UTF-8 strictly. @returns the text, or the line of the first byte that is not UTF-8 */
function decode(bytes: Buffer): string | number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch {
    let start = 0;
    for (let line = 1; ; line++) {
      const end = bytes.indexOf(0x0a, start);
      const stop = end === -1 ? bytes.length : end;
      try {
        decoder.decode(bytes.subarray(start, stop));
      } catch {
        return line;
      }
      start = stop + 1;
    }
  }
}

/** Where a text first differs from its NFC form. */
function findUncomposed(text: string): Place {
  const lines = text.split('\n');
  const line = lines.findIndex((each) => each !== each.normalize('NFC'));
  const composed = [...lines[line]!.normalize('NFC')];
  const column = [...lines[line]!].findIndex((character, index) => character !== composed[index]);
  return { line: line + 1, column: column + 1 };
}

/**
 * Reads the bytes of a file as text that is valid UTF-8 in Unicode normal form C.
 *
 * @returns the text and its faults; a text that is not UTF-8 is not returned
 */
export function decodeText(bytes: Buffer, file: string): { source?: string; faults: Fault[] } {
  const decoded = decode(bytes);
  if (typeof decoded === 'number') {
    const message = {
      en: 'This file is not valid UTF-8 (it may be in an old encoding such as TCVN3, VNI or Windows-1258).',
      vi: 'Tệp này không phải UTF-8 (có thể dùng bảng mã cũ như TCVN3, VNI hoặc Windows-1258).',
    };
    const remedy = { en: 'Save it again as UTF-8.', vi: 'Hãy lưu lại bằng bảng mã UTF-8 (Unicode).' };
    return { faults: [{ rule: 'encoding', file, ...fileStart, line: decoded, message, remedy }] };
  }
  const lost = decoded.indexOf('\uFFFD');
  if (lost !== -1) {
    const before = decoded.slice(0, lost).split('\n');
    const message = {
      en: 'A letter was lost here: U+FFFD is what programs put in place of one that they could not read.',
      vi: 'Chỗ này đã mất một chữ: U+FFFD là dấu mà máy đặt thay cho chữ không đọc được.',
    };
    const remedy = { en: 'Type the letter again.', vi: 'Hãy gõ lại chữ đó.' };
    const place = { line: before.length, column: before.at(-1)!.length + 1 };
    return { source: decoded, faults: [{ rule: 'encoding', file, ...place, message, remedy }] };
  }
  if (decoded === decoded.normalize('NFC')) return { source: decoded, faults: [] };
  const message = {
    en: 'This text is not in Unicode form NFC: letters and marks are stored apart, so search would miss the words.',
    vi: 'Chữ chưa ở dạng Unicode dựng sẵn (NFC): chữ và dấu đang lưu rời nhau nên tìm kiếm sẽ không thấy.',
  };
  const remedy = {
    en: 'Convert the file to NFC, for example with: uconv -x nfc, or type the line again.',
    vi: 'Chuyển tệp sang Unicode dựng sẵn (trong Unikey chọn “Unicode”), hoặc gõ lại dòng này.',
  };
  return { source: decoded, faults: [{ rule: 'nfc', file, ...findUncomposed(decoded), message, remedy }] };
}
