/**
 * The file of an address below a site. Hosts look for the nearest `404.html`; other pages answer as folders.
 *
 * @param pathname `/vi/places/lake` or `/vi/feed.xml`
 */
export function toFile(pathname: string, isPage: boolean): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (!isPage) return path;
  if (/(?:^|\/)404$/.test(path)) return `${path}.html`;
  return path === '' ? 'index.html' : `${path}/index.html`;
}
