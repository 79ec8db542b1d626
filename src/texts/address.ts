import type { Link } from 'mdast';
import type { TextNode } from './tree.ts';

/** Punctuation that no bare address goes on after: of Chinese and Japanese, and quotation marks. */
const end = /[\u3000-\u303F\uFF01-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65“”„‘’«»…]|&nbsp;/u;

/** Where the next address begins in what an address was taken to be. */
const next = /https?:\/\/|www\./i;

/** Punctuation that ends a sentence rather than an address, as in GFM. */
const trailing = /[?!.,:*_~'";)]+$/;

const characters: Readonly<Record<string, string>> = {
  nbsp: '\u00A0',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Reads the codes and escapes of a stretch that the parser took for an address. */
const readCodes = (written: string): string =>
  written
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll(/&(nbsp|amp|lt|gt|quot|apos);/g, (_, name: string) => characters[name]!);

/** Tells whether a link is an address typed bare: its source does not begin with a bracket. */
export const isBareAddress = (node: TextNode, source: string): boolean =>
  node.type === 'link' && source[node.position?.start.offset ?? 0] !== '[';

/**
 * Cuts a bare address where its author ends it: GFM takes everything up to a space, also `。` and the sentence after it.
 *
 * @returns the link, and what follows it as text and links
 */
export function splitAddress(link: Link, source: string): TextNode[] {
  if (!isBareAddress(link, source) || link.url.startsWith('mailto:')) return [link];
  const { start, end: stop } = link.position!; // a link that was read has its place
  const written = source.slice(start.offset, stop.offset);
  const toPlace = (from: number, to: number) => ({
    start: { line: start.line, column: start.column + from, offset: start.offset! + from },
    end: { line: start.line, column: start.column + to, offset: start.offset! + to },
  });
  const toText = (from: number, to: number, read = readCodes): TextNode[] =>
    from === to ? [] : [{ type: 'text', value: read(written.slice(from, to)), position: toPlace(from, to) }];
  const nodes: TextNode[] = [];
  let from = 0;
  while (from < written.length) {
    const rest = written.slice(from);
    const at = rest.search(next);
    if (at === -1) break;
    nodes.push(...toText(from, from + at));
    const whole = rest.slice(at);
    const cut = whole.search(end);
    const address = cut === -1 ? whole : whole.slice(0, cut).replace(trailing, '');
    const begin = from + at;
    from = begin + address.length;
    const url = /^www\./i.test(address) ? `https://${address}` : address;
    nodes.push({
      ...link,
      url,
      position: toPlace(begin, from),
      children: toText(begin, from, String) as Link['children'],
    });
    if (address.search(next) !== 0 || address.replace(next, '') === '') return [link];
  }
  return [...nodes, ...toText(from, written.length)];
}
