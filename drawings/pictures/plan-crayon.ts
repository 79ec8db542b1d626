/**
 * A school that is being built: the plan lies unrolled on the ground, white lines on blue, held down by stones – beds, kitchen
 * and classrooms round one yard; three children look in from above, and one draws a flower into the yard in yellow crayon.
 */
import { createRandom, drawing, path, smooth } from '../kit.ts';
import { placed } from '../parts.ts';
import { readPoints } from '../points.ts';

const random = createRandom(950);

export function draw(): string {
  const grid = [
    ...Array.from({ length: 15 }, (_, index) => `M${190 + index * 84} 200V900`),
    ...Array.from({ length: 9 }, (_, index) => `M150 ${230 + index * 80}H1450`),
  ].join('');
  const beds = [0, 1, 2, 3, 4, 5]
    .map((index) => `M${260 + (index % 2) * 110} ${300 + Math.floor(index / 2) * 90}h84v56h-84zm8 8h20v40h-20z`)
    .join('');
  const desks = Array.from(
    { length: 12 },
    (_, index) => `M${1130 + (index % 4) * 66} ${470 + Math.floor(index / 4) * 76}h44v28h-44zm12 40h20v14h-20z`,
  ).join('');
  const gravel = Array.from(
    { length: 60 },
    () => `M${Math.round(random() * 1600)} ${Math.round(random() * 1000)}h${Math.round(6 + random() * 16)}`,
  ).join('');
  const head = (name: string): string =>
    path(name, smooth(readPoints('-150 -130, -120 -30, -60 20, 60 20, 120 -30, 150 -130, 0 -180'), true)) +
    path('hair', smooth(readPoints('-84 0, -90 -80, -40 -120, 40 -120, 90 -80, 84 0, 50 70, -50 70'), true)) +
    path('hair-lit', smooth(readPoints('-56 -20, -50 -76, 0 -96, 30 -90, -20 -60'), true)) +
    path('skin', smooth(readPoints('-52 56, -30 84, 0 94, 30 84, 52 56, 0 70'), true));
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: bản vẽ trường nội trú trải trên đất, nét trắng trên nền xanh, có phòng ngủ, bếp và lớp học quanh sân; ba em nhỏ nhìn vào, một em vẽ bông hoa bằng sáp vàng giữa sân',
      style: {
        earth: ['fill:#d98a5a', 'fill:#3a2320'],
        gravel: ['fill:none;stroke:#b5663c;stroke-width:9;stroke-linecap:round', 'stroke:#54342c'],
        cast: ['fill:#6c3420;opacity:.5', 'fill:#000;opacity:.5'],
        plan: ['fill:#1f5cc2', 'fill:#122f6c'],
        curl: ['fill:#5a8fe2', 'fill:#2c549c'],
        grid: ['fill:none;stroke:#4a82dc;stroke-width:2', 'stroke:#234a94'],
        draft: ['fill:none;stroke:#fff;stroke-width:7;stroke-linejoin:round', 'stroke:#c9d6ee'],
        fine: ['fill:none;stroke:#d9e6ff;stroke-width:4', 'stroke:#8fa5d0'],
        stone: ['fill:#8f8a88', 'fill:#4a4648'],
        'stone-lit': ['fill:#c9c4be', 'fill:#75706f'],
        wax: ['fill:none;stroke:#ffd92c;stroke-width:20;stroke-linecap:round;stroke-linejoin:round', 'stroke:#f2c828'],
        'wax-2': ['fill:none;stroke:#6fdc4a;stroke-width:18;stroke-linecap:round', 'stroke:#58b53c'],
        crayon: ['fill:#ffd92c', 'fill:#e5bc28'],
        'crayon-dark': ['fill:#d98f1c', 'fill:#a86c18'],
        hair: ['fill:#241a20', 'fill:#0a070a'],
        'hair-lit': ['fill:#5a4650', 'fill:#2c2228'],
        skin: ['fill:#b5744a', 'fill:#744c38'],
        'skin-lit': ['fill:#dba070', 'fill:#a3714f'],
        pink: ['fill:#f25c94', 'fill:#9c3c64'],
        white: ['fill:#fff7ea', 'fill:#b5afa8'],
        green: ['fill:#2fa86c', 'fill:#1f6848'],
        red: ['fill:#e2283a', 'fill:#a82838'],
        sandal: ['fill:#3cc2b5', 'fill:#24756f'],
      },
    },
    [
      path('earth', 'M0 0h1600v1000H0z') + path('gravel', gravel),
      path('cast', 'M140 190l1340-20 24 744-1350 20z') + path('plan', 'M120 170l1350-14 14 726-1350 30z'),
      path('grid', grid) +
        path('curl', 'M1440 158q70 340 40 724l-70 2q50-360-20-726zM130 170q36 360 10 740l60-2q20-360-20-738z'),
      path('draft', 'M230 260h270v320H230zM230 690h440v150H230zM1090 420h310v420h-310zM570 420h450v230H570z') +
        path(
          'fine',
          `${beds}${desks}M1090 700h310M450 690v150M290 730a34 34 0 1 0 68 0 34 34 0 1 0-68 0M310 790h40M380 740a22 22 0 1 0 44 0 22 22 0 1 0-44 0M500 730h130M500 765h130M500 800h130M500 540h-20M1140 740h80v60h-80zM1260 740h90v60h-90z`,
        ),
      path('wax-2', 'M850 560q-10 60 6 120M852 640q-50-40-70-4M856 650q40-50 70-16') +
        path(
          'wax',
          'M820 490a34 34 0 1 1 68 0 34 34 0 1 1-68 0M854 452q-20-60 20-60t-10 60M890 480q40-50 60-10t-56 24M880 520q50 30 20 56t-46-46M824 516q-60 30-50-10t48-24M830 466q-50-30-10-50',
        ),
      // The hand with the crayon, from the child in the middle.
      path('pink', smooth(readPoints('1060 60, 1110 140, 1120 220, 1080 270, 1020 250, 990 160, 960 60'), true)) +
        path(
          'skin',
          smooth(
            readPoints(
              '1096 240, 1080 320, 1040 390, 1000 430, 960 440, 950 416, 984 390, 950 400, 936 380, 970 350, 1000 310, 1020 240',
            ),
            true,
          ),
        ) +
        path(
          'skin-lit',
          smooth(readPoints('1020 240, 1000 310, 970 350, 936 380, 950 396, 1000 360, 1040 300, 1050 240'), true),
        ) +
        path('crayon', 'M1010 320l24 20-120 134-28-22z') +
        path('crayon-dark', 'M886 452l28 22-38 12zM986 346l26 22-12 14-26-22z'),
      placed(head('white'), { x: 560, y: 110, turn: -6 }) +
        placed(head('pink'), { x: 930, y: 84, turn: 5 }) +
        placed(head('green'), { x: 1250, y: 104, turn: 10 }),
      path('red', 'M510 30l50 40 50-44 10 30-40 50-20-10-20 10-40-46z'),
      ...(
        [
          [170, 220, 0.9],
          [1440, 860, 1.1],
          [190, 860, 1],
          [1440, 220, 0.7],
        ] as const
      ).map(([x, y, scale]) =>
        placed(
          path('cast', 'M-76 20a80 50 0 1 0 176 0z') +
            path('stone', smooth(readPoints('-80 20, -70 -40, -10 -64, 60 -50, 90 0, 70 44, 0 60, -60 50'), true)) +
            path('stone-lit', smooth(readPoints('-60 -10, -50 -40, 0 -54, 50 -40, 40 -16, -10 -6'), true)),
          { x, y, scale },
        ),
      ),
    ].join(''),
  );
}
