import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, constants } from 'node:zlib';
import { createProgress } from '../gate/progress.ts';
import { getCacheRoot } from '../src/loaders/cache.ts';
import { readManifest } from '../src/publish/manifest.ts';
import { createRelease, getSiteFolder, listReleases } from '../src/publish/release.ts';

/** A built site as a host sends it, with its compressed forms. */
export interface BenchRelease {
  folder: string;
  /** Path of the host below which the site lies, without a slash at its end. */
  base: string;
  /** Paths of its files below the folder. */
  files: string[];
  /** Gives how many bytes a host sends of a file. */
  weigh: (file: string) => number;
  /** Gives how many bytes a host sends of a file until its first so many bytes can be read. */
  weighStart: (file: string, length: number) => number;
}

/** Counts the bytes of a brotli stream from which the first so many bytes of its content can be read, by halving. */
function countCompressed(stream: Buffer, length: number): number {
  const options = { finishFlush: constants.BROTLI_OPERATION_FLUSH };
  let [few, enough] = [0, stream.length];
  while (enough - few > 1) {
    const half = Math.ceil((few + enough) / 2);
    if (brotliDecompressSync(stream.subarray(0, half), options).length >= length) enough = half;
    else few = half;
  }
  return enough;
}

/** Compresses a built site; what has not changed since the last time is taken from there. */
export async function createBenchRelease(site: string): Promise<BenchRelease> {
  const root = join(getCacheRoot(), 'bench');
  const progress = createProgress('compress');
  const name = await createRelease(site, root, {
    redirects: '',
    compressed: true,
    isForPreview: true,
    onProgress: progress.update,
  });
  progress.finish();
  for (const old of listReleases(root).filter((each) => each !== name))
    rmSync(join(root, 'releases', old), { recursive: true });
  const folder = getSiteFolder(root, name);
  const { base = '', files } = readManifest(site);
  const weigh = (file: string): number =>
    (statSync(join(folder, `${file}.br`), { throwIfNoEntry: false }) ?? statSync(join(folder, file))).size;
  const weighStart = (file: string, length: number): number =>
    countCompressed(readFileSync(join(folder, `${file}.br`)), length);
  return { folder, base, files: Object.keys(files), weigh, weighStart };
}
