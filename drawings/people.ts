/**
 * People in drawings: standing or at work, seen from above, and close by with a face. Colours are classes of the drawing:
 * `skin`, `hair`, `hat` and `rim`, and what each is given for clothes (the same colour to fill and to stroke); a face close
 * by has `shade`, `under` (the chin), `gleam`, `brow`, `lip`, `mouth`, `teeth`, `white`, `wrinkle` and, for old hair, `grey`.
 */
import { line, path, smooth, type Point, type Style } from './kit.ts';

/** What the style of a drawing with people needs besides their colours. */
export const peopleStyle: Style = { limb: ['fill:none!important;stroke-linecap:round'] };

const round = (value: number): number => Math.round(value * 10) / 10;

const oval = (x: number, y: number, width: number, height = width): string =>
  `M${round(x - width)} ${round(y)}a${round(width)} ${round(height)} 0 1 0 ${round(2 * width)} 0a${round(width)} ${round(height)} 0 1 0-${round(2 * width)} 0z`;

/** A limb: a bent line from joint to end, as wide as `width`. */
const limb = (name: string, from: Point, to: Point, bend: number, width: number): string => {
  const middle: Point = [
    (from[0] + to[0]) / 2 - (to[1] - from[1]) * bend,
    (from[1] + to[1]) / 2 + (to[0] - from[0]) * bend,
  ];
  const data = `M${round(from[0])} ${round(from[1])}Q${round(middle[0])} ${round(middle[1])} ${round(to[0])} ${round(to[1])}`;
  return path(`${name} limb`, data, ` stroke-width="${round(width)}"`);
};

/** What a person does: where hands and feet are, in parts of the height from the place between the feet, y upwards. */
export interface Pose {
  readonly hands: readonly [Point, Point];
  readonly feet?: readonly [Point, Point];
  /** How far the shoulders are before the feet. */
  readonly lean?: number;
}

/** Poses that drawings share; the person looks to the right. */
export const poses = {
  standing: {
    hands: [
      [-0.15, 0.45],
      [0.15, 0.45],
    ],
  },
  walking: {
    hands: [
      [-0.16, 0.46],
      [0.2, 0.48],
    ],
    feet: [
      [-0.16, 0.02],
      [0.16, 0],
    ],
    lean: 0.03,
  },
  rowing: {
    hands: [
      [0.3, 0.5],
      [0.34, 0.58],
    ],
    feet: [
      [-0.14, 0],
      [0.12, 0],
    ],
    lean: 0.1,
  },
  pointing: {
    hands: [
      [-0.14, 0.44],
      [0.42, 0.78],
    ],
  },
} as const satisfies Record<string, Pose>;

/**
 * A person from the side or front, seven heads tall, with feet at (x, y).
 *
 * @param top class of the shirt (fill and stroke alike); @param legs class of the trousers (stroke)
 * @param hat a conical hat of palm leaves instead of bare hair; @param flip looks to the left
 */
export function person({
  x,
  y,
  height,
  top,
  legs,
  pose = poses.standing,
  hat = false,
  flip = false,
}: {
  x: number;
  y: number;
  height: number;
  top: string;
  legs: string;
  pose?: Pose;
  hat?: boolean;
  flip?: boolean;
}): string {
  const side = flip ? -1 : 1;
  const at = (across: number, up: number): Point => [x + side * across * height, y - up * height];
  const {
    hands,
    feet = [
      [-0.06, 0],
      [0.06, 0],
    ] as const,
    lean = 0,
  } = pose;
  const hips = [at(-0.035, 0.47), at(0.035, 0.47)] as const;
  const shoulders = [at(lean - 0.085, 0.785), at(lean + 0.085, 0.785)] as const;
  const head = at(lean * 1.3, 0.92);
  const body = line([at(lean - 0.07, 0.81), at(lean + 0.07, 0.81), at(0.06, 0.45), at(-0.06, 0.45)], true);
  const thin = height * 0.055;
  const arm = (index: 0 | 1): string =>
    limb(top, shoulders[index], at(...hands[index]), side * (index === 0 ? 0.18 : -0.18), thin) +
    path('skin', oval(...at(...hands[index]), thin * 0.55));
  const [far, near] = [0, 1] as const;
  return [
    arm(far),
    ...([far, near] as const).map((index) => limb(legs, hips[index], at(...feet[index]), side * 0.06, thin * 1.25)),
    path(top, body, ` stroke-width="${round(thin * 0.7)}" stroke-linejoin="round"`),
    path('skin', oval(head[0], head[1], height * 0.058, height * 0.07)),
    hat
      ? path('hat', line([at(lean * 1.3 - 0.14, 0.925), at(lean * 1.3, 1.04), at(lean * 1.3 + 0.14, 0.925)], true)) +
        path('rim', line([at(lean * 1.3, 1.04), at(lean * 1.3 + 0.14, 0.925), at(lean * 1.3 + 0.03, 0.925)], true))
      : path(
          'hair',
          smooth(
            [
              at(lean * 1.3 - 0.062, 0.89),
              at(lean * 1.3 - 0.08, 1.005),
              at(lean * 1.3 + 0.075, 1.005),
              at(lean * 1.3 + 0.058, 0.935),
              at(lean * 1.3 - 0.02, 0.95),
            ],
            true,
          ),
        ),
    arm(near),
  ].join('');
}

/** A person from straight above who looks along x: shoulders, and hair or a conical hat; `size` is half the shoulders. */
export function personFromAbove({
  x,
  y,
  size,
  top,
  hat = false,
}: {
  x: number;
  y: number;
  size: number;
  top: string;
  hat?: boolean;
}): string {
  const shoulders = path(top, oval(x, y, size * 0.55, size));
  return hat
    ? shoulders +
        path('hat', oval(x, y, size * 1.05)) +
        path(
          'rim',
          `M${x} ${y}L${round(x + size)} ${round(y - size * 0.3)}A${size} ${size} 0 0 1 ${round(x + size * 0.3)} ${round(y + size)}z`,
        )
    : shoulders + path('hair', oval(x + size * 0.08, y, size * 0.46, size * 0.42));
}

/** How hair is worn: parted and tied behind, cut short, or under a turban wound round the head. */
export type Hair = 'tied' | 'short' | 'turban';

const hairShapes: Readonly<Record<Hair, string>> = {
  tied: 'M36-124c44 6 60 38 56 88 22-54 8-140-74-146-98-6-158 62-148 158 2 40 12 66 26 80 0-40 4-76 18-106 40-16 94-34 122-74z',
  short:
    'M-100 30c-26-70-30-142 16-178 50-40 140-34 168 14 18 30 18 66 8 98-2-36-12-58-34-72-34 18-80 14-116 6-22 30-20 66-24 92-6 0-14 12-18 40z',
  turban:
    'M36-112c40 4 56 30 54 70 16-40 10-96-26-112-70-20-140 0-166 44-14 44-14 96-4 140 6-36 12-66 26-90 46-6 92-18 116-52z',
};

/**
 * A singing face close by, turned half to the right and lit from there: brow to chin is 280 units, the origin is between
 * the eyes. `old` gives grey hair and wrinkles.
 */
export function singingFace({ hair, old = false }: { hair: Hair; old?: boolean }): string {
  const eyes =
    path('white', 'M-48-4q20-20 44 2-22 10-44-2zM48-4q16-18 36 0-18 10-36 0z') +
    path('brow', 'M-37-10a12 13 0 0 0 24 2q-4-9-12-9-8 0-12 7zM54-10a11 12 0 0 0 21 1q-3-8-10-8-7 0-11 7z') +
    path('lid', 'M-52-3q20-26 50 1M46-4q16-22 42-1');
  const brows = path('brow', 'M-60-36q28-26 62-4-30-10-62 4zM42-40q24-20 48 6-22-12-48-6z');
  const nose =
    path('shade', 'M10-30q16 2 16 26-2 24-14 46-2 16 14 16l26 2q-18-10-14-34 2-24-4-40-8-18-24-16z') +
    path('line', 'M41-4q8 24 21 46 2 16-20 16');
  const mouth =
    path('lip', 'M8 98q22-18 36-10 14-8 30 8-10 34-34 34t-32-32z') +
    path('mouth', 'M16 99q26-8 50-2-10 22-26 22t-24-20z') +
    path('teeth', 'M22 98q22-6 40-2l-4 7q-18-4-33 1z');
  const beard =
    hair === 'short'
      ? path(
          'brow',
          'M-62-34q30-30 68-6-34-6-68 6zM40-38q26-24 52 8-24-10-52-8zM4 82q20-16 36-10 18-6 32 12-16-6-32-4-18-4-36 2z',
        )
      : '';
  const wrinkles = old
    ? path('wrinkle', 'M8 64q-18 18-14 44M-60-2l-18-6M-60 6l-16 6M-30-70q30-10 58-2M52-70q16-6 30 2')
    : '';
  return (
    path('shade', 'M-66 90q2 60-14 96 30 60 90 92 34-40 46-92-18-20-16-50z') +
    path('under', 'M-62 110q2 40-6 66 70 18 112-36-60 30-106-30z') +
    path(
      'skin',
      'M-96-40c-4 80 4 124 44 160 28 26 58 40 82 36 26-4 40-28 48-56 4-18 6-34 14-60 4-18-6-36 0-60 6-40 0-90-32-112h-140z',
    ) +
    path(
      'shade',
      'M-96-40c-4 80 4 124 44 160 28 26 58 40 82 36-22-14-38-34-46-62-8-22-30-42-26-72 2-22-10-40-6-82l-6-70h-36z',
    ) +
    path('shade', 'M-50-20q24-20 58 4-26 22-58-4z') +
    path('gleam', 'M62 20q20 2 26 20-2 22-12 40-20-20-14-60zM40-100q30-6 44 30-6 20-10 24-24-10-34-54z') +
    path('skin', 'M-94-8c-24-12-30 32-14 50 6 8 14 6 18 2z') +
    path('line', 'M-100 4q-8 12 0 26') +
    eyes +
    brows +
    nose +
    mouth +
    beard +
    wrinkles +
    path(old ? 'grey' : 'hair', hairShapes[hair])
  );
}
