/** Anchors that pages of entries have beside their text, and that links may lead to. */
export const layoutAnchors: ReadonlySet<string> = new Set(['facts', 'sources', 'downloads', 'related']);

/** Other ids of elements around a text. What begins with s and a number was a heading before headings had ids. */
const otherIds =
  /^(?:all|main|below|(?:facts|sources|downloads|related|other-news|on-the-way)-title|other-news|about-page|picture-credit|picture-viewer|serves|source-.+|search-dialog|language-menu|main-menu|menu-.+|reader-settings|footer-(?:pages|portals)|lamp-light|next-dates|past|paired-reading|map(?:-.+)?|q|s\d+(?:-\d+)?)$/;

/**
 * Tells whether the layout of a page has an element of this name: a heading or a group of a list that had it too would be
 * found by no link. A map of JavaScript has a `constructor` before anybody puts one in.
 */
export const isReservedAnchor = (id: string): boolean =>
  layoutAnchors.has(id) || otherIds.test(id) || id === 'constructor';

/** What an id of a heading looks like: that of an address, with a letter at its beginning, so that it is no number. */
export const headingIdPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
