/** Gradients and light: what drawings fill their shapes with. Colours stand in the style of the drawing, by class. */

/** A stop of a gradient: its class, and where it stands, 0 to 1. */
export type Stop = readonly [name: string, offset?: number];

const stops = (list: readonly Stop[]): string =>
  list.map(([name, offset]) => `<stop class="${name}"${offset === undefined ? '' : ` offset="${offset}"`}/>`).join('');

/** A gradient from the top of a shape to its foot; `more` has attributes that turn it elsewhere. */
export const fade = (id: string, list: readonly Stop[], more = 'x2="0" y2="1"'): string =>
  `<linearGradient id="${id}" ${more}>${stops(list)}</linearGradient>`;

/** A gradient from height `top` to height `bottom` of the drawing, the same for all shapes that use it. */
export const haze = (id: string, top: number, bottom: number, list: readonly Stop[]): string =>
  fade(id, list, `gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="${top}" y2="${bottom}"`);

/** A gradient from the middle of a shape outwards. */
export const glow = (id: string, list: readonly Stop[]): string =>
  `<radialGradient id="${id}">${stops(list)}</radialGradient>`;

/** A path that is filled by a gradient. */
export const filled = (id: string, data: string, more = ''): string => `<path fill="url(#${id})" d="${data}"${more}/>`;

/** A round light, filled by a gradient. */
export const light = (id: string, x: number, y: number, radius: number): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="url(#${id})"/>`;
