/**
 * The narrow land as a slice of cake on a cobalt ground, from the border stone in the mountains to a boat on the sea; its
 * cut face has three layers as thick as what people live on: services, industry, field and sea. A tape lies along the edge.
 */
import { createRandom, drawing, drawLumps, line, path, sunlitFace, tower, type Lump, type Point } from '../kit.ts';
import { readPoints } from '../points.ts';

const random = createRandom(50);

/** A place on the slice: from west to east and from the front to the back, 0 to 1. */
const at = (east: number, back: number, up = 0): Point => [
  150 + east * 1120 + back * 210,
  590 - back * 330 - up + east * 60,
];

export function draw(): string {
  const patch = (name: string, from: number, to: number, near = 0, far = 1): string =>
    path(name, line([at(from, near), at(to, near), at(to, far), at(from, far)], true));
  const layer = (name: string, top: number, bottom: number): string =>
    path(
      name,
      line(
        [at(0, 0, -top), at(1, 0, -top), at(1, 1, -top), at(1, 1, -bottom), at(1, 0, -bottom), at(0, 0, -bottom)],
        true,
      ),
    );
  const side = path('shade', line([at(1, 0), at(1, 1), at(1, 1, -250), at(1, 0, -250)], true));
  const peaks: string[] = [];
  for (const [east, back, width, height] of [
    [0.05, 0.86, 170, 250],
    [0.19, 0.9, 150, 190],
    [0.12, 0.6, 180, 270],
    [0.27, 0.66, 150, 180],
    [0.06, 0.34, 170, 210],
    [0.22, 0.38, 160, 170],
    [0.36, 0.5, 120, 90],
    [0.15, 0.14, 150, 120],
  ] as const) {
    const [x, y] = at(east, back);
    const points = tower(random, { x, width, height, base: y + 14, steps: 9 });
    peaks.push(path('rock', line(points, true)) + path('rock-lit', line(sunlitFace(random, points), true)));
  }
  const trees: Lump[] = Array.from({ length: 46 }, (): Lump => {
    const [x, y] = at(0.02 + random() * 0.36, random() * 0.96);
    return [x, y, 10 + random() * 9];
  }).toSorted((first, second) => first[1] - second[1]);
  const fields: string[] = ['', ''];
  for (let column = 0; column < 5; column += 1)
    for (let row = 0; row < 5; row += 1) {
      const [east, back] = [0.41 + column * 0.062, 0.03 + row * 0.19];
      fields[Math.floor(random() * 2)] += line(
        [at(east, back), at(east + 0.056, back), at(east + 0.056, back + 0.17), at(east, back + 0.17)],
        true,
      );
    }
  const houses = [0.1, 0.24, 0.4, 0.55, 0.7, 0.86].map((back, index) => {
    const [x, y] = at(0.755 + (index % 2) * 0.02, back);
    return (
      path('wall', `M${Math.round(x)} ${Math.round(y)}v-34h46v34z`) +
      path(index % 2 ? 'tile' : 'tile-2', `M${Math.round(x) - 8} ${Math.round(y) - 34}l31-26 31 26z`)
    );
  });
  const [boatX, boatY] = at(0.93, 0.42).map(Math.round) as [number, number];
  const [stoneX, stoneY] = at(0.015, 0.06).map(Math.round) as [number, number];
  const ticks = Array.from({ length: 51 }, (_, index) => {
    const [x, y] = at(index / 50, 0, -6).map(Math.round) as [number, number];
    return `M${x} ${y}v${index % 10 === 0 ? 30 : 15}`;
  });
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: dải đất hẹp cắt ra như một miếng bánh từ cột mốc trên núi đến con thuyền ngoài biển, mặt cắt có ba lớp dày mỏng, thước dây vàng đặt dọc mép',
      style: {
        ground: ['fill:#2f45c4', 'fill:#0d1236'],
        cast: ['fill:#2233a0', 'fill:#060920'],
        forest: ['fill:#2f8f5f', 'fill:#173f36'],
        field: ['fill:#a9cf4e', 'fill:#4c6a30'],
        'field-2': ['fill:#d8dd5c', 'fill:#78803a'],
        base: ['fill:#79b043', 'fill:#2f4c28'],
        town: ['fill:#cfc4ae', 'fill:#5c5664'],
        sand: ['fill:#fbeec4', 'fill:#a89c84'],
        sea: ['fill:#1fa6b8', 'fill:#12505f'],
        foam: ['fill:none;stroke:#fff;stroke-width:6;stroke-linecap:round', 'stroke:#9cc4cc'],
        rock: ['fill:#4a6470', 'fill:#1f2c38'],
        'rock-lit': ['fill:#a5bcb8', 'fill:#5f7480'],
        tree: ['fill:#1f6f4c', 'fill:#0d2c28'],
        wall: ['fill:#fffaf0', 'fill:#ffdf94'],
        tile: ['fill:#d9482f', 'fill:#7c2c2a'],
        'tile-2': ['fill:#2f6fb8', 'fill:#25406c'],
        services: ['fill:#ffd65a', 'fill:#b98f36'],
        industry: ['fill:#f4796b', 'fill:#9c4a48'],
        farming: ['fill:#7a4a2c', 'fill:#3f281e'],
        shade: ['fill:#20102c;opacity:.22', 'fill:#000;opacity:.4'],
        tape: ['fill:#fff7d6', 'fill:#d9cfa8'],
        tick: ['fill:none;stroke:#c22a2a;stroke-width:4', 'stroke:#7c2226'],
        hull: ['fill:#c22a3a', 'fill:#8a2432'],
        mast: ['fill:none;stroke:#3a2430;stroke-width:6', 'stroke:#180d14'],
        stone: ['fill:#f2efe6', 'fill:#b5b2ac'],
        band: ['fill:#c22a2a', 'fill:#8a2426'],
      },
    },
    [
      path('ground', 'M0 0h1600v1000H0z'),
      path('cast', 'M130 870L1340 940L1560 640L1560 760L1350 1000L300 960z'),
      layer('services', 0, 132),
      layer('industry', 132, 200),
      layer('farming', 200, 250),
      side,
      patch('forest', 0, 0.4) + patch('base', 0.4, 0.73) + patch('town', 0.73, 0.82) + patch('sand', 0.82, 0.87),
      patch('sea', 0.87, 1),
      path('field', fields[0]!) + path('field-2', fields[1]!),
      path('foam', line([at(0.872, 0), at(0.864, 0.2), at(0.876, 0.4), at(0.866, 0.6), at(0.874, 0.8), at(0.868, 1)])),
      ...peaks.slice(0, 4),
      path('tree', drawLumps(trees.slice(0, 24))),
      ...peaks.slice(4),
      path('tree', drawLumps(trees.slice(24))),
      ...houses.toReversed(),
      path('hull', `M${boatX - 50} ${boatY}h90l16-22h-120z`) + path('mast', `M${boatX} ${boatY - 20}v-60l34 56`),
      path('stone', `M${stoneX} ${stoneY + 16}v-66l17-14 17 14v66z`) +
        path('band', `M${stoneX} ${stoneY - 40}h34v14h-34z`),
      path('tape', line([at(0, 0, -4), at(1, 0, -4), at(1, 0, -44), at(0, 0, -44)], true)) +
        path('tick', ticks.join('')),
      path('tape', line(readPoints('1270 654, 1320 690, 1316 740, 1270 694'), true)),
    ].join(''),
  );
}
