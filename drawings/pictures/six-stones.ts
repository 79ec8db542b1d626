/**
 * Six steps over a river in the mist, from above: stepping stones that grow as they come nearer; at the third the way parts
 * in two and joins again – company first, or certificate first. A woman with a red folder stands on the first.
 */
import { createRandom, drawing, path, smooth, type Point } from '../kit.ts';
import { placed } from '../parts.ts';
import { readPoints } from '../points.ts';
import { fade, filled } from '../shade.ts';

const random = createRandom(143);

export function draw(): string {
  const stone = (x: number, y: number, size: number): string => {
    const rim = Array.from({ length: 10 }, (_, index): Point => {
      const angle = (index / 9) * Math.PI * 2;
      const reach = size * (0.92 + random() * 0.16);
      return [Math.cos(angle) * reach, Math.sin(angle) * reach * 0.62];
    });
    const top = smooth(rim, true);
    const ring = `M${-Math.round(size * 1.3)} ${Math.round(size * 0.24)}a${Math.round(size * 1.3)} ${Math.round(size * 0.8)} 0 1 0 ${Math.round(size * 2.6)} 0a${Math.round(size * 1.3)} ${Math.round(size * 0.8)} 0 1 0-${Math.round(size * 2.6)} 0`;
    return placed(
      path('ring', ring) +
        path('deep', top, ` transform="translate(0 ${Math.round(size * 0.36)})"`) +
        path('side', top, ` transform="translate(0 ${Math.round(size * 0.2)})"`) +
        path('top', top) +
        path('lit', top, ` transform="translate(${-Math.round(size * 0.1)} ${-Math.round(size * 0.06)})scale(.78)"`),
      { x, y },
    );
  };
  const current = Array.from({ length: 34 }, () => {
    const [x, y] = [Math.round(random() * 1700 - 60), Math.round(random() * 980)];
    const long = Math.round(90 + random() * 190);
    return `M${x} ${y}q${Math.round(long / 2)}-${Math.round(14 + random() * 16)} ${long} 0`;
  });
  const stones: readonly (readonly [number, number, number])[] = [
    [1180, 96, 58],
    [980, 170, 72],
    [1160, 264, 84],
    [900, 378, 100],
    [1140, 384, 100],
    [960, 540, 122],
    [700, 704, 150],
  ];
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: sáu bước qua sông trên những tảng đá kê, bước thứ ba có hai tảng song song, chị mặc áo xanh cầm cặp hồ sơ đỏ đứng ở tảng đầu tiên',
      style: {
        w1: ['stop-color:#f0dff2', 'stop-color:#3c2f5c'],
        w2: ['stop-color:#c99ad0', 'stop-color:#2a1c4c'],
        w3: ['stop-color:#8a5cae', 'stop-color:#120a2a'],
        bank: ['fill:#f7c8a8', 'fill:#54405c'],
        'bank-2': ['fill:#3f7a6c', 'fill:#12282f'],
        'bank-lit': ['fill:#63a58c', 'fill:#1f4448'],
        current: ['fill:none;stroke:#fff;stroke-width:5;stroke-linecap:round;opacity:.4', 'stroke:#8f7ab8;opacity:.35'],
        ring: ['fill:#fff;opacity:.28', 'fill:#a08fd0;opacity:.2'],
        deep: ['fill:#4a2c74', 'fill:#0a0518'],
        side: ['fill:#5c5878', 'fill:#1c1830'],
        top: ['fill:#a3a0ba', 'fill:#4c4866'],
        lit: ['fill:#d3d2de', 'fill:#787494'],
        shadow: ['fill:#3a2a5c;opacity:.45', 'fill:#05030f;opacity:.5'],
        coat: ['fill:#14606c', 'fill:#0f4650'],
        'coat-lit': ['fill:#2a8f94', 'fill:#1f6c70'],
        legs: ['fill:#2a2a44', 'fill:#12121f'],
        shoe: ['fill:#f7f2ea', 'fill:#b5b0b8'],
        skin: ['fill:#e2ac82', 'fill:#a87a62'],
        hair: ['fill:#241c24', 'fill:#0a070c'],
        folder: ['fill:#e2283a', 'fill:#c22f3e'],
        'folder-lit': ['fill:#ff6a6a', 'fill:#e05a60'],
        sheet: ['fill:#fffdf6', 'fill:#d9d4dc'],
        door: ['fill:#f7e6c0', 'fill:#ffd98a'],
        house: ['fill:#fffaf0', 'fill:#6c6484'],
        roof: ['fill:#d9583c', 'fill:#6c3440'],
      },
    },
    [
      `<defs>${fade('w', [['w1'], ['w2', 0.4], ['w3', 1]])}</defs>`,
      filled('w', 'M0 0h1600v1000H0z'),
      path('current', current.join('')),
      path('bank', smooth(readPoints('860 -40, 1000 30, 1180 66, 1400 60, 1700 110, 1700 -60, 860 -60'), true)) +
        path('house', 'M1300-20h170v70h-170z') +
        path('door', 'M1360 0h50v50h-50z') +
        path('roof', 'M1270-20h230v14h-230z'),
      ...stones.map(([x, y, size]) => stone(x, y, size)),
      path('bank-2', smooth(readPoints('-40 760, 140 780, 300 850, 520 880, 640 960, 660 1040, -40 1040'), true)) +
        path(
          'bank-lit',
          smooth(readPoints('-40 780, 130 800, 290 872, 500 904, 600 980, 420 950, 200 900, -40 860'), true),
        ),
      // The woman from above and behind.
      path('shadow', 'M690 720q90 20 200 90l-30 16q-100-60-190-80z'),
      placed(
        path('shoe', 'M-44-14h34l4 22h-42zM12-14h34l4 22H12z') +
          path('legs', 'M-40-150h36l-6 142h-32zM6-150h38l2 142H14z') +
          path(
            'coat',
            smooth(
              readPoints('-60 -130, -70 -250, -60 -340, -20 -372, 30 -372, 66 -340, 74 -250, 64 -130, 0 -112'),
              true,
            ),
          ) +
          path(
            'coat-lit',
            smooth(readPoints('-60 -130, -70 -250, -60 -340, -20 -372, -10 -300, -24 -200, -16 -118'), true),
          ) +
          path('skin', 'M-16-400h36v36q-18 12-36 0z') +
          path('hair', 'M-40-430q0-52 42-54 44 2 42 54-2 44-42 46-40-2-42-46z') +
          path('hair', 'M-20-410h44q10 60-4 90-20 14-36 0-14-40-4-90z') +
          path('sheet', 'M66-262l96-30 20 84-90 34z') +
          path('folder', 'M60-250l100-30 24 92-100 36z') +
          path('folder-lit', 'M60-250l100-30 6 20-100 32z') +
          path('coat', 'M50-330q50 40 60 100l-30 20q-40-40-60-90z') +
          path('skin', 'M84-226l26-8q16 16 4 32l-24 4z'),
        { x: 690, y: 714 },
      ),
    ].join(''),
  );
}
