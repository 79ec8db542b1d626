import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

/** A built page, parsed. */
export interface Page {
  /** Address below the site, `/vi/places/`. */
  path: string;
  html: string;
  root: HTMLElement;
}

/** Reads every HTML page of a built site. */
export const readPages = (site: string): Page[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .toSorted()
    .map((file) => {
      const html = readFileSync(join(site, file), 'utf8');
      return { path: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`, html, root: parse(html) };
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
