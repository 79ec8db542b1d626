/**
 * A wall of cement tiles, one sign each for what a good village has – road, power, water, school, house, garden, bus, heart –
 * nearly complete: a mason's hand sets one more, and one square of grey mortar is left to fill.
 */
import { drawing, path, smooth } from '../kit.ts';
import { placed } from '../parts.ts';
import { readPoints } from '../points.ts';

export function draw(): string {
  const signs = [
    // Road, power, water, school, house.
    path('a', 'M-60 80L-16-80h32L60 80z') + path('c', 'M-6 60h12V20H-6zM-5 0h10v-34H-5z'),
    path('b', 'M14-84L-54 14h40L-20 84 54-20H10z'),
    path('d', smooth(readPoints('0 -84, 20 -40, 66 20, 50 70, 0 84, -50 70, -66 20, -20 -40'), true)),
    path('c', 'M-74-50q40-20 74 6 34-26 74-6v106q-40-20-74 6-34-26-74-6z') + path('a', 'M-5-44H5V62H-5z'),
    path('e', 'M-84 0L0-76 84 0z') + path('c', 'M-60 0H60v74H-60z') + path('a', 'M-16 20h32v54h-32z'),
    // Flower, rice, tree, heart, fish.
    path('e', 'M-16 0a16 70 0 1 1 32 0 16 70 0 1 1-32 0') +
      path('e', 'M-70 0a70 16 0 1 1 140 0 70 16 0 1 1-140 0') +
      path('b', 'M-22 0a22 22 0 1 1 44 0 22 22 0 1 1-44 0z'),
    path('f', 'M-4 84q-6-90 4-150h8q-8 60-4 150z') +
      path(
        'b',
        'M6-70q40-10 30 30-36 4-30-30zM0-30q-44-14-34 28 36 6 34-28zM4 0q44-10 34 30-36 6-34-30zM-2 30q-44-10-34 28 36 6 34-28z',
      ),
    path('f', 'M-64 20a64 64 0 1 1 128 0z') + path('a', 'M-10 20h20v64h-20z'),
    path('e', 'M0 76L-66 6q-26-50 20-70 34-6 46 26 12-32 46-26 46 20 20 70z'),
    path('d', smooth(readPoints('-80 0, -30 -50, 40 -40, 60 0, 40 40, -30 50'), true)) +
      path('d', 'M40 0l44-40v80z') +
      path('c', 'M-50-14h14v14h-14z'),
  ];
  const spots: (readonly [number, number, number])[] = [];
  for (let row = 0; row < 4; row += 1)
    for (let column = 0; column < 6; column += 1) spots.push([136 + column * 266, 120 + row * 256, row * 6 + column]);
  const tile = (x: number, y: number, index: number): string =>
    path('edge', `M${x - 124} ${y - 118}h252v248h-252z`) +
    path(`t${(index * 5 + Math.floor(index / 6)) % 4}`, `M${x - 126} ${y - 122}h248v244h-248z`) +
    path(
      'corner',
      `M${x - 126} ${y - 122}h52q-4 48-52 52zM${x + 122} ${y - 122}v52q-48-4-52-52zM${x + 122} ${y + 122}h-52q4-48 52-52zM${x - 126} ${y + 122}v-52q48 4 52 52z`,
    ) +
    placed(signs[(index * 3 + Math.floor(index / 6)) % 10]!, { x, y, scale: 0.94 });
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: mảng tường gạch bông, mỗi viên một hình – con đường, tia điện, giọt nước, trang sách, ngôi nhà – gần kín, bàn tay thợ đặt thêm một viên, còn một ô vữa trống',
      style: {
        mortar: ['fill:#a5a099', 'fill:#2c2a2c'],
        empty: ['fill:#8a847c', 'fill:#201e20'],
        trowel: ['fill:none;stroke:#76706a;stroke-width:9;stroke-linecap:round', 'stroke:#161416'],
        edge: ['fill:#6c665f', 'fill:#0f0e10'],
        t0: ['fill:#f7edd8', 'fill:#8a857a'],
        t1: ['fill:#f2d9b8', 'fill:#7c6f5f'],
        t2: ['fill:#dcebe2', 'fill:#6c7a74'],
        t3: ['fill:#f7e0dc', 'fill:#80706f'],
        corner: ['fill:#b5563c', 'fill:#6c342a'],
        a: ['fill:#3a3f5c', 'fill:#1c1f30'],
        b: ['fill:#f2a81c', 'fill:#c98c24'],
        c: ['fill:#fff', 'fill:#c9c6c0'],
        d: ['fill:#2f7fb8', 'fill:#1f5680'],
        e: ['fill:#d9404c', 'fill:#98303c'],
        f: ['fill:#3f8f52', 'fill:#28603a'],
        cast: ['fill:#2a2420;opacity:.4', 'fill:#000;opacity:.5'],
        skin: ['fill:#b5744a', 'fill:#744c38'],
        'skin-lit': ['fill:#dba070', 'fill:#a3714f'],
        line: ['fill:none;stroke:#85502f;stroke-width:6;stroke-linecap:round', 'stroke:#4a3024'],
        sleeve: ['fill:#2c4a6c', 'fill:#142438'],
        'sleeve-lit': ['fill:#4a739c', 'fill:#24405c'],
      },
    },
    [
      path('mortar', 'M0 0h1600v1000H0z'),
      ...spots.filter(([, , index]) => index !== 10 && index !== 15).map(([x, y, index]) => tile(x, y, index)),
      ...spots
        .filter(([, , index]) => index === 10 || index === 15)
        .map(
          ([x, y]) =>
            path('empty', `M${x - 126} ${y - 122}h248v244h-248z`) +
            path(
              'trowel',
              `M${x - 96} ${y - 70}q90-30 190 0M${x - 96} ${y - 20}q90-30 190 0M${x - 96} ${y + 30}q90-30 190 0M${x - 96} ${y + 80}q90-30 190 0`,
            ),
        ),
      path('cast', 'M1096 300l250-26 26 250-250 26z'),
      `<g transform="rotate(-7 1216 400)">${tile(1216, 392, 10)}</g>`,
      path('sleeve', smooth(readPoints('1660 520, 1560 520, 1480 560, 1470 640, 1520 720, 1660 780'), true)) +
        path('sleeve-lit', smooth(readPoints('1660 520, 1560 520, 1480 560, 1480 590, 1580 570, 1660 580'), true)) +
        path(
          'skin',
          smooth(
            readPoints(
              '1510 690, 1420 680, 1330 640, 1270 580, 1220 520, 1230 496, 1260 506, 1320 560, 1270 480, 1250 420, 1270 404, 1296 420, 1360 520, 1330 430, 1330 380, 1354 372, 1376 400, 1420 500, 1470 560, 1500 590',
            ),
            true,
          ),
        ) +
        path(
          'skin-lit',
          smooth(
            readPoints('1330 380, 1354 372, 1376 400, 1420 500, 1470 560, 1500 590, 1490 620, 1420 570, 1360 490'),
            true,
          ),
        ) +
        path('line', 'M1320 560l44 40M1360 520l30 36'),
    ].join(''),
  );
}
