/**
 * The hot spring of Bang in winter rain, from within the bath: two who sit to the shoulders in it, folded cloths on their
 * heads, and behind a fence the source that nobody may touch, boiling between stones the colour of rust. Steam, a lantern.
 */
import { canopy, createRandom, drawing, drawLumps, path, smooth, type Point } from '../kit.ts';
import { again, placed } from '../parts.ts';
import { dots, readPoints } from '../points.ts';
import { filled, glow, haze, light } from '../shade.ts';

const random = createRandom(105);

/** One who sits in the bath, from behind; `top` is the hair. */
const bather = (hair: string): string =>
  path('skin', 'M-118 60q4-80 74-98l16-34h56l16 34q70 18 74 98z') +
  path('skin-shade', 'M-118 60q4-80 74-98l16-34h14q-14 60-40 80-20 20-26 52z') +
  path('skin', 'M-58-128a10 18 0 1 1-2 30zM58-128a10 18 0 1 0 2 30z') +
  path('hair', hair) +
  path('cloth', 'M-56-204q54-26 112 0l4 30q-58-18-120 0z') +
  path('cloth-shade', 'M-60-178q62-18 120 0v10q-60-18-120 0zM-52-192q50-20 104 0v5q-52-18-104 0z');

/** A column of steam that sways. */
const steam = (x: number, y: number, wide: number, tall: number): string =>
  smooth(
    [
      [x - wide * 0.4, y],
      [x - wide, y - tall * 0.25],
      [x + wide * 0.2, y - tall * 0.5],
      [x - wide * 0.8, y - tall * 0.8],
      [x, y - tall],
      [x + wide * 0.9, y - tall * 0.86],
      [x + wide * 0.5, y - tall * 0.6],
      [x + wide, y - tall * 0.3],
      [x + wide * 0.5, y],
    ],
    true,
  );

export function draw(): string {
  const rain = Array.from({ length: 70 }, () => {
    const [x, y] = [Math.round(random() * 1640), Math.round(random() * 560)];
    return `M${x} ${y}l-7 ${Math.round(30 + random() * 26)}`;
  });
  const rings = Array.from({ length: 16 }, () => {
    const [x, y] = [Math.round(random() * 1600), Math.round(660 + random() * 320)];
    return `M${x - 26} ${y}a26 8 0 1 0 52 0a26 8 0 1 0-52 0`;
  });
  const stones = (y: number, size: number): Point[] =>
    Array.from({ length: Math.ceil(1800 / (size * 1.7)) }, (_, index): Point => [
      -60 + index * size * 1.7 + random() * 14,
      y + random() * size * 0.3,
    ]);
  const kerb = stones(612, 62);
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: mưa phùn mùa đông ở Suối Bang, hai người ngâm mình đội khăn gấp, sau hàng rào mạch nước sôi bốc hơi giữa đá màu gỉ',
      style: {
        a1: ['stop-color:#8fa39a', 'stop-color:#0f1f24'],
        a2: ['stop-color:#cfdad0', 'stop-color:#3a5150'],
        far: ['fill:#a3b5a8', 'fill:#2a4142'],
        mid: ['fill:#6f8a7a', 'fill:#1b3031'],
        near: ['fill:#466656', 'fill:#102122'],
        rust: ['fill:#c46a34', 'fill:#6b3d2a'],
        'rust-lit': ['fill:#eaa25c', 'fill:#b3703f'],
        'rust-shade': ['fill:#7f3d24', 'fill:#3a221c'],
        boil: ['fill:#e8f6f0', 'fill:#9fbcb8'],
        bubble: ['fill:none;stroke:#fff;stroke-width:17;stroke-linecap:round', 'stroke:#d9e8e2'],
        fence: ['fill:none;stroke:#5a3a26;stroke-width:15;stroke-linecap:round', 'stroke:#1f1512'],
        'fence-lit': ['fill:none;stroke:#8f6240;stroke-width:5;stroke-linecap:round', 'stroke:#5a3c2a'],
        stone: ['fill:none;stroke:#6c6f6c;stroke-width:116;stroke-linecap:round', 'stroke:#22292b'],
        'stone-lit': ['fill:none;stroke:#9a9d97;stroke-width:72;stroke-linecap:round', 'stroke:#3c4645'],
        w1: ['stop-color:#d9efe6', 'stop-color:#5c7f7c'],
        w2: ['stop-color:#7fb8ae', 'stop-color:#12373c'],
        ring: ['fill:none;stroke:#f6fffb;stroke-width:4;opacity:.7', 'stroke:#a9cbc6;opacity:.5'],
        rain: ['fill:none;stroke:#eef4f0;stroke-width:3;stroke-linecap:round;opacity:.55', 'stroke:#9fb8b6;opacity:.4'],
        steam: ['stop-color:#fff', 'stop-color:#cfe0dc'],
        'steam-low': ['stop-color:#fff', 'stop-color:#cfe0dc'],
        skin: ['fill:#dca07a', 'fill:#9a6a52'],
        'skin-shade': ['fill:#b97858', 'fill:#6c463a'],
        hair: ['fill:#241c1c', 'fill:#0a0b0c'],
        grey: ['fill:#8c8a88', 'fill:#55565a'],
        cloth: ['fill:#fdfcf6', 'fill:#cfd2c8'],
        'cloth-shade': ['fill:#d2d2c6', 'fill:#8f948c'],
        ripple: ['fill:none;stroke:#f6fffb;stroke-width:6;stroke-linecap:round', 'stroke:#b3d2cc'],
        lamp: ['stop-color:#ffd28a;stop-opacity:.8', 'stop-color:#ffb84f;stop-opacity:.95'],
        'lamp-end': ['stop-color:#ffb84f;stop-opacity:0'],
        post: ['fill:#5a3a26', 'fill:#1f1512'],
        paper: ['fill:#fff0c4', 'fill:#ffe09a'],
        frame: ['fill:none;stroke:#5a3a26;stroke-width:6', 'stroke:#2a1a14'],
      },
    },
    [
      `<defs>${haze('a', 0, 600, [['a1'], ['a2', 1]])}${haze('w', 620, 1000, [['w1'], ['w2', 1]])}${haze('t', 80, 560, [
        ['steam', 0, 0.1],
        ['steam-low', 1, 0.8],
      ])}${glow('v', [
        ['steam-low', 0, 0.7],
        ['steam', 1, 0],
      ])}${glow('l', [['lamp'], ['lamp-end', 1]])}`,
      `<g id="m">${bather('M-58-112q-8-80 58-86 66 6 58 86-6 40-36 50h-44q-30-10-36-50z')}</g></defs>`,
      filled('a', 'M0 0h1600v680H0z'),
      path(
        'far',
        smooth(
          readPoints(
            '-200 700, -200 300, 60 210, 260 280, 480 170, 700 250, 930 150, 1180 260, 1400 180, 1620 270, 1800 260, 1800 700',
          ),
          true,
        ),
      ),
      path(
        'mid',
        drawLumps(canopy(random, readPoints('-60 400, 300 340, 620 390, 900 350, 1250 380, 1660 330'), 60, 70)) +
          'M-20 380h1640v240H-20z',
      ),
      path(
        'near',
        drawLumps(canopy(random, readPoints('-60 470, 240 430, 430 480'), 44, 60)) +
          drawLumps(canopy(random, readPoints('1180 480, 1380 420, 1660 440'), 44, 60)) +
          smooth(readPoints('-300 760, -300 440, 240 430, 400 460, 470 560, 500 760'), true) +
          smooth(readPoints('1130 760, 1150 560, 1220 460, 1380 420, 1900 440, 1900 760'), true),
      ),
      // The source: rust-coloured stones, water that boils over them.
      path(
        'rust-shade',
        smooth(readPoints('520 610, 540 500, 620 420, 740 390, 870 392, 1000 430, 1080 520, 1100 610'), true),
      ),
      path(
        'rust',
        smooth(readPoints('560 610, 590 500, 680 420, 760 398, 880 402, 960 440, 1010 520, 1010 610'), true),
      ),
      path(
        'rust-lit',
        smooth(readPoints('640 480, 690 424, 770 402, 870 408, 930 440, 860 452, 770 450, 690 470'), true),
      ),
      path(
        'boil',
        smooth(
          readPoints(
            '690 440, 740 424, 820 416, 890 430, 900 452, 880 500, 900 560, 890 612, 840 612, 830 540, 800 500, 780 560, 770 612, 720 612, 740 540, 720 480',
          ),
          true,
        ),
      ),
      path('bubble', dots(readPoints('736 434, 772 424, 806 432, 842 422, 872 434'))),
      filled('t', steam(760, 440, 90, 360) + steam(860, 440, 110, 420)),
      path('fence', 'M470 620v-130M610 628v-130M1000 628v-130M1130 620v-130M440 520h730M440 574h730'),
      path('fence-lit', 'M440 515h730M440 569h730M465 500v110M605 508v110M995 508v110M1125 500v110'),
      path('post', 'M1236 620v-250h18v250zM1226 350h90v16h-90z'),
      light('l', 1290, 418, 210),
      path('paper', 'M1262 380h56v74h-56z') + path('frame', 'M1262 380h56v74h-56zM1290 380v74M1262 416h56M1290 366v14'),
      path('stone', dots(kerb)) + path('stone-lit', dots(kerb.map(([x, y]): Point => [x + 8, y - 18]))),
      filled('w', 'M-20 650q820-40 1640 0v370H-20z'),
      light('v', 230, 640, 230) + light('v', 1400, 650, 260) + light('v', 800, 640, 200),
      path('ring', rings.join('')),
      again('m', 620, 700),
      placed(
        bather('M-58-112q-8-80 58-86 66 6 58 86-6 40-36 50h-44q-30-10-36-50z').replace('class="hair"', 'class="grey"'),
        {
          x: 960,
          y: 716,
          scale: 1.06,
        },
      ),
      path(
        'ripple',
        'M486 762q134 24 268 0M450 790q60 16 110 20M690 810q60-6 104-20M816 780q146 28 288 0M786 812q60 18 116 24M1030 834q60-8 110-22',
      ),
      path('rain', rain.join('')),
    ].join(''),
  );
}
