/**
 * People in drawings: standing or at work, seen from above, and close by with a face. Colours are classes of the drawing:
 * `skin`, `hair`, `hat` and `rim`, and what each is given for clothes (the same colour to fill and to stroke).
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
  carrying: {
    hands: [
      [-0.16, 0.98],
      [0.16, 0.98],
    ],
    feet: [
      [-0.12, 0.01],
      [0.13, 0],
    ],
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
