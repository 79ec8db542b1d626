import { Parser } from 'htmlparser2';

/** A page of a built site, as far as links are asked for. */
export interface LinkedPage {
  /** Below the site: `/vi/places/`. */
  path: string;
  /** Where its links lead, as they are written. */
  links: string[];
  /** True where it only leads on, stands for what is not there, or for what was taken back: nobody looks for it. */
  isAside: boolean;
}

/** Reads from a page where it leads. @param path below the site */
export function readLinks(path: string, html: string): LinkedPage {
  const page: LinkedPage = { path, links: [], isAside: /\/404(?:\.html|\/)$/.test(path) };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'a' && attributes['href']) page.links.push(attributes['href']);
      if (name === 'meta' && attributes['http-equiv'] === 'refresh') page.isAside = true;
      if (name === 'meta' && attributes['name'] === 'robots' && /noindex/.test(attributes['content'] ?? ''))
        page.isAside = true;
      if ('data-withdrawn' in attributes) page.isAside = true;
    },
  });
  parser.end(html);
  return page;
}

/** A page that is further from its front page than readers go; without clicks no link leads to it. */
export interface FarPage {
  path: string;
  clicks: number | undefined;
}

/** Readers come everywhere by so many clicks. */
export const mostClicks = 3;

/** Counts the clicks to each page from one, along links within an edition. @param toPath resolves a link of a page */
function countClicks(
  from: string,
  pages: ReadonlyMap<string, LinkedPage>,
  toPath: (link: string, page: string) => string | undefined,
): Map<string, number> {
  const clicks = new Map([[from, 0]]);
  for (const [path, count] of clicks)
    // what is added while it runs is come to as well
    for (const link of pages.get(path)?.links ?? []) {
      const target = toPath(link, path);
      if (target !== undefined && target.startsWith(from) && pages.has(target) && !clicks.has(target))
        clicks.set(target, count + 1);
    }
  return clicks;
}

/**
 * Finds pages of editions that nobody comes to by a few clicks from the front page of their edition.
 *
 * @param fronts paths of the front pages: `/vi/`
 * @param toPath the path of a page to which a link leads, undefined where it leads elsewhere
 */
export function findFarPages(
  pages: readonly LinkedPage[],
  fronts: readonly string[],
  toPath: (link: string, page: string) => string | undefined,
): FarPage[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return fronts.flatMap((front) => {
    const clicks = countClicks(front, byPath, toPath);
    return pages
      .filter(({ path, isAside }) => path.startsWith(front) && !isAside && (clicks.get(path) ?? Infinity) > mostClicks)
      .map(({ path }) => ({ path, clicks: clicks.get(path) }));
  });
}
