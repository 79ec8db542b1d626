// The types of published files. Hosts have tables of their own; these say which of their answers are right.

/** By ending: the type that we send, then others that mean the same to a browser. */
const types: Readonly<Record<string, readonly [string, ...string[]]>> = {
  avif: ['image/avif'],
  css: ['text/css'],
  csv: ['text/csv'],
  geojson: ['application/geo+json', 'application/json'],
  gpx: ['application/gpx+xml', 'application/xml', 'text/xml'],
  html: ['text/html'],
  ico: ['image/x-icon', 'image/vnd.microsoft.icon'],
  ics: ['text/calendar'],
  jpeg: ['image/jpeg'],
  jpg: ['image/jpeg'],
  js: ['text/javascript', 'application/javascript'],
  json: ['application/json'],
  kml: ['application/vnd.google-earth.kml+xml', 'application/xml', 'text/xml'],
  md: ['text/markdown'],
  minisig: ['text/plain', 'application/octet-stream'],
  mp3: ['audio/mpeg'],
  mp4: ['video/mp4'],
  pdf: ['application/pdf'],
  png: ['image/png'],
  svg: ['image/svg+xml'],
  txt: ['text/plain'],
  webmanifest: ['application/manifest+json', 'application/json'],
  vtt: ['text/vtt'],
  webm: ['video/webm'],
  webp: ['image/webp'],
  woff2: ['font/woff2'],
  xml: ['text/xml', 'application/xml', 'application/rss+xml'],
};

/** Types that a browser may run, apply or show as a page: never right for a file that is none of these. */
const active = /html|xml|svg|script|css|pdf|wasm/;

const getEnding = (address: string): string => (address.endsWith('/') ? 'html' : (/\.(\w+)$/.exec(address)?.[1] ?? ''));

/** Tells whether the type of a file is known here. */
export const hasType = (address: string): boolean => Object.hasOwn(types, getEnding(address));

/** The type with which a file is sent, by its address: `/vi/` → `text/html; charset=utf-8`. */
export function getType(address: string): string {
  const [type = 'application/octet-stream'] = types[getEnding(address)] ?? [];
  return /^text\/|javascript/.test(type) ? `${type}; charset=utf-8` : type;
}

/**
 * Tells whether a type that a host sent is right: the same bytes under another type are another thing to a browser.
 *
 * @param sent value of `Content-Type`; null where none was sent
 */
export function isRightType(address: string, sent: string | null): boolean {
  const [type = '', ...parameters] = (sent ?? '').toLowerCase().split(/\s*;\s*/);
  const charset = parameters.find((parameter) => parameter.startsWith('charset='));
  if (charset !== undefined && !/^charset="?utf-?8"?$/.test(charset)) return false;
  const right = types[getEnding(address)];
  return right ? right.includes(type) : !active.test(type);
}
