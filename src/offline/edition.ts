import { join } from 'node:path';
import { toHref } from '../i18n/paths.ts';
import { listTree } from '../publish/files.ts';
import { toAddress, type Inventory } from '../publish/manifest.ts';
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
 * Lists what an edition needs without a network.
 *
 * @param inventory the finished site
 * @param base path below which the site lies on its host, as `getBase` gives it
 */
export function listEdition(inventory: Inventory, locale: string, base: string): OfflineList {
  const reference = createReference(base.replaceAll('.', '\\.'));
  // Addresses are ASCII, whatever stands around them; a byte for a letter is searched much sooner.
  const read = (path: string): string => inventory.read(path).toString('latin1');
  const own = listTree(join(inventory.folder, locale)).map((path) => `${locale}/${path}`);
  const pages = own.filter((path) => path.endsWith('/index.html'));
  const routes = own.filter((path) => /^[^/]+\/[^/]+\/[^/]+\.gpx$/.test(path)); // of one route; all of them are for those who ask;
  const search = own.filter((path) => path.startsWith(`${locale}/pagefind/`));
  const assets = new Set<string>();
  for (const page of pages) {
    const html = read(page);
    for (const [, link, font] of html.matchAll(reference)) if (!large.test(link ?? '')) assets.add((link ?? font)!);
    for (const [, smallest] of html.matchAll(candidates)) assets.add(smallest!.slice(base.length + 1));
  }
  // A set that grows while it is walked: scripts may load scripts that load others.
  for (const asset of assets)
    if (asset.endsWith('.js')) for (const [, name] of read(asset).matchAll(imported)) assets.add(`_astro/${name}`);
  const list: OfflineList = { bytes: 0, files: {} };
  for (const path of [...pages, ...[...assets].toSorted(), ...routes, ...search]) {
    const { sha256, bytes } = inventory.describe(path);
    if (list.bytes + bytes > limit) continue;
    list.bytes += bytes;
    list.files[toHref(toAddress(path), base)] = [sha256.slice(0, 16), bytes];
  }
  return list;
}
