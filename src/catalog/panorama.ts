import type { Site } from '../schemas/site.ts';
import type { MediaItem } from './content.ts';

/**
 * Writes the style that puts names and headline on a panorama, and tells where a phone begins: places are percents of the
 * picture, and the policy of pages allows no style attributes.
 */
export function toPanoramaStyle(
  { start, sky: [left, top, right], labels }: NonNullable<Site['panorama']>,
  { width, height }: MediaItem,
): string {
  const places = labels.map(({ at: [x, y] }, index) => `[data-label="${index}"]{--x:${x}%;--y:${y}%}`);
  const box = `--left:${left}%;--top:${top}%;--room:${right - left}%`;
  return `.hero{--ratio:${(width / height).toFixed(4)};--start:${start}%;${box}}${places.join('')}`;
}
