import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describeFile, manifestPath, ManifestSchema, readManifest } from './manifest.ts';
import { createKeeper } from './release.ts';

/**
 * Brings the hashed files of the release that is live into the next one, so that pages which readers have open keep
 * their pictures and scripts. A file that is not what the live manifest says is left where it is.
 *
 * @param site address of the live site without a slash at its end
 * @param folder the site in the next release
 * @returns how many files were kept; undefined when there is no live site with a manifest
 */
export async function keepHashedFiles(site: string, folder: string): Promise<number | undefined> {
  const response = await fetch(`${site}/${manifestPath}`, { redirect: 'error' }).catch(() => undefined);
  const live = ManifestSchema.safeParse(response?.ok ? await response.json().catch(() => undefined) : undefined);
  if (!live.success) return undefined;
  const next = readManifest(folder);
  const isWanted = createKeeper(next);
  const wanted = Object.entries(live.data.files).filter(([path]) => isWanted(path) && !next.files[path]);
  let kept = 0;
  for (const [path, { sha256 }] of wanted) {
    const file = await fetch(`${site}/${path}`, { redirect: 'error' }).catch(() => undefined);
    const bytes = file?.ok ? new Uint8Array(await file.arrayBuffer()) : undefined;
    if (!bytes || describeFile(bytes).sha256 !== sha256) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
    kept++;
  }
  return kept;
}
