/**
 * The beach of Nhật Lệ at five in the morning from straight above: woven basket boats in a row like coins on pink sand, the
 * sun so low over the sea that every boat has a shadow longer than itself. A woman carries fish on a pole, two men lift nets.
 */
import { again, clip, clipped, placed } from '../parts.ts';
import { fade, filled, glow } from '../shade.ts';
import { createRandom, drawing, path, smooth, type Point } from '../kit.ts';
import { personFromAbove } from '../people.ts';

const random = createRandom(55);

const circle = (name: string, radius: number, x = 0, y = 0): string =>
  `<circle class="${name}" cx="${x}" cy="${y}" r="${radius}"/>`;

/** The weave of split bamboo: two sets of stripes across each other. */
const weave = (): string =>
  Array.from({ length: 12 }, (_, index) => {
    const at = -88 + index * 16;
    return `M${at} -90q10 90 0 180M-90 ${at}q90 10 180 0`;
  }).join('');

/** An open basket boat: rim, woven inside with its sunny and its shaded wall, a thwart. */
const openBoat = (): string =>
  `<g id="o">${circle('rim', 92)}${circle('rope', 86)}${circle('inner', 80)}` +
  clipped(
    'k',
    path('weave', weave()) +
      path('hollow', 'M20-90a96 96 0 0 1 0 180 120 120 0 0 0 0-180z') +
      path('sunny', 'M-34-90a96 96 0 0 0 0 180 112 112 0 0 1 0-180z'),
  ) +
  `${path('thwart', 'M-14-78h28v156h-28z')}${path('thwartshade', 'M6-78h8v156h-8z')}</g>`;

/** A boat turned over: its tarred round bottom, light on the side of the sun. */
const turnedBoat = (): string =>
  `<g id="u">${circle('tar', 92)}${circle('tar2', 70, 8, -2)}${circle('tar3', 42, 16, -4)}${path('glint', 'M58-50q26 44 4 96')}` +
  `${path('strake', 'M-92 0h184M0-92v184M-65-65L65 65M-65 65L65-65')}</g>`;

const shadow = (x: number, y: number): string =>
  path('cast', `M${x} ${y - 90}L${x - 250} ${y - 50}a92 92 0 0 0 10 176L${x + 20} ${y + 90}z`);

/** The row along the edge of the water. */
const row: readonly { at: Point; kind: 'o' | 'u'; turn: number; load?: 'net' | 'fish' | 'paddle' }[] = [
  { at: [1416, 84], kind: 'o', turn: 12, load: 'net' },
  { at: [1196, 168], kind: 'u', turn: 20 },
  { at: [1004, 298], kind: 'o', turn: -24, load: 'fish' },
  { at: [822, 428], kind: 'o', turn: 40, load: 'paddle' },
  { at: [704, 616], kind: 'u', turn: -10 },
  { at: [620, 822], kind: 'o', turn: 66, load: 'net' },
  { at: [566, 1040], kind: 'o', turn: -14, load: 'paddle' },
];

const net = (name: string): string =>
  path(name, 'M-66-26q20-40 62-30t58 26q24 40-18 62t-78 6q-44-30-24-64z') +
  path(
    'mesh',
    'M-58-16q50-22 100 6M-54 10q52-22 100 4M-40 32q44-16 76 0M-34-36q-8 40 10 76M6-44q-8 50 8 90M40-30q0 30-8 70',
  );

const fish = 'M-22 0q16-16 36-3l12-9v24l-12-9q-20 13-36-3z';

const heap = (): string =>
  circle('basket', 46, -36, 6) +
  circle('basket2', 38, -36, 6) +
  [
    [-56, -8, 20],
    [-30, -14, -30],
    [-48, 14, -16],
    [-22, 12, 40],
    [-38, 32, 8],
  ]
    .map(([x, y, turn]) => placed(path('fish', fish), { x: x!, y: y!, turn: turn! }))
    .join('');

const paddle = (): string => path('pole', 'M-80 40L96-52') + path('pblade', 'M92-62l58-26q14 14 0 26l-50 30z');

const loads = { net: net('net'), fish: heap(), paddle: paddle() } as const;

/** A woman with two baskets of fish on a pole. */
const carrier = (): string =>
  path('cast', 'M-6-20l-220 60v30l226-40z') +
  path('cast', 'M-40-104l-210 60a40 40 0 0 0 20 70l200-60zM-36 62l-214 60a40 40 0 0 0 20 70l210-60z') +
  [-96, 96]
    .map(
      (y) =>
        circle('basket', 42, 0, y) +
        circle('basket2', 35, 0, y) +
        [-14, 0, 14].map((dy) => placed(path('fish', fish), { x: dy / 2, y: y + dy, turn: dy * 3 })).join(''),
    )
    .join('') +
  path('pole', 'M0-112q14 112 0 224') +
  personFromAbove({ x: 4, y: 0, size: 25, top: 'violet', hat: true });

export function draw(): string {
  const edge = (shift: number, sway: number): Point[] => [
    [1700, 150 + shift],
    ...Array.from({ length: 12 }, (_, index): Point => {
      const part = index / 11;
      return [
        1560 - part * 800 + shift * 0.9,
        170 + part ** 1.25 * 860 + shift * 0.5 + (index % 2 === 0 ? sway : -sway),
      ];
    }),
    [760 + shift, 1100],
  ];
  const sea = (shift: number, sway: number): string => `${smooth(edge(shift, sway))}L1700 1100z`;
  const prints = Array.from({ length: 60 }, (_, index) => {
    const part = index / 60;
    const x = 300 + part * 560 + Math.sin(part * 7) * 34;
    return `M${Math.round(x + (index % 2) * 16)} ${Math.round(1000 - part * 770 - (index % 2) * 14)}l6-9`;
  });
  const grains = Array.from({ length: 110 }, () => `M${Math.round(random() * 1100)} ${Math.round(random() * 1000)}h0`);
  const boats = row.map(
    ({ at: [x, y], kind, turn, load }) =>
      again(kind, x, y, turn) + (load === undefined ? '' : placed(loads[load], { x, y, turn: turn + 12 })),
  );
  const body =
    `<defs>${fade(
      's',
      [
        ['s1', 0],
        ['s2', 0.5],
        ['s3', 1],
      ],
      'x2="1" y2="0.5"',
    )}${fade(
      'w',
      [
        ['w1', 0],
        ['w2', 1],
      ],
      'x2="0.7" y2="0.4"',
    )}${glow('g', [
      ['g1', 0],
      ['g1', 1, 0],
    ])}` +
    `${clip('k', 'M-80 0a80 80 0 1 0 160 0a80 80 0 1 0-160 0z')}${openBoat()}${turnedBoat()}</defs>` +
    filled('s', 'M0 0h1600v1000H0z') +
    path('grain', grains.join('')) +
    path('wet', sea(-60, 10)) +
    path('damp', sea(-22, 16)) +
    filled('w', `${sea(16, 18)}`) +
    path('foam', smooth(edge(16, 18))) +
    path('lace', smooth(edge(78, -22)) + smooth(edge(200, 26))) +
    path('print', prints.join('')) +
    row.map(({ at: [x, y] }) => shadow(x, y)).join('') +
    boats.join('') +
    path('line', 'M1004 298q110 60 150 190M822 428q90 70 120 170') +
    placed(carrier(), { x: 512, y: 372, turn: 24 }) +
    path('cast', 'M828 176l-200 54 6 26 200-36zM900 130l-200 50 6 26 200-34z') +
    placed(net('net2'), { x: 874, y: 180, turn: 40, scale: 0.7 }) +
    personFromAbove({ x: 832, y: 196, size: 25, top: 'teal' }) +
    personFromAbove({ x: 908, y: 142, size: 25, top: 'ochre', hat: true }) +
    `<circle fill="url(#g)" class="lamp" cx="832" cy="196" r="190"/><circle fill="url(#g)" class="lamp" cx="512" cy="372" r="210"/><circle fill="url(#g)" class="lamp" cx="1004" cy="298" r="160"/>`;
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: hàng thuyền thúng nhìn từ trên cao như những đồng xu trên bãi cát hồng lúc năm giờ sáng, bóng đổ dài',
      style: {
        s1: ['stop-color:#f7b7a8', 'stop-color:#3a3350'],
        s2: ['stop-color:#fbcdb6', 'stop-color:#4d4263'],
        s3: ['stop-color:#ffe0c2', 'stop-color:#5d4d6c'],
        grain: ['fill:none;stroke:#d98a86;stroke-width:5;stroke-linecap:round;opacity:.5', 'stroke:#22203a'],
        wet: ['fill:#e79c98', 'fill:#393352'],
        damp: ['fill:#d98993', 'fill:#2e2c4c'],
        w1: ['stop-color:#8fc3c4', 'stop-color:#22466a'],
        w2: ['stop-color:#3f8fa3', 'stop-color:#0d2140'],
        foam: ['fill:none;stroke:#fff6ee;stroke-width:20;stroke-linejoin:round;stroke-linecap:round', 'stroke:#b9c6e0'],
        lace: ['fill:none;stroke:#fff;stroke-width:6;stroke-linecap:round;opacity:.6', 'opacity:.25'],
        print: ['fill:none;stroke:#c9747a;stroke-width:9;stroke-linecap:round;opacity:.7', 'stroke:#26233f'],
        cast: ['fill:#8a4a6a;opacity:.42', 'fill:#0d0c22;opacity:.5'],
        rim: ['fill:#6b3c22', 'fill:#38222a'],
        rope: ['fill:none;stroke:#e7b271;stroke-width:5;stroke-dasharray:9 9', 'stroke:#8f735e'],
        inner: ['fill:#c98a4a', 'fill:#6d5348'],
        weave: ['fill:none;stroke:#8a5328;stroke-width:4;opacity:.75', 'stroke:#3d2a2c'],
        hollow: ['fill:#4d2418;opacity:.6'],
        sunny: ['fill:#ffdf9c;opacity:.7', 'opacity:.18'],
        thwart: ['fill:#9c6233', 'fill:#54403c'],
        thwartshade: ['fill:#5b3319', 'fill:#2f2226'],
        tar: ['fill:#3a2230', 'fill:#161326'],
        tar2: ['fill:#553244', 'fill:#201c34'],
        tar3: ['fill:#7a4a58', 'fill:#2f2a46'],
        glint: ['fill:none;stroke:#ffd0b0;stroke-width:8;stroke-linecap:round', 'stroke:#6f6a90'],
        strake: ['fill:none;stroke:#23131f;stroke-width:4;opacity:.5'],
        net: ['fill:#2f7f86', 'fill:#1f4a5c'],
        net2: ['fill:#3f9a6a', 'fill:#24543f'],
        mesh: ['fill:none;stroke:#a7dcd2;stroke-width:4;stroke-linecap:round', 'stroke:#5f8f98'],
        basket: ['fill:#8a5328', 'fill:#4a3530'],
        basket2: ['fill:#d9a25c', 'fill:#7a6050'],
        fish: ['fill:#eef4f6', 'fill:#b6c2d4'],
        pole: ['fill:none;stroke:#7a4a26;stroke-width:9;stroke-linecap:round', 'stroke:#43302c'],
        pblade: ['fill:#7a4a26', 'fill:#43302c'],
        line: ['fill:none;stroke:#6b3c3c;stroke-width:4;opacity:.6'],
        violet: ['fill:#7a3f8a', 'fill:#4a2d5c'],
        teal: ['fill:#1f6f78', 'fill:#164650'],
        ochre: ['fill:#d9772f', 'fill:#8a4f2c'],
        hair: ['fill:#2a1820'],
        hat: ['fill:#fff0cc', 'fill:#d8c6a0'],
        g1: ['stop-color:#ffd58a'],
        lamp: ['opacity:0', 'opacity:.5'],
      },
    },
    body,
  );
}
