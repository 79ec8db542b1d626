/**
 * Small patches become larger ones: a quilt from close by, on its left many little pieces, on its right few large; the old
 * seams still show in them. One hand holds the cloth, the other draws a red thread through.
 */
import { createRandom, drawing, line, path, smooth, type Point } from '../kit.ts';
import { placed } from '../parts.ts';
import { readPoints } from '../points.ts';

const random = createRandom(41);

export function draw(): string {
  const corners = Array.from({ length: 12 }, (_, column) =>
    [0, 1, 2, 3, 4, 5, 6, 7, 8].map((row): Point => [
      -40 + column * 154 + (random() - 0.5) * 62,
      -60 + row * 140 + (random() - 0.5) * 56 + Math.sin(column / 1.6) * 18,
    ]),
  );
  const piece = (column: number, row: number): string =>
    line(
      [corners[column]![row]!, corners[column + 1]![row]!, corners[column + 1]![row + 1]!, corners[column]![row + 1]!],
      true,
    );
  const cloths = ['', '', '', '', '', ''];
  const seams: string[] = [];
  const groups = new Map<string, number>();
  let last = -1;
  for (let column = 0; column < 11; column += 1)
    for (let row = 0; row < 8; row += 1) {
      const merged = column > 4;
      const key = merged
        ? `${Math.floor((column - 5) / 3)} ${Math.floor((row + (column > 7 ? 1 : 0)) / 3)}`
        : `${column}-${row}`;
      if (!groups.has(key)) {
        last = (last + 1 + Math.floor(random() * 4)) % 6;
        groups.set(key, last);
      }
      cloths[groups.get(key)!] += piece(column, row);
      seams.push(piece(column, row));
    }
  const bold: string[] = [];
  for (const [column, row, dx, dy, count] of [
    [5, 0, 0, 1, 8],
    [8, 0, 0, 1, 8],
    [5, 3, 1, 0, 3],
    [5, 6, 1, 0, 3],
    [8, 2, 1, 0, 3],
    [8, 5, 1, 0, 3],
  ] as const)
    bold.push(line(Array.from({ length: count + 1 }, (_, step) => corners[column + dx * step]![row + dy * step]!)));
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: chăn ghép nhìn gần, bên trái nhiều mảnh vải nhỏ, bên phải khâu thành những mảnh lớn còn thấy đường chỉ cũ, hai bàn tay với kim và chỉ đỏ',
      style: {
        c1: ['fill:#254a7c', 'fill:#14284a'],
        c2: ['fill:#e8b84a', 'fill:#8f7034'],
        c3: ['fill:#c9563c', 'fill:#6f3028'],
        c4: ['fill:#3f8f88', 'fill:#1f4c4c'],
        c5: ['fill:#f2e4c8', 'fill:#8f8878'],
        c6: ['fill:#7c5c94', 'fill:#40304f'],
        seam: ['fill:none;stroke:#fff;stroke-width:3;stroke-dasharray:12 10;opacity:.6', 'stroke:#c9c2d4;opacity:.45'],
        bold: ['fill:none;stroke:#2a1c2c;stroke-width:12;opacity:.35', 'stroke:#000;opacity:.6'],
        stitch: [
          'fill:none;stroke:#ffe14a;stroke-width:8;stroke-linecap:round;stroke-dasharray:20 18',
          'stroke:#d9b83c',
        ],
        fold: ['fill:#1a1020;opacity:.2', 'fill:#000;opacity:.35'],
        thread: ['fill:none;stroke:#f2203c;stroke-width:8;stroke-linecap:round', 'stroke:#d9283c'],
        needle: ['fill:none;stroke:#f4f7fa;stroke-width:13;stroke-linecap:round', 'stroke:#c9d2dc'],
        'needle-dark': ['fill:none;stroke:#65707c;stroke-width:4;stroke-linecap:round', 'stroke:#2f3740'],
        skin: ['fill:#c98a60', 'fill:#8a5f48'],
        'skin-lit': ['fill:#e8b48a', 'fill:#b5866a'],
        line: ['fill:none;stroke:#8f5838;stroke-width:6;stroke-linecap:round', 'stroke:#553728'],
        sleeve: ['fill:#14303f', 'fill:#08151f'],
        'sleeve-lit': ['fill:#1f4c5c', 'fill:#14303c'],
        cuff: ['fill:#f7e6c8', 'fill:#b5a890'],
      },
    },
    [
      ...cloths.map((data, index) => path(`c${index + 1}`, data)),
      path('seam', seams.join('')),
      path('bold', bold.join('')) + path('stitch', bold.join('')),
      path(
        'fold',
        smooth(
          readPoints('520 -100, 560 200, 500 460, 560 800, 500 1100, 620 1100, 640 800, 570 460, 640 200, 600 -100'),
          true,
        ),
      ),
      path(
        'fold',
        smooth(readPoints('1180 -100, 1240 200, 1200 520, 1260 1100, 1330 1100, 1280 520, 1310 200, 1240 -100'), true),
      ),
      // The left hand holds the cloth flat, the right draws the thread.
      path('sleeve', smooth(readPoints('300 1060, 360 900, 470 830, 600 900, 590 1060'), true)) +
        path('cuff', smooth(readPoints('430 850, 500 790, 610 850, 620 900, 540 880, 450 890'), true)) +
        path(
          'skin',
          smooth(
            readPoints(
              '480 830, 520 720, 580 600, 620 500, 660 480, 676 520, 640 620, 690 560, 740 470, 776 470, 780 510, 720 620, 780 560, 824 520, 850 540, 830 590, 740 690, 700 780, 610 880',
            ),
            true,
          ),
        ) +
        path(
          'skin-lit',
          smooth(readPoints('480 830, 520 720, 580 600, 620 500, 660 480, 650 540, 600 650, 560 760, 530 840'), true),
        ) +
        path('line', 'M640 620l-30 74M720 620l-44 80'),
      path('thread', 'M790 240q130 120 90 240-30 110 80 60 130-80 220-130'),
      path('needle', 'M1180 410L900 660') + path('needle-dark', 'M1140 446l22-20M1080 506L912 654'),
      placed(
        path('sleeve', smooth(readPoints('120 -260, 260 -330, 420 -330, 420 -60, 280 -80, 170 -120'), true)) +
          path('sleeve-lit', smooth(readPoints('120 -260, 260 -330, 420 -330, 420 -250, 280 -240'), true)) +
          path('cuff', smooth(readPoints('110 -270, 160 -290, 210 -130, 170 -110'), true)) +
          path(
            'skin',
            smooth(
              readPoints(
                '140 -240, 60 -220, -20 -150, -60 -60, -110 10, -96 44, -50 30, -10 -30, -30 40, -70 90, -50 116, 0 90, 50 20, 60 70, 40 110, 70 120, 110 60, 130 -20, 180 -130',
              ),
              true,
            ),
          ) +
          path(
            'skin-lit',
            smooth(
              readPoints('140 -240, 60 -220, -20 -150, -60 -60, -110 10, -80 10, -20 -70, 40 -150, 130 -190'),
              true,
            ),
          ) +
          path('line', 'M-10-30q24-26 40-60M50 20q20-30 26-60'),
        { x: 1240, y: 340, scale: 1.15 },
      ),
    ].join(''),
  );
}
