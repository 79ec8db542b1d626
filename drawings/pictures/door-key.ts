/**
 * The house the parents left: a pair of old green doors in a yellow wall, seen close and straight on at four in the
 * afternoon; a key turns in the padlock, the other hand holds the red book; shade of a pomelo tree on the boards.
 */
import { canopy, createRandom, drawing, drawLumps, path, smooth, type Lump, type Point } from '../kit.ts';
import { dots, readPoints } from '../points.ts';
import { drawCircles } from '../shapes.ts';

const random = createRandom(2024);

export function draw(): string {
  const leaves: Lump[] = Array.from({ length: 46 }, () => [
    random() * 760 - 40,
    random() * 420 - 40,
    26 + random() * 34,
  ]);
  const flakes = Array.from({ length: 60 }, (): Point => [330 + random() * 900, 120 + random() * 800]);
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: bốn giờ chiều trước cánh cửa gỗ xanh cũ trên tường vàng, chìa khóa tra vào ổ, tay kia cầm cuốn sổ đỏ, bóng cây bưởi đổ trên cửa',
      style: {
        wall: ['fill:#f2b83c', 'fill:#4a3a2c'],
        'wall-lit': ['fill:#ffd062', 'fill:#6c5438'],
        stain: ['fill:#c98f2c;opacity:.6', 'fill:#2c221c;opacity:.6'],
        frame: ['fill:#6c4a30', 'fill:#1c1412'],
        door: ['fill:#3f8f78', 'fill:#1c423c'],
        'door-lit': ['fill:#5cae92', 'fill:#2c5c50'],
        'door-shade': ['fill:#2a6a5a', 'fill:#0f2a26'],
        panel: ['fill:#347c68', 'fill:#163630'],
        flake: ['fill:none;stroke:#b5c9b0;stroke-width:11;stroke-linecap:round;opacity:.6', 'stroke:#54665c'],
        leafshade: ['fill:#143c34;opacity:.4', 'fill:#04100e;opacity:.5'],
        step: ['fill:#c9bda8', 'fill:#3a3634'],
        'step-lit': ['fill:#e6dcc8', 'fill:#57514c'],
        iron: ['fill:#3c3f44', 'fill:#0f1114'],
        chain: ['fill:none;stroke:#54585e;stroke-width:17', 'stroke:#1c1e22'],
        brass: ['fill:#d9a02c', 'fill:#94702c'],
        'brass-lit': ['fill:#ffd870', 'fill:#d9ac52'],
        ring: ['fill:none;stroke:#d9a02c;stroke-width:11', 'stroke:#94702c'],
        skin: ['fill:#cf946a', 'fill:#8f6450'],
        'skin-lit': ['fill:#efbc92', 'fill:#bd8a6c'],
        line: ['fill:none;stroke:#9c6440;stroke-width:6;stroke-linecap:round', 'stroke:#5a3c30'],
        sleeve: ['fill:#dfe6f2', 'fill:#7a8298'],
        'sleeve-shade': ['fill:#b3c0d6', 'fill:#525a70'],
        book: ['fill:#d3202c', 'fill:#942430'],
        'book-lit': ['fill:#f2505a', 'fill:#c03c48'],
        page: ['fill:#fff8e8', 'fill:#b8b0a0'],
        gold: ['fill:none;stroke:#ffd24a;stroke-width:8', 'stroke:#c9a23c'],
        fruit: ['fill:#b9d04a', 'fill:#5c6c34'],
        'fruit-lit': ['fill:#e2ee86', 'fill:#8a9c54'],
        leaf: ['fill:#2f7a3a', 'fill:#143420'],
      },
    },
    [
      path('wall', 'M0 0h1600v1000H0z') +
        path('wall-lit', 'M1300 0h300v900h-300z') +
        path(
          'stain',
          smooth(readPoints('-40 700, 80 760, 160 880, 240 900, 260 1010, -40 1010'), true) +
            smooth(readPoints('1330 820, 1420 780, 1500 860, 1640 840, 1640 1010, 1320 1010'), true),
        ),
      path('step', 'M180 930h1200v80H180z') + path('step-lit', 'M180 930h1200v20H180z'),
      path('frame', 'M280 20h1000v920H280z') +
        path('door', 'M330 70h440v860H330zM790 70h440v860H790z') +
        path('door-shade', 'M770 70h20v860h-20z'),
      path(
        'panel',
        'M380 120h150v330H380zM570 120h150v330H570zM380 500h150v370H380zM570 500h150v370H570zM840 120h150v330H840zM1030 120h150v330h-150zM840 500h150v370H840zM1030 500h150v370h-150z',
      ) +
        path(
          'door-lit',
          'M380 120h150v12H380zM570 120h150v12H570zM840 120h150v12H840zM1030 120h150v12h-150zM380 500h150v12H380zM570 500h150v12H570zM840 500h150v12H840zM1030 500h150v12h-150z',
        ) +
        path('flake', dots(flakes)),
      path('leafshade', drawCircles(leaves) + 'M-20 60l700 200 8 16L-20 100z'),
      path(
        'leaf',
        drawLumps(canopy(random, readPoints('-60 60, 120 40, 280 100'), 40, 66)) +
          smooth(readPoints('-200 -80, -100 110, 120 120, 260 130, 300 60, 280 -60'), true),
      ) +
        path(
          'fruit',
          drawCircles([
            [120, 190, 62],
            [236, 150, 50],
          ]),
        ) +
        path(
          'fruit-lit',
          drawCircles(
            [
              [120, 190, 62],
              [236, 150, 50],
            ],
            0.6,
            [0.16, -0.2],
          ),
        ),
      // Ring handles, chain, padlock and key.
      path(
        'iron',
        drawCircles([
          [700, 470, 26],
          [860, 470, 26],
        ]),
      ) +
        path(
          'ring',
          drawCircles([
            [700, 510, 42],
            [860, 510, 42],
          ]),
        ) +
        path('chain', 'M706 548q70 50 148 0'),
      path('chain', 'M740 610v-40q0-40 40-40t40 40v40') +
        path('brass', 'M710 600h140v110q-70 30-140 0z') +
        path('brass-lit', 'M710 600h46v122q-26-2-46-12z') +
        path('iron', 'M768 640a16 16 0 1 1 24 14l6 34h-36l6-34z'),
      path('brass-lit', 'M784 660l120 34-6 22-120-34z') + path('ring', drawCircles([[930, 712, 34]])),
      path('sleeve', smooth(readPoints('1180 1020, 1160 900, 1230 830, 1330 850, 1420 940, 1430 1020'), true)) +
        path('sleeve-shade', smooth(readPoints('1300 1020, 1290 900, 1330 850, 1420 940, 1430 1020'), true)) +
        path(
          'skin',
          smooth(
            readPoints(
              '1240 900, 1150 850, 1050 790, 960 750, 910 720, 920 690, 970 690, 930 660, 950 636, 1020 660, 1110 680, 1200 740, 1290 840',
            ),
            true,
          ),
        ) +
        path(
          'skin-lit',
          smooth(readPoints('1000 740, 930 660, 950 636, 1020 660, 1110 680, 1180 730, 1090 730'), true),
        ) +
        path('line', 'M970 690q40 20 80 20M960 750q50 6 80-6'),
      path('page', 'M520 640l180 40-50 230-180-40z') +
        path('book', 'M506 634l180 40-50 232-180-40z') +
        path('book-lit', 'M506 634l26 6-50 232-26-6z') +
        path('gold', 'M570 726a32 32 0 1 1 60 14 32 32 0 1 1-60-14zM546 810l96 22'),
      path('sleeve', smooth(readPoints('300 1020, 320 930, 400 880, 470 920, 500 1020'), true)) +
        path(
          'skin',
          smooth(
            readPoints(
              '400 930, 400 860, 430 800, 500 790, 560 800, 580 820, 560 838, 510 840, 540 860, 530 890, 500 940, 470 960',
            ),
            true,
          ),
        ) +
        path('skin-lit', smooth(readPoints('430 800, 500 790, 560 800, 580 820, 560 838, 500 832, 440 840'), true)),
    ].join(''),
  );
}
