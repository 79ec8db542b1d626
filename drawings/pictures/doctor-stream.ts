/**
 * The doctor goes to the house: night, rain in the forest, a stream to the knees; the beam of his torch cuts from left to right
 * to a small window far up between the trunks. White case with a green cross on his shoulder, trousers rolled up.
 */
import { createRandom, drawing, path, smooth } from '../kit.ts';
import { placed } from '../parts.ts';
import { readPoints } from '../points.ts';
import { fade, filled, glow, light } from '../shade.ts';

const random = createRandom(61);

export function draw(): string {
  const rain = (from: number, to: number, count: number): string =>
    Array.from({ length: count }, () => {
      const [x, y] = [Math.round(from + random() * (to - from)), Math.round(random() * 900)];
      return `M${x} ${y}l-16 ${Math.round(50 + random() * 40)}`;
    }).join('');
  const trunk = (x: number, wide: number): string =>
    `M${x} -20q${wide * 0.2} 400 ${-wide * 0.4} 760h${wide * 1.9}Q${x + wide} 400 ${x + wide} -20z`;
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: đêm mưa rừng, bác sĩ biên phòng xắn quần lội suối, vai mang túi thuốc chữ thập xanh, đèn pin rọi về ô cửa sáng trên dốc',
      style: {
        s1: ['stop-color:#2c6a78', 'stop-color:#041016'],
        s2: ['stop-color:#134450', 'stop-color:#07212a'],
        far: ['fill:#1f5664', 'fill:#0a2630'],
        mid: ['fill:#123c48', 'fill:#05161d'],
        near: ['fill:#0a2630', 'fill:#02080b'],
        slope: ['fill:#174a4c', 'fill:#061c20'],
        beam: ['stop-color:#fff6c4;stop-opacity:.85', 'stop-color:#fff0b0;stop-opacity:.75'],
        'beam-end': ['stop-color:#fff6c4;stop-opacity:.05'],
        win: ['fill:#ffc65c', 'fill:#ffbe50'],
        wl: ['stop-color:#ffc65c;stop-opacity:.6'],
        'wl-end': ['stop-color:#ffc65c;stop-opacity:0'],
        hut: ['fill:#0c2a30', 'fill:#030c10'],
        rain: ['fill:none;stroke:#8fc9d0;stroke-width:4;stroke-linecap:round;opacity:.5', 'stroke:#5f98a3;opacity:.45'],
        rainlit: ['fill:none;stroke:#fffbe4;stroke-width:5;stroke-linecap:round;opacity:.9'],
        w1: ['stop-color:#3f98a0', 'stop-color:#114048'],
        w2: ['stop-color:#0f4a58', 'stop-color:#031219'],
        foam: ['fill:none;stroke:#c9f0ee;stroke-width:8;stroke-linecap:round', 'stroke:#6ca3a8'],
        glint: ['fill:#fff2b8;opacity:.6'],
        cape: ['fill:#4f7a3c', 'fill:#2c4a2a'],
        'cape-lit': ['fill:#8fb85c', 'fill:#6a9048'],
        'cape-shade': ['fill:#2f5230', 'fill:#142a1a'],
        bag: ['fill:#fdfdf6', 'fill:#c3cbc6'],
        'bag-shade': ['fill:#c3d0d0', 'fill:#76868a'],
        cross: ['fill:#159c6c', 'fill:#127a58'],
        skin: ['fill:#d19a70', 'fill:#9c6e54'],
        trousers: ['fill:#3c5c34', 'fill:#1f3622'],
        helmet: ['fill:#5f8a44', 'fill:#3a5a32'],
        'helmet-lit': ['fill:#a0c46c', 'fill:#7a9c56'],
        torch: ['fill:#20262c', 'fill:#080c0f'],
        strap: ['fill:none;stroke:#5a4a30;stroke-width:11', 'stroke:#2c2418'],
        arm: ['fill:none;stroke:#6c9a4c;stroke-width:40;stroke-linecap:round', 'stroke:#4a6f3a'],
      },
    },
    [
      `<defs>${fade('s', [['s1'], ['s2', 1]])}${fade('w', [['w1'], ['w2', 1]])}${fade('b', [['beam'], ['beam-end', 1]], '')}${glow('l', [['wl'], ['wl-end', 1]])}</defs>`,
      filled('s', 'M0 0h1600v1000H0z'),
      path('far', [120, 300, 520, 700, 980, 1160, 1400].map((x) => trunk(x, 40)).join('')),
      path('slope', smooth(readPoints('800 800, 900 640, 1100 540, 1300 440, 1500 400, 1800 380, 1800 900'), true)),
      light('l', 1310, 330, 220),
      path('hut', 'M1220 440V300l90-70 110 70v140zM1200 306l110-90 130 90-14 16-116-80-100 78z') +
        path('win', 'M1276 320h70v60h-70z') +
        path('hut', 'M1308 320h6v60h-6z'),
      path('mid', [30, 420, 1060, 1480].map((x) => trunk(x, 84)).join('')),
      path('rain', rain(0, 1640, 90)),
      filled('b', 'M800 452L1290 290l30 150L800 486z'),
      path(
        'rainlit',
        'M940 410l-12 40M1010 400l-12 46M1080 370l-14 50M1150 400l-12 40M1200 350l-14 50M1120 330l-12 40',
      ),
      path('near', 'M-20 740q300-60 560 0h1080v270H-20z') + path('near', trunk(1440, 190) + trunk(-60, 200)),
      filled(
        'w',
        smooth(readPoints('-300 1300, -200 760, 300 740, 700 752, 1100 736, 1500 760, 1800 750, 1900 1300'), true),
      ),
      path('glint', 'M860 790q160-20 300 0-140 20-300 0zM960 850q120-14 220 0-110 16-220 0z') +
        path('foam', 'M100 830q80-24 160 0M260 930q90-26 190 0M1180 900q80-22 170 0M1360 810q70-20 140 0'),
      // The doctor, from the side.
      placed(
        path('trousers', 'M-90-40l10-140 90-10 20 150-60 10-20-70-10 70zM20-180l80 10 60 130-62 20-60-100z') +
          path('skin', 'M-84-44h64l-4 90h-52zM96-44l64-24 10 110h-56z') +
          path(
            'cape-shade',
            smooth(
              readPoints('-120 -150, -140 -300, -100 -440, -20 -500, 60 -490, 110 -420, 130 -300, 120 -150, 0 -120'),
              true,
            ),
          ) +
          path(
            'cape',
            smooth(
              readPoints('-60 -140, -70 -300, -40 -440, 10 -496, 60 -490, 110 -420, 130 -300, 120 -150, 40 -128'),
              true,
            ),
          ) +
          path(
            'cape-lit',
            smooth(readPoints('50 -480, 100 -420, 128 -300, 120 -160, 90 -160, 90 -300, 70 -420'), true),
          ) +
          path('strap', 'M-20-480L-90-300M40-490l-110 200') +
          path('bag-shade', 'M-190-310h180v130h-180z') +
          path('bag', 'M-200-316h170v130h-170z') +
          path('cross', 'M-134-294h38v30h30v34h-30v30h-38v-30h-30v-34h30z') +
          path('skin', 'M0-540h50v50H0z') +
          path(
            'skin',
            smooth(readPoints('-14 -590, -6 -640, 50 -650, 84 -610, 92 -580, 80 -540, 40 -520, 0 -536'), true),
          ) +
          path('helmet', smooth(readPoints('-40 -590, -34 -660, 30 -690, 90 -660, 104 -612, 40 -620, 0 -580'), true)) +
          path('helmet-lit', smooth(readPoints('40 -686, 90 -660, 104 -612, 130 -604, 120 -594, 70 -606'), true)) +
          path('arm', 'M60-430L100-330L170-370') +
          path('skin', 'M160-400q34-14 46 14 0 30-30 34-26-10-16-48z') +
          path('torch', 'M176-396l70-24 12 36-70 24zM240-428l30-10 20 54-32 12z'),
        { x: 560, y: 800, scale: 0.94 },
      ),
      path('foam', 'M470 800q60 20 120 0M640 806q50 18 110-6M440 830q80 20 150 6'),
      path('rain', rain(0, 1640, 40)),
    ].join(''),
  );
}
