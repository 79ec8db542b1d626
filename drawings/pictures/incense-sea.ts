/**
 * The temple of Liễu Hạnh from its yard, through the three arches of the gate, in the morning: to the left Hoành Sơn with
 * the road over the pass falls to the sea, to the right lie the islands, in the middle people light incense. The feast is
 * at the new moon: at night there are lanterns and stars.
 */
import { createRandom, drawing, line, path, smooth, type Point } from '../kit.ts';
import { again, clip, clipped, placed } from '../parts.ts';
import { createPlane } from '../plane.ts';
import { fade, filled, glow, light } from '../shade.ts';

const random = createRandom(301);

interface Arch {
  readonly left: number;
  readonly right: number;
  readonly spring: number;
}

const foot = 830;
const middle: Arch = { left: 586, right: 1014, spring: 440 };
const sides: readonly Arch[] = [
  { left: 168, right: 468, spring: 500 },
  { left: 1132, right: 1432, spring: 500 },
];

/** The opening of an arch, drawn in by `inset` on each side. */
function opening(
  { left, right, spring }: Arch,
  [insetLeft, insetRight, insetTop] = [0, 0, 0] as readonly number[],
): string {
  const [from, to] = [left + insetLeft!, right - insetRight!];
  const [half, rise] = [(to - from) / 2, (right - left) / 2 - insetTop!];
  return `M${from} ${foot}V${spring}a${half} ${rise} 0 0 1 ${2 * half} 0V${foot}z`;
}

const floor = createPlane([-1276, 1140], [2876, 1140], [1600, foot], [0, foot]);

/** Light from an arch on the tiles of the yard. */
const pool = ({ left, right }: Arch): string =>
  line(
    [
      floor(left / 1600, 1),
      floor(right / 1600, 1),
      floor(0.5 + (right / 1600 - 0.5) * 1.05, 0),
      floor(0.5 + (left / 1600 - 0.5) * 1.05, 0),
    ],
    true,
  );

const tiles = (): string =>
  Array.from({ length: 7 }, (_, row) => line([floor(0, 1 - row / 7), floor(1, 1 - row / 7)])).join('') +
  Array.from({ length: 31 }, (_, column) => line([floor(column / 30, 0), floor(column / 30, 1)])).join('');

/** What lies beyond the gate: the mountain and its road, the sea, the islands, the wood below. */
function land(): string {
  const ridge: Point[] = [
    [0, 400],
    [120, 384],
    [220, 400],
    [300, 462],
    [380, 440],
    [450, 480],
    [540, 510],
    [640, 544],
    [740, 586],
    [780, 606],
  ];
  const spur: Point[] = [
    [0, 540],
    [150, 500],
    [250, 540],
    [350, 556],
    [450, 600],
    [560, 590],
    [640, 650],
    [700, 732],
    [0, 732],
  ];
  const trees = Array.from({ length: 46 }, (_, index): string => {
    const [x, size] = [index * 36 + random() * 20, 22 + random() * 22];
    return `M${Math.round(x - size)} 724a${Math.round(size)} ${Math.round(size * (0.9 + random() * 0.4))} 0 0 1 ${Math.round(2 * size)} 0z`;
  });
  return (
    filled('s', 'M0 0h1600v610H0z') +
    `<g class="night">${path('star', Array.from({ length: 34 }, () => `M${Math.round(140 + random() * 1320)} ${Math.round(random() * 560)}h0`).join(''))}</g>` +
    path('cloud', 'M540 420q120-34 230-10 110-24 260 12-240 20-490-2zM1120 500q140-26 340 4-170 18-340-4z') +
    filled('w', 'M0 604h1600v130H0z') +
    path('wave', 'M620 640h120M800 626h160M860 664h90M700 672h80M1150 640h110M1290 622h90M1330 668h80M1200 676h60') +
    path('isle', 'M1168 606q30-52 86-56 50 6 74 56zM1352 606q20-26 48-22 26 6 36 22z') +
    path('islelit', 'M1254 550q50 6 74 56h-40q-4-34-34-56z') +
    path('boat', 'M1200 656q24 8 66 0l-12 16h-42z') +
    path('sail', 'M1232 650v-60q30 26 28 56z') +
    path('ridge', `${smooth(ridge)}H0z`) +
    path('ridgelit', 'M390 446l60 34 90 30 100 34 100 42 40 20h-100q-30-30-90-46-70-20-110-50-40-24-70-64z') +
    path('spur', `${smooth(spur)}z`) +
    path('road', 'M470 716C400 706 240 704 244 672S408 648 410 620 264 592 268 568') +
    path('road far', 'M268 568C272 546 366 544 362 524S288 508 292 490 330 480 308 460') +
    path('gate', 'M282 460v-30h9v-14h26v14h9v30h-13v-12q-9-12-18 0v12z') +
    path('shore', 'M0 722q400-36 800-10t800-8v150H0z') +
    path('tree', trees.join('')) +
    path('way', 'M700 850l64-146h72l64 146z') +
    path(
      'bush',
      'M0 850v-60q60-40 130 0 40-34 90 0 60-36 110 4 50-30 110 0 60-36 120 2l60 54zM1600 850v-56q-50-44-120-4-50-40-110 4-50-36-110-2-50-34-110 2-50-30-100 2l-50 54z',
    )
  );
}

/** Tile ends along an eave, from left to right. */
const eave = (left: number, right: number, y: number): string => {
  const count = Math.round((right - left) / 34);
  const step = (right - left) / count;
  return Array.from({ length: count }, (_, index) => `M${Math.round(left + (index + 0.5) * step)} ${y}h0`).join('');
};

/** The roofs of the gate: the middle stands higher, and its ends rise. */
const roofs = (): string =>
  path('tile', 'M-130 250h670v-76h-670zM1730 250h-670v-76h670z') +
  path('tile', 'M540 110q-30 0-66-44 54 6 84-20 34-26 50-46h384q16 20 50 46 30 26 84 20-36 44-66 44z') +
  path(
    'trough',
    `M${[...Array(18).keys()].map((index) => `${index * 36 - 122} 178v66`).join('M')}M${[...Array(18).keys()].map((index) => `${1110 + index * 36} 178v66`).join('M')}M${[...Array(15).keys()].map((index) => `${562 + index * 34} 0v104`).join('M')}`,
  ) +
  path('end', eave(-130, 540, 252) + eave(1060, 1730, 252) + eave(540, 1060, 112)) +
  path('ridgeline', 'M-130 172h670M1060 172h670M474 66q54 6 84-20 34-26 50-46M1126 66q-54 6-84-20-34-26-50-46');

/** A pillar before the wall, lit from the gate: a bud on a box of ceramics, ornaments where words would be. */
const pillar = (): string =>
  '<g id="l">' +
  path(
    'pillar',
    'M-40 330h80v420h-80zM-52 310h104v20H-52zM-46 214h92v84h-92zM-56 200h112v14H-56zM-58 298h116v12H-58z',
  ) +
  path('pillar', 'M-54 750h108v26H-54zM-64 776h128v54H-64z') +
  path('pillarlit', 'M26 330h14v420H26zM34 214h12v84H34zM44 776h20v54H44z') +
  path('tilework', 'M-30 228h60v56h-60z') +
  path('petal2', 'M0 230q14 14 0 40-14-26 0-40zM-24 246q18 0 22 26-22-4-22-26zM24 246q-18 0-22 26 22-4 22-26z') +
  path('pillar', 'M-44 200q-16-30 14-40-6-30 30-64 36 34 30 64 30 10 14 40z') +
  path('pillarlit', 'M0 96q36 34 30 64 30 10 14 40H18q14-50-18-104z') +
  path('leaf2', 'M-44 200q-10-24 14-38 6 26 30 38zM44 200q10-24-14-38-6 26-30 38z') +
  path('gilt', 'M-28 346h56v388h-56z') +
  path('board', 'M-22 352h44v376h-44z') +
  path('gilt', [376, 448, 520, 592, 664].map((y) => `M0 ${y}l13 20-13 20-13-20z`).join('')) +
  '</g>';

/** The urn on its three feet, full of sand and burning sticks; the feet stand at the origin. */
function urn(): string {
  const sticks = Array.from({ length: 17 }, (_, index) => {
    const across = -72 + index * 9;
    return { foot: across, tip: [Math.round(across * 1.5 + (random() - 0.5) * 14), Math.round(-318 - random() * 46)] };
  });
  return (
    path('dim', 'M-170 14q170-30 340 0-40 30-170 30t-170-30z') +
    path('stand', 'M-112 0h224v-44H-112zM-130-44h260l-14-22h-232z') +
    path('standlit', 'M-112 0h40v-44h-40zM-130-44h50l10-22h-46z') +
    path('stick', sticks.map(({ foot: at, tip: [x, y] }) => `M${at}-196L${x} ${y}`).join('')) +
    path('ember', sticks.map(({ tip: [x, y] }) => `M${x} ${y}h0`).join('')) +
    path('bronze', 'M-92-66l-10 16 34 6 10-26zM92-66l10 16-34 6-10-26z') +
    path('bronze', 'M-120-204h240q4 24-14 44 26 60-26 92-76 26-160 0-52-32-26-92-18-20-14-44z') +
    path('bronzelit', 'M-120-204h50q-14 100 12 152l-20-8q-52-32-26-92-18-20-14-44z') +
    path('handle', 'M-112-150q-52-16-44-70 4-22 30-14M112-150q52-16 44-70-4-22-30-14') +
    path('bronzelit', 'M-120-204h240l-4 14h-232z') +
    path('band', 'M-112-140q110 24 224 0M-104-104q100 22 208 0') +
    path('ash', 'M-108-204q108-26 216 0z')
  );
}

/** A woman who holds three sticks of incense before her brow, from behind and a little from the right, 318 tall. */
const woman = (): string =>
  path('dim', 'M-44 6h100l-24 70q-50 14-110 0z') +
  path('white', 'M-34-170l-8 162h34l8-80 10 80h34l-6-162z') +
  path('shoe', 'M-42-10h34v12h-38zM10-10h34l4 12h-38z') +
  path('rose', 'M-34-200q-2 70-12 146 46 18 94 0-8-80-12-146z') +
  path('rose', 'M-46-236q2-20 28-26l20-4 20 4q24 6 26 26-8 26-14 48h-64q-8-24-16-48z') +
  path(
    'rose',
    'M-40-246q-32 26-44 14-8-12 14-36l36-34 12 14-26 44zM40-246q32 26 44 14 8-12-14-36l-36-34-12 14 26 44z',
  ) +
  path('fold2', 'M-2-266l-18 4q-26 6-26 26 8 24 14 48-4 70-12 136 20 8 40 8-20-110 2-222z') +
  path('hair', 'M-21-294q-2-28 22-30 24 2 22 30-4 22-22 24-18-2-22-24zM-12-286q12-10 26 0l8 66q-20 20-40 0z') +
  path('cord2', 'M-12-238q14 8 28 0');

/** An old man with folded hands, from behind and a little from the left, his head bowed, 300 tall. */
const elder = (): string =>
  path('dim', 'M-44 6h90l60 66q-60 16-116 0z') +
  path('white', 'M-30-60l-4 52h30l4-40 6 40h30l-4-52z') +
  path('shoe', 'M-38-10h34v12h-34zM6-10h34v12H6z') +
  path('indigo', 'M-46-218q2-22 28-28l18-4 18 4q26 6 28 28 2 80 12 174-58 22-116 0 12-94 12-174z') +
  path('indigo limb', 'M-40-214q-24 34-4 60M40-214q22 34 4 60') +
  path('fold2', 'M2-250l18 4q24 6 26 28 2 80 12 174-24 10-50 10 16-120-6-216z') +
  path('skin', 'M-11-262h22v20q-11 8-22 0z') +
  path('grey', 'M-21-280h42q3 18-9 26h-24q-12-8-9-26z') +
  path('felt', 'M-25-278q0-30 26-32 24 2 24 32-24 14-50 0z') +
  path('feltline', 'M-23-286q22 12 46 0M-20-296q20 10 40 0');

/** A child with lotus flowers in the arms, 200 tall. */
const child = (): string =>
  path('dim', 'M-30 4h60l16 46q-40 10-80 0z') +
  path('leg', 'M-14-50v44M14-50v44') +
  path('mint', 'M-34-140q2-20 34-22 32 2 34 22 0 50 8 92-42 14-84 0 8-42 8-92z') +
  path('mint', 'M-30-148q-24 20-22 58l14 4q6-26 14-34zM30-148q24 14 18 36l-20 6z') +
  path('fold2', 'M0-162q32 2 34 22 0 50 8 92-18 6-38 6 10-60-4-120z') +
  path('stem', 'M30-120l26-60M24-120l42-40M34-116l10-80') +
  path(
    'petal',
    'M48-190q-4 18 8 18 14-2 10-20-8-8-18 2zM58-166q-2 16 10 16 14-4 8-18-8-6-18 2zM34-204q-4 18 10 18 12-4 8-20-10-8-18 2z',
  ) +
  path('skin', 'M-9-170h18v16q-9 8-18 0z') +
  path('hair', 'M-26-184q-2-30 26-32 28 2 26 32-4 20-26 22-22-2-26-22z');

const smoke = (): string =>
  path(
    'smoke',
    'M790 470q-60-70-6-130 56-60 6-120-40-60 30-140-30 80 14 130 50 70-10 136-50 60-34 124zM836 486q70-60 30-120-50-66 10-130 40-50 10-100 60 60 20 126-40 60 4 110 40 70-74 114zM742 500q-70-50-50-116 30-66-20-110 70 40 56 106-10 60 14 120z',
  );

export function draw(): string {
  const [left, right] = sides as readonly [Arch, Arch];
  const holes = `${opening(middle)}${sides.map((arch) => opening(arch)).join('')}`;
  const through = `${opening(middle, [30, 30, 26])}${opening(left, [46, 0, 22])}${opening(right, [0, 46, 22])}`;
  const body =
    `<defs>${fade('s', [
      ['s1', 0],
      ['s2', 0.62],
      ['s3', 1],
    ])}${fade('w', [
      ['w1', 0],
      ['w2', 1],
    ])}${fade('r', [
      ['r1', 0],
      ['r2', 1],
    ])}${fade('p', [
      ['p1', 0, 0.9],
      ['p1', 1, 0.25],
    ])}${fade('o', [
      ['o1', 0],
      ['o2', 1],
    ])}${glow('g', [
      ['g1', 0, 0.75],
      ['g1', 1, 0],
    ])}${clip('c', through)}${pillar()}</defs>` +
    '<g transform="matrix(.88 0 0 .88 96 0)">' +
    filled('s', 'M-130 0h1860v600H-130z') +
    path('ridge', 'M-10 330l60-60 90-60 80-60 70 10 60-40 90-10 60 20 40 60v240H-10z') +
    filled('r', `M-130 240h680V110h500v130h680v${foot - 240}H-130z${holes}`, ' fill-rule="evenodd"') +
    path('reveal', holes) +
    path('shadeside', `M586 ${foot}V440a214 214 0 0 1 214-214v26a184 188 0 0 0-184 188v390z`) +
    clipped('c', land()) +
    path('trim', `${opening(middle)}${sides.map((arch) => opening(arch)).join('')}`) +
    path('course', 'M-130 286h670M1060 286h670M550 152h500M-130 300h670M1060 300h670') +
    path(
      'tilework',
      `M${[...Array(11).keys()].map((index) => `${580 + index * 44} 174l16 16-16 16-16-16z`).join('M')}`,
    ) +
    roofs() +
    path('plinth', 'M-130 770h298v60H-130zM1432 770h298v60h-298z') +
    filled('o', `M-130 ${foot}h1860v320H-130z`) +
    filled('p', `${pool(middle)}${pool(left)}${pool(right)}`) +
    path('tilejoint', tiles()) +
    path('sill', `M-130 ${foot - 6}h1860v14H-130z`) +
    again('l', 510, 0) +
    `<g transform="matrix(-1 0 0 1 1090 0)"><use href="#l"/></g>` +
    placed(urn(), { x: 800, y: 890, scale: 0.92 }) +
    placed(smoke(), { x: 0, y: 64 }) +
    `<g class="night">${light('g', 800, 600, 190)}</g>` +
    placed(woman(), { x: 640, y: 912 }) +
    placed(path('stick', 'M-2-322L-12-396M4-322L6-400M10-322L24-394') + path('ember', 'M-12-396h0M6-400h0M24-394h0'), {
      x: 640,
      y: 912,
    }) +
    placed(elder(), { x: 968, y: 906 }) +
    placed(child(), { x: 566, y: 934 }) +
    '</g>';
  return drawing(
    {
      width: 1600,
      height: 1000,
      label: 'Tranh: qua ba vòm cổng đền màu đỏ nhìn ra núi đèo, biển và đảo; ở giữa người thắp hương trước đỉnh đồng',
      style: {
        night: ['display:none', 'display:inline'],
        limb: ['fill:none!important;stroke-linecap:round;stroke-linejoin:round;stroke-width:24'],
        s1: ['stop-color:#f9c7a0', 'stop-color:#0a1128'],
        s2: ['stop-color:#ffe6c2', 'stop-color:#1a2a4c'],
        s3: ['stop-color:#fff6df', 'stop-color:#2c466a'],
        star: ['fill:none;stroke:#fff3d6;stroke-width:5;stroke-linecap:round'],
        cloud: ['fill:#fff;opacity:.6', 'fill:#4d6690;opacity:.3'],
        w1: ['stop-color:#7fd0c0', 'stop-color:#1a3a5c'],
        w2: ['stop-color:#2a9a92', 'stop-color:#0f2844'],
        wave: ['fill:none;stroke:#e9fff2;stroke-width:4;stroke-linecap:round;opacity:.7', 'opacity:.25'],
        isle: ['fill:#3f8a80', 'fill:#12263f'],
        islelit: ['fill:#7fb59a', 'fill:#1d3a55'],
        boat: ['fill:#7a2f24', 'fill:#0c1626'],
        sail: ['fill:#fff4dc', 'fill:#8796b4'],
        ridge: ['fill:#6f9f8f', 'fill:#14263c'],
        ridgelit: ['fill:#9cc2a4', 'fill:#1c3450'],
        spur: ['fill:#3f7f68', 'fill:#0f1f30'],
        road: ['fill:none;stroke:#ffe9bd;stroke-width:9;stroke-linecap:round', 'stroke:#a98a58'],
        far: ['stroke-width:6'],
        gate: ['fill:#a8573f', 'fill:#ffcf7a'],
        shore: ['fill:#2f6b4f', 'fill:#0c1a26'],
        tree: ['fill:#24583f', 'fill:#08141e'],
        way: ['fill:#ffdfae', 'fill:#4a3a40'],
        bush: ['fill:#1d4a38', 'fill:#050e16'],
        r1: ['stop-color:#8f1a1c', 'stop-color:#3a0d18'],
        r2: ['stop-color:#c4302a', 'stop-color:#6b1a20'],
        reveal: ['fill:#f58a4c', 'fill:#8a3a2a'],
        shadeside: ['fill:#d9542f', 'fill:#6d2824'],
        trim: ['fill:none;stroke:#f3b648;stroke-width:9', 'stroke:#b9803a'],
        course: ['fill:none;stroke:#e8963f;stroke-width:6', 'stroke:#7d4a28'],
        tilework: ['fill:#3fa79a', 'fill:#1f5a64'],
        tile: ['fill:#7d2a22', 'fill:#2a1018'],
        trough: ['fill:none;stroke:#571a18;stroke-width:9', 'stroke:#180810'],
        end: ['fill:none;stroke:#e88a4c;stroke-width:26;stroke-linecap:round', 'stroke:#7a3a2a'],
        ridgeline: [
          'fill:none;stroke:#4a1416;stroke-width:16;stroke-linecap:round;stroke-linejoin:round',
          'stroke:#14060c',
        ],
        board: ['fill:#5e0f14', 'fill:#2c080e'],
        gilt: ['fill:#f3b648', 'fill:#c98f3f'],
        plinth: ['fill:#6b1618', 'fill:#260810'],
        o1: ['stop-color:#7a241e', 'stop-color:#301018'],
        o2: ['stop-color:#4d1414', 'stop-color:#18060c'],
        p1: ['stop-color:#ffb066', 'stop-color:#6d3430'],
        tilejoint: ['fill:none;stroke:#3a0c10;stroke-width:3;opacity:.5'],
        sill: ['fill:#d9743c', 'fill:#6b3424'],
        g1: ['stop-color:#ffb04a'],
        pillar: ['fill:#cf8438', 'fill:#5a3428'],
        pillarlit: ['fill:#ffcb7a', 'fill:#a8683c'],
        petal2: ['fill:#fff0cf', 'fill:#b59a80'],
        leaf2: ['fill:#3fa79a', 'fill:#1f5a64'],
        dim: ['fill:#2a0610;opacity:.45'],
        stand: ['fill:#8a7c78', 'fill:#3a3038'],
        standlit: ['fill:#d9bfa0', 'fill:#6d4f44'],
        stick: ['fill:none;stroke:#d8352b;stroke-width:4;stroke-linecap:round', 'stroke:#9a2f2c'],
        ember: ['fill:none;stroke:#ffd05c;stroke-width:10;stroke-linecap:round'],
        bronze: ['fill:#5a3a1e', 'fill:#2c1c18'],
        handle: ['fill:none;stroke:#7a5228;stroke-width:18;stroke-linecap:round', 'stroke:#3f2a20'],
        bronzelit: ['fill:#b98a3f', 'fill:#7a5430'],
        band: ['fill:none;stroke:#d9a850;stroke-width:7', 'stroke:#8a6236'],
        ash: ['fill:#d9c4a8', 'fill:#7d6a60'],
        smoke: ['fill:#fff6e6;opacity:.72', 'fill:#c9b8b8;opacity:.42'],
        white: ['fill:#fff8ea', 'fill:#a89aa4'],
        shoe: ['fill:#3a1418', 'fill:#14080c'],
        rose: ['fill:#fff0d6;stroke:#fff0d6', 'fill:#b59a94;stroke:#b59a94'],
        indigo: ['fill:#233a5e;stroke:#233a5e', 'fill:#161f3c;stroke:#161f3c'],
        fold2: ['fill:#3a0c20;opacity:.22', 'opacity:.4'],
        hair: ['fill:#1f1216', 'fill:#0c070a'],
        cord2: ['fill:none;stroke:#d8352b;stroke-width:6'],
        skin: ['fill:#c07f56', 'fill:#80584a'],
        grey: ['fill:#cfc4be', 'fill:#857c80'],
        felt: ['fill:#14131f'],
        feltline: ['fill:none;stroke:#4a4868;stroke-width:3'],
        leg: ['fill:none;stroke:#b5764c;stroke-width:16;stroke-linecap:round', 'stroke:#735548'],
        mint: ['fill:#8fcdb4', 'fill:#56837c'],
        stem: ['fill:none;stroke:#2f7a55;stroke-width:5'],
        petal: ['fill:#ff8fa0', 'fill:#b5607a'],
      },
    },
    body,
  );
}
