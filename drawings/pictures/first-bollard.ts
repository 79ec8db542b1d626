/**
 * Before the first ship: a new bollard, huge and close by on the edge of an empty quay, its rope still coiled and white;
 * beyond it smooth sea to the islands, and one man who fishes from the berth, his basket and sandals beside him.
 */
import { drawing, path, smooth } from '../kit.ts';
import { placed } from '../parts.ts';
import { readPoints } from '../points.ts';
import { peopleStyle } from '../people.ts';
import { filled, haze } from '../shade.ts';

export function draw(): string {
  const coil = [0, 1, 2, 3, 4].map(
    (index) =>
      path(
        'rope-dark',
        `M${240 - index * 6} ${880 - index * 42}a${190 - index * 14} 54 0 1 0 ${380 - index * 28} 0a${190 - index * 14} 54 0 1 0-${380 - index * 28} 0`,
        ' transform="translate(0 12)"',
      ) +
      path(
        'rope',
        `M${240 + index * 14} ${880 - index * 42}a${190 - index * 14} 54 0 1 0 ${380 - index * 28} 0a${190 - index * 14} 54 0 1 0-${380 - index * 28} 0`,
      ),
  );
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: bến cảng mới chưa có tàu, cọc bích đen vàng to ở mép bến, cuộn dây trắng tinh, một ông ngồi câu cá, biển lặng và đảo xa',
      style: {
        s1: ['stop-color:#c2cfdc', 'stop-color:#0e141d'],
        s2: ['stop-color:#f7ece4', 'stop-color:#47525f'],
        w1: ['stop-color:#c9d9dc', 'stop-color:#34424e'],
        w2: ['stop-color:#5f8f9c', 'stop-color:#0c1822'],
        far: ['fill:#9cabb8', 'fill:#1c2732'],
        near: ['fill:#6a7f8c', 'fill:#121b24'],
        quay: ['fill:#e9e6de', 'fill:#4a4c52'],
        wall: ['fill:#a8a69f', 'fill:#24262c'],
        joint: ['fill:none;stroke:#c2beb4;stroke-width:6', 'stroke:#34363c'],
        fender: ['fill:#33363c', 'fill:#0c0d10'],
        kerb: ['fill:#ffd01c', 'fill:#b5941c'],
        dark: ['fill:#24262c', 'fill:#0c0d10'],
        iron: ['fill:#3a3f4a', 'fill:#181b21'],
        'iron-lit': ['fill:#727c8c', 'fill:#49525f'],
        'iron-dark': ['fill:#1c1f26', 'fill:#08090c'],
        paint: ['fill:#ffc81c', 'fill:#b58c1c'],
        'paint-lit': ['fill:#ffeb8a', 'fill:#e5c25a'],
        rope: ['fill:none;stroke:#fffdf5;stroke-width:34', 'stroke:#a5a5a0'],
        'rope-dark': ['fill:none;stroke:#b5b0a2;stroke-width:34', 'stroke:#4f4f4c'],
        cast: ['fill:#3c4450;opacity:.28', 'fill:#000;opacity:.45'],
        rod: ['fill:none;stroke:#5c3c24;stroke-width:7;stroke-linecap:round', 'stroke:#20150e'],
        string: ['fill:none;stroke:#fff;stroke-width:3', 'stroke:#9ca8b0'],
        skin: ['fill:#b5744a', 'fill:#744c38'],
        shirt: ['fill:#d93a44', 'fill:#8f2a34'],
        'shirt-lit': ['fill:#ff7a74', 'fill:#c24f52'],
        trousers: ['fill:#2c3448', 'fill:#10141f'],
        hat: ['fill:#fbeec4', 'fill:#b5a67c'],
        rim: ['fill:#d9b870', 'fill:#7c6a48'],
        basket: ['fill:#b5824a', 'fill:#5c4430'],
        lamp: ['fill:#fff', 'fill:#ffd98a'],
        ...peopleStyle,
      },
    },
    [
      `<defs>${haze('s', 0, 420, [['s1'], ['s2', 1]])}${haze('w', 410, 800, [['w1'], ['w2', 1]])}</defs>`,
      filled('s', 'M0 0h1600v420H0z'),
      path(
        'far',
        smooth(readPoints('980 440, 1040 380, 1120 330, 1220 320, 1300 370, 1380 350, 1460 390, 1540 440'), true),
      ) + path('near', smooth(readPoints('1400 450, 1450 390, 1500 360, 1560 350, 1700 370, 1800 450'), true)),
      filled('w', 'M0 412h1600v500H0z'),
      // The quay runs from the lower left into the distance.
      path('wall', 'M620 430h30l950 440v140h-260z') + path('quay', 'M-20 1010V560L560 424h70l760 586z'),
      path('joint', 'M-20 800L740 520M-20 640L660 452M300 1010L600 424M-20 1000L900 630') +
        path('kerb', 'M630 424h14l800 586h-60z') +
        path(
          'dark',
          'M700 470l14 0 46 33-18 0zM800 544l18 0 60 43-22 0zM930 640l26 0 76 55-30 0zM1110 772l34 0 98 72-42 0z',
        ),
      path('fender', 'M760 500l44 20v60l-44-24zM900 572l60 28v90l-60-34zM1120 690l86 42v130l-86-58z'),
      // The man who fishes.
      placed(
        path(
          'trousers',
          smooth(readPoints('-60 20, -50 -30, 40 -40, 120 -20, 140 30, 136 110, 100 116, 90 40, 20 24'), true),
        ) +
          path('skin', 'M98 104h36v16h20q6 14-4 16h-52z') +
          path('shirt', smooth(readPoints('-60 20, -66 -80, -40 -150, 20 -160, 60 -130, 56 -40, 40 10'), true)) +
          path('shirt-lit', smooth(readPoints('10 -156, 54 -140, 60 -90, 54 -20, 30 -20, 30 -90'), true)) +
          path('shirt', smooth(readPoints('0 -120, 50 -90, 110 -80, 120 -60, 60 -50, 0 -70'), true)) +
          path('skin', 'M110-86q26-6 30 10-6 18-30 14zM-4-176h40v30h-40z') +
          path('skin', smooth(readPoints('-20 -180, -20 -230, 40 -236, 60 -200, 50 -166, 20 -156'), true)) +
          path('hat', 'M-96-206L24-310l120 104q-120 30-240 0z') +
          path('rim', 'M24-310l120 104q-50 14-90 12z') +
          path('rod', 'M110-60L430-330') +
          path('string', 'M430-330V130') +
          path('basket', 'M-190 24l12-74h86l12 74z'),
        { x: 1010, y: 640, scale: 0.86 },
      ),
      path('cast', 'M400 740l520 60 40 70-560 60z'),
      ...coil,
      // The bollard.
      placed(
        path('iron-dark', 'M-150 250a170 50 0 1 0 340 0v-30h-340z') +
          path('iron', 'M-150 220a170 50 0 1 0 340 0 170 50 0 1 0-340 0z') +
          path('paint', 'M-70 230V-60h180v290q-90 40-180 0z') +
          path('paint-lit', 'M-52 236V-60h40v300z') +
          path('dark', 'M-70 70h180v70q-90 30-180 0z') +
          path(
            'iron',
            smooth(readPoints('-180 -60, -200 -130, -120 -190, 60 -210, 220 -180, 250 -120, 210 -60, 40 -30'), true),
          ) +
          path('iron-lit', smooth(readPoints('-160 -110, -120 -176, 40 -196, 180 -176, 60 -170, -70 -150'), true)),
        { x: 660, y: 480, scale: 1.06 },
      ),
    ].join(''),
  );
}
