import type { SiteContent } from '../catalog/content.ts';
import { getRedirects } from '../catalog/redirects.ts';
import { absoluteUrl, getBase, toHref } from '../i18n/paths.ts';
import type { Locale } from '../i18n/locales.ts';
import { listEdition } from '../offline/edition.ts';
import { formatManifest, getOrigin, manifestPath } from './manifest.ts';
import { addPolicy } from './policy.ts';
import { getSecurityText } from './security-txt.ts';
import { writeSitemap } from './sitemap.ts';
import type { NextTree } from './tree.ts';

/** A page that leads on from an address of before, for hosts that know no redirects. Paths hold nothing to escape. */
function writeRedirect({ site }: SiteContent, from: string, to: string): string {
  const base = getBase(site.url);
  const [old, target] = [toHref(from, base), toHref(to, base)];
  return addPolicy(
    `<!doctype html><meta charset="utf-8"><title>Redirecting to: ${target}</title>` +
      `<meta http-equiv="refresh" content="0;url=${target}"><meta name="robots" content="noindex">` +
      `<link rel="canonical" href="${absoluteUrl(site.url, to)}">` +
      `<body>\t<a href="${target}">Redirecting from <code>${old}</code> to <code>${target}</code></a></body>`,
  );
}

/**
 * Writes what is made of the content without a page: redirects, the sitemap, whom to tell of a fault, a key for search engines.
 */
async function putOwn(tree: NextTree, content: SiteContent, locales: readonly Locale[]): Promise<void> {
  const put = (path: string, text: string | Uint8Array): void => tree.put(path, Buffer.from(text), '');
  for (const locale of locales)
    for (const [from, to] of getRedirects(content, locale))
      put(`${from.slice(1)}index.html`, writeRedirect(content, from, to));
  for (const [path, bytes] of await writeSitemap(content)) put(path, bytes);
  const security = getSecurityText(content.site, content.today);
  if (security !== undefined) put('.well-known/security.txt', security);
  const key = content.site['indexnow-key'];
  if (key !== undefined) put(`${key}.txt`, key);
}

/**
 * Last of all, what speaks of the finished site: for each edition the list of what readers may keep of it, and the manifest
 * of everything that is published.
 *
 * @param readScript gives a script by its path below the site
 */
export async function putLists(
  tree: NextTree,
  content: SiteContent,
  locales: readonly Locale[],
  readScript: (path: string) => string,
): Promise<void> {
  await putOwn(tree, content, locales);
  const base = getBase(content.site.url);
  const lists = locales.map((locale) => [locale, JSON.stringify(listEdition(tree.files, locale, base, readScript))]);
  for (const [locale, list] of lists) tree.put(`${locale}/offline.json`, Buffer.from(list!), '');
  tree.put(manifestPath, Buffer.from(formatManifest(content, locales, tree.files, getOrigin())), '');
}
