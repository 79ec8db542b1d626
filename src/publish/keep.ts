import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Bilingual } from '../loaders/fault.ts';
import { joinWithin } from './files.ts';
import { describeFile, readManifest } from './manifest.ts';
import { ask } from './read.ts';
import { createKeeper } from './release.ts';
import { readSiteManifest } from './site-manifest.ts';

/** What was kept, or why nothing was. */
export type Kept = { files: number; left: number } | { refusal: Bilingual };

/** Files that the live site does not give after which no more are asked for. */
const mostMissing = 20;

const refusals = {
  key: {
    en: 'Nothing is kept of the live release: site.yaml names no signing-key, so nobody can tell it from one that somebody else has changed.',
    vi: 'Không giữ lại tệp nào của bản đang chạy: site.yaml không có signing-key nên không phân biệt được với bản đã bị người khác sửa.',
  },
  signature: {
    en: 'Nothing is kept of the live release: its list of files is not signed by the key of the site.',
    vi: 'Không giữ lại tệp nào của bản đang chạy: bản kê tệp của nó không được ký bằng khóa của trang.',
  },
  nothing: {
    en: 'Nothing is kept: there is no release of this site there yet, or it does not answer.',
    vi: 'Không giữ lại tệp nào: ở đó chưa có bản nào của trang, hoặc máy chủ không trả lời.',
  },
} as const satisfies Record<string, Bilingual>;

/**
 * Brings hashed files of the release that is live into the next one, so that pages which readers have open keep their
 * pictures and scripts. Nothing is believed but what the key of the site has signed: a file that is not what the signed
 * list says is left where it is.
 *
 * @param site address of the live site without a slash at its end
 * @param folder the site in the next release
 * @param publicKey of the site, from the content that is published; left out, nothing is kept
 * @param patience milliseconds for one answer of the live site
 */
export async function keepHashedFiles(
  site: string,
  folder: string,
  publicKey: string | undefined,
  patience?: number,
): Promise<Kept> {
  if (publicKey === undefined) return { refusal: refusals.key };
  const waiting = patience === undefined ? {} : { patience };
  const { manifest: live, differences } = await readSiteManifest(site, { publicKey, ...waiting });
  if (differences.some(({ problem }) => problem === 'signature')) return { refusal: refusals.signature };
  if (!live || live.preview) return { refusal: refusals.nothing };
  const next = readManifest(folder);
  const isWanted = createKeeper(next);
  const wanted = Object.entries(live.files).filter(([path]) => isWanted(path) && !Object.hasOwn(next.files, path));
  let files = 0;
  let missing = 0;
  for (const [path, { sha256, bytes: size }] of wanted) {
    if (missing === mostMissing) break;
    const { status, bytes } = await ask(`${site}/${path}`, size, patience).catch(() => ({
      status: 0,
      bytes: undefined,
    }));
    if (status !== 200 || !bytes || describeFile(bytes).sha256 !== sha256) {
      missing++;
      continue;
    }
    const target = joinWithin(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
    files++;
  }
  return { files, left: wanted.length - files };
}
