import type { HTMLElement } from 'node-html-parser';

/** Pixels across the screen of the phone that is measured for, Lighthouse's: 412 CSS pixels at 1.75. */
const phonePixels = 721;

/** Addresses of what a browser fetches for the first view of a page, besides the page. */
export interface FirstView {
  styles: string[];
  /** Scripts, without what they import. */
  scripts: string[];
  fonts: string[];
  pictures: string[];
}

/**
 * Lists what a phone fetches before anybody scrolls. It fetches fonts whose range the letters of the page touch, and pictures
 * that do not wait; of those that come in several widths the first that fills the screen, in the first format.
 */
export function listFirstView(root: HTMLElement): FirstView {
  const list = (selector: string, name: string): string[] =>
    root.querySelectorAll(selector).flatMap((each) => each.getAttribute(name) ?? []);
  return {
    styles: list('link[rel=stylesheet]', 'href'),
    scripts: [...new Set([...list('script[src]', 'src'), ...list('link[rel=modulepreload]', 'href')])],
    fonts: listFonts(root),
    pictures: [
      ...new Set(
        root
          .querySelectorAll('img')
          .filter((each) => each.getAttribute('loading') !== 'lazy')
          .flatMap(pickForm),
      ),
    ],
  };
}

/**
 * Measures how much of a page has to come in before browsers show it: up to the beginning of the element that the page tells
 * them to wait for.
 *
 * @returns bytes of HTML; undefined for a page that lets nothing be waited for
 */
export function measureStart(html: string, root: HTMLElement): number | undefined {
  const id = root.querySelector('link[rel=expect]')?.getAttribute('href')?.slice(1);
  const element = id === undefined ? undefined : root.querySelector(`[id="${id}"]`);
  return element ? Buffer.byteLength(html.slice(0, element.range[0])) : undefined;
}

/** The address of the form in which a phone takes a picture. */
function pickForm(image: HTMLElement): string[] {
  const source = image.closest('picture')?.querySelector('source') ?? image;
  const forms = (source.getAttribute('srcset') ?? '')
    .split(',')
    .map((each) => each.trim().split(/\s+/))
    .map(([address = '', width = '']) => ({ address, width: Number.parseInt(width, 10) }))
    .filter(({ width }) => width > 0)
    .toSorted((a, b) => a.width - b.width);
  const form = forms.find(({ width }) => width >= phonePixels) ?? forms.at(-1);
  const address = form?.address ?? image.getAttribute('src');
  return address === undefined || address.startsWith('data:') ? [] : [address];
}

/** Addresses of the fonts whose range the letters touch. */
function listFonts(root: HTMLElement): string[] {
  const styles = root.querySelectorAll('style').map(({ text }) => text);
  const words = root.querySelector('body')!.clone() as HTMLElement; // an element gives an element
  for (const each of words.querySelectorAll('script, style, template')) each.remove();
  const letters = new Set([...words.text].map((each) => each.codePointAt(0)!));
  const faces = styles.flatMap((style) => [
    ...style.matchAll(/@font-face\s*\{[^}]*url\(["']?([^"')]+)[^}]*unicode-range:([^;}]+)/g),
  ]);
  return faces.flatMap(([, address, ranges]) =>
    ranges!.split(',').some((range) => {
      const [from, to = from] = range
        .trim()
        .slice('U+'.length)
        .split('-')
        .map((each) => Number.parseInt(each, 16));
      return [...letters].some((letter) => letter >= from! && letter <= to!);
    })
      ? [address!]
      : [],
  );
}

/** Lists what a bundled script imports before it runs, as it names it; what it imports later is not among it. */
export const listImports = (script: string): string[] =>
  Array.from(
    script.matchAll(/(?:^|[;}\n])\s*(?:import|export)(?:\s*["']|[^"'`();]*?\bfrom\s*["'])([^"']+)["']/g),
    ([, address]) => address!,
  );
