import { createHash } from 'node:crypto';

/** Elements whose text a browser may run or apply: scripts and styles that stand in the page. */
const inline = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;

/** Data blocks are no scripts to a browser, and scripts with an address are allowed by it (HTML, “prepare the script element”). */
const isRun = (attributes: string): boolean => !/\bsrc=|\btype="application\/ld\+json"/.test(attributes);

const quoteHash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The Content Security Policy of a page (W3C, CSP Level 3): what it may load comes from this site, and of the scripts
 * and styles in it only those that the build put there. WebAssembly is not allowed: the search runs it in a worker,
 * which has a policy of its own (headers.ts).
 *
 * @param html the finished page
 */
export function getPolicy(html: string): string {
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  for (const [, name, attributes = '', text = ''] of html.matchAll(inline))
    if (isRun(attributes)) hashes[name as keyof typeof hashes].add(quoteHash(text)); // the pattern knows no other names
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...hashes.script].join(' ')}`,
    `style-src ${[...hashes.style].join(' ') || "'none'"}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join(';');
}

const charset = '<meta charset="utf-8">';

/**
 * Puts its policy into a page, before anything that the policy governs.
 *
 * @throws when the page does not begin as all pages here do: a page without its policy must not be published
 */
export function addPolicy(html: string): string {
  if (!html.includes(charset)) throw new Error('A page has no <meta charset="utf-8"> for its policy to follow.');
  return html.replace(
    charset,
    () => `${charset}<meta http-equiv="content-security-policy" content="${getPolicy(html)}">`,
  );
}
