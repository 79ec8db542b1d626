/**
 * Noon on the girder: two workers seen from behind sit high over the fields with their helmets beside them; between them
 * stand the four tins of a lunch carrier in a row, each less full than the one before.
 */
import { drawing, path, smooth } from '../kit.ts';
import { placed } from '../parts.ts';
import { readPoints } from '../points.ts';

export function draw(): string {
  const worker = (name: string, hair: string): string =>
    path('jeans', smooth(readPoints('-150 20, -140 -60, -60 -90, 60 -90, 140 -60, 150 20'), true)) +
    path(
      name,
      smooth(readPoints('-120 -20, -150 -170, -150 -320, -80 -370, 80 -370, 150 -320, 150 -170, 120 -20'), true),
    ) +
    path('band', 'M-138-150h276v26h-276zM-92-356h30v210h-30zM62-356h30v210H62z') +
    path(`${name}-shade`, smooth(readPoints('-120 -20, -150 -170, -150 -320, -110 -350, -110 -200, -80 -20'), true)) +
    path('skin', 'M-34-400h68v50q-34 22-68 0z') +
    path(hair, smooth(readPoints('-66 -420, -76 -500, -30 -560, 30 -560, 76 -500, 66 -420, 30 -384, -30 -384'), true)) +
    path('skin', 'M-78-470q-16 0-12 24 6 16 18 12zM78-470q16 0 12 24-6 16-18 12z');
  const helmet =
    path('helmet', smooth(readPoints('-80 0, -84 -60, -40 -100, 40 -100, 84 -60, 80 0'), true)) +
    path('helmet-dark', 'M-100-10h200v20h-200z') +
    path('helmet-lit', smooth(readPoints('-60 -30, -56 -66, -20 -88, 10 -90, -20 -60'), true));
  const tins = [96, 84, 74, 60].map((full, index) => {
    const x = 610 + index * 128;
    return (
      path(
        'rice',
        smooth(
          readPoints(
            `${x - 50} 560, ${x - 40} ${590 - full}, ${x} ${570 - full}, ${x + 40} ${590 - full}, ${x + 50} 560`,
          ),
          true,
        ),
      ) +
      path(index % 2 ? 'fish' : 'egg', `M${x - 26} ${582 - full}q26-26 52 0-26 18-52 0z`) +
      path('tin', `M${x - 54} 536h108v84h-108z`) +
      path('tin-lit', `M${x - 42} 536h22v84h-22z`) +
      path('tin-dark', `M${x + 28} 536h26v84h-26zM${x - 58} 530h116v12h-116z`)
    );
  });
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: giờ trưa trên dầm thép cao, hai công nhân nhìn từ sau lưng ngồi nghỉ, giữa hai người bốn ngăn cặp lồng xếp hàng, ngăn sau vơi hơn ngăn trước',
      style: {
        sky: ['fill:#7fe0d4', 'fill:#0c2a30'],
        cloud: ['fill:#e2fff8', 'fill:#1c4a4f'],
        far: ['fill:#3aa596', 'fill:#0f3c3c'],
        field: ['fill:#b5e07c', 'fill:#25503c'],
        'field-2': ['fill:#8fcf62', 'fill:#1a4034'],
        road: ['fill:#f7f2d9', 'fill:#4f5c52'],
        roof: ['fill:#e2583c', 'fill:#6c3430'],
        beam: ['fill:#d9303c', 'fill:#8a2430'],
        'beam-lit': ['fill:#ff7468', 'fill:#c9504c'],
        'beam-dark': ['fill:#8f1826', 'fill:#48101a'],
        bolt: ['fill:#5c0f1a', 'fill:#280810'],
        jeans: ['fill:#2a4a7c', 'fill:#142848'],
        vest: ['fill:#ff8a1c', 'fill:#c2661c'],
        'vest-shade': ['fill:#d9640c', 'fill:#8a4414'],
        shirt: ['fill:#3c4fa8', 'fill:#26336c'],
        'shirt-shade': ['fill:#28377c', 'fill:#182148'],
        band: ['fill:#f4ff9c', 'fill:#d9e27c'],
        skin: ['fill:#c28458', 'fill:#7f563f'],
        hair: ['fill:#241c20', 'fill:#080608'],
        grey: ['fill:#6c6468', 'fill:#38343a'],
        helmet: ['fill:#ffdc3c', 'fill:#b5982c'],
        'helmet-lit': ['fill:#fff4a8', 'fill:#e5cc6c'],
        'helmet-dark': ['fill:#e0b020', 'fill:#86681c'],
        rice: ['fill:#fffdf2', 'fill:#d9d4c8'],
        egg: ['fill:#ffc22c', 'fill:#cf9c2c'],
        fish: ['fill:#a8623c', 'fill:#7a4830'],
        tin: ['fill:#b9c5ce', 'fill:#6c7884'],
        'tin-lit': ['fill:#f4f8fa', 'fill:#aab5c0'],
        'tin-dark': ['fill:#7c8a98', 'fill:#3f4a56'],
        cable: ['fill:none;stroke:#38424c;stroke-width:9', 'stroke:#05090c'],
      },
    },
    [
      path('sky', 'M0 0h1600v1000H0z'),
      path(
        'cloud',
        'M0 150h360q30 34-10 60H0zM1180 90h420v64h-400q-40-30-20-64zM980 320h300q24 24 0 44H990q-30-20-10-44z',
      ),
      path(
        'far',
        smooth(
          readPoints('-200 820, -100 700, 160 660, 420 720, 700 670, 1000 720, 1300 640, 1700 700, 1800 820'),
          true,
        ),
      ),
      path('field', 'M0 760h1600v240H0z') +
        path('field-2', 'M0 800l500-40H260L0 770zM300 1000l340-240h180l-160 240zM1040 1000L960 760h200l240 240z'),
      path('road', 'M870 760h18l60 240h-80z') +
        path('roof', 'M120 800l50-30 60 30v24H120zM1290 790l44-26 54 26v22h-98zM1440 840l54-32 64 32v26h-118z'),
      path('cable', 'M160-20L500 640M1540-20L1180 640'),
      placed(worker('shirt', 'grey'), { x: 390, y: 620, scale: 0.96 }) +
        placed(worker('vest', 'hair'), { x: 1240, y: 620 }),
      ...tins,
      placed(helmet, { x: 130, y: 612 }) + placed(helmet, { x: 1496, y: 612 }),
      path('beam', 'M0 620h1600v110H0z') +
        path('beam-lit', 'M0 620h1600v24H0z') +
        path('beam-dark', 'M0 706h1600v26H0zM0 650h1600v8H0z'),
      path('bolt', Array.from({ length: 16 }, (_, index) => `M${40 + index * 104} 672h18v18h-18z`).join('')),
    ].join(''),
  );
}
