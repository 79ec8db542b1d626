/**
 * The procession of Cảnh Dương on the morning of the first full moon, from across the lane: what passes behind the wall of
 * coral stone is turbans, flags, parasols, and the model of a boat on its beams, which sails along the wall. On the wall,
 * as the village has painted many since 2018, a whale carries it. It moves to the right, to the shrine.
 */
import { placed } from '../parts.ts';
import { createRandom, drawing, line, path, smooth, type Point } from '../kit.ts';
import { dots } from '../points.ts';
import { fade, filled, glow, light } from '../shade.ts';

const random = createRandom(115);
const spread = (reach: number): number => (random() - 0.5) * 2 * reach;

const wallTop = 640;

/** A stone of coral between its corners, worn, a little uneven. */
function stone(x: number, y: number, width: number, height: number): string {
  const [halfX, halfY] = [width / 2, height / 2];
  const corners = [
    [-0.72, -1],
    [0.7, -1],
    [1, -0.6],
    [1, 0.66],
    [0.68, 1],
    [-0.7, 1],
    [-1, 0.7],
    [-1, -0.7],
  ].map(([across, down]): Point => [x + across! * halfX + spread(6), y + down! * halfY + spread(5)]);
  const [first, second] = [corners[0]!, corners[1]!];
  const start: Point = [(first[0] + second[0]) / 2, (first[1] + second[1]) / 2];
  return smooth([start, ...corners.slice(1), first, start], true);
}

/** Two courses of the wall, 174 high; the two below are their mirror. */
function courses(): string {
  const stones: string[] = [];
  let top = wallTop + 22;
  for (const height of [80, 94]) {
    for (let left = -20 - random() * 60; left < 1600;) {
      const width = height * (1.05 + random());
      stones.push(stone(left + width / 2, top + height / 2, width - 5, height - 5));
      left += width;
    }
    top += height;
  }
  return stones.join('');
}

/** The whale on the wall, 1240 long, its head to the right: pale and furrowed from the chin to the belly. */
const whale = (): string =>
  path(
    'w1',
    'M128 806C70 800 14 772 2 722 54 710 104 734 128 770 144 734 180 714 222 710 222 744 208 768 190 780 262 774 330 754 394 722 574 660 814 652 934 652 1054 660 1170 730 1234 800 1222 866 1140 916 964 916 760 920 520 870 380 836 280 822 200 818 128 806z',
  ) +
  path(
    'w2',
    'M160 788C262 774 330 754 394 722 574 660 814 652 934 652 1054 660 1170 730 1222 786 1120 722 1000 700 860 702 680 706 540 730 400 766 320 786 250 796 160 788z',
  ) +
  path(
    'w3',
    'M1234 806C1222 866 1140 916 964 916 760 920 520 870 380 836 320 822 260 812 204 810 420 850 760 850 984 806 1060 826 1160 826 1234 806z',
  ) +
  path(
    'ridge',
    'M1216 836q-120 14-220-4-140 40-300 44M1196 858q-110 14-210 0-130 32-280 36M1164 878q-90 12-180 4-110 20-230 22M1118 894q-70 8-140 6-70 8-140 6',
  ) +
  path('w2', 'M900 838q-20 70-96 104-40 16-90 12 30-50 74-86 30-24 60-36zM424 712q-14-26-46-36 44-4 84 20z') +
  path('jaw', 'M1236 800q-150 26-252-2') +
  `${path('w3', 'M962 776q20-22 42 0-22 18-42 0z')}<circle class="ink" cx="984" cy="776" r="8"/>`;

/** Heads from the side, looking to the right; the origin is between cheek and neck, crown to chin is 64. */
const headShape =
  'M-9 46V14Q-20-30 6-34 20-32 19-13 23-8 20-3L28 8Q28 12 22 12L24 16 21 18.500 23 21Q22 29 14 30 8 30 5 26L8 46z';

type Dress = 'turban' | 'scarf' | 'bun' | 'short';

const headgear: Readonly<Record<Dress, string>> = {
  turban:
    path('hair', 'M-14 12q-12-22-6-34L6-12q-4 8-6 18-4 10-14 6z') +
    path('felt', 'M-22-16q6-22 30-26 14 0 15 12 2 8-2 12-20-4-38 12-6-2-5-10z') +
    path('feltlit', 'M-18-12q16-18 40-18M-20-20q16-16 38-16'),
  scarf:
    path('hair', 'M-13 12q-10-16-6-30L8-14q-6 6-7 18-4 10-14 8z') +
    path('band', 'M-21-14q4-22 26-24 16 2 16 16l-1 6q-20-8-41 2zM-20-14l-16 4 4 8 14 0z'),
  bun:
    path('hair', 'M-12 14q-16-26-4-42 10-14 26-8 12 4 10 18-14-2-18 8-2 16-14 24zM-20 6a10 10 0 1 1-4 8z') +
    path('white', 'M-26 2h0'),
  short: path('hair', 'M-11 10q-14-24-4-40 10-12 26-6 10 4 9 18-10-4-16 0-2 6-4 10-2 10-11 18z'),
};

const hand = path('sleeve', 'M-8 92q30 4 42-30') + path('skin', 'M26 44q2-14 16-12 12 4 8 18-10 12-22 6z');

/** One who walks behind the wall, seen from the chest up, in cloth of the colour where it is drawn. */
const walker = (dress: Dress, more = ''): string =>
  `<g id="${dress}">` +
  path('cloth', 'M-50 150V96q0-44 40-52l12-6 10 6q36 8 38 50v56z') +
  path('fold', 'M14 60q-14 10-12 90h-52V96q0-30 22-44-10 30 42 8z') +
  path('skin', headShape) +
  path('cheek', 'M-9 46V14q-6-14-4-24 8 4 8 20 0 16 10 16l4 10-1 12z') +
  path('look', 'M12-4q4-3 7-1M10-11q5-3 9-1M15 17h7') +
  path('skin', 'M-8 0q-8-4-8 6 0 8 8 8z') +
  `${headgear[dress]}${more}</g>`;

/** Draws walkers one after another: what they wear on the head, their colour, and where they stand. */
const walkers = (list: readonly (readonly [Dress, string, number])[], y: number, scale: number): string =>
  list
    .map(
      ([dress, cloth, x], index) =>
        `<use href="#${dress}" class="${cloth}" transform="translate(${x} ${y + (index % 3) * 7}) scale(${scale})"/>`,
    )
    .join('');

/** A festival flag: squares of five colours within one another, tongues along its edge; its pole stands at the origin. */
function banner(size: number, pole: number): string {
  const square = (part: number): string => {
    const [half, middle] = [(size / 2) * part, size / 2];
    const [left, top, full] = [middle - half, middle - half, half * 2];
    const wave = full * 0.09;
    return `M${Math.round(left)} ${Math.round(top)}q${Math.round(full / 4)}-${Math.round(wave)} ${Math.round(full / 2)} 0t${Math.round(full / 2)} 0v${Math.round(full)}q${Math.round(-full / 4)} ${Math.round(wave)} ${Math.round(-full / 2)} 0t${Math.round(-full / 2)} 0z`;
  };
  const tongues = Array.from({ length: 6 }, (_, index) => {
    const y = Math.round((index * size) / 6);
    return `M${size - 4} ${y}q${Math.round(size * 0.1)} 2 ${Math.round(size * 0.24)} ${Math.round(size / 9)}-${Math.round(size * 0.1)} 6-${Math.round(size * 0.24)} ${Math.round(size / 12)}z`;
  }).join('');
  const below = Array.from({ length: 6 }, (_, index) => {
    const x = Math.round((index * size) / 6);
    return `M${x} ${size - 6}q2 ${Math.round(size * 0.1)} ${Math.round(size / 9)} ${Math.round(size * 0.24)} 6-${Math.round(size * 0.1)} ${Math.round(size / 14)}-${Math.round(size * 0.24)}z`;
  }).join('');
  return (
    path('pole', `M0-14V${pole}`) +
    path('f1', tongues + below) +
    ['f1', 'f2', 'f3', 'f4', 'f5'].map((name, index) => path(name, square(1 - index * 0.2))).join('') +
    path(
      'sway',
      `M${Math.round(size * 0.5)} 0q${Math.round(size / 8)} ${Math.round(size / 20)} ${Math.round(size / 4)} 0v${size}q-${Math.round(size / 8)}-${Math.round(size / 24)}-${Math.round(size / 4)} 0z`,
    ) +
    path('tip', 'M-5-12l5-22 5 22z')
  );
}

/** A parasol of honour with a fringe; its pole stands at the origin. */
const parasol = (cloth: string): string =>
  path('pole', 'M0 0V420') +
  path(cloth, 'M-112 18q10-62 112-70 102 8 112 70l-6 44h-212z') +
  path('dim', 'M-112 18q10-62 112-70-30 40-34 114h-72z') +
  path('rib', 'M0-52q-42 30-50 70M0-52q42 30 50 70M-110 18h220') +
  path('fringe', `M-106 24v34${'m20-34v34'.repeat(10)}`) +
  path('tip', 'M-7-50l7-26 7 26z');

/** The boat on its stand: 620 long, the bow to the right; the origin is amidships on the beams. */
function boat(): string {
  const hull = 'M-310-176q60 28 190 34 240 6 350-22 60-16 96-54-10 78-66 128-30 34-80 40h-420q-54-36-70-126z';
  const flags = Array.from({ length: 9 }, (_, index) => {
    const part = index / 8;
    const [x, y] = [-262 + 540 * part, -206 - 210 * Math.sin(Math.PI * (0.08 + part * 0.86)) + 10];
    return `M${Math.round(x)} ${Math.round(y)}h28l-14 30z`;
  });
  return (
    path('cloth1', 'M-246-54h492l20 130h-532z') +
    path('gold', 'M-256 0h512l2 14h-516z') +
    path('fringe', `M-250 16v22${'m25-22v22'.repeat(20)}`) +
    path('beam', 'M-560 30h1120v22h-1120z') +
    path('beamlit', 'M-560 32h1120') +
    path('rope', 'M-300-190Q-150-350-10-402 150-350 312-206') +
    path('mast', 'M-10-408v250') +
    path('f2', flags.filter((_, index) => index % 2 === 0).join('')) +
    path('f3', flags.filter((_, index) => index % 2 === 1).join('')) +
    path('sail', 'M0-384q110 60 128 206-70 14-128 4z') +
    path('sailline', 'M0-334q56 18 84 46M0-284q74 20 108 46M0-232q80 18 122 34') +
    path('cabin', 'M-196-146v-44q0-34 64-36 66 2 66 36v48z') +
    path('cabinlit', 'M-196-190q0-34 64-36 66 2 66 36l-8-2q-58-20-122 2z') +
    path('ink', 'M-176-150v-30q0-12 20-13v44zM-130-148v-45q24 0 24 14v32z') +
    path('hull', hull) +
    path(
      'hulllit',
      'M-310-176q60 28 190 34 240 6 350-22 60-16 96-54-2 18-8 40-40 32-100 46-110 24-320 20-130-2-196-30-8-18-12-34z',
    ) +
    path('gold', 'M-298-142q66 28 196 30 210 4 320-20 60-14 100-46l-5 14q-40 30-96 43-110 24-320 20-126-2-190-26z') +
    path('plank', 'M-284-108q70 20 180 22 220 2 330-20 40-8 66-28M-268-80q70 16 166 16 210 2 316-18') +
    path('pole', 'M-314-214l-22 120M-318-200l70-10') +
    path('rudder', 'M-328-136l-28-4-8 74 30 6z') +
    path('gold', 'M-270-52l40-20h420l30 20z') +
    path('flower', 'M70-152h0M104-158h0M88-172h0M138-156h0M124-172h0M172-162h0M158-178h0') +
    path('flower2', 'M54-160h0M120-186h0M190-170h0M96-148h0M152-152h0')
  );
}

/** A child from behind, who looks over the wall: hands on it, on tiptoe; the feet are at the origin, 250 tall. */
const child = (shirt: string, cut: string): string =>
  path('shade2', 'M-60 4q60-14 120 0-60 14-120 0z') +
  path(
    'leg',
    'M-31-96h27q2 30-3 50-2 20-4 36l4 8h-20q-2-30-2-44-4-26-2-50zM31-96h-27q-2 30 3 50 2 20 4 36l-4 8h20q2-30 2-44 4-26 2-50z',
  ) +
  path('short', 'M-37-140h74l6 62h-34l-8-26-8 26h-34z') +
  path('armskin', 'M-38-192q-16-24-16-66M38-192q16-24 16-66') +
  path(shirt, 'M-42-120v-70q0-28 42-30 42 2 42 30v70z') +
  path('fold', 'M-42-120v-70q0-28 42-30-24 26-16 100z') +
  path('skin', 'M-12-236h24v28q-12 8-24 0zM-36-262q-6-2-6 8 2 10 8 10zM36-262q6-2 6 8-2 10-8 10z') +
  path('hair', cut);

const roofs = (): string => {
  const roof = (x: number, y: number, width: number, height: number): string =>
    `M${x} ${y}l${Math.round(width * 0.12)}-${height}h${Math.round(width * 0.76)}l${Math.round(width * 0.12)} ${height}z`;
  return (
    path(
      'far',
      `${roof(-60, 500, 330, 70)}${roof(330, 520, 300, 60)}${roof(900, 516, 340, 66)}M-60 500h400v200H-60zM330 520h340v200H330zM900 516h400v200H900z`,
    ) +
    path('roof', `${roof(120, 566, 320, 62)}${roof(690, 560, 360, 70)}`) +
    path('housewall', 'M150 566h260v120H150zM724 560h292v120H724z') +
    path(
      'tile',
      `M${[...Array(9).keys()].map((index) => `${176 + index * 26} 508l-4 54`).join('M')}M${[...Array(10).keys()].map((index) => `${752 + index * 27} 494l-4 60`).join('M')}`,
    )
  );
};

/** The shrine at the end of the way: two tiers of tiles, ridges that rise at the ends. */
const shrine = (): string =>
  path('shrinewall', 'M1392 520h220v180h-220zM1432 440h190v60h-190z') +
  path('roof', 'M1350 532q40-10 62-44h210v44zM1396 452q34-8 50-40h176v40z') +
  path('ridge2', 'M1344 526q40-6 66-40h212M1390 446q34-6 54-36h178M1444 410q-4-16-20-22 26-4 34 16') +
  path(
    'tile',
    'M1440 492l-8 38M1476 492l-6 38M1512 492l-4 38M1548 492l-2 38M1584 492v38M1470 414l-6 36M1506 414l-4 36M1542 414l-2 36M1578 414v36',
  );

export function draw(): string {
  const front: [Dress, string, number][] = [
    ['bun', 'ochre', 24],
    ['turban', 'navy', 132],
    ['turban', 'plum', 1384],
    ['turban', 'navy', 1484],
    ['bun', 'rose', 1576],
  ];
  const back: [Dress, string, number][] = [
    ['turban', 'plum', 84],
    ['bun', 'rose', 552],
    ['short', 'teal', 640],
    ['turban', 'navy', 724],
    ['bun', 'ochre', 812],
    ['turban', 'plum', 896],
    ['short', 'teal', 978],
    ['bun', 'rose', 1064],
    ['turban', 'navy', 1434],
    ['bun', 'ochre', 1528],
  ];
  const cups = Array.from({ length: 12 }, () => {
    const [x, y] = [random() * 1600, 690 + random() * 260];
    return Array.from({ length: 3 }, (): Point => [x + spread(20), y + spread(14)]);
  }).flat();
  const bearers = [268, 372, 476, 1144, 1246, 1332].map((x): [Dress, string, number] => ['scarf', 'red2', x]);
  const body =
    `<defs>${fade('s', [
      ['s1', 0],
      ['s2', 0.62],
    ])}${fade('v', [
      ['v1', 0],
      ['v2', 1, 0],
    ])}${glow('m', [
      ['m1', 0, 0.6],
      ['m1', 1, 0],
    ])}` +
    `<g id="q"><path id="k" d="${courses()}"/><use href="#k" transform="matrix(-1 0 0 1 1600 174)"/></g>${walker('turban')}${walker('bun')}${walker('short')}${walker('scarf', hand)}<g id="f">${banner(150, 560)}</g></defs>` +
    filled('s', 'M0 0h1600v1000H0z') +
    `<g class="halo">${light('m', 232, 372, 190)}</g><circle class="moon" cx="232" cy="372" r="46"/>` +
    path(
      'cloud',
      'M0 236q180-22 330 0 130 14 250-6-150 40-330 26-150-10-250 4zM980 130q160-26 330-4 130 12 290-14v30q-190 20-320 4-150-14-300-16z',
    ) +
    roofs() +
    shrine() +
    placed('<use href="#f"/>', { x: 92, y: 96, turn: -4 }) +
    placed('<use href="#f"/>', { x: 330, y: 190, turn: 3, scale: 0.8 }) +
    placed('<use href="#f"/>', { x: 1236, y: 156, turn: -3, scale: 0.86 }) +
    placed('<use href="#f"/>', { x: 1420, y: 70, turn: 5, scale: 1.06 }) +
    placed(parasol('gold'), { x: 512, y: 250 }) +
    placed(parasol('red'), { x: 1126, y: 240 }) +
    walkers(back, 552, 0.84) +
    placed(boat(), { x: 800, y: 556 }) +
    walkers(bearers, 560, 1) +
    walkers(front, 560, 0.97) +
    path('joint', `M0 ${wallTop}h1600v360H0z`) +
    '<use href="#q" class="stonelit" y="-3"/><use href="#q" class="stone" y="2"/>' +
    `<g class="paint">${placed(whale(), { x: -30, y: 8 })}</g>` +
    '<use href="#q" class="seam"/>' +
    path('grain', dots(cups)) +
    filled('v', `M0 ${wallTop}h1600v120H0z`) +
    path(
      'cope',
      smooth(
        [
          [-20, wallTop + 32],
          [-20, wallTop],
          ...Array.from({ length: 17 }, (_, index): Point => [index * 100, wallTop - 6 + spread(7)]),
          [1620, wallTop],
          [1620, wallTop + 32],
          [1200, wallTop + 26],
          [700, wallTop + 36],
          [300, wallTop + 28],
          [-20, wallTop + 32],
        ],
        true,
      ),
    ) +
    path(
      'copelit',
      line([
        [0, wallTop + 2],
        [400, wallTop - 2],
        [800, wallTop + 3],
        [1200, wallTop - 2],
        [1600, wallTop + 2],
      ]),
    ) +
    path('ground', 'M0 978q400-14 800 0t800-4v40H0z') +
    path('basket', 'M586 1000q8-46 34-58h116q26 12 34 58z') +
    path('weave', 'M600 962h156M592 980h172M618 946h120') +
    placed(child('coral', 'M-36-244q-6-50 36-54 42 4 36 54-6 18-36 20-30-2-36-20z'), { x: 520, y: 986, scale: 1.3 }) +
    placed(
      child(
        'mint',
        'M-37-240q-8-54 37-58 45 4 37 58-8 12-14 14l4 46q-10 10-20 0l-6-44-2 40q-10 8-18 0l4-44q-16-2-22-12z',
      ),
      { x: 680, y: 946, scale: 1.14 },
    );
  return drawing(
    {
      width: 1600,
      height: 1000,
      label: 'Tranh: đám rước sau bức tường đá san hô vẽ cá Ông, thuyền rước như lướt trên đầu tường giữa cờ và lọng',
      style: {
        s1: ['stop-color:#a9dbe4', 'stop-color:#0a1f3c'],
        s2: ['stop-color:#fdeacb', 'stop-color:#33507a'],
        v1: ['stop-color:#3a3558;stop-opacity:.5', 'stop-color:#050a1c;stop-opacity:.7'],
        v2: ['stop-color:#3a3558', 'stop-color:#050a1c'],
        m1: ['stop-color:#fff', 'stop-color:#cfe0ff'],
        halo: ['display:none', 'display:inline'],
        moon: ['fill:#fff;opacity:.8', 'fill:#f4f0dc;opacity:1'],
        cloud: ['fill:#fff;opacity:.5', 'fill:#6d86b0;opacity:.25'],
        far: ['fill:#d9b9b4', 'fill:#2c426b'],
        roof: ['fill:#b8664f', 'fill:#4b3f5c'],
        tile: ['fill:none;stroke:#8f4a3c;stroke-width:4;opacity:.6', 'stroke:#2f2a48'],
        housewall: ['fill:#e9d2b4', 'fill:#3a4a70'],
        shrinewall: ['fill:#e8c38a', 'fill:#57547a'],
        ridge2: ['fill:none;stroke:#7d3b33;stroke-width:9;stroke-linecap:round', 'stroke:#2a2440'],
        pole: ['fill:none;stroke:#8a6236;stroke-width:7;stroke-linecap:round', 'stroke:#4d3a30'],
        tip: ['fill:#e9b13a', 'fill:#b98a3a'],
        f1: ['fill:#e23d2e', 'fill:#a32f34'],
        f2: ['fill:#ffd23f', 'fill:#cfa043'],
        f3: ['fill:#1d7f8c', 'fill:#175a70'],
        f4: ['fill:#fff6e4', 'fill:#b9c0cf'],
        f5: ['fill:#e23d2e', 'fill:#a32f34'],
        sway: ['fill:#3a1030;opacity:.16'],
        flower: ['fill:none;stroke:#ff8f8a;stroke-width:24;stroke-linecap:round', 'stroke:#b06078'],
        flower2: ['fill:none;stroke:#fff;stroke-width:18;stroke-linecap:round', 'stroke:#b9c0cf'],
        gold: ['fill:#f3b52f', 'fill:#c18d34'],
        red: ['fill:#d8352b', 'fill:#94293a'],
        dim: ['fill:#5b1420;opacity:.22'],
        rib: ['fill:none;stroke:#fff1cf;stroke-width:4;opacity:.7'],
        fringe: ['fill:none;stroke:#fff1cf;stroke-width:5;stroke-linecap:round', 'stroke:#c9b78e'],
        cloth1: ['fill:#c42a2e', 'fill:#7c2034'],
        beam: ['fill:#6b2a1c', 'fill:#3a1a1c'],
        beamlit: ['fill:none;stroke:#e0913f;stroke-width:5', 'stroke:#a8703f'],
        rope: ['fill:none;stroke:#7a5a3a;stroke-width:3'],
        mast: ['fill:none;stroke:#7a4a26;stroke-width:10;stroke-linecap:round', 'stroke:#4a3024'],
        sail: ['fill:#fff3d8', 'fill:#aab6cc'],
        sailline: ['fill:none;stroke:#d9a860;stroke-width:4', 'stroke:#74809c'],
        cabin: ['fill:#e8a33a', 'fill:#a87838'],
        cabinlit: ['fill:#8f3b24', 'fill:#57293a'],
        hull: ['fill:#145a75', 'fill:#0e3a5c'],
        hulllit: ['fill:#2a8fa3', 'fill:#1b5a7c'],
        plank: ['fill:none;stroke:#0d4258;stroke-width:4', 'stroke:#082a44'],
        rudder: ['fill:#7a4a26', 'fill:#4a3024'],
        skin: ['fill:#c98a5e', 'fill:#80604f'],
        armskin: ['fill:none;stroke:#c98a5e;stroke-width:19;stroke-linecap:round', 'stroke:#80604f'],
        leg: ['fill:#b5764c', 'fill:#735548'],
        basket: ['fill:#c99a55', 'fill:#6d5a4c'],
        weave: ['fill:none;stroke:#7d5528;stroke-width:4;stroke-dasharray:14 8', 'stroke:#3a2f38'],
        cheek: ['fill:#9c5f3d;opacity:.5'],
        look: ['fill:none;stroke:#3a1c14;stroke-width:3;stroke-linecap:round;stroke-linejoin:round'],
        hair: ['fill:#241a1c', 'fill:#120f18'],
        felt: ['fill:#262a44', 'fill:#14172e'],
        feltlit: ['fill:none;stroke:#5d638a;stroke-width:3', 'stroke:#3c4268'],
        band: ['fill:#f3b52f', 'fill:#b98a3a'],
        white: ['fill:none;stroke:#fff;stroke-width:9;stroke-linecap:round'],
        fold: ['fill:#2a1030;opacity:.2'],
        sleeve: ['fill:none;stroke:#b5282a;stroke-width:26;stroke-linecap:round', 'stroke:#7a2234'],
        navy: ['color:#2b4a86', 'color:#1d3260'],
        plum: ['color:#5e3566', 'color:#3b2550'],
        teal: ['color:#2e7f78', 'color:#1f5566'],
        rose: ['color:#e78a8a', 'color:#8f5a78'],
        ochre: ['color:#f2c75c', 'color:#a98a58'],
        red2: ['color:#d8352b', 'color:#94293a'],
        cloth: ['fill:currentColor'],
        joint: ['fill:#8f8694', 'fill:#141c3a'],
        stone: ['fill:#d3c9c0', 'fill:#3a4668'],
        stonelit: ['fill:#f5ecdf', 'fill:#5f6f98'],
        seam: ['fill:none;stroke:#2a2444;stroke-width:5;opacity:.3', 'opacity:.5'],
        grain: ['fill:none;stroke:#6d6478;stroke-width:5;stroke-linecap:round;opacity:.3', 'stroke:#0c1330;opacity:.5'],
        paint: ['opacity:.88', 'opacity:.8'],
        w1: ['fill:#2f6f9e', 'fill:#1f4a7c'],
        w2: ['fill:#1f5280', 'fill:#163860'],
        w3: ['fill:#d4e3e2', 'fill:#6d8bac'],
        ridge: ['fill:none;stroke:#8fb0c4;stroke-width:7;stroke-linecap:round', 'stroke:#3f6288'],
        jaw: ['fill:none;stroke:#123a5c;stroke-width:7;stroke-linecap:round'],
        ink: ['fill:#0f2a40'],
        cope: ['fill:#e6dccf', 'fill:#56638a'],
        copelit: ['fill:none;stroke:#fffaf0;stroke-width:7;stroke-linecap:round', 'stroke:#a8badc'],
        ground: ['fill:#a08f86', 'fill:#1c2444'],
        shade2: ['fill:#2a1a30;opacity:.4'],
        short: ['fill:#33506e', 'fill:#1d2f50'],
        coral: ['fill:#f4704a', 'fill:#a9493c'],
        mint: ['fill:#9ed6b8', 'fill:#5c8a8c'],
      },
    },
    body,
  );
}
