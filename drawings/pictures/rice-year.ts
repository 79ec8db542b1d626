/** The year of rice and water as a wheel of twelve fields round a house, from above; January at the top, clockwise. */
import { createRandom, drawing, line, path, type Lump, type Point, type Style } from '../kit.ts';
import { dots } from '../points.ts';
import { drawCircles } from '../shapes.ts';

const random = createRandom(2);
const middle: Point = [800, 500];
const [inner, outer] = [112, 328];

/** What a field looks like in a month: its ground, what stands on it, and how densely. */
interface Month {
  ground: string;
  marks: 'blades' | 'ears' | 'sheaves' | 'stubble' | 'waves' | 'furrows';
  rows: number;
}

/** Winter–spring rice is cut in May, summer–autumn rice before the floods of September to November. */
const months: readonly Month[] = [
  { ground: 'water', marks: 'blades', rows: 5 },
  { ground: 'young', marks: 'blades', rows: 7 },
  { ground: 'green', marks: 'blades', rows: 8 },
  { ground: 'pale', marks: 'ears', rows: 8 },
  { ground: 'gold', marks: 'sheaves', rows: 4 },
  { ground: 'water', marks: 'blades', rows: 6 },
  { ground: 'green', marks: 'blades', rows: 8 },
  { ground: 'ripe', marks: 'ears', rows: 8 },
  { ground: 'straw', marks: 'stubble', rows: 7 },
  { ground: 'flood', marks: 'waves', rows: 5 },
  { ground: 'flood2', marks: 'waves', rows: 5 },
  { ground: 'mud', marks: 'furrows', rows: 8 },
];

const start = (month: number): number => (month / 12) * 2 * Math.PI - Math.PI / 2 - Math.PI / 12;
const at = (angle: number, radius: number): Point => [
  middle[0] + Math.cos(angle) * radius,
  middle[1] + Math.sin(angle) * radius,
];

/** From where to where a field goes at a distance from the house, between bunds that are as wide everywhere. */
const getSpan = (month: number, radius: number): [from: number, to: number] => [
  start(month) + 7 / radius,
  start(month + 1) - 7 / radius,
];

/** A field from one distance to another. */
function field(month: number, near: number, far: number): string {
  const arc = (radius: number): Point[] => {
    const [from, to] = getSpan(month, radius);
    return Array.from({ length: 7 }, (_, index) => at(from + ((to - from) * index) / 6, radius));
  };
  return line([...arc(far), ...arc(near).toReversed()], true);
}

/** Beyond the canal the same months go on in plots: dikes across each month, as far as the drawing goes. */
const dikes = months.map((_, month) => {
  const found: Point[][] = [];
  const isInside = ([x, y]: Point): boolean => x > -60 && x < 1660 && y > -60 && y < 1060;
  for (let radius = 384; found.length === 0 || found.at(-1)!.some(isInside); radius += 70 + random() * 120) {
    const [from, to] = getSpan(month, radius);
    found.push([at(from, radius), at((from + to) / 2, radius * 1.03), at(to, radius)]);
  }
  return found;
});

/** Every third plot is darker, another third lighter. */
const plots = (kind: 0 | 1): string =>
  dikes
    .flatMap((list, month) =>
      list
        .slice(1)
        .map((far, index) => ((index + month) % 3 === kind ? line([...far, ...list[index]!.toReversed()], true) : '')),
    )
    .join('');

const rounded = ([x, y]: Point): string => `${Math.round(x)} ${Math.round(y)}`;

/** What stands in a field, row by row from the house outwards. */
function grow(month: number, { marks, rows }: Month): string {
  return Array.from({ length: rows }, (_, row) => {
    const radius = inner + 22 + ((outer - inner - 34) * row) / (rows - 1);
    const [from, to] = getSpan(month, radius - 8);
    if (marks === 'furrows')
      return `M${rounded(at(from, radius))}A${Math.round(radius)} ${Math.round(radius)} 0 0 1 ${rounded(at(to, radius))}`;
    const spacing = { blades: 17, ears: 15, sheaves: 44, stubble: 20, waves: 46 }[marks];
    const count = Math.max(2, Math.floor(((to - from) * radius) / spacing));
    return Array.from({ length: count }, (__, index) => {
      const angle = from + ((to - from) * (index + 0.5 + (row % 2 === 0 ? 0 : 0.3))) / (count + 0.3);
      const place = rounded(at(angle, radius));
      if (marks === 'blades') return `M${place}l-4-9M${place}l4-10`;
      if (marks === 'ears') return `M${place}q-1-9 6-10`;
      if (marks === 'stubble') return `M${place}v-6`;
      if (marks === 'waves') return `M${place}q9-8 18 0`;
      return `M${place}l-11 18h22zM${place}l-6-9h12z`;
    }).join('');
  }).join('');
}

/** Trees from above, with a lit side and a shade. */
const drawTrees = (trees: readonly Lump[]): string =>
  path('sh', drawCircles(trees, 1, [0.5, 0.6])) +
  path('tr', drawCircles(trees)) +
  path('tl', drawCircles(trees, 0.58, [-0.2, -0.28]));

const ring = Array.from({ length: 34 }, (_, index): Lump => {
  const angle = (index / 34) * 2 * Math.PI + random() * 0.1;
  const [x, y] = at(angle, 390 + random() * 20);
  return [x, y, 11 + random() * 10];
});

/** Persons from above in conical hats, a shade beside each. */
const hats = (points: readonly Point[]): string =>
  path('hs', dots(points.map(([x, y]) => [x + 6, y + 8]))) + path('ha', dots(points)) + path('hp', dots(points));

const boat = (angle: number, radius: number): string => {
  const [x, y] = at(angle, radius);
  return `<g transform="translate(${rounded([x, y])}) rotate(${Math.round((angle * 180) / Math.PI + 70)})">${path('sh', 'M-30 8q14-12 32-12t28 12q-10 12-28 12T-30 8z')}${path('bo', 'M-34 0q14-13 34-13t34 13q-14 13-34 13T-34 0z')}${path('bi', 'M-24 0q10-8 24-8t24 8q-10 8-24 8t-24-8z')}</g>`;
};

/** The house on its mound: two slopes of tiles, a yard where rice dries, a well. */
const house =
  path('yard', 'M712 500a88 88 0 1 1 176 0a88 88 0 1 1-176 0') +
  path('rice', 'M752 528h64v38h-64z') +
  path('sh', 'M760 452h100v84H760z') +
  path('r1', 'M744 438h104v38H744z') +
  path('r2', 'M744 476h104v38H744z') +
  path('r3', 'M744 472h104v8H744z') +
  path('sh', 'M846 538a18 18 0 1 1 36 0a18 18 0 1 1-36 0') +
  path('well', 'M838 532a17 17 0 1 1 34 0a17 17 0 1 1-34 0') +
  path('hole', 'M845 532a10 10 0 1 1 20 0a10 10 0 1 1-20 0') +
  path('glow', 'M790 520h0');

/** A buffalo before the plough, in the last month. */
const buffalo = (): string => {
  const [x, y] = at(start(11) + 0.27, 236);
  return `<g transform="translate(${rounded([x, y])}) rotate(-40)">${path('sh', 'M-18-4h44v20h-44z')}${path('buf', 'M-24-9q22-8 40-2l12-2q8 4 8 13t-8 13l-12-2q-18 6-40-2-6-9 0-18z')}${path('horn', 'M30-10q-14-10-2-18M30 10q-14 10-2 18')}</g>`;
};

const style: Style = {
  l0: ['stop-color:#f3dfae', 'stop-color:#16303a'],
  l1: ['stop-color:#e2bd7c', 'stop-color:#0c1d26'],
  dim: ['fill:#3a3a10;opacity:.16', 'fill:#000;opacity:.3'],
  lift: ['fill:#fff6d0;opacity:.2', 'fill:#9fd8c8;opacity:.07'],
  dike: ['fill:none;stroke:#e9cd93;stroke-width:9', 'stroke:#0c1f26'],
  veil: ['fill:#f6e3b4;opacity:.34', 'fill:#06151c;opacity:.5'],
  canal: ['fill:none;stroke:#49b3b0;stroke-width:20', 'stroke:#3d7f92'],
  bank: ['fill:none;stroke:#b98a4c;stroke-width:36', 'stroke:#08161c'],
  bund: ['fill:#8a6a38', 'fill:#0b1c22'],
  bund2: ['fill:#d9b56f', 'fill:#365057'],
  water: ['fill:#8fd3d0', 'fill:#86b4c4'],
  young: ['fill:#a5d56a', 'fill:#2e6b55'],
  green: ['fill:#4c9f45', 'fill:#1a4d40'],
  pale: ['fill:#b7cf4d', 'fill:#4d7350'],
  gold: ['fill:#f2b632', 'fill:#8a7440'],
  ripe: ['fill:#e39a24', 'fill:#7c6236'],
  straw: ['fill:#d8b98a', 'fill:#5a5a4e'],
  flood: ['fill:#2f7fa0', 'fill:#1c4663'],
  flood2: ['fill:#4f93a0', 'fill:#2c5a70'],
  mud: ['fill:#7d5636', 'fill:#33302e'],
  mblades: ['fill:none;stroke:#1f6a35;stroke-width:3.500;stroke-linecap:round', 'stroke:#0b2f2a'],
  mears: ['fill:none;stroke:#8a6410;stroke-width:3.500;stroke-linecap:round', 'stroke:#2f2a14'],
  msheaves: ['fill:#a9701a', 'fill:#4d3c1c'],
  mstubble: ['fill:none;stroke:#8d6a3c;stroke-width:4;stroke-linecap:round', 'stroke:#2e2c26'],
  mwaves: ['fill:none;stroke:#cdeaf0;stroke-width:3.500;stroke-linecap:round;opacity:.8', 'stroke:#9cc7d8'],
  mfurrows: ['fill:none;stroke:#4c321e;stroke-width:7', 'stroke:#191513'],
  sh: ['fill:#3a2a16;opacity:.35', 'fill:#000;opacity:.45'],
  tr: ['fill:#2a6f45', 'fill:#0d3330'],
  tl: ['fill:#66ad55', 'fill:#235448'],
  ha: ['fill:none;stroke:#fff4d6;stroke-width:19;stroke-linecap:round', 'stroke:#d8d0b2'],
  hp: ['fill:none;stroke:#d3aa62;stroke-width:5;stroke-linecap:round', 'stroke:#8a7a54'],
  hs: ['fill:none;stroke:#2a2a1a;stroke-width:19;stroke-linecap:round;opacity:.4', 'stroke:#000'],
  bo: ['fill:#6d4020', 'fill:#2b1d14'],
  bi: ['fill:#c98d4c', 'fill:#7a5c3a'],
  buf: ['fill:#3d3a3c', 'fill:#0d1012'],
  horn: ['fill:none;stroke:#d8cbb0;stroke-width:5;stroke-linecap:round', 'stroke:#8c8674'],
  yard: ['fill:#e8cc96', 'fill:#4a5654'],
  rice: ['fill:#f2b632', 'fill:#9a8148'],
  r1: ['fill:#d2553a', 'fill:#6e3833'],
  r2: ['fill:#9a3424', 'fill:#3e2124'],
  r3: ['fill:#f0876a', 'fill:#96564a'],
  well: ['fill:#a9a293', 'fill:#5f6a6c'],
  hole: ['fill:#1f4750', 'fill:#081a20'],
  glow: ['display:none', 'display:inline;fill:none;stroke:#ffc865;stroke-width:84;stroke-linecap:round;opacity:.42'],
};

export function draw(): string {
  const all = months.map((_, month) => field(month, inner, outer));
  return drawing(
    {
      width: 1600,
      height: 1000,
      label: 'Mười hai thửa ruộng quanh một ngôi nhà, mỗi thửa một tháng: cấy, gặt, lụt, cày',
      style,
    },
    '<defs><radialGradient id="l"><stop class="l0"/><stop offset="1" class="l1"/></radialGradient></defs>' +
      '<path fill="url(#l)" d="M0 0h1600v1000H0z"/>' +
      months.map(({ ground }, month) => path(ground, field(month, 384, 1100))).join('') +
      path('dim', plots(0)) +
      path('lift', plots(1)) +
      path('dike', dikes.flatMap((list) => list.slice(1, -1).map((dike) => line(dike))).join('')) +
      path('veil', 'M0 0h1600v1000H0z') +
      path('bank', 'M442 500a358 358 0 1 1 716 0a358 358 0 1 1-716 0') +
      path('canal', 'M442 500a358 358 0 1 1 716 0a358 358 0 1 1-716 0') +
      path('bund', 'M464 506a338 338 0 1 1 676 0a338 338 0 1 1-676 0') +
      path('bund2', 'M462 498a338 338 0 1 1 676 0a338 338 0 1 1-676 0') +
      months.map(({ ground }, month) => path(ground, all[month]!)).join('') +
      months.map((month, index) => path(`m${month.marks}`, grow(index, month))).join('') +
      house +
      boat(start(9) + 0.3, 252) +
      boat(start(10) + 0.24, 210) +
      buffalo() +
      hats([
        at(start(9) + 0.3, 252),
        at(start(10) + 0.24, 210),
        at(start(0) + 0.2, 190),
        at(start(0) + 0.34, 196),
        at(start(5) + 0.3, 262),
        at(start(4) + 0.3, 180),
        at(start(7) + 0.26, 230),
        at(start(11) + 0.16, 232),
      ]) +
      drawTrees(ring),
  );
}
