/**
 * The bend like an A on Road 20, from the slope across the valley, late dusk of olive: lorries under leaves climb one leg of the
 * letter and come down the other, each with a hooded light; by the crater that was filled stand two of twenty with shovels.
 */
import { canopy, createRandom, drawing, drawLumps, line, path, smooth, tower, type Point } from '../kit.ts';
import { again, placed } from '../parts.ts';
import { dots, readPoints } from '../points.ts';
import { filled, glow, haze } from '../shade.ts';
import { peopleStyle, person } from '../people.ts';

const random = createRandom(20);

/** A lorry under leaves that goes to the right, 200 long, its wheels on y = 0, with the light before it. */
const lorry =
  '<g id="l">' +
  '<circle cx="120" cy="-36" r="120" fill="url(#g)"/>' +
  path('beam', 'M104-38l280-50v96z') +
  path('bed', 'M-100-78h130v56h-130z') +
  path('cab', 'M34-92h36l16 34h22v36H34z') +
  path('pane', 'M42-84h24l12 26H42z') +
  path(
    'tyre',
    'M-84-16a17 17 0 1 0 34 0 17 17 0 1 0-34 0zM-40-16a17 17 0 1 0 34 0 17 17 0 1 0-34 0zM60-16a17 17 0 1 0 34 0 17 17 0 1 0-34 0z',
  ) +
  path(
    'leaf',
    'M-112-60q-8-40 26-44 6-30 38-20 20-22 46 0 30-10 34 18 30-14 40 16-20 6-30 2-8 22-34 12-20 20-44 6-24 16-40 0-14 16-36 10z',
  ) +
  path('lamp', 'M104-44h10v14h-10z') +
  '</g>';

export function draw(): string {
  const peak: Point[] = [
    [180, 1010],
    [300, 760],
    [380, 520],
    [520, 400],
    [620, 240],
    [720, 150],
    [820, 110],
    [960, 60],
    [1080, 120],
    [1180, 250],
    [1260, 290],
    [1370, 480],
    [1480, 700],
    [1600, 860],
    [1640, 1010],
  ];
  const cracks = Array.from({ length: 40 }, () => {
    const [x, y] = [520 + random() * 800, 260 + random() * 600];
    return `M${Math.round(x)} ${Math.round(y)}l${Math.round((random() - 0.5) * 30)} ${Math.round(40 + random() * 70)}`;
  }).join('');
  const bushes = canopy(random, readPoints('360 990, 480 960, 640 940, 800 960, 1000 930, 1300 960, 1640 950'), 60, 60);
  const wild = Array.from({ length: 26 }, (): readonly [number, number, number] => {
    const y = 330 + random() * 500;
    return [930 + (random() - 0.5) * (y - 300) * 1.1, y + 40, 16 + random() * 22];
  });
  const stars = Array.from({ length: 30 }, (): Point => [random() * 1600, random() * 260]);
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: cua chữ A trên Đường 20 lúc sẩm tối, đoàn xe phủ lá nối đuôi, hai thanh niên với xẻng bên hố bom vừa lấp',
      style: {
        ...peopleStyle,
        s1: ['stop-color:#56603a', 'stop-color:#050a08'],
        s2: ['stop-color:#e5d27a', 'stop-color:#1d2a1c'],
        star: ['fill:none;stroke:#f4eeb4;stroke-width:4;stroke-linecap:round;opacity:.5', 'opacity:.9'],
        far: ['fill:#8f9350', 'fill:#13201a'],
        rock: ['fill:#5d6647', 'fill:#18231d'],
        'rock-lit': ['fill:#828a5e', 'fill:#24332a'],
        crack: ['fill:none;stroke:#3a422e;stroke-width:6;stroke-linecap:round;opacity:.7', 'stroke:#0a110e'],
        wild: ['fill:#3b4a2a', 'fill:#0c1511'],
        cut: ['fill:#2b3122', 'fill:#080e0b'],
        road: ['fill:#e3c98a', 'fill:#6b6144'],
        'road-low': ['fill:#b3945a', 'fill:#3e3a2a'],
        bush: ['fill:#1d2816', 'fill:#040806'],
        bed: ['fill:#4a5a2e', 'fill:#26341e'],
        cab: ['fill:#6d7f42', 'fill:#364627'],
        pane: ['fill:#1d2418', 'fill:#0a0f0a'],
        tyre: ['fill:#171a12', 'fill:#050705'],
        leaf: ['fill:#2f4a20', 'fill:#16281a'],
        lamp: ['fill:#fff0a6'],
        beam: ['fill:url(#b)'],
        b1: ['stop-color:#ffe98a;stop-opacity:.85', 'stop-color:#ffdf7a'],
        b2: ['stop-color:#ffe98a;stop-opacity:0', 'stop-color:#ffdf7a;stop-opacity:0'],
        crater: ['fill:#7c5a34', 'fill:#332a1e'],
        'crater-lit': ['fill:#a57b46', 'fill:#4c3f2a'],
        top: ['fill:#f2ead0;stroke:#f2ead0', 'fill:#a8a68a;stroke:#a8a68a'],
        dark: ['fill:#26381f;stroke:#26381f', 'fill:#1f3020;stroke:#1f3020'],
        legs: ['stroke:#1c2218', 'stroke:#080c08'],
        skin: ['fill:#c48a5c', 'fill:#86664c'],
        hair: ['fill:#15120f', 'fill:#050505'],
        hat: ['fill:#5f7340', 'fill:#37452a'],
        rim: ['fill:#45562e', 'fill:#28331f'],
        tool: ['fill:none;stroke:#caa05c;stroke-width:9;stroke-linecap:round', 'stroke:#7c6a48'],
        blade: ['fill:#b9bca8', 'fill:#6b7466'],
      },
    },
    [
      `<defs>${haze('s', 0, 520, [['s1'], ['s2', 1]])}${glow('g', [['b1'], ['b2', 1]])}<linearGradient id="b"><stop class="b1"/><stop class="b2" offset="1"/></linearGradient>${lorry}</defs>`,
      filled('s', 'M0 0h1600v700H0z'),
      path('star', dots(stars)),
      path(
        'far',
        line(tower(random, { x: 160, width: 460, height: 420, base: 700 }), true) +
          line(tower(random, { x: 1440, width: 420, height: 400, base: 760 }), true) +
          'M-20 600h1660v420H-20z',
      ),
      path('rock', line(peak, true)),
      path(
        'rock-lit',
        line(
          [
            [960, 60],
            [1080, 120],
            [1180, 250],
            [1260, 290],
            [1370, 480],
            [1480, 700],
            [1600, 860],
            [1640, 1010],
            [1380, 1010],
            [1240, 700],
            [1150, 520],
            [1080, 360],
            [1010, 230],
          ],
          true,
        ),
      ),
      path('crack', cracks),
      path('wild', drawLumps(wild)),
      // The letter: the left leg climbs, the bend lies at the top, the right leg comes down; each with the cut in the rock above.
      path(
        'cut',
        'M300 900Q560 640 880 240q50-64 110 0 240 330 560 560l50-40Q1300 460 1010 170q-70-66-150 10Q520 540 70 980z',
      ),
      path(
        'road',
        'M260 1000Q560 720 876 286q58-76 118 0 210 330 640 600v-92Q1250 560 1010 244q-72-80-150 4Q540 640 60 1010z',
      ),
      path(
        'road-low',
        'M260 1000Q560 720 876 286q58-76 118 0 210 330 640 600v24Q1180 620 980 306q-44-56-88 0Q580 750 296 1010z',
      ),
      path('cut', 'M610 640Q820 610 1210 616l20 26Q840 636 600 668z'),
      ...(
        [
          [500, 712, -43, 0.94],
          [668, 540, -49, 0.66],
          [786, 392, -53, 0.46],
          [866, 284, -46, 0.3],
        ] as const
      ).map(([x, y, turn, scale]) => placed(again('l', 0, 0), { x, y, turn, scale })),
      ...(
        [
          [1020, 284, 54, 0.34],
          [1120, 414, 49, 0.5],
          [1268, 574, 43, 0.7],
        ] as const
      ).map(([x, y, turn, scale]) => placed(again('l', 0, 0), { x, y, turn, scale })),
      path('crater', smooth(readPoints('800 860, 830 800, 960 780, 1090 800, 1130 860, 960 890'), true)),
      path('crater-lit', smooth(readPoints('850 824, 900 790, 990 770, 1060 800, 1080 826, 960 846'), true)),
      person({
        x: 890,
        y: 820,
        height: 190,
        top: 'top',
        legs: 'legs',
        hat: true,
        pose: {
          hands: [
            [0.2, 0.5],
            [0.3, 0.62],
          ],
          lean: 0.06,
        },
      }),
      path('tool', 'M944 696L926 816') + path('blade', 'M912 800h30l-6 44h-20z'),
      person({
        x: 1050,
        y: 816,
        height: 184,
        top: 'dark',
        legs: 'legs',
        flip: true,
        pose: {
          hands: [
            [0.22, 0.46],
            [0.26, 0.6],
          ],
          lean: 0.1,
        },
      }),
      path('tool', 'M1002 700L984 812') + path('blade', 'M968 796h30l-6 44h-20z'),
      path('bush', drawLumps(bushes) + 'M330 970q700-40 1320 0v60H330z'),
    ].join(''),
  );
}
