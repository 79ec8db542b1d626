/**
 * The night train from the north on the morning before Tết, from within a berth: a child wakes at the window, fields under
 * water run past in the first pink; on the little table a branch of peach blossom and two bánh chưng.
 */
import { createRandom, drawing, path, smooth, type Point } from '../kit.ts';
import { placed } from '../parts.ts';
import { dots, readPoints } from '../points.ts';
import { haze, filled } from '../shade.ts';

const random = createRandom(61);

/** A cake of rice in leaves, tied crosswise. */
const cake = (x: number, y: number): string =>
  placed(
    path('leaf', 'M-62-84h124l10 12v84H-72v-84z') +
      path('leaf-lit', 'M-62-84h124l10 12H-72zM-72-72h42v84h-42z') +
      path('string', 'M-28-84v96M28-84v96M-72-44H72M-72-12H72'),
    { x, y },
  );

export function draw(): string {
  const twig = readPoints('1010 742, 1020 640, 1000 560, 1040 470, 1030 380, 1070 300');
  const flowers = Array.from({ length: 44 }, (_, index): Point => {
    const at = twig[1 + (index % 5)]!;
    return [at[0] + (random() - 0.4) * 150, at[1] + (random() - 0.5) * 120];
  });
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: sáng giáp Tết trên tàu đêm, em nhỏ tỉnh dậy nhìn ra ruộng nước hồng, trên bàn có cành đào và bánh chưng',
      style: {
        s1: ['stop-color:#8fb7e6', 'stop-color:#1b1d4a'],
        s2: ['stop-color:#ffc9cf', 'stop-color:#8a4f78'],
        s3: ['stop-color:#ffe7c2', 'stop-color:#d98a72'],
        wall: ['fill:#2f5b66', 'fill:#0d1c26'],
        'wall-lit': ['fill:#3f7480', 'fill:#162d38'],
        frame: ['fill:#c9d6d4', 'fill:#3d5460'],
        'frame-shade': ['fill:#8ba3a4', 'fill:#22343e'],
        hill: ['fill:#8f86bd', 'fill:#362d5c'],
        bank: ['fill:#5f7f63', 'fill:#1b2c38'],
        water: ['fill:#ffd7d2', 'fill:#8c5a7c'],
        dike: ['fill:none;stroke:#5f7f63;stroke-width:11', 'stroke:#1b2c38'],
        blur: ['fill:none;stroke:#47654f;stroke-width:14;stroke-linecap:round', 'stroke:#101f29'],
        table: ['fill:#e8d3b0', 'fill:#6b5a58'],
        'table-edge': ['fill:#b48f63', 'fill:#3b2f36'],
        leaf: ['fill:#2c6b3c', 'fill:#17402f'],
        'leaf-lit': ['fill:#4c9452', 'fill:#2d6344'],
        string: ['fill:none;stroke:#f0e2a8;stroke-width:6', 'stroke:#b5a679'],
        vase: ['fill:#3c6fb0', 'fill:#27416f'],
        'vase-lit': ['fill:#f4f4ee', 'fill:#aab2c4'],
        twig: ['fill:none;stroke:#5b3a2e;stroke-width:11;stroke-linecap:round', 'stroke:#2a1a1e'],
        petal: ['fill:none;stroke:#ff7d9c;stroke-width:34;stroke-linecap:round', 'stroke:#e0648c'],
        'petal-lit': ['fill:none;stroke:#ffc2cf;stroke-width:15;stroke-linecap:round', 'stroke:#ffb0c4'],
        skin: ['fill:#e2a57c', 'fill:#a56a58'],
        'skin-lit': ['fill:#f7cba4', 'fill:#d99a7c'],
        hair: ['fill:#2a1c20', 'fill:#0c080e'],
        shirt: ['fill:#f2b632', 'fill:#a8782e'],
        'shirt-lit': ['fill:#ffd668', 'fill:#d9a34a'],
        sheet: ['fill:#f5f2ea', 'fill:#6f7688'],
        'sheet-shade': ['fill:#cfd2cc', 'fill:#474f63'],
        curtain: ['fill:#c9503f', 'fill:#5b2630'],
        'curtain-shade': ['fill:#98372f', 'fill:#391822'],
      },
    },
    [
      `<defs>${haze('s', 120, 470, [['s1'], ['s2', 0.6], ['s3', 1]])}</defs>`,
      path('wall', 'M0 0h1600v1000H0z') + path('wall-lit', 'M0 0h1600v40H0zM0 760h1600v240H0z'),
      path('frame-shade', 'M330 86h900q40 0 40 40v560q0 40-40 40H330q-40 0-40-40V126q0-40 40-40z'),
      path('frame', 'M346 86h884q40 0 40 40v542q0 40-40 40H346q-40 0-40-40V126q0-40 40-40z'),
      filled('s', 'M366 120h844q26 0 26 26v520H340V146q0-26 26-26z'),
      path(
        'hill',
        smooth(
          readPoints(
            '340 470, 340 420, 440 380, 540 410, 640 330, 720 390, 850 350, 960 410, 1100 360, 1236 410, 1236 480, 340 480',
          ),
          true,
        ),
      ),
      path('water', 'M340 462h896v206H340z') +
        path('bank', 'M340 458h896v14H340z') +
        path('dike', 'M340 508l896-8M340 580l896-22M520 504l-90 164M760 502l20 78M960 500l120 168') +
        path('blur', 'M350 636h250M660 652h330M1040 630h190M420 660h160M1060 662h150'),
      path('frame', 'M778 86h20v622h-20z'),
      path('curtain', 'M1130 96h130v600q-30 12-60-10-50-160-70-590z') +
        path('curtain-shade', 'M1160 96q14 330 56 596h-16q-52-190-66-596zM1220 96q4 330 20 596l-14 4q-26-290-30-600z'),
      // The child, kneeling on the berth, hands on the sill.
      path('sheet-shade', smooth(readPoints('360 1000, 380 860, 520 800, 700 806, 860 850, 900 1000'), true)),
      path('sheet', smooth(readPoints('380 1000, 400 880, 530 820, 680 824, 820 870, 850 1000'), true)),
      path('shirt', 'M470 862q6-210 90-262 50-24 110 0 74 50 84 262-140 40-284 0z') +
        path('shirt-lit', 'M640 590q100 30 114 272-40 12-76 16 6-170-38-288z') +
        path('skin', 'M584 560h64v50q-32 24-64 0z') +
        path('skin', 'M520 470q0-104 96-108 94 4 94 108 0 110-94 116-96-6-96-116z') +
        path('skin-lit', 'M668 380q44 34 42 96-4 90-64 108 30-70 22-204z') +
        path('hair', 'M508 486q-22-150 106-152 92 2 98 92-30-16-44-34-10 70-40 96-20 66-54 88-56-20-66-90z') +
        path('skin', 'M566 470a16 24 0 1 1 0 44z') +
        path('shirt', 'M664 640q90 10 150 60l-14 40q-90-10-150-20z') +
        path('skin-lit', 'M806 694q34-14 66-6 12 10-2 20l10 14q-40 26-84 16z'),
      path('table', 'M820 742h460v34H820z') + path('table-edge', 'M820 770h460v22H820zM1200 790h36v210h-36z'),
      path(
        'twig',
        smooth(twig) + 'M1016 610q60-40 90-100M1006 560q-50-40-70-110M1038 460q60-30 80-90M1036 420q-50-30-60-90',
      ),
      path('petal', dots(flowers)) + path('petal-lit', dots(flowers.map(([x, y]): Point => [x - 4, y - 5]))),
      path('vase', 'M980 640h60l-8 24q40 40 0 78h-44q-40-38 0-78z') +
        path('vase-lit', 'M990 664q-26 40-2 70 14 2 14-6-14-30 4-64z'),
      cake(1154, 728) + cake(1130, 648),
    ].join(''),
  );
}
