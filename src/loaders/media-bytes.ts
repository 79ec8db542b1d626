import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getContentDirectory } from './content.ts';
import type { MediaFile } from './media.ts';
import { Problem } from './problem.ts';

/** @returns undefined for a file that is gone, or that nobody may read any more */
function readIfThere(path: string): Buffer<ArrayBuffer> | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/**
 * Gives the bytes of a picture or document that the gate has read: photographs are too large to keep all of them in memory,
 * so they are read again, and held against the digest of what was checked.
 *
 * @throws {Problem} when another file lies there by now
 */
export function readMediaBytes({ file, sha256 }: Pick<MediaFile, 'file' | 'sha256'>): Buffer<ArrayBuffer> {
  const bytes = readIfThere(join(getContentDirectory(), file));
  if (bytes && hash('sha256', bytes) === sha256) return bytes;
  throw new Problem({
    en: `${file} has changed since it was checked, so nothing is published. Run the command again when the content is no longer being changed.`,
    vi: `${file} đã bị thay đổi sau khi được kiểm tra nên trang không được đăng. Hãy chạy lại lệnh khi nội dung không còn bị sửa.`,
  });
}
