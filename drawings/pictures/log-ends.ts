/**
 * A stack of acacia logs on a cold clear morning, ends on: rings, bark, a stripe of blue paint; one log bears a tag on a
 * string, by which its wood is followed back to the plot, and a hand in a glove turns it over.
 */
import { createRandom, drawing, path, smooth, type Point } from '../kit.ts';
import { placed } from '../parts.ts';
import { drawCircles } from '../shapes.ts';

const random = createRandom(2020);

export function draw(): string {
  const logs: (readonly [number, number, number])[] = [];
  for (let row = 0; row < 7; row += 1)
    for (let column = 0; column < 11; column += 1)
      logs.push([
        column * 168 - 60 + (row % 2) * 84 + (random() - 0.5) * 14,
        990 - row * 150 + (random() - 0.5) * 12,
        78 + random() * 12,
      ]);
  const shown = logs.filter(([x, y]) => y > 120 + Math.max(0, 500 - x) * 0.05);
  const tones = [0, 1, 2].map((tone) => shown.filter((_, index) => index % 3 === tone));
  const cracks = shown
    .filter((_, index) => index % 2 === 0)
    .map(
      ([x, y, size]) =>
        `M${Math.round(x)} ${Math.round(y)}l${Math.round((random() - 0.5) * size * 1.3)} ${Math.round(size * 0.6)}`,
    )
    .join('');
  const paint = shown
    .filter((_, index) => index % 4 === 1)
    .map(([x, y]) => `M${Math.round(x - 34)} ${Math.round(y - 16)}l60 20`)
    .join('');
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: sáng lạnh, đống gỗ keo nhìn thẳng đầu khúc, vân vòng và vạch sơn xanh, bàn tay đeo găng lật tấm thẻ buộc trên một khúc',
      style: {
        sky: ['fill:#bfe3f2', 'fill:#101a30'],
        gap: ['fill:#3a2420', 'fill:#0a080c'],
        bark: ['fill:#6a4534', 'fill:#221a1e'],
        'bark-lit': ['fill:#a5765a', 'fill:#463a40'],
        w0: ['fill:#f3c994', 'fill:#6f5a50'],
        w1: ['fill:#e6ac74', 'fill:#5d483f'],
        w2: ['fill:#f8dcb4', 'fill:#85705f'],
        heart: ['fill:#c67a46', 'fill:#3f2d2a'],
        ring: ['fill:none;stroke:#b9733f;stroke-width:5;opacity:.7', 'stroke:#2e2222'],
        crack: ['fill:none;stroke:#7a4428;stroke-width:6;stroke-linecap:round', 'stroke:#1b1316'],
        paint: ['fill:none;stroke:#1f86d6;stroke-width:22;stroke-linecap:round', 'stroke:#24578f'],
        frost: ['fill:#f2fbff;opacity:.85', 'fill:#9fb6d6;opacity:.5'],
        string: ['fill:none;stroke:#fff3d6;stroke-width:7', 'stroke:#a89c88'],
        nail: ['fill:#3a3f46', 'fill:#0d0f12'],
        tag: ['fill:#2fae5a', 'fill:#27704a'],
        'tag-lit': ['fill:#7fdc8f', 'fill:#4a9a68'],
        mark: ['fill:#fffdf2', 'fill:#c9cdb8'],
        glove: ['fill:#f0c23c', 'fill:#94772f'],
        'glove-lit': ['fill:#ffe17c', 'fill:#c9a548'],
        fold: ['fill:none;stroke:#b98a1e;stroke-width:8;stroke-linecap:round', 'stroke:#5c4a20'],
        cuff: ['fill:#3c4a8a', 'fill:#1c2450'],
        sleeve: ['fill:#c2402c', 'fill:#66282a'],
        'sleeve-lit': ['fill:#e2644a', 'fill:#8f4038'],
      },
    },
    [
      path('sky', 'M0 0h1600v1000H0z'),
      path('gap', 'M0 150h1600v850H0z'),
      path('bark', drawCircles(shown)),
      path('bark-lit', drawCircles(shown, 0.95, [0.04, -0.06])),
      ...tones.map((list, tone) => path(`w${tone}`, drawCircles(list, 0.86))),
      path('heart', drawCircles(shown, 0.24, [0.06, 0.04])),
      path(
        'ring',
        drawCircles(shown, 0.68, [0.02, 0.01]) +
          drawCircles(shown, 0.5, [0.03, 0.02]) +
          drawCircles(shown, 0.36, [0.05, 0.03]),
      ),
      path('crack', cracks),
      path('paint', paint),
      path(
        'frost',
        shown
          .filter(([, y]) => y < 180)
          .map(
            ([x, y, size]) =>
              `M${Math.round(x - size)} ${Math.round(y - 20)}a${Math.round(size)} ${Math.round(size)} 0 0 1 ${Math.round(2 * size)} 0q-${Math.round(size)}-50-${Math.round(2 * size)} 0z`,
          )
          .join(''),
      ),
      // One great log in the middle of the stack, with its tag.
      path('gap', 'M560 420a250 250 0 1 1 500 0 250 250 0 1 1-500 0z') +
        path('bark', drawCircles([[810, 420, 236]])) +
        path('bark-lit', drawCircles([[816, 412, 226]])) +
        path('w2', drawCircles([[812, 420, 208]])) +
        path('w1', drawCircles([[820, 424, 160]])) +
        path('w0', drawCircles([[826, 428, 112]])) +
        path('heart', drawCircles([[834, 432, 62]])) +
        path(
          'ring',
          drawCircles([
            [814, 421, 188],
            [818, 422, 172],
            [822, 426, 138],
            [825, 427, 92],
            [832, 431, 40],
            [834, 432, 20],
          ]),
        ) +
        path('crack', 'M834 432l-150-90M834 432l60 170M834 432l140-70'),
      path('nail', drawCircles([[850, 300, 12]])),
      path('string', 'M850 300q60 40 70 130'),
      placed(
        path('tag', 'M-70-90q70-34 140 0V110H-70z') +
          path('tag-lit', 'M-70-90q70-34 140 0v14q-70-34-140 0z') +
          path('gap', drawCircles([[0, -76, 12]])) +
          path('mark', 'M0-50l32 38H16l26 34H9v34h-18V22h-33l26-34h-16zM-46 70h92v10h-92z'),
        { x: 936, y: 500, turn: 12, scale: 1.1 },
      ),
      path('sleeve', smooth(readSleeve, true)) +
        path('sleeve-lit', 'M1290 700l330-110v70l-310 90z') +
        path('cuff', 'M1200 660l70-30 80 170-80 40z'),
      path(
        'glove',
        'M1230 820q-90 0-140-60l-90-40q-40-10-30-46 20-20 60-6l60 20-50-70q-30-50 6-66 30-4 60 40l90 90 54 30z',
      ) +
        path('glove-lit', 'M1040 618q-30-50 6-66 30-4 60 40l90 90q-60 20-100-10z') +
        path('fold', 'M1100 690q30 30 20 70M1150 690q30 30 24 80M1000 700q40 20 80 20'),
    ].join(''),
  );
}

const readSleeve: readonly Point[] = [
  [1230, 740],
  [1260, 640],
  [1420, 590],
  [1640, 560],
  [1640, 900],
  [1420, 880],
  [1280, 850],
];
