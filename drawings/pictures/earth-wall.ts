/** Lũy Thầy from straight above: one toothed line of earth from the hills of Đầu Mâu to the Nhật Lệ, among rice fields. */
import { createRandom, drawing, line, path, smooth, type Lump, type Point, type Style } from '../kit.ts';
import { dots, readPoints } from '../points.ts';
import { fade } from '../shade.ts';
import { drawCircles } from '../shapes.ts';

const random = createRandom(1631);

/** The line of the wall, with the teeth from which its foot could be seen. */
const wall = readPoints(
  '-60 190, 96 262, 150 214, 262 330, 330 296, 440 412, 506 372, 620 474, 690 440, 792 532, 858 494, 968 598, 1036 560, 1140 662, 1206 628, 1290 716',
);

/** Moves points, for shadows and for the moat that runs beside. */
const shift = (points: readonly Point[], dx: number, dy: number): Point[] => points.map(([x, y]) => [x + dx, y + dy]);

const angle = 0.47;
/** A place in the fields, whose paths run with the wall and across it. */
const place = (along: number, across: number): Point => [
  200 + along * Math.cos(angle) - across * Math.sin(angle),
  260 + along * Math.sin(angle) + across * Math.cos(angle),
];

/** The fields: strips between paths, of five greens, some just planted, some under water. */
function createFields(): Map<string, string> {
  const fields = new Map<string, string>();
  const names = ['f1', 'f2', 'f3', 'f4', 'f2', 'f3', 'f5', 'f1'];
  for (let across = -980; across < 760;) {
    const deep = 92 + random() * 66;
    for (let along = -760 + random() * 80; along < 1620;) {
      const wide = 70 + random() * 150;
      const name = names[Math.floor(random() * names.length)]!;
      const corners: Point[] = [
        [along + 4, across + 4],
        [along + wide - 4, across + 4],
        [along + wide - 4 + random() * 8, across + deep - 4],
        [along + 4 + random() * 8, across + deep - 4],
      ];
      const placed = corners.map(([u, v]) => place(u, v));
      const isInside = placed.some(([x, y]) => x > -10 && x < 1400 && y > -10 && y < 1010);
      if (isInside) fields.set(name, (fields.get(name) ?? '') + line(placed, true));
      along += wide;
    }
    across += deep;
  }
  return fields;
}

/** Crowns of trees from above: round, with a lit side. */
const crowns = (trees: readonly Lump[]): string =>
  path('sh', drawCircles(trees, 1, [0.5, 0.6])) +
  path('tr', drawCircles(trees)) +
  path('tl', drawCircles(trees, 0.55, [-0.22, -0.28]));

const grove = (x: number, y: number, wide: number, high: number, count: number, size = 22): Lump[] =>
  Array.from({ length: count }, () => [
    x + (random() - 0.5) * wide,
    y + (random() - 0.5) * high,
    size * (0.7 + random() * 0.6),
  ]);

/** A house from above: a tiled roof with a lit and a shaded slope. */
const house = (x: number, y: number, turn: number): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn})"><path class="sh" d="M-24-12h58v40h-58z"/><path class="ro" d="M-28-18h56v18h-56z"/><path class="rs" d="M-28 0h56v18h-56z"/></g>`;

/** The gate where the road goes through: two roofs, one above the other. */
const gate = (x: number, y: number): string =>
  `<g transform="translate(${x} ${y}) rotate(42)"><path class="sh" d="M-22-20h92v84h-92z"/><path class="br" d="M-46-42h92v84h-92z"/><path class="bs" d="M-46 20h92v22h-92z"/><path class="ro" d="M-36-32h72v32h-72z"/><path class="rs" d="M-36 0h72v32h-72z"/><path class="rl" d="M-20-16h40v16h-40z"/><path class="ro" d="M-20 0h40v16h-40z"/></g>`;

const road = readPoints('470 1040, 520 900, 600 800, 680 660, 742 560, 790 470, 870 380, 900 250, 1000 120, 1020 -40');
const river = readPoints(
  '1640 -40, 1640 1040, 1130 1040, 1190 930, 1330 860, 1340 760, 1260 690, 1300 560, 1420 470, 1400 330, 1330 200, 1380 60, 1360 -40',
);
const hills = readPoints('-60 -60, -60 360, 40 330, 130 250, 260 200, 300 110, 420 60, 430 -60');
const ridges = 'M-20 60L60 130 40 200 110 230M60 130L150 90 240 120M150 90L190 10 300 40M190 10L180-40';

const style: Style = {
  base: ['fill:#cfd67c', 'fill:#1d4a45'],
  f1: ['fill:#5fa63f', 'fill:#15483f'],
  f2: ['fill:#86c04a', 'fill:#1f5c49'],
  f3: ['fill:#3f8a3f', 'fill:#103a38'],
  f4: ['fill:#b4d35a', 'fill:#2b6b50'],
  f5: ['fill:#9fd8c8', 'fill:#86b9c4'],
  hi: ['fill:#2c6e45', 'fill:#0a2b2c'],
  hl: ['fill:#3f8750', 'fill:#12403a'],
  ri: ['fill:none;stroke:#1f5638;stroke-width:9;stroke-linejoin:round;stroke-linecap:round', 'stroke:#061e21'],
  w0: ['stop-color:#4fc0b5', 'stop-color:#3b7f90'],
  w1: ['stop-color:#148a97', 'stop-color:#123f57'],
  sand: ['fill:none;stroke:#f3e2ae;stroke-width:30;stroke-linejoin:round', 'stroke:#5d7468'],
  rp: ['fill:none;stroke:#bdeade;stroke-width:4;stroke-linecap:round;opacity:.7', 'stroke:#b7d9e2'],
  rd: ['fill:none;stroke:#f0d9a2;stroke-width:17;stroke-linecap:round', 'stroke:#71826c'],
  sh: ['fill:#123d2c;opacity:.45', 'fill:#010d10;opacity:.5'],
  ws: ['fill:none;stroke:#123d2c;stroke-width:46;opacity:.5', 'stroke:#010d10;opacity:.6'],
  mo: ['fill:none;stroke:#2aa39c;stroke-width:26', 'stroke:#5c9fb0'],
  wb: ['fill:none;stroke:#a8683a;stroke-width:44', 'stroke:#4a3f3d'],
  wt: ['fill:none;stroke:#eab66c;stroke-width:30', 'stroke:#9a8a74'],
  wl: ['fill:none;stroke:#ffe3a8;stroke-width:7', 'stroke:#e0d6bd'],
  tr: ['fill:#1f6a40', 'fill:#0a3331'],
  tl: ['fill:#5fae55', 'fill:#27614e'],
  ro: ['fill:#c4492f', 'fill:#6d3433'],
  rs: ['fill:#8e2f22', 'fill:#3d1f26'],
  rl: ['fill:#e0694a', 'fill:#8a4a41'],
  br: ['fill:#e2a06a', 'fill:#8b6d5c'],
  bs: ['fill:#a3623c', 'fill:#4b3a38'],
  ha: ['fill:none;stroke:#fff3d0;stroke-width:17;stroke-linecap:round', 'stroke:#d5cfb4'],
  hp: ['fill:none;stroke:#d8b26c;stroke-width:5;stroke-linecap:round', 'stroke:#8d7d58'],
  hs: ['fill:none;stroke:#123d2c;stroke-width:17;stroke-linecap:round;opacity:.5', 'stroke:#010d10'],
  bo: ['fill:#7a4526', 'fill:#2a1c18'],
  bi: ['fill:#d59a5a', 'fill:#7d6040'],
  la: ['display:none', 'display:inline;fill:none;stroke:#ffd27a;stroke-width:12;stroke-linecap:round'],
  lg: ['display:none', 'display:inline;fill:none;stroke:#ffb648;stroke-width:54;stroke-linecap:round;opacity:.28'],
};

const people = readPoints('1010 402, 1034 390, 1058 382, 1082 370, 1106 362, 545 398, 300 700, 330 716, 900 760');
const windows = readPoints('380 800, 250 840, 1140 250, 1216 318, 742 520');
const boat = 'M-46 0q22-15 50-15t42 15q-14 15-42 15t-50-15z';

export function draw(): string {
  const fields = createFields();
  return drawing(
    { width: 1600, height: 1000, label: 'Lũy Thầy nhìn từ trên cao, chạy từ núi Đầu Mâu đến sông Nhật Lệ', style },
    `<defs>${fade(
      'w',
      [
        ['w0', 0],
        ['w1', 1],
      ],
      '',
    )}</defs>` +
      path('base', 'M0 0h1600v1000H0z') +
      Array.from(fields, ([name, data]) => path(name, data)).join('') +
      path('hi', smooth(hills, true)) +
      path('hl', 'M-60-60L60 130-60 200zM60 130L150 90 190 10 180-60-20-60zM190 10l110 30 60-100h-150z') +
      path('ri', ridges) +
      path('sand', smooth(river, true)) +
      `<path fill="url(#w)" d="${smooth(river, true)}"/>` +
      path(
        'rp',
        'M1450 180q20-12 44 0M1500 360q20-12 44 0M1440 640q20-12 44 0M1390 800q20-12 44 0M1500 880q20-12 44 0M1300 960q20-12 44 0M1530 100q20-12 40 0',
      ) +
      path('rd', smooth(road)) +
      path('mo', line(shift(wall, 26, -40))) +
      path('ws', line(shift(wall, 14, 26))) +
      path('wb', line(shift(wall, 0, 6))) +
      path('wt', line(wall)) +
      path('wl', line(shift(wall, -3, -11))) +
      gate(742, 494) +
      crowns([
        ...grove(330, 820, 190, 110, 22),
        ...grove(1180, 280, 150, 130, 20),
        ...grove(250, 130, 300, 110, 16, 26),
        ...grove(940, 900, 120, 70, 9),
      ]) +
      house(370, 788, -16) +
      house(300, 850, 20) +
      house(250, 796, -4) +
      house(1150, 240, 30) +
      house(1204, 300, -12) +
      path('lg', dots(windows)) +
      path('la', dots(windows)) +
      path('hs', dots(shift(people, 6, 8))) +
      path('ha', dots(people)) +
      path('hp', dots(people)) +
      `<g transform="translate(1470 520) rotate(-58)">${path('sh', boat, ' transform="translate(6 12)"')}${path('bo', boat)}${path('bi', boat, ' transform="scale(.72)"')}</g>` +
      `<g transform="translate(1420 910) rotate(30)">${path('sh', boat, ' transform="translate(10 8)"')}${path('bo', boat)}${path('bi', boat, ' transform="scale(.72)"')}</g>` +
      path('ha', 'M1470 520h0M1420 910h0'),
  );
}
