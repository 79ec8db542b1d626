import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';

/** Workbox as its makers built it, in the order in which the parts need one another; then the worker. */
const parts = [
  'node_modules/workbox-core/build/workbox-core.prod.js',
  'node_modules/workbox-routing/build/workbox-routing.prod.js',
  'node_modules/workbox-strategies/build/workbox-strategies.prod.js',
  'src/browser/offline/worker.js',
];

/** The service worker. It has one address for ever, because browsers ask there whether it has changed. */
export const GET: APIRoute = () =>
  new Response(
    parts
      .map((part) => readFileSync(part, 'utf8').replace(/\n\/\/# sourceMappingURL=.*/, ''))
      .join('\n')
      .concat('\n'),
  );
