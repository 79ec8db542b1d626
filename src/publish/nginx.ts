import { getHeaders, headerRules, toExpression, toHostPattern } from './headers.ts';

const head = '# Written by npm run hosts; the rules are in src/publish/. See deploy/README.md.\n';

const names = [...new Set(headerRules.flatMap(({ headers }) => Object.keys(headers)))];
const toVariable = (name: string): string => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

/** How long an answer may be kept, once it is known what it is. */
const answerCache = '$site_answer_cache';

/** For each header a `map` from the address to its value; an empty value is not sent. */
function toMap(name: string, base: string): string {
  const lines = headerRules
    .filter(({ headers }) => headers[name] !== undefined)
    // Of several expressions nginx takes the first that fits, and the later rule has the last word.
    .toReversed()
    .flatMap(({ paths, headers }) =>
      paths.map(
        (path) =>
          `  ${path === '/*' ? 'default' : `"~${toExpression(toHostPattern(path, base))}"`} "${headers[name]}";`,
      ),
    );
  return `map $uri ${toVariable(name)} {\n${lines.join('\n')}\n}\n`;
}

/**
 * What stands in the `http` block of nginx.
 *
 * @param base path of the host below which the site lies, as `getBase` gives it
 */
export const toHttpConf = (base: string): string =>
  [
    head,
    ...names.map((name) => toMap(name, base)),
    // What is missing today may be there tomorrow, whatever its address says.
    `map $status ${answerCache} {\n  default ${toVariable('Cache-Control')};\n  "~^[45]" "${getHeaders('/')['Cache-Control']}";\n}\n`,
    // The page that says what is missing speaks the language of the address.
    `map $uri $site_locale {\n  default "";\n  "~^${base.replaceAll('.', '\\.')}/(?<locale>[a-z]+(-[a-z0-9]+)*)/" ${base}/$locale;\n}\n`,
  ].join('\n');

/**
 * What stands in the `server` block; `root` is set beside it.
 *
 * @param base path of the host below which the site lies, as `getBase` gives it
 */
export const toServerConf = (base: string): string => `${head}
index index.html;
absolute_redirect off;
server_tokens off;
charset utf-8;
charset_types text/plain text/css text/xml text/csv text/markdown text/calendar
  application/javascript application/json application/geo+json application/rss+xml;
include /etc/nginx/mime.types;
types {
  application/geo+json geojson;
  text/calendar ics;
  text/csv csv;
  text/markdown md;
  text/plain minisig;
}

# Files were compressed when they were released. Brotli needs a module (Debian: libnginx-mod-http-brotli-static).
gzip_static on;
gzip_vary on;

${names.map((name) => `add_header ${name} ${name === 'Cache-Control' ? answerCache : toVariable(name)} always;`).join('\n')}

error_page 403 =404 @missing;
error_page 404 @missing;
error_page 410 @gone;

if ($site_redirect) {
  return 301 $site_redirect;
}

location / {
  # A page that was withdrawn: its notice is served as gone.
  if (-f $document_root\${uri}.gone) {
    return 410;
  }
  try_files $uri $uri/ =404;
}

location @missing {
  try_files $site_locale/404.html ${base}/404.html =404;
}

location @gone {
  try_files \${uri}index.html $uri =410;
}

# Marks and copies for the host itself are nobody's pages.
location ~ ^/_(headers|redirects)$|/\\.(?!well-known/)|\\.(br|gz|gone)$ {
  return 404;
}
`;
