import { appendFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { signaturePath } from './manifest.ts';

const notice = {
  en: 'This publication is not signed: nobody can tell it from one that somebody else has changed. npm run keys makes a key; its public half goes into site.yaml as signing-key, its secret half into the secret SIGNING_KEY.',
  vi: 'Bản đăng này không có chữ ký: không ai phân biệt được với bản đã bị người khác sửa. Hãy tạo khóa bằng npm run keys; nửa công khai ghi vào site.yaml (signing-key), nửa bí mật đặt làm secret SIGNING_KEY.',
};

/**
 * Tells the owner, and nobody who reads the site, that what is published has no signature: on the terminal, and in the
 * summary of a GitHub workflow where this runs in one.
 *
 * @param folder a built site; nothing is said of one that is signed
 */
export function tellIfUnsigned(folder: string): void {
  if (existsSync(join(folder, signaturePath))) return;
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  // A line that begins so is shown above the run (docs.github.com, workflow commands).
  const mark = process.env['GITHUB_ACTIONS'] === 'true' ? '::warning::' : '';
  console.warn(`${mark}${notice.en} / ${notice.vi}`);
  if (summary) appendFileSync(summary, `> [!WARNING]\n> ${notice.en}\n>\n> ${notice.vi}\n`);
}
