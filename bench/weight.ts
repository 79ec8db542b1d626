import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { SiteContent } from '../src/catalog/content.ts';
import { stripBase } from '../src/i18n/paths.ts';
import type { Finding, Findings } from './budgets.ts';
import { listImports } from './first-view.ts';
import { isEntry, type BenchPage } from './pages.ts';
import type { BenchRelease } from './release.ts';

const toKilobytes = (bytes: number): number => bytes / 1000;

/** The file that an address in a page stands for. @throws when the address leads out of the site */
function toFile(href: string, base: string): string {
  const path = stripBase(href, base);
  if (path === undefined)
    throw new Error(`${href} is not below ${base || '/'}. / ${href} không nằm dưới ${base || '/'}.`);
  return path.slice(1);
}

/** Weighs the files of a release against the budgets of weight. */
export function weighFiles({ files, weigh }: BenchRelease): Findings {
  const list = (pattern: RegExp): Finding[] =>
    files.filter((file) => pattern.test(file)).map((file) => ({ where: file, value: toKilobytes(weigh(file)) }));
  return { map: list(/^media\/map\.[0-9a-f]{8}\.svg$/), card: list(/^cards\//) };
}

/** Weighs pages against the budgets of weight. */
export function weighPages(pages: readonly BenchPage[], { folder, base, weigh, weighStart }: BenchRelease): Findings {
  /** Scripts with all that they import. */
  const follow = (file: string, known: Set<string>): Set<string> => {
    if (known.has(file)) return known;
    known.add(file);
    for (const address of listImports(readFileSync(join(folder, file), 'utf8')))
      follow(posix.join(posix.dirname(file), address), known);
    return known;
  };
  const add = (list: Iterable<string>): number => [...list].reduce((sum, file) => sum + weigh(file), 0);
  const toFiles = (list: readonly string[]): string[] => list.map((href) => toFile(href, base));
  const weighed = pages.map((page) => {
    const { styles, scripts, fonts, pictures } = page.view;
    const modules = toFiles(scripts).reduce((known, file) => follow(file, known), new Set<string>());
    const code = weigh(page.file) + add(toFiles(styles)) + add(modules);
    return { page, code, view: code + add(toFiles(fonts)) + add(toFiles(pictures)) };
  });
  const toFinding = ({ path }: BenchPage, bytes: number): Finding => ({ where: path, value: toKilobytes(bytes) });
  return {
    start: pages.flatMap((page) =>
      page.start === undefined ? [] : [toFinding(page, weighStart(page.file, page.start))],
    ),
    entry: weighed.filter(({ page }) => isEntry(page)).map(({ page, code }) => toFinding(page, code)),
    view: weighed.map(({ page, view }) => toFinding(page, view)),
  };
}

/** Weighs the posters of a site: all its drawings but the panorama, whether a page shows them today or not. */
export function weighPosters({ site, media }: SiteContent, content: string): Findings {
  const posters = Object.values(media).filter(
    ({ name, ending, record }) => ending === 'svg' && record.kind === 'illustration' && name !== site.panorama?.picture,
  );
  return {
    poster: posters.map(({ name, file }) => ({
      where: name,
      value: toKilobytes(brotliCompressSync(readFileSync(join(content, file))).length),
    })),
    posters: [{ where: 'media/', value: posters.length }],
  };
}
