/** Hang Én from the dark behind the camp: the mouth, the river that comes in, tents on its sand, and the swifts of its name. */
import { createRandom, drawing, line, path, smooth, tower, sunlitFace, type Point, type Style } from '../kit.ts';
import { dots, readPoints, stones } from '../points.ts';
import { fade, filled, glow, haze, light } from '../shade.ts';

const width = 1600;
const height = 1000;

const gradients = `<defs>${[
  fade('sky', [['sky'], ['sky-low', 1]]),
  haze('cliff', 150, 600, [['cliff'], ['cliff-low', 1]]),
  haze('cliff-lit', 150, 600, [['cliff-lit'], ['cliff-low', 1]]),
  haze('sand', 560, 960, [['sand'], ['sand-near', 1]]),
  haze('pool', 560, 900, [['pool'], ['pool-near', 1]]),
  glow('fire', [['fire'], ['fire-end', 1]]),
  haze('ray', 120, 640, [['ray'], ['ray-end', 1]]),
].join('')}</defs>`;

/** The mouth of the cave: what is left of the picture is rock. */
const mouth = readPoints(
  '196 700, 214 600, 196 540, 250 470, 262 400, 340 352, 372 290, 470 250, 520 196, 640 176, 700 120, 800 118, 870 84, 990 96, 1080 84, 1150 150, 1216 180, 1236 260, 1300 330, 1296 430, 1350 520, 1336 610, 1372 690, 1290 740, 1250 1010, 260 1010, 290 800',
);
const frame = `M0 0h${width}v${height}H0z`;

/** The valley outside: cliffs with the light on them, forest at their foot. */
function valley(): string {
  const random = createRandom(5);
  const cliffs = [
    [420, 330, 420],
    [640, 300, 330],
    [1130, 420, 470],
    [900, 280, 290],
  ].map(([x, wide, high]) => tower(random, { x: x!, width: wide!, height: high!, base: 600, steps: 10 }));
  const trees = Array.from({ length: 60 }, (_, index): Point => {
    const part = index / 59;
    return [240 + part * 1100, 544 - Math.sin(part * 9) * 14 - Math.abs(part - 0.5) * 50 - random() * 34];
  });
  const near = trees.map(([x], index): Point => [x + 8, 552 + ((index * 7) % 5) * 5 - Math.abs(index - 30) * 0.6]);
  return [
    filled('cliff', cliffs.map((shape) => line(shape, true)).join('')),
    filled('cliff-lit', cliffs.map((shape) => line(sunlitFace(random, shape, 0.55), true)).join('')),
    path('tree1', `${dots(trees)}M200 532h1200`),
    path('forest', 'M200 548h1200v92H200z'),
    path('tree2', dots(near)),
    path('tree3', dots(near.filter((_, index) => index % 2 === 1).map(([x, y]): Point => [x + 6, y - 10]))),
  ].join('');
}

/** A tent with its door towards the fire. */
function tent(name: string, x: number, y: number, size: number): string {
  const at = (across: number, up: number): string => `${Math.round(x + across * size)} ${Math.round(y - up * size)}`;
  return [
    path('shadow', `M${at(-1.1, 0)}L${at(1.2, 0)} ${at(1.5, -0.22)} ${at(-0.9, -0.2)}z`),
    path(name, `M${at(-1, 0)}Q${at(-0.7, 0.86)} ${at(0, 0.9)}Q${at(0.7, 0.86)} ${at(1, 0)}z`),
    path('tent-shade', `M${at(-1, 0)}Q${at(-0.7, 0.86)} ${at(0, 0.9)}Q${at(-0.34, 0.5)} ${at(-0.36, 0)}z`),
    path('door', `M${at(-0.1, 0)}Q${at(0.1, 0.7)} ${at(0.18, 0.62)}Q${at(0.42, 0.4)} ${at(0.46, 0)}z`),
  ].join('');
}

/** Someone on the sand, seen from far: shirt, arms, legs, head; `reach` is where the hands are, to the right (1) or left (-1). */
const camper = (x: number, y: number, shirt: string, reach: 1 | -1): string =>
  path('legs', `M${x - 7} ${y}l3-24h9l3 24h-6l-2-15-2 15z`) +
  path(shirt, `M${x - 6} ${y - 22}l-2-16q8-7 17 0l-2 16z`) +
  path('arm', `M${x + 6 * reach} ${y - 37}l${7 * reach} 9 ${7 * reach}-4`) +
  path('head', `M${x} ${y - 48}h0`);

/** Someone who sits on a log and looks to the right (1) or to the left (-1). */
const sitter = (x: number, y: number, shirt: string, side: 1 | -1): string =>
  path('legs', `M${x - 5 * side} ${y - 8}h${18 * side}l${3 * side} 14h${-6 * side}l${-3 * side}-7h${-12 * side}z`) +
  path(shirt, `M${x - 7} ${y - 6}l1-19q7-6 14 0l1 19z`) +
  path('arm', `M${x + 3 * side} ${y - 22}l${7 * side} 9 ${8 * side} 0`) +
  path('head', `M${x + 2 * side} ${y - 34}h0`);

/** Swifts, which wheel below the arch. */
function swifts(): string {
  const random = createRandom(19);
  const birds = Array.from({ length: 30 }, (_, index) => {
    const [angle, reach] = [index * 0.52, 60 + index * 12];
    const [x, y] = [Math.round(770 + Math.cos(angle) * reach * 1.15), Math.round(300 + Math.sin(angle) * reach * 0.5)];
    const span = Math.round(6 + random() * 5 + index / 5);
    return `M${x} ${y}q${span}-${span} ${span * 1.5} 0q${Math.round(span / 3)}-${span} ${Math.round(span * 1.6)}-${span >> 1}`;
  });
  return path('swift', birds.join(''));
}

/** The beach that the river leaves, and the camp on it. */
function beach(): string {
  const ripples = readPoints('520 860, 640 890, 780 868, 930 900, 700 930, 860 950').map(
    ([x, y]) => `M${x} ${y}q30-9 60 0t60 0`,
  );
  return [
    filled('pool', 'M200 630h1200v400H200z'),
    path('pool-lit', 'M420 644h240M560 656h150M1010 642h170M1060 656h90M330 668h70'),
    filled(
      'sand',
      smooth(
        readPoints(
          '300 1010, 330 800, 430 730, 560 700, 640 668, 820 652, 980 668, 1040 700, 1010 742, 1060 800, 1180 860, 1260 1010',
        ),
        true,
      ),
    ),
    path(
      'wet',
      smooth(
        readPoints(
          '980 668, 1040 700, 1010 742, 1060 800, 1180 860, 1260 1010, 1220 1010, 1150 880, 1030 812, 984 748, 1010 704, 980 668',
        ),
        true,
      ),
    ),
    path('ripple', ripples.join('')),

    light('fire', 774, 790, 260),
    tent('coral', 560, 736, 44) +
      tent('gold', 658, 718, 36) +
      tent('coral', 750, 712, 38) +
      tent('jade', 846, 716, 36) +
      tent('coral', 940, 730, 42),
    tent('gold', 470, 806, 56) + tent('coral', 604, 838, 66) + tent('coral', 960, 830, 62),
    camper(672, 800, 'shirt-a', 1) +
      camper(876, 790, 'shirt-b', -1) +
      sitter(718, 824, 'shirt-b', 1) +
      sitter(832, 822, 'shirt-a', -1) +
      camper(1010, 716, 'shirt-b', 1),
    path('flame', 'M762 820q-10-18 5-33 3 10 10 13 3-10 0-15 18 15 8 35z'),
    path('log', 'M750 822l44-5M754 814l38 10'),
  ].join('');
}

const style: Style = {
  sky: ['stop-color:#e9f4e4', 'stop-color:#0f3350'],
  'sky-low': ['stop-color:#fff2c9', 'stop-color:#2c6072'],
  cliff: ['stop-color:#8fb9a5', 'stop-color:#1e4559'],
  'cliff-lit': ['stop-color:#d9dfae', 'stop-color:#396a7a'],
  'cliff-low': ['stop-color:#d3e6bd', 'stop-color:#2b5a6a'],
  tree1: ['fill:none;stroke:#7fb076;stroke-width:44;stroke-linecap:round', 'stroke:#1c4a52'],
  forest: ['fill:#3f8a5a', 'fill:#123a40'],
  tree2: ['fill:none;stroke:#3f8a5a;stroke-width:40;stroke-linecap:round', 'stroke:#123a40'],
  tree3: ['fill:none;stroke:#5da567;stroke-width:20;stroke-linecap:round', 'stroke:#1e5350'],
  pool: ['stop-color:#8fdcc0', 'stop-color:#2a6a78'],
  'pool-near': ['stop-color:#1f8f8b', 'stop-color:#082c3a'],
  'pool-lit': ['fill:none;stroke:#f2fbe6;stroke-width:5;stroke-linecap:round', 'stroke:#9cc7cf'],
  sand: ['stop-color:#fbe6b4', 'stop-color:#6f7166'],
  'sand-near': ['stop-color:#c99a58', 'stop-color:#2c2a2a'],
  wet: ['fill:#a9834f;opacity:.6', 'fill:#1c2427'],
  ripple: ['fill:none;stroke:#b3854a;stroke-width:4;stroke-linecap:round;opacity:.7', 'stroke:#57503f'],
  fire: ['stop-color:#ffb85c;stop-opacity:.35', 'stop-color:#ffb04e;stop-opacity:.95'],
  'fire-end': ['stop-color:#ffb85c;stop-opacity:0', 'stop-color:#ffb04e'],
  coral: ['fill:#f4704a', 'fill:#ff8a55'],
  gold: ['fill:#f9c456', 'fill:#ffd46e'],
  jade: ['fill:#1f8f80', 'fill:#5fd0ae'],
  'tent-shade': ['fill:#401208;opacity:.28', 'opacity:.45'],
  door: ['fill:#3a1a12;opacity:.55', 'fill:#fff0bd;opacity:.9'],
  shadow: ['fill:#7a5426;opacity:.35', 'fill:#0a0a0a'],
  legs: ['fill:#20302f', 'fill:#0d1416'],
  'shirt-a': ['fill:#0f6a5f', 'fill:#0a3d3a'],
  'shirt-b': ['fill:#fff5df', 'fill:#c9b48a'],
  arm: ['fill:none;stroke:#8a5a3a;stroke-width:5;stroke-linecap:round;stroke-linejoin:round', 'stroke:#4f3524'],
  head: ['fill:none;stroke:#8a5a3a;stroke-width:13;stroke-linecap:round', 'stroke:#4f3524'],
  flame: ['fill:#ff7a2e', 'fill:#fff0b0'],
  log: ['fill:none;stroke:#4a2d18;stroke-width:6;stroke-linecap:round'],
  swift: ['fill:none;stroke:#16302f;stroke-width:4.5;stroke-linecap:round;stroke-linejoin:round', 'stroke:#04101a'],
  ray: ['stop-color:#fff3c8;stop-opacity:.6', 'stop-color:#bfe0ea;stop-opacity:.22'],
  'ray-end': ['stop-color:#fff3c8;stop-opacity:0', 'stop-color:#bfe0ea'],
  rim: ['fill:#a5814f', 'fill:#1d3f4b'],
  'rim-near': ['fill:#4f4630', 'fill:#0d232c'],
  rock: ['fill:#0d1614', 'fill:#030709'],
  block: ['fill:#1b2623', 'fill:#070f13'],
  'block-lit': ['fill:#7a5f3a', 'fill:#3a2d20'],
};

export function draw(): string {
  // The left wall is as thick as it is seen, and has the light on it.
  const within = (part: number): Point[] =>
    mouth.map(([x, y]): Point => (x < 1000 ? [x + (1000 - x) * part, y + (700 - y) * part * 0.5] : [x - 6, y]));
  const around = (name: string, hole: readonly Point[]): string =>
    path(name, frame + line(hole, true), ' fill-rule="evenodd"');
  const icicles = stones([
    [462, 280, 15, 96],
    [596, 190, 18, 100],
    [676, 170, 12, 70],
    [900, 80, 16, 92],
    [1000, 80, 12, 66],
    [1104, 92, 20, 112],
    [1206, 168, 14, 92],
  ]);
  return drawing(
    {
      width,
      height,
      label: 'Trại trong hang Én: nhìn từ trong tối ra cửa hang, lều trên bãi cát, sông chảy vào, chim én lượn',
      style,
    },
    [
      gradients,
      filled('sky', frame),
      valley(),
      swifts(),
      beach(),
      filled('ray', 'M960 96l90-8L660 680H430z') + filled('ray', 'M1100 110l50 40L860 680H740z'),
      path('rim-near', icicles),
      around('rim', within(0.1)),
      around('rim-near', within(0.055)),
      around('rock', mouth),
      path('block', 'M0 1000V820l130-50 150 20 120 90 120 30 70 90zM1600 1000V780l-160-40-130 60-40 90-110 40-50 70z'),
      path(
        'block-lit',
        'M130 770l150 20 120 90 120 30-120-18-120-84-140-24zM1440 740l-130 60-40 90-110 40 120-30 44-88 126-50z',
      ),
    ].join(''),
  );
}
