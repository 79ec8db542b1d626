/**
 * The bridge over the stream: a slim white bridge high across a gorge of green, seen from the side in the morning mist, and
 * children in file on it on their way to school; far beneath, on the brown high water, the old bamboo raft tugs at its rope.
 */
import { createRandom, drawing, drawLumps, path, smooth, type Lump } from '../kit.ts';
import { peopleStyle, person, poses } from '../people.ts';
import { placed } from '../parts.ts';
import { readPoints } from '../points.ts';
import { filled, haze } from '../shade.ts';

const random = createRandom(2015);

export function draw(): string {
  const lumps = (from: number, to: number, top: number, depth: number, size: number): Lump[] =>
    Array.from({ length: 30 }, (): Lump => [
      from + random() * (to - from),
      top + random() * depth,
      size * (0.6 + random() * 0.7),
    ]).toSorted((first, second) => first[1] - second[1]);
  const [left, right] = [lumps(-40, 250, 380, 420, 74), lumps(1370, 1660, 330, 460, 78)];
  const lit = (list: Lump[]): Lump[] =>
    list.map(([x, y, size]): Lump => [x + size * 0.2, y - size * 0.16, size * 0.55]);
  const swirl = Array.from({ length: 22 }, () => {
    const [x, y, long] = [
      Math.round(200 + random() * 1200),
      Math.round(800 + random() * 180),
      Math.round(60 + random() * 150),
    ];
    return `M${x} ${y}q${Math.round(long / 2)}-18 ${long} 0t${Math.round(long * 0.6)} 4`;
  });
  const pupils = [520, 690, 840, 1000, 1150].map((x, index) => {
    const height = [150, 176, 138, 164, 150][index]!;
    return (
      person({
        x,
        y: 392,
        height,
        top: ['white', 'pink', 'white', 'blue', 'white'][index]!,
        legs: 'legs',
        pose: poses.walking,
      }) +
      path(
        ['bag', 'bag-2'][index % 2]!,
        `M${x - 40} ${392 - Math.round(height * 0.8)}h26v${Math.round(height * 0.32)}h-26q-12-20 0-${Math.round(height * 0.32)}z`,
      )
    );
  });
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: sương sớm, cây cầu trắng mảnh bắc cao qua khe, các em đeo cặp đi hàng một tới trường; dưới sâu nước nâu cuộn, chiếc bè nứa cũ còn buộc dây',
      style: {
        s1: ['stop-color:#fde3ee', 'stop-color:#101a2c'],
        s2: ['stop-color:#fff8ef', 'stop-color:#3c5060'],
        far: ['fill:#e2c9dd', 'fill:#223244'],
        mid: ['fill:#b5bcd0', 'fill:#1c2c3a'],
        cliff: ['fill:#3f6f68', 'fill:#0f2428'],
        leaf: ['fill:#1f7a5c', 'fill:#0d3430'],
        'leaf-lit': ['fill:#5cb87c', 'fill:#1f5c4c'],
        w1: ['stop-color:#d99a5c', 'stop-color:#4f3c30'],
        w2: ['stop-color:#a8602c', 'stop-color:#1f1512'],
        swirl: ['fill:none;stroke:#f7d0a0;stroke-width:7;stroke-linecap:round', 'stroke:#8a6c54'],
        pier: ['fill:#d9d4d9', 'fill:#56606c'],
        'pier-dark': ['fill:#a89fac', 'fill:#353d48'],
        deck: ['fill:#fff', 'fill:#9ca5ae'],
        'deck-dark': ['fill:#b5aeb9', 'fill:#454e5a'],
        rail: ['fill:none;stroke:#e2485c;stroke-width:8', 'stroke:#99384a'],
        mist: ['fill:#fff;opacity:.6', 'fill:#8aa0b0;opacity:.22'],
        bamboo: ['fill:none;stroke:#e9c85c;stroke-width:22;stroke-linecap:round', 'stroke:#8a7440'],
        'bamboo-dark': ['fill:none;stroke:#8f6c24;stroke-width:9;stroke-linecap:round', 'stroke:#4a3a1c'],
        rope: ['fill:none;stroke:#f2e2b8;stroke-width:6', 'stroke:#8f866c'],
        skin: ['fill:#b5744a', 'fill:#744c38'],
        hair: ['fill:#241a20', 'fill:#0a070a'],
        white: ['fill:#fff;stroke:#fff', 'fill:#c2c6cc;stroke:#c2c6cc'],
        pink: ['fill:#f2709c;stroke:#f2709c', 'fill:#a84c6c;stroke:#a84c6c'],
        blue: ['fill:#4a9fe2;stroke:#4a9fe2', 'fill:#2f6a9c;stroke:#2f6a9c'],
        legs: ['stroke:#2a3354', 'stroke:#0f1424'],
        bag: ['fill:#ff8a2c', 'fill:#b5642c'],
        'bag-2': ['fill:#2fb08a', 'fill:#1f705c'],
        ...peopleStyle,
      },
    },
    [
      `<defs>${haze('s', 0, 700, [['s1'], ['s2', 1]])}${haze('w', 760, 1000, [['w1'], ['w2', 1]])}</defs>`,
      filled('s', 'M0 0h1600v1000H0z'),
      path(
        'far',
        smooth(
          readPoints(
            '-200 800, -100 420, 160 250, 380 360, 600 200, 820 330, 1060 160, 1300 300, 1540 220, 1800 340, 1900 800',
          ),
          true,
        ),
      ) +
        path(
          'mid',
          smooth(
            readPoints('-200 820, -100 560, 200 500, 460 620, 800 660, 1100 600, 1400 520, 1800 540, 1900 820'),
            true,
          ),
        ),
      path('mist', 'M0 620q400-60 800 0t800 0v90q-400 60-800 0T0 710z'),
      filled('w', 'M0 770q400-24 800 0t800 0v240H0z') + path('swirl', swirl.join('')),
      path('pier', 'M560 420h50v370h-50zM1010 420h50v370h-50z') +
        path('pier-dark', 'M592 420h18v370h-18zM1042 420h18v370h-18zM540 420h90v30h-90zM990 420h90v30h-90z'),
      ...pupils,
      path(
        'rail',
        'M180 326H1430M180 358H1430' + Array.from({ length: 14 }, (_, index) => `M${190 + index * 95} 322v74`).join(''),
      ) +
        path('deck', 'M150 388h1310v22H150z') +
        path('deck-dark', 'M150 410h1310v18H150z'),
      path(
        'cliff',
        smooth(readPoints('-100 340, 60 370, 210 380, 250 440, 220 560, 280 680, 240 800, 200 900, -100 1000'), true) +
          smooth(
            readPoints('1700 300, 1560 350, 1400 380, 1370 460, 1410 600, 1340 700, 1390 820, 1420 900, 1700 1000'),
            true,
          ),
      ),
      path('leaf', drawLumps([...left, ...right])) + path('leaf-lit', drawLumps(lit([...left, ...right]))),
      path('rope', 'M300 690q180 104 420 134'),
      placed(
        path('bamboo', 'M-170-34L130-60M-180-10L150-38M-184 14L160-16M-180 38L164 8M-170 62L156 34') +
          path('bamboo-dark', 'M-120-44L-110 62M90-62L110 44'),
        { x: 860, y: 824 },
      ),
    ].join(''),
  );
}
