/**
 * What somebody from abroad can teach at home: at the pheasant breeding centre an egg is held before a lamp, in gloved
 * fingers, so that the veins of the chick show in it; behind, a dark blue bird with a white crest waits on straw.
 */
import { createRandom, drawing, path, smooth } from '../kit.ts';
import { placed } from '../parts.ts';
import { readPoints } from '../points.ts';
import { glow, light } from '../shade.ts';

const random = createRandom(249);

export function draw(): string {
  const straw = Array.from({ length: 120 }, () => {
    const [x, y] = [Math.round(random() * 1600), Math.round(780 + random() * 230)];
    return `M${x} ${y}l${Math.round((random() - 0.5) * 140)} ${Math.round((random() - 0.5) * 40)}`;
  });
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: trại nhân giống gà lôi, ngón tay đeo găng soi quả trứng trước đèn thấy mạch máu hồng, sau lưới con gà lôi lam có mào trắng',
      style: {
        wall: ['fill:#1d5fa8', 'fill:#081a38'],
        'wall-lit': ['fill:#3482cc', 'fill:#0f2c58'],
        mesh: ['fill:none;stroke:#8fc4ee;stroke-width:4;opacity:.5', 'stroke:#3c6494'],
        straw: ['fill:none;stroke:#e8c45c;stroke-width:9;stroke-linecap:round', 'stroke:#8a7440'],
        floor: ['fill:#c2983c', 'fill:#3c3424'],
        ray: ['stop-color:#fff0b4;stop-opacity:.9', 'stop-color:#ffd98c;stop-opacity:.8'],
        'ray-end': ['stop-color:#ffd98c;stop-opacity:0'],
        e1: ['stop-color:#fff6d4', 'stop-color:#ffe9b0'],
        e2: ['stop-color:#ffb07c', 'stop-color:#f29a66'],
        e3: ['stop-color:#e2704c', 'stop-color:#b8523a'],
        vein: ['fill:none;stroke:#c22a32;stroke-width:6;stroke-linecap:round', 'stroke:#9c2430'],
        chick: ['fill:#a82834', 'fill:#84202c'],
        air: ['fill:#fffbe8;opacity:.8'],
        glove: ['fill:#dff2ee', 'fill:#8fa8ac'],
        'glove-shade': ['fill:#a9d0cc', 'fill:#546e78'],
        fold: ['fill:none;stroke:#7fb0ae;stroke-width:7;stroke-linecap:round', 'stroke:#3c5560'],
        coat: ['fill:#fbfbf8', 'fill:#7a86a0'],
        'coat-shade': ['fill:#ccd8e4', 'fill:#4c5874'],
        b1: ['fill:#16245c', 'fill:#060b24'],
        b2: ['fill:#2c48a0', 'fill:#142656'],
        b3: ['fill:#4f78d9', 'fill:#284a94'],
        face: ['fill:#e0222e', 'fill:#a82430'],
        crest: ['fill:#fff', 'fill:#c9d2e2'],
        beak: ['fill:#e8d9a8', 'fill:#a89c7c'],
        leg: ['fill:none;stroke:#e0483c;stroke-width:15;stroke-linecap:round;stroke-linejoin:round', 'stroke:#94342f'],
        eye: ['fill:#1a0c0c'],
      },
    },
    [
      `<defs>${glow('r', [['ray'], ['ray-end', 1]])}${glow('e', [['e1'], ['e2', 0.55], ['e3', 1]])}</defs>`,
      path('wall', 'M0 0h1600v1000H0z') + path('wall-lit', 'M180 0h380v1000H180zM1240 0h180v1000h-180z'),
      path('floor', 'M0 800h1600v210H0z') + path('straw', straw.join('')),
      light('r', 900, 430, 620),
      // The bird behind the mesh.
      placed(
        path('leg', 'M-30 150v130l-40 20M30 150v130l40 20') +
          path(
            'b1',
            smooth(readPoints('-60 40, -160 60, -300 150, -380 260, -330 250, -200 190, -60 160, 20 120'), true),
          ) +
          path('b2', smooth(readPoints('-80 60, -200 100, -320 210, -200 160, -70 120'), true)) +
          path('b1', smooth(readPoints('-130 60, -100 -40, 0 -80, 80 -60, 130 0, 120 100, 40 180, -70 170'), true)) +
          path('b2', smooth(readPoints('-120 60, -90 -30, 0 -70, 60 -40, 60 40, -20 110, -100 110'), true)) +
          path('b3', smooth(readPoints('-90 40, -60 -20, 10 -50, 30 -10, -30 50'), true)) +
          path(
            'b1',
            smooth(readPoints('50 -40, 80 -140, 90 -190, 140 -220, 190 -190, 190 -140, 150 -90, 130 10'), true),
          ) +
          path('crest', smooth(readPoints('104 -196, 80 -236, 90 -256, 124 -244, 160 -220, 130 -210'), true)) +
          path('face', smooth(readPoints('128 -190, 160 -204, 184 -180, 176 -146, 146 -140, 130 -160'), true)) +
          path('beak', 'M184-182l36 18-38 12z') +
          path('eye', 'M146-178a9 9 0 1 1 18 0 9 9 0 1 1-18 0z'),
        { x: 420, y: 560, scale: 1.1 },
      ),
      path(
        'mesh',
        Array.from(
          { length: 18 },
          (_, index) => `M${index * 100 - 100} 0l500 1000M${index * 100 + 300} 0l-500 1000`,
        ).join(''),
      ),
      path('coat', smooth(readPoints('1680 640, 1500 640, 1380 690, 1320 780, 1350 880, 1440 940, 1680 960'), true)) +
        path('coat-shade', smooth(readPoints('1680 840, 1500 850, 1340 830, 1370 900, 1450 950, 1680 980'), true)),
      path(
        'glove-shade',
        smooth(
          readPoints('1400 720, 1280 700, 1160 640, 1080 560, 1060 500, 1090 480, 1150 530, 1240 590, 1380 660'),
          true,
        ),
      ),
      // The egg in the light.
      '<ellipse cx="900" cy="430" rx="196" ry="248" fill="url(#e)"/>',
      path('air', 'M770 270q130-110 260 0-130 50-260 0z') +
        path('chick', smooth(readPoints('880 470, 910 430, 960 440, 970 490, 930 530, 890 520, 870 500'), true)) +
        path('eye', 'M926 466a10 10 0 1 1 20 0 10 10 0 1 1-20 0z') +
        path(
          'vein',
          'M880 480q-60-10-90-80M850 460q-40 40-70 40M900 440q-10-60-60-100M880 400q30-40 30-80M960 450q40-30 50-90M970 490q40 10 70-20M930 530q10 50-30 90M890 520q-40 40-80 40',
        ),
      path(
        'glove',
        smooth(
          readPoints(
            '1420 900, 1300 900, 1180 850, 1060 760, 980 690, 860 670, 800 650, 796 620, 850 610, 960 630, 1050 660, 1080 640, 1040 590, 1020 540, 1040 516, 1080 540, 1140 610, 1240 680, 1400 720',
          ),
          true,
        ),
      ) + path('fold', 'M1050 660q40 10 60 40M1180 850q-20-60-80-100M960 630q20 30 50 40'),
    ].join(''),
  );
}
