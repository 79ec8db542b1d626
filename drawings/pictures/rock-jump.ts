/**
 * Đá Nhảy from between the rocks, late in an afternoon of lilac: the toad of stone with the well under its belly, where a
 * woman comes out with two buckets, and a child in the leap to the next rock over the foam. Rust-red granite.
 */
import { createRandom, drawing, path, smooth, type Point } from '../kit.ts';
import { placed } from '../parts.ts';
import { dots, readPoints } from '../points.ts';
import { fade, filled, glow, light } from '../shade.ts';
import { peopleStyle, person } from '../people.ts';

const random = createRandom(38);

/** A boulder: its outline, and its side in the shade, which lies to the left and below. */
const boulder = (outline: string, shade: string): string =>
  path('rock', smooth(readPoints(outline), true)) + path('rock-shade', smooth(readPoints(shade), true));

export function draw(): string {
  const foam = (y: number, wave: number, step: number): Point[] => [
    [-20, 1020],
    ...Array.from({ length: Math.ceil(1840 / step) }, (_, index): Point => [
      -40 + index * step,
      y + (index % 2 === 0 ? -wave : wave) * (0.5 + random()),
    ]),
    [1800, 1020],
  ];
  const spray = Array.from({ length: 40 }, (): Point => [940 + random() * 150, 560 + random() * 140]);
  const speckle = Array.from({ length: 46 }, (): Point => [470 + random() * 400, 420 + random() * 260]);
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: bãi Đá Nhảy buổi chiều tím, tảng đá hình cóc che giếng, người gánh nước chui ra, một em nhỏ nhảy qua khe sóng',
      style: {
        ...peopleStyle,
        s1: ['stop-color:#b9a7e0', 'stop-color:#161638'],
        s2: ['stop-color:#f6d3e2', 'stop-color:#4c4a86'],
        w1: ['stop-color:#8a86cf', 'stop-color:#2c2f6c'],
        w2: ['stop-color:#5f74b8', 'stop-color:#171c48'],
        crest: ['fill:#e9e2fa;opacity:.85', 'fill:#8f93cc;opacity:.6'],
        far: ['fill:#9a7fa8', 'fill:#2b2758'],
        rock: ['fill:#d8663a', 'fill:#7c5070'],
        'rock-shade': ['fill:#8c3a34', 'fill:#43294e'],
        'rock-lit': ['fill:#f6a768', 'fill:#bf97ae'],
        wet: ['fill:#5a2a38', 'fill:#190f28'],
        line: ['fill:none;stroke:#6c2a2c;stroke-width:9;stroke-linecap:round', 'stroke:#1a0f24'],
        speckle: ['fill:none;stroke:#b04c30;stroke-width:8;stroke-linecap:round;opacity:.7', 'stroke:#3f2740'],
        eye: ['fill:#3c1a22', 'fill:#0e0816'],
        well: ['fill:#2a1420', 'fill:#080510'],
        'well-water': ['fill:#6fc4cf', 'fill:#3a6a94'],
        foam: ['fill:#c9c4ec', 'fill:#565a9c'],
        'foam-mid': ['fill:#e6e0f8', 'fill:#7f84be'],
        'foam-lit': ['fill:#fffafe', 'fill:#b9bde6'],
        sand: ['fill:#e3b8a0', 'fill:#4a3f66'],
        spray: ['fill:none;stroke:#fffafe;stroke-width:13;stroke-linecap:round', 'stroke:#c3c7ea'],
        shirt: ['fill:#2f6f8c;stroke:#2f6f8c', 'fill:#22486a;stroke:#22486a'],
        legs: ['stroke:#2a2230', 'stroke:#0f0c18'],
        skin: ['fill:#c98a60', 'fill:#7d5850'],
        hat: ['fill:#ffeec0', 'fill:#b3a88c'],
        rim: ['fill:#d9b878', 'fill:#847658'],
        hair: ['fill:#231a1e', 'fill:#0a0810'],
        pole: ['fill:none;stroke:#6c4a26;stroke-width:7;stroke-linecap:round', 'stroke:#3a2a24'],
        bucket: ['fill:#3f8a5a', 'fill:#24503f'],
        limb2: [
          'fill:none;stroke:#c98a60;stroke-width:15;stroke-linecap:round;stroke-linejoin:round',
          'stroke:#7d5850',
        ],
        vest: ['fill:#ffe04a', 'fill:#d8bc54'],
        pants: ['fill:none;stroke:#1f3a7a;stroke-width:21;stroke-linecap:round', 'stroke:#16265a'],
        moon: ['stop-color:#f3ecff;stop-opacity:0', 'stop-color:#f3ecff;stop-opacity:.55'],
        'moon-end': ['stop-color:#f3ecff;stop-opacity:0'],
      },
    },
    [
      `<defs>${fade('s', [['s1'], ['s2', 1]])}${fade('w', [['w1'], ['w2', 1]])}${glow('m', [['moon'], ['moon-end', 1]])}</defs>`,
      filled('s', 'M0 0h1600v360H0z'),
      light('m', 1010, 240, 360),
      path('far', smooth(readPoints('-20 350, -20 150, 120 130, 230 190, 300 260, 380 310, 470 344'), true)),
      filled('w', 'M0 340h1600v680H0z'),
      path(
        'crest',
        'M380 400q160-24 320 0t320 0 320 0 300 0v14q-160 20-300 6t-320-4-320 2-320-4zM860 500q180-34 360 0t420 0v20q-220 24-420 0t-360 0z',
      ),
      boulder(
        '1290 720, 1300 560, 1370 460, 1460 410, 1560 400, 1640 430, 1640 760, 1290 760',
        '1290 720, 1300 560, 1370 470, 1400 560, 1390 660, 1440 760, 1290 760',
      ),
      boulder(
        '-30 800, -30 380, 60 340, 170 380, 230 480, 260 620, 250 800',
        '-30 800, -30 500, 60 560, 130 640, 160 800',
      ),
      path('foam', smooth(foam(690, 18, 120), true)),
      // The toad: back, eye, snout and chin, the fore leg, and the belly with the well.
      path(
        'rock',
        smooth(
          readPoints(
            '400 760, 390 650, 410 520, 470 420, 560 340, 650 270, 710 240, 730 190, 780 168, 830 190, 850 232, 920 262, 962 310, 950 356, 880 384, 850 430, 866 520, 900 620, 910 760',
          ),
          true,
        ),
      ),
      path(
        'rock-lit',
        smooth(
          readPoints(
            '560 340, 650 270, 710 240, 730 190, 780 168, 830 190, 850 232, 920 262, 962 310, 900 296, 820 270, 740 280, 640 330, 560 400, 500 470, 470 440',
          ),
          true,
        ),
      ),
      path(
        'rock-shade',
        smooth(readPoints('400 760, 390 650, 410 520, 450 560, 520 540, 580 600, 590 700, 600 760'), true),
      ),
      path(
        'rock-shade',
        smooth(
          readPoints(
            '850 430, 880 384, 950 356, 930 344, 860 352, 800 380, 770 440, 790 540, 770 640, 780 760, 830 760, 820 600, 840 520',
          ),
          true,
        ),
      ),
      path('speckle', dots(speckle)),
      path('line', 'M962 318q-60 26-130 18M560 400q-60 60-70 140M820 600q30 60 30 150'),
      path('eye', 'M764 224a24 20 0 1 0 48 0 24 20 0 1 0-48 0z') + path('rock-lit', 'M772 216q14-12 28 0-14 6-28 0z'),
      path('well', smooth(readPoints('590 764, 590 640, 620 570, 680 540, 740 566, 770 640, 776 764'), true)),
      path('well-water', 'M600 730q80-24 168 0v34H600z'),
      person({
        x: 690,
        y: 770,
        height: 176,
        top: 'shirt',
        legs: 'legs',
        hat: true,
        pose: {
          hands: [
            [-0.2, 0.84],
            [0.2, 0.84],
          ],
          feet: [
            [-0.1, 0],
            [0.1, 0],
          ],
        },
      }),
      path('pole', 'M588 636q100-36 204 0M592 636v66M788 636v66') +
        path('bucket', 'M572 700h42l-6 44h-30zM768 700h42l-6 44h-30z'),
      path('wet', smooth(readPoints('380 780, 420 744, 560 760, 700 752, 840 766, 930 740, 940 800, 380 800'), true)),
      boulder(
        '1090 810, 1080 690, 1110 600, 1180 560, 1270 570, 1330 630, 1370 730, 1380 810',
        '1090 810, 1080 690, 1110 610, 1150 670, 1160 750, 1210 810',
      ),
      path('rock-lit', smooth(readPoints('1112 600, 1180 560, 1270 570, 1316 616, 1240 602, 1170 606'), true)),
      path('spray', dots(spray)),
      placed(
        path('limb2', 'M-4-96L-66-130M10-94L64-140') +
          path('limb2', 'M-14-10L-70 28L-106 6M14-10L74-2L104 40') +
          path('pants', 'M-12-24L-44 8M14-24L52-6') +
          path('vest', 'M-26-104q28-16 56 0l-4 86q-24 10-48 0z') +
          path('skin', 'M-14-132a26 28 0 1 0 52 0 26 28 0 1 0-52 0z') +
          path('hair', 'M-18-132q-6-40 32-40 34 2 28 34-20-12-40-8-8 18-20 14z'),
        { x: 1046, y: 440 },
      ),
      path('foam-mid', smooth(foam(800, 16, 130), true)),
      path('foam-lit', smooth(foam(860, 14, 110), true)),
      path('sand', smooth(foam(904, 12, 140), true)),
    ].join(''),
  );
}
