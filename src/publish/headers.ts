import { toHref } from '../i18n/paths.ts';

// What every host of this site says with its answers. This table is the one source: `_headers` for Cloudflare and the
// nginx configuration are written from it (deploy/README.md).

/** A rule: paths in the notation of Cloudflare's `_headers`: `*` stands for anything, once, `:name` for one segment. */
export interface HeaderRule {
  paths: readonly string[];
  headers: Readonly<Record<string, string>>;
}

/** The pattern of every path. */
const everything = '/*';

const year = 31_536_000;
const immutable = `public, max-age=${year}, immutable`;

/** Features that no page uses: none of them, nor anything that got into a page, may ask for them. */
const refusedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/**
 * Sent with everything. The policy of a page stands in the page (policy.ts), because its hashes are its own; what a
 * page cannot say for itself comes here (CSP Level 3, 3.3: `frame-ancestors` is ignored in a `<meta>`).
 */
const everywhere: HeaderRule = {
  paths: [everything],
  headers: {
    'Content-Security-Policy': "frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'",
    // For this host only: what else lies below its name belongs to others, and may not speak TLS.
    'Strict-Transport-Security': `max-age=${2 * year}`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': refusedFeatures.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'public, max-age=0, must-revalidate',
  },
};

/** More precise rules come later and replace what the first says under the same name. */
export const headerRules: readonly HeaderRule[] = [
  everywhere,
  // Names that carry a digest of the content: the content never changes.
  {
    paths: [
      '/_astro/*',
      '/media/*',
      '/cards/*',
      '/:locale/pagefind/fragment/*',
      '/:locale/pagefind/index/*',
      '/:locale/pagefind/*.pf_meta',
    ],
    headers: { 'Cache-Control': immutable },
  },
  {
    paths: ['/media/*'],
    headers: {
      // Browsers show a PDF in an object of their own.
      'Content-Security-Policy': "frame-ancestors 'none'; base-uri 'none'",
      // Press and partners show our pictures on their pages.
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  },
  // Other programs show the cards of our pages beside their addresses.
  { paths: ['/cards/*'], headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } },
  // A drawing opened by itself is a document: it may style itself and nothing else.
  {
    paths: ['/media/*.svg'],
    headers: {
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
    },
  },
  // The search runs WebAssembly, and nothing but its worker may.
  {
    paths: ['/:locale/pagefind/pagefind-worker.js'],
    headers: {
      'Content-Security-Policy': "default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src 'self'",
    },
  },
  // The Markdown twin of a page says the same as the page: search engines need one of them.
  { paths: ['/:locale/*.md'], headers: { 'X-Robots-Tag': 'noindex', 'Access-Control-Allow-Origin': '*' } },
  // Open data, feeds, tables of charts, files for maps and the manifest are for everyone's programs. No address fits two of
  // these patterns: hosts send both values.
  {
    paths: [
      '/data/*',
      '/:locale/*feed.xml',
      '/:locale/*feed.json',
      '/:locale/export.json',
      '/:locale/press/facts.csv',
      '/:locale/:section/:slug/*.csv',
      '/:locale/*.gpx',
      '/:locale/*.kml',
      '/status.json',
      '/.well-known/*',
    ],
    headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
];

/** A pattern of the table on a host where the site lies below a path; what holds for everything holds for all of the host. */
export const toHostPattern = (pattern: string, base: string): string =>
  pattern === everything ? pattern : toHref(pattern, base);

/** A pattern as a regular expression, for those who have none of their own. */
export const toExpression = (pattern: string): string =>
  `^${pattern
    .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(/:\w+/g, '[^/]+')
    .replaceAll('*', '.*')}$`;

/** The headers of a path below the site: of each name, what the last rule says. */
export const getHeaders = (path: string): Record<string, string> =>
  Object.fromEntries(
    headerRules
      .filter(({ paths }) => paths.some((pattern) => new RegExp(toExpression(pattern)).test(path)))
      .flatMap(({ headers }) => Object.entries(headers)),
  );

/**
 * The rules as Cloudflare's `_headers` (developers.cloudflare.com/workers/static-assets/headers): one block for each path.
 * There two blocks join their values, so a later one first takes back (`!`) what it replaces.
 *
 * @param base path of the host below which the site lies, as `getBase` gives it
 */
export function toHeadersFile(base: string): string {
  const blocks = new Map<string, string[]>();
  for (const { paths, headers } of headerRules)
    for (const path of paths) {
      const lines = blocks.get(path) ?? [toHostPattern(path, base)];
      blocks.set(path, lines);
      for (const [name, value] of Object.entries(headers)) {
        if (path !== everything && everywhere.headers[name] !== undefined) lines.push(`  ! ${name}`);
        lines.push(`  ${name}: ${value}`);
      }
    }
  return [...blocks.values()].map((lines) => `${lines.join('\n')}\n`).join('\n');
}
