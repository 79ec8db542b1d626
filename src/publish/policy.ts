import { createHash } from 'node:crypto';
import { Tokenizer } from 'htmlparser2';

/** Where something stands in a page, in UTF-16 code units. */
type Range = readonly [start: number, end: number];

/** What a page holds that its policy must know. */
interface Tokens {
  /** Values of attributes. */
  values: Range[];
  /** What stands in elements whose text a browser may run or apply, and the attributes of each. */
  inline: { name: 'script' | 'style'; attributes: Record<string, string>; text: string }[];
}

/** Reads a page as browsers do: a tag within a value or a comment is none. */
function tokenize(html: string): Tokens {
  const tokens: Tokens = { values: [], inline: [] };
  let tag = '';
  let attribute = '';
  let attributes: Record<string, string> = {};
  let start = -1; // of the text of a script or style
  const nothing = (): void => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname(from, to) {
        tag = html.slice(from, to).toLowerCase();
        attributes = {};
      },
      onattribname(from, to) {
        attribute = html.slice(from, to).toLowerCase();
        attributes[attribute] ??= '';
      },
      onattribdata(from, to) {
        tokens.values.push([from, to]);
        attributes[attribute] += html.slice(from, to);
      },
      onopentagend(end) {
        if (tag === 'script' || tag === 'style') start = end + 1;
      },
      onclosetag(from) {
        if (start === -1 || (tag !== 'script' && tag !== 'style')) return;
        tokens.inline.push({ name: tag, attributes, text: html.slice(start, from - '</'.length) });
        start = -1;
      },
      onattribend: nothing,
      onattribentity: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
      ontext: nothing,
      ontextentity: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return tokens;
}

/** Data blocks are no scripts to a browser, and scripts with an address are allowed by it (HTML, “prepare the script element”). */
const isRun = ({ attributes }: Tokens['inline'][number]): boolean =>
  attributes['src'] === undefined && attributes['type'] !== 'application/ld+json';

const quoteHash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const hashAll = (inline: Tokens['inline'], wanted: 'script' | 'style'): string[] => [
  ...new Set(inline.filter((each) => each.name === wanted && isRun(each)).map(({ text }) => quoteHash(text))),
];

/**
 * The Content Security Policy of a page (W3C, CSP Level 3): what it may load comes from this site, and of the scripts
 * and styles in it only those that the build put there. WebAssembly is not allowed: the search runs it in a worker,
 * which has a policy of its own (headers.ts).
 */
const writePolicy = ({ inline }: Tokens): string =>
  [
    "default-src 'none'",
    `script-src ${["'self'", ...hashAll(inline, 'script')].join(' ')}`,
    `style-src ${hashAll(inline, 'style').join(' ') || "'none'"}`,
    "img-src 'self'",
    "media-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join(';');

/** Writes `<` in values of attributes as a reference, where Astro leaves it: no program that looks for tags finds one there. */
function escapeValues(html: string, { values }: Tokens): string {
  const parts: string[] = [];
  let done = 0;
  for (const [start, end] of values) {
    if (!html.slice(start, end).includes('<')) continue;
    parts.push(html.slice(done, start), html.slice(start, end).replaceAll('<', '&lt;'));
    done = end;
  }
  return parts.join('') + html.slice(done);
}

const charset = '<meta charset="utf-8">';

/**
 * Puts its policy into a finished page, before anything that the policy governs.
 *
 * @throws when the page does not begin as all pages here do: a page without its policy must not be published
 */
export function addPolicy(html: string): string {
  const tokens = tokenize(html);
  const page = escapeValues(html, tokens);
  if (!page.includes(charset)) throw new Error('A page has no <meta charset="utf-8"> for its policy to follow.');
  return page.replace(
    charset,
    () => `${charset}<meta http-equiv="content-security-policy" content="${writePolicy(tokens)}">`,
  );
}
