/**
 * School begins in Đoòng: the teacher strikes a piece of iron that hangs from a beam, close by and rusty, and the children
 * come running over the grass from stilt houses at the foot of a grey cliff. Early, and the green still pale.
 */
import { canopy, createRandom, drawing, drawLumps, line, path, smooth, sunlitFace, tower } from '../kit.ts';
import { placed } from '../parts.ts';
import { readPoints } from '../points.ts';
import { haze, filled } from '../shade.ts';
import { peopleStyle, person, poses } from '../people.ts';

const random = createRandom(62);

export function draw(): string {
  const cliffs = [
    [140, 420, 330],
    [520, 380, 260],
    [900, 460, 400],
    [1340, 480, 300],
  ].map(([x, width, height]) => tower(random, { x: x!, width: width!, height: height!, base: 560 }));
  const house = (x: number, y: number, scale: number): string =>
    placed(
      path('post', 'M-70 0v60h8V0zM-20 0v60h8V0zM40 0v60h8V0z') +
        path('plank', 'M-80-50H60V4H-80z') +
        path('thatch', 'M-100-44l30-66H50l30 66z') +
        path('thatch-lit', 'M-100-44l30-66h40l-20 66z') +
        path('post', 'M-10-34h28V4h-28z'),
      { x, y, scale },
    );
  const child = (x: number, y: number, height: number, top: string, flip = false): string =>
    person({
      x,
      y,
      height,
      top,
      legs: 'legs',
      flip,
      pose: {
        ...poses.walking,
        hands: [
          [-0.24, 0.6],
          [0.28, 0.66],
        ],
        feet: [
          [-0.22, 0.1],
          [0.18, 0],
        ],
        lean: 0.06,
      },
    });
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: sáng sớm ở bản Đoòng, bàn tay thầy giáo gõ búa vào thanh sắt treo trên xà, trẻ em chạy qua bãi cỏ tới lớp',
      style: {
        ...peopleStyle,
        s1: ['stop-color:#c9e8f0', 'stop-color:#0f1f33'],
        s2: ['stop-color:#f7f7dc', 'stop-color:#4c6472'],
        cliff: ['fill:#93a8a4', 'fill:#253a42'],
        'cliff-lit': ['fill:#c3d0c6', 'fill:#48606a'],
        wood: ['fill:#6fae7c', 'fill:#17332f'],
        g1: ['stop-color:#c9ea9c', 'stop-color:#2f5240'],
        g2: ['stop-color:#7cc26a', 'stop-color:#122b24'],
        path: ['fill:#f0dcae', 'fill:#5c5a48'],
        post: ['fill:#5f4630', 'fill:#15120f'],
        plank: ['fill:#a87a4c', 'fill:#3f3228'],
        thatch: ['fill:#b5985c', 'fill:#3c3627'],
        'thatch-lit': ['fill:#dcc486', 'fill:#645a40'],
        beam: ['fill:#7a5230', 'fill:#241a14'],
        'beam-lit': ['fill:#a8774a', 'fill:#4a382a'],
        wire: ['fill:none;stroke:#4a4a4a;stroke-width:9', 'stroke:#16181a'],
        iron: ['fill:#9c4a26', 'fill:#54301f'],
        'iron-lit': ['fill:#d97a3c', 'fill:#9c5a30'],
        'iron-shade': ['fill:#5c2a18', 'fill:#24140f'],
        rust: ['fill:#f0a45c', 'fill:#b5753f'],
        ring: ['fill:none;stroke:#e2602a;stroke-width:8;stroke-linecap:round;opacity:.8', 'stroke:#e09050'],
        sleeve: ['fill:#fffdf4', 'fill:#a3a8b0'],
        'sleeve-shade': ['fill:#ccd6dc', 'fill:#66707c'],
        arm: ['fill:#c98a60', 'fill:#80573f'],
        'arm-lit': ['fill:#e6ae84', 'fill:#ad7a5a'],
        haft: ['fill:#e0b070', 'fill:#80623f'],
        head: ['fill:#4c5660', 'fill:#1c2228'],
        'head-lit': ['fill:#8a97a3', 'fill:#4c5862'],
        a: ['fill:#e0343c;stroke:#e0343c', 'fill:#9c2c36;stroke:#9c2c36'],
        b: ['fill:#2c6fc2;stroke:#2c6fc2', 'fill:#244c80;stroke:#244c80'],
        c: ['fill:#f2b02c;stroke:#f2b02c', 'fill:#a87c2c;stroke:#a87c2c'],
        d: ['fill:#fffaf0;stroke:#fffaf0', 'fill:#b0b2b8;stroke:#b0b2b8'],
        legs: ['stroke:#2c3458', 'stroke:#10142c'],
        skin: ['fill:#b5764c', 'fill:#75503c'],
        hair: ['fill:#1f1818', 'fill:#080709'],
      },
    },
    [
      `<defs>${haze('s', 0, 480, [['s1'], ['s2', 1]])}${haze('g', 520, 1000, [['g1'], ['g2', 1]])}</defs>`,
      filled('s', 'M0 0h1600v600H0z'),
      ...cliffs.map(
        (points) => path('cliff', line(points, true)) + path('cliff-lit', line(sunlitFace(random, points, 0.5), true)),
      ),
      path(
        'wood',
        drawLumps(canopy(random, readPoints('-60 520, 500 500, 1000 510, 1660 500'), 40, 50)) + 'M-20 520h1640v60H-20z',
      ),
      filled('g', 'M0 560h1600v450H0z'),
      path(
        'path',
        smooth(
          readPoints(
            '700 562, 760 562, 720 620, 560 680, 560 760, 760 860, 900 1010, 560 1010, 480 880, 400 760, 460 660, 640 610',
          ),
          true,
        ),
      ),
      house(280, 540, 1) + house(520, 530, 0.8) + house(900, 530, 0.76),
      child(690, 620, 84, 'd') +
        child(600, 652, 96, 'b') +
        child(560, 706, 116, 'c') +
        child(500, 780, 148, 'a') +
        child(690, 812, 160, 'd'),
      // The beam, the iron, the hammer.
      path('beam', 'M780-20h860v90H780z') +
        path('beam-lit', 'M780-20h860v30H780z') +
        path('wire', 'M960 60l40 130M1080 60l-50 130M1040 60v0'),
      path('iron-shade', 'M940 190h150l16 400q-90 20-180 0z') +
        path('iron', 'M940 190h128l12 404q-80 12-154-4z') +
        path('iron-lit', 'M940 190h44l-14 404-44-4z') +
        path(
          'rust',
          smooth(readPoints('960 300, 1000 280, 1010 340, 990 420, 964 380'), true) +
            smooth(readPoints('1030 470, 1060 480, 1050 540, 1020 530'), true),
        ) +
        path('iron-shade', 'M996 206a20 20 0 1 1 40 0 20 20 0 1 1-40 0z'),
      path('ring', 'M880 300q-50 90-10 210M820 270q-80 130-14 270M760 240q-110 170-20 330'),
      path('haft', 'M1130 420l270 130-14 34-270-126z') +
        path('head', 'M1090 350l74 30-50 130-72-30z') +
        path('head-lit', 'M1090 350l74 30-10 26-74-30z'),
      path('sleeve', smooth(readPoints('1640 560, 1520 600, 1440 640, 1400 720, 1450 800, 1640 860'), true)) +
        path('sleeve-shade', smooth(readPoints('1640 760, 1500 760, 1420 740, 1450 810, 1640 870'), true)),
      path(
        'arm',
        smooth(
          readPoints(
            '1460 740, 1400 690, 1340 640, 1300 580, 1300 520, 1330 480, 1380 500, 1420 520, 1440 560, 1480 640',
          ),
          true,
        ),
      ) + path('arm-lit', 'M1292 500q30-34 60-14l20 70q-30 26-56 6zM1340 486q34-20 58 8l10 66q-30 20-50 0z'),
    ].join(''),
  );
}
