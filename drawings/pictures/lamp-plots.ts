/**
 * Plots that wait: a broad new road straight ahead between two rows of street lamps, pavement, hydrant and cable post, all
 * ready; on the plots grass, and a brown cow with her calf. At the end one hall with a saw-tooth roof works already.
 */
import { createRandom, drawing, line, path, smooth } from '../kit.ts';
import { placed } from '../parts.ts';
import { peopleStyle, person } from '../people.ts';
import { readPoints } from '../points.ts';
import { haze, filled } from '../shade.ts';

const random = createRandom(150);

export function draw(): string {
  const lamps = [0, 1, 2, 3, 4, 5].map((index) => {
    const part = 1 / (1 + index * 0.75);
    const [left, right, y] = [800 - 640 * part, 800 + 640 * part, 430 + 330 * part];
    const mast = (x: number, side: number): string =>
      placed(
        path('mast', 'M0 0h14v-610q0-56 60-56h120v14H84q-56 0-56 42V0z') +
          path('lamp', 'M150-662h100v-16q-50-16-100 0z') +
          path('bulb', 'M158-652h84v10h-84z'),
        { x: Math.round(x), y: Math.round(y) },
      ).replace(/translate\(([^)]*)\)/u, `translate($1)scale(${(side * part).toFixed(2)} ${part.toFixed(2)})`);
    return mast(left, 1) + mast(right, -1);
  });
  const grass = ['', ''];
  for (let index = 0; index < 150; index += 1) {
    const near = random() ** 1.5;
    const y = 450 + near * 540;
    const half = 110 + near * 740;
    const x = 800 + (random() < 0.5 ? -1 : 1) * (half + random() * 700);
    grass[index % 2] +=
      `M${Math.round(x)} ${Math.round(y)}l${Math.round((random() - 0.5) * 24)}-${Math.round(8 + near * 42)}`;
  }
  const dashes = [0, 1, 2, 3, 4].map((index) => {
    const [near, far] = [1.6 / (1 + index * 0.9), 1.6 / (1 + index * 0.9 + 0.4)];
    return line(
      [
        [800 - 13 * near, 430 + 330 * near],
        [800 + 13 * near, 430 + 330 * near],
        [800 + 13 * far, 430 + 330 * far],
        [800 - 13 * far, 430 + 330 * far],
      ],
      true,
    );
  });
  const cow =
    path('cow-dark', 'M-90 0h20v96h-22zM60 0h20l2 96H60z') +
    path(
      'cow',
      smooth(readPoints('-130 -60, -110 -110, -20 -114, 70 -124, 110 -100, 120 -40, 90 10, 0 0, -90 16, -130 0'), true),
    ) +
    path(
      'cow-lit',
      smooth(readPoints('-120 -80, -100 -110, -20 -114, 70 -124, 110 -100, 60 -90, -20 -80, -90 -70'), true),
    ) +
    path('cow', 'M-116 0h24v100h-24zM84-10h24v108H84z') +
    path('cow', smooth(readPoints('90 -100, 150 -70, 190 -10, 214 50, 200 74, 170 70, 140 20, 100 -20'), true)) +
    path('cow-dark', smooth(readPoints('184 40, 214 50, 208 78, 180 76'), true)) +
    path('cow-dark', 'M150-66l36-24-8 30zM-130-60q-30 50-20 110l8 0q-4-60 20-90z');
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: khu công nghiệp mới, đường rộng thẳng tắp giữa hai hàng đèn, hai bên lô đất trống cỏ mọc, chị chăn bò đứng bên con bò và con bê, cuối đường một nhà xưởng mái răng cưa',
      style: {
        s1: ['stop-color:#8fb7ff', 'stop-color:#0a0f2a'],
        s2: ['stop-color:#e9e4ff', 'stop-color:#3c3a6c'],
        hill: ['fill:#8f8fd0', 'fill:#1c1c44'],
        plot: ['fill:#8fc95c', 'fill:#1f3f30'],
        'plot-2': ['fill:#a9da72', 'fill:#28503a'],
        blade: ['fill:none;stroke:#4f9440;stroke-width:6;stroke-linecap:round', 'stroke:#122c22'],
        'blade-2': ['fill:none;stroke:#cfe98c;stroke-width:6;stroke-linecap:round', 'stroke:#3f6c44'],
        road: ['fill:#6c6a84', 'fill:#1c1a30'],
        kerb: ['fill:#efecf4', 'fill:#6c6884'],
        mark: ['fill:#fff', 'fill:#b5b0cc'],
        mast: ['fill:#4c4a6c', 'fill:#0c0a1c'],
        lamp: ['fill:#33314f', 'fill:#0c0a1c'],
        bulb: ['fill:#fff', 'fill:#ffe9a0'],
        hall: ['fill:#fff', 'fill:#4a4870'],
        'hall-shade': ['fill:#c5c2e2', 'fill:#2a2850'],
        saw: ['fill:#4a5fd0', 'fill:#23285c'],
        pane: ['fill:#bfe4ff', 'fill:#ffd982'],
        cow: ['fill:#b5622c', 'fill:#5f3824'],
        'cow-lit': ['fill:#e09450', 'fill:#8f5a38'],
        'cow-dark': ['fill:#6c3418', 'fill:#2c1810'],
        hydrant: ['fill:#e2283a', 'fill:#9c2432'],
        'hydrant-lit': ['fill:#ff7468', 'fill:#c94c4c'],
        post: ['fill:#f2efe6', 'fill:#a5a2ac'],
        skin: ['fill:#c98a60', 'fill:#7c5442'],
        hair: ['fill:#2a2028', 'fill:#0c080c'],
        hat: ['fill:#ffe9b0', 'fill:#b5a274'],
        rim: ['fill:#d9b870', 'fill:#7c6a48'],
        shirt: ['fill:#f2508c;stroke:#f2508c', 'fill:#99345f;stroke:#99345f'],
        legs: ['stroke:#33314f', 'stroke:#14122a'],
        ...peopleStyle,
        ribbon: ['fill:#ff5a2c', 'fill:#b5472c'],
      },
    },
    [
      `<defs>${haze('s', 0, 440, [['s1'], ['s2', 1]])}</defs>`,
      filled('s', 'M0 0h1600v450H0z'),
      path(
        'hill',
        smooth(
          readPoints('-200 470, -100 380, 200 340, 420 400, 700 380, 1000 400, 1240 320, 1500 370, 1800 360, 1900 470'),
          true,
        ),
      ),
      path('plot', 'M0 430h1600v570H0z') +
        path(
          'plot-2',
          'M0 500L690 446H0zM1600 500L910 446h690zM0 1000v-240L560 520 240 1000zM1600 1000V760L1040 520l320 480z',
        ),
      path('hall', 'M600 350h400v90H600z') +
        path('hall-shade', 'M900 350h100v90H900z') +
        path('saw', 'M600 350v-60l80 60v-60l80 60v-60l80 60v-60l80 60v-60l80 60z') +
        path('pane', 'M620 372h50v26h-50zM690 372h50v26h-50zM860 372h30v26h-30zM760 380h80v60h-80z'),
      path('kerb', 'M764 430h72l760 570H4z') + path('road', 'M772 430h56l640 570H132z') + path('mark', dashes.join('')),
      path('blade', grass[0]!) + path('blade-2', grass[1]!),
      ...lamps.toReversed(),
      person({ x: 960, y: 620, height: 190, top: 'shirt', legs: 'legs', hat: true, flip: true }),
      placed(cow, { x: 1150, y: 520, scale: 0.8 }) + placed(cow, { x: 1330, y: 560, scale: 0.46 }),
      placed(
        path('hydrant', 'M-34 0h68v-16h-10v-90q0-50-24-54-24 4-24 54v90h-10z') +
          path('hydrant', 'M-46-100h92v34h-92z') +
          path('hydrant-lit', 'M-16-16v-90q0-40 12-46v136z'),
        { x: 330, y: 730, scale: 1.2 },
      ),
      path('post', 'M470 640h18v-150h-18z') + path('ribbon', 'M470 500h18v24h-18zM488 502l54 14-50 18z'),
    ].join(''),
  );
}
