import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse, type HTMLElement } from 'node-html-parser';
import { getBase, stripBase } from '../src/i18n/paths.ts';
import { parse as parseYaml } from 'yaml';
import { checkContent } from '../gate/check.ts';
import type { SiteContent } from '../src/catalog/content.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { findFrontMatter } from '../src/texts/front-matter.ts';

/** A built page, parsed. */
export interface Page {
  /** Address below the site, `/vi/places/`. */
  path: string;
  html: string;
  root: HTMLElement;
}

/** Tells whether a page only leads on, from where an entry was to where it is. */
export const isRedirect = ({ root }: Page): boolean => root.querySelector('meta[http-equiv=refresh]') !== null;

/** The address of a built site, without a slash at its end, as its open data say it. */
export const readHome = (site: string): string =>
  (JSON.parse(readFileSync(join(site, 'data/v1/entries.json'), 'utf8')) as { url: string }).url.replace(/\/$/, '');

/**
 * The path below a site of an address or of what stands in `href`: `https://name.github.io/repo/vi/` → `/vi/`. What
 * leads out of the site stays as it is.
 */
export const toSitePath = (address: string, home: string): string =>
  decodeURI(stripBase(new URL(address, home).pathname, getBase(home)) ?? address);

/**
 * Reads every HTML page of a built site.
 *
 * @param isHead parses no more than the head of each: all of a large site is more than fits into memory
 */
export const readPages = (site: string, isHead = false): Page[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .toSorted()
    .map((file) => {
      const html = readFileSync(join(site, file), 'utf8');
      const path = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
      return { path, html, root: parse(isHead ? html.slice(0, html.indexOf('</head>')) : html) };
    });

/** An attribute of the first element that matches, or undefined. */
export const getAttribute = (page: Page, selector: string, name: string): string | undefined =>
  page.root.querySelector(selector)?.getAttribute(name);

/** `hreflang` → `href` of a page. */
export const getHreflang = (page: Page): Record<string, string> =>
  Object.fromEntries(
    page.root
      .querySelectorAll('link[hreflang]')
      .map((link) => [link.getAttribute('hreflang')!, link.getAttribute('href')!]),
  );

/** The words of a page as a reader meets them. */
export const getText = (page: Page): string => {
  const body = parse(page.html).querySelector('body')!;
  for (const each of body.querySelectorAll('script, style, template')) each.remove();
  return body.structuredText;
};

/** Addresses that the search bundle of an edition holds, read from its fragments. */
export const readSearchBundle = (site: string, locale: string): string[] => {
  const folder = join(site, locale, 'pagefind/fragment');
  const paths = readdirSync(folder)
    .map((file) => {
      // A fragment is gzipped JSON behind a short mark.
      const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
      return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
    })
    .map((url) => url.replace(/#.*/, ''));
  // Tables of a page may be documents of their own, which lead to their places on it.
  return [...new Set(paths)].toSorted();
};

/** A text as its file says, independent of the code under test. */
export interface WrittenText {
  title: string;
  /** Language it was translated from; undefined for an original. */
  of: Locale | undefined;
}

/** Reads which texts a content folder holds, by `locale/section/slug`. Files without a title only lend words. */
const readTexts = (folder: string): Map<string, WrittenText> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.mdx'))
      .flatMap((file): [id: string, text: WrittenText][] => {
        const { yaml = '' } = findFrontMatter(readFileSync(join(folder, file), 'utf8')) ?? {};
        const { title, translation } = parseYaml(yaml) as { title?: string; translation?: { of: Locale } };
        if (title === undefined) return [];
        return [[file.replaceAll('\\', '/').replace(/\.mdx$/, ''), { title: title.trim(), of: translation?.of }]];
      }),
  );

/** A content folder as its authors know it. */
export interface WrittenSite {
  content: SiteContent;
  /** Its locales, in its order. */
  locales: Locale[];
  /** The texts that it shows now, by `locale/section/slug`: neither withdrawn nor dated on a day to come. */
  texts: Map<string, WrittenText>;
}

/** Reads a content folder, to hold a site against it. */
export async function readWrittenSite(folder: string): Promise<WrittenSite> {
  const { content } = (await checkContent(folder)).loaded;
  const isShown = (id: string): boolean => {
    const [, section, slug] = id.split('/');
    return content.records[`${section}/${slug}`] !== undefined;
  };
  return {
    content,
    locales: content.site.locales.map(({ locale }) => locale),
    texts: new Map([...readTexts(folder)].filter(([id]) => isShown(id))),
  };
}
