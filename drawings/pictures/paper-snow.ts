/**
 * A kitchen abroad while it snows: an old biscuit tin stands open on the table, an old birth certificate with a red seal has
 * been taken out of it and lies by the lamp, still good; two passports, red and green, side by side. A hand smooths the fold.
 */
import { createRandom, drawing, path, smooth, type Point } from '../kit.ts';
import { placed } from '../parts.ts';
import { dots, readPoints } from '../points.ts';
import { drawCircles } from '../shapes.ts';
import { fade, filled, glow, light } from '../shade.ts';
import { star } from '../flag.ts';

const random = createRandom(79);

export function draw(): string {
  const snow = Array.from({ length: 80 }, (): Point => [320 + random() * 960, 60 + random() * 340]);
  const writing = [0, 1, 2, 3, 4, 5, 6]
    .map((row) => `M-130 ${-50 + row * 26}h${Math.round(150 + random() * 100)}`)
    .join('');
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: tuyết ngoài cửa sổ căn bếp xứ người, hộp bánh cũ mở nắp, bàn tay vuốt tờ khai sinh cũ có dấu đỏ, hai cuốn hộ chiếu đặt cạnh nhau',
      style: {
        wall: ['fill:#dfe6ee', 'fill:#1a2030'],
        'wall-shade': ['fill:#c3cfdd', 'fill:#121724'],
        n1: ['stop-color:#b9cbe0', 'stop-color:#182238'],
        n2: ['stop-color:#f2f6fa', 'stop-color:#54688a'],
        roofs: ['fill:#8fa3bd', 'fill:#1c2840'],
        snowy: ['fill:#fff', 'fill:#9fb3cf'],
        pane: ['fill:#ffd98a', 'fill:#ffcf70'],
        flake: ['fill:none;stroke:#fff;stroke-width:11;stroke-linecap:round', 'stroke:#cfdcf0'],
        frame: ['fill:#fdfdfd', 'fill:#5c6880'],
        'frame-shade': ['fill:#b5c2d2', 'fill:#343f55'],
        table: ['fill:#e0b98a', 'fill:#5c4436'],
        'table-lit': ['fill:#f2d3a6', 'fill:#8f6a48'],
        edge: ['fill:#b98a58', 'fill:#38281f'],
        grain: ['fill:none;stroke:#c99c66;stroke-width:5', 'stroke:#46332a'],
        glow: ['stop-color:#fff3c4;stop-opacity:.6', 'stop-color:#ffd98a;stop-opacity:.75'],
        'glow-end': ['stop-color:#ffd98a;stop-opacity:0'],
        shade: ['fill:#8a6238;opacity:.45', 'fill:#0f0a08;opacity:.5'],
        tin: ['fill:#2352a0', 'fill:#1a3462'],
        'tin-lit': ['fill:#4a86d6', 'fill:#36609c'],
        'tin-in': ['fill:#8c9bb0', 'fill:#454f62'],
        gold: ['fill:none;stroke:#f2c84a;stroke-width:8', 'stroke:#b5943c'],
        letter: ['fill:#fff8e6', 'fill:#bfb49c'],
        photo: ['fill:#b5895c', 'fill:#6c5038'],
        paper: ['fill:#f4e2b6', 'fill:#cdb484'],
        'paper-shade': ['fill:#dcc28a', 'fill:#a88e60'],
        fold: ['fill:none;stroke:#b99a60;stroke-width:5', 'stroke:#806a44'],
        ink: ['fill:none;stroke:#4a4f7c;stroke-width:6;stroke-linecap:round', 'stroke:#33365a'],
        seal: ['fill:none;stroke:#d9202c;stroke-width:9', 'stroke:#b52a34'],
        'seal-star': ['fill:#d9202c', 'fill:#b52a34'],
        p1: ['fill:#1d6b48', 'fill:#164a36'],
        p2: ['fill:#8f1d2e', 'fill:#651a28'],
        skin: ['fill:#cf9a74', 'fill:#a8765a'],
        'skin-lit': ['fill:#eabd96', 'fill:#cf9a74'],
        vein: ['fill:none;stroke:#a06c4c;stroke-width:6;stroke-linecap:round', 'stroke:#6c4636'],
        wool: ['fill:#c2563c', 'fill:#7a3830'],
        'wool-lit': ['fill:#e07f5c', 'fill:#a8543f'],
        knit: ['fill:none;stroke:#9c3f2a;stroke-width:6', 'stroke:#582722'],
      },
    },
    [
      `<defs>${fade('n', [['n1'], ['n2', 1]])}${glow('g', [['glow'], ['glow-end', 1]])}</defs>`,
      path('wall', 'M0 0h1600v1000H0z') + path('wall-shade', 'M0 0h220v600H0zM1400 0h200v600h-200z'),
      path('frame-shade', 'M270 20h1070v440H270z') +
        path('frame', 'M280 20h1040v430H280z') +
        filled('n', 'M316 50h968v370H316z'),
      path('roofs', 'M316 420V290l90-70 90 70v-30l120-90 120 90v60l80-60 80 60v-90l140-100 140 100v90l112-80v180z') +
        path(
          'snowy',
          'M316 290l90-70 90 70v16l-90-68-90 68zM496 262l120-90 120 90v18l-120-88-120 88zM896 230l140-100 140 100v20l-140-98-140 98z',
        ) +
        path('pane', 'M590 270h46v56h-46zM1010 240h50v60h-50zM1090 320h40v50h-40zM390 320h34v46h-34z') +
        path('flake', dots(snow)),
      path('frame', 'M790 40h24v390h-24zM300 240h1000v16H300z') + path('frame-shade', 'M250 440h1110v26H250z'),
      path('table', 'M0 520h1600v490H0z') +
        path('edge', 'M0 510h1600v18H0z') +
        path('grain', 'M0 600q400-16 800 0t800-10M0 720q500 20 900 0t700 10M0 860q400-20 900 10t700-20'),
      light('g', 860, 620, 640),
      // The tin, its lid beside it.
      path('shade', smooth(readPoints('900 640, 1200 650, 1460 600, 1500 660, 1300 720, 960 700'), true)),
      path('tin', 'M1010 480h330v130q-165 60-330 0z') +
        path('tin-lit', 'M1010 480h90v154q-60-8-90-24z') +
        path('tin-in', 'M1010 480a165 50 0 1 1 330 0 165 50 0 1 1-330 0z') +
        path('letter', 'M1080 400l130-30 30 110-120 20z') +
        path('photo', 'M1180 410l110 20-30 90-90-20z') +
        path('gold', 'M1012 560q165 60 326 0') +
        path('gold', drawCircles([[1176, 590, 20]])),
      path('shade', smooth(readPoints('1190 790, 1330 720, 1500 760, 1520 830, 1360 880, 1210 850'), true)) +
        path('tin', 'M1180 770a150 70 0 1 1 300 0 150 70 0 1 1-300 0z') +
        path('tin-lit', 'M1180 756a150 70 0 1 1 300 0 150 70 0 1 1-300 0z') +
        path('gold', 'M1210 756a120 52 0 1 1 240 0 120 52 0 1 1-240 0z'),
      // Two passports.
      placed(
        path('shade', 'M-84-54h180v124H-84z') +
          path('p1', 'M-90-64h180V60H-90z') +
          path('gold', 'M-28-14a28 22 0 1 1 56 0 28 22 0 1 1-56 0zM-50 34H50'),
        { x: 500, y: 590, turn: -12 },
      ) +
        placed(
          path('shade', 'M-84-54h180v124H-84z') +
            path('p2', 'M-90-64h180V60H-90z') +
            path('gold', 'M0-38l26 24-26 24-26-24zM-50 34H50'),
          { x: 410, y: 730, turn: 8 },
        ),
      // The certificate and the hand.
      placed(
        path('shade', 'M-176-186h380v400h-380z') +
          path('paper', 'M-190-200h380v400h-380z') +
          path('paper-shade', 'M-190 0h380v16h-380zM0-200h14v400H0z') +
          path('fold', 'M-190 0h380M0-200v400') +
          path('ink', 'M-90-150h180M-60-120h120') +
          path('ink', writing) +
          path(
            'seal',
            drawCircles([
              [96, 118, 58],
              [96, 118, 40],
            ]),
          ) +
          path('seal-star', star(96, 118, 26)),
        { x: 800, y: 680, turn: -6, scale: 1.05 },
      ),
      path('wool', smooth(readPoints('980 1020, 1000 900, 1080 840, 1190 870, 1260 960, 1280 1020'), true)) +
        path('wool-lit', smooth(readPoints('990 1020, 1010 910, 1080 850, 1120 870, 1060 930, 1040 1020'), true)) +
        path('knit', 'M1030 880q70-40 150 10M1010 910q80-50 190 10'),
      path(
        'skin',
        smooth(
          readPoints(
            '1060 880, 990 800, 900 760, 850 720, 870 700, 940 716, 860 664, 870 640, 960 680, 910 624, 930 610, 1010 680, 990 630, 1014 622, 1070 700, 1120 740, 1160 800, 1170 880',
          ),
          true,
        ),
      ) +
        path(
          'skin-lit',
          smooth(
            readPoints(
              '1000 790, 940 716, 860 664, 870 640, 960 680, 910 624, 930 610, 1010 680, 990 630, 1014 622, 1070 700, 1040 760',
            ),
            true,
          ),
        ) +
        path('vein', 'M1050 720q10 40 40 70M1010 700q20 40 50 90'),
    ].join(''),
  );
}
