/**
 * Friday in the dormitory of a border school, from between the bunks: blankets folded, nets tied up; one child has stayed
 * and sits on the upper bunk by the window, while the others go home in a line along the forest road.
 */
import { canopy, createRandom, drawing, drawLumps, path, smooth } from '../kit.ts';
import { again, placed } from '../parts.ts';
import { readPoints } from '../points.ts';
import { fade, filled } from '../shade.ts';

const random = createRandom(19);

export function draw(): string {
  const walker = (x: number, y: number, scale: number, shirt: string): string =>
    placed(
      path(shirt, 'M-14-46h28l4 34h-36z') +
        path('dark', 'M-14-14h10v24h-10zM4-14h10v24H4zM-12-58a12 13 0 1 1 24 0 12 13 0 1 1-24 0z') +
        path('bag', 'M-20-44h14v26h-14z'),
      { x, y, scale },
    );
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: chiều thứ Sáu ở khu nội trú vùng biên, chăn gấp gọn, một em ở lại ngồi giường tầng trên nhìn các bạn về theo đường rừng',
      style: {
        wall: ['fill:#f4e3c0', 'fill:#2b2c3e'],
        'wall-shade': ['fill:#e0c898', 'fill:#1c1d2e'],
        floor: ['fill:#c8a684', 'fill:#211f2c'],
        tile: ['fill:none;stroke:#b08c68;stroke-width:5', 'stroke:#171622'],
        iron: ['fill:none;stroke:#2f8fa0;stroke-width:24;stroke-linecap:round', 'stroke:#1c4a5c'],
        'iron-lit': ['fill:none;stroke:#7fd0d8;stroke-width:7;stroke-linecap:round', 'stroke:#3f7f90'],
        board: ['fill:#b5793f', 'fill:#4a3530'],
        mat: ['fill:#e8cf8f', 'fill:#6c6250'],
        'mat-line': ['fill:none;stroke:#c9a55e;stroke-width:5', 'stroke:#4f473c'],
        b1: ['fill:#e04f5f', 'fill:#74303f'],
        b2: ['fill:#f08a92', 'fill:#994a58'],
        b3: ['fill:#b93345', 'fill:#571f2e'],
        c1: ['fill:#3f6fc0', 'fill:#27406f'],
        c2: ['fill:#7fa6e2', 'fill:#42608f'],
        net: ['fill:#d6f0ee;opacity:.85', 'fill:#7f96a6;opacity:.55'],
        'net-shade': ['fill:#a3d4d4;opacity:.85', 'fill:#556c80;opacity:.55'],
        cord: ['fill:none;stroke:#8fb8b8;stroke-width:5', 'stroke:#4b6272'],
        s1: ['stop-color:#bfe6ee', 'stop-color:#38486e'],
        s2: ['stop-color:#fff3cf', 'stop-color:#d09a7c'],
        hill: ['fill:#6fae9c', 'fill:#2c4256'],
        wood: ['fill:#2f8058', 'fill:#1a3338'],
        'wood-lit': ['fill:#58a566', 'fill:#2c4c48'],
        road: ['fill:#e09050', 'fill:#7d5450'],
        frame: ['fill:#27707e', 'fill:#173646'],
        light: ['fill:#fff6d8;opacity:.55', 'fill:#ffc48f;opacity:.12'],
        skin: ['fill:#c98a5f', 'fill:#8a5c4c'],
        hair: ['fill:#241b20', 'fill:#0a080e'],
        shirt: ['fill:#fffdf6', 'fill:#b5b9c6'],
        'shirt-shade': ['fill:#d5dadf', 'fill:#7c8294'],
        scarf: ['fill:#e0242c', 'fill:#a52f38'],
        trousers: ['fill:#28386e', 'fill:#141c3c'],
        dark: ['fill:#28304a', 'fill:#10142a'],
        bag: ['fill:#e0a52c', 'fill:#80602c'],
        y1: ['fill:#e8503c', 'fill:#7f3438'],
        y2: ['fill:#fffdf6', 'fill:#9a9cae'],
      },
    },
    [
      `<defs>${fade('s', [['s1'], ['s2', 1]])}<g id="q">${path('b3', 'M-110 0h220v26h-220z') + path('b1', 'M-110-34h220q16 18 0 34h-220z') + path('b2', 'M-110-66h220q16 16 0 32h-220z')}</g></defs>`,
      path('wall', 'M0 0h1600v1000H0z') +
        path('wall-shade', 'M0 0h440v1000H0zM1290 0h310v1000h-310z') +
        path('floor', 'M440 840h850l330 170H-20z') +
        path('tile', 'M640 840L420 1000M870 840v160M1090 840l190 160M300 900h1120'),
      // The window and the road.
      path('frame', 'M520 110h690v480H520z'),
      filled('s', 'M548 138h634v424H548z'),
      path(
        'hill',
        smooth(readPoints('548 562, 548 320, 640 240, 760 300, 880 220, 1010 290, 1110 230, 1182 280, 1182 562'), true),
      ),
      path(
        'wood',
        drawLumps(canopy(random, readPoints('590 400, 760 360, 920 400, 1140 350'), 30, 40)) + 'M548 400h634v162H548z',
      ) + path('wood-lit', drawLumps(canopy(random, readPoints('590 390, 760 350, 920 390, 1140 340'), 46, 24))),
      path('road', 'M548 562q200-30 240-80t150-60 70-50 30-14q10 30-30 60t-70 60-110 84z'),
      walker(1012, 376, 0.5, 'y2') +
        walker(976, 402, 0.6, 'y1') +
        walker(930, 432, 0.72, 'y2') +
        walker(880, 462, 0.86, 'y1') +
        walker(800, 510, 1.05, 'y2'),
      path('frame', 'M856 110h22v480h-22zM500 574h730v36H500z'),
      path('light', 'M548 610h634l180 390H700z'),
      // Bunks at the left, empty.
      path('net', smooth(readPoints('70 190, 120 100, 250 90, 330 150, 300 260, 180 300, 90 260'), true)) +
        path('net-shade', smooth(readPoints('70 190, 110 240, 200 260, 320 200, 300 270, 180 300, 90 260'), true)) +
        path('cord', 'M200 90V0M120 110L60 0M290 110l60-110'),
      path('board', 'M-20 470l440-30v44L-20 520zM-20 850l440-60v44L-20 900z') +
        path('mat', 'M-20 440l440-20v22L-20 474zM-20 812l440-50v30L-20 852z'),
      placed(again('q', 0, 0), { x: 210, y: 412, turn: -4 }) + placed(again('q', 0, 0), { x: 200, y: 768, turn: -8 }),
      path('iron', 'M428 150v760M-10 330l438-10') + path('iron-lit', 'M422 160v740'),
      // The bunk at the right, and who has stayed.
      path('board', 'M1010 590h620v44h-620zM1010 870h620v50h-620z') +
        path('mat', 'M1010 566h620v26h-620zM1010 842h620v30h-620z') +
        path('mat-line', 'M1010 579h620M1010 856h620'),
      placed(again('q', 0, 0), { x: 1430, y: 812 }) +
        path('c1', 'M1330 510h240v56h-240z') +
        path('c2', 'M1330 476h240q16 18 0 36h-240z'),
      path('trousers', 'M1120 566q-8-60 50-66l110 10q20 30 0 56zM1128 520l-44 10-26 110 46 10 60-84z') +
        path('skin', 'M1060 636l44 10-10 36q-40 16-66 6 0-14 22-18z'),
      path('shirt', 'M1150 524q-14-130 40-160 50-10 84 30 30 60 20 140-70 16-144-10z') +
        path('shirt-shade', 'M1230 366q34 8 50 40 24 60 14 128-24 6-50 4 20-100-14-172z'),
      path('skin', 'M1170 330h46v46q-24 18-46-2z') +
        path('skin', 'M1124 290q0-66 66-68 62 4 62 68-2 70-62 72-62-4-66-72z'),
      path('hair', 'M1134 262q0-66 70-64 76 6 72 80-4 60-50 70-30-10-26-56-40 0-66-30z') +
        path('skin', 'M1196 296a14 20 0 1 1 6 34z'),
      path('scarf', 'M1160 376q20 20 56 6l-20 30-44 40-6-40z') +
        path('shirt', 'M1190 410q-70 30-110 90l30 24q60-40 110-60z') +
        path('skin', 'M1082 498l-30 14-10 24 28 6 44-18z'),
      path('iron', 'M1010 420v500M1560 100v820M1010 634h620M1010 480h100') +
        path('iron-lit', 'M1004 430v480M1554 110v800'),
    ].join(''),
  );
}
