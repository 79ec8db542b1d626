import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Manifest } from '../../src/publish/manifest.ts';

/** Name of the Worker in the account; the address of the site is routed to it there. */
const name = process.env['WORKER_NAME'] ?? 'promotion-site';

// One pattern for all editions, because Cloudflare takes a hundred: a star stands for the locale.
const toPatterns = (gone: readonly string[]): string[] => [
  ...new Set(gone.map((address) => address.replace(/^\/[^/]+\//, '/*/'))),
];

/**
 * Writes the configuration of wrangler for one release.
 *
 * @param folder where it goes: this folder
 * @param assets the release
 * @returns its path
 */
export function writeConfiguration(folder: string, assets: string, { gone }: Manifest): string {
  const patterns = toPatterns(gone);
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
