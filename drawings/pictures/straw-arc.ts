/**
 * Harvest at Rục Làn in October: the thresher throws the straw in one great arc over the valley; a man and a woman feed it
 * with sheaves, a boy holds the mouth of a sack, and the limestone stands close around the small field.
 */
import { createRandom, drawing, line, path, smooth, tower, sunlitFace, type Point } from '../kit.ts';
import { placed } from '../parts.ts';
import { dots, readPoints } from '../points.ts';
import { haze, filled } from '../shade.ts';
import { peopleStyle, person } from '../people.ts';

const random = createRandom(16);

export function draw(): string {
  const towers = [
    [100, 420, 460],
    [420, 300, 330],
    [680, 260, 400],
    [960, 320, 300],
    [1240, 300, 420],
    [1520, 400, 520],
  ].map(([x, width, height]) => tower(random, { x: x!, width: width!, height: height!, base: 640 }));
  // Straw along a throw: from the spout up to the left and down onto the heap.
  const straws = Array.from({ length: 190 }, () => {
    const t = random();
    const x = 980 - t * 560 + (random() - 0.5) * 40;
    const y = 470 - 330 * Math.sin(Math.PI * (0.12 + t * 0.74)) * 1 + t * t * 190 + (random() - 0.5) * (30 + t * 120);
    const turn = random() * Math.PI;
    return `M${Math.round(x)} ${Math.round(y)}l${Math.round(Math.cos(turn) * 44)} ${Math.round(Math.sin(turn) * 44)}`;
  });
  const stubble = Array.from({ length: 120 }, () => {
    const y = 690 + random() * 310;
    return `M${Math.round(random() * 1600)} ${Math.round(y)}l${Math.round((random() - 0.5) * 16)}-${Math.round(12 + (y - 660) * 0.12)}`;
  });
  const sheaf =
    path('sheaf', 'M-70 0q40-26 70-10t80-14l16 20q-40 30-90 20t-76 6z') +
    path('ear', dots(readPoints('76 -14, 92 0, 84 14, 62 -22')));
  const chaff = Array.from({ length: 40 }, (): Point => [420 + random() * 520, 160 + random() * 320]);
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: tháng Mười gặt ở cánh đồng Rục Làn, máy tuốt phun rơm thành vòng cung vàng, người đưa lúa vào máy, em bé giữ bao thóc',
      style: {
        ...peopleStyle,
        s1: ['stop-color:#7fc4c9', 'stop-color:#10263a'],
        s2: ['stop-color:#e8f5d6', 'stop-color:#4c6a6c'],
        rock: ['fill:#5f8f94', 'fill:#1d3544'],
        'rock-lit': ['fill:#94bbb2', 'fill:#38565e'],
        wood: ['fill:#2f7a58', 'fill:#12302f'],
        f1: ['stop-color:#f7c93c', 'stop-color:#7d6a34'],
        f2: ['stop-color:#d98f1e', 'stop-color:#3f3220'],
        crop: ['fill:#ffdc5c', 'fill:#9c8440'],
        'crop-shade': ['fill:#d9a02a', 'fill:#5f4e2a'],
        stubble: ['fill:none;stroke:#b0721a;stroke-width:7;stroke-linecap:round', 'stroke:#2c2318'],
        heap: ['fill:#ffe07a', 'fill:#b59a54'],
        'heap-shade': ['fill:#e0ae3a', 'fill:#75602f'],
        straw: ['fill:none;stroke:#ffe88a;stroke-width:9;stroke-linecap:round', 'stroke:#d9bf74'],
        straw2: ['fill:none;stroke:#f0b52c;stroke-width:9;stroke-linecap:round', 'stroke:#a8843c'],
        chaff: ['fill:none;stroke:#fff6c8;stroke-width:9;stroke-linecap:round;opacity:.8', 'stroke:#c9b880;opacity:.6'],
        m1: ['fill:#d43a2a', 'fill:#7f2f2c'],
        m2: ['fill:#f2674a', 'fill:#a84a3c'],
        m3: ['fill:#8f2420', 'fill:#4a1d20'],
        iron: ['fill:#3c4650', 'fill:#12181e'],
        wheel: ['fill:none;stroke:#2a3038;stroke-width:22', 'stroke:#0c1014'],
        sheaf: ['fill:#f0c23a', 'fill:#a8873c'],
        ear: ['fill:none;stroke:#fff0a0;stroke-width:12;stroke-linecap:round', 'stroke:#d9c070'],
        sack: ['fill:#f4f0e0', 'fill:#a8a695'],
        'sack-shade': ['fill:#c9c2a8', 'fill:#6f6e60'],
        stripe: ['fill:none;stroke:#2f6fb8;stroke-width:9', 'stroke:#2a4c7c'],
        a: ['fill:#3f5a34;stroke:#3f5a34', 'fill:#2a3c28;stroke:#2a3c28'],
        b: ['fill:#c2347c;stroke:#c2347c', 'fill:#7f2f58;stroke:#7f2f58'],
        c: ['fill:#2f7fc2;stroke:#2f7fc2', 'fill:#28527f;stroke:#28527f'],
        legs: ['stroke:#33303c', 'stroke:#0f0f18'],
        skin: ['fill:#b0744a', 'fill:#7a5240'],
        hair: ['fill:#1e1616', 'fill:#08070a'],
        hat: ['fill:#fbe6ae', 'fill:#b5a072'],
        rim: ['fill:#d4ac62', 'fill:#7f6c48'],
      },
    },
    [
      `<defs>${haze('s', 0, 600, [['s1'], ['s2', 1]])}${haze('f', 620, 1000, [['f1'], ['f2', 1]])}</defs>`,
      filled('s', 'M0 0h1600v680H0z'),
      ...towers.map(
        (points) => path('rock', line(points, true)) + path('rock-lit', line(sunlitFace(random, points, 0.5), true)),
      ),
      path(
        'wood',
        smooth(
          readPoints('-300 760, -200 590, 100 600, 300 620, 600 600, 900 616, 1200 596, 1500 610, 1800 590, 1900 760'),
          true,
        ),
      ),
      filled('f', 'M0 632h1600v380H0z'),
      path('crop-shade', 'M1300 632h320v90q-160-30-320 6z') +
        path(
          'crop',
          smooth(readPoints('1290 640, 1330 600, 1420 610, 1500 590, 1580 604, 1700 590, 1700 680, 1290 690'), true),
        ),
      path('stubble', stubble.join('')),
      path('heap-shade', smooth(readPoints('200 760, 230 640, 330 540, 450 520, 560 580, 640 680, 660 760'), true)) +
        path('heap', smooth(readPoints('220 760, 250 640, 330 552, 440 530, 500 570, 480 660, 500 760'), true)),
      path('straw2', straws.slice(0, 90).join('')) +
        path('straw', straws.slice(90).join('')) +
        path('chaff', dots(chaff)),
      // The thresher.
      path('wheel', 'M900 742a50 50 0 1 1 100 0 50 50 0 1 1-100 0zM1120 742a50 50 0 1 1 100 0 50 50 0 1 1-100 0z'),
      path('m3', 'M950 470l-60-70 50-40 90 100z') +
        path('m1', 'M880 560q10-110 130-110h120q90 10 100 110v120H880z') +
        path('m2', 'M880 560q10-110 130-110h120q40 4 64 26-200-10-240 84v120h-74z') +
        path('m3', 'M880 660h350v34H880zM1220 520l90 30v40h-90z') +
        path('iron', 'M1000 600a44 44 0 1 1 88 0 44 44 0 1 1-88 0z') +
        path('m2', 'M1026 600a18 18 0 1 1 36 0 18 18 0 1 1-36 0z') +
        path('m1', 'M850 640h60v40h-80z'),
      person({
        x: 1330,
        y: 770,
        height: 250,
        top: 'b',
        legs: 'legs',
        hat: true,
        flip: true,
        pose: {
          hands: [
            [0.3, 0.6],
            [0.34, 0.7],
          ],
          feet: [
            [-0.1, 0],
            [0.1, 0],
          ],
          lean: 0.06,
        },
      }),
      placed(sheaf, { x: 1266, y: 590, turn: 196 }),
      person({
        x: 1450,
        y: 800,
        height: 262,
        top: 'a',
        legs: 'legs',
        flip: true,
        pose: {
          hands: [
            [0.2, 0.62],
            [0.24, 0.7],
          ],
          feet: [
            [-0.16, 0.02],
            [0.14, 0],
          ],
          lean: 0.02,
        },
      }),
      placed(sheaf, { x: 1400, y: 628, turn: 174, scale: 1.1 }),
      path('sack-shade', smooth(readPoints('780 830, 770 720, 800 676, 870 672, 900 710, 910 830'), true)) +
        path('sack', smooth(readPoints('780 830, 770 720, 800 682, 850 680, 866 740, 870 830'), true)) +
        path('stripe', 'M788 760h112') +
        path('sheaf', 'M800 682q40-30 76-6-30 16-76 6z'),
      person({
        x: 740,
        y: 826,
        height: 190,
        top: 'c',
        legs: 'legs',
        pose: {
          hands: [
            [0.3, 0.74],
            [0.36, 0.66],
          ],
          feet: [
            [-0.1, 0],
            [0.1, 0],
          ],
          lean: 0.08,
        },
      }),
      path('sack', smooth(readPoints('600 860, 590 760, 620 710, 640 690, 670 712, 700 760, 700 860'), true)) +
        path('stripe', 'M600 800h92'),
    ].join(''),
  );
}
