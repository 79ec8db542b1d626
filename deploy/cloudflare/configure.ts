import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Manifest } from '../../src/publish/manifest.ts';

/** Name of the Worker in the account; the address of the site is routed to it there. A workflow without the variable sets it to nothing. */
const name = process.env['WORKER_NAME'] || 'promotion-site';

/** Patterns of `run_worker_first` that Cloudflare takes (developers.cloudflare.com/workers/static-assets/routing). */
const most = 100;

/**
 * The addresses of notices as patterns, one for all editions: a star stands for the locale, one at the end for the file
 * behind the address of a page.
 *
 * @returns as many as there may be, pages before their Markdown versions: the notices of the others answer 200
 */
function toPatterns({ gone, base = '' }: Manifest): string[] {
  const patterns = [
    ...new Set(gone.map((address) => base + address.replace(/^\/[^/]+\//, '/*/').replace(/\/$/, '/*'))),
  ];
  if (patterns.length > most)
    console.warn(
      `${patterns.length - most} notices of withdrawn pages answer 200 in place of 410: Cloudflare takes ${most} patterns. / ` +
        `${patterns.length - most} thông báo rút bài trả về 200 thay vì 410 vì Cloudflare chỉ nhận ${most} mẫu địa chỉ.`,
    );
  return patterns.slice(0, most);
}

/**
 * Writes the configuration of wrangler for one release.
 *
 * @param folder where it goes: this folder
 * @param assets the release
 * @returns its path
 */
export function writeConfiguration(folder: string, assets: string, manifest: Manifest): string {
  const patterns = toPatterns(manifest);
  const path = join(folder, 'wrangler.json');
  const configuration = {
    name,
    compatibility_date: '2026-11-01',
    // Without withdrawn pages no code runs at all.
    ...(patterns.length > 0 ? { main: 'worker.js' } : {}),
    assets: {
      directory: relative(folder, assets),
      html_handling: 'auto-trailing-slash',
      not_found_handling: '404-page',
      ...(patterns.length > 0 ? { binding: 'ASSETS', run_worker_first: patterns } : {}),
    },
  };
  writeFileSync(path, `${JSON.stringify(configuration, undefined, 2)}\n`);
  return path;
}
