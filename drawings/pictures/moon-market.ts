/**
 * The eve of the fair at Quy Đạt, from the path by which the villages come down: baskets on the back, a torch, maize on
 * either side; below, among the towers of limestone, the market with its lights and the swing of bamboo, the waterfall where
 * the day is opened, and the moon of the fourteenth.
 */
import { canopy, createRandom, drawing, drawLumps, line, path, sunlitFace, tower, type Point } from '../kit.ts';
import { placed } from '../parts.ts';
import { dots } from '../points.ts';
import { fade, filled, glow, haze, light } from '../shade.ts';

const random = createRandom(315);
const spread = (reach: number): number => (random() - 0.5) * 2 * reach;

/** Towers of one range, with the faces that the moon lights, and leaves at their feet. */
function range(
  name: string,
  base: number,
  towers: readonly (readonly [x: number, width: number, height: number])[],
): string {
  const shapes = towers.map(([x, width, height]) => tower(random, { x, width, height, base, steps: 12 }));
  return (
    filled(name, shapes.map((points) => line(points, true)).join('')) +
    path(`${name}-lit`, shapes.map((points) => line(sunlitFace(random, points, 0.42), true)).join(''))
  );
}

/** A stall from the front under its awning of cloth, 84 wide; what it stands on is at the origin. */
const stall = (): string =>
  '<g id="s">' +
  path('inside', 'M-36-44h72V0h-72z') +
  path('seller', 'M-20-2v-16q0-8 8-9a6 6 0 1 1 4 0q8 1 8 9v16zM14-2v-18q0-8 8-9a6 6 0 1 1 4 0q8 1 8 9v18z') +
  path('goods', 'M-38-12h76V2h-76z') +
  path('ware', 'M-30-14h0M-18-15h0M-6-14h0M8-15h0M20-14h0M30-14h0') +
  path('post', 'M-38-46V2M38-46V2') +
  path('awning', 'M-46-40l12-26h68l12 26z') +
  path('bar', 'M-24-66l-8 26h14l4-26zM4-66v26h14l-4-26z') +
  '</g>';

/** A row of stalls along the street. */
const row = (left: number, right: number, y: number, scale: number): string => {
  const count = Math.round((right - left) / (92 * scale));
  return Array.from({ length: count }, (_, index) => {
    const x = Math.round(left + ((index + 0.5) * (right - left)) / count + spread(5));
    const colour = ['k1', 'k2', 'k3', 'k4'][Math.floor(random() * 4)];
    return `<use href="#s" class="${colour}" transform="translate(${x} ${Math.round(y + spread(3))}) scale(${scale})"/>`;
  }).join('');
};

/** Bulbs on a cord that hangs from pole to pole. */
function bulbs(points: readonly Point[], sag: number): string {
  const cords: string[] = [];
  const found: Point[] = [];
  points.slice(1).forEach(([endX, endY], index) => {
    const [x, y] = points[index]!;
    cords.push(`M${x} ${y}Q${(x + endX) / 2} ${(y + endY) / 2 + sag * 2} ${endX} ${endY}`);
    for (let part = 0; part < 1; part += 0.125)
      found.push([x + (endX - x) * part, y + (endY - y) * part + sag * 4 * part * (1 - part)]);
  });
  return path('cord', cords.join('')) + path('bulb', dots(found));
}

/** The swing of bamboo: poles that lean together, a pair who stand on the board. */
const swing = (): string =>
  path('bamboo', 'M-70 0L-34-172L6 0M34 0L70-172L110 0M-48-166H84') +
  path('cord', 'M2-166L28-48M50-166L74-42') +
  path('bamboo', 'M24-48L76-40') +
  path('coat', 'M32-52l4-24-6-22 10-8 12 4 4 24-4 24z') +
  path('coat2', 'M54-48l2-24-2-22 10-6 12 6 2 22-4 24z') +
  path('hair', 'M36-106a8 9 0 1 1 0 .1zM62-102a8 9 0 1 1 0 .1z');

/** Somebody who goes down with a basket on the back, from behind, 300 tall; feet at the origin. */
const carrier = (coat: string, head: string, more = ''): string =>
  path('dim', 'M-48-2h96l18 44q-66 18-132 0z') +
  path('legs', 'M-36-128l-2 66-8 60h30l12-96 14 96h30l-6-64 2-62z') +
  path('sole', 'M-50-4h36q2 8-4 10h-32zM10-4h36l2 10h-34q-6-4-4-10z') +
  path(coat, 'M-56-212q4-24 34-30l22-4 22 4q30 6 34 30l-8 100h-96z') +
  path(coat, 'M-56-216q-22 40-14 92l18 2q2-60 14-84zM56-216q22 40 14 92l-18 2q-2-60-14-84z') +
  path('skin', 'M-75-112a11 14 0 1 0 22 0v-10h-22zM53-112a11 14 0 1 0 22 0v-10h-22z') +
  path('skin', 'M-12-254h24v20q-12 8-24 0z') +
  head +
  more +
  path('basket', 'M-50-226q50-16 100 0l-12 110q-38 14-76 0z') +
  path(
    'weave',
    'M-48-206q48 16 96 0M-46-184q46 16 92 0M-43-160q43 14 86 0M-40-138q40 12 80 0M-28-226l6 108M0-232v116M28-226l-6 108',
  ) +
  path('basketlit', 'M20-232q18 0 30 6l-12 110q-10 4-20 6 8-60 2-122z') +
  path('rim', 'M-52-226q52 18 104 0-52-18-104 0z');

const bun =
  path('hair', 'M-26-276q-2-32 26-34 28 2 26 34-4 26-26 28-22-2-26-28z') +
  path('hair', 'M-14-262a14 13 0 1 1 28 0 14 13 0 1 1-28 0z') +
  path('needle', 'M-20-264h40');
const short = path('hair', 'M-27-274q-2-34 27-36 29 2 27 36-2 16-10 22h-34q-8-6-10-22z');
const hat =
  path('hair', 'M-24-266h48l-8 22h-32z') +
  path('palm', 'M-66-262L0-330 66-262q-66 22-132 0z') +
  path('palmlit', 'M0-330L66-262q-20 8-40 10z');

/** What sticks out of a basket: gourds of honey, cobs of maize. */
const load =
  path('gourd', 'M-34-226q-8-22 8-28 4-14 12 0 14 8 6 28z') +
  path('cob', 'M2-224l2-40q12-8 18 2l2 40zM24-222l10-32q12-2 14 8l-6 26z');

/** A stalk of maize with its leaves, a cob and a tassel; its foot is at the origin. */
const maize = (): string =>
  '<g id="z">' +
  path('stalk', 'M0 0Q10-200-2-396') +
  path(
    'leaf',
    'M2-90q70-110 160-60-90-20-156 90zM6-170q-80-110-176-40 96-40 174 70zM4-250q70-110 150-70-80-10-148 100zM2-320q-70-80-140-30 76-20 140 60z',
  ) +
  path(
    'leaflit',
    'M2-90q70-110 160-60-80-30-158 74zM6-170q-80-110-176-40 90-52 175 54zM4-250q70-110 150-70-74-20-149 84zM2-320q-70-80-140-30 72-28 140 44z',
  ) +
  path('cobgreen', 'M8-196q-4-60 26-76 24 40-10 92z') +
  path('tassel', 'M-2-390q-4-50-34-66M-2-390q4-60-4-90M-2-390q12-40 36-58') +
  '</g>';

export function draw(): string {
  const stars = Array.from({ length: 40 }, (): Point => [random() * 1600, random() * 330]);
  const crowd = Array.from({ length: 150 }, (): Point => {
    const depth = random();
    return [740 + spread(220 + depth * 110), 590 + depth * 76];
  });
  const torches: Point[] = [
    [1180, 700],
    [1216, 716],
    [1258, 724],
    [1304, 740],
    [470, 668],
    [436, 676],
  ];
  const body =
    `<defs>${fade('y', [
      ['y1', 0],
      ['y2', 0.55],
      ['y3', 1],
    ])}${haze('a', 120, 560, [
      ['a1', 0],
      ['a2', 1],
    ])}${haze('b', 120, 590, [
      ['b1', 0],
      ['b2', 1],
    ])}${haze('c', 0, 640, [
      ['c1', 0],
      ['c2', 1],
    ])}${haze('v', 540, 760, [
      ['v1', 0],
      ['v2', 1],
    ])}${haze('h', 640, 1000, [
      ['h1', 0],
      ['h2', 1],
    ])}${glow('m', [
      ['m1', 0, 0.8],
      ['m1', 0.5, 0.3],
      ['m1', 1, 0],
    ])}${glow('g', [
      ['g1', 0, 0.9],
      ['g1', 1, 0],
    ])}${stall()}${maize()}</defs>` +
    filled('y', 'M0 0h1600v620H0z') +
    `<g class="night">${path('star', dots(stars))}</g>` +
    light('m', 800, 250, 400) +
    '<circle class="moon" cx="800" cy="250" r="118"/>' +
    '<g transform="translate(0 -70)">' +
    path(
      'sea',
      'M742 264q30-30 60-8 30 30-4 50-50 16-62 0-10-24 6-42zM812 290q40-24 60 8 6 40-30 46-44-4-44-26zM720 296q24 0 24 22-18 18-34 2z',
    ) +
    range('a', 560, [
      [640, 240, 190],
      [1000, 250, 230],
      [380, 260, 240],
      [1240, 300, 250],
      [820, 170, 120],
    ]) +
    path('mist', 'M0 500q400-40 800-6t800-14v100H0z') +
    range('b', 590, [
      [230, 330, 400],
      [470, 210, 250],
      [1130, 240, 330],
      [1390, 330, 380],
    ]) +
    path('mist', 'M0 556q300-30 640 0 300 20 960-16v70H0z') +
    range('c', 660, [
      [20, 330, 560],
      [1570, 360, 600],
    ]) +
    filled('v', 'M0 600q200-46 420-34 380-26 760 0 220-10 420 30v420H0z') +
    path('fall', 'M116 446q8-30 26-24 8 20 2 56l8 50-6 46 12 66h-48l6-66-8-46 10-44z') +
    path('streak', 'M128 440l-6 60 8 60-6 76M138 452l-2 50 6 62 2 70') +
    path('pond', 'M60 642q60-16 130-4 60 14 160 16-150 24-230 10-60-8-60-22z') +
    path(
      'wood',
      drawLumps(
        canopy(
          random,
          [
            [300, 592],
            [470, 578],
            [800, 568],
            [1130, 578],
            [1320, 600],
          ],
          24,
          19,
        ),
      ),
    ) +
    light('g', 770, 620, 440) +
    row(500, 1060, 592, 0.56) +
    path('who', dots(crowd.slice(0, 60))) +
    row(450, 1010, 632, 0.8) +
    placed(swing(), { x: 1104, y: 668, scale: 0.94 }) +
    path('who2', dots(crowd.slice(60))) +
    row(400, 980, 690, 1.08) +
    bulbs(
      [
        [404, 560],
        [560, 548],
        [740, 544],
        [900, 548],
        [1066, 512],
      ],
      16,
    ) +
    bulbs(
      [
        [380, 606],
        [600, 590],
        [820, 590],
        [1000, 604],
      ],
      20,
    ) +
    filled('h', 'M0 1080V716q110-46 220-14 150 44 340 40 150-16 340-12 180-2 330-36 160-40 370-4v390z') +
    path('trail', 'M1500 768q-130-4-210-36t-150-42') +
    path(
      'way',
      'M900 722q120 16 90 62-60 60-30 110 50 50 110 130l50 70H560l60-70q70-90 150-150 70-56 40-98-20-34 50-54z',
    ) +
    path(
      'waylit',
      'M870 730q110 20 84 58-70 60-44 110 30 60 80 126l40 70H670l50-70q60-90 130-150 60-60 20-104-10-24 0-40z',
    ) +
    torches.map(([x, y]) => light('g', x, y, 24)).join('') +
    path('torch', dots(torches)) +
    light('g', 1008, 660, 170) +
    placed(
      carrier(
        'indigo',
        short,
        path('sleeve', 'M50-210Q96-220 92-282') +
          path('wood2', 'M96-250L88-340') +
          path('skin', 'M80-282a12 12 0 1 1 24 0 12 12 0 1 1-24 0z') +
          path('flame', 'M88-330q-22-22 0-70 4 20 14 26 14 26-14 44z'),
      ),
      { x: 924, y: 838, scale: 0.76 },
    ) +
    placed(carrier('rose', bun, load), { x: 776, y: 872, scale: 0.84 }) +
    placed(carrier('plum', hat, load), { x: 968, y: 948, scale: 0.94 }) +
    [
      [60, 1010, 1.1],
      [190, 1030, 0.95],
      [330, 1040, 0.86],
      [-30, 1000, 0.9],
      [440, 1060, 0.66],
      [1180, 1060, 0.7],
      [1290, 1040, 0.9],
      [1430, 1030, 1],
      [1560, 1010, 1.14],
    ]
      .map(
        ([x, y, scale], index) =>
          `<use href="#z" transform="translate(${x} ${y}) scale(${index % 2 === 0 ? scale : -scale!} ${scale})"/>`,
      )
      .join('') +
    '</g>';
  return drawing(
    {
      width: 1600,
      height: 1000,
      label: 'Tranh: đêm trước rằm, người bản đeo gùi xuống chợ sáng đèn giữa núi đá vôi, trăng lớn trên thung lũng',
      style: {
        night: ['display:none', 'display:inline'],
        y1: ['stop-color:#5b63b8', 'stop-color:#070b24'],
        y2: ['stop-color:#b6a3e0', 'stop-color:#1c2358'],
        y3: ['stop-color:#ffd3cf', 'stop-color:#3a3f80'],
        star: ['fill:none;stroke:#fff;stroke-width:4;stroke-linecap:round;opacity:.8'],
        m1: ['stop-color:#fff3d6', 'stop-color:#cfd8ff'],
        moon: ['fill:#fff4cf'],
        sea: ['fill:#f0d79c;opacity:.4'],
        a1: ['stop-color:#8d8ad2', 'stop-color:#2a3070'],
        a2: ['stop-color:#d2b6df', 'stop-color:#4a4f96'],
        'a-lit': ['fill:#c9bcf0;opacity:.6', 'fill:#6d78c0;opacity:.45'],
        b1: ['stop-color:#565cae', 'stop-color:#161c4c'],
        b2: ['stop-color:#9a8fd0', 'stop-color:#30367a'],
        'b-lit': ['fill:#a9a6ea;opacity:.6', 'fill:#5560ac;opacity:.45'],
        c1: ['stop-color:#2f3a80', 'stop-color:#0b1030'],
        c2: ['stop-color:#525ba6', 'stop-color:#1a2254'],
        'c-lit': ['fill:#7f86d0;opacity:.5', 'fill:#3a4690;opacity:.45'],
        mist: ['fill:#efdcf2;opacity:.5', 'fill:#6670b4;opacity:.22'],
        v1: ['stop-color:#6a78b4', 'stop-color:#1c2a58'],
        v2: ['stop-color:#2f4278', 'stop-color:#0c1434'],
        fall: ['fill:#f4f2ff', 'fill:#aab4e6'],
        trail: ['fill:none;stroke:#8178b4;stroke-width:10;stroke-linecap:round', 'stroke:#3a3f78'],
        streak: ['fill:none;stroke:#a5a8e2;stroke-width:4', 'stroke:#5a66b4'],
        pond: ['fill:#a5a8e2', 'fill:#3f4c94'],
        wood: ['fill:#34508a', 'fill:#0f1a40'],
        g1: ['stop-color:#ffb84a', 'stop-color:#ff9c2e'],
        inside: ['fill:#ffe29a'],
        seller: ['fill:#5a2f3c'],
        goods: ['fill:#8a4a34'],
        ware: ['fill:none;stroke:#ffd05c;stroke-width:8;stroke-linecap:round'],
        post: ['fill:none;stroke:#5a3a34;stroke-width:4'],
        awning: ['fill:currentColor'],
        bar: ['fill:#fff3d6;opacity:.85'],
        k1: ['color:#e8452f'],
        k2: ['color:#2f8f9c'],
        k3: ['color:#f09a2f'],
        k4: ['color:#d8587a'],
        who: ['fill:none;stroke:#4a2a48;stroke-width:11;stroke-linecap:round'],
        who2: ['fill:none;stroke:#6b3048;stroke-width:14;stroke-linecap:round'],
        cord: ['fill:none;stroke:#3a2a4c;stroke-width:3'],
        bulb: ['fill:none;stroke:#fff3b8;stroke-width:10;stroke-linecap:round'],
        bamboo: ['fill:none;stroke:#ffd98a;stroke-width:7;stroke-linecap:round'],
        coat: ['fill:#e8452f'],
        coat2: ['fill:#2f8f9c'],
        h1: ['stop-color:#3c4a88', 'stop-color:#131c44'],
        h2: ['stop-color:#1c2454', 'stop-color:#060a20'],
        way: ['fill:#8178b4', 'fill:#2c3268'],
        waylit: ['fill:#c2a9c4', 'fill:#574a78'],
        torch: ['fill:none;stroke:#fff0b0;stroke-width:9;stroke-linecap:round'],
        dim: ['fill:#12163c;opacity:.45'],
        legs: ['fill:#2a2850', 'fill:#12122e'],
        sole: ['fill:#1c1634', 'fill:#0a0818'],
        skin: ['fill:#b9785a', 'fill:#8a5a4c'],
        hair: ['fill:#1a1430', 'fill:#0a0818'],
        needle: ['fill:none;stroke:#ffd05c;stroke-width:5;stroke-linecap:round'],
        indigo: ['fill:#3a4fa0', 'fill:#232f6c'],
        rose: ['fill:#c9506e', 'fill:#7d304e'],
        plum: ['fill:#6b4a9c', 'fill:#3d2c66'],
        sleeve: ['fill:none;stroke:#3a4fa0;stroke-width:22;stroke-linecap:round', 'stroke:#232f6c'],
        basket: ['fill:#a8743f', 'fill:#664834'],
        basketlit: ['fill:#ffcf7a;opacity:.4'],
        weave: ['fill:none;stroke:#6b4426;stroke-width:4', 'stroke:#3a281f'],
        rim: ['fill:#5a3820', 'fill:#2e2018'],
        palm: ['fill:#d9bd80', 'fill:#94805c'],
        palmlit: ['fill:#ffe3a0', 'fill:#d0b070'],
        gourd: ['fill:#d98f3f', 'fill:#94602f'],
        cob: ['fill:#ffd05c', 'fill:#c99a44'],
        wood2: ['fill:none;stroke:#5a3820;stroke-width:10;stroke-linecap:round'],
        flame: ['fill:#ffe08a'],
        stalk: ['fill:none;stroke:#1d3a54;stroke-width:11;stroke-linecap:round', 'stroke:#081428'],
        leaf: ['fill:#1f4460', 'fill:#0a1a30'],
        leaflit: ['fill:#4f86a0', 'fill:#26486c'],
        cobgreen: ['fill:#5f9a90', 'fill:#2c5a64'],
        tassel: ['fill:none;stroke:#c9a878;stroke-width:6;stroke-linecap:round', 'stroke:#5c5470'],
      },
    },
    body,
  );
}
