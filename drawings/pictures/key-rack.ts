/**
 * The keys of a small hotel by Phong Nha at New Year: twenty hooks on a wine-red board, fourteen keys gone and six left; a
 * hand takes one more. On the counter a bell, and a caver's helmet with mud on it.
 */
import { drawing, path, smooth } from '../kit.ts';
import { again, placed } from '../parts.ts';
import { readPoints } from '../points.ts';
import { glow, light } from '../shade.ts';

export function draw(): string {
  const places = Array.from(
    { length: 20 },
    (_, index) => [250 + (index % 5) * 275, 110 + Math.floor(index / 5) * 180] as const,
  );
  const kept = [1, 4, 7, 11, 15, 18];
  const key =
    path('bow', 'M-26 40a26 26 0 1 1 52 0 26 26 0 1 1-52 0m14 0a12 12 0 1 0 24 0 12 12 0 1 0-24 0') +
    path('bow', 'M-6 62h12v74h20v14H6v8h14v14H-6z') +
    path('gleam', 'M-4 64h4v104h-4z');
  const tag = (name: string): string =>
    path('cord', 'M0 18q-40 30-34 70') + path(name, 'M-52 88h38v66q-19 18-38 0z') + path('hole', 'M-37 98h8v8h-8z');
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: bảng chìa khóa của một khách sạn nhỏ, hai mươi móc đồng, phần lớn đã trống, còn sáu chìa treo, một bàn tay đang lấy, trên quầy có chuông và mũ đi hang lấm bùn',
      style: {
        board: ['fill:#7c1f48', 'fill:#33102a'],
        panel: ['fill:#96305a', 'fill:#431636'],
        edge: ['fill:#561030', 'fill:#1c0618'],
        hook: ['fill:none;stroke:#f4c64a;stroke-width:11;stroke-linecap:round', 'stroke:#b5923c'],
        plate: ['fill:#f7d97c', 'fill:#a5883c'],
        gone: ['fill:#5f1236', 'fill:#22081c'],
        bow: ['fill:#ffd65a', 'fill:#d9ac3c'],
        gleam: ['fill:#fff4c0', 'fill:#ffe08a'],
        cord: ['fill:none;stroke:#f7e6d8;stroke-width:5', 'stroke:#a59ca0'],
        t1: ['fill:#2fb5a8', 'fill:#1f7c78'],
        t2: ['fill:#ff8a4c', 'fill:#c2633c'],
        t3: ['fill:#f4f0e6', 'fill:#b5aeb0'],
        hole: ['fill:#4a0e2c', 'fill:#1a0614'],
        counter: ['fill:#f2cfa8', 'fill:#6c4a50'],
        'counter-edge': ['fill:#c99870', 'fill:#40283a'],
        bell: ['fill:#e8ecf2', 'fill:#9ca2b0'],
        'bell-shade': ['fill:#9ca8b8', 'fill:#565c70'],
        helmet: ['fill:#ff6a2c', 'fill:#b5502c'],
        'helmet-lit': ['fill:#ffa066', 'fill:#e07c4c'],
        mud: ['fill:#8f6a44', 'fill:#50402f'],
        strap: ['fill:#2c2a34', 'fill:#100e16'],
        glass: ['fill:#fff6c0', 'fill:#fff0b0'],
        skin: ['fill:#f0c4a4', 'fill:#b58c78'],
        'skin-lit': ['fill:#fde0c8', 'fill:#d9b09a'],
        line: ['fill:none;stroke:#c98a68;stroke-width:5;stroke-linecap:round', 'stroke:#855f50'],
        sleeve: ['fill:#2a6fb0', 'fill:#1c4470'],
        'sleeve-lit': ['fill:#5a9fd8', 'fill:#33669c'],
        g1: ['stop-color:#ffd9a0;stop-opacity:0', 'stop-color:#ffd08a;stop-opacity:.5'],
        g2: ['stop-color:#ffd9a0;stop-opacity:0', 'stop-color:#ffd08a;stop-opacity:0'],
      },
    },
    [
      `<defs>${glow('g', [['g1'], ['g2', 1]])}<g id="k">${key}</g></defs>`,
      path('edge', 'M0 0h1600v1000H0z') + path('board', 'M90 0h1420v830H90z'),
      path('panel', places.map(([x, y]) => `M${x - 118} ${y - 70}h236v150h-236z`).join('')),
      light('g', 900, 420, 620),
      path('gone', places.map(([x, y]) => `M${x - 14} ${y - 24}h28v90h-28z`).join('')),
      path('plate', places.map(([x, y]) => `M${x - 34} ${y - 58}h68v24h-68z`).join('')),
      path('hook', places.map(([x, y]) => `M${x} ${y - 26}v30q0 18 20 14`).join('')),
      ...kept.map((index, order) => {
        const [x, y] = places[index]!;
        return placed(tag(`t${(order % 3) + 1}`), { x: x + 8, y: y - 14, scale: 0.86 }) + again('k', x + 8, y - 26);
      }),
      path('counter', 'M0 810h1600v200H0z') + path('counter-edge', 'M0 810h1600v26H0z'),
      placed(
        path('bell', smooth(readPoints('-90 0, -90 -70, -40 -104, 40 -104, 90 -70, 90 0'), true)) +
          path('bell-shade', smooth(readPoints('30 -100, 70 -80, 90 -40, 90 0, 40 0, 50 -50'), true)) +
          path('strap', 'M-110-14h220v22h-220zM-12-124h24v26h-24z'),
        { x: 460, y: 836 },
      ),
      placed(
        path('helmet', smooth(readPoints('-170 0, -176 -110, -110 -196, 20 -210, 130 -160, 160 -70, 164 0'), true)) +
          path('helmet-lit', smooth(readPoints('-150 -60, -130 -150, -60 -196, 40 -200, 0 -150, -90 -110'), true)) +
          path(
            'mud',
            smooth(readPoints('-170 0, -150 -50, -90 -30, -40 -70, 20 -40, 60 -80, 110 -40, 160 -60, 164 0'), true) +
              'M60-150q16-12 22 6-14 14-22-6zM96-116q20-8 20 10-18 8-20-10z',
          ) +
          path('strap', 'M-190-14h370v22h-370z') +
          path('strap', 'M-150-140h70v60h-70z') +
          path('glass', 'M-168-132h24v44h-24z'),
        { x: 760, y: 846 },
      ),
      // The hand that takes the key at the right.
      again('k', 1075, 444, 16, ' '),
      placed(tag('t2'), { x: 1070, y: 456, scale: 0.86 }),
      path(
        'skin-lit',
        smooth(
          readPoints('1330 740, 1250 620, 1160 560, 1090 500, 1072 470, 1092 456, 1150 490, 1260 560, 1360 680'),
          true,
        ),
      ),
      path('sleeve', smooth(readPoints('1250 1040, 1290 860, 1360 760, 1480 740, 1620 840, 1640 1040'), true)) +
        path('sleeve-lit', smooth(readPoints('1250 1040, 1290 860, 1360 760, 1420 750, 1370 860, 1340 1040'), true)) +
        path(
          'skin',
          smooth(
            readPoints(
              '1330 790, 1290 700, 1220 630, 1130 580, 1080 540, 1070 510, 1096 500, 1160 530, 1220 560, 1160 500, 1100 460, 1104 434, 1140 436, 1240 500, 1330 560, 1400 640, 1450 750',
            ),
            true,
          ),
        ) +
        path(
          'skin-lit',
          smooth(
            readPoints(
              '1104 434, 1140 436, 1240 500, 1330 560, 1400 640, 1450 750, 1390 700, 1300 590, 1200 520, 1130 470',
            ),
            true,
          ),
        ) +
        path('line', 'M1220 560l44 30M1076 516l20 2M1106 440l18 4'),
    ].join(''),
  );
}
