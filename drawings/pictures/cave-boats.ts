/** Phong Nha from straight above: boats one after another leave the turquoise river and go under the lip of the mountain. */
import { canopy, createRandom, drawing, line, path, smooth, type Point, type Style } from '../kit.ts';
import { dots, readPoints } from '../points.ts';
import { filled, glow, haze, light } from '../shade.ts';

const width = 1600;
const height = 1000;

const gradients = `<defs>${[
  haze('river', 420, height, [['river'], ['river-low', 1]]),
  haze('inside', 0, 470, [['inside'], ['inside-low', 1]]),
  glow('lamp', [['lamp'], ['lamp-end', 1]]),
].join('')}</defs>`;

/** The edge of the rock above the water, from left to right. */
const lip = readPoints(
  '-20 640, 90 590, 150 604, 240 540, 330 530, 400 470, 500 452, 560 404, 650 412, 720 372, 800 390, 880 362, 960 384, 1030 350, 1110 330, 1170 282, 1260 270, 1330 214, 1440 196, 1500 140, 1620 110',
);

/** A boat of the park from above, 250 long, bow up: hull, awning, those who sit under it, two who row. */
const boat = `<g id="boat">${[
  path('shadow', 'M14-110q44 60 40 150-4 60-26 92l-20 4z'),
  path('hull', 'M0-136q30 40 36 110 2 70-16 140l-20 22-20-22q-18-70-16-140Q-30-96 0-136z'),
  path('hull-in', 'M0-108q20 34 25 86 1 62-13 122H-12q-14-60-13-122Q-20-74 0-108z'),
  path('bench', 'M-22-20h44M-24 6h48M-23 32h46M-20 58h40'),
  path('vest', dots(readPoints('-12 -22, 11 -20, -13 5, 12 6, -12 32, 12 31, -10 58, 10 57'))),
  path('hair', dots(readPoints('-12 -22, 11 -20, -13 5, 12 6, -12 32, 12 31, -10 58, 10 57'))),
  path('oar', 'M-8-66L-58-40M10 96l50 30'),
  path('blade', 'M-52-43l-18 9M54 123l18 11'),
  path('hat', dots(readPoints('0 -68, 0 92'))),
  path('hat-tip', dots(readPoints('-2 -70, -2 90'))),
].join('')}</g>`;

/** Where a boat is, how far it has turned in degrees, and how large it is. */
type Placement = readonly [x: number, y: number, turn: number, scale: number];

const wake =
  '<path id="wake" class="wake" d="M-22 110q-14 70-60 150M22 110q16 70 62 150M0 150v70M-36-60q-34 50-54 120M36-60q34 50 54 120"/>';

const placed = (id: string, [x, y, turn, scale]: Placement): string =>
  `<use href="#${id}" transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})"/>`;

/** The bed of the river shows through: pale sand, stones, weed. */
function bed(): string {
  const random = createRandom(7);
  const pebbles = Array.from({ length: 26 }, (): Point => [1180 + random() * 400, 640 + random() * 330]);
  const weeds = readPoints('1060 940, 1130 800, 1380 560, 1250 480, 1010 640').map(
    ([x, y]) => `M${x} ${y}q-18-30-4-64M${x! + 16} ${y}q0-30 16-56M${x! + 30} ${y}q22-22 20-50`,
  );
  const ripples = Array.from({ length: 26 }, (_, index) => {
    const [x, y] = [Math.round(random() * 1500), Math.round(440 + (index / 26) * 540)];
    return `M${x} ${y}q${Math.round(20 + random() * 16)}-14 ${Math.round(56 + random() * 30)} 0`;
  });
  return [
    filled('river', `M0 0h${width}v${height}H0z`),
    path('shoal', smooth(readPoints('1040 1010, 1090 900, 1200 800, 1280 690, 1420 560, 1620 470, 1620 1010'), true)),
    path(
      'shoal-lit',
      smooth(readPoints('1200 1010, 1240 930, 1330 830, 1400 720, 1500 640, 1620 590, 1620 1010'), true),
    ),
    path('pebble', dots(pebbles)),
    path('weed', weeds.join('')),
    path('ripple', ripples.join('')),
  ].join('');
}

/** What is under the rock: dark water that the lamps of boats light. */
function cavern(): string {
  const shade = [...lip.map(([x, y]): Point => [x, y + 62]), [1620, -20], [-20, -20]] as const;
  const ledge = (lift: number): string =>
    line([...lip.map(([x, y]): Point => [x, y - lift]), [1620, -20], [-20, -20]], true);
  const random = createRandom(3);
  const ridge = lip.map(([x, y]): Point => [x, y - 52 - random() * 16]);
  const facets = lip
    .slice(1)
    .flatMap(([x, y], index) => (index % 2 === 0 ? [line([lip[index]!, [x, y], [x - 26, y - 60]], true)] : []));
  return [
    path('rock-shade', line(shade, true)),
    path('rock-edge', ledge(0)),
    path('rock-face', facets.join('')),
    filled('inside', ledge(58)),
    path('bush', dots(canopy(random, ridge, 50))),
    path(
      'bush-mid',
      dots(
        canopy(
          random,
          ridge.map(([x, y]): Point => [x + 6, y - 10]),
          70,
        ),
      ),
    ),
    path(
      'bush-lit',
      dots(
        canopy(
          random,
          ridge.map(([x, y]): Point => [x + 12, y - 4]),
          88,
        ),
      ),
    ),
  ].join('');
}

const style: Style = {
  river: ['stop-color:#37bdb2', 'stop-color:#1a6674'],
  'river-low': ['stop-color:#12918f', 'stop-color:#08303f'],
  shoal: ['fill:#63d3bf;opacity:.8', 'fill:#23747f'],
  'shoal-lit': ['fill:#b6ead0;opacity:.8', 'fill:#3b8f92'],
  pebble: ['fill:none;stroke:#7fc7ac;stroke-width:12;stroke-linecap:round', 'stroke:#2c7a80'],
  weed: ['fill:none;stroke:#1f9c74;stroke-width:9;stroke-linecap:round;opacity:.8', 'stroke:#14605c'],
  ripple: ['fill:none;stroke:#c9f3e6;stroke-width:4;stroke-linecap:round;opacity:.55', 'stroke:#5aa3aa'],
  wake: ['fill:none;stroke:#e6fbf2;stroke-width:6;stroke-linecap:round;opacity:.75', 'stroke:#8fc4ca'],
  'rock-shade': ['fill:#043d42;opacity:.5', 'fill:#01090e'],
  'rock-edge': ['fill:#7d8a6d', 'fill:#24403f'],
  'rock-face': ['fill:#3f5347', 'fill:#122a2b'],
  inside: ['stop-color:#02090b', 'stop-color:#010405'],
  'inside-low': ['stop-color:#0a2122', 'stop-color:#040d10'],
  bush: ['fill:none;stroke:#174f38;stroke-width:62;stroke-linecap:round', 'stroke:#08231f'],
  'bush-mid': ['fill:none;stroke:#2d8250;stroke-width:42;stroke-linecap:round', 'stroke:#123b31'],
  'bush-lit': ['fill:none;stroke:#93c65f;stroke-width:22;stroke-linecap:round', 'stroke:#2f6a50'],
  lamp: ['stop-color:#ffc861;stop-opacity:.95'],
  'lamp-end': ['stop-color:#f09a2e;stop-opacity:0'],
  shadow: ['fill:#06474c;opacity:.45', 'fill:#020d14'],
  hull: ['fill:#2b5fa8', 'fill:#1c4072'],
  'hull-in': ['fill:#c99a5c', 'fill:#7d5f3c'],
  bench: ['fill:none;stroke:#7a5228;stroke-width:7', 'stroke:#46301a'],
  vest: ['fill:none;stroke:#ff6b35;stroke-width:20;stroke-linecap:round', 'stroke:#c9532c'],
  hair: ['fill:none;stroke:#2a1c14;stroke-width:11;stroke-linecap:round'],
  oar: ['fill:none;stroke:#5b3a1c;stroke-width:5;stroke-linecap:round'],
  blade: ['fill:none;stroke:#f3d38e;stroke-width:10;stroke-linecap:round', 'stroke:#b5945a'],
  hat: ['fill:none;stroke:#fff0c8;stroke-width:33;stroke-linecap:round', 'stroke:#d6bd85'],
  'hat-tip': ['fill:none;stroke:#d9b46a;stroke-width:13;stroke-linecap:round', 'stroke:#9b7c42'],
  glow: ['fill:none;stroke:#ffe9ae;stroke-width:16;stroke-linecap:round'],
};

export function draw(): string {
  const outside: readonly Placement[] = [
    [812, 560, 8, 1],
    [640, 860, 22, 1],
    [1110, 690, -14, 0.96],
  ];
  const inside: readonly Placement[] = [
    [842, 200, 2, 0.9],
    [690, 44, -16, 0.8],
  ];
  return drawing(
    {
      width,
      height,
      label:
        'Cửa động Phong Nha nhìn thẳng từ trên xuống: thuyền nối nhau từ sông xanh ngọc vào bóng tối dưới vách núi',
      style,
    },
    [
      `${gradients}<defs>${boat}${wake}</defs>`,
      bed(),
      ...outside.map((place) => placed('wake', place)),
      ...outside.map((place) => placed('boat', place)),
      cavern(),
      ...inside.map(([x, y, turn, scale]) => light('lamp', x, y, 200 * scale) + placed('boat', [x, y, turn, scale])),
      light('lamp', 808, 452, 70),
      path('glow', 'M842 72h0'),
    ].join(''),
  );
}
