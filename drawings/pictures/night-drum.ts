/**
 * The night the Ma Coong break the drum, from inside the ring: the hollow trunk hangs above the fire, laced with rattan and
 * driven full of wedges; hands with lengths of rattan reach in from both sides. The moon is of the sixteenth night.
 */
import { placed } from '../parts.ts';
import { fade, filled, glow } from '../shade.ts';
import { createRandom, drawing, line, path, smooth, type Point } from '../kit.ts';

const random = createRandom(16);

/** A point of an ellipse; the angle in turns, clockwise from the right. */
const around = (x: number, y: number, width: number, height: number, turns: number): Point => [
  x + Math.cos(turns * 2 * Math.PI) * width,
  y + Math.sin(turns * 2 * Math.PI) * height,
];

const skin = { x: 800, y: 440, width: 196, height: 232 };
const back = { x: 1110, y: 396, width: 128, height: 168 };

const ellipse = (name: string, { x, y, width, height }: typeof skin, grow = 1): string =>
  `<ellipse class="${name}" cx="${x}" cy="${y}" rx="${width * grow}" ry="${height * grow}"/>`;

/** The trunk: from the near skin back to the far one. */
const trunk = (): string =>
  ellipse('wood', back) +
  path(
    'wood',
    `M${skin.x} ${skin.y - skin.height}L${back.x} ${back.y - back.height}v${2 * back.height}L${skin.x} ${skin.y + skin.height}z`,
  ) +
  path(
    'woodlit',
    `M${skin.x} ${skin.y + skin.height}L${back.x} ${back.y + back.height}q70-6 104-70L${skin.x + 150} ${skin.y + 150}z`,
  );

/** Rattan from rim to rim, crossing, and the wedges under it. */
function lacing(): string {
  const turns = Array.from({ length: 17 }, (_, index) => -0.25 + (index / 16) * 0.5);
  const rim = (turn: number): Point => around(skin.x + 14, skin.y, skin.width, skin.height, turn);
  const far = (turn: number): Point => around(back.x - 34, back.y, back.width, back.height, turn);
  const ropes = turns.flatMap((turn, index) => [
    line([rim(turn), far(turns[Math.min(index + 1, 16)]!)]),
    line([rim(turn), far(turns[Math.max(index - 1, 0)]!)]),
  ]);
  const wedges = turns.map((turn) => {
    const [x, y] = around(skin.x + 66, skin.y - 6, skin.width * 0.96, skin.height * 0.96, turn);
    const [outX, outY] = around(skin.x + 40, skin.y, skin.width * 1.2, skin.height * 1.16, turn);
    return line(
      [
        [x + 12, y - 9],
        [outX, outY],
        [x - 10, y + 9],
      ],
      true,
    );
  });
  return path('rope', ropes.join('')) + path('wedge', wedges.join(''));
}

/** Hair of the hide round the rim, and the first tear. */
const face = (): string =>
  ellipse('rim', skin, 1.07) +
  `<ellipse fill="url(#h)" cx="${skin.x}" cy="${skin.y}" rx="${skin.width}" ry="${skin.height}"/>` +
  ellipse('worn', { x: 786, y: 462, width: 104, height: 128 }) +
  ellipse('worn', { x: 780, y: 470, width: 58, height: 74 }) +
  path('tear', 'M752 448l34 14 18-20 22 34 30 8-28 12-14 30-20-26-34 4 16-24z') +
  path('crack', 'M752 448l-44-22-30 6M856 484l48 6 26 24M812 526l6 44-14 34M804 442l10-48 20-26');

/** An arm from (0, 0) outwards along x, in a woven sleeve, with a length of rattan in the fist. */
const arm = (sleeve: string): string =>
  path('cane', 'M296-20L474-96') +
  path('arm', 'M-60 44q150 34 250 6l86-44q26-14 22-34-8-16-30-8L172-10q-110 20-232-30z') +
  path('armlit', 'M-60 44q150 34 250 6l86-44-8-8-90 34q-120 26-238-14z') +
  path('fist', 'M262-34q28-18 46 2 14 18-4 34-24 16-44-2-10-18 2-34z') +
  path('finger', 'M282-34l8 18M296-32l6 18M270-24l10 22') +
  path(sleeve, 'M-120-70q110 10 196 46l-6 88q-90 14-190-8z') +
  path('weave', 'M44-36l-8 96M20-46l-8 108M-8-54l-8 118') +
  path('band', 'M-30-58l-6 122 12 2 8-120z');

/** Who stands in the ring: a man with a turban, a woman with beads and hair tied up, a young man, an elder. */
type Guest = 'turban' | 'woman' | 'young' | 'elder';

const hairOf: Readonly<Record<Guest, string>> = {
  turban:
    path('hair', 'M-36 10q-6-40 10-52h52q16 12 10 52-6-24-14-30h-44q-10 8-14 30z') +
    path('turban', 'M-39-12q39-26 78 0 4-18-8-30-30-18-62 0-12 12-8 30z') +
    path('fold', 'M-36-22q34-22 70-4M-26-38q26-12 52 0'),
  woman:
    path('hair', 'M-36 12q-8-60 36-60t36 60q-4-26-20-42-24 14-44 16-8 10-8 26z') +
    path('hair', 'M-24-44q4-26 28-24 24 4 20 26z'),
  young: path('hair', 'M-36 4q-8-56 36-56t36 54q-6-22-16-28-24 8-46-2-8 12-10 32z'),
  elder:
    path('grey', 'M-36 8q-6-56 36-56t36 56q-4-26-14-34-22-10-44 0-12 10-14 34z') +
    path('grey', 'M-10 58q10 26 20 0-10 6-20 0z'),
};

const dressOf: Readonly<Record<Guest, string>> = {
  turban: path('band', 'M-24 80l24 44 24-44h11l-30 56v464h-10v-464l-30-56z'),
  woman:
    path('bead', 'M-26 84q26 60 52 0M-32 86q32 90 64 0') +
    path('band', 'M-70 330h140v12h-140zM-70 390h140v20h-140z') +
    path('woven', 'M-66 366h132M-66 436h132'),
  young: path('band', 'M-26 80q26 40 52 0h10q-36 56-72 0z'),
  elder: path('band', 'M-24 80l24 44 24-44h11l-30 56v464h-10v-464l-30-56z'),
};

/** One of the ring, lit from the fire: head at the origin, the body down and out of the picture. */
function guest(who: Guest, cloth: string, toRight: boolean): string {
  const mirrored = toRight ? '' : ' transform="scale(-1 1)"';
  return (
    path(cloth, 'M-76 600v-430q-2-70 50-86l26-10 26 10q52 16 50 86v430z') +
    path('clothlit', 'M76 600v-430q2-70-50-86l-6 50 14 80v386z', mirrored) +
    path('sleeve', 'M-52 600v-410q0-20 6-34M52 600v-410q0-20-6-34') +
    dressOf[who] +
    path('neck', 'M-17 40h34v40q-17 22-34 0z') +
    path('head', 'M-33 8q-3-48 33-48t33 48q-2 34-18 50-15 12-30 0-16-16-18-50z') +
    path('headlit', 'M4-8q4 22 9 27l-8 9q9 8-3 22l2 16q7 1 11-6 16-16 18-52 0-20-8-32-8 14-21 16z', mirrored) +
    path('look', 'M-22 7q8-9 15 0-8 6-15 0zM7 7q8-9 15 0-8 6-15 0z') +
    path('eyebrow', 'M-25-6q10-7 19-1M6-7q10-5 19 1') +
    path('mouth', who === 'elder' ? 'M-9 40q9 5 18 0-9 11-18 0z' : 'M-11 38q11 5 22 0-4 14-11 14t-11-14z') +
    hairOf[who]
  );
}

/** The ring: those behind the drum are small and dim, those at its ends are near. */
function ring(): string {
  const clothes = ['s1', 's2', 's3'];
  const kinds: readonly Guest[] = ['woman', 'turban', 'young', 'woman', 'elder', 'young', 'woman'];
  const row = (list: readonly number[], y: number, scale: number, first: number): string =>
    list
      .map((x, index) =>
        placed(guest(kinds[(index + first) % kinds.length]!, clothes[(index * 2 + first) % 3]!, x < 830), {
          x,
          y: y + ((index * 3 + first) % 4) * 11 * scale,
          scale,
        }),
      )
      .join('');
  return (
    `<g opacity=".78">${row([566, 640, 716, 790, 866, 944, 1020, 1096, 1170], 664, 0.58, 2)}</g>` +
    row([-4, 116, 232, 350, 462, 1228, 1340, 1452, 1566], 586, 0.86, 0) +
    row([48, 190, 336, 1320, 1462, 1590], 690, 1.1, 3)
  );
}

/** Two of the ring from behind, nearest to us: dark, with an edge of light. */
const onlookers = (): string =>
  path('near', 'M-20 1010v-90q40-70 130-84 10-18-2-40-14-64 46-80 66 4 60 78-4 30-20 44 14 18 60 24 60 10 120 150z') +
  path('edge', 'M168 718q54 12 46 76-4 30-20 44 14 18 60 24 60 10 120 150') +
  path('near', 'M1620 1010v-60q-20-70-116-80-14-16-2-40 12-56-44-70-58 6-52 70 4 28 18 40-10 16-56 24-60 14-100 120z') +
  path('edge', 'M1448 762q-48 10-42 68 4 28 18 40-10 16-56 24-60 14-100 120');

/** A tongue of fire, as wide as it is high at a scale of one, its foot at the origin. */
const flame =
  'M0 0q-70-30-62-104q6-42 30-66q0 34 18 44q-20-84 42-150q-6 54 22 92q18-14 12-48q44 60 30 116q16-8 18-28q26 70-14 118q-24 28-58 26z';

export function draw(): string {
  const sparks = Array.from({ length: 54 }, () => {
    const rise = random();
    const [x, y] = [830 + (random() - 0.5) * (260 + rise * 760), 900 - rise * 800];
    return `M${Math.round(x)} ${Math.round(y)}h0`;
  });
  const stars = Array.from({ length: 44 }, () => `M${Math.round(random() * 1600)} ${Math.round(random() * 340)}h0`);
  const fire: [string, number, number, string][] = [
    ['fire1', 690, 1000, '.9 .72'],
    ['fire1', 960, 1004, '-.9 .7'],
    ['fire1', 818, 1010, '1.25 1.08'],
    ['fire2', 742, 1006, '.7 .62'],
    ['fire2', 896, 1006, '-.75 .66'],
    ['fire2', 818, 1010, '.86 .84'],
    ['fire3', 822, 1010, '.5 .5'],
  ];
  const body =
    `<defs>${fade('s', [
      ['s4', 0],
      ['s5', 0.62],
      ['s6', 1],
    ])}${glow('g', [
      ['g0', 0],
      ['g0', 1, 0],
    ])}${glow('m', [
      ['m0', 0],
      ['m0', 1, 0],
    ])}` +
    `${fade(
      'h',
      [
        ['h1', 0],
        ['h2', 1],
      ],
      'x2="0.3" y2="1"',
    )}</defs>` +
    filled('s', 'M0 0h1600v1000H0z') +
    path('star', stars.join('')) +
    `<circle fill="url(#m)" opacity=".4" cx="1372" cy="196" r="220"/><circle class="moon" cx="1372" cy="196" r="62"/>` +
    path(
      'hill',
      smooth(
        [
          [0, 520],
          [0, 400],
          [180, 330],
          [330, 420],
          [520, 360],
          [800, 470],
          [1100, 400],
          [1290, 330],
          [1470, 420],
          [1600, 360],
          [1600, 700],
          [0, 700],
        ],
        true,
      ),
    ) +
    `<ellipse fill="url(#g)" cx="830" cy="820" rx="900" ry="560"/>` +
    path('beam', 'M566 122l700-26v28l-700 28zM560 100h34v560h-34zM1242 80h30v560h-30z') +
    path('beamlit', 'M584 150h10v510h-10zM1242 124h10v516h-10z') +
    path('hang', 'M780 146q-16 40-8 66M820 144q14 40 2 68M1080 132l14 96M1120 130l-4 98') +
    ring() +
    trunk() +
    lacing() +
    face() +
    fire.map(([name, x, y, scale]) => placed(path(name, flame), { x, y, scale })).join('') +
    path('log', 'M640 972l380 40M1030 962l-370 50M600 1000h470') +
    path('spark', sparks.join('')) +
    placed(arm('s2'), { x: -60, y: 500, turn: -6, scale: 1.5 }) +
    placed(arm('s1'), { x: 1660, y: 520, turn: -2, scale: '-1.05 1.05' }) +
    placed(arm('s3'), { x: 1400, y: 1010, turn: 33, scale: '-1.3 1.3' }) +
    onlookers();
  return drawing(
    {
      width: 1600,
      height: 1000,
      label: 'Tranh: mặt trống da khổng lồ trong ánh lửa, những cánh tay cầm roi mây đang đánh, trăng mười sáu',
      style: {
        s4: ['stop-color:#2a2f6b', 'stop-color:#050817'],
        s5: ['stop-color:#7a3f6a', 'stop-color:#1a1030'],
        s6: ['stop-color:#c2542f', 'stop-color:#4a1a10'],
        g0: ['stop-color:#ff9a3c', 'stop-color:#ff7a1f'],
        m0: ['stop-color:#ffd9a0'],
        moon: ['fill:#fff0cf'],
        star: ['fill:none;stroke:#fff3d6;stroke-width:4;stroke-linecap:round;opacity:.6', 'opacity:.9'],
        hill: ['fill:#33275a', 'fill:#0b0a1c'],
        beam: ['fill:#2a1710', 'fill:#170b07'],
        beamlit: ['fill:#c86a2c', 'fill:#a84f1d'],
        hang: ['fill:none;stroke:#d9a55a;stroke-width:9', 'stroke:#a8743a'],
        wood: ['fill:#6d3519', 'fill:#3d1a0d'],
        woodlit: ['fill:#b5602a', 'fill:#8d431a'],
        rope: ['fill:none;stroke:#f0c476;stroke-width:5', 'stroke:#c99448'],
        wedge: ['fill:#d98f3f;stroke:#4a2110;stroke-width:4;stroke-linejoin:round', 'fill:#b8702c'],
        rim: ['fill:#4a2110', 'fill:#2a1008'],
        h1: ['stop-color:#e8b06a', 'stop-color:#a8672f'],
        h2: ['stop-color:#ffe3a6', 'stop-color:#ffc56a'],
        worn: ['fill:#fff0c4;opacity:.4'],
        tear: ['fill:#2a1008'],
        crack: ['fill:none;stroke:#5a2c12;stroke-width:5;stroke-linecap:round;stroke-linejoin:round'],
        cane: ['fill:none;stroke:#f6dc9a;stroke-width:15;stroke-linecap:round', 'stroke:#e0b566'],
        arm: ['fill:#8a4a2a', 'fill:#5c2b17'],
        armlit: ['fill:#e0904f', 'fill:#d07a38'],
        fist: ['fill:#b96a3a', 'fill:#96502a'],
        finger: ['fill:none;stroke:#5c2b17;stroke-width:5;stroke-linecap:round'],
        s1: ['fill:#7d1f2c', 'fill:#4d101c'],
        s2: ['fill:#22305f', 'fill:#121a3b'],
        s3: ['fill:#2d2a33', 'fill:#16141c'],
        weave: ['fill:none;stroke:#ffd27a;stroke-width:4;stroke-dasharray:9 7', 'stroke:#d9a24a'],
        band: ['fill:#d8452f', 'fill:#a83222'],
        clothlit: ['fill:#ff9a4a;opacity:.28', 'opacity:.22'],
        head: ['fill:#7a4027', 'fill:#4a2416'],
        headlit: ['fill:#e59a58', 'fill:#cf7c3a'],
        neck: ['fill:#6a3620', 'fill:#3c1c10'],
        mouth: ['fill:#2a120a'],
        near: ['fill:#1a1020', 'fill:#06040a'],
        edge: ['fill:none;stroke:#ff8a3c;stroke-width:6;stroke-linecap:round;stroke-linejoin:round'],
        look: ['fill:#1c0b06'],
        eyebrow: ['fill:none;stroke:#1c0b06;stroke-width:4;stroke-linecap:round'],
        sleeve: ['fill:none;stroke:#0e0812;stroke-width:5;opacity:.5'],
        bead: ['fill:none;stroke:#fff0c8;stroke-width:5;stroke-dasharray:1 8;stroke-linecap:round', 'stroke:#e0c48a'],
        woven: ['fill:none;stroke:#ffd27a;stroke-width:8;stroke-dasharray:6 6', 'stroke:#c99448'],
        fold: ['fill:none;stroke:#8f2418;stroke-width:4'],
        grey: ['fill:#a89aa0', 'fill:#75696f'],
        hair: ['fill:#1c1216', 'fill:#0c070a'],
        turban: ['fill:#d8452f', 'fill:#a83222'],
        fire1: ['fill:#e8471f'],
        fire2: ['fill:#ff9a2c'],
        fire3: ['fill:#ffe58a'],
        log: ['fill:none;stroke:#2a120a;stroke-width:34;stroke-linecap:round'],
        spark: ['fill:none;stroke:#ffd46a;stroke-width:7;stroke-linecap:round'],
      },
    },
    body,
  );
}
