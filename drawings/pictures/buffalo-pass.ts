/**
 * The expressway from below: its bank and rail across the picture at dusk with lorries and cars on it, and under it a square
 * passage for cattle, through which a boy rides home on a buffalo against the bright green of the fields.
 */
import { createRandom, drawing, path, smooth } from '../kit.ts';
import { placed } from '../parts.ts';
import { readPoints } from '../points.ts';
import { filled, haze } from '../shade.ts';

const random = createRandom(102);

export function draw(): string {
  const tufts = Array.from({ length: 80 }, () => {
    const x = Math.round(random() * 1600);
    const y = Math.round(440 + random() * 420);
    return x > 500 && x < 1220
      ? ''
      : `M${x} ${y}q4-20 ${Math.round((random() - 0.5) * 30)}-${Math.round(20 + random() * 24)}`;
  });
  const rice = Array.from({ length: 60 }, () => {
    const x = Math.round(580 + random() * 560);
    return `M${x} ${Math.round(690 + random() * 60)}l${Math.round((random() - 0.5) * 16)}-${Math.round(20 + random() * 26)}`;
  });
  const lorry = (name: string): string =>
    path(name, 'M-210-170h290v150h-290z') +
    path('cab', 'M86-130h80l30 60v50H86z') +
    path('pane', 'M110-116h50l20 42h-70z') +
    path(
      'dark',
      'M-180-20a30 30 0 1 1 60 0 30 30 0 1 1-60 0M-100-20a30 30 0 1 1 60 0 30 30 0 1 1-60 0M110-20a30 30 0 1 1 60 0 30 30 0 1 1-60 0',
    ) +
    path('beam', 'M196-50l190 30v40z');
  const car =
    path('car', 'M-90-20q0-34 40-36l34-34h70l40 36q40 4 40 34z') +
    path('pane', 'M-38-58l26-24h24v24zM22-58v-24h28l24 24z') +
    path('dark', 'M-66-16a20 20 0 1 1 40 0 20 20 0 1 1-40 0M60-16a20 20 0 1 1 40 0 20 20 0 1 1-40 0') +
    path('beam', 'M134-36l170 20v36z');
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: chập tối, xe chạy trên cao tốc, dưới nền đường một cống chui vuông, cậu bé cưỡi trâu đi qua trước nền đồng lúa xanh sáng',
      style: {
        s1: ['stop-color:#3b2f7c', 'stop-color:#06061c'],
        s2: ['stop-color:#f2788c', 'stop-color:#4a2f5f'],
        hill: ['fill:#5c4494', 'fill:#15123a'],
        bank: ['fill:#33476c', 'fill:#0f1830'],
        'bank-lit': ['fill:#48618a', 'fill:#1a2747'],
        blade: ['fill:none;stroke:#6a86a8;stroke-width:6;stroke-linecap:round', 'stroke:#2a3d5c'],
        road: ['fill:#1f1c40', 'fill:#04040f'],
        rail: ['fill:#e2dff2', 'fill:#8f8cb0'],
        wall: ['fill:#b5b2c9', 'fill:#44425f'],
        'wall-dark': ['fill:#6c6890', 'fill:#22203c'],
        'wall-deep': ['fill:#4a4670', 'fill:#16142c'],
        light: ['fill:#fff6b0', 'fill:#c9d98c'],
        field: ['fill:#9fe04a', 'fill:#5f9440'],
        rice: ['fill:none;stroke:#4fa832;stroke-width:7;stroke-linecap:round', 'stroke:#2f5f28'],
        far: ['fill:#5fb87c', 'fill:#31603f'],
        floor: ['fill:#8f7a8c', 'fill:#2c2438'],
        'floor-lit': ['fill:#d9cf9c', 'fill:#6c7450'],
        hide: ['fill:#3a3340', 'fill:#17131c'],
        'hide-lit': ['fill:#6c6270', 'fill:#3a3540'],
        horn: ['fill:none;stroke:#c9b89c;stroke-width:17;stroke-linecap:round', 'stroke:#857a68'],
        skin: ['fill:#c98a5c', 'fill:#7f5640'],
        hair: ['fill:#1c141c', 'fill:#060408'],
        shirt: ['fill:#f7f2e6', 'fill:#c2bcae'],
        shorts: ['fill:#e2343c', 'fill:#9c2a34'],
        lorry: ['fill:#f2a02c', 'fill:#8f5f24'],
        'lorry-2': ['fill:#d9dcec', 'fill:#565a78'],
        cab: ['fill:#d93a4a', 'fill:#7c2434'],
        car: ['fill:#4ac2d9', 'fill:#2a6c7c'],
        pane: ['fill:#fff0b8', 'fill:#ffe39c'],
        dark: ['fill:#0c0a1f', 'fill:#000'],
        beam: ['fill:#fff6c0;opacity:.75', 'fill:#fff0a0;opacity:.7'],
      },
    },
    [
      `<defs>${haze('s', 0, 330, [['s1'], ['s2', 1]])}</defs>`,
      filled('s', 'M0 0h1600v400H0z'),
      path(
        'hill',
        smooth(
          readPoints('-200 400, -100 240, 180 150, 420 230, 700 170, 980 240, 1240 120, 1500 210, 1800 170, 1900 400'),
          true,
        ),
      ),
      placed(lorry('lorry'), { x: 500, y: 312 }) +
        placed(car, { x: 900, y: 312 }) +
        placed(lorry('lorry-2'), { x: 1320, y: 312 }) +
        placed(car, { x: 90, y: 312 }),
      path('road', 'M0 306h1600v60H0z') +
        path(
          'rail',
          Array.from({ length: 11 }, (_, index) => `M${40 + index * 156} 280h14v60h-14z`).join('') +
            'M0 276h1600v22H0z',
        ),
      path('bank', 'M0 352h1600v650H0z') +
        path('bank-lit', 'M0 352h1600v26H0zM0 600l480-90v260L0 860zM1240 510l360 90v200l-360-70z'),
      path('blade', tufts.join('')),
      path('wall', 'M490 400h740v500H490z') + path('wall-deep', 'M550 450h620v450H550z'),
      path('light', 'M640 500h440v330H640z') +
        path(
          'far',
          smooth(readPoints('600 640, 640 610, 720 590, 820 614, 920 580, 1020 610, 1080 596, 1120 640'), true),
        ) +
        path('field', 'M640 626h440v160H640z'),
      path('rice', rice.join('')),
      path('wall-dark', 'M550 450l90 50v300l-90 100zM1170 450l-90 50v300l90 100z') +
        path('wall-deep', 'M550 450h620l-90 50H640z'),
      path('floor', 'M490 900h740l260 110H200zM640 780h440l90 120H550z') +
        path('floor-lit', 'M640 780h440l30 40H610zM700 900h330l70 110H600z'),
      // The buffalo from the side, with the boy.
      placed(
        path('hide', 'M-150 40h50v140h-46zM-84 60h42l-6 116h-38zM80 60h44l-4 116H82zM140 40h46l-6 140h-38z') +
          path(
            'hide',
            smooth(
              readPoints(
                '-200 0, -196 -80, -130 -120, 0 -116, 110 -130, 200 -100, 220 -20, 190 60, 60 90, -100 86, -190 60',
              ),
              true,
            ),
          ) +
          path(
            'hide-lit',
            smooth(readPoints('-180 -60, -130 -112, 0 -108, 110 -122, 200 -94, 100 -92, 0 -80, -110 -80'), true),
          ) +
          path(
            'hide',
            smooth(readPoints('170 -90, 250 -110, 300 -90, 330 -30, 350 20, 330 40, 290 30, 240 0, 190 20'), true),
          ) +
          path('horn', 'M256-100q-60-50-96-10M280-100q10-60-44-70') +
          path('hide-lit', 'M326 4l26 14-10 24-30-8z') +
          path('dark', 'M286-64q12-4 14 6-8 8-14-6z') +
          path('hide', 'M-196-50q-34 60-24 150l10 0q-4-80 26-130z') +
          path('shorts', smooth(readPoints('-70 -110, -60 -150, 10 -160, 70 -110, 90 -60, 40 -50, 10 -100'), true)) +
          path('skin', 'M44-70h40v90H54zM56 10h46v20H56z') +
          path('shirt', smooth(readPoints('-66 -130, -70 -220, -40 -270, 20 -270, 40 -220, 30 -130'), true)) +
          path('skin', smooth(readPoints('0 -240, 60 -190, 110 -170, 104 -146, 40 -160, -20 -200'), true)) +
          path('skin', smooth(readPoints('-36 -280, -40 -340, 10 -364, 40 -330, 40 -290, 10 -264, -16 -264'), true)) +
          path('hair', smooth(readPoints('-46 -300, -54 -360, 0 -390, 46 -350, 20 -346, -10 -340, -20 -310'), true)),
        { x: 850, y: 736, scale: 0.84 },
      ),
    ].join(''),
  );
}
