/**
 * Nước Moọc cut at the line of the water, at noon in March: above, three on a walk of bamboo let their feet down into the
 * cold, yellow vàng anh hang over them; below, white columns of water sprout from the bed as if they grew there. Ice blue.
 */
import { createRandom, drawing, path, smooth, type Point } from '../kit.ts';
import { placed } from '../parts.ts';
import { dots, readPoints } from '../points.ts';
import { drawCircles } from '../shapes.ts';
import { fade, filled, haze } from '../shade.ts';

const random = createRandom(303);
const level = 430;

/** One who sits on the edge of the walk, from the front, the feet under water; the seat is at the origin, 150 above it. */
const sitting = (top: string, legs: string, hair: string, arms: string): string =>
  path(legs, 'M-34-20q34-16 68 0l14 74h-36l-12-36-12 36h-36z') +
  path('shin', 'M-30 50L-34 150M30 50L36 146') +
  path('skin', 'M-48 140h28l6 40q-24 16-42 0zM22 136h28l8 40q-20 16-42 0z') +
  path(top, 'M-44-130q44-26 88 0l-4 118q-40 18-80 0z') +
  path('fold', 'M14-142q18 2 30 12l-4 118q-14 7-30 8z') +
  path('arm', arms) +
  path('skin', 'M-13-134h26v-24h-26z') +
  path('skin', 'M-32-190a32 36 0 1 0 64 0 32 36 0 1 0-64 0z') +
  path('hair', hair) +
  path('eye', 'M-11-188h0M12-188h0') +
  path('mouth', 'M-12-170q12 14 24 0-12 4-24 0z');

/** A column of water that grows from the bed: narrow at the foot, a crown below the surface. */
const column = (x: number, foot: number, top: number, half: number): string => {
  const tall = foot - top;
  const edge = (side: number): Point[] => [
    [x + side * half * 0.28, foot],
    [x + side * half * 0.3, foot - tall * 0.35],
    [x + side * half * 0.5, foot - tall * 0.62],
    [x + side * half * 1.1, foot - tall * 0.8],
    [x + side * half, foot - tall * 0.96],
  ];
  return smooth([...edge(-1), [x, top], ...edge(1).toReversed()], true);
};

export function draw(): string {
  const columns: readonly (readonly [x: number, foot: number, top: number, half: number])[] = [
    [330, 930, 500, 96],
    [780, 970, 560, 150],
    [1110, 940, 480, 110],
    [1420, 910, 520, 84],
  ];
  const bubbles = columns.flatMap(([x, foot, top, half]) =>
    Array.from({ length: 22 }, () => {
      const part = random();
      return [x + (random() - 0.5) * half * (0.5 + 1.5 * part), foot - (foot - top) * part, 5 + random() * 11] as const;
    }),
  );
  const pebbles = Array.from(
    { length: 54 },
    () => [random() * 1600, 886 + random() * 110, 16 + random() * 30] as const,
  );
  const leaves = Array.from({ length: 90 }, () => [random() * 1600, random() * 270, 26 + random() * 34] as const);
  const flowers = [150, 420, 640, 1010, 1230, 1480].flatMap((x, cluster) =>
    Array.from({ length: 17 }, (_, index): Point => [
      x + (random() - 0.5) * (90 - index * 3),
      [96, 130, 60, 74, 140, 90][cluster]! * 0.3 + index * 8 + random() * 10,
    ]),
  );
  const surface = Array.from({ length: 21 }, (_, index): Point => [
    -60 + index * 86,
    level + (index % 2 === 0 ? -9 : 9),
  ]);
  const walk = [-20, 190, 400, 610, 820, 1030, 1240, 1450];
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: mặt cắt ngang làn nước Suối Nước Moọc, ba người ngồi cầu tre thả chân xuống nước lạnh dưới hoa vàng anh, bên dưới những cột nước trắng mọc từ lòng suối',
      style: {
        a1: ['stop-color:#e7f7c9', 'stop-color:#0c2430'],
        a2: ['stop-color:#c9ecd4', 'stop-color:#2c5560'],
        l1: ['fill:#b4dd8a', 'fill:#123440'],
        l2: ['fill:#8ecb72', 'fill:#184248'],
        l3: ['fill:#d5efa0', 'fill:#1f4e50'],
        flower: ['fill:none;stroke:#f7a400;stroke-width:29;stroke-linecap:round', 'stroke:#a8761a'],
        'flower-lit': ['fill:none;stroke:#ffd93b;stroke-width:18;stroke-linecap:round', 'stroke:#d9b23e'],
        w1: ['stop-color:#c4f1fb', 'stop-color:#3f8fb0'],
        w2: ['stop-color:#6cc8ea', 'stop-color:#16506e'],
        w3: ['stop-color:#2f8fc0', 'stop-color:#082338'],
        line: ['fill:none;stroke:#fff;stroke-width:9', 'stroke:#bfe6f0'],
        ray: ['stop-color:#fff;stop-opacity:.42', 'stop-color:#cfeeff;stop-opacity:.18'],
        'ray-end': ['stop-color:#fff;stop-opacity:0'],
        column: ['fill:#fff;opacity:.62', 'fill:#d5f1fa;opacity:.5'],
        core: ['fill:#fff;opacity:.8', 'fill:#effbff;opacity:.7'],
        bubble: ['fill:#fff;opacity:.9', 'fill:#e2f6fc;opacity:.8'],
        bed: ['fill:#e9d9a8', 'fill:#4a5a5c'],
        'bed-low': ['fill:#cbb684', 'fill:#33444a'],
        pebble: ['fill:#a8a48c', 'fill:#27363e'],
        'pebble-lit': ['fill:#d9d4ba', 'fill:#43555a'],
        fish: ['fill:#1f6f96', 'fill:#0a2f48'],
        post: ['fill:none;stroke:#a87f33;stroke-width:22;stroke-linecap:round', 'stroke:#5a4a2e'],
        deck: ['fill:none;stroke:#d9b058;stroke-width:24;stroke-linecap:round', 'stroke:#7d683c'],
        knot: ['fill:none;stroke:#8f6a26;stroke-width:24;stroke-dasharray:5 85', 'stroke:#42361f'],
        rail: ['fill:none;stroke:#c49a45;stroke-width:13;stroke-linecap:round', 'stroke:#6a5832'],
        skin: ['fill:#e3ab7e', 'fill:#a37a60'],
        shin: ['fill:none;stroke:#e3ab7e;stroke-width:25;stroke-linecap:round', 'stroke:#a37a60'],
        arm: ['fill:none;stroke:#e3ab7e;stroke-width:19;stroke-linecap:round', 'stroke:#a37a60'],
        hair: ['fill:#2a1c18', 'fill:#0b0a0e'],
        eye: ['fill:none;stroke:#2a1c18;stroke-width:8;stroke-linecap:round', 'stroke:#0b0a0e'],
        mouth: ['fill:#b0402f', 'fill:#7c3a34'],
        fold: ['fill:#000;opacity:.12'],
        red: ['fill:#ef4b46', 'fill:#9c3640'],
        white: ['fill:#fffdf4', 'fill:#a9b4bc'],
        violet: ['fill:#8a5cc0', 'fill:#553f86'],
        navy: ['fill:#2d4a86', 'fill:#1a2b56'],
        dark: ['fill:#3a3a4a', 'fill:#191a28'],
      },
    },
    [
      `<defs>${haze('a', 0, level, [['a1'], ['a2', 1]])}${haze('w', level, 1000, [['w1'], ['w2', 0.35], ['w3', 1]])}${fade('r', [['ray'], ['ray-end', 1]])}</defs>`,
      filled('a', `M0 0h1600v${level + 20}H0z`),
      ...(['l1', 'l2', 'l3'] as const).map((name, part) =>
        path(name, drawCircles(leaves.filter((_, index) => index % 3 === part))),
      ),
      path('flower', dots(flowers)) + path('flower-lit', dots(flowers)),
      path('post', walk.map((x) => `M${x} 210V900`).join('')) + path('rail', 'M-20 222h1640M-20 280h1640'),
      filled('w', `${smooth(surface)}V1010H-60z`),
      filled(
        'r',
        'M240 430h90L150 960H-60zM560 430h120L540 1000H340zM960 430h110L1230 1000H1010zM1290 430h80l230 500h-130z',
      ),
      path('post', walk.map((x) => `M${x} 450V880`).join(''), ' opacity=".45"'),
      path(
        'fish',
        readPoints('180 620, 236 652, 1250 640, 1300 600, 560 740')
          .map(([x, y]) => `M${x} ${y}q20-18 50 0l16-12v26l-16-12q-30 18-50-2z`)
          .join(''),
      ),
      path('column', columns.map((each) => column(...each)).join('')),
      path('core', columns.map(([x, foot, top, half]) => column(x + half * 0.06, foot, top + 40, half * 0.5)).join('')),
      path('bubble', drawCircles(bubbles)),
      path(
        'bed',
        smooth(
          readPoints('-200 1100, -200 900, 200 870, 500 920, 780 930, 1080 890, 1380 850, 1800 870, 1800 1100'),
          true,
        ),
      ),
      path(
        'bed-low',
        smooth(readPoints('-200 1100, -200 960, 300 940, 700 975, 1100 950, 1500 930, 1800 940, 1800 1100'), true),
      ),
      path('pebble', drawCircles(pebbles)) + path('pebble-lit', drawCircles(pebbles, 0.66, [-0.15, -0.2])),
      path('deck', 'M-20 338h1640') + path('knot', 'M-20 338h1640'),
      [
        placed(
          sitting(
            'red',
            'navy',
            'M-36-184c-8-60 80-60 72 0-12-18-20-24-24-28-14 8-36 6-44 0-4 8-4 18-4 28z',
            'M-40-118Q-70-60-26-20M40-118Q70-60 28-18',
          ),
          { x: 610, y: 330, scale: 0.8 },
        ),
        placed(
          sitting(
            'white',
            'dark',
            'M-38-150c-16-110 92-110 76 0-10 4-14-40-20-58-20 6-40-2-44-10-6 20-6 66-12 68z',
            'M-42-118Q-90-70-70-6M42-118Q96-80 120-110',
          ),
          { x: 780, y: 330 },
        ),
        placed(
          sitting(
            'violet',
            'navy',
            'M-36-186c-4-62 76-62 72 0-8-8-14-20-20-26-16 4-34 4-40-4-4 12-8 22-12 30zM-44-232a16 16 0 1 1 28 6z',
            'M-40-118Q-84-150-70-190M40-118Q80-160 70-196',
          ),
          { x: 980, y: 330, scale: 0.74 },
        ),
      ].join(''),
      path('line', smooth(surface)),
      path(
        'bubble',
        'M566 436h44v6h-44zM640 436h36v6h-36zM730 440h44v6h-44zM800 440h50v6h-50zM944 436h36v6h-36zM996 436h36v6h-36z',
      ),
    ].join(''),
  );
}
