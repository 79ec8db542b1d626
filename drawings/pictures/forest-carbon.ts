/** A living trunk, close: a girth tape round it and the hand that reads it; a tag, moss, the forest behind. */
import { createRandom, drawing, path, smooth, type Lump, type Point, type Style } from '../kit.ts';
import { readPoints } from '../points.ts';
import { fade } from '../shade.ts';
import { drawCircles } from '../shapes.ts';

const random = createRandom(54);

/** The edges of the trunk at a height: it widens towards its foot. */
const left = (y: number): number => 470 - Math.max(0, y - 620) ** 1.5 * 0.018 + Math.sin(y / 90) * 8;
const right = (y: number): number => 1140 + Math.max(0, y - 620) ** 1.5 * 0.02 + Math.sin(y / 110 + 1) * 8;
const heights = Array.from({ length: 15 }, (_, index) => -60 + index * 80);
const trunk: Point[] = [
  ...heights.map((y): Point => [left(y), y]),
  ...heights.toReversed().map((y): Point => [right(y), y]),
];

/** A place on the round of the trunk, from its left edge (-1) to its right (1). */
const onTrunk = (turn: number, y: number): Point => {
  const middle = (left(y) + right(y)) / 2;
  return [middle + (Math.sin((turn * Math.PI) / 2) * (right(y) - left(y))) / 2, y];
};

/** Plates of bark: long, narrow, with points, closer together at the edges. */
function plates(from: number, to: number, count: number): string {
  return Array.from({ length: count }, () => {
    const turn = from + random() * (to - from);
    const y = random() * 1040 - 40;
    const [long, wide] = [70 + random() * 150, 0.035 + random() * 0.035];
    const points = [
      onTrunk(turn, y),
      onTrunk(turn + wide, y + long * 0.3),
      onTrunk(turn + wide * 0.8, y + long * 0.8),
      onTrunk(turn, y + long),
      onTrunk(turn - wide * 0.6, y + long * 0.6),
    ].map(([x, height]) => `${Math.round(x)} ${Math.round(height)}`);
    return `M${points.join('L')}z`;
  }).join('');
}

/** The tape lies round the trunk: lower in the middle, as one looks down on it a little. */
const tape = (y: number, turn: number): Point => {
  const [x] = onTrunk(turn, y);
  return [x, y + Math.cos((turn * Math.PI) / 2) * 62];
};
const band = (y: number, high: number, from: number, to: number): string => {
  const turns = Array.from({ length: 17 }, (_, index) => from + ((to - from) * index) / 16);
  const lower = turns.toReversed().map((turn): Point => {
    const [x, height] = tape(y, turn);
    return [x, height + high];
  });
  const points = [...turns.map((turn) => tape(y, turn)), ...lower].map(
    ([x, height]) => `${Math.round(x)} ${Math.round(height)}`,
  );
  return `M${points.join('L')}z`;
};

/** Marks of the tape: of every centimetre a short one, of every fifth a longer, of every tenth one in red. */
function marks(y: number): string {
  const at = (every: number, skip: number, from: number, long: number): string =>
    Array.from({ length: 67 }, (_, index) => index)
      .filter((index) => index % every === 0 && index % skip !== 0)
      .map((index) => {
        const [x, height] = tape(y, -0.94 + index * 0.0273);
        return `M${Math.round(x)} ${Math.round(height + from)}v${long}`;
      })
      .join('');
  return path('m1', at(1, 5, 2, 20)) + path('m1', at(5, 10, 2, 34)) + path('m2', at(10, 1000, 0, 62));
}

const tapeY = 440;

/** A hand from the right that holds the end of the tape with the thumb: back of the hand, fingers, sleeve. */
const hand =
  '<g transform="translate(14 -118)">' +
  path('sl', 'M1700 700q-190-34-300-70l-40 130q120 70 340 170z') +
  path('sl2', 'M1700 830q-200-40-322-110l-18 40q120 70 340 170z') +
  path('cuff', 'M1404 618l-56 136 32 16 56-142z') +
  path(
    'sk',
    smooth(
      readPoints(
        '1400 640, 1330 590, 1240 540, 1150 520, 1110 560, 1120 640, 1190 706, 1280 740, 1370 750, 1400 640, 1330 590',
      ),
      true,
    ),
  ) +
  path('f2', 'M1180 690q-70 24-150 14M1160 650q-90 12-166-6M1150 604q-90 4-166-22M1150 560q-70-8-138-30') +
  path('f1', 'M1180 684q-70 22-146 14M1160 644q-90 10-162-6M1150 598q-90 2-162-22M1150 554q-70-8-134-30') +
  path('na', 'M1036 697h-6M1000 637l-6-2M990 575l-6-2M1018 523l-6-2') +
  path('kn', 'M1096 570q6 12 0 24M1100 614q6 12 0 24M1108 658q4 12-2 22') +
  path('f2', 'M1340 640q-100-80-206-144') +
  path('f1', 'M1340 630q-100-78-202-138') +
  path('na', 'M1140 490l-8-4') +
  '</g>';

/** The tag with the tree's number, which is left blank, on its nail. */
const tag =
  path('sh', 'M574 232h96v64h-96z') +
  path('tag', 'M566 222h96v64h-96z') +
  path('tag2', 'M566 222h96v10h-96z') +
  path('nail', 'M606 236a8 8 0 1 1 16 0a8 8 0 1 1-16 0');

const style: Style = {
  s0: ['stop-color:#1f6b43', 'stop-color:#06201f'],
  s1: ['stop-color:#0d3f2e', 'stop-color:#030f12'],
  b1: ['fill:#2f8550', 'fill:#0b302e'],
  b2: ['fill:#4fa05c', 'fill:#12403b'],
  bo: ['fill:#c8e47a;opacity:.5', 'fill:#9fd8c8;opacity:.16'],
  t0: ['stop-color:#d39a5c', 'stop-color:#7d6350'],
  t1: ['stop-color:#a86d3c', 'stop-color:#4d3a31'],
  t2: ['stop-color:#6b3f24', 'stop-color:#241a1a'],
  t3: ['stop-color:#3b2116', 'stop-color:#0d0a0d'],
  p1: ['fill:#f0c286;opacity:.55', 'fill:#c9a583;opacity:.3'],
  p2: ['fill:#4a2a18;opacity:.5', 'fill:#0d0808;opacity:.55'],
  p3: ['fill:#24130d;opacity:.55', 'fill:#000;opacity:.5'],
  mo: ['fill:#5f9a3a', 'fill:#1f4a35'],
  ml: ['fill:#a9cf52', 'fill:#47704a'],
  li: ['fill:#d8dcae;opacity:.8', 'fill:#8a9484;opacity:.6'],
  ts: ['fill:#1b0d08;opacity:.45', 'fill:#000;opacity:.5'],
  a0: ['stop-color:#ffe36b', 'stop-color:#d1ad3f'],
  a1: ['stop-color:#f9c51f', 'stop-color:#a07c20'],
  a2: ['stop-color:#b07a10', 'stop-color:#463410'],
  m1: ['fill:none;stroke:#2b2110;stroke-width:5', 'stroke:#1a1408'],
  m2: ['fill:none;stroke:#d8321f;stroke-width:8', 'stroke:#a02a1c'],
  sk: ['fill:#c98a5a', 'fill:#7d533a'],
  f1: ['fill:none;stroke:#d79a68;stroke-width:40;stroke-linecap:round', 'stroke:#8a5e42'],
  f2: ['fill:none;stroke:#8d532f;stroke-width:42;stroke-linecap:round', 'stroke:#4a2d20'],
  kn: ['fill:none;stroke:#9a5f38;stroke-width:5;stroke-linecap:round', 'stroke:#543424'],
  na: ['fill:none;stroke:#f3cba6;stroke-width:22;stroke-linecap:round', 'stroke:#b18a6e'],
  sl: ['fill:#3d6b4a', 'fill:#1b3a33'],
  sl2: ['fill:#28503a', 'fill:#0f2724'],
  cuff: ['fill:#2d5a40', 'fill:#132f2a'],
  sh: ['fill:#1b0d08;opacity:.5'],
  tag: ['fill:#dfe5e4', 'fill:#8b989c'],
  tag2: ['fill:#fff', 'fill:#b9c4c6'],
  nail: ['fill:#5d6a6c', 'fill:#2a3538'],
};

export function draw(): string {
  const lichen = drawCircles(
    Array.from({ length: 12 }, (): Lump => [...onTrunk(random() * 1.1 - 0.8, random() * 960), 7 + random() * 15]),
  );
  const bokeh = Array.from({ length: 15 }, () => {
    const side = random() < 0.5 ? random() * 400 : 1230 + random() * 370;
    return `<circle cx="${Math.round(side)}" cy="${Math.round(90 + random() * 460)}" r="${Math.round(16 + random() * 44)}"/>`;
  }).join('');
  const moss = (x: number, y: number, wide: number, high: number, count: number, size: number): string =>
    drawCircles(
      Array.from({ length: count }, (): Lump => {
        const [away, turn] = [random() ** 0.7, random() * 2 * Math.PI];
        return [x + Math.cos(turn) * away * wide, y + Math.sin(turn) * away * high, size * (0.4 + random() * 0.6)];
      }),
    );
  return drawing(
    { width: 1600, height: 1000, label: 'Bàn tay đo vòng thân một cây rừng bằng thước dây vàng', style },
    '<defs>' +
      fade('s', [
        ['s0', 0],
        ['s1', 1],
      ]) +
      fade(
        't',
        [
          ['t0', 0],
          ['t1', 0.3],
          ['t2', 0.7],
          ['t3', 1],
        ],
        '',
      ) +
      fade(
        'a',
        [
          ['a1', 0],
          ['a0', 0.22],
          ['a1', 0.6],
          ['a2', 1],
        ],
        '',
      ) +
      '</defs>' +
      '<path fill="url(#s)" d="M0 0h1600v1000H0z"/>' +
      path('b1', 'M60-20h90l16 1040H30zM300-20h50l10 1040h-80zM1300-20h70l20 1040h-110zM1500-20h44l10 1040h-70z') +
      path('b2', 'M60-20h26l-10 1040H30zM300-20h16l-6 1040h-30zM1300-20h22l-12 1040h-30z') +
      `<g class="bo">${bokeh}</g>` +
      `<path fill="url(#t)" d="${smooth([...trunk, trunk[0]!], true)}"/>` +
      path('p2', plates(-0.9, 0.5, 46)) +
      path('p1', plates(-0.92, 0.1, 38)) +
      path('p3', plates(0.3, 0.95, 34)) +
      path('li', lichen) +
      path('mo', moss(420, 980, 110, 170, 44, 30) + moss(474, 150, 20, 200, 30, 24)) +
      path('ml', moss(396, 950, 70, 130, 26, 15) + moss(466, 130, 12, 170, 18, 12)) +
      tag +
      path('ts', band(tapeY + 20, 62, -0.99, 0.99)) +
      `<path fill="url(#a)" d="${band(tapeY, 62, -0.99, 0.99)}"/>` +
      marks(tapeY) +
      hand,
  );
}
