/**
 * Hang Tiên from the mouth inwards, head in the neck: the ceiling rolls in bands like surf, mother-of-pearl in the light
 * that comes in; below terraces of stone hold water like fields, and the one in front is a dot. Morning.
 */
import { createRandom, drawing, path, smooth, type Point } from '../kit.ts';
import { fade, filled, glow, haze, light } from '../shade.ts';
import { standing } from '../cavers.ts';

const random = createRandom(2519);

/** Whirls of the ceiling, which bend the bands that run past them. */
const whirls: readonly (readonly [x: number, y: number, reach: number, turn: number])[] = [
  [430, 210, 190, 1],
  [960, 150, 240, -1],
  [1330, 330, 170, 1],
];

/** Where a point of a straight band goes: turned round each whirl, more the nearer it is. */
const stir = ([x, y]: Point): Point =>
  whirls.reduce<Point>(
    ([atX, atY], [middleX, middleY, reach, turn]) => {
      const [dx, dy] = [atX - middleX, atY - middleY];
      const angle = turn * 2.7 * Math.exp(-((Math.hypot(dx, dy) / reach) ** 2));
      return [
        middleX + dx * Math.cos(angle) - dy * Math.sin(angle),
        middleY + dx * Math.sin(angle) + dy * Math.cos(angle),
      ];
    },
    [x, y],
  );

/** A band of the ceiling, from its upper edge to its lower one. */
function band(index: number): string {
  const edge = (at: number): Point[] =>
    Array.from({ length: 40 }, (_, step): Point => {
      const x = -120 + step * 47.5;
      return stir([x, -140 + at * 60 + 24 * Math.sin(x / 210 + at * 0.35) - ((x - 800) / 62) ** 2 * 0.1]);
    });
  const lower = edge(index + 1).toReversed();
  return `${smooth(edge(index))}L${smooth(lower).slice(1)}z`;
}

/** Terraces: rims that hang through, one before the other. */
function terrace(y: number, bulge: number, step: number): Point[] {
  return Array.from({ length: Math.ceil(2000 / step) }, (_, index): Point => [
    -160 + index * step,
    y + (index % 2 === 0 ? bulge : -bulge * 0.4) + (random() - 0.5) * bulge * 0.6,
  ]);
}

export function draw(): string {
  const colours = ['t1', 't2', 't3', 't4', 't2', 't5'];
  const bands = Array.from({ length: 12 }, (_, index) => [colours[index % 6]!, band(index)] as const);
  const rims = [
    [672, 8, 80, 6],
    [726, 14, 120, 10],
    [808, 20, 160, 15],
    [920, 28, 220, 22],
  ] as const;
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: trần Hang Tiên cuộn xoáy như sóng màu xà cừ, bên dưới thềm đá đọng nước như ruộng bậc thang, một người nhỏ xíu đứng ngước nhìn',
      style: {
        t1: ['fill:#f2c9d2', 'fill:#5b3f6e'],
        t2: ['fill:#d98fae', 'fill:#43305e'],
        t3: ['fill:#a866a0', 'fill:#2f254e'],
        t4: ['fill:#f8e3d4', 'fill:#8a6a92'],
        t5: ['fill:#7d5096', 'fill:#221d44'],
        wall: ['stop-color:#5a3a72', 'stop-color:#120f26'],
        'wall-low': ['stop-color:#c47f9e', 'stop-color:#3a2a52'],
        day: ['stop-color:#fff6e6;stop-opacity:.95', 'stop-color:#c3cdf2;stop-opacity:.7'],
        'day-end': ['stop-color:#fff6e6;stop-opacity:0', 'stop-color:#c3cdf2;stop-opacity:0'],
        rim: ['fill:#f5dccb', 'fill:#7a6a86'],
        side: ['fill:#9a5f86', 'fill:#30274a'],
        pool: ['stop-color:#ffe9ec', 'stop-color:#8f86b8'],
        'pool-low': ['stop-color:#b98ab8', 'stop-color:#2f2a56'],
        glow: ['stop-color:#ffe9a8;stop-opacity:.5', 'stop-color:#ffdf8a;stop-opacity:.95'],
        'glow-end': ['stop-color:#ffdf8a;stop-opacity:0'],
        suit: ['fill:#1f6b6e', 'fill:#154a4e'],
        'suit-lit': ['fill:#49b3a4', 'fill:#368a80'],
        pack: ['fill:#2a2438', 'fill:#0e0c18'],
        skin: ['fill:#d69c70', 'fill:#a57856'],
        helmet: ['fill:#ffd23a', 'fill:#e0b43c'],
        'lamp-dot': ['fill:none;stroke:#fffbe0;stroke-width:9;stroke-linecap:round'],
        far: ['fill:none;stroke:#ffd23a;stroke-width:11;stroke-linecap:round', 'stroke:#e0b43c'],
        people: ['fill:none;stroke:#e0492e;stroke-width:10;stroke-linecap:round', 'stroke:#b3422f'],
      },
    },
    [
      `<defs>${fade('w', [['wall'], ['wall-low', 1]])}${haze('p', 640, 1000, [['pool'], ['pool-low', 1]])}${glow('d', [['day'], ['day-end', 1]])}${glow('g', [['glow'], ['glow-end', 1]])}</defs>`,
      filled('w', 'M0 0h1600v1000H0z'),
      ...bands.map(([name, data]) => path(name, data)),
      light('d', 1500, 560, 520),
      ...rims.map(([y, bulge, step, drop], index) => {
        const points = terrace(y, bulge, step);
        const [low, foot] = [1, 3].map((part) => points.map(([x, at]): Point => [x, at + drop * part])) as [
          Point[],
          Point[],
        ];
        const pool = index === 0 ? filled('p', 'M-20 640h1640v400H-20z') : '';
        return (
          pool +
          path('rim', `${smooth(points)}L${smooth(low.toReversed()).slice(1)}z`) +
          path('side', `${smooth(low)}L${smooth(foot.toReversed()).slice(1)}z`)
        );
      }),
      path('people', 'M1120 662v-14M1146 664v-14M1176 662v-14') + path('far', 'M1120 638h0M1146 640h0M1176 638h0'),
      light('g', 742, 624, 120),
      standing({ x: 720, y: 724, scale: 1.05 }),
    ].join(''),
  );
}
