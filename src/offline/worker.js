// The service worker, for readers who keep an edition (element.ts). It stores nothing by itself: with a network every
// answer comes from there, without one from what was kept. Workbox stands before this file (src/pages/sw.js.ts).
const { routing, strategies } = self.workbox;

/** Where the site lies on its host: `/`, or `/repo/` below a path. */
const home = new URL(self.registration.scope).pathname;

/** What the names of the caches of this site begin with, as in list.ts. */
const cachePrefix = `edition${home.replace(/\/$/, '')}-`;

/** Seconds after which a line that answers nothing counts as cut. */
const patience = 4;

/** Files whose address carries a digest: what was kept is what the network would give. */
const hashed = /^(_astro|media)\/|\/pagefind\/(fragment|index)\//;

/** What was kept of an address, in whichever edition. */
const findKept = (request) => caches.match(request, { ignoreSearch: true });

/** For a page that was not kept: the same with a slash, else the kept edition's own page about itself. */
async function findPage(request) {
  const { pathname } = new URL(request.url);
  const withSlash = pathname.endsWith('/') ? undefined : await caches.match(`${pathname}/`);
  if (withSlash) return Response.redirect(`${pathname}/`);
  const names = (await caches.keys())
    .filter((name) => name.startsWith(cachePrefix))
    .map((name) => name.slice(cachePrefix.length));
  const [wanted] = pathname.slice(home.length).split('/');
  const locale = names.includes(wanted) ? wanted : names[0];
  return caches.match(`${home}${locale}/offline/`);
}

routing.registerRoute(
  ({ url, sameOrigin }) => sameOrigin && hashed.test(url.pathname.slice(home.length)),
  async ({ request }) => (await findKept(request)) ?? fetch(request),
);
routing.registerRoute(
  // What asks for news of the site itself (?fresh) must not be told of old.
  ({ url, sameOrigin }) => sameOrigin && !url.searchParams.has('fresh'),
  new strategies.NetworkOnly({
    networkTimeoutSeconds: patience,
    plugins: [
      {
        handlerDidError: async ({ request }) =>
          (await findKept(request)) ?? (request.mode === 'navigate' ? findPage(request) : undefined),
      },
    ],
  }),
);

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
