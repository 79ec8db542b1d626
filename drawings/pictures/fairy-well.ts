/**
 * The well on Thần Đinh from within, eye near the water: courses of mossy stone bend up to an opening with a spring sky,
 * three who look down over it under a branch of peach blossom, and the gourd that one lets down by a bamboo for the first water.
 */
import { createRandom, drawing, drawLumps, path, smooth, type Point } from '../kit.ts';
import { clip, clipped, placed } from '../parts.ts';
import { dots } from '../points.ts';
import { fade, filled, glow, haze, light } from '../shade.ts';

const random = createRandom(1200);

const [middle, rim, wide, high] = [800, 250, 360, 190] as const;

const opening = `M${middle - wide} ${rim}a${wide} ${high} 0 1 0 ${2 * wide} 0a${wide} ${high} 0 1 0-${2 * wide} 0z`;

/** A point of the wall: how far round (0 to 1, from the left along the lower side), and how deep below the rim. */
const wall = (round: number, depth: number): Point => {
  const angle = Math.PI * 2 * round;
  return [middle - Math.cos(angle) * (wide + depth * 820), rim + depth * 220 + Math.sin(angle) * (high + depth * 520)];
};

/** Courses of stone: each broken into blocks that do not stand one above another. */
function stones(): string {
  const depths = [0.06, 0.18, 0.33, 0.52, 0.76, 1.06, 1.45];
  const names = ['b1', 'b2', 'b3'] as const;
  const blocks: Record<(typeof names)[number], string> = { b1: '', b2: '', b3: '' };
  depths.slice(0, -1).forEach((top, course) => {
    const low = depths[course + 1]!;
    const count = 24 - course * 2;
    const shift = course * 0.5;
    for (let at = 0; at < count; at += 1) {
      const [from, to] = [at + shift, at + shift + 0.93].map((part) => part / count);
      const gap = (low - top) * 0.07;
      const corners = [
        wall(from!, top),
        wall((from! + to!) / 2, top),
        wall(to!, top),
        wall(to!, low - gap),
        wall((from! + to!) / 2, low - gap),
        wall(from!, low - gap),
      ];
      blocks[names[Math.floor(random() * 3)]!] +=
        `M${corners.map((point) => point.map(Math.round).join(' ')).join('L')}z`;
    }
  });
  return names.map((name) => path(name, blocks[name])).join('');
}

/** One who leans over the rim, from below: shoulders, face and hair; feet lie beyond. */
const face = (shirt: string, hair: string): string =>
  path(shirt, 'M-128 330q0-136 90-158h76q90 22 90 158z') +
  path('skin-shade', 'M-26 130h52v50q-26 24-52 0z') +
  path(hair, 'M-66 70c-8-100 140-100 132 0 2 40-10 60-20 70h-92q-18-20-20-70z') +
  path('skin', 'M-50 72q0-54 50-54t50 54-50 76-50-76z') +
  path('brow', 'M-32 70q10-8 20 0M12 70q10-8 20 0') +
  path('eye', 'M-22 82h0M22 82h0') +
  path('mouth', 'M-18 112q18 20 36 0-18 6-36 0z') +
  path('nose', 'M0 84q-6 14 4 14');

export function draw(): string {
  const moss = Array.from({ length: 46 }, () => {
    const depth = 0.15 + random() * 0.8;
    const [x, y] = wall(random() * 0.5, depth);
    return [x, y, (8 + random() * 15) * (1 + depth)] as const;
  });
  const petals = Array.from({ length: 22 }, (): Point => [520 + random() * 560, 430 + random() * 330]);
  const blossoms = Array.from({ length: 16 }, (_, index): Point => [
    560 + index * 24 + random() * 20,
    96 + Math.sin(index / 2) * 26 + random() * 26,
  ]);
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: nhìn từ lòng giếng Tiên lên, thành đá rêu, trời xuân có cành đào, ba người cúi xuống thả gáo múc nước',
      style: {
        dark: ['fill:#0e2a26', 'fill:#030b0e'],
        b1: ['fill:#4f7d62', 'fill:#1c3a3c'],
        b2: ['fill:#3f6a58', 'fill:#152f33'],
        b3: ['fill:#618f6a', 'fill:#254846'],
        gloom: ['stop-color:#0a201f;stop-opacity:0', 'stop-color:#02070a;stop-opacity:.1'],
        'gloom-end': ['stop-color:#08191b;stop-opacity:.92', 'stop-color:#010406;stop-opacity:.95'],
        moss: ['fill:#7fae3c', 'fill:#2c5c3a'],
        'moss-lit': ['fill:#b8d64e', 'fill:#4d8450'],
        sky: ['stop-color:#fff4ec', 'stop-color:#22305e'],
        'sky-low': ['stop-color:#ffcfc9', 'stop-color:#6a6496'],
        kerb: ['fill:#c9c4b0', 'fill:#4c5560'],
        'kerb-shade': ['fill:#8f927f', 'fill:#2b343e'],
        twig: ['fill:none;stroke:#5a3428;stroke-width:11;stroke-linecap:round', 'stroke:#1f1826'],
        blossom: ['fill:none;stroke:#f2648c;stroke-width:36;stroke-linecap:round', 'stroke:#9c4a78'],
        heart: ['fill:none;stroke:#ffd6e0;stroke-width:15;stroke-linecap:round', 'stroke:#d99ab8'],
        petal: ['fill:none;stroke:#ff9ab4;stroke-width:13;stroke-linecap:round', 'stroke:#b3648c'],
        red: ['fill:#d8322a', 'fill:#8c2430'],
        gold: ['fill:#f0b429', 'fill:#a37a2a'],
        brown: ['fill:#7a4a2c', 'fill:#402a24'],
        skin: ['fill:#e2a87c', 'fill:#a87a60'],
        'skin-shade': ['fill:#b97c54', 'fill:#74503f'],
        black: ['fill:#221818', 'fill:#08090f'],
        grey: ['fill:#b9b4ae', 'fill:#6d6c72'],
        brow: ['fill:none;stroke:#3a2420;stroke-width:5;stroke-linecap:round', 'stroke:#1f1518'],
        eye: ['fill:none;stroke:#2a1a18;stroke-width:10;stroke-linecap:round', 'stroke:#120c10'],
        nose: ['fill:none;stroke:#b97c54;stroke-width:5;stroke-linecap:round', 'stroke:#74503f'],
        mouth: ['fill:#b0392e', 'fill:#7a2f30'],
        pole: ['fill:none;stroke:#d9b25a;stroke-width:16;stroke-linecap:round', 'stroke:#8f7740'],
        knot: ['fill:none;stroke:#a37e34;stroke-width:18', 'stroke:#5f4e2a'],
        gourd: ['fill:#d98a3a', 'fill:#8f5f34'],
        'gourd-lit': ['fill:#f6bd6c', 'fill:#c48c52'],
        'gourd-in': ['fill:#7a4420', 'fill:#3c2418'],
        sleeve: ['fill:#d8322a', 'fill:#8c2430'],
        water: ['stop-color:#16544c', 'stop-color:#06181e'],
        'water-low': ['stop-color:#0a2a2c', 'stop-color:#02080c'],
        shine: ['fill:#ffdcd4', 'fill:#5d628f'],
        'shine-lit': ['fill:#fff4ec', 'fill:#9a98c0'],
        drop: ['fill:none;stroke:#e9fbf4;stroke-width:11;stroke-linecap:round', 'stroke:#a9cbd0'],
        lamp: ['stop-color:#ffe6c9;stop-opacity:.35', 'stop-color:#ffb95c;stop-opacity:.75'],
        'lamp-end': ['stop-color:#ffb95c;stop-opacity:0'],
      },
    },
    [
      `<defs>${fade('s', [['sky'], ['sky-low', 1]])}${haze('d', 260, 900, [['gloom'], ['gloom-end', 1]])}${haze('w', 800, 1000, [['water'], ['water-low', 1]])}${glow('l', [['lamp'], ['lamp-end', 1]])}${clip('o', opening)}</defs>`,
      path('dark', 'M0 0h1600v1000H0z'),
      stones(),
      path('moss', drawLumps(moss)) +
        path('moss-lit', drawLumps(moss.map(([x, y, size]) => [x - size * 0.2, y, size * 0.5]))),
      filled('d', 'M0 0h1600v1000H0z'),
      path(
        'kerb-shade',
        `M${middle - wide - 54} ${rim}a${wide + 54} ${high + 54} 0 1 0 ${2 * wide + 108} 0a${wide + 54} ${high + 54} 0 1 0-${2 * wide + 108} 0z`,
      ),
      path(
        'kerb',
        `M${middle - wide - 54} ${rim - 18}a${wide + 54} ${high + 46} 0 1 0 ${2 * wide + 108} 0a${wide + 54} ${high + 46} 0 1 0-${2 * wide + 108} 0z`,
      ),
      filled('s', opening),
      path(
        'twig',
        smooth([
          [1180, 130],
          [1060, 150],
          [960, 96],
          [840, 128],
          [720, 92],
          [560, 116],
        ] as Point[]) + 'M960 100q-20 40-70 54M760 104q-30 40-60 44',
      ),
      path('blossom', dots(blossoms)) + path('heart', dots(blossoms)),
      light('l', 800, 330, 320),
      clipped(
        'o',
        placed(face('gold', 'black'), { x: 618, y: 150, turn: 10, scale: 0.9 }) +
          placed(face('brown', 'grey'), { x: 1000, y: 146, turn: -10, scale: 0.92 }) +
          placed(face('red', 'black'), { x: 800, y: 168, scale: 1.02 }),
      ),
      path('sleeve', 'M846 366q40-30 84 10l10 50-54 12q-10-40-40-72z') +
        path('skin', 'M884 428q28-16 54 0 6 26-14 38-30 4-40-14z'),
      path('pole', 'M912 430Q900 560 872 720') + path('knot', 'M909 490l-1 8M898 580l-2 8M884 660l-2 8'),
      filled('w', 'M-20 850q820-90 1640 0v170H-20z'),
      path('shine', 'M520 890a280 44 0 1 0 560 0a280 44 0 1 0-560 0z') +
        path('shine-lit', 'M620 884a170 24 0 1 0 340 0a170 24 0 1 0-340 0z'),
      path('gourd', 'M780 714q90-30 184 0 8 110-92 112t-92-112z') +
        path('gourd-lit', 'M780 714q30-10 60-14-20 60 20 126-84-10-80-112z') +
        path('gourd-in', 'M780 714q92 34 184 0-92-34-184 0z'),
      path('shine-lit', 'M800 716q72 20 144 0-72-16-144 0z'),
      path(
        'drop',
        dots([
          [846, 846],
          [884, 862],
          [906, 840],
        ]),
      ),
      path('petal', dots(petals)),
    ].join(''),
  );
}
