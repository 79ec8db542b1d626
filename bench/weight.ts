// Weighs the built pages against the budgets of the project: npm run bench [-- --dir dist]
// Styles and scripts stand in the page, so one page is one round trip; fonts and the first picture follow.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { readManifest } from '../src/publish/manifest.ts';

/** One first TCP window: ten segments of 1,460 bytes (RFC 6928). */
const pageBudget = 14_600;
const viewBudget = 60_000;

const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist' } } });
if (!existsSync(values.dir)) throw new Error('Run npm run build first. / Hãy chạy npm run build trước.');

const { base = '' } = readManifest(values.dir);
/** The file that an address in a page stands for. */
const toFile = (href: string): string => join(values.dir, href.slice(base.length));

const weigh = (bytes: Buffer): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Weight of the fonts whose range the page's letters touch; a browser fetches no others. */
function weighFonts(html: string): number {
  const letters = new Set(
    [...html.replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]+>/g, '')].map((each) => each.codePointAt(0)!),
  );
  const faces = [...html.matchAll(/@font-face\s*\{[^}]*url\(["']?([^"')]+)[^}]*unicode-range:([^;}]+)/g)];
  return faces
    .filter(([, , ranges]) =>
      ranges!.split(',').some((range) => {
        const [from, to = from] = range
          .trim()
          .slice(2)
          .split('-')
          .map((each) => Number.parseInt(each, 16));
        return [...letters].some((letter) => letter >= from! && letter <= to!);
      }),
    )
    .reduce((sum, [, path]) => sum + statSync(toFile(path!)).size, 0);
}

const weighPicture = (html: string): number => {
  const path = /<img[^>]+loading="eager"[^>]*>/.exec(html)?.[0].match(/src="([^"]+)"/)?.[1];
  return path ? weigh(readFileSync(toFile(path))) : 0;
};

const pages = readdirSync(values.dir, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .map((path) => {
    const bytes = readFileSync(join(values.dir, path));
    const html = bytes.toString('utf8');
    const page = weigh(bytes);
    return { path, page, view: page + weighFonts(html) + weighPicture(html) };
  })
  .toSorted((a, b) => b.page - a.page);

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
const isEntry = ({ path }: { path: string }): boolean => path.split('/').length === 4;
const report = (title: string, list: typeof pages): void => {
  console.log(
    `\n${title}: ${list.length} pages, page ≤ ${kilobytes(pageBudget).trim()}, first view ≤ ${kilobytes(viewBudget).trim()}`,
  );
  console.log(
    `  over budget: ${list.filter(({ page }) => page > pageBudget).length} by page, ${list.filter(({ view }) => view > viewBudget).length} by first view`,
  );
  for (const { path, page, view } of list.slice(0, 5)) console.log(`  ${kilobytes(page)} ${kilobytes(view)}  ${path}`);
};
report('Entries', pages.filter(isEntry));
report(
  'Other pages',
  pages.filter((page) => !isEntry(page)),
);
