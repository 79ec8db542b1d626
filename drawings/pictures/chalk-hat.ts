/**
 * A Vietnamese lesson in Thakhek: on the blackboard the three letters o, ô, ơ; a girl in the white blouse and the blue sinh
 * of Lao schools stands on her toes and sets the hat on the second – a hat like the one that hangs beside the board.
 */
import { createRandom, drawing, path, smooth, type Point } from '../kit.ts';
import { dots, readPoints } from '../points.ts';

const random = createRandom(8);

export function draw(): string {
  const dust = Array.from({ length: 70 }, (): Point => [430 + random() * 700, 150 + random() * 420]);
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: lớp tiếng Việt ở Thakhek, em gái mặc váy sinh xanh kiễng chân viết dấu mũ lên chữ o trên bảng, chiếc nón lá treo bên cạnh',
      style: {
        wall: ['fill:#ff9a3c', 'fill:#3c2230'],
        'wall-low': ['fill:#e2702a', 'fill:#28162a'],
        light: ['fill:#ffc06a', 'fill:#54303a'],
        wood: ['fill:#7c4422', 'fill:#1d1018'],
        'wood-lit': ['fill:#b26a34', 'fill:#4a2a2a'],
        board: ['fill:#1d3f5c', 'fill:#0b1a2c'],
        'board-lit': ['fill:#2a5474', 'fill:#13283f'],
        chalk: [
          'fill:none;stroke:#fdfcf2;stroke-width:26;stroke-linecap:round;stroke-linejoin:round',
          'stroke:#d9dcd6',
        ],
        hatline: [
          'fill:none;stroke:#ffd84a;stroke-width:26;stroke-linecap:round;stroke-linejoin:round',
          'stroke:#f2c24a',
        ],
        dust: ['fill:none;stroke:#dfe8ee;stroke-width:6;stroke-linecap:round;opacity:.35'],
        smear: ['fill:#dfe8ee;opacity:.1'],
        nl: ['fill:#f7e0a4', 'fill:#b59a6c'],
        'nl-shade': ['fill:#d9b26a', 'fill:#80694a'],
        ring: ['fill:none;stroke:#b98a48;stroke-width:4', 'stroke:#5f4c38'],
        ribbon: ['fill:none;stroke:#e0407c;stroke-width:13;stroke-linecap:round', 'stroke:#a03a64'],
        blouse: ['fill:#fffdf6', 'fill:#b5b6c4'],
        'blouse-shade': ['fill:#d9dfe6', 'fill:#80849a'],
        sinh: ['fill:#24357c', 'fill:#161f4c'],
        'sinh-lit': ['fill:#3a52a8', 'fill:#26347a'],
        band: ['fill:#e8c14a', 'fill:#a8883c'],
        'band-2': ['fill:#c23a4a', 'fill:#7f2c3c'],
        skin: ['fill:#d99c6c', 'fill:#98664e'],
        'skin-shade': ['fill:#b97848', 'fill:#6c483c'],
        hair: ['fill:#22181a', 'fill:#09070b'],
        stick: ['fill:#fffdf2'],
        desk: ['fill:#5c3018', 'fill:#140b12'],
        'desk-lit': ['fill:#c98a4c', 'fill:#4c3430'],
        book: ['fill:#2f9c6c', 'fill:#205a48'],
        page: ['fill:#fffaf0', 'fill:#a8a6b4'],
      },
    },
    [
      path('wall', 'M0 0h1600v1000H0z') +
        path('light', 'M1180 0h330L1160 760H800z') +
        path('wall-low', 'M0 760h1600v240H0z'),
      path('wood', 'M150 96h1080v520H150z') +
        path('wood-lit', 'M150 96h1080v18H150zM130 612h1120v32H130z') +
        path('board', 'M184 130h1012v452H184z') +
        path('board-lit', 'M760 130h436L960 582H560z'),
      path(
        'smear',
        smooth(readPoints('220 420, 420 300, 700 260, 1000 200, 1160 240, 1000 340, 700 400, 420 540, 240 560'), true),
      ),
      path('dust', dots(dust)),
      path(
        'chalk',
        'M262 420a76 84 0 1 1 152 0 76 84 0 1 1-152 0zM558 420a76 84 0 1 1 152 0 76 84 0 1 1-152 0zM1022 420a62 84 0 1 1 124 0 62 84 0 1 1-124 0zM1136 364q38-4 30-54',
      ),
      path('hatline', 'M552 300l82-76 86 76'),
      // The leaf hat on its nail.
      path('ribbon', 'M1300 330q-20 120 40 180M1480 330q30 100-30 190') +
        path('nl', 'M1390 180q60 90 150 150-150 60-300 0 90-60 150-150z') +
        path('nl-shade', 'M1390 180q60 90 150 150-60 26-110 28 0-100-40-178z') +
        path('ring', 'M1354 232q36 14 74 0M1318 274q72 28 146 0M1276 308q114 40 228 0'),
      // The girl from behind, on her toes.
      path('skin', 'M850 846l-6 90 40 20h30l4-110zM930 846l4 92 44 18h26l-20-110z') +
        path('sinh', 'M812 640q100-30 200 0l26 250q-120 40-250 0z') +
        path('sinh-lit', 'M950 630q40 0 62 10l26 250q-30 14-64 18z') +
        path('band', 'M794 812q124 40 238 0l4 30q-124 42-246 0z') +
        path('band-2', 'M791 846q124 40 246 0l2 14q-124 42-250 0z'),
      path('blouse', 'M820 470q30-34 92-34t92 34l14 190q-104 40-212 0z') +
        path('blouse-shade', 'M946 440q36 8 58 30l14 190q-30 12-62 16 10-130-10-236z'),
      path('blouse', 'M838 500q-70-60-90-130l48-26q40 60 110 100z') +
        path('blouse-shade', 'M982 480q50 60 44 150l-40 12q-10-90-30-120z') +
        path('skin', 'M1026 628q20 40 4 80l-30 4-16-70z'),
      path('skin', 'M752 372q-20-40-10-76l-10-50q24-24 40 0l26 92z') + path('stick', 'M742 262l-20-32 14-10 22 34z'),
      path('skin-shade', 'M884 396h58v52q-30 20-58 0z') +
        path('hair', 'M826 330q-4-110 88-112 92 4 90 112-2 90-90 94-84-6-88-94z') +
        path('hair', 'M890 400h48q30 90 4 190-20 30-46 0-20-100-6-190z') +
        path('ribbon', 'M888 440q26 14 52 0') +
        path('skin', 'M824 330a14 22 0 1 1 8 40zM1004 330a14 22 0 1 0-8 40z'),
      path('desk-lit', 'M1100 900h520v34h-520zM-20 900h560v34H-20z') +
        path('desk', 'M1100 930h520v80h-520zM-20 930h560v80H-20z') +
        path('page', 'M1210 896l60-36h190l-20 40zM110 896l30-34h180l60 36z') +
        path('book', 'M1460 860h60l-20 40h-60z'),
    ].join(''),
  );
}
