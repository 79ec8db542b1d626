import { createHash } from 'node:crypto';
import type { SiteContent } from '../catalog/content.ts';
import { memoize } from '../i18n/memoize.ts';
import { createPalette } from '../styles/palette.ts';
import { drawMap, getDrawingSize } from './drawing.ts';

/** The drawing of a site's map as a file that all editions share. */
export interface MapFile {
  /** Path below the site, with a part of the digest: it can be cached for ever. */
  path: string;
  svg: string;
  width: number;
  height: number;
}

/** Gives the drawing of the map. @returns nothing for a site without geodata */
export const getMapFile = memoize(({ geodata: { map }, site }: SiteContent): MapFile | undefined => {
  if (!map) return undefined;
  const svg = drawMap(map, createPalette(site.brand.palette ?? {}));
  return {
    ...getDrawingSize(map),
    svg,
    path: `/media/map.${createHash('sha256').update(svg).digest('hex').slice(0, 8)}.svg`,
  };
});
