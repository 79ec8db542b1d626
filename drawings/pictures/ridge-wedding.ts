/**
 * A wedding across the mountain at first light: two files climb one limestone ridge from either side, with trays under red
 * cloth and with silver bowls, and bride and groom meet on the crest. One ridge, two skirts: áo dài and sinh.
 */
import { createRandom, drawing, path, smooth, type Point } from '../kit.ts';
import { placed } from '../parts.ts';
import { readPoints } from '../points.ts';
import { haze, filled } from '../shade.ts';
import { peopleStyle, person } from '../people.ts';

const random = createRandom(161);

export function draw(): string {
  // The crest of the ridge, and where on it somebody stands.
  const crest = readPoints(
    '-40 900, 90 830, 200 770, 320 690, 430 640, 540 540, 640 480, 740 400, 860 372, 980 400, 1080 480, 1180 540, 1290 640, 1400 690, 1520 770, 1660 860',
  );
  const foot = (x: number): number => {
    const index = crest.findIndex(([each]) => each > x);
    const [[x0, y0], [x1, y1]] = [crest[index - 1]!, crest[index]!];
    return Math.round(y0 + ((x - x0) / (x1 - x0)) * (y1 - y0));
  };
  const climb = {
    hands: [
      [0.16, 0.56],
      [0.2, 0.6],
    ],
    feet: [
      [-0.12, -0.03],
      [0.12, 0.05],
    ],
    lean: 0.05,
  } as const;
  const walker = (x: number, height: number, dress: string, flip: boolean, load: string): string => {
    const side = flip ? -1 : 1;
    const y = foot(x) + 4;
    return (
      person({ x, y, height, top: dress, legs: flip ? `${dress}-legs` : `${dress}-legs`, flip, pose: climb }) +
      (dress.startsWith('l')
        ? path(
            'sinh',
            `M${x - height * 0.09} ${y - height * 0.5}h${height * 0.18}l${height * 0.04} ${height * 0.42}h-${height * 0.26}z`,
          ) +
          path(
            'hem',
            `M${x - height * 0.125} ${y - height * 0.16}h${height * 0.25}v${height * 0.08}h-${height * 0.26}z`,
          )
        : path(
            dress,
            `M${x - height * 0.08} ${y - height * 0.5}h${height * 0.16}l${side * height * -0.02} ${height * 0.36}h-${height * 0.14}z`,
          )) +
      placed(load, { x: x + side * height * 0.24, y: y - height * 0.6, scale: (height / 150).toFixed(2) })
    );
  };
  const tray = path('red', 'M-22-6q0-34 22-34t22 34z') + path('gold', 'M-26-8h52l-6 10h-40z');
  const bowl = path('silver', 'M-20-18h40q0 24-20 24t-20-24z') + path('flower', 'M-18-18q4-22 18-22t18 22z');
  const folds = Array.from({ length: 22 }, (_, index): string => {
    const x = 40 + index * 72 + random() * 20;
    const top = foot(x);
    const lean = (x - 860) * 0.16;
    return smooth(
      [
        [x, top],
        [x + lean * 0.3 + 12, top + 120],
        [x + lean - 10, top + 260],
        [x + lean + 20, 1010],
        [x + lean + 54, 1010],
        [x + lean + 20, top + 240],
        [x + 20, top + 100],
      ] as Point[],
      true,
    );
  });
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: rạng sáng trên sống núi đá, hai đoàn rước dâu từ hai bên leo lên, cô dâu áo dài đỏ và chú rể gặp nhau trên đỉnh',
      style: {
        ...peopleStyle,
        s1: ['stop-color:#7f7ac8', 'stop-color:#0d0f2c'],
        s2: ['stop-color:#ffb7a0', 'stop-color:#4c3a74'],
        s3: ['stop-color:#fff0b0', 'stop-color:#c98a8a'],
        far: ['fill:#c99ac0', 'fill:#34295a'],
        mid: ['fill:#9a78b4', 'fill:#251e48'],
        cloud: ['fill:#fff3e0;opacity:.85', 'fill:#a893bc;opacity:.45'],
        ridge: ['fill:#4c3f7c', 'fill:#130f2a'],
        fold: ['fill:#6a5a9c', 'fill:#221b40'],
        edge: ['fill:none;stroke:#ffd9a0;stroke-width:7;stroke-linejoin:round', 'stroke:#b58f9c'],
        grass: ['fill:none;stroke:#2f6a5c;stroke-width:9;stroke-linecap:round', 'stroke:#0e2430'],
        a: ['fill:#d8232f;stroke:#d8232f', 'fill:#b5303c;stroke:#b5303c'],
        'a-legs': ['stroke:#fff4dc', 'stroke:#c9b8b0'],
        b: ['fill:#2f8fa8;stroke:#2f8fa8', 'fill:#236478;stroke:#236478'],
        'b-legs': ['stroke:#fff4dc', 'stroke:#c9b8b0'],
        c: ['fill:#f2c23a;stroke:#f2c23a', 'fill:#b5893a;stroke:#b5893a'],
        'c-legs': ['stroke:#fff4dc', 'stroke:#c9b8b0'],
        l: ['fill:#fffaf0;stroke:#fffaf0', 'fill:#c9c3d6;stroke:#c9c3d6'],
        'l-legs': ['stroke:#3a2a5a', 'stroke:#1a1430'],
        lm: ['fill:#fff0c4;stroke:#fff0c4', 'fill:#cbb894;stroke:#cbb894'],
        'lm-legs': ['stroke:#7a2a5a', 'stroke:#4c1f40'],
        sinh: ['fill:#7a2a6a', 'fill:#54224c'],
        hem: ['fill:#f2b63a', 'fill:#b58436'],
        skin: ['fill:#d29468', 'fill:#96644e'],
        hair: ['fill:#22181c', 'fill:#0a070c'],
        turban: ['fill:#e0a52c', 'fill:#a87c34'],
        hat: ['fill:#f6dc9c', 'fill:#a8936c'],
        rim: ['fill:#c9a05c', 'fill:#7a6848'],
        red: ['fill:#d8232f', 'fill:#9c2c38'],
        gold: ['fill:#f2b63a', 'fill:#b58436'],
        silver: ['fill:#dfe6ee', 'fill:#9aa2b8'],
        flower: ['fill:#ff8f3c', 'fill:#c4683c'],
      },
    },
    [
      `<defs>${haze('s', 0, 620, [['s1'], ['s2', 0.6], ['s3', 1]])}</defs>`,
      filled('s', 'M0 0h1600v1000H0z'),
      path(
        'far',
        smooth(
          readPoints(
            '-300 1000, -200 560, 40 460, 120 380, 190 500, 280 440, 340 520, 460 420, 520 540, 1140 540, 1210 420, 1270 500, 1360 370, 1430 480, 1520 420, 1800 560, 1900 1000',
          ),
          true,
        ),
      ),
      path(
        'cloud',
        smooth(
          readPoints(
            '-300 640, -100 560, 160 590, 380 560, 560 600, 760 580, 1000 600, 1200 570, 1420 600, 1800 560, 1900 760, -300 760',
          ),
          true,
        ),
      ),
      path(
        'mid',
        smooth(
          readPoints(
            '-300 1000, -200 700, 60 600, 150 640, 240 580, 360 660, 1320 660, 1420 580, 1540 640, 1800 640, 1900 1000',
          ),
          true,
        ),
      ),
      path('ridge', `M${crest.map((point) => point.join(' ')).join('L')}V1010H-40z`),
      path('fold', folds.join('')),
      path('edge', `M${crest.map((point) => point.join(' ')).join('L')}`),
      path(
        'grass',
        [300, 520, 700, 1030, 1240, 1460]
          .map(
            (x) => `M${x} ${foot(x) + 10}q-14-20-22-24M${x} ${foot(x) + 10}q2-24 6-34M${x} ${foot(x) + 10}q16-16 24-18`,
          )
          .join(''),
      ),
      walker(1010, 168, 'b', true, tray) +
        walker(1100, 166, 'c', true, tray) +
        walker(1190, 164, 'b', true, tray) +
        walker(1290, 162, 'c', true, tray) +
        walker(1400, 160, 'b', true, tray),
      walker(716, 168, 'l', false, bowl) +
        walker(620, 166, 'l', false, bowl) +
        walker(520, 164, 'l', false, bowl) +
        walker(420, 162, 'l', false, bowl) +
        walker(310, 160, 'l', false, bowl),
      person({
        x: 818,
        y: 386,
        height: 190,
        top: 'lm',
        legs: 'lm-legs',
        pose: {
          hands: [
            [-0.12, 0.46],
            [0.2, 0.58],
          ],
        },
      }),
      person({
        x: 904,
        y: 386,
        height: 182,
        top: 'a',
        legs: 'a-legs',
        flip: true,
        pose: {
          hands: [
            [-0.12, 0.46],
            [0.24, 0.6],
          ],
        },
      }),
      path('a', 'M890 298h28l10 74h-46z') + path('turban', 'M886 212q18-30 36 0 4 8-4 10-14-10-28 0-8-2-4-10z'),
    ].join(''),
  );
}
