import { getBase, stripBase } from '../i18n/paths.ts';

/** Addresses below the same site that a page or a site map leads to, without what follows `?` and `#`. */
export function findLinks(text: string, address: string, site: string, home: string): string[] {
  const targets = [...text.matchAll(/(?:href|src)="([^"]+)"|<loc>([^<]+)<\/loc>/g)].map(
    ([, link, loc]) => link ?? loc!,
  );
  return targets.flatMap((target) => {
    const link = target.replaceAll('&amp;', '&');
    if (!URL.canParse(link, site + address)) return [];
    const { origin, pathname } = new URL(link, site + address);
    // Site maps and canonical links name the site by its own address, wherever it is served.
    const base = [site, home].find((each) => new URL(each).origin === origin);
    const path = base === undefined ? undefined : stripBase(pathname, getBase(base));
    return path === undefined ? [] : [decodePath(path)];
  });
}

/** A path as people write it; one that is no text stays as it is. */
function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
