/** The bell tower of Tam Tòa, Đồng Hới, from its foot: brick at noon, floodlit at night. */
import { canopy, createRandom, drawing, drawLumps, line, path, smooth, type Point, type Style } from '../kit.ts';
import { createPlane, type Plane } from '../plane.ts';
import { dots, readPoints } from '../points.ts';
import { fade, glow } from '../shade.ts';

const random = createRandom(41);

/** Width of a face and height of the tower, in units of a face; 15 are about a metre. */
const [across, up] = [100, 330];
const corner = { top: [1046, 122], foot: [1150, 986] } as const;
const onto =
  (plane: Plane) =>
  (u: number, v: number): Point =>
    plane(u / across, v / up);
const front = onto(createPlane([610, 972], corner.foot, corner.top, [842, 206]));
const side = onto(createPlane(corner.foot, [1440, 968], [1168, 196], corner.top));
type Face = typeof front;

const box = (face: Face, left: number, right: number, low: number, high: number): string =>
  line([face(left, low), face(right, low), face(right, high), face(left, high)], true);

/** A round arch: from its foot up, round its head and down again. */
function arch(face: Face, left: number, right: number, low: number, high: number): string {
  const radius = (right - left) / 2;
  const head = Array.from({ length: 9 }, (_, index) => {
    const angle = Math.PI * (1 - index / 8);
    return face(left + radius + Math.cos(angle) * radius, high - radius + Math.sin(angle) * radius);
  });
  return line([face(left, low), ...head, face(right, low)], true);
}

/** An opening seen from below: the depth of the wall stays in sight at one jamb and under the arch. */
function opening(face: Face, [left, right, low, high]: readonly number[], seen: -1 | 1, inside: string): string {
  const depth = (right! - left!) * 0.24;
  const [near, far] = seen === 1 ? [left! + depth, right!] : [left!, right! - depth];
  return (
    path('trim', arch(face, left! - 3.5, right! + 3.5, low!, high! + 4)) +
    path('deep', arch(face, left!, right!, low!, high!)) +
    path(inside, arch(face, near, far, low!, high! - depth * 1.5))
  );
}

/** The upper edge that the bombs left: broken, lower on one side. */
const crown = (face: Face, heights: readonly number[]): Point[] =>
  heights.map((height, index) => face((index / (heights.length - 1)) * across, up + height));

/** Short courses of brick where the plaster is gone. */
function courses(face: Face, count: number): string {
  return Array.from({ length: count }, () => {
    const [u, v] = [random() * 92 + 2, Math.round(random() ** 1.5 * 62) * 5 + 6];
    return line([face(u, v), face(u + 4 + random() * 7, v)]);
  }).join('');
}

/** Holes of splinters. */
const pocks = (face: Face, count: number): string =>
  Array.from({ length: count }, () => {
    const [u, v, size] = [8 + random() * 84, 60 + random() * 250, 1 + random() * 2.4];
    return line(
      [
        face(u - size, v),
        face(u, v + size * 1.3),
        face(u + size * 1.2, v + size * 0.2),
        face(u + size * 0.2, v - size),
      ],
      true,
    );
  }).join('');

/** A band round the tower: its face, and under it the shade it throws. */
const band = (height: number, thick: number): string =>
  path('cast', box(front, 0, 100, height - thick * 0.9, height) + box(side, 0, 100, height - thick * 0.9, height)) +
  path('trim', box(front, -4, 103, height, height + thick)) +
  path('trim2', box(side, -3, 104, height, height + thick));

const frontCrown = crown(front, [-46, -40, -22, -26, -8, -12, 4, 0, 10, 2, 6]);
const sideCrown = crown(side, [6, -4, -2, -16, -12, -30, -26, -52]);

const lawn = readPoints('-90 1010, -80 968, 300 950, 700 962, 1150 976, 1640 962, 1700 1010');

const roses = Array.from({ length: 15 }, (_, index): Point => [
  1252 + index * 24 + random() * 16,
  962 - index * 2.4 - random() * 64,
]);

const style: Style = {
  s0: ['stop-color:#0f5fae', 'stop-color:#040b1c'],
  s1: ['stop-color:#4fa5dc', 'stop-color:#0d2140'],
  s2: ['stop-color:#bfe6f2', 'stop-color:#1c3555'],
  a0: ['stop-color:#f0955a', 'stop-color:#54262c'],
  a1: ['stop-color:#d9683a', 'stop-color:#ffab5c'],
  b0: ['stop-color:#8f3a2a', 'stop-color:#2a1522'],
  b1: ['stop-color:#70291f', 'stop-color:#8c3f2b'],
  c0: ['stop-color:#fff;stop-opacity:.75', 'stop-color:#fff;stop-opacity:.06'],
  c1: ['stop-color:#fff;stop-opacity:0'],
  trim: ['fill:#ffd7a3', 'fill:#e79a5a'],
  trim2: ['fill:#b96a48', 'fill:#7a3a2c'],
  pil: ['fill:#ffc086;opacity:.5', 'fill:#ffc98a;opacity:.35'],
  pil2: ['fill:#b5583e;opacity:.5', 'fill:#a8553a;opacity:.4'],
  cast: ['fill:#5a1d18;opacity:.5'],
  deep: ['fill:#5c2019', 'fill:#8a4428'],
  sky: ['fill:#5fb0e2', 'fill:#0b1c38'],
  dark: ['fill:#2b1114', 'fill:#1a0d12'],
  cr: ['fill:none;stroke:#a9472a;stroke-width:4', 'stroke:#a9552f'],
  cr2: ['fill:none;stroke:#4d1a16;stroke-width:4', 'stroke:#3a1719'],
  po: ['fill:#7d2f20', 'fill:#7a3b24'],
  lf: ['fill:#2f7d4a', 'fill:#173f33'],
  lf2: ['fill:#8cc152', 'fill:#4d7a3c'],
  gr: ['fill:#1f6b45', 'fill:#0c2a26'],
  ro: ['fill:none;stroke:#ff5a5f;stroke-width:26;stroke-linecap:round', 'stroke:#c04048'],
  rm: ['fill:none;stroke:#c22f45;stroke-width:15;stroke-linecap:round', 'stroke:#7d2434'],
  rc: ['fill:none;stroke:#ffb3a8;stroke-width:7;stroke-linecap:round', 'stroke:#ff9a86'],
  ao: ['fill:#fff', 'fill:#ffe9cf'],
  ao2: ['fill:#c9dcea', 'fill:#c99c78'],
  ha: ['fill:#f6dfa8', 'fill:#f3c98a'],
  hs: ['fill:#c9a566', 'fill:#a87743'],
  bk: ['fill:#2a1a1a'],
  st: ['display:none', 'display:inline;fill:none;stroke:#dfe9ff;stroke-width:4;stroke-linecap:round'],
};

/** A woman in áo dài, hat on her back of the head, looking up: x and foot. */
const visitor = (x: number, foot: number): string =>
  `<g transform="translate(${x} ${foot})">` +
  path('bk', 'M-11-34h9v32h-9zM3-34h9v32H3z') +
  path('ao', 'M-13-98q14-10 27 0l3 40q6 30 5 44h-44q-1-22 6-44z') +
  path('ao2', 'M4-101q9 0 10 3l3 40q6 30 5 44H8q4-46-4-87z') +
  path('bk', 'M-5-116h11v44h-11z') +
  path('ha', 'M-27-110l22-28q4-4 8 0l26 24q-28 14-56 4z') +
  path('hs', 'M29-114L3-138q6 16 2 29 14-1 24-5z') +
  '</g>';

export function draw(): string {
  const stars = Array.from({ length: 46 }, (): Point => [random() * 1600, 90 + random() * 560]);
  return drawing(
    { width: 1600, height: 1000, label: 'Tháp chuông Tam Tòa nhìn từ chân tháp', style },
    '<defs>' +
      fade('s', [
        ['s0', 0],
        ['s1', 0.6],
        ['s2', 1],
      ]) +
      fade('a', [
        ['a0', 0],
        ['a1', 1],
      ]) +
      fade('b', [
        ['b0', 0],
        ['b1', 1],
      ]) +
      glow('c', [
        ['c0', 0],
        ['c1', 1],
      ]) +
      '</defs>' +
      '<path fill="url(#s)" d="M0 0h1600v1000H0z"/>' +
      path('st', dots(stars)) +
      '<g fill="url(#c)"><ellipse cx="330" cy="560" rx="420" ry="60" transform="rotate(-24 330 560)"/><ellipse cx="420" cy="690" rx="300" ry="34" transform="rotate(-24 420 690)"/><ellipse cx="1430" cy="330" rx="240" ry="36" transform="rotate(-24 1430 330)"/></g>' +
      `<path fill="url(#b)" d="${line([side(0, 0), side(100, 0), ...sideCrown.toReversed()], true)}"/>` +
      `<path fill="url(#a)" d="${line([front(0, 0), front(100, 0), ...frontCrown.toReversed()], true)}"/>` +
      path('pil', box(front, 0, 13, 0, 276) + box(front, 88, 100, 0, 326)) +
      path('pil2', box(side, 0, 12, 0, 318) + box(side, 88, 100, 0, 276)) +
      path('cr', courses(front, 110)) +
      path('cr2', courses(side, 60)) +
      path('po', pocks(front, 22)) +
      band(104, 9) +
      band(206, 8) +
      band(288, 5) +
      opening(front, [30, 70, 0, 84], 1, 'dark') +
      opening(front, [37, 63, 124, 190], 1, 'dark') +
      opening(front, [22, 44, 224, 276], 1, 'sky') +
      opening(front, [57, 79, 224, 276], 1, 'sky') +
      opening(side, [34, 66, 124, 190], -1, 'dark') +
      opening(side, [28, 72, 224, 278], -1, 'sky') +
      path('lf', drawLumps(canopy(random, [frontCrown[1]!, frontCrown[4]!], 15, 17))) +
      path('lf2', drawLumps(canopy(random, [frontCrown[1]!, frontCrown[3]!], 22, 10))) +
      path('gr', drawLumps(canopy(random, readPoints('1250 950, 1400 900, 1640 880'), 30, 52))) +
      path('lf', drawLumps(canopy(random, readPoints('1220 980, 1400 945, 1640 930'), 26, 44))) +
      path('lf', smooth(lawn, true)) +
      path(
        'gr',
        smooth(
          lawn.map(([x, y]): Point => [x, y + 15]),
          true,
        ),
      ) +
      path('gr', 'M1150 986l290-18 160-6v30z') +
      path('ro', dots(roses)) +
      path('rm', dots(roses.map(([x, y]) => [x + 1, y + 2]))) +
      path('rc', dots(roses.map(([x, y]) => [x - 3, y - 3]))) +
      visitor(790, 984),
  );
}
