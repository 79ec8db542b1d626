/**
 * From the slope of Vũng Chùa out to the island, on a morning without sun: pines frame a sea like pearl, people stand in a
 * line with yellow chrysanthemums and look out, the oldest in the green of the army. Still water, one island.
 */
import { canopy, createRandom, drawing, drawLumps, line, path, smooth, type Point } from '../kit.ts';
import { again, placed } from '../parts.ts';
import { dots, readPoints } from '../points.ts';
import { filled, glow, haze, light } from '../shade.ts';

const random = createRandom(410);

/** One who stands and looks out, from behind, 200 tall: `top` is the class of what they wear. */
const standing = (top: string, more = ''): string =>
  path('trouser', 'M-24-92h48l-4 92h-16l-4-76-4 76h-16z') +
  path(top, 'M-33-158q33-18 66 0l6 62-10 4v14h-58v-14l-10-4z') +
  path('fold', 'M10-166q16 2 23 8l6 62-10 4v14h-14z') +
  path('skin', 'M-9-162h18v-16H-9z') +
  path('hair', 'M-19-186a19 22 0 1 0 38 0 19 22 0 1 0-38 0z') +
  more;

export function draw(): string {
  const island = readPoints(
    '560 330, 600 318, 640 262, 700 226, 770 196, 850 210, 900 196, 960 236, 1020 262, 1060 312, 1110 330',
  );
  const woods = canopy(
    random,
    readPoints('600 300, 640 262, 700 232, 770 206, 850 218, 900 206, 960 244, 1020 270, 1050 304'),
    22,
    20,
  );
  const needles = (x: number, y: number, count: number): string =>
    Array.from({ length: count }, (_, index) => {
      const angle = (index / (count - 1)) * Math.PI + 0.15;
      return `M${x} ${y}l${Math.round(Math.cos(angle) * 86)} ${Math.round(Math.sin(angle) * 58 - 12)}`;
    }).join('');
  const tufts = readPoints('60 60, 170 130, 290 70, 400 150, 120 220, 260 210, 20 160, 500 60').map(([x, y]) =>
    needles(x, y, 13),
  );
  const blooms = Array.from({ length: 124 }, (_, index): Point => [
    Math.round(-20 + (index % 62) * 27 + random() * 10),
    Math.round(890 + Math.floor(index / 62) * 56 + random() * 46),
  ]);
  const people: readonly [top: string, x: number, scale: number, more?: string][] = [
    ['white', 560, 1],
    ['violet', 646, 0.94, path('hair', 'M-14-196q-6 60 4 84h20q10-24 4-84z')],
    ['green', 760, 1.02, path('cap', 'M-22-190q2-24 22-24t22 24q-22-8-44 0zM-24-188q24-9 48 0v7q-24-8-48 0z')],
    ['white', 862, 0.72],
    ['blue', 946, 0.98, path('hat', 'M-46-176L0-226l46 50q-46 16-92 0z')],
    ['white', 1040, 1.03],
  ];
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: từ sườn đồi Vũng Chùa nhìn ra Đảo Yến, biển lặng màu ngọc trai, một hàng người cầm cúc vàng lặng nhìn',
      style: {
        s1: ['stop-color:#e6e9ea', 'stop-color:#1c2740'],
        s2: ['stop-color:#f7f3e8', 'stop-color:#4a5878'],
        w1: ['stop-color:#e9ece6', 'stop-color:#5b6a8a'],
        w2: ['stop-color:#a9c0c2', 'stop-color:#202d4a'],
        cape: ['fill:#c2cfd0', 'fill:#36435f'],
        isle: ['fill:#7f9a98', 'fill:#1f2c44'],
        rock: ['fill:#b7b8ac', 'fill:#4a566e'],
        woods: ['fill:#5f8478', 'fill:#16243a'],
        'woods-lit': ['fill:#8fae98', 'fill:#2c405a'],
        mirror: ['fill:#8faaa9;opacity:.45', 'fill:#16223a'],
        calm: ['fill:#fbfaf2;opacity:.6', 'fill:#8a99b8;opacity:.3'],
        terrace: ['fill:#cfc9b8', 'fill:#3a4052'],
        edge: ['fill:#e9e4d4', 'fill:#5a6176'],
        post: ['fill:#b4ae9e', 'fill:#2a3042'],
        trunk: ['fill:#5a4a42', 'fill:#12151f'],
        bark: ['fill:#7d675a', 'fill:#262a38'],
        branch: ['fill:none;stroke:#5a4a42;stroke-width:16;stroke-linecap:round', 'stroke:#12151f'],
        needle: ['fill:none;stroke:#2f5a4a;stroke-width:5;stroke-linecap:round', 'stroke:#0d1d22'],
        leaf: ['fill:#2f5a44', 'fill:#0d1a1e'],
        bloom: ['fill:none;stroke:#e2a40c;stroke-width:46;stroke-linecap:round', 'stroke:#8c6a1c'],
        'bloom-lit': ['fill:none;stroke:#ffd22e;stroke-width:28;stroke-linecap:round', 'stroke:#c89a34'],
        heart: ['fill:none;stroke:#c67f0a;stroke-width:9;stroke-linecap:round', 'stroke:#6f5016'],
        bunch: ['fill:none;stroke:#ffcf26;stroke-width:17;stroke-linecap:round', 'stroke:#d9a83c'],
        trouser: ['fill:#2a3038', 'fill:#0b0e16'],
        white: ['fill:#fdfdf8', 'fill:#9aa3b6'],
        violet: ['fill:#7d5a86', 'fill:#43355a'],
        green: ['fill:#5c6f3c', 'fill:#2f3b2e'],
        blue: ['fill:#4a7594', 'fill:#2a4260'],
        fold: ['fill:#2a3038;opacity:.14'],
        skin: ['fill:#d09a70', 'fill:#7c5c4c'],
        hair: ['fill:#211c1e', 'fill:#07080c'],
        cap: ['fill:#4a5c30', 'fill:#242f24'],
        hat: ['fill:#efe0b4', 'fill:#a3966e'],
        lamp: ['stop-color:#ffd98a;stop-opacity:0', 'stop-color:#ffc766;stop-opacity:.8'],
        'lamp-end': ['stop-color:#ffc766;stop-opacity:0'],
      },
    },
    [
      `<defs>${haze('s', 0, 330, [['s1'], ['s2', 1]])}${haze('w', 330, 760, [['w1'], ['w2', 1]])}${glow('l', [['lamp'], ['lamp-end', 1]])}`,
      `<g id="b">${path('bunch', dots(readPoints('-10 -98, 8 -104, 2 -86')))}</g></defs>`,
      filled('s', 'M0 0h1600v340H0z'),
      path('cape', smooth(readPoints('1100 332, 1240 300, 1360 250, 1480 262, 1620 190, 1620 332'), true)),
      filled('w', 'M0 330h1600v480H0z'),
      path('mirror', smooth(readPoints('560 332, 700 400, 780 450, 900 446, 980 396, 1110 332'), true)),
      path(
        'calm',
        'M-20 372q400-20 900 6 500 20 740-10v22q-300 30-800 4-500-20-840 2zM200 470q500-26 1420 14v14q-900-34-1420-10zM-20 560q500 20 1000-8v12q-560 26-1000 10z',
      ),
      path('rock', line(island, true)),
      path(
        'woods',
        smooth(
          readPoints(
            '600 300, 640 262, 700 226, 770 200, 850 214, 900 200, 960 240, 1020 266, 1050 306, 960 276, 900 300, 820 284, 740 310, 680 290',
          ),
          true,
        ) + drawLumps(woods),
      ),
      path('woods-lit', drawLumps(woods.map(([x, y, size]) => [x - size * 0.3, y - size * 0.2, size * 0.55]))),
      path('isle', smooth(readPoints('760 332, 800 290, 870 286, 930 270, 1000 296, 1060 318, 1110 332'), true)),
      path('terrace', 'M-20 720h1640v300H-20z') + path('edge', 'M-20 620h1640v20H-20zM-20 712h1640v16H-20z'),
      path('post', Array.from({ length: 21 }, (_, index) => `M${index * 80 - 10} 640h26v72h-26z`).join('')),
      light('l', 480, 610, 190),
      light('l', 1130, 610, 190),
      ...people.map(([top, x, scale, more]) =>
        placed(standing(top, more), { x, y: 806, scale: (scale * 1.34).toFixed(2) }),
      ),
      ...people.map(([, x, scale]) => again('b', x + Math.round(46 * scale), 742)),
      path('trunk', smooth(readPoints('-20 1010, -20 -20, 70 -20, 66 120, 92 300, 84 560, 120 760, 190 1010'), true)),
      path(
        'bark',
        smooth(readPoints('60 -20, 40 300, 50 620, 90 1010, 190 1010, 120 760, 84 560, 92 300, 66 120, 70 -20'), true),
      ),
      path('branch', 'M60 140q160-60 330 0M80 230q90-50 200-30M40 60q200-60 470-10'),
      path('needle', tufts.join('')),
      '<g transform="matrix(-.8 0 0 .8 1640 -40)">' +
        path('branch', 'M-60 140q200-60 450 0M-80 40q300-60 580 10') +
        path('needle', tufts.join('')) +
        '</g>',
      path('leaf', 'M-20 862h1640v160H-20z'),
      path('bloom', dots(blooms)) + path('bloom-lit', dots(blooms)) + path('heart', dots(blooms)),
    ].join(''),
  );
}
