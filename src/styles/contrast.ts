/** Red, green and blue of `#rrggbb`, each from 0 to 255. */
const toChannels = (colour: string): number[] =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));

/**
 * Mixes two colours as `color-mix(in srgb, …)` does.
 *
 * @param share how much of the second there is in it, from 0 to 1
 * @example mix('#000000', '#ffffff', 0.5) → '#808080'
 */
export function mix(first: string, second: string, share: number): string {
  const other = toChannels(second);
  const mixed = toChannels(first).map((channel, index) => Math.round(channel + (other[index]! - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, from 0 for black to 1 for white (WCAG 2.2, “relative luminance”). */
function getLuminance(colour: string): number {
  const [red, green, blue] = toChannels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Contrast of two colours as #rrggbb, from 1 to 21 (WCAG 2.2, “contrast ratio”). */
export function getContrast(first: string, second: string): number {
  const [darker, lighter] = [getLuminance(first), getLuminance(second)].toSorted((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

export const white = '#ffffff';
export const black = '#000000';

/** Black or white, whichever is read better on a ground. */
export const getReadable = (ground: string): string =>
  getContrast(ground, white) >= getContrast(ground, black) ? white : black;
