/**
 * Khe Nước Trong at daybreak, at the height of the crowns: a pair of white-cheeked gibbons sings, he black and hanging by one
 * arm, she the yellow of straw; wood behind wood in gold mist, the stream far below with two who patrol it.
 */
import { canopy, createRandom, drawing, drawLumps, path, smooth, type Lump, type Point } from '../kit.ts';
import { placed } from '../parts.ts';
import { dots, readPoints } from '../points.ts';
import { filled, haze } from '../shade.ts';

const random = createRandom(2020);

/** Trees of one distance: lumps along a line, and all below filled. */
function wood(name: string, edge: string, size: number): string {
  const points = readPoints(edge);
  const lumps: Lump[] = canopy(random, points, size * 1.1, size);
  return path(name, smooth([[-300, 1020], ...points, [1900, 1020]] as Point[], true) + drawLumps(lumps));
}

export function draw(): string {
  const leaves = canopy(random, readPoints('-20 60, 200 20, 420 70, 300 130, 60 170, -20 240'), 38, 30);
  const more = canopy(random, readPoints('1260 20, 1480 80, 1620 40, 1620 260, 1520 180, 1400 120'), 38, 30);
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: rạng sáng trên tán rừng Khe Nước Trong, vượn đực đen má trắng đu một tay và vượn cái vàng cùng hót, sương vàng phủ rừng',
      style: {
        s1: ['stop-color:#ffe7a0', 'stop-color:#152a34'],
        s2: ['stop-color:#ffd256', 'stop-color:#8fa08a'],
        far: ['fill:#f3c44e', 'fill:#6c8674'],
        mid: ['fill:#d9a93a', 'fill:#4a6a60'],
        mist: ['stop-color:#fff0bd;stop-opacity:.9', 'stop-color:#c3d0b4;stop-opacity:.6'],
        'mist-end': ['stop-color:#fff0bd;stop-opacity:0', 'stop-color:#9aab90;stop-opacity:0'],
        near: ['fill:#a08a2e', 'fill:#1f3c38'],
        low: ['fill:#5f6b26', 'fill:#12292a'],
        stream: ['fill:#d8f0e6', 'fill:#a9c0b4'],
        'stream-shade': ['fill:#8cc4c2', 'fill:#5f7f7c'],
        patrol: ['fill:none;stroke:#3a4a22;stroke-width:13;stroke-linecap:round', 'stroke:#0a1716'],
        head: ['fill:none;stroke:#c98d5c;stroke-width:11;stroke-linecap:round', 'stroke:#7a6450'],
        trunk: ['fill:#4a3820', 'fill:#0d1a1a'],
        bark: ['fill:#77592e', 'fill:#20322e'],
        bough: ['fill:none;stroke:#4a3820;stroke-linecap:round', 'stroke:#0d1a1a'],
        leaf: ['fill:#39501e', 'fill:#0b1f1e'],
        'leaf-lit': ['fill:#7d8f2c', 'fill:#244238'],
        black: ['fill:#17140f', 'fill:#040807'],
        arm: ['fill:none;stroke:#17140f;stroke-width:25;stroke-linecap:round;stroke-linejoin:round', 'stroke:#040807'],
        sheen: ['fill:#3a3426', 'fill:#1a2a28'],
        cheek: ['fill:#fffaf0', 'fill:#d5dccb'],
        straw: ['fill:#e59a32', 'fill:#a9803e'],
        limb: ['fill:none;stroke:#d08426;stroke-width:24;stroke-linecap:round;stroke-linejoin:round', 'stroke:#8f6a34'],
        'straw-lit': ['fill:#f8c468', 'fill:#d0a85c'],
        face: ['fill:#2a1c12', 'fill:#0c0e0c'],
        lip: ['fill:#c8503c', 'fill:#8c463c'],
        cap: ['fill:#5a3a1a', 'fill:#2c2618'],
      },
    },
    [
      `<defs>${haze('s', 0, 560, [['s1'], ['s2', 1]])}${haze('m', 330, 600, [['mist-end'], ['mist', 0.6], ['mist-end', 1]])}${haze('n', 520, 800, [['mist-end'], ['mist', 0.6], ['mist-end', 1]])}</defs>`,
      filled('s', 'M0 0h1600v1000H0z'),
      wood(
        'far',
        '-240 300, -40 330, 160 300, 340 340, 560 280, 760 300, 980 250, 1180 290, 1400 240, 1640 280, 1840 280',
        34,
      ),
      wood('mid', '-240 440, -40 440, 200 470, 420 430, 640 470, 860 420, 1100 460, 1340 400, 1640 430, 1840 430', 46),
      filled('m', 'M0 330h1600v270H0z'),
      wood('near', '-240 600, -40 610, 200 570, 420 620, 640 600, 900 640, 1120 590, 1360 610, 1640 560, 1840 560', 62),
      filled('n', 'M0 520h1600v280H0z'),
      wood('low', '-240 800, -40 800, 240 770, 460 830, 700 860, 900 850, 1100 800, 1380 770, 1640 790, 1840 790', 70),
      path(
        'stream',
        smooth(
          readPoints('760 830, 800 870, 770 910, 690 950, 540 1070, 1180 1070, 980 950, 900 910, 880 870, 850 830'),
          true,
        ),
      ),
      path(
        'stream-shade',
        smooth(readPoints('820 850, 850 890, 840 940, 760 1070, 1180 1070, 980 950, 900 910, 880 870, 850 830'), true),
      ),
      path('patrol', 'M780 958v-30M822 966v-32') + path('head', dots(readPoints('780 914, 822 920'))),
      path(
        'trunk',
        smooth(
          readPoints(
            '1180 1010, 1220 700, 1210 420, 1250 120, 1230 -20, 1360 -20, 1340 140, 1360 420, 1340 700, 1400 1010',
          ),
          true,
        ),
      ),
      path(
        'bark',
        smooth(
          readPoints(
            '1180 1010, 1220 700, 1210 420, 1250 120, 1230 -20, 1270 -20, 1280 140, 1250 420, 1264 700, 1250 1010',
          ),
          true,
        ),
      ),
      path('bough', 'M1260 210q-300-110-820-60', ' stroke-width="28"') +
        path('bough', 'M1250 520q-130 40-330 20', ' stroke-width="30"') +
        path('bough', 'M700 148q-160 10-330-40M1000 540q-60 14-170-2', ' stroke-width="13"'),
      // He hangs by one arm, the mouth open.
      placed(
        path('arm', 'M6-20Q-34-150 8-262M46 10Q140 40 96 150M14 180Q-56 236 6 300M40 184Q112 226 72 300') +
          path('black', 'M-26 20q4-44 50-44 40 4 42 60 4 90-22 150-26 22-52 0-26-70-18-166z') +
          path('sheen', 'M-20 30q2-40 24-48-10 60 0 200-22-70-24-152z') +
          path('black', 'M-54-44c-4-40 16-82 50-106 4 20 14 30 22 38 20 12 28 38 24 64-10 34-80 40-96 4z') +
          path('cheek', 'M-56-40q-2-24 16-40 8 26 4 54-16 0-20-14zM10-30q14-30 28-30 6 26-8 40-14 4-20-10z') +
          path('face', 'M-42-62q22-22 44 0 12 40-20 58-34-14-24-58z') +
          path('lip', 'M-32-22q14-12 26 0 0 20-14 20-12 0-12-20z'),
        { x: 676, y: 412 },
      ),
      // She sits on the lower bough.
      placed(
        path('limb', 'M-30-96Q-118-50-86 28M20-96Q112-56 92 24') +
          path('straw', 'M-46 30q-20-100 10-150 40-30 74 0 30 50 14 150-50 26-98 0z') +
          path('straw-lit', 'M-46 30q-20-100 10-150 14-10 26-14-26 80-8 174-16 0-28-10z') +
          path('limb', 'M-26 14Q-80-4-72 48M26 14Q80-4 72 50') +
          path('straw', 'M-48-150c-6-60 84-64 88-6 2 44-80 54-88 6z') +
          path('cap', 'M-26-196q20-20 40 0-4 20-20 22-16-2-20-22z') +
          path('face', 'M-40-150q-4-28 22-24 22-6 26 20-2 40-26 40-22-6-22-36z') +
          path('lip', 'M-28-132q12-8 22 0 0 16-11 16t-11-16z'),
        { x: 990, y: 508 },
      ),
      path('leaf', drawLumps([...leaves, ...more])),
      path(
        'leaf-lit',
        drawLumps([...leaves, ...more].map(([x, y, size]) => [x + size * 0.2, y - size * 0.2, size * 0.55])),
      ),
    ].join(''),
  );
}
