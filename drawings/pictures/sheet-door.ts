/**
 * One sheet, five years: a foreign passport stands open on a turquoise ground like a folding screen; the sheet stuck in it is
 * a door ajar, with gold light and a grandmother in it; five blossoms are stamped on the other page, and a suitcase waits.
 */
import { drawing, line, path, smooth } from '../kit.ts';
import { placed } from '../parts.ts';
import { readPoints } from '../points.ts';
import { fade, filled } from '../shade.ts';

export function draw(): string {
  const blossom =
    [0, 72, 144, 216, 288]
      .map((turn) => placed(path('petal', 'M0-8q-34-30-20-62 20-16 40 0 14 32-20 62z'), { x: 0, y: 0, turn }))
      .join('') + path('heart', 'M-12 0a12 12 0 1 1 24 0 12 12 0 1 1-24 0z');
  const spots = [
    [400, 330],
    [560, 410],
    [410, 510],
    [570, 600],
    [440, 690],
  ] as const;
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: cuốn hộ chiếu mở đứng như tấm bình phong, tờ giấy dán trên trang là cánh cửa hé, bà đứng trong ánh vàng, trang bên có năm dấu hoa đào, chiếc va li trước cửa',
      style: {
        ground: ['fill:#2fc9c2', 'fill:#0a2c34'],
        floor: ['fill:#14a09c', 'fill:#061c22'],
        cast: ['fill:#08605f;opacity:.6', 'fill:#000;opacity:.5'],
        cover: ['fill:#7c1a3c', 'fill:#3f1024'],
        'cover-dark': ['fill:#561028', 'fill:#240814'],
        p1: ['stop-color:#fff9ec', 'stop-color:#8f9494'],
        p2: ['stop-color:#e5dcc8', 'stop-color:#585f62'],
        wave: ['fill:none;stroke:#e2b8a8;stroke-width:3;opacity:.8', 'stroke:#8f7c7c;opacity:.6'],
        petal: ['fill:#f2527c', 'fill:#a83c5c'],
        heart: ['fill:#ffd65a', 'fill:#d9b44a'],
        frame: ['fill:#2a5c9c', 'fill:#1c3c68'],
        'frame-lit': ['fill:#5f94cf', 'fill:#3a659c'],
        d1: ['stop-color:#fff3a8', 'stop-color:#ffe58a'],
        d2: ['stop-color:#ffb83c', 'stop-color:#c97a28'],
        door: ['fill:#fbf7e9', 'fill:#a5a69c'],
        'door-edge': ['fill:#c2b89c', 'fill:#5f6058'],
        red: ['fill:#d9283c', 'fill:#9c2430'],
        rule: ['fill:none;stroke:#7ca0c9;stroke-width:8;stroke-linecap:round', 'stroke:#4a6484'],
        spill: ['fill:#ffe07c;opacity:.7', 'fill:#ffce6a;opacity:.5'],
        trunk: ['fill:none;stroke:#a8703c;stroke-width:12', 'stroke:#6c4828'],
        leaf: ['fill:none;stroke:#2f8f4c;stroke-width:10;stroke-linecap:round', 'stroke:#1f5c38'],
        skin: ['fill:#d9a07a', 'fill:#a57458'],
        grey: ['fill:#e9e9ee', 'fill:#bcbcc6'],
        blouse: ['fill:#8a4a9c', 'fill:#5f346c'],
        'blouse-lit': ['fill:#b578c5', 'fill:#865599'],
        legs: ['fill:#241c2c', 'fill:#120d16'],
        case: ['fill:#ff8a3c', 'fill:#b5602f'],
        'case-lit': ['fill:#ffb87c', 'fill:#e08a50'],
        'case-dark': ['fill:#c95c1c', 'fill:#6c3818'],
        ink: ['fill:#2a2430', 'fill:#0e0b12'],
      },
    },
    [
      `<defs>${fade('p', [['p1'], ['p2', 1]], '')}${fade('q', [['p2'], ['p1', 0.5]], '')}${fade('d', [['d1'], ['d2', 1]])}</defs>`,
      path('ground', 'M0 0h1600v1000H0z') +
        path('floor', 'M0 740h1600v260H0z') +
        path('cast', 'M250 820l540 60 560-90 210 90-700 130z'),
      path('cover', 'M240 130l530-70v820l-530-60z') + path('cover-dark', 'M770 60l590 80v700l-590 40z'),
      filled('p', 'M270 166l500-66v740l-500-52z') + filled('q', 'M770 100l560 72v636l-560 32z'),
      path(
        'wave',
        Array.from({ length: 9 }, (_, index) => `M280 ${230 + index * 64}q60-30 120-8t120-8 120-8 110-8`).join(''),
      ),
      ...spots.map(([x, y], index) => placed(blossom, { x, y, turn: index * 17, scale: 0.88 })),
      // The sheet: a frame, the light in it, the door that opens.
      path('spill', 'M900 800l260-6 180 190H840z'),
      path('frame', 'M860 196l350 36v576l-350 10z') + path('frame-lit', 'M860 196l350 36v20l-350-34z'),
      filled('d', 'M900 240l270 26v530l-270 10z'),
      path('trunk', 'M950 800V440M1010 796V500') +
        path(
          'leaf',
          'M950 440q-30-40-46-10M950 440q-10-60-44-60M950 440q10-60 50-50M950 440q40-30 60 6M1010 500q-30-30-44 0M1010 500q30-50 60-14M1010 500q0-50 26-54',
        ),
      placed(
        path('legs', 'M-40-120h80l6 110h-90z') +
          path('blouse', smooth(readPoints('-56 -110, -60 -210, -40 -260, 40 -260, 60 -210, 56 -110, 0 -94'), true)) +
          path('blouse-lit', smooth(readPoints('-50 -120, -54 -210, -36 -250, -10 -250, -30 -190, -26 -110'), true)) +
          path('blouse', smooth(readPoints('30 -250, 90 -280, 110 -340, 136 -330, 120 -250, 60 -200'), true)) +
          path('skin', 'M106-340q-8-40 14-50 26 6 18 54z') +
          path('skin', smooth(readPoints('-34 -280, -40 -330, 0 -356, 40 -330, 34 -280, 0 -254'), true)) +
          path('grey', smooth(readPoints('-46 -300, -50 -360, 0 -386, 50 -360, 46 -300, 24 -340, -24 -340'), true)),
        { x: 1066, y: 806, scale: 1.08 },
      ),
      path('door-edge', 'M1170 262l200-96v716l-200-84z') + path('door', 'M1184 266l170-80v662l-170-66z'),
      path(
        'red',
        line(
          [
            [1204, 300],
            [1330, 244],
            [1330, 300],
            [1204, 346],
          ],
          true,
        ),
      ),
      path('rule', 'M1206 400l120-36M1206 450l120-30M1206 500l90-18M1206 590l120-6M1206 640l100 4'),
      placed(path('petal', 'M-40 0a40 40 0 1 1 80 0 40 40 0 1 1-80 0m14 0a26 26 0 1 0 52 0 26 26 0 1 0-52 0'), {
        x: 1280,
        y: 720,
      }),
      placed(
        path('ink', 'M-46-250h16v-60h60v60h16v-76h-92zM-80 0h36v20h-36zM50 0h36v20H50z') +
          path(
            'case',
            smooth(readPoints('-110 -10, -114 -130, -104 -250, 0 -256, 104 -250, 114 -130, 110 -10, 0 -2'), true),
          ) +
          path('case-lit', 'M-80-236h30V-20h-30z') +
          path('case-dark', 'M20-244h22V-10H20zM70-240h16V-14H70z'),
        { x: 800, y: 920, scale: 0.86 },
      ),
    ].join(''),
  );
}
