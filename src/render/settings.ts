import type { SiteContent } from '../catalog/content.ts';
import { getBase } from '../i18n/paths.ts';
import type { Typeface } from '../styles/typeface.ts';

/** What of a site must be known when its pages are compiled; all else is given to the compiled pages. */
export interface CodeSettings {
  /** Path of the host below which the site lies, `/repo`; empty for a site that has its host to itself. */
  base: string;
  /** The letters that pages bring along, if they do. */
  typeface: Typeface | undefined;
}

export const getCodeSettings = ({ site, brand }: SiteContent): CodeSettings => ({
  base: getBase(site.url),
  typeface: brand.typeface,
});
