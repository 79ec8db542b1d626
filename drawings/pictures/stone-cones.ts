/**
 * The cones of Hang Va, the eye as high as their tops: however far they stand, all end on one level, as if somebody had
 * drawn a string. Ivory in water that the lamps turn lime; one who wades stands where the guide said, and one holds the light.
 */
import { createRandom, drawing, line, path, type Point } from '../kit.ts';
import { clip, clipped } from '../parts.ts';
import { fade, filled, glow, haze, light } from '../shade.ts';
import { standing } from '../cavers.ts';

const random = createRandom(1000);
const level = 380;

/** A cone with its rings and its mirror: its middle, where it meets the water, and how wide it is there. */
function cone(x: number, base: number, half: number): string {
  const tall = base - level;
  const at = (part: number, side: number): Point => [x + side * half * (0.1 + 0.9 * part ** 1.35), level + tall * part];
  const parts = [0, 0.1, 0.25, 0.42, 0.6, 0.8, 1];
  const outline = [...parts.map((part) => at(part, -1)), ...parts.toReversed().map((part) => at(part, 1))];
  const lit = [...parts.map((part) => at(part, -1)), ...parts.toReversed().map((part) => at(part, -0.15))];
  const deep = [...parts.map((part) => at(part, 0.45)), ...parts.toReversed().map((part) => at(part, 1))];
  const mirror: Point[] = [
    at(1, -1),
    [x - half * 0.5, base + tall * 0.3],
    [x, base + tall * 0.42],
    [x + half * 0.5, base + tall * 0.3],
    at(1, 1),
  ];
  const rings = parts.slice(1, -1).map((part) => {
    const [[left, y], [right]] = [at(part, -1), at(part, 1)];
    const bend = Math.round((right - left) * 0.12);
    return `M${Math.round(left)} ${Math.round(y)}q${Math.round((right - left) / 2)} ${bend} ${Math.round(right - left)} 0`;
  });
  return (
    path('mirror', line(mirror, true)) +
    path('cone', line(outline, true)) +
    path('lit', line(lit, true)) +
    path('deep', line(deep, true)) +
    path('ring', rings.join('')) +
    path(
      'shore',
      `M${Math.round(x - half * 1.06)} ${base}q${Math.round(half * 1.06)} ${Math.round(half * 0.2)} ${Math.round(half * 2.12)} 0`,
    )
  );
}

/** A row of cones at one distance. */
const row = (base: number, half: number, gap: number, from: number): string =>
  Array.from({ length: Math.ceil((1700 - from) / gap) }, (_, index) =>
    cone(
      Math.round(from + index * gap + (random() - 0.5) * gap * 0.3),
      base + Math.round((random() - 0.5) * (base - level) * 0.08),
      Math.round(half * (0.85 + random() * 0.3)),
    ),
  ).join('');

export function draw(): string {
  const roof = Array.from({ length: 23 }, (_, index): Point => [
    -20 + index * 75,
    150 - 90 * Math.sin((index / 22) * Math.PI) + (random() - 0.5) * 44,
  ]);
  const second = roof.map(([x, y]): Point => [x, y * 1.3 + 74 + (random() - 0.5) * 30]);
  return drawing(
    {
      width: 1600,
      height: 1000,
      label: 'Tranh: hồ nông trong Hang Va, những nón đá xa gần đỉnh bằng nhau, người đội đèn lội nước giữa các nón',
      style: {
        b1: ['stop-color:#241a3a', 'stop-color:#07060f'],
        b2: ['stop-color:#6b5a48', 'stop-color:#2a2230'],
        roof: ['fill:#3a2c4c', 'fill:#120e1e'],
        'roof-low': ['fill:#17102a', 'fill:#04030a'],
        w1: ['stop-color:#f0eda0', 'stop-color:#8a9a4c'],
        w2: ['stop-color:#93bf62', 'stop-color:#2f5a3c'],
        w3: ['stop-color:#2f7560', 'stop-color:#0b2428'],
        cone: ['fill:#e9d3a2', 'fill:#8a7656'],
        lit: ['fill:#fff5d6', 'fill:#d8c08a'],
        deep: ['fill:#b48a58', 'fill:#4c3a34'],
        ring: ['fill:none;stroke:#a87a48;stroke-width:4;opacity:.6', 'stroke:#35282c'],
        mirror: ['fill:#f3e6ae;opacity:.4', 'fill:#c2b071;opacity:.3'],
        shore: ['fill:none;stroke:#fbffd6;stroke-width:5;stroke-linecap:round;opacity:.8', 'stroke:#cfe09a;opacity:.6'],
        glow: ['stop-color:#fff3b0;stop-opacity:.9', 'stop-color:#ffe08a;stop-opacity:.9'],
        'glow-end': ['stop-color:#ffe08a;stop-opacity:0'],
        suit: ['fill:#a8231f', 'fill:#6d1c20'],
        'suit-lit': ['fill:#ea4a36', 'fill:#c2463a'],
        pack: ['fill:#22242c', 'fill:#0c0d12'],
        'pack-lit': ['fill:#3a3e48', 'fill:#20222a'],
        skin: ['fill:#d69c70', 'fill:#a57856'],
        helmet: ['fill:#ffd23a', 'fill:#d9b03a'],
        'lamp-dot': ['fill:none;stroke:#fffbe0;stroke-width:9;stroke-linecap:round'],
      },
    },
    [
      `<defs>${fade('b', [['b1'], ['b2', 1]])}${haze('w', 440, 1000, [['w1'], ['w2', 0.35], ['w3', 1]])}${glow('g', [['glow'], ['glow-end', 1]])}${clip('k', 'M580 300h200v272H580z')}${clip('j', 'M840 300h140v232H840z')}</defs>`,
      filled('b', 'M0 0h1600v470H0z'),
      path('roof', line([...second, [1620, -20], [-20, -20]], true)),
      path('roof-low', line([...roof, [1620, -20], [-20, -20]], true)),
      light('g', 860, 420, 420),
      filled('w', 'M0 440h1600v570H0z'),
      row(470, 22, 62, 10),
      row(530, 44, 128, -20),
      light('g', 800, 480, 300),
      clipped('k', standing({ x: 690, y: 612, scale: 2 })),
      clipped('j', standing({ x: 912, y: 562, scale: 1.5, flip: true })),
      path('shore', 'M640 568q50 16 104 0M874 528q40 12 78 0'),
      row(670, 96, 330, 110),
      cone(330, 880, 190),
      cone(1180, 850, 170),
      cone(1560, 930, 210),
      cone(-20, 800, 150),
    ].join(''),
  );
}
