import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { replaceFile } from '../loaders/files.ts';
import {
  describeFile,
  ensurePublishable,
  manifestPath,
  readManifest,
  signaturePath,
  type Manifest,
} from './manifest.ts';
import { joinWithin } from './files.ts';
import { toHeadersFile } from './headers.ts';

// A root holds releases side by side and a link to the one in use:
//
//   releases/<name>/   a whole site, which no longer changes
//   current            → releases/<name>
//
// A site that lies below a path of its host lies below the same path of its release: releases/<name>/repo/.
//
// A release is built under another name and moved into place when it is whole; changing the link is one step for the
// file system. Whatever is interrupted, readers have one site or the other.

/** How many releases stay on disk, the one in use among them. */
const keptReleases = 5;

/** Endings that are worth compressing; pictures, fonts and the search index are compressed as they are. */
const compressible = /\.(html|css|js|json|geojson|gpx|kml|svg|xml|txt|md|csv|ics)$/;

/** Bytes below which compressing gains less than its headers cost. */
const smallest = 512;

/**
 * Copies a file of a site, if it is what the manifest says: between the check of a folder and this moment, or where nobody
 * checked, somebody may have put another one there, or a link.
 *
 * @throws when it is not
 */
function copyListed(from: string, to: string, sha256: string): void {
  const bytes = lstatSync(from).isFile() ? readFileSync(from) : undefined;
  if (!bytes || describeFile(bytes).sha256 !== sha256)
    throw new Error(
      `${from} is not the file that the manifest lists. Build the site again: npm run build. / ${from} không phải tệp mà bản kê ghi. Hãy dựng lại trang: npm run build.`,
    );
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, bytes);
}

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Puts the compressed forms of a file beside it, for hosts that send them as they are. */
async function compress(path: string): Promise<void> {
  const bytes = readFileSync(path);
  if (!compressible.test(path) || bytes.length < smallest) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const [brotli, gzipped] = await Promise.all([toBrotli(bytes, { params }), toGzip(bytes, { level: 9 })]);
  writeFileSync(`${path}.br`, brotli);
  writeFileSync(`${path}.gz`, gzipped);
}

/**
 * Files of which an earlier form may stay: scripts, styles, fonts, and the forms that catalog/media.ts gives pictures and
 * documents. All of them carry a digest in their names. So do the parts of the search and press kits, but what is written
 * in them are the words of pages: of those that were corrected or taken back as well.
 */
const keptForms =
  /^(?:_astro\/(?:fonts\/)?[\w.-]+\.(?:js|css|woff2)|media\/[a-z0-9-]+\.[0-9a-f]{8}(?:-\d{1,5}\.(?:avif|webp)|-[a-z-]+\.vtt|\.(?:svg|mp4|webm|mp3|pdf|csv|txt)))$/;

/** What the forms of one picture or file have in common: `media/lighthouse.9f86d081-480.webp` → `lighthouse`. */
const getMediaName = (path: string): string | undefined => /^media\/([^.]+)\./.exec(path)?.[1];

/**
 * Tells which files of earlier releases the next one keeps, for pages that readers have open. Not those of a picture or
 * document that is published in no form any more: somebody may have taken it back.
 *
 * @param next manifest of the next release
 */
export function createKeeper(next: Manifest): (path: string) => boolean {
  const names = new Set(Object.keys(next.files).map(getMediaName));
  return (path) => keptForms.test(path) && names.has(getMediaName(path)); // what is no media has no name, as have pages
}

const releasesOf = (root: string): string => join(root, 'releases');

/** Written last: a release without it was interrupted. It holds the path below which the site lies in the release. */
const completeMark = '.complete';

/** Lists the whole releases of a root, the newest first. */
export function listReleases(root: string): string[] {
  const folder = releasesOf(root);
  if (!existsSync(folder)) return [];
  const toMark = (name: string): string => join(folder, name, completeMark);
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && existsSync(toMark(name)))
    .toSorted((a, b) => statSync(toMark(b)).mtimeMs - statSync(toMark(a)).mtimeMs);
}

/** The folder of the site in a release: its own, or one in it for a site that lies below a path of its host. */
export function getSiteFolder(root: string, name: string): string {
  const folder = join(releasesOf(root), name);
  return join(folder, readFileSync(join(folder, completeMark), 'utf8'));
}

/** The name of a release: the commit that was built, and a digest of what came of it. */
function getReleaseName({ commit, preview }: Manifest, folder: string): string {
  const { sha256 } = describeFile(readFileSync(join(folder, manifestPath)));
  // Nobody finds a preview by the name of its commit, to roll back to it.
  return `${preview ? 'preview-' : ''}${commit.replace(/^([0-9a-f]{12})[0-9a-f]*/, '$1')}-${sha256.slice(0, 8)}`;
}

/** Takes a file with its compressed forms from another release, as a link: it costs no room and keeps its time. */
function adopt(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  for (const ending of ['', '.br', '.gz']) if (existsSync(from + ending)) linkSync(from + ending, to + ending);
}

/** How a release is made. */
export interface ReleaseOptions {
  /** Lines of `_redirects`, as Cloudflare reads them; nginx gets the same as `.redirects`, the lines of a `map`. */
  redirects: string;
  /** False for hosts that compress by themselves. */
  compressed: boolean;
  /** True on a host of previews, which takes a preview too. */
  isForPreview?: boolean;
  onProgress?: (done: number, total: number) => void;
}

/**
 * Makes a release of a built site, beside the earlier ones. Nothing changes for readers until it is activated.
 *
 * @param site folder with the built site and its manifest
 * @param root folder of the releases
 * @returns the name of the release
 * @throws when the site is a preview and the host is not one of previews
 */
export async function createRelease(site: string, root: string, options: ReleaseOptions): Promise<string> {
  const manifest = readManifest(site);
  if (!options.isForPreview) ensurePublishable(manifest);
  const name = getReleaseName(manifest, site);
  const earlier = listReleases(root);
  if (earlier.includes(name)) {
    // It may have been signed since.
    const signature = join(site, signaturePath);
    if (existsSync(signature)) replaceFile(join(getSiteFolder(root, name), signaturePath), readFileSync(signature));
    return name;
  }
  const folder = releasesOf(root);
  mkdirSync(folder, { recursive: true });
  for (const stale of readdirSync(folder).filter((each) => each.startsWith('.draft-')))
    rmSync(join(folder, stale), { recursive: true });
  const { base = '' } = manifest;
  const host = join(folder, `.draft-${process.pid}`);
  const draft = base === '' ? host : joinWithin(host, base);
  const published = earlier.slice(0, keptReleases - 1).map((each) => {
    const kept = getSiteFolder(root, each);
    return { folder: kept, files: readManifest(kept).files };
  });
  const isWanted = createKeeper(manifest);
  const paths = Object.keys(manifest.files);
  for (const [index, path] of paths.entries()) {
    const target = joinWithin(draft, path);
    const twin = published.find(({ files }) => files[path]?.sha256 === manifest.files[path]!.sha256);
    if (twin) adopt(join(twin.folder, path), target);
    else {
      copyListed(joinWithin(site, path), target, manifest.files[path]!.sha256);
      if (options.compressed) await compress(target);
    }
    options.onProgress?.(index + 1, paths.length);
  }
  for (const { folder: from, files } of published)
    for (const path of Object.keys(files))
      if (isWanted(path) && !existsSync(join(draft, path))) adopt(join(from, path), join(draft, path));
  for (const path of [manifestPath, signaturePath])
    if (lstatSync(join(site, path), { throwIfNoEntry: false })?.isFile()) {
      mkdirSync(dirname(join(draft, path)), { recursive: true });
      copyFileSync(join(site, path), join(draft, path));
    }
  // Beside the notice of a withdrawn page: nginx answers 410 where it finds this mark.
  for (const address of manifest.gone)
    for (const end of address.endsWith('/') ? ['', 'index.html'] : ['']) {
      const mark = joinWithin(draft, `${address}${end}.gone`);
      mkdirSync(dirname(mark), { recursive: true });
      writeFileSync(mark, '');
    }
  writeFileSync(join(host, '_headers'), toHeadersFile(base));
  writeFileSync(join(host, '_redirects'), options.redirects);
  writeFileSync(join(host, '.redirects'), options.redirects.replaceAll(/ 301$/gm, ';'));
  writeFileSync(join(host, '.assetsignore'), '.complete\n.redirects\n*.gone\n');
  writeFileSync(join(host, completeMark), base);
  rmSync(join(folder, name), { recursive: true, force: true }); // what an interrupted run may have left
  renameSync(host, join(folder, name));
  return name;
}

/** The release in use, or undefined before the first. */
export function getCurrent(root: string): string | undefined {
  const link = join(root, 'current');
  return existsSync(link) ? basename(readlinkSync(link)) : undefined;
}

/** Makes a release the one that readers see, in one step. @throws when it is not there, or not whole */
export function activate(root: string, name: string): void {
  if (!listReleases(root).includes(name)) throw new Error(`There is no release ${name}. / Không có bản ${name}.`);
  const draft = join(root, `.current-${process.pid}`);
  rmSync(draft, { force: true });
  symlinkSync(join('releases', name), draft);
  renameSync(draft, join(root, 'current'));
}

/** Removes the oldest releases, never the one in use. @returns their names */
export function prune(root: string): string[] {
  const current = getCurrent(root);
  const old = listReleases(root)
    .slice(keptReleases)
    .filter((name) => name !== current);
  for (const name of old) rmSync(join(releasesOf(root), name), { recursive: true });
  return old;
}

/** Finds the release of a commit. @param commit its first digits, seven at least */
export const findRelease = (root: string, commit: string): string | undefined =>
  listReleases(root).find((name) => name.startsWith(commit.slice(0, 12)));
