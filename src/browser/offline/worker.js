// The service worker, for readers who keep an edition (element.ts). It stores nothing by itself: with a network every
// answer comes from there, without one from what was kept. Workbox stands before this file (src/pages/sw.js.ts).
const { routing, strategies } = self.workbox;

/** Where the site lies on its host: `/`, or `/repo/` below a path. */
const home = new URL(self.registration.scope).pathname;

/** What the names of the caches of this site begin with, as in list.ts. */
const cachePrefix = `edition${home.replace(/\/$/, '')}-`;

/** Seconds after which a line that answers nothing counts as cut. */
const patience = 4;

/** The lists beside what was kept: of the last keeping, and of one that is not finished (element.ts). */
const lists = ['offline.json', 'offline.pending.json'];

/** The editions that are kept. */
const listKept = async () =>
  (await caches.keys()).filter((name) => name.startsWith(cachePrefix)).map((name) => name.slice(cachePrefix.length));

/** Tells whether bytes are those that a list of the edition names, as list.ts does. */
async function isListed(cache, locale, pathname, bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  for (const name of lists) {
    const list = await (await cache.match(`${home}${locale}/${name}`))?.json().catch(() => undefined);
    const entry = list?.files?.[pathname];
    if (Array.isArray(entry) && entry[0] === sha256.slice(0, 16)) return true;
  }
  return false;
}

/** What was kept of an address, in whichever edition, if it is right. What is not is as good as not kept. */
async function findKept(pathname) {
  for (const locale of await listKept()) {
    const cache = await caches.open(cachePrefix + locale);
    const kept = await cache.match(pathname);
    const isSound = kept && !kept.headers.has('refresh') && !kept.headers.has('link'); // as in store.ts
    if (isSound && (await isListed(cache, locale, pathname, await kept.clone().arrayBuffer()))) return kept;
  }
  return undefined;
}

/** For a page that was not kept: the same with a slash, else the kept edition's own page about itself. */
async function findPage(pathname) {
  if (!pathname.endsWith('/') && (await findKept(`${pathname}/`))) return Response.redirect(`${pathname}/`);
  const names = await listKept();
  const [wanted] = pathname.slice(home.length).split('/');
  return findKept(`${home}${names.includes(wanted) ? wanted : names[0]}/offline/`);
}

routing.registerRoute(
  // The network has the last word on everything, also on files whose address carries a digest: those of a bad hour would
  // stay for ever. What asks for news of the site itself must not be told of old (?fresh, X-Fresh).
  ({ url, sameOrigin, request }) => sameOrigin && !url.searchParams.has('fresh') && !request.headers.has('x-fresh'),
  new strategies.NetworkOnly({
    networkTimeoutSeconds: patience,
    plugins: [
      {
        handlerDidError: async ({ request }) => {
          const { pathname } = new URL(request.url);
          return (await findKept(pathname)) ?? (request.mode === 'navigate' ? findPage(pathname) : undefined);
        },
      },
    ],
  }),
);

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
