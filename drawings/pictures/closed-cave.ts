/**
 * The cave at the sixteenth kilometre of Road 20, at daybreak: the boulder that closed it, eight candles on the step before
 * it and five on the step below, white flowers, smoke, one who bows. Grey rock; the only warmth is that of the candles.
 */
import { createRandom, drawing, line, path, smooth, type Point } from '../kit.ts';
import { again, placed } from '../parts.ts';
import { dots, readPoints } from '../points.ts';
import { fade, filled, glow, light } from '../shade.ts';

const random = createRandom(1411);

const boulder = readPoints(
  '560 640, 540 480, 600 330, 700 240, 840 210, 970 260, 1060 370, 1090 520, 1060 650, 820 680',
);
const inner = readPoints('640 560, 660 440, 740 350, 850 330, 930 400, 950 520, 900 600, 760 610');

const candles = (count: number, left: number, gap: number, y: number): string =>
  Array.from({ length: count }, (_, index) =>
    placed(again('c', 0, 0), { x: Math.round(left + index * gap), y, scale: 0.72 }),
  ).join('');

export function draw(): string {
  const cracks = Array.from({ length: 40 }, () => {
    const [x, y] = [Math.round(random() * 1600), Math.round(random() * 620)];
    return `M${x} ${y}l${Math.round(random() * 60 - 30)} ${Math.round(40 + random() * 60)} ${Math.round(random() * 50 - 25)} ${Math.round(30 + random() * 50)}`;
  });
  const slabs = Array.from({ length: 26 }, () => {
    const [x, y, wide] = [random() * 1600, random() * 560, 60 + random() * 120];
    return line(
      [
        [x, y],
        [x + wide, y - 20 - random() * 40],
        [x + wide * 1.2, y + 60 + random() * 40],
        [x + wide * 0.3, y + 90 + random() * 60],
      ],
      true,
    );
  });
  const facets = boulder.map((point, index) => {
    const next = (index + 1) % boulder.length;
    return line([point, boulder[next]!, inner[Math.min(next, 7)]!, inner[Math.min(index, 7)]!], true);
  });
  const flowers = Array.from({ length: 15 }, (): Point => [-70 + random() * 140, -30 - random() * 70]);
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: tảng đá lấp cửa Hang Tám Cô lúc rạng sáng, tám ngọn nến bậc trên, năm ngọn bậc dưới, một người cúi đầu dâng hương',
      style: {
        w1: ['stop-color:#a3a9b2', 'stop-color:#2c3340'],
        w2: ['stop-color:#5d6470', 'stop-color:#12161f'],
        slab: ['fill:#b9bec4;opacity:.22', 'fill:#414a5a;opacity:.3'],
        crack: ['fill:none;stroke:#4a515c;stroke-width:6;stroke-linejoin:round;opacity:.7', 'stroke:#0a0d14'],
        mouth: ['fill:#23272f', 'fill:#05070b'],
        b1: ['fill:#c2c6c8', 'fill:#4c5462'],
        b2: ['fill:#9aa0a6', 'fill:#363e4c'],
        b3: ['fill:#747b84', 'fill:#262d3a'],
        face: ['fill:#d3d6d6', 'fill:#5a6270'],
        warm: ['stop-color:#ffd79a;stop-opacity:.75', 'stop-color:#ffb75c;stop-opacity:.8'],
        'warm-end': ['stop-color:#ffc36c;stop-opacity:0'],
        step: ['fill:#868d95', 'fill:#2a313d'],
        'step-lit': ['fill:#b4b9bd', 'fill:#485060'],
        ground: ['fill:#565d67', 'fill:#171c25'],
        candle: ['fill:#fbf7ea', 'fill:#e6d9bb'],
        flame: ['fill:#ffb52e'],
        core: ['fill:#fff6d0'],
        leaf: ['fill:none;stroke:#3f5c4c;stroke-width:12;stroke-linecap:round', 'stroke:#1b2c2c'],
        flower: ['fill:none;stroke:#fff;stroke-width:30;stroke-linecap:round', 'stroke:#b9bfca'],
        heart: ['fill:none;stroke:#f4e3a0;stroke-width:9;stroke-linecap:round', 'stroke:#b3a26a'],
        urn: ['fill:#6f4f3a', 'fill:#3a2a24'],
        'urn-lit': ['fill:#9a7050', 'fill:#5e4434'],
        stick: ['fill:none;stroke:#a8433a;stroke-width:5', 'stroke:#7a342e'],
        smoke: [
          'fill:none;stroke:#eef0f2;stroke-width:10;stroke-linecap:round;opacity:.55',
          'stroke:#aab2c0;opacity:.3',
        ],
        fern: ['fill:#33493f', 'fill:#0b1415'],
        'fern-lit': ['fill:#55705c', 'fill:#1c2c2a'],
        shirt: ['fill:#eef0f0', 'fill:#8f97a4'],
        'shirt-shade': ['fill:#c3c9cd', 'fill:#5f6876'],
        trouser: ['fill:#23272f', 'fill:#0b0e15'],
        hair: ['fill:#1b1a1e', 'fill:#07080c'],
        skin: ['fill:#c9966e', 'fill:#7a5a48'],
      },
    },
    [
      `<defs>${fade('w', [['w1'], ['w2', 1]])}${glow('g', [['warm'], ['warm-end', 1]])}`,
      `<g id="c">${path('candle', 'M-9 0v-46h18v46z')}${path('flame', 'M0-92q18 26 10 40-10 10-20 0-8-14 10-40z')}${path('core', 'M0-70q9 12 4 20-4 4-8 0-5-8 4-20z')}</g>`,
      `<g id="f">${path('leaf', 'M-40 0q-10-40-26-66M0 0v-80M40 0q10-40 26-60')}${path('flower', dots(flowers))}${path('heart', dots(flowers))}</g>`,
      `<g id="e">${path('fern', 'M0 0C60-160 190-260 380-270 270-220 170-140 110 0zM-60 0C-70-200-10-330 90-420 60-300 30-160 40 0z')}${path('fern-lit', 'M20 0C110-110 200-180 330-190 240-140 160-80 110 0z')}</g></defs>`,
      filled('w', 'M0 0h1600v1000H0z'),
      path('slab', slabs.join('')),
      path('crack', cracks.join('')),
      path(
        'mouth',
        smooth(readPoints('480 700, 470 500, 530 330, 640 200, 800 150, 980 180, 1110 300, 1170 480, 1150 700'), true),
      ),
      path('b3', line(boulder, true)),
      ...facets.map((facet, index) =>
        path(['b2', 'b2', 'b1', 'b1', 'b2', 'b3', 'b3', 'b3', 'b3', 'b2'][index]!, facet),
      ),
      path('face', line(inner, true)),
      path('crack', 'M740 350l30 90-20 80 24 86M930 400l-60 60 10 70M600 330l60 110'),
      light('g', 820, 640, 420),
      path('step-lit', 'M420 660h800l26 30H394z') + path('step', 'M394 690h852v62H394z'),
      path('step-lit', 'M340 752h960l34 34H306z') + path('step', 'M306 786h1028v74H306z'),
      path('ground', 'M-20 860h1640v160H-20z'),
      placed(again('f', 0, 0), { x: 500, y: 686, scale: 0.7 }) +
        placed(again('f', 0, 0), { x: 1190, y: 686, scale: 0.7 }),
      candles(8, 590, 62, 680),
      candles(5, 590, 50, 776),
      path('stick', 'M892 722l-8-70M900 722v-80M908 722l9-68'),
      path('smoke', 'M900 636q-34-60 4-120t-6-130q-30-50 10-120M884 646q-30-36-4-84'),
      path('urn', 'M860 718h80q-2 48-22 58h-36q-20-10-22-58z') +
        path('urn-lit', 'M860 718h30q0 44 8 58h-16q-20-10-22-58z'),
      '<g transform="matrix(-.9 0 0 .9 1122 930)">' +
        path('trouser', 'M-42-130h76l-8 132h-28l-4-86-10 86h-28z') +
        path('shirt', 'M-46-120q-10-90 20-128 40-20 72 20 10 40-8 112z') +
        path('shirt-shade', 'M-46-120q-10-90 20-128 14-6 24-6-20 60-12 134z') +
        path('shirt', 'M26-222q40 20 50 70l-58 6-6-26 30-4q-16-14-34-20z') +
        path('skin', 'M64-168l18-6q10 6 2 18l-18 2z') +
        path('skin', 'M44-282a28 31 0 1 0 56 0 28 31 0 1 0-56 0z') +
        path('hair', 'M34-270q-10-50 36-54 30 0 32 26-24-2-40 16-4 30-8 50-16-10-20-38z') +
        path('stick', 'M78-170l16-80M82-170l22-76') +
        '</g>',
      placed(again('e', 0, 0), { x: 30, y: 1010 }),
      '<use href="#e" transform="matrix(-1 0 0 1 1580 1010)"/>',
    ].join(''),
  );
}
