/**
 * The late crop meets the flood: a sheet of brown water to the horizon under a slate sky, rows of ripe ears that just look
 * out of it, and close by two arms that lift one bundle out, dripping; far off the roof of a field hut, to its eaves.
 */
import { createRandom, drawing, path, smooth, type Point } from '../kit.ts';
import { placed } from '../parts.ts';
import { dots, readPoints } from '../points.ts';
import { haze, filled } from '../shade.ts';

const random = createRandom(830);

export function draw(): string {
  // Ears bend over; near ones are large and stand far apart.
  const stalks = ['', ''];
  const grains: [Point[], Point[]] = [[], []];
  for (let row = 0; row < 9; row += 1) {
    const near = (row / 8) ** 1.6;
    const y = 470 + near * 480;
    const size = 12 + near * 74;
    for (let x = -40 + random() * 60; x < 1660; x += size * (1.7 + random())) {
      if (row > 4 && Math.abs(x - 880) < 330) continue;
      const bend = (random() < 0.7 ? 1 : -1) * size * 0.7;
      const layer = row > 4 ? 1 : 0;
      stalks[layer] +=
        `M${Math.round(x)} ${Math.round(y)}q0-${Math.round(size)} ${Math.round(bend)}-${Math.round(size * 1.1)}t${Math.round(bend * 0.9)} ${Math.round(size * 0.7)}`;
      for (let part = 0; part < 4; part += 1)
        grains[layer]!.push([x + bend * (1.1 + part * 0.24), y - size * (1.12 - part * 0.2)]);
    }
  }
  const bundle = Array.from({ length: 17 }, (_, index) => {
    const turn = (index - 8) * 4.5 + (random() - 0.5) * 5;
    return placed(
      path('stalk', 'M0 0q-6-150 0-260') +
        path('grain', dots(readPoints('0 -262, 12 -284, -10 -290, 6 -310, -6 -326, 14 -334, 2 -352, 18 -366'))),
      { x: 0, y: 0, turn, scale: (0.8 + random() * 0.4).toFixed(2) },
    );
  }).join('');
  const drips = Array.from(
    { length: 24 },
    () => `M${Math.round(800 + random() * 170)} ${Math.round(640 + random() * 70)}v${Math.round(26 + random() * 60)}`,
  ).join('');
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: lúa vụ muộn gặp lụt, nước nâu mênh mông dưới trời xám chì, bông lúa chín nhô lên, đôi tay nâng một bó lúa ướt',
      style: {
        s1: ['stop-color:#54636e', 'stop-color:#0c1116'],
        s2: ['stop-color:#b9c0b4', 'stop-color:#3a4648'],
        cloud: ['fill:#46545f', 'fill:#070b0f'],
        far: ['fill:#7c8c88', 'fill:#1c2628'],
        w1: ['stop-color:#c9ac80', 'stop-color:#54493c'],
        w2: ['stop-color:#94693c', 'stop-color:#2a2018'],
        w3: ['stop-color:#5f3f24', 'stop-color:#100b08'],
        ripple: ['fill:#e2cba0;opacity:.45', 'fill:#8a7a60;opacity:.35'],
        roof: ['fill:#8f6a3c', 'fill:#241c14'],
        'roof-lit': ['fill:#b89258', 'fill:#3f3424'],
        stalk: ['fill:none;stroke:#c2a02c;stroke-width:7;stroke-linecap:round', 'stroke:#6f6028'],
        thin: ['fill:none;stroke:#b0943c;stroke-width:3;stroke-linecap:round', 'stroke:#5a4f2a'],
        grain: ['fill:none;stroke:#ffd23c;stroke-width:20;stroke-linecap:round', 'stroke:#c29c38'],
        small: ['fill:none;stroke:#ecc44c;stroke-width:7;stroke-linecap:round', 'stroke:#8a7434'],
        drip: ['fill:none;stroke:#f4e6c8;stroke-width:6;stroke-linecap:round', 'stroke:#a8997c'],
        skin: ['fill:#b5744a', 'fill:#744c38'],
        'skin-lit': ['fill:#dba070', 'fill:#a3714f'],
        line: ['fill:none;stroke:#7f4a2c;stroke-width:6;stroke-linecap:round', 'stroke:#3f281e'],
        sleeve: ['fill:#3a7f8f', 'fill:#1c4450'],
        'sleeve-lit': ['fill:#63a8b5', 'fill:#33687a'],
        ring: ['fill:none;stroke:#f0deb8;stroke-width:6;opacity:.7', 'stroke:#9c8c70'],
      },
    },
    [
      `<defs>${haze('s', 0, 440, [['s1'], ['s2', 1]])}${haze('w', 430, 1000, [['w1'], ['w2', 0.45], ['w3', 1]])}</defs>`,
      filled('s', 'M0 0h1600v450H0z'),
      path(
        'cloud',
        smooth(
          readPoints('-300 -60, -200 120, 100 150, 360 90, 640 170, 900 100, 1200 180, 1500 90, 1800 140, 1900 -60'),
          true,
        ),
      ) +
        path(
          'far',
          smooth(
            readPoints('-300 500, -200 390, 160 350, 420 400, 700 370, 1000 410, 1300 350, 1800 400, 1900 500'),
            true,
          ),
        ),
      filled('w', 'M0 432h1600v578H0z') +
        path(
          'ripple',
          'M0 480q300-12 560 0-260 12-560 0zM900 500q300-14 600 0-300 14-600 0zM100 620q240-16 420 0-180 16-420 0zM1150 660q240-18 430 0-190 18-430 0zM60 860q240-22 420 0-190 20-420 0z',
        ),
      path('roof', 'M1180 452l60-90h130l60 90z') + path('roof-lit', 'M1180 452l60-90h60l-20 90z'),
      path('thin', stalks[0]!) + path('small', dots(grains[0])),
      path('stalk', stalks[1]!) + path('grain', dots(grains[1])),
      placed(bundle, { x: 880, y: 560 }),
      path('stalk', 'M820 560q50 60 30 180M860 560q20 80 20 190M900 560q-10 90 0 190M940 560q-30 70-10 170') +
        path('drip', drips),
      path('ring', 'M640 830a240 46 0 1 0 480 0 240 46 0 1 0-480 0M720 820a160 28 0 1 0 320 0 160 28 0 1 0-320 0'),
      `<g id="h">${path('sleeve', smooth(readPoints('420 1020, 440 900, 520 840, 620 870, 640 960, 620 1020'), true)) + path('sleeve-lit', smooth(readPoints('440 900, 520 840, 620 870, 560 900, 480 960'), true)) + path('skin', smooth(readPoints('540 900, 600 800, 700 690, 760 620, 800 570, 850 540, 910 550, 920 576, 860 590, 900 600, 896 624, 850 630, 880 644, 866 668, 810 680, 760 730, 700 830, 630 920'), true)) + path('skin-lit', smooth(readPoints('760 620, 800 570, 850 540, 910 550, 920 576, 850 586, 790 640, 700 740, 640 800'), true)) + path('line', 'M850 600l44 2M846 634l32 10')}</g>`,
      '<use href="#h" transform="matrix(-1 0 0 1 1770 40)"/>',
    ].join(''),
  );
}
