/**
 * Sowing rice on the slope at Khe Cát, the earth cut open at the feet: the man makes holes with two pointed sticks, the woman
 * lets seed fall from the basket, and the seed lies gold in red soil. Behind, old trees with the altar of bamboo between the
 * mountains called husband and wife; morning.
 */
import { canopy, createRandom, drawing, drawLumps, line, path, smooth, type Point } from '../kit.ts';
import { placed } from '../parts.ts';
import { dots, readPoints } from '../points.ts';
import { filled, haze } from '../shade.ts';

const random = createRandom(127);

/** The ground, which rises to the left. */
const ground = (x: number): number => 590 - 0.035 * x + 5 * Math.sin(x / 70);

/** A leg from hip to foot, bent at the knee. */
const leg = (data: string, foot: Point): string =>
  path('shin', data) + path('skin', `M${foot[0] - 14} ${foot[1] - 10}q24-6 44 10h-44z`);

export function draw(): string {
  const surface = Array.from({ length: 45 }, (_, index): Point => [-40 + index * 38, ground(-40 + index * 38)]);
  const layer = (depth: number, wave: number): Point[] =>
    Array.from({ length: 15 }, (_, index): Point => {
      const x = -120 + index * 132;
      return [x, ground(x) + depth + (index % 2 === 0 ? wave : -wave) + (random() - 0.5) * wave];
    });
  const at = Array.from({ length: 12 }, (_, index) => 1010 - index * 104);
  const holes = at.map((x, index) => {
    const y = Math.round(ground(x));
    return index === 0
      ? `M${x - 26} ${y - 4}q8 70 26 104 18-34 26-104z`
      : `M${x - 20} ${y + 4}q4 60 20 92 16-32 20-92z`;
  });
  const seeds = at.slice(1).flatMap((x) => {
    const y = ground(x) + 80;
    return [
      [x - 6, y],
      [x + 7, y - 6],
      [x + 1, y - 18],
      [x - 8, y - 26],
      [x + 8, y - 32],
    ] as Point[];
  });
  const pebbles = Array.from({ length: 40 }, (): Point => [random() * 1600, 720 + random() * 280]);
  const stubble = Array.from({ length: 50 }, () => {
    const x = Math.round(random() * 1600);
    return `M${x} ${Math.round(ground(x))}l${Math.round(random() * 10 - 5)}-${Math.round(10 + random() * 18)}`;
  });
  const roots = [90, 240, 1290, 1450].map(
    (x) =>
      `M${x} ${Math.round(ground(x))}q-10 60 6 110M${x} ${Math.round(ground(x)) + 40}q30 20 34 60M${x} ${Math.round(ground(x)) + 30}q-34 20-40 56`,
  );
  const grove = canopy(random, readPoints('60 330, 150 230, 280 200, 400 250, 450 340'), 34, 46);
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: đất nương bổ ra dưới chân, người đàn ông chọc lỗ bằng hai gậy nhọn, người phụ nữ thả hạt giống, hạt vàng nằm trong đất đỏ, sau lưng hai ngọn núi và khám thờ tre',
      style: {
        s1: ['stop-color:#d9ecd2', 'stop-color:#223056'],
        s2: ['stop-color:#fbf3d0', 'stop-color:#9a90a8'],
        husband: ['fill:#8fb7a0', 'fill:#4a5678'],
        wife: ['fill:#a9c9ac', 'fill:#5c6788'],
        hill: ['fill:#79a56a', 'fill:#33425c'],
        grove: ['fill:#3e7048', 'fill:#0f1e2c'],
        'grove-lit': ['fill:#6d9c50', 'fill:#22384a'],
        trunk: ['fill:#5a4632', 'fill:#10141f'],
        bamboo: ['fill:none;stroke:#c9a257;stroke-width:7;stroke-linecap:round', 'stroke:#5c5444'],
        thatch: ['fill:#b98a42', 'fill:#443c34'],
        offering: ['fill:none;stroke:#e24a34;stroke-width:10;stroke-linecap:round', 'stroke:#8c3c38'],
        e1: ['stop-color:#c4552e', 'stop-color:#6e3038'],
        e2: ['stop-color:#7a2a1c', 'stop-color:#2a1420'],
        crust: ['fill:#8a3a20', 'fill:#42202a'],
        layer: ['fill:#a8432a;opacity:.7', 'fill:#56242e;opacity:.8'],
        'layer-low': ['fill:#6a2418;opacity:.7', 'fill:#160a12;opacity:.8'],
        pebble: ['fill:none;stroke:#e08a5a;stroke-width:11;stroke-linecap:round;opacity:.6', 'stroke:#6a3a40'],
        root: ['fill:none;stroke:#e6b88a;stroke-width:4;stroke-linecap:round;opacity:.6', 'stroke:#7a5a58'],
        stubble: ['fill:none;stroke:#c9a257;stroke-width:6;stroke-linecap:round', 'stroke:#54483e'],
        hole: ['fill:#3c1410', 'fill:#0a0508'],
        seed: ['fill:none;stroke:#ffd23a;stroke-width:12;stroke-linecap:round', 'stroke:#ffc94a'],
        fall: ['fill:none;stroke:#ffd23a;stroke-width:10;stroke-linecap:round', 'stroke:#ffc94a'],
        skin: ['fill:#a86a44', 'fill:#8a5c48'],
        limb: ['fill:none;stroke:#a86a44;stroke-width:24;stroke-linecap:round;stroke-linejoin:round', 'stroke:#8a5c48'],
        shin: ['fill:none;stroke:#a86a44;stroke-width:28;stroke-linecap:round;stroke-linejoin:round', 'stroke:#8a5c48'],
        hair: ['fill:#1e1614', 'fill:#06070c'],
        indigo: ['fill:#24345e', 'fill:#26376a'],
        'indigo-lit': ['fill:#3c528c', 'fill:#4560a4'],
        short: [
          'fill:none;stroke:#1a2440;stroke-width:42;stroke-linecap:round;stroke-linejoin:round',
          'stroke:#0b1122',
        ],
        skirt: ['fill:#1c2036', 'fill:#0a0d1c'],
        band: ['fill:none;stroke:#e0402e;stroke-width:9', 'stroke:#96352f'],
        'band-lit': ['fill:none;stroke:#f6e3b8;stroke-width:4', 'stroke:#a39678'],
        stick: ['fill:none;stroke:#e0b45a;stroke-width:15;stroke-linecap:round', 'stroke:#8f764a'],
        point: ['fill:#6b4a22', 'fill:#2f2418'],
        basket: ['fill:#c9963e', 'fill:#7a5f3a'],
        'basket-shade': ['fill:#8f6424', 'fill:#473824'],
        weave: ['fill:none;stroke:#8f6424;stroke-width:4', 'stroke:#473824'],
        eye: ['fill:none;stroke:#1e1614;stroke-width:6;stroke-linecap:round', 'stroke:#06070c'],
      },
    },
    [
      `<defs>${haze('s', 0, 560, [['s1'], ['s2', 1]])}${haze('e', 540, 1000, [['e1'], ['e2', 1]])}</defs>`,
      filled('s', 'M0 0h1600v640H0z'),
      path(
        'wife',
        smooth(
          readPoints('900 640, 1000 480, 1120 330, 1220 250, 1310 290, 1420 400, 1560 470, 1800 560, 1800 640'),
          true,
        ),
      ),
      path(
        'husband',
        smooth(
          readPoints('-300 640, -200 420, -40 330, 120 170, 230 90, 330 130, 430 290, 600 430, 800 540, 860 640'),
          true,
        ),
      ),
      path(
        'hill',
        smooth(
          readPoints('-300 700, -200 480, 100 450, 340 440, 600 520, 1000 540, 1400 500, 1900 520, 1900 700'),
          true,
        ),
      ),
      path('trunk', 'M150 330h26l6 150h-38zM300 330h28l8 130h-42zM402 350h20l6 110h-32z'),
      path('grove', drawLumps(grove) + smooth(readPoints('40 360, 90 260, 260 200, 400 250, 470 350, 300 380'), true)),
      path('grove-lit', drawLumps(grove.map(([x, y, size]) => [x + size * 0.2, y, size * 0.55]))),
      path('bamboo', 'M478 530v-104M566 530v-104M470 470h104M470 500h104') +
        path('thatch', 'M456 434l66-52 66 52z') +
        path('offering', dots(readPoints('500 458, 522 456, 544 458'))),
      filled('e', line([...surface, [1640, 1020], [-40, 1020]], true)),
      path('layer', smooth([[-300, 1100], ...layer(170, 16), [1900, 1100]], true)),
      path('layer-low', smooth([[-300, 1100], ...layer(300, 22), [1900, 1100]], true)),
      path(
        'crust',
        `${line(surface)}${line(surface.map(([x, y]): Point => [x, y + 22]).toReversed()).replace('M', 'L')}z`,
      ),
      path('pebble', dots(pebbles)) + path('root', roots.join('')) + path('stubble', stubble.join('')),
      path('hole', holes.join('')) + path('seed', dots(seeds)),
      // The woman, who looks down to the hole before her; 380 tall.
      placed(
        leg('M-14-130L-24-70L-30-8', [-30, 4]) +
          leg('M24-130L44-66L30-8', [30, 2]) +
          path('skirt', 'M-46-210h96l10 124q-56 16-112 0z') +
          path('band', 'M-51-104q56 16 110 0M-49-150q52 14 104 0') +
          path('band-lit', 'M-50-116q56 16 108 0M-49-138q52 14 104 0') +
          path('indigo', 'M-44-330q40-20 84 0 14 60 10 124h-96q-10-60 2-124z') +
          path('indigo-lit', 'M14-336q18 0 26 6 14 60 10 124h-26q6-80-10-130z') +
          path('skin', 'M-12-330h26v-26h-26z') +
          path('skin', 'M-24-372a30 34 0 1 0 60 0 30 34 0 1 0-60 0z') +
          path(
            'hair',
            'M-30-366q-10-48 36-50 36 0 34 34-30-4-40-12-6 22-10 40-14 4-20-12zM-38-380a17 17 0 1 1 12 22z',
          ) +
          path('eye', 'M24-366h0') +
          path('basket', 'M-92-250h92l-14 76q-30 14-62 0z') +
          path('basket-shade', 'M-92-250h40q-4 50 6 80-16 0-30-4z') +
          path('weave', 'M-88-226h84M-84-202h76') +
          path('limb', 'M-34-310Q-80-270-56-238') +
          path('limb', 'M34-308Q96-270 92-196') +
          path('skin', 'M80-204h26l-6 26h-14z'),
        { x: 706, y: ground(706) },
      ),
      path('fall', dots(readPoints('799 408, 806 450, 798 488, 806 526, 802 556'))),
      // The man before her, bent over two sticks.
      placed(
        leg('M-30-170Q-40-90-60-10', [-60, 4]) +
          leg('M10-170Q60-100 44-8', [44, 4]) +
          path('short', 'M-26-170L-34-112M8-170L34-116') +
          path('limb', 'M60-296Q130-260 128-190') +
          path('indigo', 'M-44-170q-10-80 40-140 40-20 74 14-10 80-44 134-40 14-70-8z') +
          path('indigo-lit', 'M36-320q20 4 34 24-10 80-44 134-16 4-30 2 50-60 40-160z') +
          path('skin', 'M50-318l24-18 14 20-24 18z') +
          path('skin', 'M58-352a30 34 0 1 0 60 0 30 34 0 1 0-60 0z') +
          path('hair', 'M54-352q-6-46 38-46 34 2 34 26-26 0-44 6-4 20-12 30-14-2-16-16z') +
          path('band', 'M58-366q30-12 64-8') +
          path('eye', 'M108-346h0') +
          path('limb', 'M14-300Q70-240 78-196'),
        { x: 940, y: ground(940) },
      ),
      path('stick', 'M1000 300L1026 580M1056 290L1096 560') + path('point', 'M1019 560l16-2-2 84zM1089 544l16-2 2 66z'),
      path('skin', 'M1004 358a17 17 0 1 0 34 0 17 17 0 1 0-34 0zM1052 362a17 17 0 1 0 34 0 17 17 0 1 0-34 0z'),
    ].join(''),
  );
}
