/** Gradients and clips of drawings: colours stand in classes, so that the night version can change them. */

/** A stop of a gradient: its class, where it stands from 0 to 1, and how opaque it is. */
export type Stop = readonly [name: string, offset: number, opacity?: number];

const stops = (list: readonly Stop[]): string =>
  list
    .map(([name, offset, opacity]) => {
      const seen = opacity === undefined ? '' : ` stop-opacity="${opacity}"`;
      return `<stop class="${name}" offset="${offset}"${seen}/>`;
    })
    .join('');

/** A linear gradient, downwards unless `direction` says where it ends, as parts of the shape. */
export const linear = (
  id: string,
  list: readonly Stop[],
  direction: readonly [x: number, y: number] = [0, 1],
): string => `<linearGradient id="${id}" x2="${direction[0]}" y2="${direction[1]}">${stops(list)}</linearGradient>`;

/** A radial gradient, round the middle of the shape. */
export const radial = (id: string, list: readonly Stop[]): string =>
  `<radialGradient id="${id}">${stops(list)}</radialGradient>`;

/** Attributes that fill a shape with a gradient. */
export const filled = (id: string, more = ''): string => ` fill="url(#${id})"${more}`;

/** A shape that cuts what is drawn with `clipped`. */
export const clip = (id: string, data: string): string => `<clipPath id="${id}"><path d="${data}"/></clipPath>`;

export const clipped = (id: string, body: string): string => `<g clip-path="url(#${id})">${body}</g>`;

/** Moves, turns (degrees) and scales what is drawn round the origin. */
export const placed = (
  body: string,
  { x, y, turn = 0, scale = 1 }: { x: number; y: number; turn?: number; scale?: number | string },
): string => {
  const turned = turn === 0 ? '' : ` rotate(${turn})`;
  const scaled = scale === 1 ? '' : ` scale(${scale})`;
  return `<g transform="translate(${x} ${y})${turned}${scaled}">${body}</g>`;
};

/** Draws again what has the id. */
export const again = (id: string, x: number, y: number, turn = 0, more = ''): string =>
  turn === 0
    ? `<use href="#${id}" x="${x}" y="${y}"${more}/>`
    : `<use href="#${id}" transform="translate(${x} ${y}) rotate(${turn})"${more}/>`;
