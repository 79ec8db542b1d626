import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { listFirstView, measureStart, type FirstView } from './first-view.ts';

/** What the bench wants to know of a page. */
export interface BenchPage {
  /** Address below the site, `/vi/places/`. */
  path: string;
  /** Its file, `vi/places/index.html`. */
  file: string;
  /** False for pages that search engines must not list. */
  isIndexable: boolean;
  /** True when it begins with a picture. */
  hasPicture: boolean;
  title: string;
  view: FirstView;
  /** How many bytes of its HTML come before what it tells browsers to wait for, if it does. */
  start: number | undefined;
}

/** Reads a page of a built site. @returns undefined for one that only leads on to another address */
export function readBenchPage(folder: string, file: string): BenchPage | undefined {
  const html = readFileSync(join(folder, file), 'utf8');
  const root = parse(html);
  if (root.querySelector('meta[http-equiv=refresh]')) return undefined;
  return {
    path: `/${file.replace(/index\.html$/, '')}`,
    file,
    isIndexable: !root.querySelector('meta[name=robots]')?.getAttribute('content')?.includes('noindex'),
    hasPicture: root.querySelector('main [data-picture][loading=eager]') !== null,
    title: root.querySelector('h1')?.text.trim() ?? '',
    view: listFirstView(root),
    start: measureStart(html, root),
  };
}

/** Tells whether a page is an entry: `/vi/places/lake/`. */
export const isEntry = ({ path }: Pick<BenchPage, 'path'>): boolean =>
  path.endsWith('/') && path.split('/').length === 5;

/** A page that stands for its type. */
export interface TypicalPage {
  /** Such as `places, entry with a picture`. */
  type: string;
  /** Address below the site, with a query. */
  path: string;
  isIndexable: boolean;
}

/** Names the type of a page: the same in every edition. */
function nameType(page: BenchPage, locales: readonly string[]): string {
  const [locale, section, slug] = page.path.split('/').filter(Boolean);
  if (page.path.endsWith('.html')) return 'not found';
  if (locale === undefined) return 'choice of languages';
  if (!locales.includes(locale)) return locale;
  if (section === undefined) return 'front page';
  if (slug === undefined) return section;
  if (!page.isIndexable) return 'entry in another language';
  return `${section}, entry ${page.hasPicture ? 'with' : 'without'} a picture`;
}

/**
 * Picks a page of each type in each edition, and the search with a query: the name of an entry.
 *
 * @param locales editions whose pages are wanted; pages without a language are always among them
 * @param all all editions of the site
 */
export function pickTypicalPages(
  pages: readonly BenchPage[],
  locales: readonly string[],
  all: readonly string[],
): TypicalPage[] {
  const getLocale = ({ path }: { path: string }): string => path.split('/')[1]!;
  const isWanted = (page: BenchPage): boolean => locales.includes(getLocale(page)) || !all.includes(getLocale(page));
  const types = Map.groupBy(
    pages.filter(isWanted),
    (page) => `${all.includes(getLocale(page)) ? getLocale(page) : ''} ${nameType(page, all)}`,
  );
  return [...types.values()].flatMap(([page]) => {
    const { path, isIndexable } = page!; // a group has one at least
    const type = nameType(page!, all);
    const typical = { type, path, isIndexable };
    if (type !== 'search') return [typical];
    // Readers type a name, not a sentence.
    const entry = pages
      .filter((each) => isEntry(each) && each.isIndexable && getLocale(each) === getLocale(page!))
      .toSorted((a, b) => a.title.length - b.title.length)[0];
    if (!entry) return [typical];
    return [
      typical,
      { type: 'search with a query', path: `${path}?q=${encodeURIComponent(entry.title)}`, isIndexable },
    ];
  });
}
