/**
 * The mountain of Phong Nha cut open, in the evening: the river and its boats below, oars instead of engines, the dry cave
 * with its stones and lamps above, and between them the steps that zigzag up the wooded side. Plum rock, gold within.
 */
import { canopy, createRandom, drawing, drawLumps, line, path, smooth, type Point } from '../kit.ts';
import { again, clip, clipped } from '../parts.ts';
import { dots, readPoints, stones } from '../points.ts';
import { fade, filled, glow, haze, light } from '../shade.ts';

const random = createRandom(583);

const ridge = readPoints(
  '250 800, 290 690, 330 560, 372 420, 420 300, 490 190, 600 110, 720 66, 860 96, 960 50, 1090 66, 1220 140, 1340 270, 1450 400, 1560 470, 1640 500',
);
const mountain = line([...ridge, [1640, 1010], [-20, 1010], [-20, 900], [250, 900]], true);
/** Where the cut begins: left of it the mountain is whole. */
const cut = line(
  [
    ...readPoints('560 1010, 530 820, 560 700, 520 600, 580 500, 560 400, 620 300, 600 200, 680 84'),
    [1640, 0],
    [1640, 1010],
  ],
  true,
);
const lower = smooth(
  readPoints(
    '300 790, 330 690, 440 650, 560 660, 640 596, 780 560, 900 610, 1010 590, 1120 640, 1250 610, 1380 690, 1470 740, 1500 790',
  ),
  true,
);
const upper = smooth(
  readPoints(
    '416 420, 440 352, 540 340, 640 280, 760 236, 880 268, 980 226, 1100 280, 1180 350, 1150 420, 1040 440, 900 424, 760 446, 600 428, 500 432, 440 446',
  ),
  true,
);

/** A boat of the river, 190 long, from the side: those who sit under the awning, one who rows. */
const boat = `<g id="b">${[
  path('oar', 'M72-44L118 16'),
  path('vest', dots(readPoints('-56 -16, -30 -17, -4 -17, 22 -16'))),
  path('head', dots(readPoints('-56 -33, -30 -34, -4 -34, 22 -33'))),
  path('post', 'M-74-8v-46M40-8v-46'),
  path('awning', 'M-84-50q54-22 134 0v7h-134z'),
  path('shirt', 'M62-10l2-32q8-8 14 0l2 32z'),
  path('hat', 'M56-52l15-14 15 14z'),
  path('hull', 'M-100-14q14 6 60 6h90q30 0 56-12-10 30-34 32h-136q-26-2-36-26z'),
  path('hull-low', 'M-92-2q8 14 28 14h136q18-2 28-16-26 8-52 8h-90q-30 0-50-6z'),
].join('')}</g>`;

const steps: readonly Point[] = readPoints('372 640, 470 612, 350 582, 466 552, 368 524, 478 498, 392 474, 474 452');

export function draw(): string {
  const strata = Array.from({ length: 9 }, (_, index) =>
    smooth(
      Array.from({ length: 9 }, (_unused, at): Point => [
        480 + at * 150,
        60 + index * 112 + at * 14 + (random() - 0.5) * 60,
      ]),
    ),
  );
  const trees = canopy(random, ridge, 34, 24);
  const forest = Array.from({ length: 70 }, (): Point => [270 + random() * 330, 150 + random() * 760]);
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: núi Phong Nha bổ đôi, thuyền chèo trong hang sông bên dưới, hang khô sáng đèn bên trên, bậc đá nối hai tầng',
      style: {
        sky: ['stop-color:#ffd8c4', 'stop-color:#171233'],
        'sky-low': ['stop-color:#f7a7a0', 'stop-color:#3a2450'],
        far: ['fill:#d98296', 'fill:#2b1b46'],
        rock: ['stop-color:#a0507c', 'stop-color:#4a2456'],
        'rock-low': ['stop-color:#4c1d50', 'stop-color:#1c0c2c'],
        strata: ['fill:none;stroke:#c07a9c;stroke-width:7;opacity:.5', 'stroke:#6f4184'],
        wood: ['fill:#3c5a45', 'fill:#12222f'],
        leaf: ['fill:none;stroke:#527a50;stroke-width:44;stroke-linecap:round', 'stroke:#1a3340'],
        lit: ['fill:none;stroke:#8fae62;stroke-width:18;stroke-linecap:round', 'stroke:#2c5058'],
        crown: ['fill:#466a4a', 'fill:#16303a'],
        edge: ['fill:none;stroke:#dba0b6;stroke-width:9', 'stroke:#8a5b98'],
        hollow: ['fill:#2a0f33', 'fill:#0d0618'],
        gold: ['stop-color:#ffc65c;stop-opacity:.95'],
        'gold-end': ['stop-color:#e8782e;stop-opacity:0'],
        stone: ['fill:#8a4a5c', 'fill:#5d3150'],
        'stone-lit': ['fill:#f3b36a', 'fill:#d9924e'],
        river: ['stop-color:#2f8f98', 'stop-color:#17405f'],
        'river-low': ['stop-color:#1c4a6e', 'stop-color:#0a1633'],
        step: ['fill:none;stroke:#fff0d8;stroke-width:13;stroke-dasharray:5 4;stroke-linejoin:bevel', 'stroke:#d8c4d0'],
        kerb: ['fill:none;stroke:#33283a;stroke-width:21;stroke-linejoin:round', 'stroke:#0d0a1c'],
        oar: ['fill:none;stroke:#6b3d20;stroke-width:6;stroke-linecap:round'],
        vest: ['fill:none;stroke:#ff7038;stroke-width:21;stroke-linecap:round', 'stroke:#e8683a'],
        head: ['fill:none;stroke:#e0a374;stroke-width:14;stroke-linecap:round', 'stroke:#c98d62'],
        post: ['fill:none;stroke:#4a2a1c;stroke-width:4'],
        awning: ['fill:#f4ead2', 'fill:#d8c9a8'],
        shirt: ['fill:#7a2f6a'],
        hat: ['fill:#fff0c8', 'fill:#e2cf9a'],
        hull: ['fill:#3f78c8', 'fill:#3565a8'],
        'hull-low': ['fill:#234a86', 'fill:#1a3664'],
        walk: ['fill:none;stroke:#e23a2e;stroke-width:11;stroke-linecap:round'],
      },
    },
    [
      `<defs>${fade('s', [['sky'], ['sky-low', 0.8]])}${haze('r', 60, 1000, [['rock'], ['rock-low', 1]])}`,
      `${haze('w', 786, 940, [['river'], ['river-low', 1]])}${glow('g', [['gold'], ['gold-end', 1]])}${boat}`,
      `${clip('m', mountain)}${clip('l', lower)}${clip('u', upper)}${clip('c', cut)}</defs>`,
      filled('s', 'M0 0h1600v1000H0z'),
      path(
        'far',
        smooth(readPoints('-20 800, -10 560, 60 420, 110 560, 160 640, 200 520, 250 600, 300 760, 320 800'), true),
      ),
      path('wood', mountain),
      path('crown', drawLumps(trees)),
      clipped('m', path('leaf', dots(forest)) + path('lit', dots(forest.map(([x, y]): Point => [x - 8, y - 9])))),
      clipped('m', filled('r', cut) + clipped('c', path('strata', strata.join('')))),
      path('edge', upper),
      path('hollow', upper),
      clipped(
        'u',
        [
          light('g', 620, 400, 190),
          light('g', 860, 400, 210),
          light('g', 1060, 380, 170),
          path(
            'stone',
            stones([
              [600, 300, 16, 60],
              [680, 262, 22, 84],
              [930, 246, 20, 96],
              [1030, 240, 16, 70],
            ]),
          ),
          path(
            'stone-lit',
            stones([
              [740, 240, 18, 60],
              [820, 254, 14, 66],
              [980, 232, 12, 50],
              [1100, 284, 18, 66],
            ]),
          ),
          path(
            'stone',
            stones(
              [
                [700, 446, 34, 78],
                [960, 440, 40, 92],
              ],
              -1,
            ),
          ),
          path(
            'stone-lit',
            stones(
              [
                [724, 446, 16, 56],
                [790, 446, 26, 110],
                [1040, 446, 24, 70],
                [560, 440, 18, 40],
              ],
              -1,
            ),
          ),
          path('walk', 'M624 404v16M648 402v16M880 398v16M904 398v16'),
          path('head', dots(readPoints('624 388, 648 386, 880 382, 904 382'))),
        ].join(''),
      ),
      path('edge', lower),
      path('hollow', lower),
      clipped(
        'l',
        [
          light('g', 640, 740, 250),
          light('g', 960, 740, 210),
          light('g', 1260, 750, 150),
          path(
            'stone',
            stones([
              [600, 612, 22, 70],
              [860, 588, 26, 96],
              [1080, 612, 24, 84],
              [1330, 650, 18, 60],
            ]),
          ),
          path(
            'stone-lit',
            stones([
              [700, 570, 20, 74],
              [770, 562, 14, 60],
              [960, 590, 18, 70],
              [1200, 610, 20, 60],
            ]),
          ),
        ].join(''),
      ),
      filled(
        'w',
        smooth(
          readPoints(
            '-20 786, 400 786, 800 786, 1200 786, 1500 786, 1420 850, 1160 900, 800 890, 500 920, 200 930, -20 950',
          ),
          true,
        ),
      ),
      path('kerb', line(steps)),
      path('step', line(steps)),
      path('walk', dots(readPoints('420 620, 398 588, 440 552, 430 505'))),
      again('b', 640, 784),
      again('b', 960, 784),
      again('b', 180, 792),
    ].join(''),
  );
}
