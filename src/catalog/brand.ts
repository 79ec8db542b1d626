import type { Typeface } from '../styles/typeface.ts';

/** What a site is known by, beside its colours. */
export interface Brand {
  /** The sign beside the name of the site, as it stands in pages. */
  logo: string;
  /** The file at /favicon.svg. */
  favicon: string;
  /** Left out, readers see their own. */
  typeface?: Typeface;
}

/** A sign that belongs to no place: the needle of a compass. */
const needle = 'M12 2l4.5 10L12 22 7.5 12zM12 9.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4z';

/** The brand of a site that has none of its own. */
export const createDefaultBrand = (): Brand => ({
  logo: `<svg viewBox="0 0 24 24" width="1.25em" height="1.25em" fill="currentColor" aria-hidden="true"><path d="${needle}"></path></svg>`,
  favicon: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="4" fill="#24435c"/><path fill="#fff" d="${needle}"/></svg>\n`,
});
