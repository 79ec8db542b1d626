// npm run ping -- [--since MANIFEST] [--send]: tells search engines and followers of the feeds what is new, if site.yaml
// names them (indexnow-key, websub-hub). Without --send it only says what it would tell.
import { parseArgs } from 'node:util';
import { getContentDirectory, loadContent } from '../src/loaders/content.ts';
import { ensurePublishable, readManifest, readManifestFile } from '../src/publish/manifest.ts';
import { createIndexNow, createWebSub, listChangedFeeds, listChangedPages } from '../src/publish/ping.ts';
import { fail } from './ending.ts';

// A folder that is no site, a list that is none: people need no stack.
process.on('uncaughtException', fail);

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    since: { type: 'string' },
    indexnow: { type: 'string', default: 'https://api.indexnow.org/indexnow' },
    send: { type: 'boolean', default: false },
  },
});
const { site } = (await loadContent(getContentDirectory())).content;
const earlier = values.since === undefined ? undefined : readManifestFile(values.since);
const current = readManifest(values.dir);
// Its pages are to be found by nobody yet.
ensurePublishable(current);
const changed = listChangedPages(site, current, earlier);
const { 'indexnow-key': key, 'websub-hub': hub } = site;
const pings = [
  ...(key && changed.length > 0 ? createIndexNow(site, key, changed, values.indexnow) : []),
  ...(hub ? createWebSub(hub, listChangedFeeds(site, current, earlier)) : []),
];
console.log(
  `${changed.length} pages changed, ${pings.length} messages / ${changed.length} trang đổi, ${pings.length} tin báo`,
);
for (const { url, ...request } of values.send ? pings : []) {
  const { status } = await fetch(url, { ...request, signal: AbortSignal.timeout(20_000) }).catch(() => ({ status: 0 }));
  console.log(`${status} ${url}`);
  // Who does not answer misses a message; the site is published all the same.
}
