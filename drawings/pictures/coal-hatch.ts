/**
 * The first coal ship of the power station, from the bottom of its hold at evening: a rectangle of orange sky, the striped
 * chimney in it, the grab that comes down with open jaws, and a signalman at the edge of the hatch. All else is coal.
 */
import { createRandom, drawing, line, path, smooth, type Point } from '../kit.ts';
import { placed } from '../parts.ts';
import { readPoints } from '../points.ts';
import { fade, filled, glow, light } from '../shade.ts';
import { peopleStyle, person } from '../people.ts';

const random = createRandom(1203);

export function draw(): string {
  const lump = (x: number, y: number, size: number): [string, string] => {
    const corners = Array.from({ length: 7 }, (_, index): Point => {
      const angle = (index / 7) * Math.PI * 2;
      const reach = size * (0.7 + random() * 0.4);
      return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach * 0.7];
    });
    return [line(corners, true), line([corners[4]!, corners[5]!, corners[6]!, [x, y]], true)];
  };
  const lumps = Array.from({ length: 74 }, (_, index) => {
    const near = index / 73;
    const x = random() * 1640 - 20;
    const heap = 700 + Math.abs(x - 860) * 0.22 - (1 - Math.abs(x - 860) / 900) * 10;
    return lump(x, heap + near * (1000 - heap), 20 + near * 52);
  });
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: chiều tối nhìn từ đáy hầm tàu than lên, khung trời cam có ống khói sọc, gàu ngoạm há miệng thả xuống, người ra hiệu bên miệng hầm',
      style: {
        ...peopleStyle,
        hold: ['fill:#1c1a20', 'fill:#08080c'],
        w1: ['stop-color:#5a3a2e', 'stop-color:#1c1a28'],
        w2: ['stop-color:#16141a', 'stop-color:#050508'],
        wall: ['fill:#2c2529', 'fill:#0e0d13'],
        rib: ['fill:none;stroke:#0f0d12;stroke-width:16', 'stroke:#020204'],
        'rib-lit': ['fill:none;stroke:#7a4a32;stroke-width:5', 'stroke:#2c2a3a'],
        s1: ['stop-color:#f5531e', 'stop-color:#0b1230'],
        s2: ['stop-color:#ffb238', 'stop-color:#243a72'],
        smoke: ['fill:#ffd98a;opacity:.6', 'fill:#5d73a8;opacity:.5'],
        stack: ['fill:#fff3df', 'fill:#8b92a8'],
        red: ['fill:#d6232a', 'fill:#84262e'],
        'stack-shade': ['fill:#7a2a24;opacity:.35', 'fill:#05060f;opacity:.5'],
        block: ['fill:#7a2f2a', 'fill:#131a38'],
        lamp: ['stop-color:#fff2c0;stop-opacity:0', 'stop-color:#ffdf90;stop-opacity:.9'],
        'lamp-end': ['stop-color:#ffdf90;stop-opacity:0'],
        rim: ['fill:#b8542e', 'fill:#3a3c52'],
        'rim-lit': ['fill:#ff9440', 'fill:#6d7290'],
        rope: ['fill:none;stroke:#1a1418;stroke-width:9', 'stroke:#05060c'],
        grab: ['fill:#3a2c30', 'fill:#14151f'],
        'grab-lit': ['fill:#e08a3c', 'fill:#5c6484'],
        'grab-mid': ['fill:#8f5030', 'fill:#333a52'],
        coal: ['fill:#17151a', 'fill:#07070b'],
        'coal-lit': ['fill:#6f4a3c', 'fill:#2b3048'],
        vest: ['fill:#d7f03a;stroke:#d7f03a', 'fill:#a9bf3a;stroke:#a9bf3a'],
        legs: ['stroke:#1b2a5a', 'stroke:#0c1330'],
        skin: ['fill:#b97a52', 'fill:#7a5444'],
        hair: ['fill:#fff6e0', 'fill:#c9c6b8'],
        hat: ['fill:#fff6e0'],
        rim2: ['fill:#fff6e0'],
      },
    },
    [
      `<defs>${fade('s', [['s1'], ['s2', 1]])}${fade('w', [['w1'], ['w2', 1]])}${glow('l', [['lamp'], ['lamp-end', 1]])}</defs>`,
      path('hold', 'M0 0h1600v1000H0z'),
      filled('w', 'M470 480h800l130 330H330z'),
      path('wall', 'M0 0h380l90 480L330 810 0 940zM1600 0h-250l-80 480 130 330 200 130z'),
      path('rib', 'M100 0l90 880M240 0l90 800M1500 0l-90 880M640 480l-50 330M860 480v330M1080 480l60 330') +
        path('rib-lit', 'M112 0l90 880M252 0l90 800M1488 0l-90 880M648 480l-50 330M868 480v330M1074 480l60 330'),
      filled('s', 'M380-10h970l-80 490H470z'),
      path('smoke', smooth(readPoints('664 60, 700 10, 620 -20, 480 -30, 420 10, 470 40, 560 30'), true)),
      path('stack', 'M640 60h52l16 420h-84z') +
        path('red', 'M640 60h52l3 62h-58zM634 190h64l3 64h-70zM628 322h76l3 66h-82z') +
        path('stack-shade', 'M668 60h24l16 420h-40z'),
      path('block', 'M480 480V360h60v-50h70v60h30v110zM710 480v-80h90v-50h60v130z'),
      light('l', 520, 380, 60) + light('l', 830, 380, 60) + light('l', 666, 66, 50),
      path('rim', 'M360 470h1020v40H360z') +
        path('rim-lit', 'M360 470h1020v12H360zM340-10h44l90 486h-30zM1346-10h46l-96 486h-30z'),
      person({
        x: 1196,
        y: 474,
        height: 190,
        top: 'vest',
        legs: 'legs',
        flip: true,
        pose: {
          hands: [
            [-0.2, 0.44],
            [0.3, 0.98],
          ],
        },
      }),
      // The grab.
      path('rope', 'M930-10v170M970-10v170M1010-10v170'),
      placed(
        path('grab-mid', 'M-90-220h180v50H-90z') +
          path('grab-lit', 'M-90-220h180v14H-90z') +
          path('rope', 'M-60-170L-200 60M60-170L200 60M-20-170v120M20-170v120') +
          path('grab', 'M-60-60H60v46H-60z') +
          path(
            'grab',
            smooth(readPoints('-40 -30, -210 0, -260 120, -240 250, -180 300, -150 200, -100 100, -20 20'), true),
          ) +
          path('grab', smooth(readPoints('40 -30, 210 0, 260 120, 240 250, 180 300, 150 200, 100 100, 20 20'), true)) +
          path(
            'grab-lit',
            smooth(readPoints('-50 -26, -210 0, -260 120, -240 250, -226 180, -214 100, -180 30'), true) +
              smooth(readPoints('40 -20, 120 -10, 190 20, 150 70, 110 60'), true),
          ) +
          path('grab-mid', 'M-240 240l-10 70 60-20zM-200 270l10 60 26-60zM240 240l10 70-60-20zM200 270l-10 60-26-60z'),
        { x: 970, y: 350, scale: 0.92 },
      ),
      path(
        'coal',
        smooth(
          readPoints('-300 1300, -200 860, 200 810, 560 740, 860 690, 1180 740, 1500 820, 1900 900, 1900 1300'),
          true,
        ) + lumps.map(([all]) => all).join(''),
      ),
      path('coal-lit', lumps.map(([, lit]) => lit).join('')),
    ].join(''),
  );
}
