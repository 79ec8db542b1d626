/**
 * The Sky Gate on Road 12A through the windscreen of a lorry, on a wet grey morning: two boulders lean together over the
 * road, and a coach feels its way out from under them. A wiper has cleared half of the glass; a passport lies ready.
 */
import { canopy, createRandom, drawing, drawLumps, path, smooth, type Point } from '../kit.ts';
import { clip, clipped } from '../parts.ts';
import { dots, readPoints } from '../points.ts';
import { fade, filled, glow, light } from '../shade.ts';

const random = createRandom(112);

export function draw(): string {
  const drops = Array.from({ length: 150 }, (): Point => [180 + random() * 1240, 70 + random() * 620]).filter(
    ([x, y]) => Math.hypot(x - 820, y - 730) > 600 || y > 690,
  );
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: sáng mưa trên đường 12A nhìn từ buồng lái, hai tảng đá Cổng Trời chụm đầu trên đường, xe khách bò ra, hộ chiếu để sẵn',
      style: {
        s1: ['stop-color:#b9c9c6', 'stop-color:#101c22'],
        s2: ['stop-color:#eef2e6', 'stop-color:#33484c'],
        forest: ['fill:#7d9a8e', 'fill:#1b302f'],
        near: ['fill:#4a6b5c', 'fill:#10211f'],
        rock: ['fill:#6d7a7c', 'fill:#2b373c'],
        'rock-lit': ['fill:#a3adaa', 'fill:#55666a'],
        'rock-shade': ['fill:#454f54', 'fill:#141c20'],
        crack: ['fill:none;stroke:#39424a;stroke-width:8;stroke-linecap:round', 'stroke:#0c1215'],
        moss: ['fill:#6f9440', 'fill:#33502f'],
        road: ['fill:#59656c', 'fill:#1a2328'],
        'road-lit': ['fill:#8a979c', 'fill:#36444a'],
        mark: ['fill:#f4f2e0', 'fill:#8f9690'],
        coach: ['fill:#e2572e', 'fill:#8a3a26'],
        'coach-lit': ['fill:#fff1dc', 'fill:#b09a80'],
        glass: ['fill:#2c3d48', 'fill:#0c151c'],
        tyre: ['fill:#1b2226', 'fill:#070b0d'],
        beam: ['stop-color:#fff6c0;stop-opacity:.95'],
        'beam-end': ['stop-color:#fff0a0;stop-opacity:0'],
        wet: ['fill:#fff2b0;opacity:.55', 'fill:#ffe48a;opacity:.5'],
        mist: ['fill:#f2f5ee;opacity:.5', 'fill:#7d9494;opacity:.25'],
        cab: ['fill:#1d2a3c', 'fill:#080d15'],
        'cab-lit': ['fill:#33465c', 'fill:#141d2a'],
        veil: ['fill:#e4ebe8;opacity:.34', 'fill:#6f8488;opacity:.2'],
        drop: ['fill:none;stroke:#fff;stroke-width:11;stroke-linecap:round;opacity:.75', 'stroke:#a9bcc0;opacity:.6'],
        wiper: [
          'fill:none;stroke:#10161e;stroke-width:13;stroke-linecap:round;stroke-linejoin:round',
          'stroke:#03060a',
        ],
        wheel: ['fill:none;stroke:#0e141d;stroke-width:44', 'stroke:#04070c'],
        'wheel-lit': ['fill:none;stroke:#4f6279;stroke-width:8', 'stroke:#24313f'],
        book: ['fill:#1f7a54', 'fill:#174a3a'],
        'book-lit': ['fill:#f2ead0', 'fill:#a8a088'],
        gold: ['fill:none;stroke:#f2c84a;stroke-width:8', 'stroke:#c79c3e'],
        tassel: ['fill:none;stroke:#e23a3a;stroke-width:9;stroke-linecap:round', 'stroke:#8f2a30'],
      },
    },
    [
      `<defs>${fade('s', [['s1'], ['s2', 1]])}${glow('b', [['beam'], ['beam-end', 1]])}${clip('k', 'M220 60h1160l120 650H100z')}</defs>`,
      path('cab', 'M0 0h1600v1000H0z'),
      clipped(
        'k',
        filled('s', 'M0 0h1600v760H0z') +
          path(
            'forest',
            drawLumps(canopy(random, readPoints('60 260, 400 180, 800 300, 1200 170, 1560 260'), 54, 70)) +
              'M0 260h1600v300H0z',
          ) +
          path(
            'near',
            drawLumps(canopy(random, readPoints('60 430, 330 350, 460 420'), 44, 54)) +
              drawLumps(canopy(random, readPoints('1130 400, 1300 330, 1560 420'), 44, 54)) +
              'M0 430h470v330H0zM1120 400h480v360h-480z',
          ) +
          path('mist', 'M0 400q300-60 600-20t500-30 500 20v70q-300-30-560 10t-540-10-500 20z') +
          path('road', 'M740 520h150L1330 760H320z') +
          path('road-lit', 'M800 520h90L1330 760h-210z') +
          path('mark', 'M806 540h10l10 40h-22zM800 610h28l20 70h-56z') +
          // The boulders: the left one leans on the right one.
          path(
            'rock-shade',
            smooth(
              readPoints(
                '1180 700, 1190 520, 1150 360, 1080 230, 960 170, 870 180, 842 250, 880 330, 930 420, 960 540, 976 620, 1040 700',
              ),
              true,
            ),
          ) +
          path(
            'rock',
            smooth(
              readPoints(
                '1180 700, 1196 520, 1160 360, 1090 230, 970 166, 890 170, 930 240, 1000 330, 1040 470, 1060 600, 1090 700',
              ),
              true,
            ),
          ) +
          path(
            'rock-shade',
            smooth(
              readPoints(
                '440 700, 420 520, 450 330, 540 190, 680 110, 800 120, 886 190, 870 250, 790 300, 720 400, 680 520, 664 640, 610 700',
              ),
              true,
            ),
          ) +
          path(
            'rock',
            smooth(
              readPoints(
                '440 700, 420 520, 450 330, 540 190, 680 110, 800 120, 870 176, 740 230, 640 330, 580 470, 560 620, 540 700',
              ),
              true,
            ),
          ) +
          path(
            'rock-lit',
            smooth(
              readPoints('452 330, 540 190, 680 110, 800 120, 850 160, 700 190, 590 270, 520 400, 490 520, 440 480'),
              true,
            ) + smooth(readPoints('900 172, 970 166, 1090 230, 1150 340, 1090 300, 1010 230'), true),
          ) +
          path('moss', smooth(readPoints('540 186, 610 130, 680 104, 760 108, 720 140, 640 160, 570 214'), true)) +
          path('crack', 'M620 300q-30 80-20 150M1080 380q30 60 26 130M520 420q10 70-6 120') +
          // The coach.
          path('coach', 'M720 360q6-30 34-32h138q28 2 34 32l14 220q-2 20-20 22H724q-18-2-20-22z') +
          path('glass', 'M736 376h172l12 110H726z') +
          path('coach-lit', 'M742 340h160v22H742zM708 520h232v18H708z') +
          path('tyre', 'M722 600h48v28h-48zM876 600h48v28h-48z') +
          path('wet', 'M700 640l60-8-40 110h-110zM886 632l60 8 90 102H920z') +
          light('b', 744, 566, 90) +
          light('b', 902, 566, 90) +
          path('veil', 'M0 0h1600v760H0zM100 730h1440q-10-560-720-600T100 730z', ' fill-rule="evenodd"') +
          path('drop', dots(drops)),
      ),
      path('wiper', 'M850 716L330 560M560 560L210 470'),
      path('tassel', 'M1000 60v70M980 130h40M986 134v60M1000 134v70M1014 134v60'),
      path('cab-lit', 'M0 700q400-50 800-50t800 50v50q-400-46-800-46T0 750z'),
      path('book-lit', 'M900 752l190 6 30 100-214-8z') +
        path('book', 'M906 744l184 6 28 96-210-8z') +
        path('gold', 'M990 790a24 18 0 1 0 48 2 24 18 0 1 0-48-2zM970 824l90 4'),
      path('wheel', 'M250 1090a330 250 0 1 1 640 0') + path('wheel-lit', 'M268 1010a320 246 0 0 1 470-150'),
    ].join(''),
  );
}
