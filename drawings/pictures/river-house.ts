/** The house at An Xá from inside its veranda in the evening: an empty chair, the clipped hedge, the Kiến Giang. */
import { createRandom, drawing, line, path, smooth, type Style } from '../kit.ts';
import { createPlane } from '../plane.ts';
import { readPoints } from '../points.ts';
import { fade, glow } from '../shade.ts';

const random = createRandom(1911);

/** The floor of the veranda, from the viewer to the threshold. */
const floor = createPlane([-500, 1060], [2100, 1060], [1330, 742], [250, 742]);

const tiles = (): string => {
  const rows = Array.from({ length: 9 }, (_, row) => line([floor(0, row / 9), floor(1, row / 9)]));
  const columns = Array.from({ length: 19 }, (_, column) => line([floor(column / 18, 0), floor(column / 18, 1)]));
  return rows.join('') + columns.join('');
};

/** Evening light that lies on the floor between the posts. */
const light = [
  { left: 0.05, right: 0.3 },
  { left: 0.36, right: 0.63 },
  { left: 0.7, right: 0.86 },
]
  .map(({ left, right }) =>
    line(
      [
        floor(left, 1),
        floor(right, 1),
        floor(right + (right - 0.5) * 0.1 + 0.03, 0.2),
        floor(left + (left - 0.5) * 0.1 - 0.02, 0.2),
      ],
      true,
    ),
  )
  .join('');

/** A post on its round stone, lit from outside along one edge. */
const post = (x: number, wide: number): string =>
  path('w2', `M${x} 90h${wide}v668H${x}z`) +
  path('w3', `M${x} 90h${Math.round(wide * 0.2)}v668h-${Math.round(wide * 0.2)}z`) +
  path('stone', `M${x - 12} 748h${wide + 24}l8 26h-${wide + 40}z`);

/** Areca palms: a straight ringed trunk, a green sheath, a small crown. */
function areca(x: number, foot: number, height: number, size: number): string {
  const top = foot - height;
  const trunk = `M${x} ${foot}q6-${Math.round(height / 2)} 0-${height}`;
  const fronds = [-165, -140, -112, -84, -58, -30, -8].map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    const [dx, dy] = [Math.cos(angle) * size, Math.sin(angle) * size * 0.85];
    const drop = size * 0.5 * Math.abs(Math.cos(angle));
    return `M${x} ${top}q${Math.round(dx * 0.55)} ${Math.round(dy)} ${Math.round(dx)} ${Math.round(dy * 0.55 + drop)}q${Math.round(-dx * 0.36)} ${Math.round(-drop * 1.1)} ${Math.round(-dx)} ${Math.round(-dy * 0.55 - drop)}z`;
  });
  return (
    path('trunk', trunk) +
    path('sheath', `M${x - 6} ${top + 46}q-2-30 6-50 8 20 6 50z`) +
    path('frond', fronds.join(''))
  );
}

/** Ends of the thatch under the eave. */
const thatch = Array.from({ length: 66 }, (_, index) => {
  const [x, long] = [190 + index * 18.6, 26 + random() * 30];
  return `M${Math.round(x)} 96l${Math.round(random() * 6 - 3)} ${Math.round(long + 40)} 20-${Math.round(long * 0.6 + 40)}z`;
}).join('');

/** A plain wooden armchair from behind, turned a little to the river. */
const chair =
  '<g transform="translate(905 878)">' +
  path('shade', 'M-104 6L118 10l76 98-390-6z') +
  path('seat', 'M-96-74H96l-62-78H-98z') +
  path('w2', 'M-122-134h32l-4-60h-18zM90-134h34l-74-62H34z') +
  path('rim', 'M-122-134h6l6-60h-2zM118-134h6l-74-62h-6z') +
  path('w1', 'M-104-250h18L-80 8h-18zM88-250h18L96 8H78z') +
  path('w2', 'M-98-258q98-34 196 0l-2 34q-96-30-192 0z') +
  path('rim', 'M-98-258q98-34 196 0l0 8q-98-34-196 0z') +
  path('w1', 'M-62-234h20l4 150h-20zM-12-242h22v158h-22zM42-234h20l-4 150h-20z') +
  path('rim', 'M-62-234h5l4 150h-5zM-12-242h5v158h-5zM42-234h5l-4 150h-5zM-104-250h5L-93 8h-5zM88-250h5L83 8h-5z') +
  path('w2', 'M-92-88H92v18H-92zM-88-26H86v11H-88z') +
  '</g>';

/** A low table with a pot, two cups, and the lamp that is lit at night. */
const table =
  '<g transform="translate(1140 884)">' +
  path('shade', 'M-70 6h140l70 76h-190z') +
  path('w1', 'M-62-78h10V6h-10zM56-78h10V6H56zM-38-70h8v50h-8zM34-70h8v50h-8z') +
  path('w3', 'M-80-96H84l10 10H-90z') +
  path('w2', 'M-90-86H94v14H-90z') +
  path('cup', 'M-62-112h24l-4 20h-16zM-22-108h22l-4 16h-14z') +
  path('pot', 'M-4-120q0-16 26-16t26 16q4 28-12 30h-28q-16-2-12-30zM18-142h8v8h-8z') +
  path('lamp', 'M58-104h22v12H58zM62-152q-6 30 0 48h14q6-18 0-48z') +
  '<circle class="halo" cx="69" cy="-130" r="330" fill="url(#h)"/>' +
  path('flame', 'M69-142q10 16 0 30-10-14 0-30z') +
  '</g>';

/** A conical hat on a peg of the post. */
const hat =
  path('w1', 'M1262 300h20v6h-20z') +
  path('hat', 'M1272 304l62 96q-60 32-124 0z') +
  path('hat2', 'M1272 304l62 96q-22 12-46 15z');

const boat =
  path('boat', 'M650 596q44 20 150 0-20 30-70 30t-80-30z') +
  path('who', 'M700 606q-2-30 14-32 12 4 10 34zM696 572l16-16q3-2 6 0l16 16q-18 8-38 0zM742 612l44-74 4 3-40 74z');

const style: Style = {
  s0: ['stop-color:#4d4a86', 'stop-color:#050a1e'],
  s1: ['stop-color:#c9708b', 'stop-color:#10224a'],
  s2: ['stop-color:#ffb36b', 'stop-color:#234372'],
  s3: ['stop-color:#ffe0a0', 'stop-color:#3a5f88'],
  v0: ['stop-color:#ffcf8e', 'stop-color:#3f6790'],
  v1: ['stop-color:#b0627f', 'stop-color:#142a52'],
  far: ['fill:#a8607f', 'fill:#1b3560'],
  near: ['fill:#6d4a6e', 'fill:#0f2344'],
  spark: ['fill:none;stroke:#fff0c4;stroke-width:4;stroke-linecap:round', 'stroke:#bcd4ee'],
  bank: ['fill:#4d5a4a', 'fill:#0a1b2c'],
  lawn: ['fill:#6f7d4a', 'fill:#0d2230'],
  hedge: ['fill:#35563c', 'fill:#071a22'],
  hedgel: ['fill:#86994f', 'fill:#1b3c46'],
  way: ['fill:#eebd84', 'fill:#2d4866'],
  land: ['fill:#d99a6c', 'fill:#223c5a'],
  trunk: ['fill:none;stroke:#4a3a4a;stroke-width:13', 'stroke:#06101f'],
  sheath: ['fill:#7a8f4c', 'fill:#12303a'],
  frond: ['fill:#2f4a3e', 'fill:#050f1c'],
  boat: ['fill:#33223a', 'fill:#040a18'],
  who: ['fill:#33223a', 'fill:#040a18'],
  th: ['fill:#5b3a2a', 'fill:#120d12'],
  roof: ['fill:#2a1714', 'fill:#08060a'],
  beam: ['fill:#3d221a', 'fill:#120b0d'],
  beaml: ['fill:#8a4f31', 'fill:#3a2418'],
  wall: ['fill:#33190f', 'fill:#0d0809'],
  walll: ['fill:#4b2917', 'fill:#1a0f0c'],
  f0: ['stop-color:#c07a4c', 'stop-color:#3a2a2c'],
  f1: ['stop-color:#4a2519', 'stop-color:#100a0d'],
  tile: ['fill:none;stroke:#3a1c14;stroke-width:3;opacity:.4', 'stroke:#000'],
  sun: ['fill:#ffb765;opacity:.5', 'fill:#5f86b5;opacity:.14'],
  w1: ['fill:#2e1710', 'fill:#1d100c'],
  w2: ['fill:#4e2a1a', 'fill:#33190f'],
  w3: ['fill:#c9773f', 'fill:#8f5426'],
  rim: ['fill:#ffb765', 'fill:#e08f45'],
  seat: ['fill:#8d5530', 'fill:#6d3f22'],
  stone: ['fill:#7b5a4a', 'fill:#2c2326'],
  shade: ['fill:#1d0c0a;opacity:.5', 'fill:#000;opacity:.4'],
  cup: ['fill:#fff1d8', 'fill:#ffdfae'],
  pot: ['fill:#3f6f8f', 'fill:#2f5570'],
  lamp: ['fill:#b98a5a;opacity:.9', 'fill:#ffe2a8'],
  flame: ['display:none', 'display:inline;fill:#fff8dc'],
  halo: ['display:none', 'display:inline'],
  h0: ['stop-color:#ffb84d;stop-opacity:.75'],
  h1: ['stop-color:#ffb84d;stop-opacity:0'],
  hat: ['fill:#e9c487', 'fill:#b98f57'],
  hat2: ['fill:#b5854d', 'fill:#7c5a34'],
  st: ['display:none', 'display:inline;fill:none;stroke:#e6eeff;stroke-width:4;stroke-linecap:round'],
};

export function draw(): string {
  const stars = Array.from(
    { length: 36 },
    () => `M${Math.round(240 + random() * 1100)} ${Math.round(160 + random() * 260)}h0`,
  ).join('');
  const glitter = Array.from(
    { length: 16 },
    () => `M${Math.round(260 + random() * 1040)} ${Math.round(548 + random() * 84)}h${Math.round(20 + random() * 50)}`,
  ).join('');
  return drawing(
    {
      width: 1600,
      height: 1000,
      label: 'Từ hiên nhà ở An Xá nhìn ra sông Kiến Giang lúc chiều tối, một chiếc ghế trống',
      style,
    },
    '<defs>' +
      fade('s', [
        ['s0', 0.1],
        ['s1', 0.3],
        ['s2', 0.46],
        ['s3', 0.53],
      ]) +
      fade('v', [
        ['v0', 0],
        ['v1', 1],
      ]) +
      fade('f', [
        ['f0', 0],
        ['f1', 1],
      ]) +
      glow('h', [
        ['h0', 0],
        ['h1', 1],
      ]) +
      '</defs>' +
      '<path fill="url(#s)" d="M0 0h1600v1000H0z"/>' +
      path('st', stars) +
      path(
        'far',
        smooth(
          readPoints(
            '100 540, 240 500, 400 470, 560 500, 720 462, 860 480, 1020 440, 1180 490, 1300 470, 1500 520, 1500 560, 100 560',
          ),
          true,
        ),
      ) +
      path(
        'near',
        smooth(
          readPoints(
            '100 560, 220 520, 380 530, 560 516, 760 530, 960 514, 1140 528, 1320 510, 1500 540, 1500 570, 100 570',
          ),
          true,
        ),
      ) +
      '<path fill="url(#v)" d="M100 540h1400v120H100z"/>' +
      path('spark', glitter) +
      boat +
      path(
        'bank',
        smooth(readPoints('100 650, 260 632, 500 640, 800 630, 1100 642, 1500 630, 1500 780, 100 780'), true),
      ) +
      path('land', 'M720 634h160l14 18H706z') +
      path('lawn', 'M100 664h1400v100H100z') +
      path('way', 'M724 652h152l64 110H650z') +
      areca(420, 690, 430, 120) +
      areca(500, 684, 350, 100) +
      areca(1090, 690, 470, 126) +
      path('hedge', 'M100 668h566l-24 74H100zM934 668h566v74H958z') +
      path('hedgel', 'M100 668h566l-6 16H100zM934 668h566v16H940z') +
      `<path fill="url(#f)" d="M0 742h1600v258H0z"/>` +
      path('sun', light) +
      path('tile', tiles()) +
      path('th', thatch) +
      path('wall', 'M0 0h190v760L0 960zM1390 0h210v960l-210-200z') +
      path('walll', 'M190 90l-60-20v700l60-12zM1390 90l60-20v700l-60-12z') +
      path('roof', 'M0 0h1600v84l-210 28H190L0 84z') +
      path('beam', 'M150 92h1280v40H150z') +
      path('beaml', 'M150 126h1280v8H150z') +
      post(250, 44) +
      post(616, 38) +
      post(1254, 44) +
      hat +
      chair +
      table,
  );
}
