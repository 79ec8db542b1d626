/**
 * Bản Mạy at noon: a hand holds the family photograph, brown with age, up before the lane where it was taken – areca palms,
 * a hedge of hibiscus, and at the end the gate with its red tiles. Pencil strokes show through from the back.
 */
import { canopy, createRandom, drawing, drawLumps, path, type Point } from '../kit.ts';
import { again, placed } from '../parts.ts';
import { dots, readPoints } from '../points.ts';
import { fade, filled } from '../shade.ts';

const random = createRandom(7);

/** An areca palm: a thin ringed trunk and a crown. */
const palm = (x: number, top: number, foot: number, scale: number): string =>
  path('trunk', `M${x - 9 * scale} ${foot}L${x - 6 * scale} ${top}h${12 * scale}L${x + 9 * scale} ${foot}z`) +
  placed(again('c', 0, 0), { x, y: top, scale });

/** One who stands for the photograph; `wide` is the skirt. */
const figure = (x: number, y: number, scale: number, dress: string): string =>
  placed(
    path(dress, 'M-26-150q26-16 52 0l16 90-10 76h-64l-10-76z') +
      path('face', 'M-20-186a20 24 0 1 1 40 0 20 24 0 1 1-40 0z') +
      path('dark', 'M-24-184q-2-36 24-36t24 36q-24-22-48 0z'),
    { x, y, scale },
  );

export function draw(): string {
  const hedge = (edge: string): [number, number, number][] =>
    canopy(random, readPoints(edge), 34, 38).map(([x, y, size]) => [x, y, size]);
  const left = hedge('-40 560, 300 520, 640 470');
  const right = hedge('960 470, 1280 520, 1660 560');
  const blooms = [...left, ...right].map(([x, y]): Point => [x + (random() - 0.5) * 40, y + 20 + random() * 90]);
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: giữa trưa ở Bản Mạy, bàn tay giơ tấm ảnh gia đình đã ngả nâu trước ngõ cau, hàng rào dâm bụt và cổng ngói đỏ',
      style: {
        s1: ['stop-color:#59c3d8', 'stop-color:#0c2433'],
        s2: ['stop-color:#d8f3e6', 'stop-color:#2c5560'],
        lane: ['fill:#f0d9a6', 'fill:#59543f'],
        'lane-shade': ['fill:#cfae78', 'fill:#3c382c'],
        grove: ['fill:#3f9a5c', 'fill:#113530'],
        hedge: ['fill:#1f7a45', 'fill:#0c2c26'],
        'hedge-lit': ['fill:#46a855', 'fill:#1c4a35'],
        bloom: ['fill:none;stroke:#f0284a;stroke-width:26;stroke-linecap:round', 'stroke:#9c2440'],
        trunk: ['fill:#c3c9a8', 'fill:#5d6b60'],
        frond: ['fill:none;stroke:#16703c;stroke-width:15;stroke-linecap:round', 'stroke:#0c3328'],
        'frond-lit': ['fill:none;stroke:#5cc069;stroke-width:7;stroke-linecap:round', 'stroke:#2a6a48'],
        tile: ['fill:#cf3b28', 'fill:#6d2a2a'],
        'tile-lit': ['fill:#ef6a45', 'fill:#97443a'],
        post: ['fill:#fbe3a0', 'fill:#97835c'],
        gold: ['fill:none;stroke:#ffcf3a;stroke-width:9;stroke-linecap:round', 'stroke:#b0873a'],
        paper: ['fill:#fff8e6', 'fill:#b5a98c'],
        'paper-edge': ['fill:#c9b48a', 'fill:#6f6450'],
        p1: ['stop-color:#e2bd82', 'stop-color:#94754c'],
        p2: ['stop-color:#a97c48', 'stop-color:#5c4229'],
        brown: ['fill:#7f5730', 'fill:#452e1b'],
        dark: ['fill:#432a18', 'fill:#22150d'],
        pale: ['fill:#f3dfb4', 'fill:#b79a6a'],
        'pale-shade': ['fill:#d3b17a', 'fill:#8c7048'],
        face: ['fill:#dcb27c', 'fill:#9a7a50'],
        crease: ['fill:none;stroke:#fff3d2;stroke-width:5;opacity:.6'],
        skin: ['fill:#d79a6c', 'fill:#9a644c'],
        'skin-lit': ['fill:#f3c294', 'fill:#c98a66'],
        finger: ['fill:none;stroke:#a9683f;stroke-width:7;stroke-linecap:round', 'stroke:#5f3a30'],
        nail: ['fill:#fbdcc0', 'fill:#d6a68a'],
        sleeve: ['fill:#3f57a8', 'fill:#222f66'],
      },
    },
    [
      `<defs>${fade('s', [['s1'], ['s2', 1]])}${fade('p', [['p1'], ['p2', 1]])}<g id="c">` +
        path(
          'frond',
          'M0 0q-70-70-150-30M0 0q-40-100-120-110M0 0q-10-90-30-140M0 0q20-100 60-130M0 0q60-90 130-80M0 0q80-60 150-6',
        ) +
        path('frond-lit', 'M0-4q-60-70-130-44M0-4q-40-90-100-104M0-4q20-90 54-114M0-4q60-80 116-76') +
        '</g></defs>',
      filled('s', 'M0 0h1600v560H0z'),
      path(
        'grove',
        drawLumps(canopy(random, readPoints('-60 430, 500 380, 1100 380, 1660 430'), 60, 66)) +
          'M-20 420h1640v200H-20z',
      ),
      // The gate at the end of the lane.
      path('post', 'M640 470V240h36v230zM924 470V240h36v230z') +
        path('tile', 'M580 250q60-14 84-70h272q24 56 84 70l14 22H566z') +
        path('tile-lit', 'M640 226q20-20 28-46h264q8 26 28 46z') +
        path('tile', 'M660 190q30-10 44-46h192q14 36 44 46z') +
        path('gold', 'M704 144q40-24 60-4t36-20 36 20 60 4M566 268q-24-6-26-30M1034 268q24-6 26-30'),
      path('lane', 'M690 470h220l560 540H130z') + path('lane-shade', 'M690 470h30L360 1010H130z'),
      palm(110, 120, 640, 1.5) +
        palm(1490, 90, 640, 1.5) +
        palm(360, 190, 560, 1.1) +
        palm(1230, 180, 560, 1.1) +
        palm(530, 270, 500, 0.7) +
        palm(1075, 270, 500, 0.7),
      path(
        'hedge',
        drawLumps([...left, ...right]) + 'M-20 560L640 470h60L150 1010H-20zM1620 560L960 470h-60l550 540h170z',
      ),
      path(
        'hedge-lit',
        drawLumps([...left, ...right].map(([x, y, size]) => [x - size * 0.2, y - size * 0.2, size * 0.6])),
      ),
      path('bloom', dots(blooms)),
      // The photograph and the hand.
      placed(
        path('paper-edge', 'M-262-226h540v412h-540z') +
          path('paper', 'M-270-236h540v412h-540z') +
          filled('p', 'M-238-204h476v348h-476z') +
          path('brown', 'M-238-20q60-60 120-30t120-20 120 20 116-30v-60q-60-40-120-10t-120-20-120 20-116-20z') +
          path('pale-shade', 'M-238 80h476v64h-476z') +
          figure(-150, 96, 1.1, 'pale') +
          figure(150, 96, 1.1, 'dark') +
          figure(-52, 110, 1.2, 'dark') +
          figure(60, 108, 1.15, 'pale') +
          figure(4, 128, 0.72, 'brown') +
          path('crease', 'M-238-60l476 40M90-204l-30 348M-200 120l60-40'),
        { x: 800, y: 560, turn: -5 },
      ),
      path('sleeve', 'M1010 1010l60-90 180 20 40 70z'),
      path('skin', 'M1080 936q-70-70-60-160l-40-90q-6-40 26-44 34 4 56 54l60 40 60-10q60 50 60 130l-10 96z') +
        path('skin-lit', 'M984 690q-6-44 22-48 34 4 56 54l56 40q-30 30-60 26-50-16-74-72z') +
        path('finger', 'M1046 776q40 30 90 20M1120 736q30-4 50 20') +
        path('nail', 'M986 676q0-28 20-28 18 6 26 30-20 16-46-2z'),
    ].join(''),
  );
}
