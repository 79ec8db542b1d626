import { findDictionary } from '../i18n/dictionaries.ts';
import { localeKeys, locales, type Locale } from '../i18n/locales.ts';
import { localizedPath, toHref } from '../i18n/paths.ts';
import { getTranslator } from '../i18n/translator.ts';
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

/** Text in HTML within a string of nginx: neither of them takes anything in it for its own. */
const toText = (text: string): string =>
  text.replaceAll(/[&<>"'\\$]/g, (character) => `&#${character.codePointAt(0)};`);

/** A page of its own for a request that has no answer: nothing of the site is needed for it, as the site may be at fault. */
function toErrorPage(locale: Locale, base: string): string {
  const t = getTranslator(locale);
  const { lang, dir } = locales[locale];
  return (
    `<!doctype html><html lang='${lang}' dir='${dir}'><meta charset='utf-8'>` +
    `<meta name='viewport' content='width=device-width'><meta name='robots' content='noindex'>` +
    `<title>${toText(t('error.title'))}</title><h1>${toText(t('error.title'))}</h1><p>${toText(t('error.text'))}</p>` +
    `<p><a href='${toHref(localizedPath(locale), base)}'>${toText(t('notFound.home'))}</a></p></html>`
  );
}

/** For each edition the page that says that a request has no answer; without a known one, that of `source`. */
function toErrorMap(source: Locale, base: string): string {
  const lines = localeKeys
    .filter((locale) => findDictionary(locale).dictionary)
    .map((locale) => `  "${base}/${locale}" "${toErrorPage(locale, base)}";\n`);
  return `map $site_locale $site_error {\n  default "${toErrorPage(source, base)}";\n${lines.join('')}}\n`;
}

const toSent = (name: string): string => `${toVariable(name)}_sent`;

/** What is sent of a header: nginx adds all of them once more when it finds at last that a range cannot be met. */
const toSentMap = (name: string): string =>
  `map $status ${toSent(name)} {\n  volatile;\n  416 "";\n  default ${name === 'Cache-Control' ? answerCache : toVariable(name)};\n}\n`;

/**
 * What stands in the `http` block of nginx.
 *
 * @param base path of the host below which the site lies, as `getBase` gives it
 * @param source language for those whose address names none
 */
export const toHttpConf = (base: string, source: Locale): string =>
  [
    head,
    ...names.map((name) => toMap(name, base)),
    // What is missing today may be there tomorrow, whatever its address says. Whether a range can be met is not known yet.
    `map "$status $http_range" ${answerCache} {\n  default ${toVariable('Cache-Control')};\n  "~^[45]| ." "${getHeaders('/')['Cache-Control']}";\n}\n`,
    ...names.map(toSentMap),
    // The page that says what is missing speaks the language of the address.
    `map $uri $site_locale {\n  default "";\n  "~^${base.replaceAll('.', '\\.')}/(?<locale>[a-z]+(-[a-z0-9]+)*)/" ${base}/$locale;\n}\n`,
    toErrorMap(source, base),
    // RFC 9110, 15.5.6
    `map $status $site_allow {\n  default "";\n  405 "GET, HEAD";\n}\n`,
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
charset_types text/plain text/css text/xml text/csv text/markdown text/calendar text/vtt
  application/javascript application/json application/geo+json application/gpx+xml application/rss+xml
  application/vnd.google-earth.kml+xml;
include /etc/nginx/mime.types;
types {
  application/geo+json geojson;
  application/gpx+xml gpx;
  application/manifest+json webmanifest;
  application/vnd.google-earth.kml+xml kml;
  text/calendar ics;
  text/csv csv;
  text/markdown md;
  text/plain minisig;
  text/vtt vtt;
}

# Files were compressed when they were released. Brotli needs a module (Debian: libnginx-mod-http-brotli-static).
gzip_static on;
gzip_vary on;

${names.map((name) => `add_header ${name} ${toSent(name)} always;`).join('\n')}

add_header Allow $site_allow always;

error_page 403 =404 @missing;
error_page 404 @missing;
error_page 410 @gone;
error_page 405 411 413 429 500 501 502 503 504 @failed;
# Only programs ask on conditions. The answer has the type of the file already, so it has no words.
error_page 412 416 @unmet;
# Found before the address was read: there is no language yet, and nginx knows no named place for it.
error_page 400 408 414 421 431 494 505 /.failed;

# Files answer nothing else. Before everything: the page of an error would refuse the same method again.
if ($request_method !~ ^(GET|HEAD)$) {
  return 405;
}

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

# The status stays that of the error.
location @failed {
  default_type text/html;
  return 200 $site_error;
}
location @unmet {
  return 200 "";
}
location = /.failed {
  internal;
  default_type text/html;
  return 200 $site_error;
}

# The page for what is missing is the answer to other addresses, and none itself.
location ~ /404\\.html$ {
  return 404;
}

location @gone {
  try_files \${uri}index.html $uri =410;
}

# Marks and copies for the host itself are nobody's pages.
location ~ ^/_(headers|redirects)$|/\\.(?!well-known/)|\\.(br|gz|gone)$ {
  return 404;
}
`;
