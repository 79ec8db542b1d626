/**
 * Shelter for the first years: seedlings in long rows under a green shade net that a man rolls back, seen from the row; ahead,
 * where no net is, the trees of earlier years stand in full light.
 */
import { createRandom, drawing, drawLumps, line, path, smooth, type Lump } from '../kit.ts';
import { peopleStyle, person } from '../people.ts';
import { readPoints } from '../points.ts';
import { filled, haze } from '../shade.ts';

const random = createRandom(67);

export function draw(): string {
  const leaves = ['', ''];
  const stems: string[] = [];
  const bags: string[] = [];
  for (let row = 0; row < 9; row += 1) {
    const near = (row / 8) ** 1.7;
    const [y, size] = [600 + near * 350, 16 + near * 62];
    for (let column = -7; column <= 7; column += 1) {
      const x = Math.round(800 + column * size * 2.9);
      if (x < -90 || x > 1690 || Math.abs(column) < 1) continue;
      const foot = Math.round(y);
      bags.push(
        line(
          [
            [x - size * 0.5, foot],
            [x + size * 0.5, foot],
            [x + size * 0.42, foot + size],
            [x - size * 0.42, foot + size],
          ],
          true,
        ),
      );
      stems.push(`M${x} ${foot}v-${Math.round(size * 0.9)}`);
      const [long, high] = [Math.round(size * 0.9), Math.round(size * (0.9 + random() * 0.5))];
      for (const side of [-1, 1])
        leaves[side < 0 ? 0 : 1] +=
          `M${x} ${foot - Math.round(size * 0.5)}q${side * Math.round(long * 0.3)}-${high} ${side * long}-${high}q${-side * Math.round(long * 0.1)} ${Math.round(high * 0.8)} ${-side * long} ${high}z`;
    }
  }
  const crowns: Lump[] = Array.from({ length: 26 }, (_, index): Lump => [
    index * 66 - 20,
    490 + random() * 20,
    54 + random() * 34,
  ]);
  const mesh = Array.from({ length: 15 }, (_, index) => {
    const x = index * 120 - 40;
    return `M${x} -20L${Math.round(800 + (x - 800) * 0.42)} 300`;
  });
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: vườn ươm dưới lưới che màu tím, hàng cây con trong bầu, người cuộn lưới, phía trước cây lớn đứng ngoài nắng',
      style: {
        s1: ['stop-color:#fff6a8', 'stop-color:#20304c'],
        s2: ['stop-color:#fffdf0', 'stop-color:#56708a'],
        tree: ['fill:#6fbf4a', 'fill:#1f4a44'],
        'tree-lit': ['fill:#b5e26c', 'fill:#3f7560'],
        trunk: ['fill:none;stroke:#8f6238;stroke-width:16', 'stroke:#20242c'],
        light: ['fill:#f2eb9c', 'fill:#3a5254'],
        soil: ['fill:#6a4a86', 'fill:#1a1230'],
        path: ['fill:#8a68a5', 'fill:#2c2048'],
        bag: ['fill:#2c1c44', 'fill:#0a0618'],
        stem: ['fill:none;stroke:#4f8f4a;stroke-width:7', 'stroke:#28503c'],
        leaf: ['fill:#3f9c5c', 'fill:#1c4c40'],
        'leaf-lit': ['fill:#7cd47a', 'fill:#357a5c'],
        net: ['fill:#3c1f66;opacity:.9', 'fill:#0c0620;opacity:.92'],
        mesh: ['fill:none;stroke:#a57fd9;stroke-width:4;opacity:.75', 'stroke:#5a449c;opacity:.6'],
        roll: ['fill:#5a3292', 'fill:#22124a'],
        'roll-lit': ['fill:#a57fd9', 'fill:#5c44a0'],
        post: ['fill:#e2c48a', 'fill:#6c5c5c'],
        'post-dark': ['fill:#a5824c', 'fill:#3c3038'],
        skin: ['fill:#b5744a', 'fill:#744c38'],
        hair: ['fill:#241c24', 'fill:#0a070c'],
        hat: ['fill:#ffefc0', 'fill:#b5a67c'],
        rim: ['fill:#d9b870', 'fill:#7c6a48'],
        shirt: ['fill:#ff7a3c;stroke:#ff7a3c', 'fill:#b5562f;stroke:#b5562f'],
        legs: ['stroke:#24304c', 'stroke:#0c1220'],
        ...peopleStyle,
      },
    },
    [
      `<defs>${haze('s', 0, 560, [['s1'], ['s2', 1]])}</defs>`,
      filled('s', 'M0 0h1600v600H0z'),
      path(
        'trunk',
        crowns
          .filter((_, index) => index % 2 === 0)
          .map(([x]) => `M${x} 500v90`)
          .join(''),
      ),
      path('tree', drawLumps(crowns)) +
        path('tree-lit', drawLumps(crowns.map(([x, y, size]): Lump => [x + size * 0.2, y - size * 0.1, size * 0.6]))),
      path('light', 'M0 540h1600v60H0z'),
      path('soil', 'M0 586h1600v414H0z') + path('path', 'M770 586h60l250 420H520z'),
      ...[0, 1].map((index) => path(index ? 'leaf-lit' : 'leaf', leaves[index]!)),
      path('stem', stems.join('')) + path('bag', bags.join('')),
      path('net', 'M0-10h1600v270L1140 316H460L0 260z') +
        path(
          'mesh',
          mesh.join('') + 'M0 40h1600M90 120h1420M240 196h1120M330 246h940M400 282h800M-10 120h1630M-10 196h1630',
        ),
      path('post', 'M60 200h40v640H60zM1500 200h40v640h-40zM452 300h20v300h-20zM1128 300h20v300h-20z') +
        path('post-dark', 'M84 200h16v640H84zM1524 200h16v640h-16zM464 300h8v300h-8zM1140 300h8v300h-8z'),
      path('roll', 'M440 290h720q18 24 0 48H440q-18-24 0-48z') + path('roll-lit', 'M440 292h720v14H440z'),
      person({
        x: 1010,
        y: 700,
        height: 350,
        top: 'shirt',
        legs: 'legs',
        hat: true,
        pose: {
          hands: [
            [-0.2, 1.08],
            [0.24, 1.08],
          ],
        },
      }),
      path('leaf', smooth(readPoints('-40 1040, 60 900, 160 880, 120 960, 40 1040'), true)),
    ].join(''),
  );
}
