/** Thiên Đường from the head of its stairs: they wind down into the light, between stones that stand up from the floor. */
import { createRandom, drawing, line, path, type Point, type Style } from '../kit.ts';
import { glow, light } from '../shade.ts';

const width = 1600;
const height = 1000;
/** Where the stairs end, far below. */
const foot: Point = [800, 520];

const stepsPerTurn = 30;
/** The first step lies outside the picture. */
const first = -22;
const last = 84;
/** How much smaller everything is one turn below. */
const depth = 0.5;

const gradients = `<defs>${[
  glow('hall', [['hall'], ['hall-mid', 0.42], ['hall-end', 1]]),
  glow('lamp', [['lamp'], ['lamp-end', 1]]),
].join('')}</defs>`;

/** A point of the stairs: `step` from the top, `across` from the inner edge (0) to the outer (1). */
function onStairs(step: number, across: number): Point {
  const angle = 0.5 + (step / stepsPerTurn) * Math.PI * 2;
  const reach = 640 * depth ** (step / stepsPerTurn) * (0.7 + across * 0.3);
  return [foot[0] + Math.cos(angle) * reach * 1.12, foot[1] + Math.sin(angle) * reach];
}

/** A tread, from its own edge to that of the next. */
const tread = (step: number): string =>
  line([onStairs(step, 0), onStairs(step, 1), onStairs(step + 1, 1), onStairs(step + 1, 0)], true);

/** The stairs, lowest first: treads bright where they face the lamps below, dark risers, rails on both sides. */
function stairs(): string {
  const indices = Array.from({ length: last - first }, (_, index) => last - 1 - index);
  const getTone = (step: number): number => Math.round(1 + Math.sin((step / stepsPerTurn) * Math.PI * 2 + 1.9));
  const along = (across: number, lift: number): Point[] =>
    [...indices.toReversed(), last].map((step): Point => {
      const [x, y] = onStairs(step, across);
      return [foot[0] + (x - foot[0]) * lift, foot[1] + (y - foot[1]) * lift];
    });
  const rail = (across: number): string => {
    const [low, high] = [along(across, 1), along(across, 1.05)];
    const posts = low.flatMap((point, step) => (step % 4 === 0 ? [line([point, high[step]!])] : []));
    return path('post', posts.join('')) + path('rail', line(high));
  };
  const treads = [0, 1, 2].map((tone) =>
    path(
      `tread${tone}`,
      indices
        .filter((step) => getTone(step) === tone)
        .map(tread)
        .join(''),
    ),
  );
  return [
    path('under', line([...along(1, 1), ...along(1, 0.94).toReversed()], true)),
    ...treads,
    path('riser', indices.map((step) => line([onStairs(step, 0), onStairs(step, 1)])).join('')),
    rail(0),
    rail(1),
  ].join('');
}

/** A stone that stands on the floor, seen from above: rings that lean away from the middle of the picture. */
function standingStone(x: number, y: number, size: number): string {
  const [outX, outY] = [(x - foot[0]) * 0.0016 * size, (y - foot[1]) * 0.0016 * size];
  const ring = (name: string, part: number, moved: number): string =>
    `<circle class="${name}" cx="${Math.round(x + outX * moved)}" cy="${Math.round(y + outY * moved)}" r="${Math.round(size * part)}"/>`;
  return ring('stone', 1, 0) + ring('stone-mid', 0.7, 0.6) + ring('stone-lit', 0.42, 1.1) + ring('stone-tip', 0.2, 1.5);
}

/** A visitor from above: shoulders, hat, and the shadow away from the light. */
function visitor(step: number, across: number, shirt: string): string {
  const [x, y] = onStairs(step, across);
  const size = 32 * depth ** (step / stepsPerTurn);
  const distance = Math.hypot(x - foot[0], y - foot[1]);
  const [outX, outY] = [((x - foot[0]) / distance) * size, ((y - foot[1]) / distance) * size];
  const angle = (Math.atan2(y - foot[1], x - foot[0]) * 180) / Math.PI;
  const place = (dx: number, dy: number): string =>
    `translate(${Math.round(x + dx)} ${Math.round(y + dy)}) rotate(${Math.round(angle)})`;
  const oval = (name: string, part: number, moved: number): string =>
    `<ellipse class="${name}" rx="${Math.round(size * (part + 0.42))}" ry="${Math.round(size * part)}" transform="${place(outX * moved, outY * moved)}"/>`;
  return [
    oval('shade', 0.6, 0.9),
    oval(shirt, 0.52, 0),
    `<circle class="hat" r="${Math.round(size * 0.5)}" transform="${place(outX * 0.1, outY * 0.1)}"/>`,
  ].join('');
}

function floor(): string {
  const random = createRandom(11);
  const ring = (count: number, reach: number, size: number, turn: number): string[] =>
    Array.from({ length: count }, (_, index) => {
      const angle = turn + (index / count) * Math.PI * 2 + random() * 0.3;
      const far = reach * (0.9 + random() * 0.3);
      return standingStone(
        foot[0] + Math.cos(angle) * far * 1.12,
        foot[1] + Math.sin(angle) * far,
        size * (0.5 + random() * 0.9),
      );
    });
  // Terraces of the floor round the light, like lines of height on a map.
  const terraces = [820, 600, 430, 300, 200].map((reach, index) => {
    const edge = Array.from({ length: 22 }, (_, point): Point => {
      const angle = (point / 22) * Math.PI * 2;
      const far = reach * (0.88 + random() * 0.26);
      return [foot[0] + Math.cos(angle) * far * 1.15, foot[1] + Math.sin(angle) * far];
    });
    return path(`floor${index}`, line(edge, true));
  });
  return [
    ...terraces,
    light('hall', foot[0], foot[1], 620),
    ...ring(12, 126, 9, 0.4),
    ...ring(15, 262, 19, 0.1),
    ...ring(15, 530, 33, 0.62),
  ].join('');
}

const style: Style = {
  ground: ['fill:#2a150b', 'fill:#0b0504'],
  floor0: ['fill:#3f200f', 'fill:#150a06'],
  floor1: ['fill:#5e3216', 'fill:#22110a'],
  floor2: ['fill:#85491d', 'fill:#391c0e'],
  floor3: ['fill:#b36a28', 'fill:#5c2f13'],
  floor4: ['fill:#e09a3e', 'fill:#94541d'],
  hall: ['stop-color:#fff0b8;stop-opacity:1', 'stop-color:#ffdc85'],
  'hall-mid': ['stop-color:#ffc45e;stop-opacity:.4', 'stop-color:#ff9f3e;stop-opacity:.32'],
  'hall-end': ['stop-color:#ff9f3e;stop-opacity:0'],
  lamp: ['stop-color:#fff3c4;stop-opacity:.95'],
  'lamp-end': ['stop-color:#ffc45e;stop-opacity:0'],
  stone: ['fill:#54290f', 'fill:#1b0c06'],
  'stone-mid': ['fill:#8a4f20', 'fill:#3f200f'],
  'stone-lit': ['fill:#c98639', 'fill:#84501f'],
  'stone-tip': ['fill:#ffe2a0', 'fill:#e0a855'],
  under: ['fill:#1c0d06', 'fill:#070302'],
  tread2: ['fill:#e8b36a', 'fill:#b5742f'],
  tread1: ['fill:#c98d4a', 'fill:#814c21'],
  tread0: ['fill:#a0622e', 'fill:#4d2a13'],
  riser: ['fill:none;stroke:#4a2610;stroke-width:4', 'stroke:#1f0f07'],
  rail: ['fill:none;stroke:#4a2610;stroke-width:9;stroke-linejoin:round', 'stroke:#2a160b'],
  post: ['fill:none;stroke:#2f170a;stroke-width:6', 'stroke:#140a05'],
  shade: ['fill:#2f170a;opacity:.5'],
  coral: ['fill:#e9532f', 'fill:#b8432a'],
  jade: ['fill:#0f7a6c', 'fill:#0c5a52'],
  cream: ['fill:#fff1d0', 'fill:#cfae7c'],
  hat: ['fill:#f0d9a4', 'fill:#c49a5e'],
};

export function draw(): string {
  const people = [
    visitor(-9.4, 0.42, 'jade'),
    visitor(-12, 0.62, 'cream'),
    visitor(13, 0.6, 'coral'),
    visitor(15.4, 0.42, 'jade'),
    visitor(27, 0.56, 'cream'),
    visitor(36, 0.45, 'jade'),
    visitor(38.5, 0.6, 'coral'),
    visitor(45, 0.5, 'cream'),
    visitor(54, 0.5, 'coral'),
  ];
  return drawing(
    {
      width,
      height,
      label: 'Động Thiên Đường nhìn từ đầu cầu thang: bậc gỗ xoắn xuống lòng động sáng đèn giữa các cột đá',
      style,
    },
    [
      gradients,
      path('ground', `M0 0h${width}v${height}H0z`),
      floor(),
      stairs(),
      ...people,
      light('lamp', foot[0], foot[1], 90),
    ].join(''),
  );
}
