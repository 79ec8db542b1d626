/**
 * To school from the border post: a boy on a bicycle over a crest in the white mist of the pass, seen from the side; a
 * border guard runs behind with a hand on the saddle. Rucksack in red, all else olive and cream; two peaks swim in the mist.
 */
import { createRandom, drawing, line, path, smooth, tower } from '../kit.ts';
import { placed } from '../parts.ts';
import { readPoints } from '../points.ts';
import { haze, filled } from '../shade.ts';

const random = createRandom(85);

export function draw(): string {
  const peaks = [
    [300, 440, 720],
    [1290, 520, 800],
  ].map(([x, width, height]) => tower(random, { x: x!, width: width!, height: height!, base: 1040 }));
  const spokes = Array.from({ length: 6 }, (_, index) => {
    const angle = (index / 6) * Math.PI;
    const [x, y] = [Math.round(Math.cos(angle) * 104), Math.round(Math.sin(angle) * 104)];
    return `M${-x} ${-y}L${x} ${y}`;
  }).join('');
  const wheel = (x: number): string =>
    placed(path('tyre', 'M-112 0a112 112 0 1 1 224 0 112 112 0 1 1-224 0z') + path('spoke', spokes), { x, y: 690 });
  return drawing(
    {
      width: 1600,
      height: 1000,
      label: 'Tranh: sương trắng trên đèo, em học sinh đạp xe qua đỉnh dốc, chú bộ đội biên phòng chạy theo giữ yên xe',
      style: {
        s1: ['stop-color:#d9dfc4', 'stop-color:#1c2620'],
        s2: ['stop-color:#fffaea', 'stop-color:#5f6a58'],
        peak: ['fill:#a8b58f', 'fill:#2a382c'],
        mist: ['fill:#fffdf4;opacity:.9', 'fill:#6d7a66;opacity:.85'],
        crest: ['fill:#6f7f3a', 'fill:#141d12'],
        'crest-lit': ['fill:#a3b053', 'fill:#2f3f22'],
        road: ['fill:none;stroke:#efe2bd;stroke-width:30', 'stroke:#5c5e48'],
        tyre: ['fill:none;stroke:#2a2c2a;stroke-width:17', 'stroke:#080a08'],
        spoke: ['fill:none;stroke:#7f867c;stroke-width:3', 'stroke:#4c544a'],
        bike: ['fill:none;stroke:#1f7fb8;stroke-width:16;stroke-linecap:round;stroke-linejoin:round', 'stroke:#245878'],
        steel: ['fill:none;stroke:#5c645f;stroke-width:11;stroke-linecap:round', 'stroke:#2c332e'],
        saddle: ['fill:#3c2a20', 'fill:#120c09'],
        skin: ['fill:#b97a4f', 'fill:#7d5640'],
        'skin-lit': ['fill:#dba274', 'fill:#a87a5a'],
        hair: ['fill:#221a18', 'fill:#0a0807'],
        shirt: ['fill:#fffef8', 'fill:#b8bcae'],
        'shirt-shade': ['fill:#d6dccf', 'fill:#7f877a'],
        bag: ['fill:#d8272e', 'fill:#9a2a30'],
        'bag-lit': ['fill:#f2605a', 'fill:#c04a48'],
        trousers: [
          'fill:none;stroke:#2a3a66;stroke-width:52;stroke-linecap:round;stroke-linejoin:round',
          'stroke:#141d3a',
        ],
        u1: ['fill:#4f7038', 'fill:#2c4226'],
        u2: ['fill:#7c9c50', 'fill:#4c6638'],
        leg: ['fill:none;stroke:#4f7038;stroke-width:60;stroke-linecap:round;stroke-linejoin:round', 'stroke:#2c4226'],
        'leg-far': [
          'fill:none;stroke:#3a552a;stroke-width:58;stroke-linecap:round;stroke-linejoin:round',
          'stroke:#1d2f1a',
        ],
        arm: ['fill:none;stroke:#7c9c50;stroke-width:40;stroke-linecap:round;stroke-linejoin:round', 'stroke:#4c6638'],
        'arm-white': ['fill:none;stroke:#fffef8;stroke-width:34;stroke-linecap:round', 'stroke:#b8bcae'],
        boot: ['fill:#23231f', 'fill:#080907'],
        patch: ['fill:#2f9c5c', 'fill:#1f6c42'],
      },
    },
    [
      `<defs>${haze('s', 0, 700, [['s1'], ['s2', 1]])}</defs>`,
      filled('s', 'M0 0h1600v1000H0z'),
      ...peaks.map((points) => path('peak', line(points, true))),
      path(
        'mist',
        smooth(
          readPoints(
            '-300 640, -100 500, 160 540, 420 480, 700 560, 1000 490, 1300 540, 1500 480, 1800 540, 1900 1400, -300 1400',
          ),
          true,
        ),
      ),
      path(
        'crest',
        smooth(
          readPoints('-300 1300, -200 960, 200 880, 560 812, 840 796, 1120 812, 1400 880, 1800 980, 1900 1300'),
          true,
        ),
      ) +
        path(
          'crest-lit',
          smooth(
            readPoints('-200 960, 200 880, 560 812, 840 796, 1120 812, 1400 880, 1800 980, 1400 910, 840 850, 300 910'),
            true,
          ),
        ),
      path('road', smooth(readPoints('-200 990, 200 900, 560 830, 840 812, 1120 830, 1400 900, 1800 1000'))),
      wheel(780) + wheel(1150),
      path('steel', 'M1150 690L1096 440M780 690l70-120'),
      path('bike', 'M780 690h170L1110 500H860L950 690M860 500L780 690M860 500v-40') +
        path('steel', 'M1096 440q50-20 80 10M950 690l40 50M920 690h60') +
        path('saddle', 'M800 440q60-16 124 6l-10 20q-60 6-110 0z'),
      // The guard, running, one hand on the saddle.
      path('leg-far', 'M520 600L430 700L330 700') + path('boot', 'M300 672h50v70l-60 10q-10-40 10-80z'),
      path('leg', 'M530 600L640 690L610 800') + path('boot', 'M580 786h60l50 30v16H580z'),
      path('u1', smooth(readPoints('470 620, 500 460, 560 380, 640 370, 690 420, 650 530, 590 640'), true)) +
        path('u2', smooth(readPoints('590 400, 640 370, 690 420, 650 530, 600 620, 590 500'), true)),
      path('skin', 'M630 320h46v70q-30 14-50-8z') +
        path('skin', smooth(readPoints('620 290, 630 230, 690 210, 740 250, 740 300, 710 340, 650 340'), true)) +
        path('skin-lit', smooth(readPoints('710 222, 744 256, 756 290, 738 304, 720 338, 690 344, 716 290'), true)) +
        path('u1', smooth(readPoints('608 262, 620 196, 690 180, 744 210, 750 236, 680 236, 640 280'), true)) +
        path('u2', 'M680 224q50-14 96 14 4 10-10 12-50-14-88 2z') +
        path('hair', 'M616 262l22-8 4 50-18 4z'),
      path('arm', 'M650 430L720 500L810 452') +
        path('skin', 'M796 430h46v32h-46z') +
        path('u1', 'M560 420l-60 80 40 50') +
        path('patch', 'M610 420h36v34h-36z'),
      // The boy.
      path('trousers', 'M880 430L990 540L985 690') + path('boot', 'M956 704h56l40 20v18h-96z'),
      path('shirt', smooth(readPoints('840 440, 850 330, 900 250, 970 230, 1010 270, 990 360, 930 450'), true)) +
        path('shirt-shade', smooth(readPoints('840 440, 850 330, 900 250, 910 330, 890 450'), true)),
      path('bag', smooth(readPoints('780 400, 790 280, 840 230, 900 240, 900 330, 860 420'), true)) +
        path('bag-lit', smooth(readPoints('800 280, 840 232, 896 242, 890 280, 840 290'), true)),
      path('arm-white', 'M974 290L1060 370') + path('skin-lit', 'M1050 350l60 50q14 26-8 42l-22-8-54-56z'),
      path('skin', 'M950 190h46v60q-26 10-46-4z') +
        path('skin', smooth(readPoints('930 150, 940 90, 1000 70, 1060 110, 1060 160, 1020 210, 960 200'), true)) +
        path(
          'skin-lit',
          smooth(readPoints('1030 84, 1064 116, 1074 152, 1058 164, 1040 200, 1010 210, 1036 150'), true),
        ) +
        path(
          'hair',
          smooth(readPoints('914 180, 910 60, 990 30, 1064 70, 1066 104, 1000 104, 980 150, 950 190'), true),
        ),
    ].join(''),
  );
}
