/**
 * In the wheelhouse of a fishing boat before dawn, over the skipper's shoulder: his finger on the line that the plotter
 * shows; the lamps of the other boats outside. Only the screen lights his face, green.
 */
import { drawing, path, smooth } from '../kit.ts';
import { dots, readPoints } from '../points.ts';
import { fade, filled, glow, light } from '../shade.ts';

export function draw(): string {
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: trước rạng đông trong buồng lái tàu cá, thuyền trưởng chỉ ngón tay vào vạch trên màn hình xanh, ngoài kính là đèn tàu bạn',
      style: {
        wall: ['fill:#1c3a44', 'fill:#071116'],
        'wall-lit': ['fill:#2b5560', 'fill:#0d1d24'],
        s1: ['stop-color:#20406e', 'stop-color:#03060f'],
        s2: ['stop-color:#7c9fd0', 'stop-color:#16294a'],
        sea: ['fill:#15365c', 'fill:#050d1c'],
        lamp: ['fill:none;stroke:#ffe9a0;stroke-width:14;stroke-linecap:round'],
        halo: ['stop-color:#ffe9a0;stop-opacity:.5'],
        'halo-end': ['stop-color:#ffe9a0;stop-opacity:0'],
        frame: ['fill:#c88a3a', 'fill:#3c2a1c'],
        'frame-lit': ['fill:#e8b25c', 'fill:#5c4228'],
        box: ['fill:#10161a', 'fill:#04070a'],
        'box-lit': ['fill:#2f3d44', 'fill:#141c22'],
        g1: ['stop-color:#0f6a5a', 'stop-color:#06382f'],
        g2: ['stop-color:#27a884', 'stop-color:#117058'],
        depth: ['fill:none;stroke:#7ff0c4;stroke-width:4;opacity:.55'],
        limit: ['fill:none;stroke:#ff5a7a;stroke-width:12;stroke-dasharray:34 14'],
        track: ['fill:none;stroke:#fff27a;stroke-width:8;stroke-linejoin:round'],
        ship: ['fill:#fff27a'],
        shine: ['stop-color:#4fffc0;stop-opacity:.5'],
        'shine-end': ['stop-color:#4fffc0;stop-opacity:0'],
        skin: ['fill:#a8714f', 'fill:#5c4236'],
        'skin-lit': ['fill:#a9d6a4', 'fill:#6fb894'],
        finger: ['fill:none;stroke:#6e4630;stroke-width:6;stroke-linecap:round', 'stroke:#33241e'],
        shirt: ['fill:#2f4f8c', 'fill:#101c3a'],
        'shirt-lit': ['fill:#4f9a9c', 'fill:#24605f'],
        hair: ['fill:#181a20', 'fill:#05070a'],
        'hair-lit': ['fill:#43685f', 'fill:#23473e'],
        cap: ['fill:#e5e0d0', 'fill:#5f6a68'],
        button: ['fill:none;stroke:#e8583a;stroke-width:22;stroke-linecap:round', 'stroke:#b0432f'],
        green: ['fill:none;stroke:#7dffb0;stroke-width:16;stroke-linecap:round'],
      },
    },
    [
      `<defs>${fade('s', [['s1'], ['s2', 1]])}${fade('g', [['g1'], ['g2', 1]])}${glow('h', [['halo'], ['halo-end', 1]])}${glow('n', [['shine'], ['shine-end', 1]])}</defs>`,
      path('wall', 'M0 0h1600v1000H0z') + path('wall-lit', 'M0 0h1600v50H0z'),
      filled('s', 'M90 90h1420v250H90z') + path('sea', 'M90 276h1420v64H90z'),
      light('h', 300, 250, 90) + light('h', 1310, 262, 70) + light('h', 700, 256, 60) + light('h', 1440, 244, 50),
      path('lamp', dots(readPoints('300 252, 332 256, 700 258, 1310 262, 1334 264, 1440 246'))),
      path(
        'frame',
        'M60 60h1480v40H60zM60 330h1480v36H60zM60 60h40v306H60zM1500 60h40v306h-40zM520 60h40v306h-40zM1020 60h40v306h-40z',
      ),
      path('frame-lit', 'M60 60h1480v12H60zM60 330h1480v10H60z'),
      light('n', 860, 500, 620),
      // The plotter on its bracket, the box with its lamp beside it.
      path('box', 'M520 214h650q34 0 34 34v440q0 34-34 34H520q-34 0-34-34V248q0-34 34-34z') +
        path('box-lit', 'M520 214h650q34 0 34 34H486q0-34 34-34z'),
      filled('g', 'M526 262h540v410H526z'),
      path(
        'depth',
        smooth(readPoints('526 330, 600 350, 640 440, 590 540, 640 620, 620 672')) +
          smooth(readPoints('600 262, 700 340, 740 470, 690 560, 740 672')) +
          smooth(readPoints('760 262, 830 380, 850 500, 810 600, 840 672')),
      ),
      path('limit', 'M1050 262L1010 400l14 130-50 142'),
      path('track', 'M566 610l70-60 60 10 70-90 66 10 50-70') + path('ship', 'M874 424l34-36 10 48-18-8z'),
      path('button', dots(readPoints('1136 320, 1136 560'))) +
        path('green', dots(readPoints('1136 400, 1136 480, 1136 630'))),
      // The skipper from behind, his arm towards the line.
      path('shirt', smooth(readPoints('420 1010, 460 840, 570 770, 720 760, 850 800, 930 900, 960 1010'), true)),
      path('shirt-lit', smooth(readPoints('720 760, 850 800, 930 900, 960 1010, 900 1010, 860 890, 800 820'), true)),
      path('shirt', 'M820 830q120 30 240-60l60 80q-120 130-270 130z') +
        path('shirt-lit', 'M850 824q110 14 210-54l24 32q-110 60-226 60z'),
      path('skin', 'M1050 772q30-70 10-130l-34-110q4-24 26-18l50 96 30 10q50 40 40 100-16 90-70 140z') +
        path('skin-lit', 'M1026 532q4-24 26-18l48 92q-14 40-40 40z') +
        path('finger', 'M1100 622q-4 40 10 60M1130 640q-6 36 4 56'),
      path('skin', 'M640 700h110v90q-54 40-110 0z') +
        path('skin', 'M566 620q-4-116 122-120 120 4 118 120-6 116-118 120-116-4-122-120z') +
        path('skin-lit', 'M730 508q78 26 76 112-4 90-76 112 40-110 0-224z') +
        path('hair', 'M556 640q-24-160 130-160 110 4 124 110-50 0-76-8-10 60-34 100-40 40-96 24-42-20-48-66z') +
        path('hair-lit', 'M690 480q106 6 120 110-40 0-66-6 0-70-54-104z') +
        path('skin', 'M640 612a20 28 0 1 1 6 54z'),
    ].join(''),
  );
}
