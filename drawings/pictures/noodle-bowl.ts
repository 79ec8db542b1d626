/**
 * Cháo canh at breakfast, the table from straight above: a bowl of hand-cut noodles in thick broth with snakehead, prawns,
 * spring onion and chilli, a plate of small fried rolls, dips, and a hand with chopsticks. Dark wood, one light from above left.
 */
import { again, clip, clipped, placed } from '../parts.ts';
import { fade, filled, glow } from '../shade.ts';
import { createRandom, drawing, path } from '../kit.ts';

const random = createRandom(121);
const spread = (reach: number): number => Math.round((random() - 0.5) * 2 * reach);

const circle = (name: string, radius: number, x = 0, y = 0): string =>
  `<circle class="${name}" cx="${x}" cy="${y}" r="${radius}"/>`;

/** Boards with grain: long lines that bend round knots. */
function table(): string {
  const grain = Array.from({ length: 44 }, (_, index) => {
    const y = Math.round(12 + index * 23 + spread(5));
    return `M-20 ${y}q${300 + spread(160)} ${spread(18)} 620 ${spread(10)}t600 ${spread(10)} 460 ${spread(8)}`;
  });
  const knots: [number, number][] = [
    [240, 300],
    [1460, 820],
    [1380, 120],
  ];
  return (
    path('grain', grain.join('')) +
    path('gap', 'M0 246h1600M0 500h1600M0 752h1600') +
    path('gaplit', 'M0 251h1600M0 505h1600M0 757h1600') +
    knots
      .map(
        ([x, y]) =>
          `<ellipse class="knot" cx="${x}" cy="${y}" rx="44" ry="15"/><ellipse class="knot2" cx="${x}" cy="${y}" rx="22" ry="7"/>`,
      )
      .join('')
  );
}

/** Noodles: broad strands, cut by hand, lying in bundles that turn. */
function noodles(): string {
  const strands = Array.from({ length: 22 }, (_, index) => {
    const angle = (index / 22) * Math.PI * 2;
    const reach = 60 + random() * 120;
    const [x, y] = [Math.round(Math.cos(angle) * reach), Math.round(Math.sin(angle) * reach)];
    return `M${x} ${y}q${spread(120)} ${spread(120)} ${spread(150)} ${spread(150)}t${spread(120)} ${spread(120)}`;
  });
  const halves = [
    strands.filter((_, index) => index % 2 === 0).join(''),
    strands.filter((_, index) => index % 2 === 1).join(''),
  ];
  return halves
    .map(
      (data) =>
        path('strandshade', data, ' transform="translate(3 6)"') +
        path('strand', data) +
        path('strandlit', data, ' transform="translate(-3 -4)"'),
    )
    .join('');
}

/** A piece of snakehead: white flakes, a rim of dark skin. */
const fillet = (): string =>
  `<g id="f">${path('drop', 'M-70 22q4-60 82-54 70 2 74 44-10 46-78 44-62 4-78-34z')}${path('fishskin', 'M-78 10q4-60 82-56 74 0 76 46-8 44-76 44-66 2-82-34z')}${path('fishmeat', 'M-70 4q8-44 74-44 66 2 68 36-14 28-66 28-54 2-76-20z')}${path('flake', 'M-44-22q16 18 10 38M-16-34q18 24 10 54M16-36q16 26 8 56M44-26q10 18 4 40')}</g>`;

const prawn = (): string =>
  `<g id="p">${path('prawn', 'M-56 34q-20-78 52-84 62 0 64 52l26 22-32 12q-10-18-22-24-18-24-40-10-22 14-18 48z')}${path('prawnlit', 'M-48-4q8-38 52-38 32 0 44 22-30-12-54-4-24 8-42 20z')}${path('joint', 'M-44-26l30 20M-14-46l10 30M24-46l-12 32M50-24l-32 18')}</g>`;

/** A small fried roll, with its blistered crust. */
const roll = (): string =>
  `<g id="r">${path('drop', 'M-60-14h130q14 24 0 48h-130q-16-24 0-48z')}${path('crust', 'M-66-24h132q14 24 0 48h-132q-14-24 0-48z')}${path('crustlit', 'M-62-18h124v12h-124z')}${path('seam', 'M-60 8l120-8M-34-24q8 24-4 48M18-24q8 24-2 48')}${path('blister', 'M-44 2h0M-6-4h0M36 6h0M48-10h0')}</g>`;

const onions = (count: number, reach: number): string =>
  Array.from({ length: count }, () => {
    const [angle, out] = [random() * Math.PI * 2, Math.sqrt(random()) * reach];
    return again('o', Math.round(Math.cos(angle) * out), Math.round(Math.sin(angle) * out), spread(90));
  }).join('');

const bowl = (): string =>
  circle('shadow', 322, 34, 44) +
  circle('china', 318) +
  circle('chinaedge', 308) +
  `<circle class="band" r="288"/><circle class="band2" r="268"/>` +
  path('chinashade', 'M-225 225a318 318 0 0 0 450-450 330 330 0 0 1-450 450z') +
  `<circle fill="url(#b)" r="250"/>` +
  clipped(
    'k',
    circle('oil', 40, -170, -90) +
      circle('oil', 22, 150, -150) +
      circle('oil', 30, 60, 196) +
      circle('oil', 18, -60, -214) +
      circle('oil', 26, -200, 60) +
      noodles() +
      again('f', -76, -72, -30) +
      again('f', 44, -104, 12) +
      again('f', -100, 44, -72) +
      again('p', 96, 26, 20) +
      again('p', 20, 96, 150) +
      onions(34, 200) +
      path(
        'chilli',
        'M-20-10q30-16 60 6-28 22-60-6zM-150 128q20-24 54-18-18 28-54 18zM150 100q26-8 44 14-30 10-44-14z',
      ) +
      path('pepper', Array.from({ length: 30 }, () => `M${spread(190)} ${spread(190)}h0`).join('')),
  ) +
  path('gleam', 'M-206-196a284 284 0 0 1 150-84');

const plate = (): string =>
  circle('shadow', 196, 22, 30) +
  circle('enamel', 192) +
  circle('enamel2', 150) +
  path(
    'lettuce',
    'M-140 10q-20-60 30-90 20-50 70-40 50-30 90 10 60 10 60 60 40 40 0 84-10 60-70 60-50 40-90 4-70 0-70-50-30-10-20-38z',
  ) +
  path('vein', 'M-120 0q120-20 230 20M-60-80q40 60 20 170M60-90q-30 70 20 150') +
  again('r', -34, -64, -16) +
  again('r', 44, -8, -10) +
  again('r', -40, 12, -20) +
  again('r', 30, 66, -14) +
  again('r', 6, -30, 58);

const dip = (inside: string): string =>
  circle('shadow', 88, 12, 18) + circle('china', 86) + `<circle class="band" r="76"/>` + inside;

/** A hand from the lower right with chopsticks over the bowl. */
const hand = (): string =>
  path(
    'stickshade',
    'M-330-150L60 66l-6 12L-334-142zM-318-196L96 30l-6 12L-322-188z',
    ' transform="translate(16 34)"',
  ) +
  path('stick', 'M-332-156L64 62l-8 14L-336-148z') +
  path(
    'skin',
    'M40-30q60-30 120 10l90 60q70 30 240 110v170l-270-110q-70-20-110-70-60-20-80-60-10-26 6-30-20-30-6-46-8-26 10-34z',
  ) +
  path('skinshade', 'M30 80q20 40 80 60 40 50 110 70l270 110v-60L250 160q-60-20-90-60-70 10-130-20z') +
  path('stick', 'M-320-202L118 40l-8 14L-324-194z') +
  path('skin', 'M36-34q-40 10-44 34 0 20 24 18l60-8q34-6 30-30-26-26-70-14z') +
  path('crease', 'M24 14q26 16 60 10M30 54q30 14 60 6M120-4q10 20 0 40') +
  path('nail', 'M4-6q-6 8 2 14') +
  path('sleeve', 'M430 100l170 80v290l-190-120z') +
  path('sleeveshade', 'M412 300l188 110v60l-190-120z');

export function draw(): string {
  const body =
    `<defs>${fade(
      't',
      [
        ['t1', 0],
        ['t2', 1],
      ],
      'x2="0.8" y2="1"',
    )}${glow('b', [
      ['b1', 0],
      ['b2', 1],
    ])}${glow('v', [
      ['v1', 0, 0.1],
      ['v2', 0.55, 0.25],
      ['v2', 1, 0.75],
    ])}` +
    `${clip('k', 'M-250 0a250 250 0 1 0 500 0a250 250 0 1 0-500 0z')}${fillet()}${prawn()}${roll()}<g id="o">${path('onion', 'M-9 0a9 7 0 1 0 18 0a9 7 0 1 0-18 0z')}</g></defs>` +
    filled('t', 'M0 0h1600v1000H0z') +
    table() +
    placed(plate(), { x: 1250, y: 290 }) +
    placed(
      dip(
        circle('sauce', 66) +
          path('chilli', 'M-30-10q20-16 44 4-20 20-44-4zM10 24q18-16 34 0-16 16-34 0z') +
          path('gleam', 'M-48-24a54 54 0 0 1 36-28'),
      ),
      { x: 1030, y: 146 },
    ) +
    placed(
      dip(
        path('lime', 'M-58 20a60 60 0 0 1 96-56q10 40-26 70-40 14-70-14z') +
          path('limein', 'M-44 16a46 46 0 0 1 74-42q8 30-20 52-30 12-54-10z') +
          path('vein', 'M-6 4l-34 10M-6 4l-14-34M-6 4l26-24M-6 4l2 24'),
      ),
      { x: 424, y: 232, turn: 20 },
    ) +
    placed(
      path(
        'shadow',
        'M-60 0q0-46 46-46 56 0 60 36l150 4q16 6 0 12l-150 4q-4 36-60 36-46 0-46-46z',
        ' transform="translate(20 -4)"',
      ) +
        path('spoon', 'M-60 0q0-46 46-46 56 0 60 36l150 4q16 6 0 12l-150 4q-4 36-60 36-46 0-46-46z') +
        path('spoonin', 'M-48 0q0-34 36-34 44 0 44 34t-44 34q-36 0-36-34z'),
      { x: 244, y: 452, turn: 70 },
    ) +
    placed(bowl(), { x: 780, y: 528 }) +
    placed(hand(), { x: 1130, y: 690, turn: 6 }) +
    filled('v', 'M0 0h1600v1000H0z', ' class="veil"');
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: mâm cháo canh nhìn thẳng từ trên xuống, bát sợi to với cá lóc và tôm, đĩa ram, bàn tay cầm đũa trên bàn gỗ sẫm',
      style: {
        t1: ['stop-color:#6b3f26', 'stop-color:#3a2016'],
        t2: ['stop-color:#33190f', 'stop-color:#170a06'],
        grain: ['fill:none;stroke:#2a130b;stroke-width:3;opacity:.45', 'stroke:#0a0402'],
        gap: ['fill:none;stroke:#1c0c06;stroke-width:6'],
        gaplit: ['fill:none;stroke:#8a5634;stroke-width:3;opacity:.6', 'opacity:.25'],
        knot: ['fill:#2a130b'],
        knot2: ['fill:#5a321d'],
        shadow: ['fill:#0c0402;opacity:.5'],
        china: ['fill:#f6efe0'],
        chinaedge: ['fill:#fffaf0'],
        band: ['fill:none;stroke:#2f5fa8;stroke-width:9'],
        band2: ['fill:none;stroke:#2f5fa8;stroke-width:3;stroke-dasharray:16 9'],
        chinashade: ['fill:#a8957c;opacity:.55'],
        b1: ['stop-color:#f6c766'],
        b2: ['stop-color:#d98f34'],
        oil: ['fill:#ffdf8a;opacity:.6'],
        strandshade: ['fill:none;stroke:#a8642a;stroke-width:19;stroke-linecap:round;opacity:.5'],
        strand: ['fill:none;stroke:#fbe9c2;stroke-width:19;stroke-linecap:round'],
        strandlit: ['fill:none;stroke:#fffdf2;stroke-width:5;stroke-linecap:round'],
        fishskin: ['fill:#6a5a50'],
        fishmeat: ['fill:#fff3e2'],
        flake: ['fill:none;stroke:#d0ab8a;stroke-width:4;stroke-linecap:round'],
        prawn: ['fill:#ee6a3a'],
        prawnlit: ['fill:#ffae80'],
        joint: ['fill:none;stroke:#b83a1e;stroke-width:6;stroke-linecap:round'],
        onion: ['fill:#cdee8a;stroke:#3f9a3a;stroke-width:6'],
        chilli: ['fill:#e0241a'],
        pepper: ['fill:none;stroke:#4a2a18;stroke-width:5;stroke-linecap:round'],
        gleam: ['fill:none;stroke:#fff;stroke-width:12;stroke-linecap:round;opacity:.85'],
        enamel: ['fill:#2f7a78'],
        enamel2: ['fill:#f6efe0'],
        lettuce: ['fill:#6fb544'],
        vein: ['fill:none;stroke:#d5ee9c;stroke-width:6;stroke-linecap:round'],
        drop: ['fill:#3a1c08;opacity:.45'],
        crust: ['fill:#c9792a'],
        crustlit: ['fill:#f2b45c'],
        seam: ['fill:none;stroke:#8a4a16;stroke-width:5;stroke-linecap:round'],
        blister: ['fill:none;stroke:#f7cf86;stroke-width:11;stroke-linecap:round'],
        sauce: ['fill:#a3541c'],
        lime: ['fill:#5fa836'],
        limein: ['fill:#e0f2a0'],
        spoon: ['fill:#f6efe0'],
        spoonin: ['fill:#cdbfa6'],
        stick: ['fill:#e3b26a'],
        stickshade: ['fill:#1c0c06;opacity:.4'],
        skin: ['fill:#d9935f'],
        skinshade: ['fill:#a8633e'],
        crease: ['fill:none;stroke:#8f5032;stroke-width:6;stroke-linecap:round'],
        nail: ['fill:none;stroke:#f8cfae;stroke-width:10;stroke-linecap:round'],
        sleeve: ['fill:#e9e2d0', 'fill:#b8ae98'],
        sleeveshade: ['fill:#b3a68c', 'fill:#7d735f'],
        veil: ['display:none', 'display:inline'],
        v1: ['stop-color:#ffae4a'],
        v2: ['stop-color:#0a0302'],
      },
    },
    body,
  );
}
