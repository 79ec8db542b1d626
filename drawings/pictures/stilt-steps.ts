/**
 * A house on stilts from the foot of its steps, as a guest comes to it on a morning of mist: sandals are left below, an old woman
 * waits in the door with a cup; a back-basket, a mortar, the hill rice. Cool aqua, warm straw.
 */
import { createRandom, drawing, line, path, smooth, type Point } from '../kit.ts';
import { placed } from '../parts.ts';
import { readPoints } from '../points.ts';
import { createPlane } from '../plane.ts';
import { filled, glow, haze, light } from '../shade.ts';

const random = createRandom(39);

export function draw(): string {
  const fringe = (left: Point, right: Point, count: number, long: number): string => {
    const points: Point[] = Array.from({ length: count * 2 + 1 }, (_, index): Point => {
      const part = index / (count * 2);
      return [
        left[0] + (right[0] - left[0]) * part,
        left[1] + (right[1] - left[1]) * part + (index % 2) * long * (0.4 + random()),
      ];
    });
    return line([...points, [right[0], right[1] - 60], [left[0], left[1] - 60]], true);
  };
  const straws = Array.from({ length: 90 }, () => {
    const x = 700 + random() * 920;
    const y = 10 + random() * 130;
    return `M${Math.round(x)} ${Math.round(y)}l${Math.round((x - 1050) * 0.06)} ${Math.round(40 + random() * 40)}`;
  }).join('');
  const wall = createPlane([640, 520], [1540, 490], [1540, 230], [640, 240]);
  const weave = Array.from({ length: 31 }, (_, index) => {
    const u = index / 26;
    return line([wall(u, 0), wall(u + 0.04, 0.33), wall(u, 0.66), wall(u + 0.04, 1)]);
  }).join('');
  const mats = [0.33, 0.66].map((v) => line([wall(0, v), wall(1.2, v)])).join('');
  const treads = Array.from({ length: 7 }, (_, index) => {
    const part = index / 6;
    const y = 560 + part ** 1.25 * 330;
    const half = 70 + part * 68;
    return [Math.round(962 - part * 10), Math.round(y), Math.round(half), Math.round(16 + part * 16)] as const;
  });
  const rice = Array.from({ length: 60 }, (_, index) => {
    const x = -10 + index * 10 + random() * 6;
    return `M${Math.round(x)} ${Math.round(800 + random() * 20 - index * 1.2)}q${Math.round(random() * 16 - 8)}-50 ${Math.round(random() * 36 - 10)}-70`;
  }).join('');
  return drawing(
    {
      width: 1600,
      height: 1000,
      label: 'Tranh: nhà sàn buổi sáng sương nhìn từ chân cầu thang, dép để dưới bậc, bà cụ đợi ở cửa',
      style: {
        s1: ['stop-color:#8fcfd2', 'stop-color:#0a1a2a'],
        s2: ['stop-color:#eef6e6', 'stop-color:#2c4a58'],
        far: ['fill:#a9d3d2', 'fill:#1c3444'],
        hill: ['fill:#74b0aa', 'fill:#142838'],
        near: ['fill:#4b8c7c', 'fill:#0e1f2a'],
        mist: ['fill:#f6fbf4;opacity:.75', 'fill:#8fb0bc;opacity:.22'],
        ground: ['fill:#b79a6c', 'fill:#1d2023'],
        'ground-lit': ['fill:#d6bd8c', 'fill:#2c3030'],
        rice: ['fill:none;stroke:#9bb53c;stroke-width:6;stroke-linecap:round', 'stroke:#2f4a34'],
        thatch: ['fill:#c99a4c', 'fill:#4a3826'],
        'thatch-lit': ['fill:#e6bf6e', 'fill:#6b5232'],
        straw: ['fill:none;stroke:#94682c;stroke-width:5;stroke-linecap:round', 'stroke:#2c2016'],
        eave: ['fill:#7a5226', 'fill:#20160f'],
        wall: ['fill:#dcb56e', 'fill:#5c4630'],
        weave: ['fill:none;stroke:#ae8440;stroke-width:7', 'stroke:#3a2b1e'],
        beam: ['fill:#6b4426', 'fill:#21150e'],
        'beam-lit': ['fill:#9c6a3c', 'fill:#3d2a1c'],
        under: ['fill:#3a2a20', 'fill:#0a0708'],
        gap: ['fill:none;stroke:#6b4a30;stroke-width:6', 'stroke:#2a1c14'],
        door: ['fill:#3c2418', 'fill:#f0a244'],
        fire: ['stop-color:#ffb04c;stop-opacity:.7', 'stop-color:#ffb04c;stop-opacity:.75'],
        'fire-end': ['stop-color:#ffb04c;stop-opacity:0'],
        post: ['fill:#7d5230', 'fill:#2a1c13'],
        'post-lit': ['fill:#b07c48', 'fill:#4a3320'],
        tread: ['fill:#c08c52', 'fill:#5c4028'],
        'tread-top': ['fill:#e6bc80', 'fill:#86603a'],
        cloth: ['fill:#27345e', 'fill:#1b2548'],
        'cloth-lit': ['fill:#44558c', 'fill:#303f74'],
        band: ['fill:none;stroke:#e0483a;stroke-width:8', 'stroke:#a83c34'],
        scarf: ['fill:#7a1f3a', 'fill:#561a30'],
        skin: ['fill:#a86e48', 'fill:#8a5a42'],
        limb: ['fill:none;stroke:#27345e;stroke-width:26;stroke-linecap:round', 'stroke:#1b2548'],
        grey: ['fill:#e3e0dc', 'fill:#b0adac'],
        eye: ['fill:none;stroke:#2a1a16;stroke-width:5;stroke-linecap:round'],
        cup: ['fill:#fdfaf0', 'fill:#d9d0bc'],
        basket: ['fill:#b98338', 'fill:#5c4426'],
        'basket-line': ['fill:none;stroke:#7a501c;stroke-width:5', 'stroke:#2c1f12'],
        mortar: ['fill:#8a5e38', 'fill:#33231a'],
        sole: ['fill:#2f2a30', 'fill:#0b0a0d'],
        strap: ['fill:none;stroke:#e8563c;stroke-width:9;stroke-linecap:round', 'stroke:#a8443a'],
        strap2: ['fill:none;stroke:#3f8fc0;stroke-width:9;stroke-linecap:round', 'stroke:#2f6488'],
      },
    },
    [
      `<defs>${haze('s', 0, 760, [['s1'], ['s2', 1]])}${glow('f', [['fire'], ['fire-end', 1]])}</defs>`,
      filled('s', 'M0 0h1600v900H0z'),
      path(
        'far',
        smooth(readPoints('-300 800, -200 300, 20 190, 160 130, 280 240, 420 210, 560 330, 760 300, 900 800'), true),
      ),
      path('hill', smooth(readPoints('-300 800, -300 520, 60 400, 200 420, 360 520, 520 470, 700 560, 900 800'), true)),
      path(
        'mist',
        smooth(
          readPoints('-300 560, -100 500, 160 480, 420 540, 720 500, 900 560, 900 640, 500 640, 200 600, -300 660'),
          true,
        ),
      ),
      path(
        'near',
        smooth(readPoints('-300 900, -300 700, 60 640, 260 680, 460 660, 700 720, 1640 700, 1900 900'), true),
      ),
      path('rice', rice),
      path(
        'ground',
        smooth(readPoints('-300 1040, -300 830, 200 800, 620 790, 1000 800, 1400 790, 1900 800, 1900 1040'), true),
      ),
      path('ground-lit', smooth(readPoints('420 1040, 700 900, 900 840, 1080 850, 1160 920, 1180 1040'), true)),
      // Beneath the floor: far posts, a mortar; then the floor from below.
      path('post', 'M760 590h26v220h-26zM1160 590h26v220h-26zM1420 590h26v220h-26z'),
      path('mortar', 'M1240 700h110q-10 60-34 74l10 50h-62l10-50q-24-14-34-74z') +
        path('under', 'M1240 700q55-20 110 0-55 20-110 0z') +
        path('post-lit', 'M1284 700l40-130 14 6-40 130z'),
      path('under', 'M620 516L1600 484V606L720 612z') +
        path(
          'gap',
          'M700 514l60 98M820 510l40 102M940 506l20 104M1060 502v106M1180 500l-10 108M1300 496l-26 110M1420 492l-40 114M1540 488l-50 118',
        ),
      path('wall', line([wall(0, 0), wall(1.2, 0), wall(1.2, 1), wall(0, 1)], true)) + path('weave', weave + mats),
      path('beam', 'M600 504L1640 470v46L600 546z') + path('beam-lit', 'M600 504L1640 470v16L600 520z'),
      path('door', 'M860 250h210v250l-210 8z') + light('f', 965, 420, 190),
      path('beam', 'M842 240h20v270h-20zM1068 240h20v262h-20z'),
      // The old woman in the door.
      placed(
        path('cloth', 'M-46 0q-6-90-2-124 10-50 48-56 40 6 50 56 4 40 0 124z') +
          path('cloth-lit', 'M14-178q30 14 36 54 4 40 0 124h-24q4-100-12-178z') +
          path('band', 'M-48-20h98M-48-36h98') +
          path('skin', 'M-12-174h26v-18h-26z') +
          path('skin', 'M-28-212a28 32 0 1 0 56 0 28 32 0 1 0-56 0z') +
          path('grey', 'M-28-214q4-20 28-22 24 2 28 22-26-12-56 0z') +
          path('scarf', 'M-34-216q-4-46 36-48 40 4 34 48-14-20-36-20t-34 20zM28-226q30 10 24 50-20-14-24-50z') +
          path('eye', 'M-12-208h2M10-208h2M-6-192q6 4 12 0') +
          path('limb', 'M-36-140Q-60-96-20-78M40-140Q64-96 26-78') +
          path('skin', 'M-24-88q26-14 52 0 0 18-26 20-26-2-26-20z') +
          path('cup', 'M-12-106h28l-4 26h-20z'),
        { x: 965, y: 506, scale: 0.96 },
      ),
      // Roof.
      path('eave', fringe([548, 232], [1660, 222], 40, 34)),
      path('thatch', 'M540 200L760-20H1640V230L540 240z') +
        path('thatch-lit', 'M540 200L760-20h120L700 236l-160 4z') +
        path('thatch', fringe([540, 226], [1660, 214], 44, 30)),
      path('straw', straws),
      // Near posts, the basket, the steps.
      path('post', 'M640 524h44v330h-44zM1480 496h46v340h-46z') +
        path('post-lit', 'M666 524h18v330h-18zM1506 496h20v340h-20z'),
      path('basket', 'M588 590h100l-14 140q-36 18-72 0z') +
        path('basket-line', 'M590 622h96M594 656h88M598 690h80M616 592l8 142M656 592l-8 142M600 590q36-80 76 0'),
      path('post', 'M872 540l28-4L826 930h-44zM1024 536l28-4 60 398h-44z'),
      ...treads.map(
        ([x, y, half, high]) =>
          path('tread', `M${x - half} ${y}h${2 * half}v${high}h-${2 * half}z`) +
          path(
            'tread-top',
            `M${x - half + 8} ${y - Math.round(high * 0.5)}h${2 * half - 16}l8 ${Math.round(high * 0.5)}h-${2 * half}z`,
          ),
      ),
      path(
        'sole',
        'M1130 890q30-14 74-6 20 16-10 26-50 10-74-2zM1150 930q30-16 80-8 22 16-8 28-56 10-80-4zM700 900q26-16 76-8 22 14-6 26-50 10-74-2zM690 944q30-16 80-8 22 16-8 28-56 8-80-4z',
      ),
      path('strap', 'M1160 892q14-22 30-4M1184 932q14-22 32-4') +
        path('strap2', 'M730 902q14-22 30-4M724 946q14-22 32-4'),
    ].join(''),
  );
}
