/**
 * The Gianh as old maps draw a river: both banks fold outwards, so that each army stands the right way up for itself. North, in
 * rust, three forts; south, in indigo, the post and the long rampart; between them, from straight above, the boats of a market.
 */
import { createRandom, drawing, path, smooth, type Point } from '../kit.ts';
import { again, placed } from '../parts.ts';
import { dots, readPoints } from '../points.ts';
import { glow, light } from '../shade.ts';
import { personFromAbove } from '../people.ts';

const random = createRandom(1672);

/** A fort, 190 wide, on y = 0: palisade, gate, tower and a banner. */
const fort = (name: string): string =>
  `<g id="${name}">` +
  path(
    `${name}3`,
    'M-100 0v-64l10-12 10 12 10-12 10 12 10-12 10 12 10-12 10 12 10-12 10 12 10-12 10 12 10-12 10 12 10-12 10 12 10-12 10 12 10-12 10 12V0z',
  ) +
  path(`${name}2`, 'M-40-66h80v-66h-80zM-22 0v-46q22-26 44 0V0z') +
  path(`${name}4`, 'M-64-128q30-8 40-44h48q10 36 40 44zM-16-100h32v34h-32z') +
  path(`${name}1`, 'M-3-172v-90h6v90z') +
  path('banner', 'M3-262l74 22-74 26z') +
  '</g>';

const soldier = (name: string): string =>
  `<g id="s${name}">${path(`${name}4`, 'M-11 0q-2-44 11-46 13 2 11 46z')}${path('skin', 'M-8-52a8 9 0 1 0 16 0 8 9 0 1 0-16 0z')}${path('cone', 'M-17-56l17-16 17 16z')}${path(`${name}1`, 'M14 4v-100l3-12 3 12v100z')}</g>`;

export function draw(): string {
  const hills = (name: string, seed: number): string => {
    const ridge = (top: number, wave: number, shift: number): Point[] => [
      [-300, 370],
      [-300, top],
      ...Array.from({ length: 13 }, (_, index): Point => [
        index * 140 - 40 + shift,
        top + (index % 2 ? -wave : wave) * (0.6 + random() * 0.5),
      ]),
      [1900, top],
      [1900, 370],
    ];
    return (
      path(`${name}6`, smooth(ridge(150 + seed, 46, 0), true)) +
      path(`${name}5`, smooth(ridge(250 + seed, 36, 60), true))
    );
  };
  const bank = (name: string): string =>
    path(
      `${name}2`,
      smooth(
        readPoints(
          '-300 330, 0 340, 260 326, 560 350, 860 334, 1140 352, 1400 336, 1900 344, 1900 430, 1500 396, 1200 414, 900 392, 600 412, 300 394, 0 408, -300 396',
        ),
        true,
      ),
    );
  const boat = (x: number, y: number, turn: number, goods: string, top: string): string =>
    placed(
      path('hull', 'M-92 0q40-38 92-38t92 38q-40 38-92 38t-92-38z') +
        path('deck', 'M-70 0q30-24 70-24t70 24q-30 24-70 24t-70-24z') +
        path(
          goods,
          dots([
            [-26, -8],
            [-18, 10],
            [0, -2],
            [-40, 4],
          ]),
        ) +
        personFromAbove({ x: 40, y: 0, size: 20, top, hat: true }),
      { x, y, turn },
    );
  const waves = Array.from(
    { length: 30 },
    () => `M${Math.round(random() * 1600)} ${Math.round(410 + random() * 180)}q14-12 28 0t28 0`,
  ).join('');
  const rampart = Array.from({ length: 26 }, (_, index) => `M${-20 + index * 64} 300v-26h32v26z`).join('');
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: sông Gianh như trên bản đồ cổ, hai bờ ngả ra hai phía, ba đồn bờ bắc, lũy dài bờ nam, giữa sông thuyền chợ',
      style: {
        n6: ['fill:#f3c79a', 'fill:#3a1f1c'],
        n5: ['fill:#e39a64', 'fill:#52291f'],
        n2: ['fill:#c9673a', 'fill:#6b3222'],
        n3: ['fill:#9c3a22', 'fill:#8a3c26'],
        n4: ['fill:#6b1f16', 'fill:#3c1512'],
        n1: ['fill:#4c1410', 'fill:#240c0a'],
        u6: ['fill:#b4c3de', 'fill:#161d3a'],
        u5: ['fill:#8299c6', 'fill:#1f2a52'],
        u2: ['fill:#4a68a6', 'fill:#2a3a70'],
        u3: ['fill:#2c4684', 'fill:#34478c'],
        u4: ['fill:#182a5c', 'fill:#121a3e'],
        u1: ['fill:#101c40', 'fill:#0a0f26'],
        sky: ['fill:#fbeed2', 'fill:#140f14'],
        'sky-low': ['fill:#eef0e6', 'fill:#0b0e1a'],
        river: ['fill:#f2e2b8', 'fill:#1f3a3c'],
        wave: ['fill:none;stroke:#c7ab6c;stroke-width:5;stroke-linecap:round', 'stroke:#3f6460'],
        banner: ['fill:#ffcf3a', 'fill:#e0a93a'],
        skin: ['fill:#e0a878', 'fill:#a87858'],
        cone: ['fill:#fff2c8', 'fill:#c9b88c'],
        hull: ['fill:#6b4526', 'fill:#2e1f18'],
        deck: ['fill:#b9844a', 'fill:#7a5634'],
        g1: ['fill:none;stroke:#4f9a3c;stroke-width:24;stroke-linecap:round', 'stroke:#3f7038'],
        g2: ['fill:none;stroke:#f08a1f;stroke-width:24;stroke-linecap:round', 'stroke:#b86a24'],
        g3: ['fill:none;stroke:#e9e4d8;stroke-width:24;stroke-linecap:round', 'stroke:#a39c90'],
        red: ['fill:#c9482c', 'fill:#94402c'],
        blue: ['fill:#2f4f98', 'fill:#34508c'],
        hat: ['fill:#fff2c8', 'fill:#d3c294'],
        rim: ['fill:#e0bd74', 'fill:#94804e'],
        hair: ['fill:#201818', 'fill:#080608'],
        plank: ['fill:none;stroke:#8a5c30;stroke-width:15;stroke-linecap:round', 'stroke:#5c3f28'],
        fire: ['stop-color:#ffb24c;stop-opacity:0', 'stop-color:#ffb24c;stop-opacity:.8'],
        'fire-end': ['stop-color:#ffb24c;stop-opacity:0'],
      },
    },
    [
      `<defs>${glow('f', [['fire'], ['fire-end', 1]])}${fort('n')}${fort('u')}${soldier('n')}${soldier('u')}</defs>`,
      path('sky', 'M0 0h1600v500H0z') + path('sky-low', 'M0 500h1600v500H0z'),
      path('river', 'M0 340h1600v320H0z'),
      hills('n', 0),
      ...(
        [
          [430, 340],
          [820, 344],
          [1210, 346],
        ] as const
      ).map(([x, y]) => light('f', x, y - 70, 150) + again('n', x, y)),
      bank('n'),
      ...[300, 560, 640, 980, 1060, 1380].map((x) => again('sn', x, 372)),
      '<g transform="rotate(180 800 500)">',
      hills('u', 20),
      path('u3', 'M-20 300h1660v50H-20z') + path('u3', rampart),
      light('f', 700, 240, 170) +
        again('u', 700, 322) +
        light('f', 1290, 240, 120) +
        placed(again('u', 0, 0), { x: 1290, y: 322, scale: 0.7 }) +
        light('f', 150, 240, 120) +
        placed(again('u', 0, 0), { x: 150, y: 322, scale: 0.7 }),
      bank('u'),
      ...[330, 420, 520, 900, 1000, 1110].map((x) => again('su', x, 374)),
      '</g>',
      path('wave', waves),
      path('plank', 'M866 496l64 18'),
      boat(800, 470, 24, 'g1', 'red'),
      boat(990, 540, 204, 'g2', 'blue'),
      boat(640, 530, -16, 'g3', 'blue'),
      boat(1130, 478, 158, 'g1', 'red'),
      boat(1340, 520, 186, 'g2', 'red'),
      boat(420, 486, 10, 'g2', 'red'),
      boat(190, 530, -6, 'g1', 'blue'),
    ].join(''),
  );
}
