/** Sơn Đoòng from its floor: shells of rock, one within another, and the light that falls through the fallen roof on a forest. */
import { createRandom, drawing, glints, line, path, smooth, type Point, type Style } from '../kit.ts';
import { standing } from '../cavers.ts';
import { dots, readPoints } from '../points.ts';
import { fade, filled, glow, haze, light } from '../shade.ts';

const width = 1600;
const height = 1000;
/** More than the picture, for shells that are moved. */
const frame = `M0-100h${width}v${height + 300}H0z`;

const gradients = `<defs>${[
  fade('back', [['back'], ['back-low', 1]]),
  glow('bloom', [['bloom'], ['bloom-end', 1]]),
  glow('warm', [['warm'], ['warm-end', 1]]),
  haze('beam', 150, 800, [['beam'], ['beam-mid', 0.5], ['bloom-end', 1]]),
  haze('lake', 840, height, [['lake'], ['lake-low', 1]]),
].join('')}</defs>`;

/** An irregular opening; `jag` is how broken its rim is, more so at the top, where rock hangs down. */
function opening(seed: number, x: number, y: number, reachX: number, reachY: number, jag: number): Point[] {
  const random = createRandom(seed);
  return Array.from({ length: 34 }, (_, index): Point => {
    const angle = (index / 34) * Math.PI * 2;
    const hanging = Math.sin(angle) < -0.2 && random() < 0.4 ? jag * random() : 0;
    const reach = 1 + (random() - 0.5) * jag - hanging;
    return [x + Math.cos(angle) * reachX * reach, y + Math.sin(angle) * reachY * reach];
  });
}

/** A shell of rock round an opening, its edge lit on the side away from the light. */
function shell(index: number, points: readonly Point[]): string {
  const lit = points.map(([x, y]): Point => [x + 13, y - 12]);
  const around = (name: string, hole: readonly Point[]): string =>
    path(name, frame + line(hole, true), ' fill-rule="evenodd"');
  return around(`edge${index}`, lit) + around(`rock${index}`, points);
}

/** The forest on its hill, back to front. */
function forest(): string {
  const random = createRandom(12);
  const row = (count: number, half: number, top: number, bulge: number): Point[] =>
    Array.from({ length: count }, (_, index) => {
      const across = ((index + random()) / count) * 2 - 1;
      return [760 + across * half, top + across ** 2 * bulge + random() * 12];
    });
  const trees = row(11, 230, 690, 50);
  const trunks = trees.map(([x, y]) => `M${Math.round(x)} ${Math.round(y)}v40`);
  const crowns = trees.flatMap(([x, y]): Point[] => [
    [x - 13, y + 4],
    [x + 12, y + 2],
    [x, y - 12 - random() * 16],
  ]);
  return [
    path('trunk', trunks.join('')),
    path('tree1', dots(crowns)),
    path('tree1', dots(row(34, 350, 726, 96))),
    path('hill', smooth(readPoints('330 880, 480 818, 620 752, 760 728, 900 752, 1060 820, 1220 880'), true)),
    path('tree2', dots(row(34, 350, 754, 84))),
    path('tree3', dots(row(38, 400, 784, 74))),
    path('tree4', dots(row(22, 210, 776, 44)) + dots(row(10, 300, 808, 30))),
    path('tree2', dots(row(16, 330, 822, 34))),
    path('tree1', dots(row(26, 420, 846, 26))),
  ].join('');
}

/** Basins of stone with the pearls that water rolls in them. */
const pearls = (): string =>
  [
    path('basin', 'M850 1070q60-20 80-70 20-58 120-66 20-40 120-44 30-26 130-24l300 34v170z'),
    path('basin-lit', 'M930 1000q20-58 120-66 20-40 120-44 30-26 130-24l20 8q-90 2-110 24-96 8-118 44-90 10-112 58z'),
    path('lake-still', 'M1100 972q20-32 110-32t90 30q-100 24-200 2zM1250 922q20-22 90-20t60 22q-80 18-150-2z'),
    path(
      'pearl',
      dots(
        readPoints(
          '1132 968, 1156 956, 1178 970, 1204 954, 1224 972, 1252 958, 1272 970, 1284 914, 1308 922, 1332 912, 1356 922',
        ),
      ),
    ),
  ].join('');

const style: Style = {
  back: ['stop-color:#3f8f82', 'stop-color:#12454f'],
  'back-low': ['stop-color:#1d5f5c', 'stop-color:#0a2a33'],
  bloom: ['stop-color:#fff1c2;stop-opacity:.9', 'stop-color:#cfe9ee;stop-opacity:.6'],
  'bloom-end': ['stop-color:#fff1c2;stop-opacity:0', 'stop-color:#cfe9ee'],
  beam: ['stop-color:#fff1c2;stop-opacity:.7', 'stop-color:#cfe9ee;stop-opacity:.5'],
  'beam-mid': ['stop-color:#fff1c2;stop-opacity:.34', 'stop-color:#cfe9ee;stop-opacity:.24'],
  warm: ['stop-color:#ffcf70;stop-opacity:.9'],
  'warm-end': ['stop-color:#ffcf70;stop-opacity:0'],
  sky: ['fill:#fff8e0', 'fill:#e4f3f3'],
  cloud: ['fill:#fff', 'fill:#fff'],
  rock1: ['fill:#4a9a8b', 'fill:#1d5259'],
  edge1: ['fill:#a9d3ac', 'fill:#4d8f92'],
  rock2: ['fill:#2f7b70', 'fill:#154750'],
  edge2: ['fill:#74b497', 'fill:#2f6d73'],
  rock3: ['fill:#1d5c57', 'fill:#0e3640'],
  edge3: ['fill:#4a9480', 'fill:#1f535c'],
  rock4: ['fill:#113f40', 'fill:#08242d'],
  edge4: ['fill:#2d6f67', 'fill:#123f49'],
  rock5: ['fill:#072626', 'fill:#030f14'],
  edge5: ['fill:#185150', 'fill:#0b2d36'],
  vine: ['fill:none;stroke:#2f7d54;stroke-width:5;stroke-linecap:round', 'stroke:#174e46'],
  rim: ['fill:none;stroke:#2a7d50;stroke-width:34;stroke-linecap:round;stroke-dasharray:0 21 0 29', 'stroke:#1b5348'],
  'rim-lit': [
    'fill:none;stroke:#7fbb62;stroke-width:15;stroke-linecap:round;stroke-dasharray:0 27 0 41 0 19',
    'stroke:#3f7d6a',
  ],
  trunk: ['fill:none;stroke:#1d5f48;stroke-width:6;stroke-linecap:round', 'stroke:#113f3a'],
  tree1: ['fill:none;stroke:#2a8157;stroke-width:32;stroke-linecap:round', 'stroke:#174e46'],
  hill: ['fill:#2a8157', 'fill:#174e46'],
  tree2: ['fill:none;stroke:#4ea35a;stroke-width:30;stroke-linecap:round', 'stroke:#256456'],
  tree3: ['fill:none;stroke:#86c163;stroke-width:27;stroke-linecap:round', 'stroke:#3f8168'],
  tree4: ['fill:none;stroke:#dcea94;stroke-width:17;stroke-linecap:round', 'stroke:#8fc0a0'],
  lake: ['stop-color:#3db5a6', 'stop-color:#1c6b76'],
  'lake-low': ['stop-color:#11595d', 'stop-color:#062430'],
  glint: ['fill:none;stroke:#fff4cf;stroke-width:5;stroke-linecap:round;opacity:.8', 'stroke:#cfeaf0'],
  ground: ['fill:#051c1c', 'fill:#02090d'],
  'ground-lit': ['fill:#1c5450', 'fill:#0c2e37'],
  basin: ['fill:#0a2f2f', 'fill:#041319'],
  'basin-lit': ['fill:#2f7267', 'fill:#12424b'],
  'lake-still': ['fill:#2b9690', 'fill:#14525e'],
  pearl: ['fill:none;stroke:#f6ead0;stroke-width:18;stroke-linecap:round', 'stroke:#a9c3c4'],
  suit: ['fill:#0a2628', 'fill:#030d10'],
  'suit-lit': ['fill:#4f8478', 'fill:#2d565c'],
  pack: ['fill:#c8472c', 'fill:#7c3527'],
  skin: ['fill:#c98f63', 'fill:#8a6a50'],
  helmet: ['fill:#f4704a', 'fill:#b9553c'],
  'lamp-dot': ['fill:none;stroke:#fff8d8;stroke-width:9;stroke-linecap:round'],
};

export function draw(): string {
  const hole = opening(4, 880, 206, 150, 92, 0.2);
  const shaft = (top: number, foot: number): string =>
    `M${880 - top} 190L${880 + top} 170 ${790 + foot} 800H${750 - foot}z`;
  const vines = readPoints('760 230, 790 262, 826 280, 950 272, 986 250, 1010 220').map(
    ([x, y], index) => `M${x} ${y}q${(index % 3) * 6 - 6} 30 0 ${38 + ((index * 37) % 50)}`,
  );
  return drawing(
    {
      width,
      height,
      label: 'Trong hang Sơn Đoòng: cột nắng rơi qua mái hang sập xuống khu rừng, một người cầm đèn',
      style,
    },
    [
      gradients,
      filled('back', `M0 0h${width}v${height}H0z`),
      path('sky', line(hole, true)),
      light('bloom', 880, 210, 330),
      shell(1, opening(4, 880, 210, 156, 98, 0.2)),
      path('rim', line(opening(4, 880, 210, 160, 102, 0.2), true)) +
        path('rim-lit', line(opening(4, 880, 210, 156, 97, 0.2), true)) +
        path('vine', vines.join('')),
      shell(2, opening(9, 830, 350, 440, 330, 0.14)),
      filled('beam', shaft(128, 330)) + filled('beam', shaft(96, 230)) + filled('beam', shaft(58, 130)),
      light('bloom', 770, 750, 420),
      shell(3, opening(15, 800, 430, 590, 450, 0.12)),
      // The floor, lifted so that its person and the hole above fit into a wide cut.
      '<g transform="translate(0 -60)">',
      forest(),
      filled(
        'lake',
        smooth(readPoints('0 1070, 0 890, 300 862, 560 850, 800 858, 1100 848, 1360 866, 1600 884, 1600 1070'), true),
      ),
      path('glint', glints(createRandom(3), { x: 740, top: 876, bottom: 960, width: 260, count: 7 })),
      shell(4, opening(31, 800, 470, 730, 530, 0.1)),
      shell(5, opening(47, 790, 500, 850, 610, 0.1)),
      path('ground', 'M0 1070V846l110-30 120 34 110-6 100 60 130 18 70 40 50 38 70 30 60 40H0z'),
      path('ground-lit', 'M110 816l120 34 110-6 100 60 130 18 70 40-140-18-110-30-90-34-120-6z'),
      pearls(),
      light('warm', 478, 842, 130),
      standing({ x: 464, y: 922, scale: 0.9 }),
      '</g>',
    ].join(''),
  );
}
