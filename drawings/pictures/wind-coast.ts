/** A wind turbine of the coast from underneath: the blade comes down over the viewer, a technician hangs beside it. */
import { createRandom, drawing, line, path, smooth, type Lump, type Point, type Style } from '../kit.ts';
import { readPoints } from '../points.ts';
import { fade } from '../shade.ts';
import { drawCircles } from '../shapes.ts';

const random = createRandom(150);

const hub: Point = [1010, 330];

/** A blade from the hub: a round root, widest at a fifth of its length, a slightly bent tip; its two faces meet in a ridge. */
function blade(turn: number, length: number, width: number, name: string): string {
  const at = (part: number, off: number): Point => {
    const bend = part ** 2 * length * 0.05;
    const [along, across] = [part * length, off * width + bend];
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    return [hub[0] + along * cos - across * sin, hub[1] + along * sin + across * cos];
  };
  const leading = [0.03, 0.1, 0.2, 0.36, 0.6, 0.85, 0.97].map((part, index) =>
    at(part, [-0.2, -0.2, -0.24, -0.24, -0.2, -0.13, -0.06][index]!),
  );
  const trailing = [0.97, 0.85, 0.6, 0.36, 0.22, 0.12, 0.03].map((part, index) =>
    at(part, [0.03, 0.12, 0.32, 0.55, 0.66, 0.3, 0.2][index]!),
  );
  const ridge = [0.97, 0.85, 0.6, 0.36, 0.2, 0.1, 0.03].map((part, index) =>
    at(part, [0, 0.02, 0.06, 0.12, 0.14, 0.06, 0.04][index]!),
  );
  const tip = at(1, 0);
  return (
    path(`${name}2`, smooth([leading[0]!, ...leading, tip, ...trailing, trailing.at(-1)!], true)) +
    path(`${name}1`, smooth([leading[0]!, ...leading, tip, ...ridge, ridge.at(-1)!], true))
  );
}

/** A cloud of summer seen from below: heads that shine, a flat shaded foot. */
function cloud(x: number, y: number, wide: number): string {
  const heads = Array.from({ length: 9 }, (_, index): Lump => {
    const part = index / 8;
    const radius = wide * (0.07 + 0.1 * Math.sin(part * Math.PI) + random() * 0.04);
    return [x + (part - 0.5) * wide * 0.86, y - radius * 0.5, radius];
  });
  return path('k2', drawCircles(heads)) + path('k1', drawCircles(heads, 0.84, [-0.16, -0.2]));
}

/** A technician in a coral suit on two ropes, a cloth in his hand: 1.7 m. */
const technician = (x: number, y: number): string =>
  `<g transform="translate(${x} ${y})">` +
  path(
    'ro',
    `M-4-30L${hub[0] - x - 34} ${hub[1] - y + 40}M6-30L${hub[0] - x - 18} ${hub[1] - y + 46}M0 10q-60 130-160 300`,
  ) +
  '<g transform="rotate(18)">' +
  path('le', 'M-14 2l-34 40 22 44 15-8-14-34 30-24zM4 2l-6 50 16 48 16-5-9-44 12-42z') +
  path('bo', 'M-28 78l18-8 10 20-28 8zM12 94l18-6 6 16-26 4z') +
  path('su', 'M-20-58q20-14 40 0l2 66h-42z') +
  path('sd', 'M4-62q12 0 16 4l2 66H6z') +
  path('su', 'M-18-54l-44 14-34-14-6 14 40 20 52-12z') +
  path('sd', 'M16-54l20 30-18 28-12-8 8-18-12-20z') +
  path('ha', 'M-112-62h22v26h-22z') +
  path('hr', 'M-24-18h48v9h-48zM-20 2h44v8h-44z') +
  path('sk', 'M-12-76q0-16 14-16t14 16-14 20-14-20z') +
  path('he', 'M-16-80q0-24 18-24t18 24z') +
  '</g></g>';

const style: Style = {
  s0: ['stop-color:#58b2e6', 'stop-color:#060d24'],
  s1: ['stop-color:#a7daf3', 'stop-color:#112650'],
  s2: ['stop-color:#eef9fd', 'stop-color:#2b4674'],
  k1: ['fill:#fff', 'fill:#31497a'],
  k2: ['fill:#cfe6f4', 'fill:#20345f'],
  t0: ['stop-color:#fff', 'stop-color:#aebcd8'],
  t1: ['stop-color:#f2f7fb', 'stop-color:#8091b8'],
  t2: ['stop-color:#8fb1cb', 'stop-color:#33456f'],
  t3: ['stop-color:#5f87a6', 'stop-color:#1a284a'],
  a1: ['fill:#fff', 'fill:#c3cfe6'],
  a2: ['fill:#b4cfe1', 'fill:#56689a'],
  b1: ['fill:#f4fafd', 'fill:#9aaad0'],
  b2: ['fill:#9dbfd7', 'fill:#42537f'],
  n1: ['fill:#e9f2f8', 'fill:#7f90b6'],
  n2: ['fill:#7fa3bf', 'fill:#2c3c66'],
  n3: ['fill:#5d829f', 'fill:#1d2a4e'],
  hu: ['fill:#dbe9f2', 'fill:#8e9ec4'],
  hv: ['fill:#fff', 'fill:#c6d1e8'],
  fl: ['fill:none;stroke:#86a9c3;stroke-width:4', 'stroke:#24345c'],
  ro: ['fill:none;stroke:#24516f;stroke-width:5;stroke-linecap:round', 'stroke:#d8b06a'],
  su: ['fill:#f4704a', 'fill:#d9623f'],
  sd: ['fill:#c94e33', 'fill:#8f3d2c'],
  le: ['fill:#e2603b', 'fill:#b65034'],
  bo: ['fill:#2a3a48', 'fill:#0b1220'],
  hr: ['fill:#22384a', 'fill:#0e1830'],
  ha: ['fill:#fff2c9', 'fill:#e3d3a4'],
  sk: ['fill:#a8683f', 'fill:#7a4c33'],
  he: ['fill:#ffd23f', 'fill:#e0b53a'],
  re: ['display:none', 'display:inline;fill:#ff4a3a'],
  rg: ['display:none', 'display:inline;fill:#ff4a3a;opacity:.25'],
  st: ['display:none', 'display:inline;fill:none;stroke:#e6eeff;stroke-width:4;stroke-linecap:round'],
};

/** The tower from its foot, 145 m high, and the rings where its parts are joined. */
const tower = readPoints('1056 330, 1116 330, 1660 1010, 1300 1010');
const rings = [0.2, 0.38, 0.62, 0.9]
  .map((part) => {
    const [left, right] = [1056 + 244 * part, 1116 + 544 * part];
    const [y, wide] = [330 + 680 * part, Math.round(right - left)];
    return `M${Math.round(left)} ${Math.round(y)}q${Math.round(wide * 0.5)} ${Math.round(-wide * 0.2)} ${wide} 0`;
  })
  .join('');

const stars = (): string =>
  Array.from({ length: 44 }, () => `M${Math.round(random() * 1600)} ${Math.round(random() * 640 + 80)}h0`).join('');

export function draw(): string {
  return drawing(
    {
      width: 1600,
      height: 1000,
      label: 'Tua-bin gió ven biển nhìn từ dưới lên, người thợ treo dây bên cánh quạt',
      style,
    },
    '<defs>' +
      fade('s', [
        ['s0', 0],
        ['s1', 0.55],
        ['s2', 1],
      ]) +
      fade(
        't',
        [
          ['t0', 0.1],
          ['t1', 0.4],
          ['t2', 0.62],
          ['t3', 0.9],
        ],
        'gradientUnits="userSpaceOnUse" x1="1230" y1="760" x2="1420" y2="610"',
      ) +
      '</defs>' +
      '<path fill="url(#s)" d="M0 0h1600v1000H0z"/>' +
      path('st', stars()) +
      cloud(230, 640, 640) +
      cloud(1520, 480, 380) +
      cloud(130, 1030, 900) +
      cloud(860, 1050, 620) +
      `<path fill="url(#t)" d="${line(tower, true)}"/>` +
      path('fl', rings) +
      path('n1', 'M966 258q50-30 150-26l84 20q20 40 6 92l-88 42-130 6z') +
      path('n2', 'M1118 300l88-44q16 40 0 88l-88 42z') +
      path('n3', 'M980 372l138-6v20l-130 6z') +
      path('rg', 'M1090 232a60 60 0 1 1 120 0a60 60 0 1 1-120 0') +
      path('re', 'M1136 234q0-16 14-16t14 16v8h-28z') +
      blade(-0.19, 760, 120, 'b') +
      blade(4.1, 620, 130, 'b') +
      path('hu', 'M950 330a60 62 0 1 1 120 0a60 62 0 1 1-120 0') +
      blade(2.2, 930, 200, 'a') +
      path('hv', 'M962 322a44 46 0 0 1 84-18q-50-6-66 58-16-14-18-40z') +
      technician(822, 742),
  );
}
