import { absoluteUrl } from '../i18n/paths.ts';
import type { Site } from '../schemas/site.ts';
import { toAddress, type Manifest } from './manifest.ts';

/** Most addresses that one message of IndexNow may hold (indexnow.org/documentation). */
const most = 10_000;

/** A message that tells somebody of new pages. */
export interface Ping {
  url: string;
  method: 'POST';
  headers: Record<string, string>;
  body: string;
}

/** Lists the addresses of files that are new or differ from an earlier release, and of those that are gone from it. */
function listChanged(site: Site, isMeant: (path: string) => boolean, current: Manifest, earlier?: Manifest): string[] {
  const paths = new Set([...Object.keys(current.files), ...Object.keys(earlier?.files ?? {})]);
  return [...paths]
    .filter((path) => isMeant(path) && current.files[path]?.sha256 !== earlier?.files[path]?.sha256)
    .map((path) => absoluteUrl(site.url, toAddress(path)))
    .toSorted();
}

/** Lists the pages that are new or differ from an earlier release, and those that are gone from it. */
export const listChangedPages = (site: Site, current: Manifest, earlier?: Manifest): string[] =>
  listChanged(site, (path) => path.endsWith('/index.html'), current, earlier);

/** Lists the feeds of which that is true, in each of their formats. */
export const listChangedFeeds = (site: Site, current: Manifest, earlier?: Manifest): string[] =>
  listChanged(site, (path) => /\/feed\.(?:xml|json)$/.test(path), current, earlier);

/** For search engines (indexnow.org): the addresses, ten thousand to a message. @param to where they go */
export function createIndexNow(site: Site, key: string, addresses: readonly string[], to: string): Ping[] {
  const parts = Array.from({ length: Math.ceil(addresses.length / most) }, (_, part) =>
    addresses.slice(part * most, (part + 1) * most),
  );
  return parts.map((urlList) => ({
    url: to,
    method: 'POST',
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify({
      host: new URL(site.url).host,
      key,
      keyLocation: absoluteUrl(site.url, `/${key}.txt`),
      urlList,
    }),
  }));
}

/** For those who follow the feeds (W3C, WebSub, section 6): the hub is told of each. @param feeds their addresses */
export const createWebSub = (hub: string, feeds: readonly string[]): Ping[] =>
  feeds.map((feed) => ({
    url: hub,
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': feed }).toString(),
  }));
