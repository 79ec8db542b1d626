/** The lake in Sơn Đoòng that was dived in 2019, in section: a diver 77 metres down, and the tunnel that goes on. */
import { createRandom, drawing, line, path, type Point, type Style } from '../kit.ts';
import { dots, inward, readPoints, stones } from '../points.ts';
import { fade, filled, glow, haze, light } from '../shade.ts';

const width = 1600;
const height = 1000;
/** Where the water begins. */
const surface = 232;

const gradients = `<defs>${[
  haze('water', surface, height, [['water'], ['water-mid', 0.42], ['water-low', 1]]),
  fade('beam', [['beam'], ['beam-mid', 0.5], ['beam-end', 1]], ''),
  glow('warm', [['warm'], ['beam-end', 1]]),
].join('')}</defs>`;

const leftWall = readPoints(
  '-20 150, 120 170, 250 214, 330 250, 380 330, 356 420, 420 500, 404 600, 450 680, 440 760, 520 850, 620 900, 760 930, 1000 946, 1240 950, 1720 930, 1720 1020, -20 1020',
);
const rightWall = readPoints(
  '1720 120, 1480 150, 1380 210, 1250 246, 1180 320, 1210 420, 1150 500, 1170 590, 1130 660, 1190 730, 1290 776, 1420 790, 1720 776',
);

/** A wall of rock with its faces: the outermost dark, the inner ones lighter, where water begins. */
function wall(points: readonly Point[], middle: Point, seed: number): string {
  const random = createRandom(seed);
  const lit = points.slice(1, -2).flatMap((point, index, all) => {
    const next = all[index + 1];
    if (next === undefined) return [];
    const back = ([x, y]: Point): Point => [x - (middle[0] - x) * (0.1 + random() * 0.12), y + 26 + random() * 30];
    return [line([point, next, back(next), back(point)], true)];
  });
  return (
    path('ledge', line(inward(points, middle, 0.05, random, 30), true)) +
    path('rock', line(points, true)) +
    path('face', lit.join(''))
  );
}

/** A diver, who swims to the right; 260 units from fins to lamp, drawn round the hips. */
const diver = (x: number, y: number, turn: number, scale: number, beam = ''): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${[
    beam,
    path('fin', 'M-104-2l-62-26-16 12 60 32zM-108 12l-66 8-8 16 74-6z'),
    path('suit', 'M-14-12l-92-4-6 16 80 10-78-2v16l92 2z'),
    path('suit', 'M-30-14q40-12 82-8 18 4 18 18-4 16-28 18l-70 2z'),
    path('suit-lit', 'M-24 12q40 8 66 2 22-4 26-18 2 22-22 30-34 8-70-2z'),
    path('tank', 'M-34-22q-8-9 0-18h76q10 2 10 9t-10 9z') + path('tank-lit', 'M-34-22h76q8-1 9-5H-37z'),
    path('tank', 'M-22 14q-8-9 0-18h60q10 2 10 9t-10 9z') + path('tank-lit', 'M-22 14h60q8-1 9-5H-25z'),
    path('band', 'M-12-42v22M24-42v22M0-5v19M28-5v19'),
    path('hose', 'M52-31q26-8 40 14'),
    path('suit', 'M40 2q22 20 56 16l2 10q-44 10-66-14z'),
    path('head', 'M70-8h0'),
    path('mask', 'M78-18q12 2 11 14l-9 6q-6-10-2-20z'),
    path('helmet', 'M54-10q2-19 18-18 12 1 13 12z'),
    path('lamp-dot', 'M82-25h0M100 20h0'),
  ].join('')}</g>`;

/** Those who wait at the surface: a lamp on the ledge, a boat of rubber. */
const camp = (): string =>
  `<g transform="translate(424 109) scale(.53)">${[
    light('warm', 900, 190, 230),
    path('boat', 'M810 226q-16-20 8-22h150q24 2 8 22-80 22-166 0z') +
      path('boat-lit', 'M812 210q90 14 160 0l-4-6H818z'),
    path('suit', 'M862 206l-6-34q2-14 14-14t14 14l-2 34zM912 206l-2-26q2-12 12-12t12 12v26z'),
    path('skin', 'M862 150h17v14h-17zM914 160h14v12h-14z') +
      path('helmet', 'M858 152q1-13 12-13t12 13zM912 162q1-11 10-11t10 11z'),
    path('lamp-dot', 'M880 147h0M912 157h0'),
  ].join('')}</g>`;

const style: Style = {
  air: ['fill:#0a2730', 'fill:#03090f'],
  'air-wall': ['fill:#15434b', 'fill:#08202a'],
  water: ['stop-color:#2c9aae', 'stop-color:#14506a'],
  'water-mid': ['stop-color:#0d4a70', 'stop-color:#072842'],
  'water-low': ['stop-color:#03142a', 'stop-color:#010714'],
  deep: ['fill:#010714', 'fill:#000308'],
  rock: ['fill:#06121f', 'fill:#02060c'],
  face: ['fill:#0d2538', 'fill:#060f1a'],
  ledge: ['fill:#154865;opacity:.8', 'fill:#0a2438'],
  lit: ['fill:#dccca4', 'fill:#a99a78'],
  'lit-dark': ['fill:#94835f', 'fill:#665a42'],
  surface: ['fill:none;stroke:#bfeef0;stroke-width:5;stroke-linecap:round', 'stroke:#6fa9ba'],
  beam: ['stop-color:#fff2bd;stop-opacity:.95'],
  'beam-mid': ['stop-color:#ffe9a8;stop-opacity:.4'],
  'beam-end': ['stop-color:#ffe2a0;stop-opacity:0'],
  warm: ['stop-color:#ffd487;stop-opacity:.9'],
  line: ['fill:none;stroke:#ffe9b8;stroke-width:3', 'stroke:#d8bd84'],
  mark: ['fill:none;stroke:#f4704a;stroke-width:9;stroke-linecap:round'],
  bubble: ['fill:none;stroke:#d6f4f4;stroke-width:16;stroke-linecap:round;opacity:.85', 'stroke:#9cc8d2'],
  'bubble-small': ['fill:none;stroke:#d6f4f4;stroke-width:9;stroke-linecap:round;opacity:.85', 'stroke:#9cc8d2'],
  suit: ['fill:#0a0f16', 'fill:#04070b'],
  'suit-lit': ['fill:#2f4658', 'fill:#1d2f3d'],
  fin: ['fill:#f4704a', 'fill:#d65c3a'],
  tank: ['fill:#d79a2c', 'fill:#a87722'],
  'tank-lit': ['fill:#ffd76e', 'fill:#dcae4c'],
  band: ['fill:none;stroke:#0a0f16;stroke-width:5'],
  hose: ['fill:none;stroke:#0a0f16;stroke-width:5'],
  head: ['fill:none;stroke:#0a0f16;stroke-width:30;stroke-linecap:round'],
  mask: ['fill:#9fe0e8', 'fill:#7fc0ca'],
  helmet: ['fill:#fff5df', 'fill:#d6cdb4'],
  'lamp-dot': ['fill:none;stroke:#fffbe6;stroke-width:10;stroke-linecap:round'],
  skin: ['fill:#c98f63', 'fill:#8a6a50'],
  boat: ['fill:#b8432a', 'fill:#7c2f20'],
  'boat-lit': ['fill:#f4764f', 'fill:#b9553c'],
};

export function draw(): string {
  const marks = Array.from({ length: 10 }, (_, step): Point => [
    876 - step * 17 - Math.sin(step * 0.8) * 9,
    262 + step * 37,
  ]);
  return drawing(
    {
      width,
      height,
      label:
        'Hồ sâu trong hang Sơn Đoòng cắt ngang: hai thợ lặn, một người rọi đèn ở độ sâu 77 mét vào đường hầm còn đi tiếp',
      style,
    },
    [
      gradients,
      path('air', `M0 0h${width}v${height}H0z`),
      path('air-wall', 'M300 240q20-90 150-120 90-60 240-44 120-50 260-10 140-6 210 70 90 30 120 104z'),
      path(
        'air',
        stones([
          [520, 84, 18, 74],
          [610, 64, 12, 50],
          [690, 66, 20, 92],
          [1010, 58, 18, 78],
          [1066, 70, 12, 56],
          [1140, 110, 16, 66],
        ]),
      ),
      camp(),
      filled('water', `M200 ${surface}h${width}v800H200z`),
      path(
        'deep',
        line(readPoints('1190 770, 1290 800, 1430 816, 1720 806, 1720 926, 1300 940, 1170 930, 1140 850'), true),
      ),
      wall(leftWall, [800, 560], 4),
      wall(rightWall, [780, 520], 9),
      path('surface', 'M420 240h130M590 236h90M760 242h60M990 240h150M1080 250h70M470 252h60'),
      path('line', line([[884, 226], ...marks, [712, 616]])),
      path('mark', dots(marks)),
      path('lit', 'M1070 908l50-58 96-12 92 34-20 62-196 16z'),
      path('lit-dark', 'M1092 950l196-16 20-62 50 62-110 26zM1120 850l96-12 92 34-88-4-60 18z') +
        path('lit', 'M1000 944l30-26 40 6 10 26z'),
      diver(592, 424, 34, 0.5),
      diver(712, 640, 24, 1.08, filled('beam', 'M100 20L640-120q40 140 0 300z')),
      path('bubble', dots(readPoints('742 540, 728 474, 764 426, 736 366'))),
      path('bubble-small', dots(readPoints('628 384, 618 356, 634 336, 622 304, 636 286'))),
      path('bubble-small', dots(readPoints('762 576, 722 508, 752 500, 748 396, 772 346, 752 306, 730 316'))),
    ].join(''),
  );
}
