/**
 * Nước Moọc, low over the water and through leaves: columns of water push up in rings from the bed, a bridge of bamboo
 * crosses with two walkers on it, vàng anh flowers hang in front. No sky: green on green.
 */
import { placed } from '../parts.ts';
import { fade, filled, glow } from '../shade.ts';
import { createRandom, drawing, path, smooth, type Point } from '../kit.ts';
import { peopleStyle, person, poses } from '../people.ts';

const random = createRandom(18);
const spread = (reach: number): number => (random() - 0.5) * 2 * reach;

/** A round crown of leaves, 100 wide: a wavy edge all round, light from above; its colour is that of its row. */
function crown(): string {
  const bumps = 10;
  const edge = (reach: number, lift: number): string =>
    smooth(
      Array.from({ length: bumps * 2 + 2 }, (_, index): Point => {
        const angle = (index / bumps) * Math.PI;
        const out = reach * (index % 2 === 0 ? 1.12 : 0.84);
        return [Math.cos(angle) * out + lift * 0.6, Math.sin(angle) * out * 0.86 - lift];
      }),
      true,
    );
  return `<g id="c">${path('crown', edge(100, 0))}${path('lit', edge(68, 20))}${path('lit', edge(34, 36))}</g>`;
}

/** The wood on the other bank, row by row: darker in front. */
function wood(): string {
  const rows: [number, number, number, string][] = [
    [100, 1.2, 14, 'w1'],
    [214, 1, 17, 'w2'],
    [330, 0.74, 22, 'w3'],
  ];
  return rows
    .map(([y, size, count, name]) => {
      const trees = Array.from({ length: count }, (_, index) =>
        placed('<use href="#c"/>', {
          x: Math.round((index / (count - 1)) * 1700 - 50 + spread(34)),
          y: Math.round(y + spread(36)),
          scale: Math.round(size * (80 + random() * 40)) / 100,
        }),
      );
      return `<g class="${name}">${trees.join('')}</g>`;
    })
    .join('');
}

/** One spring: a low dome of water with rings of light round it. */
const spring = (x: number, y: number, width: number): string =>
  placed(
    path('ring3', 'M-300 10a300 62 0 1 0 600 0a300 62 0 1 0-600 0z') +
      path('ring2', 'M-216 4a216 44 0 1 0 432 0a216 44 0 1 0-432 0z') +
      path('ring1', 'M-140 0a140 28 0 1 0 280 0a140 28 0 1 0-280 0z') +
      path(
        'dome',
        'M-116 6q-6-24 22-30 4-26 34-24 16-28 60-26 44-6 58 22 34-4 38 26 24 6 20 32-40 24-116 26-76-2-116-26z',
      ) +
      path(
        'domelit',
        'M-84-14q4-22 30-20 16-30 56-26-30 12-24 40-30-14-62 6zM26-50q30-2 36 18 24-4 30 16-26-10-44 0-6-24-22-34z',
      ) +
      path('froth', 'M-130 14q40 26 130 28 90-2 130-28M-40-8q40-16 84 0M-96 8q-14 6-18 14M96 4q16 8 18 16') +
      path('drop', 'M-30-74h0M26-82h0M2-96h0M62-58h0M-66-56h0'),
    { x, y, scale: width / 300 },
  );

/** The bridge of bamboo: two handrails on crossed poles, a deck of canes that sags a little. */
function bridge(): string {
  const sag = (x: number): number => 420 + 26 * Math.sin(((x + 40) / 1680) * Math.PI);
  const at = Array.from({ length: 15 }, (_, index) => -40 + index * 120);
  const line = (lift: number): string => smooth(at.map((x): Point => [x, sag(x) - lift]));
  return (
    path('pole', at.map((x) => `M${x} ${Math.round(sag(x) - 96)}l6 ${x % 240 === 80 ? 190 : 110}`).join('')) +
    path(
      'brace',
      at
        .slice(0, -1)
        .map((x) => `M${x} ${Math.round(sag(x) - 84)}l120 80M${x + 120} ${Math.round(sag(x) - 84)}l-120 80`)
        .join(''),
    ) +
    path('railfar', line(96)) +
    path('deck', line(0)) +
    path('decklit', line(9)) +
    path('knot', at.map((x) => `M${x} ${Math.round(sag(x) - 98)}v12M${x} ${Math.round(sag(x) - 8)}v14`).join(''))
  );
}

/** A leaf of the frame from its stalk at the origin along x, with a rib and a lit half. */
const bigLeaf = (length: number, width: number): string =>
  path(
    'leaf',
    `M0 0q${length * 0.3}-${width} ${length * 0.66}-${width * 0.7} ${length * 0.24} ${width * 0.3} ${length * 0.34} ${width * 0.74}q-${length * 0.3} ${width * 0.66}-${length * 0.56} ${width * 0.6}-${length * 0.3}-${width * 0.1}-${length * 0.44}-${width * 0.64}z`,
  ) +
  path(
    'leaflit',
    `M0 0q${length * 0.3}-${width} ${length * 0.66}-${width * 0.7} ${length * 0.24} ${width * 0.3} ${length * 0.34} ${width * 0.74}q-${length * 0.5}-${width * 0.3}-${length}-${width * 0.04}z`,
  ) +
  path('rib', `M0 0q${length * 0.5}-${width * 0.26} ${length} ${width * 0.04}`);

/** A cluster of vàng anh: small flowers of four petals and long stamens. */
const flowers = (): string =>
  Array.from({ length: 22 }, () => {
    const [angle, reach] = [random() * Math.PI * 2, Math.sqrt(random()) * 88];
    return placed(
      path('petal', 'M0 0q-14-22 0-26 14 4 0 26 22-14 26 0-4 14-26 0 14 22 0 26-14-4 0-26-22 14-26 0 4-14 26 0z') +
        path('stamen', 'M0 0l8-34M0 0l-14-30'),
      {
        x: Math.round(Math.cos(angle) * reach),
        y: Math.round(Math.sin(angle) * reach * 0.8),
        turn: Math.round(random() * 90),
        scale: 1.1,
      },
    );
  }).join('');

const butterfly = (x: number, y: number, turn: number): string =>
  placed(
    path(
      'wing',
      'M0 0q-30-34-44-14-6 20 40 18zM0 0q30-34 44-14 6 20-40 18zM-2 4q-24 6-22 24 16 8 24-22zM2 4q24 6 22 24-16 8-24-22z',
    ),
    { x, y, turn, scale: 0.8 },
  );

export function draw(): string {
  const frame: [number, number, number, number, number][] = [
    [-40, 150, 470, 120, 16],
    [-60, 20, 430, 120, 40],
    [-30, 420, 340, 100, -12],
    [120, -60, 330, 96, 62],
    [1650, 60, 460, 128, 146],
    [1640, 260, 400, 110, 172],
    [1660, 560, 420, 120, 196],
    [1500, -60, 320, 100, 112],
    [1660, 900, 520, 140, 212],
    [1420, 1060, 420, 120, 226],
    [1200, 1080, 300, 92, 244],
  ];
  const glitter = Array.from({ length: 80 }, () => {
    const y = 470 + random() ** 1.3 * 500;
    return `M${Math.round(random() * 1600)} ${Math.round(y)}h${Math.round(20 + (y - 440) * 0.16 * (0.4 + random()))}`;
  });
  const stones: [number, number, number][] = [
    [90, 470, 70],
    [236, 486, 46],
    [1380, 474, 78],
    [1510, 490, 60],
    [1250, 478, 36],
  ];
  const rays = 'M560-20h120L420 500H180zM800-20h90l-60 520H650zM1040-20h150l210 520h-220z';
  const body =
    `<defs>${fade('b', [
      ['b1', 0],
      ['b2', 1],
    ])}${fade('t', [
      ['t1', 0],
      ['t2', 0.4],
      ['t3', 1],
    ])}${fade('y', [
      ['y1', 0, 0.75],
      ['y1', 1, 0],
    ])}${crown()}${glow('g', [
      ['g1', 0],
      ['g1', 1, 0],
    ])}</defs>` +
    filled('b', 'M0 0h1600v480H0z') +
    wood() +
    filled('y', `${rays}`, ' class="ray"') +
    path(
      'bank',
      smooth(
        [
          [0, 480],
          [0, 400],
          [200, 384],
          [420, 412],
          [700, 396],
          [1000, 408],
          [1300, 388],
          [1600, 404],
          [1600, 480],
          [0, 480],
        ],
        true,
      ),
    ) +
    filled('t', 'M0 446h1600v554H0z') +
    path(
      'mirror',
      smooth([
        [0, 446],
        [160, 500],
        [330, 470],
        [520, 506],
        [700, 464],
        [900, 500],
        [1120, 466],
        [1330, 510],
        [1600, 446],
      ]),
    ) +
    path(
      'rock',
      stones
        .map(
          ([x, y, size]) =>
            `M${x - size} ${y}q${size * 0.2}-${size * 0.8} ${size}-${size * 0.8}t${size} ${size * 0.8}q-${size} ${size * 0.24}-${size * 2} 0z`,
        )
        .join(''),
    ) +
    path(
      'rocklit',
      stones
        .map(
          ([x, y, size]) =>
            `M${x - size * 0.6} ${y - size * 0.3}q${size * 0.3}-${size * 0.44} ${size * 0.7}-${size * 0.4}t${size * 0.6} ${size * 0.4}q-${size * 0.7}-${size * 0.24}-${size * 1.3} 0z`,
        )
        .join(''),
    ) +
    bridge() +
    person({ x: 858, y: 440, height: 118, top: 'coral', legs: 'dark', pose: poses.walking, hat: true, flip: true }) +
    person({ x: 742, y: 442, height: 112, top: 'white', legs: 'blue', pose: poses.pointing }) +
    path(
      'railnear',
      smooth(
        Array.from({ length: 15 }, (_, index): Point => [
          -40 + index * 120,
          384 + 26 * Math.sin((index / 14) * Math.PI),
        ]),
      ),
    ) +
    path('glitter', glitter.join('')) +
    spring(660, 560, 150) +
    spring(1010, 600, 190) +
    spring(770, 770, 300) +
    `<circle fill="url(#g)" class="lamp" cx="800" cy="390" r="300"/>` +
    frame.map(([x, y, length, width, turn]) => placed(bigLeaf(length, width), { x, y, turn })).join('') +
    placed(flowers(), { x: 1310, y: 250 }) +
    placed(flowers(), { x: 1420, y: 140, scale: 0.8 }) +
    butterfly(520, 640, 20) +
    butterfly(1130, 480, -24) +
    butterfly(470, 560, -10);
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: nhìn qua tán lá, những cột nước trồi lên giữa suối xanh ngọc, hai người đi trên cầu tre, hoa vàng anh',
      style: {
        b1: ['stop-color:#e9f7a0', 'stop-color:#0b2a28'],
        b2: ['stop-color:#9fd862', 'stop-color:#123f38'],
        crown: ['fill:currentColor'],
        lit: ['fill:#f2ff9e;opacity:.3', 'fill:#5fd0a0;opacity:.12'],
        w1: ['color:#9fd25f', 'color:#103c36'],
        w2: ['color:#5fae44', 'color:#0c322e'],
        w3: ['color:#2f873c', 'color:#082523'],
        y1: ['stop-color:#fffbd0', 'stop-color:#bfe6e0'],
        ray: ['opacity:.42', 'opacity:.16'],
        bank: ['fill:#236b39', 'fill:#05191a'],
        t1: ['stop-color:#7fe0a8', 'stop-color:#0f4a4c'],
        t2: ['stop-color:#23b79a', 'stop-color:#0c3b45'],
        t3: ['stop-color:#087a78', 'stop-color:#041a24'],
        mirror: ['fill:#2f8f4c;opacity:.45', 'fill:#05191a'],
        rock: ['fill:#5a6f58', 'fill:#0e2322'],
        rocklit: ['fill:#a5b98c', 'fill:#2c4a44'],
        pole: ['fill:none;stroke:#8a6a2c;stroke-width:12', 'stroke:#2d2a18'],
        brace: ['fill:none;stroke:#b08a3c;stroke-width:7', 'stroke:#3a351e'],
        railfar: ['fill:none;stroke:#d2ab52;stroke-width:11', 'stroke:#5a4f2a'],
        railnear: ['fill:none;stroke:#f0cf72;stroke-width:13', 'stroke:#7a6a38'],
        deck: ['fill:none;stroke:#8a6224;stroke-width:22', 'stroke:#2d2412'],
        decklit: ['fill:none;stroke:#f3d680;stroke-width:9', 'stroke:#8a7840'],
        knot: ['fill:none;stroke:#5a3f18;stroke-width:15', 'stroke:#1c160a'],
        glitter: ['fill:none;stroke:#e6fff0;stroke-width:5;stroke-linecap:round;opacity:.5', 'opacity:.2'],
        ring1: ['fill:#d9fff0;opacity:.55', 'opacity:.22'],
        ring2: ['fill:none;stroke:#eafff4;stroke-width:9;opacity:.7', 'opacity:.35'],
        ring3: ['fill:none;stroke:#eafff4;stroke-width:6;opacity:.45', 'opacity:.22'],
        dome: ['fill:#9df0d6', 'fill:#3d9a98'],
        domelit: ['fill:#fff', 'fill:#b6ece2'],
        froth: ['fill:none;stroke:#fff;stroke-width:10;stroke-linecap:round;opacity:.9', 'opacity:.6'],
        drop: ['fill:none;stroke:#fff;stroke-width:11;stroke-linecap:round'],
        leaf: ['fill:#0c4a35', 'fill:#03100f'],
        leaflit: ['fill:#1a7244', 'fill:#082421'],
        rib: ['fill:none;stroke:#7fce5a;stroke-width:6;stroke-linecap:round', 'stroke:#1d4f3c'],
        petal: ['fill:#ffa62b', 'fill:#b56a24'],
        stamen: ['fill:none;stroke:#ffe27a;stroke-width:3;stroke-linecap:round', 'stroke:#d0a14a'],
        wing: ['fill:#fff', 'fill:#b9d4cc'],
        skin: ['fill:#c98a5b', 'fill:#8a5f44'],
        hair: ['fill:#24160f'],
        hat: ['fill:#fff0c4', 'fill:#d8c48c'],
        rim: ['fill:#c9a052', 'fill:#8f7440'],
        coral: ['fill:#ee5a3c;stroke:#ee5a3c', 'fill:#b5442f;stroke:#b5442f'],
        white: ['fill:#fff;stroke:#fff', 'fill:#b8c6bf;stroke:#b8c6bf'],
        blue: ['fill:#245a8c;stroke:#245a8c', 'fill:#1a3f5f;stroke:#1a3f5f'],
        dark: ['fill:#2b2a33;stroke:#2b2a33', 'fill:#0c0d12;stroke:#0c0d12'],
        g1: ['stop-color:#ffd27a'],
        lamp: ['opacity:0', 'opacity:.55'],
        ...peopleStyle,
      },
    },
    body,
  );
}
