/**
 * 1604: on paper yellow as a lord's, six seals have faded one behind another, the oldest nearly gone; a hand in brocade lifts the
 * gold seal from the seventh, wet and red, in which lie mountains, a river and the sea. From above, by window light.
 */
import { createRandom, drawing, path } from '../kit.ts';
import { placed } from '../parts.ts';
import { fade, filled, glow, light } from '../shade.ts';

const random = createRandom(1604);

/** What the six before it show, 120 wide, round the origin: strokes that are no script. */
const old = [
  'M-60-60h120v120h-120zM-40-24q20-20 40 0t40 0M-40 6q20-20 40 0t40 0M-40 36q20-20 40 0t40 0',
  'M0-66a66 66 0 1 0 1 0zM-44 26l26-50 22 30 16-20 26 40z',
  'M-60-60h120v120h-120zM0-40q44 40 0 80-44-40 0-80zM0-8v48',
  'M-60-60h120v120h-120zM0-40l40 40-40 40-40-40zM0-14l14 14-14 14-14-14z',
  'M0-66a66 66 0 1 0 1 0zM0-40q20 20 0 40-20-20 0-40zM0 40q20-20 0-40-20 20 0 40zM-40 0q20-20 40 0-20 20-40 0zM40 0q-20-20-40 0 20 20 40 0z',
  'M-60-60h120v120h-120zM-36 0a36 36 0 1 0 72 0 36 36 0 1 0-72 0zM-12 0a12 12 0 1 0 24 0 12 12 0 1 0-24 0z',
];

export function draw(): string {
  const cloud =
    'M-90 20q0-50 50-46 20-50 70-20 50-10 50 40 40 10 20 40h-170q-30-2-20-14zM-30 10q0-26 26-22M30 0q20-16 36 8';
  const clouds = [
    [130, 120, 1],
    [660, 110, 0.9],
    [120, 560, 0.8],
    [700, 820, 1.1],
    [1300, 860, 1],
    [1440, 560, 0.8],
    [380, 880, 1],
    [1080, 900, 0.7],
  ] as const;
  const flecks = Array.from(
    { length: 70 },
    () =>
      `M${Math.round(random() * 1600)} ${Math.round(random() * 1000)}l${Math.round(random() * 14 - 7)} ${Math.round(random() * 8 - 4)}`,
  ).join('');
  const specks = (count: number): string =>
    Array.from(
      { length: count },
      () => `M${Math.round(random() * 330 - 165)} ${Math.round(random() * 330 - 165)}h0`,
    ).join('');
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: trên giấy vàng sáu dấu ấn cũ đã phai, bàn tay nhấc ấn vàng khỏi dấu thứ bảy đỏ tươi có núi, sông, biển',
      style: {
        p1: ['stop-color:#ffdc62', 'stop-color:#5c4420'],
        p2: ['stop-color:#f0a92a', 'stop-color:#241810'],
        cloud: [
          'fill:none;stroke:#d98a14;stroke-width:7;stroke-linecap:round;opacity:.55',
          'stroke:#8a6428;opacity:.5',
        ],
        fleck: ['fill:none;stroke:#fff2b0;stroke-width:5;stroke-linecap:round;opacity:.8', 'stroke:#a8803a'],
        edge: ['fill:#b8341c', 'fill:#4c1a14'],
        'edge-lit': ['fill:none;stroke:#ffe9a0;stroke-width:7', 'stroke:#8a6a34'],
        warm: ['stop-color:#fff8d0;stop-opacity:.8', 'stop-color:#ffca6a;stop-opacity:.6'],
        'warm-end': ['stop-color:#fff8d0;stop-opacity:0', 'stop-color:#ffca6a;stop-opacity:0'],
        old: ['fill:none;stroke:#c43a1c;stroke-width:13;stroke-linejoin:round', 'stroke:#b8462c'],
        red: ['fill:#d3200f', 'fill:#b82a1a'],
        'red-deep': ['fill:#9c1208', 'fill:#6e140c'],
        cut: ['fill:#ffd35a', 'fill:#6b4c22'],
        'cut-line': ['fill:none;stroke:#ffd35a;stroke-width:13;stroke-linecap:round', 'stroke:#6b4c22'],
        speck: ['fill:none;stroke:#ffcf4e;stroke-width:7;stroke-linecap:round', 'stroke:#5c4420'],
        shade: ['fill:#8a4a08;opacity:.4', 'fill:#000;opacity:.5'],
        gold: ['fill:#e8b23a', 'fill:#a87a30'],
        'gold-lit': ['fill:#fff0a8', 'fill:#f0c86a'],
        'gold-deep': ['fill:#9c6414', 'fill:#4c3416'],
        face: ['fill:#c01c0e', 'fill:#8c2014'],
        line: ['fill:none;stroke:#7a4a0c;stroke-width:7;stroke-linecap:round;stroke-linejoin:round', 'stroke:#33220e'],
        skin: ['fill:#d09660', 'fill:#8f6448'],
        'skin-lit': ['fill:#efbf88', 'fill:#c08c62'],
        finger: ['fill:none;stroke:#96602f;stroke-width:7;stroke-linecap:round', 'stroke:#573a2a'],
        sleeve: ['fill:#1d4a86', 'fill:#142c5c'],
        'sleeve-lit': ['fill:#3a74ba', 'fill:#24488a'],
        cuff: ['fill:#fff6dc', 'fill:#b9a98c'],
        brocade: ['fill:none;stroke:#f0c24a;stroke-width:8', 'stroke:#a8843c'],
      },
    },
    [
      `<defs>${fade('p', [['p1'], ['p2', 1]], 'x1="1" y1="0" x2="0" y2="1"')}${glow('w', [['warm'], ['warm-end', 1]])}</defs>`,
      filled('p', 'M0 0h1600v1000H0z'),
      light('w', 1020, 380, 640),
      ...clouds.map(([x, y, scale]) => placed(path('cloud', cloud), { x, y, scale })),
      path('fleck', flecks),
      path('edge', 'M0 0h1600v34H0zM0 966h1600v34H0z') + path('edge-lit', 'M0 46h1600M0 954h1600'),
      // The oldest is faintest.
      ...old.map((data, index) =>
        placed(`<g opacity="${(0.2 + index * 0.12).toFixed(2)}">${path('old', data)}</g>`, {
          x: 226 + (index % 3) * 178 + (index > 2 ? 20 : 0),
          y: index > 2 ? 396 : 206,
          turn: [-8, 5, -3, 6, -5, 3][index]!,
          scale: 1.06,
        }),
      ),
      // The seventh.
      placed(
        path('red', 'M-180-172q180-14 360 0 12 172 0 346-180 12-360-2-12-170 0-344z') +
          path('cut', 'M-148-140h296v284h-296zM-132-124v252h264v-252z" fill-rule="evenodd') +
          path('cut', 'M-132 0L-92-90-62-40-24-108 20-30 40-56 84 0z') +
          path('red-deep', 'M-24-108L20-30 6 0h-30l14-50zM-92-90l30 50-10 40h-20l6-40z') +
          path(
            'cut-line',
            'M-110 34q28-20 56 0t56 0 56 0 52 0M-110 70q28-20 56 0t56 0 56 0 52 0M-110 106q28-20 56 0t56 0 56 0 52 0M60-92a20 20 0 1 0 40 0 20 20 0 1 0-40 0z',
          ) +
          path('speck', specks(26)),
        { x: 910, y: 606, turn: -4 },
      ),
      path('shade', 'M960 470q120-80 300-60 90 60 20 150-160 60-290 20-70-50-30-110z'),
      // The seal of gold, lifted aslant: its red face, its side, the lion on top; the hand that holds it.
      placed(
        path('face', 'M-150 96L110 130 150 176-120 150z') +
          path('gold', 'M-150 6L110 40v90L-150 96z') +
          path('gold-deep', 'M110 40l40 40v96l-40-46z') +
          path('gold-lit', 'M-150 6L110 40l40 40-30-60L-110-30z') +
          path('line', 'M-130 40q26-16 46 8t46 8 46 8 46 8 30 6') +
          path('gold', 'M-90-20q-10-70 30-90-10-50 40-60 50-4 60 40 70 20 70 80l-10 60z') +
          path('gold-lit', 'M-80-40q0-50 40-66-10-50 36-56-20 30 6 60-40 20-40 70z') +
          path('line', 'M-40-140q10 10 20 0M-60-110q20 20 50 10M20-100q30 20 24 60'),
        { x: 1090, y: 330, turn: 10, scale: 0.95 },
      ),
      path('sleeve', 'M1640-20v470q-120 10-230-90L1330-20z') +
        path('sleeve-lit', 'M1640-20v120q-110 0-240-120z') +
        path(
          'brocade',
          'M1470 60q50-30 90 10-10 50-60 40-40-10-30-50zM1540 240q50-30 90 10-10 50-60 40-40-10-30-50zM1420 190q40-30 70 10-10 40-50 30-30-10-20-40z',
        ),
      path('cuff', 'M1330-20l80 380 40 30 10-30-90-380z'),
      path('skin', 'M1336 40l70 290q-80 30-150 10-40 30-100 10-50 0-60-50-40-20-20-60 0-40 50-60 60-100 210-140z'),
      path('skin-lit', 'M1336 40q-100 20-170 90-50 30-90 80-10 30 6 40 40-60 110-70 70-60 150-90z'),
      path('finger', 'M1084 250q60-50 140-40M1100 300q60-50 140-40M1160 350q40-40 110-40'),
    ].join(''),
  );
}
