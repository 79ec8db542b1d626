/**
 * Route 12 begins: the third friendship bridge over the Mekong from a boat beneath it, on an ochre evening; piers one behind
 * another lead to the limestone of the far bank, lorries cross overhead. In the boat a man lifts his net.
 */
import { createRandom, drawing, path, smooth, tower, sunlitFace, line, type Point } from '../kit.ts';
import { placed } from '../parts.ts';
import { dots, readPoints } from '../points.ts';
import { haze, filled } from '../shade.ts';
import { peopleStyle, person } from '../people.ts';

const random = createRandom(312);

export function draw(): string {
  const hills = [
    [520, 190, 190],
    [660, 150, 250],
    [780, 170, 170],
    [930, 210, 280],
    [1090, 150, 200],
    [380, 170, 120],
    [1230, 190, 140],
  ].map(([x, width, height]) => tower(random, { x: x!, width: width!, height: height!, base: 560 }));
  // The deck from overhead at the right to the far bank at the left; `part` is 1 where it leaves the picture.
  const side = (part: number, up: number): Point => [560 + 1140 * part, 520 - 270 * part - up * (18 + 212 * part)];
  const inner = (part: number): Point => [540 + 640 * part, 520 - 270 * part];
  const at = (part: number, up: number): string => side(part, up).map(Math.round).join(' ');
  const piers = [0.6, 0.33, 0.18, 0.1, 0.05].map((part) => ({
    x: Math.round(550 + 890 * part),
    top: Math.round(524 - 270 * part),
    half: Math.round(4 + 62 * part),
    foot: Math.round(566 + 360 * part),
  }));
  const lorry = (part: number, box: string): string => {
    const [[x, y], [x2, y2], [x3, y3]] = [side(part, 1), side(part * 0.8, 1), side(part * 0.72, 1)];
    const height = 130 * part + 6;
    return (
      path(
        box,
        line(
          [
            [x, y],
            [x, y - height],
            [x2, y2 - height * 0.8],
            [x2, y2],
          ],
          true,
        ),
      ) +
      path(
        'cab',
        line(
          [
            [x2, y2],
            [x2, y2 - height * 0.66],
            [x3 + 4, y3 - height * 0.5],
            [x3, y3],
          ],
          true,
        ),
      )
    );
  };
  const lamps = [0.07, 0.14, 0.26, 0.44, 0.72];
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: chiều vàng dưới gầm cầu bắc qua sông Mê Kông, trụ cầu nối nhau tới dãy núi đá bờ kia, xe tải chạy trên đầu, người cất vó',
      style: {
        ...peopleStyle,
        s1: ['stop-color:#e2a23c', 'stop-color:#131a36'],
        s2: ['stop-color:#ffe6a6', 'stop-color:#5a4a72'],
        hill: ['fill:#a8805a', 'fill:#2c2a4c'],
        'hill-lit': ['fill:#d1a873', 'fill:#4a4468'],
        bank: ['fill:#7c7a3c', 'fill:#1a2030'],
        r1: ['stop-color:#f2c874', 'stop-color:#5d5272'],
        r2: ['stop-color:#b0713a', 'stop-color:#1c2038'],
        r3: ['stop-color:#7a4a2a', 'stop-color:#0c0f20'],
        ripple: ['fill:#ffe2a0;opacity:.5', 'fill:#8f86ac;opacity:.35'],
        dark: ['fill:#5c3620;opacity:.5', 'fill:#05070f;opacity:.5'],
        deck: ['fill:#f2e4c8', 'fill:#6d6a80'],
        under: ['fill:#8a6446', 'fill:#22223a'],
        rib: ['fill:none;stroke:#6c4a34;stroke-width:9', 'stroke:#15162a'],
        pier: ['fill:#c9a47a', 'fill:#3c3a56'],
        'pier-lit': ['fill:#f7dcae', 'fill:#6a6684'],
        c0: ['fill:#c8342a', 'fill:#7d3038'],
        c1: ['fill:#2a6f9c', 'fill:#244a74'],
        c2: ['fill:#3c8a5a', 'fill:#265844'],
        cab: ['fill:#3a2c28', 'fill:#11121f'],
        lamp: ['fill:none', 'fill:none;stroke:#ffdf8a;stroke-width:14;stroke-linecap:round'],
        post: ['fill:none;stroke:#6c5a48;stroke-width:6', 'stroke:#4a4860'],
        hull: ['fill:#4a2f22', 'fill:#12101c'],
        'hull-lit': ['fill:#8f5c38', 'fill:#35304a'],
        net: ['fill:#fff6dc;opacity:.4', 'fill:#b9b6d0;opacity:.25'],
        mesh: ['fill:none;stroke:#fff6dc;stroke-width:4', 'stroke:#a9a6c4'],
        pole: ['fill:none;stroke:#4a2f22;stroke-width:9;stroke-linecap:round', 'stroke:#14121e'],
        shirt: ['fill:#1f8f8a;stroke:#1f8f8a', 'fill:#1c5560;stroke:#1c5560'],
        legs: ['stroke:#33302e', 'stroke:#0d0e16'],
        skin: ['fill:#9c6440', 'fill:#6b4a42'],
        hat: ['fill:#f3d48a', 'fill:#a08f70'],
        rim: ['fill:#c79c54', 'fill:#756548'],
        hair: ['fill:#1e1614'],
      },
    },
    [
      `<defs>${haze('s', 0, 540, [['s1'], ['s2', 1]])}${haze('r', 560, 1000, [['r1'], ['r2', 0.45], ['r3', 1]])}</defs>`,
      filled('s', 'M0 0h1600v570H0z'),
      ...hills.map(
        (points) => path('hill', line(points, true)) + path('hill-lit', line(sunlitFace(random, points, 0.6), true)),
      ),
      path(
        'bank',
        smooth(readPoints('-300 640, -200 520, 200 526, 480 536, 800 540, 1200 530, 1800 530, 1900 640'), true),
      ),
      filled('r', 'M0 566h1600v440H0z'),
      path(
        'ripple',
        'M0 600q300-14 520 0-240 14-520 0zM300 660q260-18 440 0-200 16-440 0zM-40 740q240-20 400 0-160 18-400 0zM900 640q160-10 260 0-120 10-260 0z',
      ),
      path('under', `M${at(0, 0)}L${at(1, 0)}L1180 250 540 520z`),
      path(
        'rib',
        [0.06, 0.12, 0.2, 0.3, 0.42, 0.56, 0.72, 0.9].map((part) => line([side(part, 0), inner(part)])).join(''),
      ),
      lorry(0.1, 'c2') + lorry(0.2, 'c0') + lorry(0.36, 'c1') + lorry(0.62, 'c0'),
      path('deck', `M${at(0, 0)}L${at(1, 0)}L${at(1, 1)}L${at(0, 1)}z`) +
        path('dark', `M${at(0, 0)}L${at(1, 0)}L${at(1, 0.34)}L${at(0, 0.34)}z`),
      path('post', lamps.map((part) => `M${at(part, 1)}v-${Math.round(190 * part + 12)}`).join('')) +
        path('lamp', dots(lamps.map((part): Point => [side(part, 1)[0], side(part, 1)[1] - 190 * part - 12]))),
      ...piers
        .toReversed()
        .map(
          ({ x, top, half, foot }) =>
            path(
              'pier',
              `M${x - half * 2} ${top}h${half * 4}l-${half} ${half * 2}V${foot}h-${half * 2}V${top + half * 2}z`,
            ) +
            path(
              'pier-lit',
              `M${x - half * 2} ${top}h${half}l${Math.round(half * 0.5)} ${half * 2}V${foot}h-${Math.round(half * 0.5)}V${top + half * 2}z`,
            ) +
            path('dark', `M${x - half * 2} ${foot}h${half * 3}l-${half * 3} ${half * 3}h-${half * 3}z`),
        ),
      // The boat and the lift net.
      placed(
        path('pole', 'M-30-40L-330-330M-330-330l-90 250M-330-330l120 230') +
          path('net', 'M-420-80q110 90 210-20L-330-330z') +
          path(
            'mesh',
            'M-420-80q110 90 210-20M-390-150q70 50 136-14M-360-230q40 24 80-12M-330-330l-40 290M-330-330l60 280',
          ) +
          path('hull', 'M-260-30q260 40 520-30-40 90-120 96h-240q-110-10-160-66z') +
          path('hull-lit', 'M-260-30q260 40 520-30l-10 22q-250 70-494 24z'),
        { x: 760, y: 780, scale: 0.9 },
      ),
      person({
        x: 752,
        y: 776,
        height: 190,
        top: 'shirt',
        legs: 'legs',
        hat: true,
        flip: true,
        pose: {
          hands: [
            [0.22, 0.42],
            [0.3, 0.56],
          ],
          feet: [
            [-0.14, 0],
            [0.1, 0],
          ],
          lean: -0.05,
        },
      }),
    ].join(''),
  );
}
