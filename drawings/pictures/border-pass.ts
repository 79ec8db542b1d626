/** Road 12A up to Cha Lo from straight above: a ribbon in bends out of a sea of cloud, lorries one behind another. */
import { createRandom, drawing, line, path, smooth, type Lump, type Point, type Style } from '../kit.ts';
import { readPoints } from '../points.ts';
import { drawCircles, sample } from '../shapes.ts';

const random = createRandom(12);

/** A ridge from above: its spine, and on both sides slopes of spurs and gullies, those to the upper left in the light. */
function ridge(spine: readonly Point[], reach: number): string {
  const faces = { l1: '', l2: '', d1: '', d2: '' };
  const points = sample(spine, 74);
  const feet = (side: -1 | 1): Point[] =>
    points.map(([x, y], index) => {
      const [before, after] = [points[index - 1] ?? [x, y], points[index + 1] ?? [x, y]];
      const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
      const far = (side * reach * (index % 2 === 0 ? 1 : 0.78) * (0.85 + random() * 0.3)) / length;
      return [x + (after[1] - before[1]) * far + 26, y - (after[0] - before[0]) * far];
    });
  for (const side of [1, -1] as const) {
    const foot = feet(side);
    for (let index = 0; index < points.length - 1; index += 1) {
      const name = `${side === 1 ? 'l' : 'd'}${(index % 2) + 1}` as keyof typeof faces;
      faces[name] += line([points[index]!, points[index + 1]!, foot[index + 1]!, foot[index]!], true);
    }
  }
  return Object.entries(faces)
    .map(([name, data]) => path(name, data))
    .join('');
}

const ridges = [
  ridge(readPoints('-400 520, -120 420, 60 330, 240 380, 420 250, 620 210, 760 90, 900 -80'), 190),
  ridge(
    readPoints('-420 980, -120 820, 120 700, 300 720, 480 600, 640 610, 820 470, 960 300, 1120 250, 1260 90, 1340 -80'),
    210,
  ),
  ridge(
    readPoints(
      '-40 1330, 180 1120, 330 940, 560 900, 760 760, 960 740, 1080 600, 1240 520, 1380 360, 1560 310, 1760 160',
    ),
    220,
  ),
  ridge(readPoints('560 1330, 760 1120, 900 980, 1120 930, 1300 760, 1480 720, 1760 540'), 200),
];

/** The road, from the lowland in the lower right up to the border. */
const road = readPoints(
  '1700 900, 1440 820, 1150 905, 1010 830, 1130 740, 1290 690, 1210 600, 1010 660, 800 700, 690 620, 790 530, 960 520, 1060 430, 960 360, 760 420, 560 450, 500 360, 600 290, 760 262, 800 190, 700 150, 640 136',
);
const way = sample(road, 12);

/** Lorries along the road: a cab and a box, the box throws a shade. */
const lorry = (index: number, colour: string): string => {
  const [[x, y], [nextX, nextY]] = [way[index]!, way[index + 1]!];
  const turn = Math.round((Math.atan2(nextY - y, nextX - x) * 180) / Math.PI);
  return (
    `<g transform="translate(${Math.round(x)} ${Math.round(y)}) rotate(${turn})">` +
    path('beam', 'M26 0l62-17v34z') +
    `<use href="#t" class="${colour}"/>` +
    '</g>'
  );
};

const truck =
  '<g id="t"><path class="sh" d="M-28-4h56v22h-56z"/><path d="M-32-11h44v22h-44z"/><path class="roof" d="M-32-11h44v8h-44z"/><path class="cab" d="M14-10h13q5 0 5 5v10q0 5-5 5H14z"/><path class="head" d="M31-7h0M31 7h0"/><path class="tail" d="M-32-7h0M-32 7h0"/></g>';

const convoy = Array.from({ length: 19 }, (_, index) =>
  lorry(Math.round(14 + index * ((way.length - 40) / 19) + random() * 5), ['c', 'w', 'c', 'o', 'w', 'k'][index % 6]!),
).join('');

/** A bank of cloud from above, along a line: heads one beside another, lit from the upper left. */
function cloud(id: string, along: readonly Point[], wide: number, size: number): string {
  const heads = sample(along, size * 0.7).flatMap(([x, y]) =>
    Array.from({ length: 2 }, (): Lump => {
      const [away, turn] = [random() * wide, random() * 2 * Math.PI];
      return [x + Math.cos(turn) * away, y + Math.sin(turn) * away * 0.7, size * (0.6 + random() * 0.6)];
    }),
  );
  const shine = heads.filter((_, index) => index % 3 === 1);
  return (
    `<defs><path id="${id}" d="${drawCircles(heads)}"/></defs>` +
    `<use class="c0" href="#${id}" x="34" y="48"/><use class="c1" href="#${id}"/><use class="c2" href="#${id}" x="-10" y="-14"/>` +
    path('c4', drawCircles(shine, 0.84)) +
    path('c3', drawCircles(shine, 0.8, [-0.2, -0.28]))
  );
}

const banks = [
  cloud('p', readPoints('1720 960, 1560 930, 1400 985, 1230 1020, 1080 1060, 940 1050'), 52, 70),
  cloud('q', readPoints('1740 330, 1620 430, 1530 500, 1440 570, 1380 650, 1500 660, 1620 610, 1740 580'), 60, 66),
  cloud('r', readPoints('-60 400, 40 370, 110 300, 210 250, 290 150, 400 100, 440 10, 500 -50'), 50, 62),
  cloud('s', readPoints('1080 180, 1160 160, 1260 180, 1340 140, 1400 150'), 26, 40),
  cloud('v', readPoints('240 620, 360 590, 470 610, 560 590, 620 600'), 30, 42),
];

/** The gate at the border: two long roofs over the road, the barrier, and a yard. */
const gate =
  '<g transform="translate(640 136) rotate(14)">' +
  path('yard', 'M-92-60h184v116H-92z') +
  path('sh', 'M-40-64h84v150h-84z') +
  path('r1', 'M-52-76h42V74h-42z') +
  path('r2', 'M-10-76h42V74h-42z') +
  path('r3', 'M-60-20h40v36h-40z') +
  path('r4', 'M-20-20h40v36h-40z') +
  path('bar', 'M56-44v86') +
  path('lamp', 'M64-52h0M64 46h0M-78-40h0M-78 40h0') +
  '</g>';

const style: Style = {
  base: ['fill:#677a75', 'fill:#14242c'],
  l1: ['fill:#93a59d', 'fill:#2c444d'],
  l2: ['fill:#82958d', 'fill:#223841'],
  d1: ['fill:#52655f', 'fill:#0c1a21'],
  d2: ['fill:#5b6f68', 'fill:#12222a'],
  rs: ['fill:none;stroke:#26383a;stroke-width:40;opacity:.45', 'stroke:#02080b'],
  re: ['fill:none;stroke:#ffd9c4;stroke-width:40;stroke-linecap:round', 'stroke:#8a6a5c'],
  rd: ['fill:none;stroke:#f4704a;stroke-width:31;stroke-linecap:round', 'stroke:#b3573f'],
  rl: ['fill:none;stroke:#ffe9d6;stroke-width:3;stroke-dasharray:16 18', 'stroke:#c98d74'],
  c: ['fill:#b8321f', 'fill:#6b2a22'],
  w: ['fill:#fffaf0', 'fill:#9fb0b5'],
  o: ['fill:#ffc14a', 'fill:#8a6a35'],
  k: ['fill:#1f5a63', 'fill:#16393f'],
  roof: ['fill:#fff;opacity:.25'],
  cab: ['fill:#20343a', 'fill:#0a161b'],
  sh: ['fill:#1c2a2c;opacity:.45', 'fill:#000;opacity:.5'],
  head: ['display:none', 'display:inline;fill:none;stroke:#fff6cf;stroke-width:9;stroke-linecap:round'],
  tail: ['display:none', 'display:inline;fill:none;stroke:#ff4630;stroke-width:9;stroke-linecap:round'],
  beam: ['display:none', 'display:inline;fill:#ffe7a0;opacity:.38'],
  c0: ['fill:#2f4244;opacity:.35', 'fill:#02070a;opacity:.5'],
  c1: ['fill:#cfd8d6', 'fill:#2a4452'],
  c2: ['fill:#f1f4f1', 'fill:#3f5d6b'],
  c3: ['fill:#fff', 'fill:#4b6a77'],
  c4: ['fill:#dde4e1', 'fill:#365360'],
  yard: ['fill:#d9d6cc', 'fill:#4d565a'],
  r1: ['fill:#b8321f', 'fill:#5a2a25'],
  r2: ['fill:#7f2318', 'fill:#33181a'],
  r3: ['fill:#e0553a', 'fill:#7d3d33'],
  r4: ['fill:#9c2f1f', 'fill:#452023'],
  lamp: ['display:none', 'display:inline;fill:none;stroke:#ffd27a;stroke-width:64;stroke-linecap:round;opacity:.3'],
  bar: ['fill:none;stroke:#fff;stroke-width:7;stroke-dasharray:12 10', 'stroke:#ffe7a0'],
};

export function draw(): string {
  return drawing(
    { width: 1600, height: 1000, label: 'Đường 12A nhìn từ trên cao, uốn qua biển mây lên cửa khẩu Cha Lo', style },
    `<defs>${truck}</defs>` +
      path('base', 'M0 0h1600v1000H0z') +
      ridges.join('') +
      path('rs', smooth(road.map(([x, y]): Point => [x + 12, y + 16]))) +
      path('re', smooth(road)) +
      path('rd', smooth(road)) +
      path('rl', smooth(road)) +
      gate +
      convoy +
      banks.join(''),
  );
}
