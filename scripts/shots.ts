// Pictures of every page type from the built site, for looking at:
// npm run shots -- --locales vi,en --widths 360,1440 --theme dark [--dir dist] [--out shots]
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { LocaleCoverage } from '../src/catalog/coverage.ts';
import { stripBase } from '../src/i18n/paths.ts';
import { readManifest } from '../src/publish/manifest.ts';
import { launchChromium } from './chromium.ts';
import { serve } from './server.ts';

const { values } = parseArgs({
  options: {
    locales: { type: 'string' },
    widths: { type: 'string', default: '360,768,1440' },
    theme: { type: 'string', default: 'light,dark' },
    dir: { type: 'string', default: 'dist' },
    out: { type: 'string', default: 'shots' },
  },
});

/** The site map of one edition names a page of each type; the status file names the editions. */
function listPages(locale: string): [name: string, path: string][] {
  const sitemap = readFileSync(join(values.dir, 'sitemap-0.xml'), 'utf8');
  const paths = Array.from(
    sitemap.matchAll(/<loc>([^<]+)/g),
    ([, address]) => stripBase(new URL(address!).pathname, base) ?? '/',
  );
  const own = paths.filter((path) => path.startsWith(`/${locale}/`));
  const lists = own.filter((path) => path.split('/').length === 4);
  const entries = lists.flatMap((list) => own.find((path) => path.startsWith(list) && path !== list) ?? []);
  const toName = (path: string): string => path.split('/').filter(Boolean).slice(1).join('-');
  return [
    ['home', `/${locale}/`],
    ['search', `/${locale}/search/?q=dong`],
    ['not-found', `/${locale}/nowhere/`],
    ...lists.slice(0, 1).map((path): [string, string] => [`list-${toName(path)}`, path]),
    ...entries.map((path): [string, string] => [`entry-${toName(path)}`, path]),
  ];
}

/** Path of the host below which the site lies. */
const { base = '' } = readManifest(values.dir);
const status = JSON.parse(readFileSync(join(values.dir, 'status.json'), 'utf8')) as { locales: LocaleCoverage[] };
const locales = values.locales?.split(',') ?? status.locales.map(({ locale }) => locale);
const common: [string, string][] = [
  ['choose', '/'],
  ['status', '/status/'],
  ['components', '/components/'],
];
const pages = [
  ...common,
  ...locales.flatMap((locale) => listPages(locale).map(([name, path]) => [`${locale}-${name}`, path] as const)),
];
if (!existsSync(values.out)) mkdirSync(values.out, { recursive: true });
const { url, server } = await serve(values.dir, 0);
const browser = await launchChromium();
let done = 0;
const total = pages.length * values.widths.split(',').length * values.theme.split(',').length;
for (const theme of values.theme.split(',')) {
  for (const width of values.widths.split(',').map(Number)) {
    const page = await browser.newPage({
      viewport: { width, height: width < 700 ? 780 : 900 },
      colorScheme: theme === 'dark' ? 'dark' : 'light',
    });
    for (const [name, path] of pages) {
      await page.goto(url + path.slice(1), { waitUntil: 'networkidle' });
      // Pictures below the fold load when they come near; a full-page picture needs them all.
      await page.evaluate(async () => {
        for (const image of document.images) image.loading = 'eager';
        await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
      });
      await page.screenshot({ path: join(values.out, `${name}-${width}-${theme}.png`), fullPage: true });
      done += 1;
      process.stdout.write(`\r${done}/${total} ${name.padEnd(50)}`);
    }
    await page.close();
  }
}
process.stdout.write('\n');
await browser.close();
server.close();
