/**
 * Tân Hóa, the same yard twice: above on a dry day, below in the flood. The floating house stands on its drums between
 * four posts and climbs them with the water; of the old house beside it only the roof is left. Limestone all round.
 */
import { placed } from '../parts.ts';
import { fade, filled } from '../shade.ts';
import { canopy, createRandom, drawing, line, path, smooth, sunlitFace, tower, type Lump, type Point } from '../kit.ts';
import { peopleStyle, person, poses } from '../people.ts';

const random = createRandom(2016);

const ground = 452;
const posts = [664, 700, 916, 952];

/** Bushes on a crown: round all over. */
const bushes = (list: readonly Lump[]): string =>
  list
    .map(([x, y, size]) => {
      const [width, height] = [Math.round(size), Math.round(size * 0.75)];
      return `M${Math.round(x - size)} ${Math.round(y + 4)}a${width} ${height} 0 1 1 ${2 * width} 0a${width} ${height} 0 1 1-${2 * width} 0z`;
    })
    .join('');

/** The ring of mountains behind, its feet at `base`: two rows, the nearer with a lit face and trees. */
function mountains(base: number, prefix: string): string {
  const far = [-20, 240, 520, 760, 1060, 1330, 1580].map((x) =>
    tower(random, { x, width: 330, height: 190 + random() * 90, base }),
  );
  const near = [90, 330, 1190, 1430].map((x, index) =>
    tower(random, { x, width: 240 + random() * 60, height: [290, 190, 215, 305][index]!, base, steps: 13 }),
  );
  const trees = near.flatMap((points) => canopy(random, points.slice(2, -3), 22, 19));
  return (
    path(`${prefix}1`, far.map((points) => line(points, true)).join('')) +
    path(`${prefix}2`, near.map((points) => line(points, true)).join('')) +
    path(`${prefix}3`, near.map((points) => line(sunlitFace(random, points), true)).join('')) +
    path(`${prefix}4`, bushes(trees))
  );
}

/** The house on drums: its floor at `y`, between the posts. */
const floatingHouse = (y: number): string =>
  path('drum', `M676 ${y + 4}h264v34h-264z`) +
  path('hoop', [0, 1, 2, 3, 4, 5].map((index) => `M${698 + index * 44} ${y + 4}v34`).join('')) +
  path('gleam', `M680 ${y + 12}h256`) +
  path('floor', `M652 ${y - 12}h312v18h-312z`) +
  path('wall', `M690 ${y - 128}h236v116h-236z`) +
  path('wallshade', `M690 ${y - 128}h70v116h-70z`) +
  path('plank', [0, 1, 2, 3, 4, 5, 6].map((index) => `M${782 + index * 24} ${y - 128}v116`).join('')) +
  path('inside', `M708 ${y - 96}h38v84h-38zM800 ${y - 98}h54v46h-54z`) +
  path('lamp', `M804 ${y - 94}h46v38h-46z`) +
  path('eave', `M668 ${y - 122}h280v10h-280z`) +
  path('tin', `M660 ${y - 122}l36-72h224l36 72z`) +
  path('tinshade', `M660 ${y - 122}l36-72h50l-24 72z`) +
  path(
    'fold',
    Array.from({ length: 10 }, (_, index) => `M${728 + index * 21} ${y - 192}l${-14 + index * 4} 68`).join(''),
  ) +
  path('rail', `M652 ${y - 12}v-44h38M926 ${y - 56}h38v44M926 ${y - 34}h38M652 ${y - 34}h38`);

const stakes = (foot: number, ring: number, top: number): string =>
  path('post', posts.map((x) => `M${x} ${foot}V${top}`).join('')) +
  path('ring', posts.map((x) => `M${x - 9} ${ring}h18`).join(''));

/** The old house on the ground: tiled roof of two faces, three bays. */
const oldHouse = (base: number): string =>
  path('plaster', `M1024 ${base}v-86h214v86z`) +
  path('wallshade', `M1024 ${base}v-86h54v86z`) +
  path('door', `M1092 ${base}v-62h34v62zM1146 ${base - 60}h30v30h-30zM1192 ${base - 60}h30v30h-30z`) +
  roof(base);

const roof = (base: number): string =>
  path('tile', `M1004 ${base - 82}l44-70h166l44 70z`) +
  path('tileshade', `M1004 ${base - 82}l44-70h36l-22 70z`) +
  path('course', `M1036 ${base - 132}h192M1024 ${base - 112}h216M1012 ${base - 94}h240`);

const areca = (x: number, foot: number, height: number): string => {
  const top = foot - height;
  const fronds = [
    [-62, 26],
    [-54, -14],
    [-22, -42],
    [20, -44],
    [54, -16],
    [62, 22],
  ];
  return (
    path('trunk', `M${x - 5} ${foot}q6-${height / 2} 2-${height}h6q3 ${height / 2} 4 ${height}z`) +
    path(
      'frond',
      fronds
        .map(
          ([dx, dy]) =>
            `M${x} ${top}q${dx! * 0.5} ${dy! - 22} ${dx!} ${dy!}q${-dx! * 0.45} ${-dy! * 0.4 - 4} ${-dx!} ${-dy!}z`,
        )
        .join(''),
    )
  );
};

const buffalo = (x: number, y: number): string =>
  placed(
    path('leg', 'M8-30l-2 30M24-28l4 28M78-30l-4 30M92-30l6 30') +
      path('ox', 'M-2-40q4-18 26-20 36 2 60-2 18 2 20 22 0 18-12 22-40 8-76 2-16-6-18-24z') +
      path('ox', 'M8-58q-24-2-36 14-6 12 0 18 8 4 16-6 10-2 22-4z') +
      path('horn', 'M-20-46q-22-4-16-26M-12-50q4-14-6-24') +
      path('tail', 'M104-50q10 10 6 28'),
    { x, y },
  );

/** Another floating house, far off: on the ground its posts stand high above it, in the flood it is near their tops. */
const neighbour = (x: number, y: number, scale: number, rise: number): string =>
  placed(
    path('farpost', `M-62 22V${rise}M62 22V${rise}`) +
      path('fardrum', 'M-58 4h116v18h-116z') +
      path('farwall', 'M-52-54h104v58h-104z') +
      path('lamp', 'M-14-42h26v26h-26z') +
      path('farroof', 'M-70-50l20-40h100l20 40z'),
    { x, y, scale },
  );

/** A raft of drums, for the cattle. */
const raft = (x: number, y: number): string =>
  path('drum', `M${x - 70} ${y}h230v20h-230z`) + path('floor', `M${x - 84} ${y - 10}h258v14h-258z`);

/** Draws larger what stands in the middle, round the foot of the house at `y`. */
const near = (body: string, y: number): string =>
  `<g transform="translate(808 ${y}) scale(1.14) translate(-808 ${-y})">${body}</g>`;

const boat = (x: number, y: number): string =>
  path('sampan', `M${x} ${y - 14}q84 30 196-4l-16 26q-80 22-150 6z`) + path('gunwale', `M${x} ${y - 14}q84 30 196-4`);

export function draw(): string {
  const far: readonly (readonly [x: number, scale: number])[] = [
    [196, 0.62],
    [326, 0.46],
    [1490, 0.66],
  ];
  const furrows: Point[][] = Array.from({ length: 5 }, (_, index) => [
    [0, 470 + index * 9],
    [400, 462 + index * 11],
    [820, 474 + index * 8],
    [1250, 464 + index * 10],
    [1600, 472 + index * 9],
  ]);
  const dry =
    filled('s', 'M0 0h1600v520H0z') +
    mountains(420, 'd') +
    filled('m', 'M0 280h1600v140H0z', ' class="haze"') +
    path(
      'field',
      smooth(
        [
          [0, 404],
          [260, 392],
          [620, 408],
          [1000, 396],
          [1600, 406],
          [1600, 530],
          [0, 530],
        ],
        true,
      ),
    ) +
    path(
      'corn',
      Array.from({ length: 46 }, (_, index) => `M${14 + index * 13} 440q-7-16-2-30m2 30q8-14 5-26`).join(''),
    ) +
    path(
      'yard',
      smooth(
        [
          [520, 520],
          [560, 452],
          [800, 440],
          [1280, 446],
          [1600, 470],
          [1600, 530],
          [520, 530],
        ],
        true,
      ),
    ) +
    far.map(([x, scale]) => neighbour(x, 416, scale, -190)).join('') +
    path('furrow', furrows.map((points) => smooth(points)).join('')) +
    areca(1330, 470, 300) +
    areca(1386, 462, 240) +
    near(stakes(ground + 8, ground - 30, 138) + oldHouse(ground - 4) + floatingHouse(ground - 34), ground) +
    buffalo(478, 486) +
    person({ x: 610, y: 492, height: 112, top: 'brown', legs: 'dark', hat: true }) +
    person({ x: 1120, y: 490, height: 78, top: 'rose', legs: 'dark' });
  const level = 846;
  const rain = Array.from({ length: 60 }, () => {
    const [x, y] = [Math.round(random() * 1640), Math.round(500 + random() * 330)];
    return `M${x} ${y}l-9 40`;
  });
  const swell = Array.from({ length: 40 }, () => {
    const [x, y] = [Math.round(random() * 1600), Math.round(level - 26 + random() ** 1.4 * 170)];
    return `M${x} ${y}q${18 + Math.round(random() * 26)}-9 ${50 + Math.round(random() * 60)} 0`;
  });
  const wet =
    filled('r', 'M0 500h1600v500H0z') +
    mountains(810, 'w') +
    filled('m', 'M0 660h1600v150H0z', ' class="haze"') +
    filled('f', 'M0 806h1600v200H0z') +
    path('mirror', 'M0 806q60 76 150 12q90 54 180-12zM1090 806q70 52 190 8q90 70 180-8h140v30H1070z') +
    areca(1330, 828, 120) +
    areca(1386, 832, 82) +
    path('swell', swell.join('')) +
    far.map(([x, scale]) => neighbour(x, 812, scale, -96)).join('') +
    near(
      path('sunk', posts.map((x) => `M${x} ${level}v110`).join('')) +
        stakes(level + 16, level - 6, 624) +
        roof(896) +
        floatingHouse(level - 10) +
        path('reflect', `M690 ${level + 30}h236l-20 66h-190z`) +
        path('glow', `M806 ${level + 36}h44l-6 80h-32z`),
      level,
    ) +
    raft(1210, 914) +
    buffalo(1196, 906) +
    path('swell', 'M1110 940q50-10 110 0t120-2 80 2') +
    path('swell', `M620 ${level + 36}q80-12 150 0t170 0 80-4M760 ${level + 66}q50-8 110 0M1020 834q80-9 140 0t150-4`) +
    boat(412, 876) +
    person({
      x: 470,
      y: 880,
      height: 104,
      top: 'brown',
      legs: 'dark',
      hat: true,
      pose: poses.rowing,
    }) +
    path('oar', 'M478 804l62 118') +
    person({
      x: 876,
      y: level - 20,
      height: 76,
      top: 'rose',
      legs: 'dark',
      pose: {
        hands: [
          [-0.14, 0.44],
          [-0.4, 0.86],
        ],
      },
    }) +
    path('rain', rain.join(''));
  const body = `<defs>${fade('s', [
    ['s1', 0],
    ['s2', 1],
  ])}${fade('r', [
    ['r1', 0],
    ['r2', 1],
  ])}${fade('m', [
    ['haze', 0, 0],
    ['haze', 1, 0.75],
  ])}${fade('f', [
    ['f1', 0],
    ['f2', 1],
  ])}</defs>${dry}${wet}${path('cut', 'M0 496h1600v8H0z')}`;
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh hai nửa: nửa trên là sân khô với nhà phao nằm giữa bốn cọc, nửa dưới nước lụt nâng chính ngôi nhà ấy lên',
      style: {
        s1: ['stop-color:#ffe9b8', 'stop-color:#1f2450'],
        s2: ['stop-color:#f7bf74', 'stop-color:#e08a5a'],
        haze: ['stop-color:#fff2d0;opacity:.8', 'stop-color:#b56a68;opacity:.35'],
        farpost: ['fill:none;stroke:#7a5632;stroke-width:8', 'stroke:#2c2028'],
        fardrum: ['fill:#2f6fae', 'fill:#1a3552'],
        farwall: ['fill:#b98249', 'fill:#4d3530'],
        farroof: ['fill:#d0523a', 'fill:#6a2b2c'],
        d1: ['fill:#eebc7a', 'fill:#8a5560'],
        d2: ['fill:#b9803f', 'fill:#2c2440'],
        d3: ['fill:#dba35a', 'fill:#553850'],
        d4: ['fill:#8f7a36', 'fill:#1f2233'],
        field: ['fill:#d8a64c', 'fill:#5a4032'],
        corn: ['fill:none;stroke:#8d8b35;stroke-width:5', 'stroke:#2d3a28'],
        yard: ['fill:#f0cd8a', 'fill:#7d5a42'],
        furrow: ['fill:none;stroke:#a86f2e;stroke-width:3;opacity:.55'],
        r1: ['stop-color:#5c978b', 'stop-color:#0b1f2b'],
        r2: ['stop-color:#cfe3c9', 'stop-color:#24505a'],
        w1: ['fill:#9cc8b4', 'fill:#1b3e49'],
        w2: ['fill:#3f8a76', 'fill:#0f2b34'],
        w3: ['fill:#62a88c', 'fill:#1b4450'],
        w4: ['fill:#1f6455', 'fill:#0b2329'],
        f1: ['stop-color:#8cc9ae', 'stop-color:#1c4c55'],
        f2: ['stop-color:#1f7f70', 'stop-color:#082530'],
        mirror: ['fill:#2f7a69;opacity:.35', 'fill:#071d24'],
        post: ['fill:none;stroke:#6a4526;stroke-width:13', 'stroke:#3b2a20'],
        sunk: ['fill:none;stroke:#6a4526;stroke-width:13;opacity:.22'],
        ring: ['fill:none;stroke:#2a2320;stroke-width:8'],
        drum: ['fill:#1f62a8', 'fill:#173e69'],
        hoop: ['fill:none;stroke:#123f73;stroke-width:5', 'stroke:#0b2440'],
        gleam: ['fill:none;stroke:#6fa9dd;stroke-width:4', 'stroke:#3d6b98'],
        floor: ['fill:#7a4d2a', 'fill:#4d3424'],
        wall: ['fill:#c98d4e', 'fill:#8a5c38'],
        wallshade: ['fill:#5e3517;opacity:.45'],
        plank: ['fill:none;stroke:#8d5a2c;stroke-width:4', 'stroke:#5f3d24'],
        inside: ['fill:#3a2416', 'fill:#1b120d'],
        lamp: ['fill:#6d5030', 'fill:#ffd06a'],
        eave: ['fill:#5d3a20', 'fill:#33221a'],
        tin: ['fill:#d9402c', 'fill:#8d2f2a'],
        tinshade: ['fill:#a52c22', 'fill:#5f2022'],
        fold: ['fill:none;stroke:#a52c22;stroke-width:3', 'stroke:#5f2022'],
        rail: ['fill:none;stroke:#7a4d2a;stroke-width:6', 'stroke:#4d3424'],
        plaster: ['fill:#fff1d2', 'fill:#8b8374'],
        door: ['fill:#2f7a78', 'fill:#1c3f44'],
        tile: ['fill:#a9583a', 'fill:#5b3630'],
        tileshade: ['fill:#7f3d28', 'fill:#3f2523'],
        course: ['fill:none;stroke:#7f3d28;stroke-width:4', 'stroke:#3f2523'],
        trunk: ['fill:#8a6b45', 'fill:#4a3d30'],
        frond: ['fill:#4f8a3e', 'fill:#1f4636'],
        ox: ['fill:#4b4038', 'fill:#1d1a1c'],
        leg: ['fill:none;stroke:#3d332c;stroke-width:11', 'stroke:#151316'],
        tail: ['fill:none;stroke:#3d332c;stroke-width:4', 'stroke:#151316'],
        horn: ['fill:none;stroke:#2b2420;stroke-width:6;stroke-linecap:round', 'stroke:#0e0c0d'],
        reflect: ['fill:#7d3a24;opacity:.35', 'fill:#2a1a18'],
        glow: ['fill:#ffd06a;opacity:0', 'opacity:.55'],
        swell: ['fill:none;stroke:#e9fff0;stroke-width:4;stroke-linecap:round;opacity:.6', 'opacity:.25'],
        sampan: ['fill:#5b3a22', 'fill:#20150f'],
        gunwale: ['fill:none;stroke:#c08a50;stroke-width:6', 'stroke:#7a5836'],
        oar: ['fill:none;stroke:#3f2817;stroke-width:7;stroke-linecap:round', 'stroke:#1a100a'],
        rain: ['fill:none;stroke:#f4fff6;stroke-width:2.5;stroke-linecap:round;opacity:.55', 'opacity:.3'],
        cut: ['fill:#fff8e6', 'fill:#0a1418'],
        skin: ['fill:#c98a5b', 'fill:#7d5640'],
        hair: ['fill:#2a1b14'],
        hat: ['fill:#ffe9b4', 'fill:#b9a678'],
        rim: ['fill:#cfa560', 'fill:#7d6a48'],
        brown: ['fill:#7a3f2a;stroke:#7a3f2a', 'fill:#4b2b22;stroke:#4b2b22'],
        rose: ['fill:#d9577a;stroke:#d9577a', 'fill:#8a3d55;stroke:#8a3d55'],
        dark: ['fill:#33302e;stroke:#33302e', 'fill:#15151a;stroke:#15151a'],
        ...peopleStyle,
      },
    },
    body,
  );
}
