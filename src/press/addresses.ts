import type { SiteContent } from '../catalog/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { localizedPath } from '../i18n/paths.ts';

/** Below the site, for files that newsrooms fetch and no page shows: originals, posters, press kits. They are not kept offline. */
export const pressFolder = '/media/press/';

/** Tells whether the site has a press room; its media library and its press kit come with it. */
export const hasPressRoom = ({ site }: SiteContent): boolean => site.press !== undefined;

/** Tells whether the press room has a fact sheet. */
export const hasFactSheet = ({ site }: SiteContent): boolean => (site.press?.facts.length ?? 0) > 0;

export const getRoomPath = (locale: Locale): string => localizedPath(locale, 'press');
export const getSheetPath = (locale: Locale): string => localizedPath(locale, 'press', 'facts');
export const getSheetCsvPath = (locale: Locale): string => `${getRoomPath(locale)}facts.csv`;
export const getLibraryPath = (locale: Locale): string => localizedPath(locale, 'media');

/** Where the media library shows a picture. @param name of a picture of media/ */
export const getPictureAnchor = (name: string): string => `picture-${name}`;

/** The pages of the press room that an edition has. */
export const listPressPages = (content: SiteContent, locale: Locale): string[] =>
  hasPressRoom(content)
    ? [getRoomPath(locale), ...(hasFactSheet(content) ? [getSheetPath(locale)] : []), getLibraryPath(locale)]
    : [];
