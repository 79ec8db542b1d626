/**
 * The fish market of Đồng Hới from above: rows of silver mackerel, red snapper, baskets of scad and prawns, squid on ice, and the
 * hand of the seller with her bangle of jade. A still life of patterns.
 */
import { again, clip, clipped, placed } from '../parts.ts';
import { fade, filled, glow } from '../shade.ts';
import { createRandom, drawing, path } from '../kit.ts';

const random = createRandom(77);
const spread = (reach: number): number => Math.round((random() - 0.5) * 2 * reach);

const circle = (name: string, x: number, y: number, radius: number): string =>
  `<circle class="${name}" cx="${x}" cy="${y}" r="${radius}"/>`;

/** A mackerel, 440 long, looking to the left: dark back with bars, silver belly, finlets. */
const mackerel = (): string =>
  `<g id="m">${path('dim', 'M-214 20q100-66 250-54 90 8 130 34l58-34-20 50 20 54-58-28q-60 40-170 40-130-4-210-62z')}` +
  path('tail', 'M150-4l72-52q-14 40-22 54 8 16 22 54z') +
  filled('v', 'M-220 0q70-62 200-60 120 6 180 60-60 52-180 58-130 0-200-58z') +
  path('back', 'M-220 0q70-62 200-60 120 6 180 60-60-26-180-30-110 0-200 30z') +
  path(
    'bar',
    'M-96-54q10 16 4 34M-62-58q10 18 4 36M-28-59q10 18 4 36M6-58q10 18 4 34M40-52q9 14 4 30M72-43q8 12 4 24M102-31q6 8 4 16',
  ) +
  path('side', 'M-150 4q130-14 300-2') +
  path(
    'fin',
    'M-30-58q20-26 62-24-10 20-18 28zM-110 22q26 6 44 28-32 0-48-16zM90 38l14 12 10-18zM120 26l12 12 8-18zM92-38l12-12 10 18z',
  ) +
  `${path('gill', 'M-150-38q22 38 0 72')}${circle('eye', -186, -8, 11)}${circle('pupil', -186, -8, 6)}${path('mouth', 'M-218 4q14 6 22 4')}</g>`;

/** A snapper, 420 long: deep in the body, scales, a spiny fin. */
const snapper = (): string =>
  `<g id="s">${path('dim', 'M-200 34q90-96 220-84 80 10 120 70l70-50-6 54 20 70-84-40q-50 60-150 70-130-6-190-90z')}` +
  path(
    'redfin',
    'M-90-86l18-44 16 34 18-42 18 38 20-38 16 38 22-32 12 36 22-22 12 34zM130 4l92-70q-22 48-26 68 6 24 30 72zM-40 94q30 40 66 36l-14-44z',
  ) +
  path('red', 'M-210 14q60-106 190-108 120 8 170 100-50 88-160 100-140-10-200-92z') +
  path('redlit', 'M-210 14q60-106 190-108 60 4 100 34-120-20-190 14-60 30-100 60z') +
  clipped(
    'sc',
    path(
      'scale',
      Array.from({ length: 6 }, (_, row) =>
        Array.from(
          { length: 9 },
          (_column, column) => `M${-104 + column * 28 + (row % 2) * 14} ${-66 + row * 26}q14 13 0 26`,
        ).join(''),
      ).join(''),
    ),
  ) +
  path('belly', 'M-176 44q60 62 166 62 70-8 116-46-60 24-130 20-90-6-152-36z') +
  `${path('gill', 'M-122-56q34 60 0 118')}${path('redfin', 'M-96 20q46 0 70 36-50 6-74-14z')}${circle('eye', -158, -14, 18)}${circle('pupil', -158, -14, 10)}${path('mouth', 'M-206 20q20 12 34 6')}</g>`;

/** A scad, 130 long. */
const scad = (): string =>
  `<g id="a">${path('tail', 'M48 0l28-24-8 24 8 24z')}${path('silver', 'M-66 0q28-28 66-26 34 4 52 26-18 20-52 24-38 0-66-24z')}${path('back', 'M-66 0q28-28 66-26 34 4 52 26-50-14-118 0z')}${circle('pupil', -50, -4, 5)}</g>`;

const prawn = (): string =>
  `<g id="p">${path('shell', 'M-44 22q-10-52 38-58 44 0 52 34l18 6-14 14q-16-8-26-12-26-20-44 6-4 12-10 20z')}${path('joint', 'M-20-32l10 28M4-36l-4 24M26-26l-16 18')}${path('feeler', 'M-42 20q-20 20-52 16M-38 24q-8 26-34 40')}${circle('pupil', -34, 10, 4)}</g>`;

const squid = (): string =>
  `<g id="q">${path('dim', 'M-150 22l70-40 140-14 80 50 70 10-70 20-80 40-140-20z')}${path('wing', 'M-150 0q40-66 96-62l14 62-14 62q-56 4-96-62z')}${path('mantle', 'M-160 0q90-44 220-34 26 34 0 68-130 10-220-34z')}` +
  path('spot', 'M-60-12h0M-20 10h0M10-16h0M-90 6h0M36 8h0M-30-20h0M-50 18h0') +
  `${path('arm', 'M62-20q50-10 90-34M66-8q60-6 108-10M66 6q60 8 104 18M62 18q50 14 80 40M60-26q30-30 50-60')}${circle('eye', 56, -16, 9)}${circle('pupil', 56, -16, 5)}</g>`;

/** A round basket of plastic or bamboo, with what lies in it. */
const basket = (name: string, radius: number, inside: string): string =>
  circle('dim', 18, 26, radius) +
  circle(name, 0, 0, radius) +
  circle('hole', 0, 0, radius - 22) +
  `<circle class="ticks" r="${radius - 11}"/>` +
  inside;

const tray = (): string => {
  const ice = Array.from({ length: 54 }, () => `M${spread(250)} ${spread(150)}l${14 + spread(8)}-10 12 14-16 12z`);
  return (
    path('dim', 'M-280-160h590v380h-590z') +
    path('tray', 'M-300-190h600v380h-600z') +
    path('traylip', 'M-282-172h564v344h-564z') +
    path('ice', ice.join(''))
  );
};

/** A banana leaf along x. */
const leaf = (): string =>
  path('dim', 'M-440 60q60-260 460-290 300 0 470 140l-30 60-10 60-40 60-40 50q-200 160-470 150-240-20-340-230z') +
  path(
    'leaf',
    'M-520 40q130-260 530-290 300 0 470 130l70-6-90 56 34 60-70-10-14 80-50-20-30 70q-170 130-430 120-280-10-420-190z',
  ) +
  path(
    'rib',
    'M-520 40q520-60 1040-94M-320 8l-40-130M-220 2l-50-170M-110-6l-50-190M10-14l-40-200M130-20l-30-190M250-28l-20-170M-340 12l20 130M-230 4l30 180M-110-2l24 200M10-10l20 210M130-18l20 180',
  );

/** A heap of one thing in a basket: from the rim inwards. */
const heap = (id: string, rings: readonly (readonly [count: number, radius: number])[], lean: number): string =>
  rings
    .map(([count, radius]) =>
      Array.from({ length: count }, (_, index) => {
        const angle = (index / count) * 2 * Math.PI + radius;
        return again(
          id,
          Math.round(Math.cos(angle) * radius),
          Math.round(Math.sin(angle) * radius),
          Math.round((angle * 180) / Math.PI + lean + spread(16)),
        );
      }).join(''),
    )
    .join('');

/** The hand of the seller, from the sleeve down, on the fish at the origin. */
const hand = (): string =>
  path('sleeve', 'M-96-520h190l-36 260h-116z') +
  path('sleeveshade', 'M40-520h54l-36 260h-34z') +
  path('dim', 'M-30-256h116l-2 70q40 40 44 84 4 44-14 58-70 60-150-6-20-40 10-126z') +
  path(
    'skin',
    'M-48-264h100l-2 78q34 24 38 74 4 44-14 58-20 8-26-12l-6-40-6 66q-8 20-28 14-12-6-10-22l-4-34-10 44q-10 18-28 10-12-8-8-26l2-40-14 32q-14 16-28 6-12-10-4-30 10-64 40-104z',
  ) +
  path('skinshade', 'M30-264h22l-2 78q34 24 38 74 4 44-14 58-2-74-44-118z') +
  path('crease', 'M58-100q-6-24-18-36M24-104l-6-34M-8-104q-4-18 0-34') +
  path('nail', 'M62-66l6 10M20-30l10 4M-24-36l10 6M-60-42l8 8') +
  path('bangle', 'M-50-238q50 22 102 0');

export function draw(): string {
  const planks = Array.from({ length: 9 }, (_, index) => `M0 ${60 + index * 118}h1600`);
  const body =
    `<defs>${fade('v', [
      ['v1', 0],
      ['v2', 0.45],
      ['v3', 1],
    ])}${fade(
      't',
      [
        ['t1', 0],
        ['t2', 1],
      ],
      'x2="1" y2="0.6"',
    )}${glow('n', [
      ['n1', 0, 0.1],
      ['n2', 0.5, 0.3],
      ['n2', 1, 0.72],
    ])}${clip('sc', 'M-110-80q50-30 90-30 120 12 170 100-50 88-160 100h-100z')}` +
    `${mackerel()}${snapper()}${scad()}${prawn()}${squid()}</defs>` +
    filled('t', 'M0 0h1600v1000H0z') +
    path('tile', planks.join('')) +
    placed(
      basket(
        'tub',
        214,
        heap(
          'a',
          [
            [14, 140],
            [10, 90],
            [5, 34],
          ],
          60,
        ),
      ),
      { x: 216, y: 176 },
    ) +
    placed(
      basket(
        'bamboo',
        200,
        heap(
          'a',
          [
            [13, 128],
            [9, 80],
            [4, 30],
          ],
          240,
        ),
      ),
      { x: 1500, y: 712 },
    ) +
    placed(tray() + again('q', -100, -84, 8) + again('q', 60, 0, -6) + again('q', -80, 88, 4), {
      x: 1350,
      y: 240,
      turn: -20,
    }) +
    placed(leaf(), { x: 690, y: 520, turn: -20 }) +
    [0, 1, 2, 3, 4].map((index) => again('m', 446 + index * 50, 306 + index * 108, -20 + (index % 2) * 3)).join('') +
    [0, 1, 2].map((index) => again('s', 862 + index * 44, 336 + index * 186, -22 + index)).join('') +
    placed(hand(), { x: 968, y: 344, turn: 14 }) +
    placed(
      basket(
        'bamboo',
        190,
        heap(
          'p',
          [
            [12, 120],
            [7, 64],
            [1, 0],
          ],
          90,
        ),
      ),
      { x: 1216, y: 884 },
    ) +
    path('chilli', 'M760 940q60-8 96-44 6 44-90 58zM700 900q50 24 100 10-30 34-98 6z') +
    path('stem', 'M856 896l18-16M800 910l18-4') +
    filled('n', 'M0 0h1600v1000H0z', ' class="veil"');
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: sạp cá nhìn từ trên xuống, cá thu bạc và cá hồng đỏ trên lá chuối, rổ tôm, mực trên đá, bàn tay người bán',
      style: {
        t1: ['stop-color:#3f5f6e', 'stop-color:#15242f'],
        t2: ['stop-color:#22404f', 'stop-color:#0a141c'],
        tile: ['fill:none;stroke:#1b3442;stroke-width:5;opacity:.7', 'stroke:#060d13'],
        dim: ['fill:#04141c;opacity:.4'],
        tail: ['fill:#6f8c9c'],
        v1: ['stop-color:#5f8496'],
        v2: ['stop-color:#e9f2f4'],
        v3: ['stop-color:#aebfc8'],
        back: ['fill:#2c5266'],
        bar: ['fill:none;stroke:#183848;stroke-width:9;stroke-linecap:round'],
        side: ['fill:none;stroke:#fff;stroke-width:5;stroke-linecap:round;opacity:.8'],
        fin: ['fill:#46687a'],
        gill: ['fill:none;stroke:#0f2a38;stroke-width:5;stroke-linecap:round;opacity:.55'],
        eye: ['fill:#ffe9a8'],
        pupil: ['fill:#0c1418'],
        mouth: ['fill:none;stroke:#0f2a38;stroke-width:5;stroke-linecap:round'],
        red: ['fill:#d8322a'],
        redlit: ['fill:#f0604a'],
        redfin: ['fill:#a31d22'],
        scale: ['fill:none;stroke:#8f1820;stroke-width:4;opacity:.6'],
        belly: ['fill:#ffb7a0;opacity:.8'],
        silver: ['fill:#dbe7ec'],
        shell: ['fill:#f08a5a'],
        joint: ['fill:none;stroke:#a8402a;stroke-width:5;stroke-linecap:round'],
        feeler: ['fill:none;stroke:#e0663f;stroke-width:4;stroke-linecap:round'],
        wing: ['fill:#c98fa0'],
        mantle: ['fill:#f3d3d6'],
        spot: ['fill:none;stroke:#b5607a;stroke-width:14;stroke-linecap:round'],
        arm: ['fill:none;stroke:#e0a9b5;stroke-width:13;stroke-linecap:round'],
        tub: ['fill:#d8322a'],
        bamboo: ['fill:#c98f4a'],
        hole: ['fill:#33202a'],
        ticks: ['fill:none;stroke:#000;stroke-width:12;stroke-dasharray:6 12;opacity:.25'],
        tray: ['fill:#8fb0bd'],
        traylip: ['fill:#dcecf0'],
        ice: ['fill:#fff;opacity:.85'],
        leaf: ['fill:#3f9a52', 'fill:#2b7040'],
        rib: ['fill:none;stroke:#2a7440;stroke-width:6', 'stroke:#1d5030'],
        sleeve: ['fill:#7a4fa0'],
        sleeveshade: ['fill:#553378'],
        skin: ['fill:#d9925f'],
        skinshade: ['fill:#a86440'],
        crease: ['fill:none;stroke:#8a4c30;stroke-width:5;stroke-linecap:round'],
        veil: ['display:none', 'display:inline'],
        n1: ['stop-color:#ffb45a'],
        n2: ['stop-color:#04101c'],
        chilli: ['fill:#e0301f'],
        stem: ['fill:none;stroke:#4f9a3c;stroke-width:8;stroke-linecap:round'],
        nail: ['fill:none;stroke:#f0b78e;stroke-width:7;stroke-linecap:round'],
        bangle: ['fill:none;stroke:#7fd0a8;stroke-width:12;stroke-linecap:round'],
      },
    },
    body,
  );
}
