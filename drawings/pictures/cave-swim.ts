/**
 * Tú Làn from below the water: three who swim through the mountain, seen as a fish sees them, their boots and orange vests
 * against the mint light of the way out; helmets break the surface, rays fall past stones to the dark bed.
 */
import { createRandom, drawing, line, path, smooth, type Point } from '../kit.ts';
import { placed } from '../parts.ts';
import { dots, readPoints } from '../points.ts';
import { fade, filled, glow, light } from '../shade.ts';

const random = createRandom(650);

/** One who swims away, from below: 300 long, arms wide, the lamp before the head. */
const swimmer =
  '<g id="s">' +
  path('ring', 'M-210-40q80-150 210-160 130 10 210 160M-160 20q60-140 160-150 100 10 160 150') +
  path('leg', 'M-26 70q-30 60-62 96M26 70q44 40 30 104') +
  path('boot', 'M-84 160l-22 26M54 170l2 34') +
  path('arm', 'M-46-50q-62-4-94-60M46-50q60 20 110-20') +
  path('hand', 'M-142-114l-8-12M158-72l12-10') +
  path('short', 'M-38 30q38 14 76 0l6 50q-44 20-88 0z') +
  path('vest', 'M-52-70q52-26 104 0l-8 106q-44 18-88 0z') +
  path('vest-lit', 'M-46-72q46-24 92 0l-3 22q-44-20-86 0z') +
  path('strap', 'M-46-22q46 16 92 0M-42 16q42 14 84 0') +
  path('skin', 'M-16-76h32v-22h-32z') +
  path('helmet', 'M-36-110a36 36 0 1 1 72 0 36 30 0 0 1-72 0z') +
  path('helmet-lit', 'M-30-126a36 36 0 0 1 60 0q-30-14-60 0z') +
  path('glow', 'M0-148h0') +
  '</g>';

export function draw(): string {
  const window = readPoints(
    '470 250, 520 130, 640 60, 800 30, 980 40, 1110 100, 1190 200, 1210 310, 1150 420, 1010 500, 830 530, 660 500, 530 410',
  );
  const grow = (part: number): Point[] =>
    window.map(([x, y]) => [
      840 + (x - 840) * part + (random() - 0.5) * 50,
      280 + (y - 280) * part + (random() - 0.5) * 40,
    ]);
  const rays = [
    [620, 470, 300, 90],
    [800, 520, 640, 120],
    [960, 500, 1010, 110],
    [1080, 440, 1330, 120],
  ].map(([x, y, foot, wide]) =>
    line(
      [
        [x! - 24, y!],
        [x! + 30, y!],
        [foot! + wide!, 1010],
        [foot! - wide!, 1010],
      ],
      true,
    ),
  );
  const fish = readPoints('330 760, 392 734, 420 790, 1240 820, 1300 790, 1352 836').map(
    ([x, y]) => `M${x} ${y}q16-15 40 0l14-10v22l-14-10q-24 14-40-2z`,
  );
  return drawing(
    {
      width: 1600,
      height: 1000,
      label: 'Tranh: nhìn từ dưới nước lên, ba người áo phao cam bơi qua hang Tú Làn về phía khoảng sáng cửa hang',
      style: {
        w1: ['stop-color:#0d6d63', 'stop-color:#082d45'],
        w2: ['stop-color:#04292f', 'stop-color:#020b18'],
        dim: ['fill:#0f8a78', 'fill:#0c3f5c'],
        mid: ['fill:#35b795', 'fill:#175a7a'],
        bright: ['fill:#8fe5b8', 'fill:#3c86a0'],
        clear: ['fill:#d6fbd8', 'fill:#9fd2d6'],
        ray: ['stop-color:#b9f7cf;stop-opacity:.4', 'stop-color:#8fc8e0;stop-opacity:.22'],
        'ray-end': ['stop-color:#b9f7cf;stop-opacity:0'],
        rock: ['fill:#032127', 'fill:#010710'],
        'rock-lit': ['fill:#0b4a4b', 'fill:#07223a'],
        ripple: [
          'fill:none;stroke:#f2fff0;stroke-width:6;stroke-linecap:round;opacity:.75',
          'stroke:#d5f1f2;opacity:.45',
        ],
        ring: ['fill:none;stroke:#f2fff0;stroke-width:5;opacity:.55', 'stroke:#cfeef2;opacity:.35'],
        leg: ['fill:none;stroke:#1b3f4c;stroke-width:36;stroke-linecap:round', 'stroke:#0a1f30'],
        boot: ['fill:none;stroke:#0a1f26;stroke-width:34;stroke-linecap:round', 'stroke:#040d18'],
        arm: ['fill:none;stroke:#244e5c;stroke-width:25;stroke-linecap:round', 'stroke:#10293c'],
        hand: ['fill:none;stroke:#d99a6c;stroke-width:23;stroke-linecap:round', 'stroke:#8f6a56'],
        short: ['fill:#12303a', 'fill:#07182a'],
        vest: ['fill:#f05a22', 'fill:#b84a2a'],
        'vest-lit': ['fill:#ff9a52', 'fill:#e58a4c'],
        strap: ['fill:none;stroke:#7c2410;stroke-width:8', 'stroke:#521c16'],
        skin: ['fill:#c0845a', 'fill:#7c5a48'],
        helmet: ['fill:#c42a26', 'fill:#8c2430'],
        'helmet-lit': ['fill:#ff6a52', 'fill:#c8584c'],
        glow: ['fill:none;stroke:#fff6cf;stroke-width:22;stroke-linecap:round'],
        lamp: ['stop-color:#fffbd8;stop-opacity:.5', 'stop-color:#ffe9a0;stop-opacity:.95'],
        'lamp-end': ['stop-color:#ffe9a0;stop-opacity:0'],
        fish: ['fill:#06494b', 'fill:#0f3d56'],
        bubble: ['fill:none;stroke:#c9f7dc;stroke-width:12;stroke-linecap:round;opacity:.7', 'stroke:#9cc8da'],
      },
    },
    [
      `<defs>${fade('w', [['w1'], ['w2', 1]])}${fade('r', [['ray-end'], ['ray', 0.25], ['ray-end', 1]])}${glow('l', [['lamp'], ['lamp-end', 1]])}${swimmer}</defs>`,
      filled('w', 'M0 0h1600v1000H0z'),
      path('dim', smooth(grow(1.5), true)),
      path('mid', smooth(grow(1.24), true)),
      path('bright', smooth(grow(1), true)),
      path('clear', smooth(grow(0.7), true)),
      path(
        'ripple',
        'M600 180q60-30 120 0M1010 150q50-24 100 0M720 90q60-24 110 0M560 300q40-20 80 0M900 440q60-20 120 0M1060 330q40-20 70 0M700 430q40-18 80 0',
      ),
      filled('r', rays.join('')),
      path(
        'rock-lit',
        smooth(
          readPoints('-20 -20, 330 -20, 300 130, 360 260, 250 400, 290 560, 190 700, 230 860, 130 1010, -20 1010'),
          true,
        ),
      ),
      path(
        'rock',
        smooth(
          readPoints('-20 -20, 250 -20, 210 140, 270 280, 170 430, 200 600, 110 740, 130 900, 40 1010, -20 1010'),
          true,
        ),
      ),
      path(
        'rock-lit',
        smooth(
          readPoints(
            '1620 -20, 1330 -20, 1380 120, 1310 280, 1420 420, 1360 590, 1460 740, 1410 880, 1500 1010, 1620 1010',
          ),
          true,
        ),
      ),
      path(
        'rock',
        smooth(
          readPoints(
            '1620 -20, 1410 -20, 1450 160, 1390 310, 1500 470, 1440 640, 1540 780, 1500 900, 1560 1010, 1620 1010',
          ),
          true,
        ),
      ),
      path('fish', fish.join('')),
      path(
        'rock-lit',
        smooth(
          readPoints(
            '-20 1010, 80 930, 260 900, 420 950, 560 920, 700 970, 900 940, 1060 975, 1230 910, 1400 940, 1620 880, 1620 1010',
          ),
          true,
        ),
      ),
      path(
        'rock',
        smooth(
          readPoints('-20 1010, 60 970, 300 950, 520 985, 800 970, 1100 990, 1380 965, 1620 940, 1620 1010'),
          true,
        ),
      ),
      ...[
        [960, 200, 14, 0.5],
        [690, 300, -10, 0.72],
        [900, 520, 8, 1.08],
      ].flatMap(([x, y, turn, scale]) => {
        const [bow, lean] = [150 * scale!, (turn! * Math.PI) / 180];
        return [
          light(
            'l',
            Math.round(x! + Math.sin(lean) * bow),
            Math.round(y! - Math.cos(lean) * bow),
            Math.round(190 * scale!),
          ),
          placed('<use href="#s"/>', { x: x!, y: y!, turn: turn!, scale: scale! }),
        ];
      }),
      path('bubble', dots(readPoints('830 760, 846 722, 1010 770, 660 430, 652 452, 1000 800'))),
    ].join(''),
  );
}
