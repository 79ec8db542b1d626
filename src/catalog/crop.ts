import { memoize } from '../i18n/memoize.ts';
import type { Media } from '../schemas/media.ts';
import type { MediaItem, SiteContent } from './content.ts';

/**
 * The narrowest and the widest box that a layout may give to a picture, as width by height: a telephone held upright, and
 * the head of a page on a wide screen.
 */
export const narrowest = 2 / 3;
export const widest = 21 / 9;

/** Where a picture is cut, in percent, as in `object-position`. */
export interface Position {
  x: number;
  y: number;
}

/**
 * What of a picture the narrowest and the widest box show at least, in percent of its width and of its height.
 *
 * @param item width and height in pixels, or units of a drawing
 */
export function getSmallestView({ width, height }: Pick<MediaItem, 'width' | 'height'>): Position {
  const ratio = width / height;
  return { x: Math.min(100, (narrowest / ratio) * 100), y: Math.min(100, (ratio / widest) * 100) };
}

/**
 * The one position on an axis that keeps [start, end] in view however much is cut, as long as it fits in at all: of what
 * is cut, each side gives in the measure in which it lies free.
 */
function balance(start: number, end: number, focus: number): number {
  const free = start + 100 - end;
  return free === 0 ? focus : (start / free) * 100;
}

/** Where a picture is cut when its box has another shape (CSS Images 3, `object-position` with `object-fit: cover`). */
export function getPosition({ focus, keep }: Pick<Media, 'focus' | 'keep'>): Position {
  const [x, y] = focus ?? (keep ? [(keep[0] + keep[2]) / 2, (keep[1] + keep[3]) / 2] : [50, 50]);
  const [left, top, right, bottom] = keep ?? [x, y, x, y];
  return { x: balance(left, right, x), y: balance(top, bottom, y) };
}

const writePercent = (value: number): string => `${Math.round(value * 10) / 10}%`;

/** The rule of a picture: how it is cut, and what colour stands in its place until it is there. */
const writeRule = memoize(({ name, record }: MediaItem): string => {
  const { x, y } = getPosition(record);
  const { light, dark } = record.colour ?? {};
  const colour = light && (light === dark ? light : `light-dark(${light},${dark})`);
  const ground = colour ? `;background-color:${colour}` : '';
  return `[data-picture="${name}"]{object-position:${writePercent(x)} ${writePercent(y)}${ground}}`;
});

/**
 * Gives a page the rules of the pictures that are on it, in its head.
 *
 * @param html a page; pictures are marked with `data-picture`
 */
export function addPictureRules(html: string, { media }: SiteContent): string {
  const names = new Set(Array.from(html.matchAll(/ data-picture="([a-z0-9-]+)"/g), ([, name]) => name!));
  const rules = [...names].flatMap((name) => (media[name] ? writeRule(media[name]) : []));
  return rules.length === 0
    ? html
    : html.replace('</head>', () => `<style>@layer components{${rules.join('')}}</style></head>`);
}
