import type { Site } from '../schemas/site.ts';
import type { MediaItem } from './content.ts';

/**
 * Writes the style that puts the names on a panorama, and tells where a phone begins: places are percents of the picture, and
 * the pages' policy allows no style attributes.
 */
export function toPanoramaStyle({ start, labels }: NonNullable<Site['panorama']>, { width, height }: MediaItem): string {
  const places = labels.map(({ at: [left, top] }, index) => `[data-label="${index}"]{left:${left}%;top:${top}%}`);
  return `.panorama{--ratio:${(width / height).toFixed(4)};--start:${start}%}${places.join('')}`;
}
