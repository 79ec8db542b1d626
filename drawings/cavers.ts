/**
 * People who go into caves, from helmet to boots, drawn round the point between their feet; 100 units tall at scale 1.
 * Classes: `suit`, `suit-lit` (the side towards the light), `pack`, `pack-lit`, `skin`, `helmet`, `lamp-dot`.
 */
import { path } from './kit.ts';

const placed = (x: number, y: number, scale: number, flip: boolean, body: string): string =>
  `<g transform="translate(${x} ${y}) scale(${flip ? -scale : scale} ${scale})">${body}</g>`;

/** Where a person stands, how large, and whether they look to the left. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly flip?: boolean;
}

/** Stands or walks, a pack on the back, the lamp alight. */
export const standing = ({ x, y, scale = 1, flip = false }: Place): string =>
  placed(
    x,
    y,
    scale,
    flip,
    [
      path('pack', 'M-13-78q-9 1-10 13v20q5 6 13 3z'),
      path('suit', 'M-13 0h10l3-40 5 40h10l-4-46 2-24q-1-12-10-13h-6q-10 1-10 12l3 26z'),
      path('suit-lit', 'M5 0h10l-4-46 2-24q-1-12-10-13 3 10 2 24l-3 14z'),
      path('skin', 'M-6-84v-10h14v7l-4 4z'),
      path('helmet', 'M-10-92q1-13 11-13t11 12l2 2z'),
      path('lamp-dot', 'M12-97h0'),
    ].join(''),
  );

/** Climbs a rope, seen from behind: hands on the rope above the head, feet against the wall. */
export const climbing = ({ x, y, scale = 1, flip = false }: Place): string =>
  placed(
    x,
    y,
    scale,
    flip,
    [
      path('suit', 'M-13-66l-13-16 13-30 8 3-8 26 10 14zM13-66l9-14-18-36-7 4 12 32-6 12z'),
      path('suit', 'M-13-38l-19 14 1 26 10 1 2-20 18-12zM13-38l20 2 6 34-9 4-6-26-17-4z'),
      path('suit-lit', 'M-31 2l10 1 1 7h-18q0-7 7-8zM30 0l9-4 6 7-14 6q-5-4-1-9z'),
      path('suit', 'M-15-70q15-9 30 0l2 36q-17 7-34 0z'),
      path('pack', 'M-12-66q12-6 24 0l2 30q-14 7-28 0z'),
      path('pack-lit', 'M2-69q7 0 10 3l2 30q-5 3-10 3z'),
      path('helmet', 'M-12-77q-1-17 12-17t12 17q-12 6-24 0z'),
      path('lamp-dot', 'M0-93h0'),
    ].join(''),
  );
