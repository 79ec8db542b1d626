import { toHref } from '../i18n/paths.ts';
import { toAddress, type PublishedFile } from '../publish/manifest.ts';
import type { OfflineList } from './list.ts';

/** Bytes that one edition may take of a reader's disk. Pages come first; what does not fit is left out. */
const limit = 50_000_000;

/**
 * Addresses of files in a page or in its styles: scripts, fonts and pictures. Forms of photographs that a page only leads to
 * are none of them. @param base escaped for an expression
 */
const createReference = (base: string): RegExp =>
  new RegExp(
    `(?:src|href(?!="[^"]+\\.(?:avif|webp)"))="${base}/((?:_astro|media)/[^"]+|favicon\\.svg)"|url\\((?:"|')?${base}/(_astro/[^)"']+)`,
    'g',
  );

/** In a photograph of several widths the reader's screen chooses; on the road the smallest will do. */
const candidates = /srcset="([^" ]+) /g;

/** Recordings are played with a network: one can be larger than all else of an edition. So can what is there for print. */
const large = /\.(?:mp4|webm|mp3)$|^media\/press\//;

/** Scripts that scripts load. */
const imported = /(?:import\(|from|import)\s*["'`](?:\.\/|[^"'`]*\/_astro\/)([\w.-]+\.js)["'`]/g;

/**
 * Lists what a page needs of the other files of the site: scripts, fonts and pictures.
 *
 * @param base path below which the site lies on its host, as `getBase` gives it
 * @returns paths below the site
 */
export function listAssets(page: Uint8Array, base: string): string[] {
  const assets = new Set<string>();
  // Addresses are ASCII, whatever stands around them; a byte for a letter is searched much sooner.
  const html = Buffer.from(page.buffer, page.byteOffset, page.byteLength).toString('latin1');
  for (const [, link, font] of html.matchAll(createReference(base.replaceAll('.', '\\.'))))
    if (!large.test(link ?? '')) assets.add((link ?? font)!);
  for (const [, smallest] of html.matchAll(candidates)) assets.add(smallest!.slice(base.length + 1));
  return [...assets];
}

/**
 * Lists what an edition needs without a network.
 *
 * @param files everything that the site publishes, with what its pages need
 * @param base path below which the site lies on its host, as `getBase` gives it
 * @param readScript gives a script by its path below the site
 */
export function listEdition(
  files: Readonly<Record<string, PublishedFile & { assets?: string[] }>>,
  locale: string,
  base: string,
  readScript: (path: string) => string,
): OfflineList {
  const own = Object.keys(files)
    .filter((path) => path.startsWith(`${locale}/`))
    .toSorted((a, b) => (a < b ? -1 : 1));
  const pages = own.filter((path) => path.endsWith('/index.html'));
  const routes = own.filter((path) => /^[^/]+\/[^/]+\/[^/]+\.gpx$/.test(path)); // of one route; all of them are for those who ask
  const search = own.filter((path) => path.startsWith(`${locale}/pagefind/`));
  const assets = new Set(pages.flatMap((page) => files[page]!.assets ?? []));
  // A set that grows while it is walked: scripts may load scripts that load others.
  for (const asset of assets)
    if (asset.endsWith('.js'))
      for (const [, name] of readScript(asset).matchAll(imported)) assets.add(`_astro/${name}`);
  const list: OfflineList = { bytes: 0, files: {} };
  for (const path of [...pages, ...[...assets].toSorted(), ...routes, ...search]) {
    const { sha256, bytes } = files[path] ?? missing(path);
    if (list.bytes + bytes > limit) continue;
    list.bytes += bytes;
    list.files[toHref(toAddress(path), base)] = [sha256.slice(0, 16), bytes];
  }
  return list;
}

const missing = (path: string): never => {
  throw new Error(`A page needs ${path}, which the site does not have.`);
};
