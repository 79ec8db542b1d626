/** The west of the frieze: the pass to Laos, the rock that is cut, and what it hides. */
import { createRandom, line, path, smooth, sunlitFace, tower, type Point } from '../kit.ts';
import { dots, inward, readPoints, stones } from '../points.ts';
import { filled, light } from '../shade.ts';
import { height, water, width } from './size.ts';

/** The cut edge above ground, in two pieces with the fallen roof between them. */
const westEdge = readPoints(
  '228 806, 206 740, 212 690, 204 640, 234 574, 240 540, 286 508, 330 516, 348 560, 380 596, 392 640, 412 678, 470 694, 536 682, 562 640, 560 580, 582 530, 580 476, 622 430, 640 396, 690 382, 728 410, 738 460, 756 500',
);
const eastEdge = readPoints(
  '842 520, 840 450, 872 412, 880 380, 934 362, 976 384, 990 440, 1020 470, 1034 506, 1066 500, 1108 516, 1124 566, 1150 590, 1154 650, 1184 700, 1188 770, 1204 800, 1194 850',
);
const campVault = readPoints('228 806, 258 764, 318 738, 398 744, 448 774, 490 826, 520 884, 556 908');
const greatVault = readPoints('590 884, 608 806, 648 730, 700 696, 744 690, 752 600, 756 500');
const eastVault = readPoints(
  '842 520, 846 610, 840 694, 900 700, 962 722, 1016 756, 1052 800, 1076 862, 1100 890, 1124 886, 1150 872, 1194 850',
);
/** The lake behind the wall, down to where nobody has been. */
const sump = readPoints(
  '1136 1002, 1118 1056, 1112 1104, 1128 1142, 1176 1162, 1240 1172, 1236 1206, 1150 1206, 1086 1188, 1050 1140, 1040 1080, 1044 1030, 1040 1002',
);
const cave = [
  ...campVault,
  ...greatVault,
  ...eastVault,
  ...readPoints('1204 1000'),
  ...sump,
  ...readPoints('600 1010, 150 1004, 176 900'),
];
const floor = readPoints(
  '1204 1004, 1320 1008, 1350 970, 1600 966, 1886 968, 1904 1004, 2004 1008, 2040 980, 2180 984, 2250 1026, 2330 1074, 2400 1100',
);

/** Towers of limestone that fade into the haze, with the morning on their right. */
function towers(
  name: string,
  seed: number,
  base: number,
  list: readonly (readonly [x: number, wide: number, high: number])[],
): string {
  const random = createRandom(seed);
  const shapes = list.map(([x, wide, high]) => tower(random, { x, width: wide, height: high, base, steps: 9 }));
  const faces = shapes.map((shape) => line(sunlitFace(random, shape, 0.46), true));
  return filled(name, shapes.map((shape) => line(shape, true)).join('')) + filled(`${name}-lit`, faces.join(''));
}

/** What stands behind the cut. */
export const farTowers = (): string =>
  towers('far', 31, 990, [
    [1180, 300, 440],
    [1320, 220, 350],
    [1430, 190, 260],
    [1540, 170, 190],
    [1650, 150, 110],
    [470, 230, 420],
  ]) +
  towers('mid', 11, 1000, [
    [1226, 140, 300],
    [1330, 120, 226],
    [1414, 96, 150],
  ]);

/** A lorry that goes to the right (1) or to the left (-1). */
const lorry = (x: number, y: number, way: 1 | -1): string =>
  path('coral', `M${x} ${y}h${way * -21}v-14h${way * 21}z`) +
  path('white', `M${x + way} ${y}v-10h${way * 7}l${way * 2} 6v4z`) +
  path('lamp-dot', `M${x + way * 13} ${y - 3}h0`);

/** The hills of the border: a road climbs to the gate, lorries on it. */
export function pass(): string {
  const ridge = readPoints('-10 1000, -10 560, 40 540, 84 556, 128 604, 170 640, 208 720, 262 790, 330 870, 400 1000');
  const gullies =
    smooth(
      readPoints('84 556, 128 604, 170 640, 208 720, 262 790, 300 840, 240 812, 190 752, 150 690, 132 650, 84 556'),
      true,
    ) + smooth(readPoints('8 640, 50 668, 84 730, 118 770, 160 860, 206 920, 130 890, 92 820, 60 760, 8 640'), true);
  const road = readPoints(
    '34 544, 4 592, 96 626, 112 652, 30 692, 34 732, 150 768, 168 806, 36 844, 40 898, 150 936, 210 968, 236 984',
  );
  return [
    filled('hill', smooth(ridge, true)),
    filled('hill-lit', gullies),
    path('tree', smooth(ridge.slice(3, 7))),
    path('road', smooth(road)),
    path('river', `M20 ${water}h190v26h-60z`),
    path('white', 'M10 546v-40h48v40h-12v-24h-24v24z') + path('coral', 'M2 508l8-12h48l8 12z'),
    lorry(74, 622, -1) + lorry(92, 750, 1) + lorry(70, 832, -1),
  ].join('');
}

/** The ground behind the cut, lit where it faces the morning, with trees. */
function upland(edge: readonly Point[]): string {
  const back = edge.map(([x, y]): Point => [x + 17, y - 28]);
  const lit = edge.slice(1).flatMap((end, index) => {
    const start = edge[index]!;
    return end[1] > start[1] ? [line([start, end, back[index + 1]!, back[index]!], true)] : [];
  });
  return [
    path('tree', line(back)),
    path('slope', line([...edge, ...back.toReversed()], true)),
    path('slope-lit', lit.join('')),
    path('tree-lit', line(back), ' transform="translate(-4 12)"'),
    path('bush', line(edge)),
  ].join('');
}

/** A bed of limestone, dipping to the sea. */
const bed = (random: () => number, y: number): Point[] =>
  Array.from({ length: 8 }, (_, index) => {
    const x = -40 + index * 360;
    const dip = x * 0.045 + Math.max(0, x - 1900) * 0.16;
    return [x, y + dip + Math.sin(x / 230 + y / 90) * 16 + (random() - 0.5) * 12];
  });

function beds(): string {
  const random = createRandom(8);
  const band = (top: number, bottom: number): string =>
    `${smooth(bed(random, top))}L${smooth(bed(random, bottom).toReversed()).slice(1)}z`;
  const cracks = readPoints(
    '252 600, 302 560, 612 500, 690 440, 904 440, 962 490, 1062 560, 1128 640, 500 1050, 820 1040, 1280 1070, 1640 1080',
  ).map(([x, y], index) => `M${x} ${y}l9 ${36 + index * 2}-14 26 12 ${58 - index}`);
  return [
    path('bed', band(430, 486) + band(560, 590) + band(700, 760)),
    path('bed-low', band(1010, 1050) + band(1090, 1110)),
    path('seam', [520, 820].map((y) => smooth(bed(random, y))).join('')),
    path('crack', cracks.join('')),
  ].join('');
}

/** The rock that is cut, down to the colour of the page below. */
export function section(): string {
  const [west, east] = [readPoints('0 968, 80 990, 160 1004, 176 900'), readPoints('756 640, 842 640')];
  const body = line([...west, ...westEdge, ...east, ...eastEdge, ...floor, [width, height], [0, height]], true);
  const farRim = readPoints('730 560, 738 468, 770 488, 806 496, 846 470, 850 560');
  return [
    path('tree', line(farRim.slice(1, 5))) + path('slope', line(farRim, true)),
    upland(westEdge),
    upland(eastEdge),
    filled('rock', body),
    `<clipPath id="cut"><path d="${body}"/></clipPath><g clip-path="url(#cut)">${beds()}</g>`,
    path('rim', line(westEdge) + line(eastEdge)),
  ].join('');
}

/** Someone who walks with a lamp on the helmet. */
const caver = (x: number, y: number): string =>
  path('person', `M${x - 3} ${y}l2-9-1-9h6l1 9 2 9h-3l-2-8-2 8z`) + path('lamp-dot', `M${x + 1} ${y - 20}h0`);

const tent = (name: string, x: number, y: number, half: number): string =>
  path(name, `M${x - half} ${y}q${Math.round(half * 0.4)}-${half} ${half}-${half}t${half} ${half}z`) +
  path('flap', `M${x - 1} ${y - half}q${half - 2} 1 ${half + 1} ${half}h-${half}z`);

/** The forest that grows in the hall, where the roof has fallen in. */
function garden(): string {
  const random = createRandom(17);
  const row = (lift: number, bulge: number): Point[] =>
    Array.from({ length: 15 }, (_, index) => {
      const part = (index + random()) / 15;
      return [664 + part * 250, 968 - lift - Math.sin(part * Math.PI) * bulge];
    });
  return [
    path('garden-dark', dots(row(14, 54))),
    path('garden', smooth(readPoints('620 986, 680 950, 740 926, 790 918, 850 926, 900 952, 960 986'), true)),
    path('garden-tree', dots(row(2, 44))),
    path('garden-lit', dots(row(-6, 30))),
  ].join('');
}

/** The wall of flowstone at the end of the hall, with someone on the rope; behind it the lake, with someone 77 metres down. */
function wall(): string {
  return [
    path(
      'flow',
      smooth(readPoints('930 992, 950 952, 954 906, 970 880, 972 836, 1000 818, 1044 836, 1064 880, 1062 992'), true),
    ),
    path('flow-dark', 'M1000 992q6-80 4-150l40-8q22 20 20 60v98zM962 992q12-60 16-110l6 2q-2 60-6 108z'),
    path('rope', 'M980 824q-26 50-22 80') +
      path('person', 'M944 896l9-3 2 12-3 16-5-1 1-12-4 2z') +
      path('lamp-dot', 'M950 888h0'),
  ].join('');
}

/** What the mountains hide. */
export function caves(): string {
  const random = createRandom(2);
  const hall = [...greatVault.slice(0, 5), ...eastVault.slice(2, 8)];
  const shell = (points: readonly Point[], [left, right]: Point, middle: Point, part: number): string =>
    line([[left, 1000], ...inward(points, middle, part, random), [right, 1000]], true);
  const hollow = line(cave, true);
  const shaft = (top: number, foot: number): string => `M${798 - top} 440h${2 * top}L${790 + foot} 960h-${2 * foot}z`;
  return [
    `<clipPath id="in"><path d="${hollow}"/></clipPath><g clip-path="url(#in)">`,
    path('hollow', hollow),
    path('shell', shell(hall, [560, 1100], [790, 940], 0.12) + shell(campVault, [100, 530], [350, 960], 0.16)),
    path(
      'shell-far',
      shell(hall, [606, 1020], [790, 950], 0.32) + shell(campVault.slice(0, 6), [140, 480], [330, 960], 0.42),
    ),
    light('day', 180, 930, 190) + light('warm', 412, 944, 140) + light('warm', 1150, 960, 70),
    filled('shaft', line(readPoints('738 440, 850 440, 850 720, 738 720'), true)),
    garden(),
    path(
      'sand',
      smooth(readPoints('262 986, 320 956, 400 950, 470 958, 548 986'), true) +
        smooth(readPoints('580 986, 630 968, 680 972, 720 986'), true),
    ),
    filled('beam', shaft(42, 150)) + filled('beam', shaft(30, 104)) + filled('beam', shaft(18, 58)),
    path('river', `M0 ${water}h1204v30H0z`) +
      filled('lake', line([[1040, 990], [1136, 990], ...sump], true)) +
      light('warm', 1108, 1146, 80),
    wall(),
    path(
      'stone',
      stones([
        [300, 742, 9, 34],
        [356, 738, 7, 22],
        [410, 748, 10, 46],
        [640, 744, 10, 50],
        [668, 716, 8, 30],
        [706, 694, 11, 62],
        [880, 698, 10, 52],
        [912, 702, 8, 28],
        [944, 716, 11, 58],
        [1000, 748, 9, 34],
        [1140, 878, 8, 24],
      ]) +
        stones(
          [
            [288, 980, 9, 28],
            [604, 980, 12, 48],
            [1146, 984, 8, 24],
          ],
          -1,
        ),
    ),
    '</g>',

    tent('coral', 366, 958, 19) +
      tent('gold', 412, 955, 16) +
      tent('coral', 452, 958, 18) +
      tent('white', 490, 963, 14),
    caver(330, 962) + caver(622, 974) + caver(644, 976) + caver(666, 978),

    path('person', 'M1062 1128l16 5 12-2 1 4-12 4-18-6z') + path('rope', 'M1064 1130l-11-7m11 8l-13 0M1084 1134l5 8'),
    path('lamp-dot', 'M1096 1136h0') + path('bubble', dots(readPoints('1092 1118, 1086 1098, 1096 1076, 1088 1050'))),
    path('glint', 'M70 986h50M130 994h40M554 988h30M724 990h60M846 994h50M1134 988h30M1160 996h40'),
    path(
      'swift',
      readPoints('300 830, 340 812, 262 848, 372 846, 318 862, 404 826, 236 884')
        .map(([x, y]) => `M${x} ${y}q7-7 10 0q4-7 11-1`)
        .join(''),
    ),
  ].join('');
}

/** A house that floats on drums between two posts. */
const floatingHouse = (x: number, y: number, roof: string): string =>
  path('rope', `M${x - 21} ${y + 12}v-48M${x + 21} ${y + 12}v-48`) +
  path('drum', `M${x - 16} ${y + 1}h32`) +
  path('white', `M${x - 15} ${y - 3}v-14h30v14z`) +
  path(roof, `M${x - 21} ${y - 15}l9-14h24l9 14z`) +
  path('window', `M${x} ${y - 3}v-9`);

/** The valley in flood, and its only way out: down through the rock. */
export const floodedValley = (): string =>
  [
    path('river', smooth(readPoints('394 652, 412 684, 470 698, 536 686, 556 652'), true)),
    path('sink', 'M492 690l8 26-12 36 18 48 14 52 26 56'),
    path('glint', 'M416 660h28M508 664h26M450 670h20'),
    floatingHouse(440, 652, 'roof') + floatingHouse(514, 650, 'blue'),
    path('person', 'M466 656q12 8 24 0zM476 656v-10h4v10z'),
  ].join('');
