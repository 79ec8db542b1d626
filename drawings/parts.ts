/** Parts of drawings that are cut, moved and drawn again. */

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
