/**
 * The race on the Kiến Giang from straight above, at noon: the river runs from corner to corner. Rowers sit two by two, in
 * the shirts of their village and a headband, with short paddles; one beats the time on a wooden block amidships, one
 * steers. The river is drawn along x and then turned.
 */
import { flag } from '../flag.ts';
import { again, clip, placed } from '../parts.ts';
import { fade, filled } from '../shade.ts';
import { createRandom, drawing, path, smooth, type Point } from '../kit.ts';

const random = createRandom(902);
const spread = (middle: number, reach: number): number => middle + (random() - 0.5) * 2 * reach;

const rows = 13;
const rowGap = 44;
const stern = -360;
const bow = 350;

/** One rower, and what the paddle does to the water; the other side of the boat is a mirror of it. */
const rower =
  `<g id="r">${path('paddle', 'M2 12L20 44')}${path('blade', 'M20 44l11 22')}${path('foam', 'M34 76q-16 12-34 4')}` +
  `${path('arm', 'M2 9q20-2 15 25M-2 16q10 8 13 12')}<ellipse class="shirt" cy="13" rx="14" ry="13"/>` +
  `${path('fold', 'M-14 13a14 13 0 0 0 14 13v-26a14 13 0 0 0-14 13z')}<circle class="hair" cx="4" cy="13" r="7"/>${path('band', 'M7 6q4 7 0 14')}</g>`;

function drawBoat(): string {
  const seats = Array.from({ length: rows }, (_, index) => stern + 92 + index * rowGap);
  const hull = `M${stern - 40} 0q60-32 190-34h${bow - stern - 300}q130 6 250 34q-120 28-250 34h-${bow - stern - 300}q-130-2-190-34z`;
  const inside = `M${stern + 8} 0q50-24 146-25h${bow - stern - 306}q110 4 190 25q-80 21-190 25h-${bow - stern - 306}q-96-1-146-25z`;
  const wake =
    `M${bow + 60} 14q-60 40-130 58M${bow + 60}-14q-60-40-130-58` +
    `M${stern - 60} 12q-120 6-220 26M${stern - 60}-12q-120-6-220-26M${stern - 50} 0h-260`;
  const team = seats.map((x) => again('r', x, 0)).join('');
  return (
    `<g id="b">${path('wake', wake)}${path('shadow', hull, ' transform="translate(-14 40)"')}` +
    `${path('hull', hull)}${path('stripe', hull, ' transform="scale(.985 .8)"')}${path('inside', inside)}` +
    `${path('thwart', seats.map((x) => `M${x - 16}-24v48`).join(''))}${team}<g transform="scale(1 -1)">${team}</g>` +
    `${path('gold', `M${bow - 6}-9l52 9-52 9z`)}${path('block', 'M-26-7h20v14h-20z')}` +
    `${path('paddle', `M${stern + 4} 2l-130 26`)}${path('blade', `M${stern - 90} 20l-52 11`)}` +
    `<ellipse class="white" cx="${stern + 18}" rx="10" ry="15"/><circle class="hair" cx="${stern + 22}" r="8"/></g>`
  );
}

/** The edge of a bank: along the river at `level`, which rises and falls. */
const bank = (level: number, outwards: number): Point[] => [
  [-1000, outwards],
  ...Array.from({ length: 15 }, (_, index): Point => [-1000 + index * 145, level + spread(0, 20)]),
  [1000, outwards],
];

/** A stretch of the crowd from above, 300 wide: dots in rows behind the edge of the water, denser near it. */
function drawCrowd(): string {
  const dots = Array.from({ length: 88 }, (): Point => [random() * 300, -(random() ** 1.9 * 104 + 4)]);
  const dot = (list: readonly Point[]): string => list.map(([x, y]) => `M${Math.round(x)} ${Math.round(y)}h0`).join('');
  const colours = ['c1', 'c2', 'c3', 'c4'].map((name, part) =>
    path(`${name} dot`, dot(dots.filter((_, index) => index % 4 === part))),
  );
  const hats = dots.filter((_, index) => index % 4 === 0);
  return `<g id="c">${path('dim dot', dot(dots), ' transform="translate(-3 5)"')}${colours.join('')}${path('tip', dot(hats))}</g>`;
}

/** A tree from above: leaves all round, their lit half, and a shadow. */
function drawTree(): string {
  const lobes = 11;
  const round = Array.from({ length: lobes * 2 + 2 }, (_, index): Point => {
    const angle = (index / lobes) * Math.PI;
    const reach = index % 2 === 0 ? 46 : 32;
    return [Math.cos(angle) * reach, Math.sin(angle) * reach];
  });
  const leaves = smooth(round, true);
  return `<g id="t">${path('dim', leaves, ' transform="translate(-14 12)"')}${path('leaf', leaves)}${path('lit', leaves, ' transform="translate(6 -4)scale(.6)"')}</g>`;
}

const stretches = [-900, -600, -300, 0, 300, 600];

const grove = (outwards: 1 | -1): string =>
  Array.from({ length: 36 }, () => {
    const [x, y] = [spread(0, 900), outwards * (530 + random() * 260)];
    return placed('<use href="#t"/>', { x: Math.round(x), y: Math.round(y), scale: Math.round(6 + random() * 6) / 10 });
  }).join('');

/** A flag of two by three on its pole, laid out by the wind, with its shadow. */
const banner = (x: number, y: number, turn: number): string =>
  placed(
    path('dim', 'M-16 26h78v52h-78z') +
      path('pole', 'M0-4l-10 70') +
      flag(0, 0, 78) +
      path('fold', 'M50 0q8 26 0 52h14q8-26 0-52z'),
    { x, y, turn },
  );

export function draw(): string {
  const streams = [-250, -130, -20, 90, 190, 280].map((level, index) => {
    const top = Array.from({ length: 9 }, (_, step): Point => [-1000 + step * 250, level + spread(0, 18)]);
    const low = Array.from({ length: 9 }, (_, step): Point => [1000 - step * 250, level + 34 + spread(0, 16)]);
    return path(index % 2 === 0 ? 'deep' : 'pale', `${smooth(top)}L${smooth(low).slice(1)}z`);
  });
  const sparks = Array.from(
    { length: 90 },
    () => `M${Math.round(spread(0, 980))} ${Math.round(spread(0, 330))}h${Math.round(12 + random() * 34)}`,
  );
  const [above, below] = [bank(-372, -900), bank(372, 900)];
  const land = (points: readonly Point[], wet: number): string =>
    path('shallow', smooth(points), ` transform="translate(0 ${wet})"`) + path('bank', smooth(points));
  const river =
    streams.join('') +
    path('spark', sparks.join('')) +
    land(above, 30) +
    land(below, -24) +
    stretches.map((x) => again('c', x, -386)).join('') +
    stretches.map((x) => again('c', x + 300, 386, 180)).join('') +
    grove(-1) +
    grove(1) +
    banner(-60, -492, 34) +
    banner(300, -470, 34) +
    banner(-40, 436, 34) +
    banner(330, 450, 34) +
    again('b', -110, 214, 0, ' class="t2"') +
    again('b', -10, -206, 0, ' class="t3"') +
    again('b', 92, 2, 0, ' class="t1"');
  const body =
    `<defs>${fade(
      'w',
      [
        ['w1', 0],
        ['w2', 1],
      ],
      'x2="1" y2="0.1"',
    )}${clip('k', 'M0 0h1600v1000H0z')}${rower}${drawBoat()}${drawCrowd()}${drawTree()}</defs>` +
    filled('w', 'M0 0h1600v1000H0z') +
    placed(river, { x: 800, y: 500, turn: -34 }) +
    path('veil', 'M0 0h1600v1000H0z');
  return drawing(
    {
      width: 1600,
      height: 1000,
      label: 'Tranh: ba thuyền bơi nhìn từ trên cao, hai bờ sông kín người và cờ',
      style: {
        w1: ['stop-color:#0d7f88', 'stop-color:#0a4a5c'],
        w2: ['stop-color:#3cc4b4', 'stop-color:#1f8a8c'],
        deep: ['fill:#0a7580;opacity:.34'],
        pale: ['fill:#7fe3cf;opacity:.3'],
        spark: ['fill:none;stroke:#d8fff0;stroke-width:4;stroke-linecap:round;opacity:.5'],
        shallow: ['fill:#8fe0c4;opacity:.55'],
        bank: ['fill:#f1d79c', 'fill:#d9b06a'],
        dim: ['fill:#123f3a;stroke:#123f3a;opacity:.3'],
        leaf: ['fill:#2f7f4a'],
        lit: ['fill:#86bd56'],
        dot: ['fill:none;stroke-width:15;stroke-linecap:round'],
        c1: ['stroke:#fff0c9'],
        c2: ['stroke:#e0472f'],
        c3: ['stroke:#2b6f8f'],
        c4: ['stroke:#f3a63b'],
        tip: ['fill:none;stroke:#c8a15c;stroke-width:4;stroke-linecap:round'],
        pole: ['fill:none;stroke:#6b4a2b;stroke-width:5'],
        red: ['fill:#da251d'],
        gold: ['fill:#ffdd3c'],
        yellow: ['fill:#ffff00'],
        wake: ['fill:none;stroke:#e8fff5;stroke-width:7;stroke-linecap:round;opacity:.75'],
        foam: ['fill:none;stroke:#e8fff5;stroke-width:7;stroke-linecap:round;opacity:.85'],
        shadow: ['fill:#043b46;opacity:.42'],
        hull: ['fill:#5b2b18'],
        stripe: ['fill:currentColor'],
        inside: ['fill:#8a5430'],
        thwart: ['fill:none;stroke:#5b2b18;stroke-width:7'],
        block: ['fill:#3b1d10'],
        paddle: ['fill:none;stroke:#f4d9a0;stroke-width:5;stroke-linecap:round'],
        blade: ['fill:none;stroke:#f4d9a0;stroke-width:11;stroke-linecap:round'],
        arm: ['fill:none;stroke:#b5713f;stroke-width:6.5;stroke-linecap:round'],
        shirt: ['fill:currentColor'],
        fold: ['fill:#000;opacity:.16'],
        hair: ['fill:#23150f'],
        band: ['fill:none;stroke:#fff;stroke-width:4'],
        white: ['fill:#fff6e0'],
        t1: ['color:#e23522'],
        t2: ['color:#ffc02e'],
        t3: ['color:#2b6fd0'],
        veil: ['display:none', 'display:inline;fill:#052a44;opacity:.3'],
      },
    },
    body,
  );
}
