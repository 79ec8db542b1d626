/**
 * Whose money it is, as clay pigs on a potter's white shelf, seen from the front: eight red ones of households and firms, two
 * golden ones of the state, and one small blue one from far away, into which a child's hand drops a coin.
 */
import { drawing, path, smooth } from '../kit.ts';
import { placed } from '../parts.ts';
import { readPoints } from '../points.ts';

/** A clay pig from the side, as they are sold at markets before Tet, 260 wide. */
const pig = (name: string): string =>
  path(`${name}-dark`, 'M-84 60h44v52q-22 10-44 0zM44 60h44v52q-22 10-44 0z') +
  path(
    name,
    smooth(
      readPoints(
        '-130 0, -126 -70, -70 -110, 10 -112, 80 -96, 130 -56, 160 -40, 166 4, 140 30, 110 66, 40 96, -50 94, -116 60',
      ),
      true,
    ),
  ) +
  path(`${name}-dark`, smooth(readPoints('-126 30, -60 60, 40 62, 120 34, 100 74, 40 98, -50 96, -116 64'), true)) +
  path(
    `${name}-lit`,
    smooth(readPoints('-104 -40, -90 -80, -40 -98, 30 -100, 70 -86, 0 -84, -60 -70, -80 -30'), true),
  ) +
  path(`${name}-dark`, smooth(readPoints('70 -80, 66 -130, 100 -120, 124 -66, 96 -54'), true)) +
  path(`${name}-lit`, 'M150-40q20 0 22 24t-14 30q-22-4-22-28t14-26z') +
  path('ink', 'M152-24h6v10h-6zM152 0h6v10h-6zM104-40q10-8 14 4-8 10-14-4zM-34-108h56v9h-56z') +
  path('tail', 'M-126-10q-34-4-30-34 20-10 22 12');

export function draw(): string {
  const rows: readonly (readonly [string, number, number])[] = [
    ['red', 300, 196],
    ['red', 640, 196],
    ['red', 980, 196],
    ['red', 1320, 196],
    ['gold', 300, 506],
    ['red', 640, 506],
    ['red', 1320, 506],
    ['red', 300, 816],
    ['gold', 640, 816],
    ['red', 980, 816],
  ];
  const flower = (x: number, y: number): string =>
    path(
      'petal',
      `M${x} ${y}m-9-14a9 9 0 1 1 18 0 9 9 0 1 1-18 0m-14 12a9 9 0 1 1 18 0 9 9 0 1 1-18 0m28 0a9 9 0 1 1 18 0 9 9 0 1 1-18 0m-22 16a9 9 0 1 1 18 0 9 9 0 1 1-18 0m16 0a9 9 0 1 1 18 0 9 9 0 1 1-18 0`,
    ) + path('ink', `M${x - 4} ${y}h8v8h-8z`);
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: kệ heo đất, phần lớn heo đỏ, hai con vàng, một con nhỏ màu xanh, bàn tay trẻ thả đồng xu vào heo xanh',
      style: {
        wall: ['fill:#f2f5f7', 'fill:#20242e'],
        back: ['fill:#dfe7ec', 'fill:#191c25'],
        board: ['fill:#fff', 'fill:#3c4250'],
        'board-edge': ['fill:#b5c2cc', 'fill:#0f1118'],
        cast: ['fill:#7f95a5;opacity:.4', 'fill:#000;opacity:.5'],
        red: ['fill:#e8342c', 'fill:#a32a2c'],
        'red-lit': ['fill:#ff8068', 'fill:#d9584c'],
        'red-dark': ['fill:#a81a20', 'fill:#5c141c'],
        gold: ['fill:#f7b52c', 'fill:#b5822c'],
        'gold-lit': ['fill:#ffe27c', 'fill:#e5b855'],
        'gold-dark': ['fill:#c27f14', 'fill:#6c4818'],
        blue: ['fill:#2f86d9', 'fill:#2a6cb5'],
        'blue-lit': ['fill:#86c5ff', 'fill:#78b5f0'],
        'blue-dark': ['fill:#1a559c', 'fill:#143c70'],
        ink: ['fill:#2a1420', 'fill:#12080e'],
        tail: ['fill:none;stroke:#8a1a20;stroke-width:9;stroke-linecap:round', 'stroke:#4a1018'],
        petal: ['fill:#fff0b8', 'fill:#d9c080'],
        coin: ['fill:#ffd65a', 'fill:#ffd65a'],
        'coin-edge': ['fill:#c9922c', 'fill:#a87a24'],
        skin: ['fill:#d99a70', 'fill:#98684f'],
        'skin-lit': ['fill:#f2c098', 'fill:#c2906f'],
        line: ['fill:none;stroke:#a8663f;stroke-width:6;stroke-linecap:round', 'stroke:#64422f'],
        sleeve: ['fill:#2f9c78', 'fill:#1a5c4a'],
        'sleeve-lit': ['fill:#62c9a2', 'fill:#2f8468'],
      },
    },
    [
      path('wall', 'M0 0h1600v1000H0z') + path('back', 'M0 0h1600v120H0zM0 346h1600v90H0zM0 656h1600v90H0z'),
      path('board', 'M0 306h1600v30H0zM0 616h1600v30H0zM0 926h1600v30H0z') +
        path('board-edge', 'M0 336h1600v12H0zM0 646h1600v12H0zM0 956h1600v44H0z'),
      path('cast', rows.map(([, x, y]) => `M${x - 130} ${y + 112}a150 16 0 0 1 300 0z`).join('')),
      ...rows.map(([name, x, y]) => placed(pig(name) + flower(-20, 10), { x, y })),
      path('cast', 'M900 618a80 12 0 0 1 170 0z'),
      placed(pig('blue') + flower(-20, 10), { x: 980, y: 562, scale: 0.5 }),
      path('coin-edge', 'M946 470a32 32 0 1 1 64 0 32 32 0 1 1-64 0z') +
        path('coin', 'M946 464a32 32 0 1 1 64 0 32 32 0 1 1-64 0z') +
        path('coin-edge', 'M971 448h14v34h-14z'),
      path('sleeve', smooth(readPoints('1330 -60, 1270 60, 1230 150, 1290 230, 1400 230, 1480 120, 1540 -60'), true)) +
        path('sleeve-lit', smooth(readPoints('1330 -60, 1270 60, 1230 150, 1270 190, 1330 80, 1390 -60'), true)) +
        path(
          'skin',
          smooth(
            readPoints(
              '1250 160, 1180 210, 1110 270, 1050 350, 1000 420, 990 452, 1012 462, 1050 430, 1090 390, 1056 440, 1020 484, 1030 506, 1060 500, 1120 440, 1160 400, 1150 440, 1120 480, 1140 496, 1190 450, 1230 380, 1280 300, 1330 220',
            ),
            true,
          ),
        ) +
        path(
          'skin-lit',
          smooth(
            readPoints(
              '1250 160, 1180 210, 1110 270, 1050 350, 1000 420, 990 452, 1040 400, 1110 320, 1200 250, 1290 200',
            ),
            true,
          ),
        ) +
        path('line', 'M1090 390l40-50M1160 400l34-50'),
    ].join(''),
  );
}
