/**
 * The man who sheltered from the rain: at the foot of a cliff, with his basket, before a hole out of which a wind blows a
 * cloud as white as milk. From the side, in the afternoon of a storm; slate and fern.
 */
import { createRandom, drawing, path, smooth } from '../kit.ts';
import { placed } from '../parts.ts';
import { readPoints } from '../points.ts';
import { filled, glow, haze } from '../shade.ts';

const random = createRandom(1990);

const puffs = (list: readonly (readonly [number, number, number])[]): string =>
  list
    .map(
      ([x, y, r]) =>
        `M${x - r} ${y}a${r} ${Math.round(r * 0.8)} 0 1 0 ${2 * r} 0 ${r} ${Math.round(r * 0.8)} 0 1 0-${2 * r} 0z`,
    )
    .join('');

/** A fern: a bent stalk with leaflets. */
const fern =
  '<g id="f">' +
  path('stalk', 'M0 0Q30-110 150-150') +
  path(
    'fern',
    Array.from({ length: 9 }, (_, index) => {
      const part = (index + 1) / 10;
      const [x, y] = [Math.round(150 * part ** 1.6), Math.round(-150 * part ** 0.75)];
      const long = Math.round(60 * (1.1 - part));
      return `M${x} ${y}q-${long} -${Math.round(long * 0.8)}-${Math.round(long * 0.9)} 8q${Math.round(long * 0.5)}-4 ${Math.round(long * 0.9)}-8zM${x} ${y}q${long} 0 ${Math.round(long * 0.7)} ${long}q-${Math.round(long * 0.6)}-20-${Math.round(long * 0.7)}-${long}z`;
    }).join(''),
  ) +
  '</g>';

export function draw(): string {
  const rain = Array.from({ length: 130 }, () => {
    const [x, y] = [Math.round(random() * 900 - 60), Math.round(random() * 980 - 40)];
    const long = Math.round(50 + random() * 60);
    return x > 520 && y > 180 + (x - 520) * 0.2 ? '' : `M${x} ${y}l${-Math.round(long * 0.34)} ${long}`;
  }).join('');
  const drip = Array.from(
    { length: 11 },
    (_, index): string =>
      `M${446 + index * 24} ${Math.round(236 - index * 3 + random() * 20)}v${Math.round(50 + random() * 150)}`,
  ).join('');
  return drawing(
    {
      width: 1600,
      height: 1000,
      label: 'Tranh: người đi rừng trú mưa dưới chân vách đá, cửa hang đen thổi ra đám sương trắng',
      style: {
        s1: ['stop-color:#6f8790', 'stop-color:#0d151b'],
        s2: ['stop-color:#b7c8c2', 'stop-color:#2a3a40'],
        wood1: ['fill:#88a39c', 'fill:#1d2c31'],
        wood2: ['fill:#5c7d73', 'fill:#142126'],
        wood3: ['fill:#37574c', 'fill:#0c1518'],
        rain: ['fill:none;stroke:#eef6f4;stroke-width:4;stroke-linecap:round;opacity:.6', 'stroke:#8fa8b4;opacity:.4'],
        drip: ['fill:none;stroke:#eef6f4;stroke-width:5;stroke-linecap:round;opacity:.75', 'stroke:#9fb6c2;opacity:.5'],
        rock: ['fill:#465564', 'fill:#1a232d'],
        'rock-lit': ['fill:#7f91a0', 'fill:#33424f'],
        'rock-mid': ['fill:#5f7181', 'fill:#25313c'],
        'rock-deep': ['fill:#2c3844', 'fill:#0f161d'],
        line: ['fill:none;stroke:#2c3844;stroke-width:9;stroke-linecap:round', 'stroke:#0c1218'],
        hole: ['fill:#0a0f14', 'fill:#020305'],
        ground: ['fill:#2f3d33', 'fill:#0c1412'],
        'ground-lit': ['fill:#53674c', 'fill:#1a2620'],
        cloud: ['fill:#fff;opacity:.55', 'fill:#c7dbe6;opacity:.3'],
        'cloud-lit': ['fill:#fff;opacity:.85', 'fill:#dcebf3;opacity:.5'],
        wind: ['fill:none;stroke:#fff;stroke-width:7;stroke-linecap:round', 'stroke:#dcebf3;opacity:.7'],
        glow: ['stop-color:#fff;stop-opacity:.8', 'stop-color:#c7dbe6;stop-opacity:.5'],
        'glow-end': ['stop-color:#fff;stop-opacity:0', 'stop-color:#c7dbe6;stop-opacity:0'],
        stalk: ['fill:none;stroke:#274d2a;stroke-width:6;stroke-linecap:round', 'stroke:#0d1f16'],
        fern: ['fill:#4f9a3f', 'fill:#1f4430'],
        skin: ['fill:#b97a50', 'fill:#7f5b49'],
        limb: ['fill:none;stroke:#b97a50;stroke-width:24;stroke-linecap:round;stroke-linejoin:round', 'stroke:#7f5b49'],
        sleeve: [
          'fill:none;stroke:#c5562c;stroke-width:36;stroke-linecap:round;stroke-linejoin:round',
          'stroke:#8a432d',
        ],
        shirt: ['fill:#c5562c', 'fill:#8a432d'],
        'shirt-lit': ['fill:#ee8547', 'fill:#b96a48'],
        trousers: [
          'fill:none;stroke:#26303c;stroke-width:42;stroke-linecap:round;stroke-linejoin:round',
          'stroke:#0c1117',
        ],
        basket: ['fill:#c49a4c', 'fill:#6e5a38'],
        weave: ['fill:none;stroke:#7d5a22;stroke-width:5', 'stroke:#35291a'],
        hair: ['fill:#171416', 'fill:#050608'],
        blade: ['fill:none;stroke:#26303c;stroke-width:12;stroke-linecap:round', 'stroke:#0c1117'],
      },
    },
    [
      `<defs>${haze('s', 0, 700, [['s1'], ['s2', 1]])}${glow('g', [['glow'], ['glow-end', 1]])}${fern}</defs>`,
      filled('s', 'M0 0h1600v1000H0z'),
      path(
        'wood1',
        smooth(
          readPoints(
            '-300 900, -300 400, -40 330, 60 240, 160 330, 260 280, 380 360, 480 320, 640 420, 900 420, 900 900',
          ),
          true,
        ),
      ),
      path(
        'wood2',
        smooth(
          readPoints('-300 900, -300 560, 0 470, 120 560, 240 500, 360 590, 480 540, 620 640, 900 640, 900 900'),
          true,
        ),
      ),
      path(
        'wood3',
        smooth(readPoints('-300 1000, -300 720, 40 660, 160 740, 300 690, 420 770, 600 740, 900 780, 900 1000'), true),
      ),
      // The cliff, whose brow keeps off the rain.
      path('rock', 'M470-20L430 90 452 190 540 232 700 214 812 262 850 380 838 520 856 640 820 780 840 1020H1640V-20z'),
      path(
        'rock-lit',
        'M470-20L430 90 452 190 540 232 700 214 640 150 700 60 660-20zM1200-20l-40 120 60 90 180 40-60 90 90 120-30 160 60 200-40 220h280V-20z',
      ),
      path(
        'rock-mid',
        'M700 214l112 48 38 118-12 140 18 120-36 140 90-120 20-180 60-130-20-120-130-80zM1180 150l60 40 160 40-60 90 60 80-130-20-60-120z',
      ),
      path('rock-deep', 'M452 190l88 42 160-18 112 48 38 118 60-70 90-60 150-20-160-36-130-60-160 36-140-20z'),
      path(
        'line',
        'M560 20l-20 110 60 60M780 40l40 110M980-10l-30 130M1300 420l40 160M1430 300l-20 130 50 90M1390 700l50 130',
      ),
      path(
        'hole',
        smooth(
          readPoints('900 800, 900 640, 930 470, 1010 380, 1110 360, 1210 420, 1270 560, 1290 700, 1290 800, 1100 820'),
          true,
        ),
      ),
      path(
        'rock-lit',
        smooth(readPoints('1210 420, 1290 500, 1330 640, 1340 800, 1290 810, 1290 700, 1262 540'), true),
      ),
      filled('g', puffs([[1040, 600, 300]])),
      path(
        'ground',
        smooth(
          readPoints('-300 1040, -300 860, 200 840, 560 800, 840 776, 1100 780, 1400 800, 1900 820, 1900 1040'),
          true,
        ),
      ),
      path(
        'ground-lit',
        smooth(readPoints('360 828, 560 800, 840 776, 1100 780, 1400 800, 1500 820, 1200 806, 900 800, 640 822'), true),
      ),
      path(
        'cloud',
        puffs([
          [1100, 560, 130],
          [980, 500, 140],
          [860, 440, 130],
          [720, 370, 150],
          [560, 340, 120],
          [420, 300, 100],
          [980, 660, 120],
          [850, 600, 110],
          [700, 520, 120],
          [540, 460, 110],
          [400, 400, 80],
        ]),
      ),
      path(
        'cloud-lit',
        puffs([
          [1080, 600, 90],
          [960, 540, 90],
          [840, 470, 80],
          [700, 400, 84],
          [560, 360, 64],
          [960, 640, 70],
          [820, 560, 60],
        ]),
      ),
      path(
        'wind',
        'M1130 520Q900 470 700 300q-60-50-130-40M1150 600Q960 560 780 450 640 360 480 390M1140 680Q1000 660 900 600',
      ),
      path('rain', rain) + path('drip', drip),
      // He leans into the wind, an arm before his face; 330 tall.
      placed(
        path('trousers', 'M-20-150L-66-20M10-150L56-84 40-20') +
          path('skin', 'M-92 0q0-22 30-24l10 24zM18 0q0-22 30-24l24 24z') +
          path('basket', 'M-130-290h84l-6 130q-34 16-64 0z') +
          path('weave', 'M-128-256h80M-124-220h74M-120-186h66M-104-290l6 126M-72-290v128') +
          path('shirt', 'M-44-140q-20-100 20-160 50-24 84 8-4 80-36 152-36 14-68 0z') +
          path('shirt-lit', 'M30-306q20 4 30 14-4 80-36 152-14 6-26 6 40-70 32-172z') +
          path('skin', 'M12-336a32 36 0 1 0 64 0 32 36 0 1 0-64 0z') +
          path('hair', 'M4-330q-12-58 40-58 40 2 38 34-30-8-46-4-4 24-14 36-12 4-18-8z') +
          path('sleeve', 'M40-286L96-300') +
          path('limb', 'M96-300L84-356') +
          path('skin', 'M68-372q16-20 30 0l-4 26h-24z') +
          path('sleeve', 'M-10-270Q-30-220 0-190') +
          path('limb', 'M0-190L34-176') +
          path('blade', 'M26-168l96-24'),
        { x: 810, y: 812, scale: 1.02 },
      ),
      placed('<use href="#f"/><use href="#f" transform="rotate(-40)"/><use href="#f" transform="scale(-1 1)"/>', {
        x: 1380,
        y: 860,
        scale: 1.2,
      }),
      placed('<use href="#f"/><use href="#f" transform="scale(-1 1)"/>', { x: 560, y: 870, scale: 0.8 }),
      placed('<use href="#f" transform="scale(-1 1)"/><use href="#f" transform="rotate(-30)"/>', {
        x: 1560,
        y: 400,
        scale: 0.8,
      }),
    ].join(''),
  );
}
