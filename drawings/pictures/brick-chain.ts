/**
 * Neighbours build before the storms: a wall of new brick rises against a lemon sky, bricks go from hand to hand up a bamboo
 * scaffold, and the old house of rotten planks leans beside it, its roof held down by stones.
 */
import { createRandom, drawing, path, smooth } from '../kit.ts';
import { placed } from '../parts.ts';
import { readPoints } from '../points.ts';
import { haze, filled } from '../shade.ts';
import { peopleStyle, person } from '../people.ts';

const random = createRandom(31);

export function draw(): string {
  const bricks = ['', '', ''];
  for (let row = 0; row < 14; row += 1)
    for (let column = 0; column < 12; column += 1) {
      const [x, y] = [850 + column * 70 - (row % 2) * 35, 800 - row * 42];
      // The wall is not done: steps at its left, an opening for a window.
      if (column + 0.5 < (row - 6) * 0.62 || (row > 5 && row < 11 && column > 6 && column < 10)) continue;
      bricks[Math.floor(random() * 3)] += `M${x} ${y}h66v38h-66z`;
    }
  const worker = (x: number, y: number, top: string, flip: boolean, up: number): string =>
    person({
      x,
      y,
      height: 236,
      top,
      legs: 'legs',
      hat: true,
      flip,
      pose: {
        hands: [
          [0.3, up],
          [0.34, up + 0.06],
        ],
        feet: [
          [-0.12, 0],
          [0.12, 0],
        ],
        lean: 0.04,
      },
    });
  const brick = (x: number, y: number, turn: number): string =>
    placed(path('b1', 'M-36-20h72v40h-72z') + path('b2', 'M-36-20h72v12h-72z'), { x, y, turn });
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: trời vàng chanh, hàng xóm chuyền tay từng viên gạch lên giàn tre, bức tường mới mọc cạnh căn nhà ván mục chằng đá trên mái',
      style: {
        ...peopleStyle,
        s1: ['stop-color:#ffe23c', 'stop-color:#131830'],
        s2: ['stop-color:#fff6b4', 'stop-color:#5c5468'],
        hill: ['fill:#d9c24a', 'fill:#2a2c3e'],
        ground: ['fill:#c98f52', 'fill:#2f2622'],
        'ground-lit': ['fill:#e2b274', 'fill:#4a3c32'],
        mortar: ['fill:#e8dcc8', 'fill:#4a4648'],
        b0: ['fill:#d9542f', 'fill:#7a3830'],
        b1: ['fill:#c2411f', 'fill:#652c28'],
        b2: ['fill:#f0764a', 'fill:#994a3a'],
        plank: ['fill:#6c5a4c', 'fill:#1c1a1e'],
        'plank-lit': ['fill:#8f7b68', 'fill:#322e34'],
        gap: ['fill:#2c2420', 'fill:#08080c'],
        roof: ['fill:#85786c', 'fill:#26242c'],
        rib: ['fill:none;stroke:#5f554c;stroke-width:6', 'stroke:#131218'],
        rust: ['fill:#a8623c', 'fill:#4a3028'],
        stone: ['fill:#b5b0a6', 'fill:#4c4c56'],
        bamboo: ['fill:none;stroke:#7fa03c;stroke-width:19;stroke-linecap:round', 'stroke:#3c4a26'],
        'bamboo-lit': ['fill:none;stroke:#b9d062;stroke-width:6;stroke-linecap:round', 'stroke:#687a40'],
        tie: ['fill:none;stroke:#4c3a24;stroke-width:9', 'stroke:#15110c'],
        deck: ['fill:#a8804c', 'fill:#3c3024'],
        a: ['fill:#1f6f9c;stroke:#1f6f9c', 'fill:#1f4a6c;stroke:#1f4a6c'],
        b: ['fill:#3c8f5c;stroke:#3c8f5c', 'fill:#295a40;stroke:#295a40'],
        c: ['fill:#b02a78;stroke:#b02a78', 'fill:#742856;stroke:#742856'],
        d: ['fill:#fffaf0;stroke:#fffaf0', 'fill:#aaa8ac;stroke:#aaa8ac'],
        legs: ['stroke:#33323c', 'stroke:#0f0f16'],
        skin: ['fill:#b9784c', 'fill:#7d553f'],
        hair: ['fill:#201818'],
        hat: ['fill:#fff3cc', 'fill:#b8a880'],
        rim: ['fill:#d9b878', 'fill:#7d6c4e'],
      },
    },
    [
      `<defs>${haze('s', 0, 700, [['s1'], ['s2', 1]])}</defs>`,
      filled('s', 'M0 0h1600v860H0z'),
      path(
        'hill',
        smooth(
          readPoints('-300 860, -200 600, 60 540, 300 620, 560 560, 820 640, 1100 560, 1400 620, 1800 560, 1900 860'),
          true,
        ),
      ),
      path('ground', 'M0 820h1600v190H0z') +
        path(
          'ground-lit',
          smooth(
            readPoints('-300 1010, -200 880, 300 850, 900 880, 1400 850, 1800 880, 1900 920, 1200 920, 500 910, 0 960'),
            true,
          ),
        ),
      // The old house leans.
      placed(
        path('plank', 'M-220-250h400l30 250h-410z') +
          path(
            'plank-lit',
            'M-200-250h40l8 250h-44zM-110-250h36l4 250h-36zM-10-250h40l8 250h-40zM90-250h34l20 250h-38z',
          ) +
          path('gap', 'M-60-190h70l6 190h-72zM120-170h50l6 70h-50zM-160-120l30 10v60l-34-4z') +
          path('roof', 'M-270-240l70-120 400-10 60 110z') +
          path('rib', 'M-190-360l-50 120M-130-362l-40 120M-60-364l-20 120M10-366l4 120M80-368l20 116M150-370l36 112') +
          path('rust', 'M-120-362l70-2-10 60-80 4zM60-310l90-4 14 44-94 4z') +
          path('stone', 'M-150-310q20-30 50 0zM0-320q24-30 54-2zM120-300q20-26 44-2z'),
        { x: 290, y: 830, turn: -4 },
      ),
      path('mortar', 'M850 842V560h34V520h40V470h46V430h50V380h46V330h40v-90h520v602z'),
      ...bricks.map((data, index) => path(`b${index}`, data)),
      filled('s', 'M1320 380h210v212h-210z') +
        path('hill', 'M1320 560h210v32h-210z') +
        path('bamboo', 'M1310 374h230M1420 380v210'),
      path('bamboo', 'M630 860L690 330M1130 860L1120 250M900 860l-6-500M600 620h620M640 430h600') +
        path('bamboo-lit', 'M626 850L684 340M1124 850L1114 260M894 850l-6-480') +
        path('deck', 'M610 610h620v20H610z') +
        path('tie', 'M648 606l24 26M888 606l24 26M1112 606l24 26M672 418l24 26M1108 418l24 26'),
      worker(790, 612, 'a', false, 0.72) + worker(1030, 612, 'c', false, 0.86),
      brick(884, 438, -10) + brick(1122, 396, -16),
      worker(560, 880, 'b', false, 0.9) + worker(410, 900, 'd', false, 0.6),
      brick(652, 660, -20) + brick(500, 748, 6),
      path('b1', 'M180 880h200v30H180zM200 850h160v30H200zM230 820h100v30H230z') +
        path('b2', 'M180 880h60v14h-60zM270 880h60v14h-60zM200 850h60v14h-60zM230 820h50v14h-50z'),
    ].join(''),
  );
}
