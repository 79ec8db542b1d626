/**
 * The file of an address below a site. Hosts look for the nearest `404.html`; other pages answer as folders.
 *
 * @param pathname `/vi/places/lake` or `/vi/feed.xml`
 * @param route the type of the route, and its pattern: `/[locale]/404` is no entry of that name
 */
export function toFile(pathname: string, { type, route }: { type: string; route: string }): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (type !== 'page') return path;
  if (route.endsWith('/404')) return `${path}.html`;
  return path === '' ? 'index.html' : `${path}/index.html`;
}
