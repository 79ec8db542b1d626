/**
 * A mine clearance team in a rubber grove on a hot day: trunks in rows that lean with the wind, each with its cup, red and
 * white cords strung across each other between them, and a woman of the team on her knees who listens to her detector.
 */
import { canopy, createRandom, drawing, path, type Point } from '../kit.ts';
import { placed } from '../parts.ts';
import { dots, readPoints } from '../points.ts';
import { drawCircles } from '../shapes.ts';
import { haze, filled } from '../shade.ts';

const random = createRandom(77);

/** A rubber tree that leans: its trunk, the tapped spiral and the cup. */
const tree = (x: number, foot: number, wide: number, lean: number): string =>
  path(
    'trunk',
    `M${x - wide} ${foot}q${lean * 0.3}-300 ${lean}-${foot + 20}h${Math.round(wide * 1.5)}Q${x + lean * 0.4} ${foot - 300} ${x + wide} ${foot}z`,
  ) +
  path(
    'trunk-lit',
    `M${x + Math.round(wide * 0.3)} ${foot}q${lean * 0.3}-300 ${lean + 4}-${foot + 20}h${Math.round(wide * 0.5)}Q${x + lean * 0.4} ${foot - 300} ${x + wide} ${foot}z`,
  ) +
  placed(
    path('cut', 'M-30-40q30 34 60 40M-30-18q30 34 60 40M-30 4q30 34 60 40') + path('milk', 'M-22 44h44l-8 34h-28z'),
    { x: x + Math.round(lean * 0.36), y: foot - Math.round(wide * 5), scale: (wide / 34).toFixed(2) },
  );

export function draw(): string {
  const leaves = Array.from({ length: 60 }, (): Point => [random() * 1600, 690 + random() * 300]);
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: trưa nắng rừng cao su nghiêng theo gió, dây đỏ dây trắng căng chéo, chị đội viên rà phá bom mìn quỳ nghe máy dò',
      style: {
        a1: ['stop-color:#f6f3a6', 'stop-color:#1c2a22'],
        a2: ['stop-color:#cfe07a', 'stop-color:#2f4430'],
        roof: ['fill:#7fae3c', 'fill:#14241a'],
        'roof-lit': ['fill:#b9d657', 'fill:#2a4228'],
        back: ['fill:#a9b582', 'fill:#26382c'],
        g1: ['stop-color:#e8d58e', 'stop-color:#3c4430'],
        g2: ['stop-color:#c58a4c', 'stop-color:#3a2a1e'],
        trunk: ['fill:#7c6f63', 'fill:#1d1f1c'],
        'trunk-lit': ['fill:#b5a48c', 'fill:#454a3c'],
        cut: ['fill:none;stroke:#e9d8ae;stroke-width:8', 'stroke:#7f7a62'],
        milk: ['fill:#fffdf4', 'fill:#b9bca8'],
        shade: ['fill:#8f5f34;opacity:.5', 'fill:#120d0a;opacity:.5'],
        leaf: ['fill:none;stroke:#a9672e;stroke-width:16;stroke-linecap:round;opacity:.7', 'stroke:#57422c'],
        red: ['fill:none;stroke:#e2202c;stroke-width:10', 'stroke:#c23a40'],
        white: ['fill:none;stroke:#fffdf6;stroke-width:10', 'stroke:#c9cdc0'],
        thin: ['stroke-width:5'],
        stake: ['fill:none;stroke:#e2202c;stroke-width:13;stroke-linecap:round', 'stroke:#8f3034'],
        stake2: ['fill:none;stroke:#fffdf6;stroke-width:13;stroke-linecap:round', 'stroke:#a9ada0'],
        sign: ['fill:#e2202c', 'fill:#a32b30'],
        'sign-lit': ['fill:#fffdf6', 'fill:#c9cdc0'],
        uniform: ['fill:#c9a86a', 'fill:#6a5c40'],
        'uniform-shade': ['fill:#9c7d48', 'fill:#453b2a'],
        vest: ['fill:#27599c', 'fill:#1b3862'],
        'vest-lit': ['fill:#3f78c4', 'fill:#2c5488'],
        skin: ['fill:#d29a70', 'fill:#8f664e'],
        hat: ['fill:#b5955a', 'fill:#5c5038'],
        'hat-lit': ['fill:#dbbf84', 'fill:#857450'],
        hair: ['fill:#241a1a', 'fill:#0a0808'],
        ear: ['fill:#1e242a', 'fill:#080b0d'],
        rod: ['fill:none;stroke:#20282e;stroke-width:14;stroke-linecap:round', 'stroke:#0a0e11'],
        coil: ['fill:none;stroke:#20282e;stroke-width:18', 'stroke:#0a0e11'],
        boot: ['fill:#2e2622', 'fill:#0e0b0a'],
      },
    },
    [
      `<defs>${haze('a', 60, 520, [['a1'], ['a2', 1]])}${haze('g', 480, 1000, [['g1'], ['g2', 1]])}</defs>`,
      filled('a', 'M0 0h1600v540H0z'),
      filled('g', 'M0 500h1600v510H0z'),
      path(
        'back',
        Array.from({ length: 15 }, (_, index) => `M${40 + index * 108} 520q16-200 44-540h22q-40 300-44 540z`).join(''),
      ),
      path(
        'shade',
        'M560 640l-320 70 60 20 330-70zM1180 640l340 80 60-20-350-80zM360 860L40 960l160 20 260-110zM860 560l-150 24 20 10 150-24z',
      ),
      path('leaf', dots(leaves)),
      tree(640, 600, 20, 70) +
        tree(860, 560, 15, 56) +
        tree(1010, 556, 15, 56) +
        tree(1220, 600, 20, 70) +
        tree(430, 650, 26, 90) +
        tree(1420, 680, 30, 100),
      path(
        'roof',
        drawCircles(canopy(random, readPoints('-60 96, 500 120, 1100 106, 1660 96'), 56, 62)) + 'M-20-10h1640v120H-20z',
      ),
      path('roof-lit', drawCircles(canopy(random, readPoints('-60 20, 1660 30'), 80, 52))),
      // Cords across each other, the ways between them.
      path('white thin', 'M380 640L1010 560M560 600l720 70M700 580L500 700'),
      path('red thin', 'M420 690L1200 590M760 560l560 120M900 566L720 720'),
      path('white', 'M250 880L1330 690M820 620L1500 930'),
      path('red', 'M380 990L1420 760M600 640L1260 1000'),
      path('stake', 'M250 880v-60M820 620v-44M1420 760v-70M600 640v-50') +
        path('stake2', 'M250 836v-16M820 590v-14M1420 712v-22M600 606v-16'),
      path('stake2', 'M1196 700V520') +
        path('sign', 'M1116 430h160v110h-160z') +
        path('sign-lit', 'M1128 442h136v86h-136z') +
        path('sign', 'M1196 450l44 70h-88z') +
        path('sign-lit', 'M1192 474h8l-2 24h-4zM1192 504h8v8h-8z'),
      tree(300, 880, 44, 110),
      // The woman who listens, on one knee, to the right.
      path('shade', 'M640 846q160 40 380-6l-30-30H670z'),
      placed(
        path('uniform-shade', 'M-20-130h150l-30 104-100-14z') +
          path('uniform-shade', 'M-80-20q-70 20-90-30-10-60 60-110l60 20z') +
          path('boot', 'M-170-50l-50 10-6 40h90l40-24z') +
          path('uniform', 'M-70-170q70-30 130 0l90 70q20 20 6 40l-40 60H60l20-60-70-30-60 60q-60 10-80-30z') +
          path('boot', 'M60-14h66l30 16q10 10 0 18H56z') +
          path('uniform', 'M-90-330q60-50 130-20l50 60-20 150H-80z') +
          path('vest', 'M-70-336q50-30 104-8l20 190q-70 20-130 0z') +
          path('vest-lit', 'M10-346l24 2 20 190q-20 8-40 8z') +
          path('skin', 'M-8-370h40v40H-8z') +
          path('skin', 'M-24-410q4-50 46-50 44 4 42 52-2 48-42 50-42-2-46-52z') +
          path('hair', 'M-26-404q-14 60-60 70 30-60 24-80z') +
          path('hat', 'M-62-430q20-10 24-40 10-40 60-40t58 40q4 30 26 44-80 16-168-4z') +
          path('hat-lit', 'M22-510q48 0 58 40 4 30 26 44-30 8-54 8 4-60-30-92z') +
          path('ear', 'M-18-420q-16 16 0 40 22 6 26-20-4-26-26-20z') +
          path('uniform-shade', 'M20-316q60-10 80 60l60 60-26 40q-90-30-120-100z') +
          path('skin', 'M140-196q30-4 40 20-6 26-34 22l-20-14z') +
          path('rod', 'M90-250L290 6') +
          path('coil', 'M230 20a64 24 0 1 0 128 0 64 24 0 1 0-128 0z'),
        { x: 780, y: 820 },
      ),
    ].join(''),
  );
}
