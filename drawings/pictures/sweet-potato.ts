/**
 * Khoai deo drying at Hải Ninh, from straight above: slices of sweet potato in rows on mats in the sand, amber where the sun
 * comes through, darker the longer they have lain. A woman in a conical hat turns them, one by one.
 */
import { again, placed } from '../parts.ts';
import { fade, filled, glow } from '../shade.ts';
import { createRandom, drawing, path, smooth, type Point } from '../kit.ts';

const random = createRandom(12);
const spread = (reach: number): number => (random() - 0.5) * 2 * reach;

/** A slice, lengthwise, about 70 long and thin enough for the sun: a dark edge, the flesh, light through its middle. */
function slice(id: string, seed: number): string {
  const shape = createRandom(seed);
  const edge = Array.from({ length: 11 }, (_, index): Point => {
    const angle = (index / 9) * Math.PI * 2;
    const reach = 0.86 + shape() * 0.34;
    return [Math.cos(angle) * 25 * reach, Math.sin(angle) * 40 * reach];
  });
  const data = smooth(edge, true);
  const parts = [
    path('dim', data, ' transform="translate(4 6)"'),
    path('flesh', data),
    path('edge', data),
    path('thin', data, ' transform="scale(.76 .8)"'),
    path('thin', data, ' transform="translate(-1 -3)scale(.44 .5)"'),
    path('shine', 'M-14-16q1-9 7-12'),
  ];
  return `<g id="${id}">${parts.join('')}</g>`;
}

const shapes = ['a', 'b', 'c'];

/** A mat of split bamboo with slices in rows; `name` says how long they have dried. */
function mat(
  name: string,
  {
    x,
    y,
    turn,
    columns,
    rows,
    missing = [],
  }: { x: number; y: number; turn: number; columns: number; rows: number; missing?: readonly number[] },
): string {
  const [width, height] = [columns * 54 + 40, rows * 84 + 40];
  const [left, top] = [-width / 2, -height / 2];
  const ribs = Array.from(
    { length: Math.floor(height / 18) },
    (_, index) => `M${left + 8} ${Math.round(top + 12 + index * 18)}h${width - 16}`,
  );
  const warp = Array.from(
    { length: Math.floor(width / 108) + 1 },
    (_, index) => `M${Math.round(left + 20 + index * 108)} ${top + 6}v${height - 12}`,
  );
  const slices = Array.from({ length: columns * rows }, (_, index) => {
    if (missing.includes(index)) return '';
    const [column, row] = [index % columns, Math.floor(index / columns)];
    return again(
      shapes[(index * 7 + row) % 3]!,
      Math.round(left + 47 + column * 54 + spread(4)),
      Math.round(top + 62 + row * 84 + spread(5)),
      Math.round(spread(26)) + 180 * (index % 2),
    );
  });
  return placed(
    path('cast', `M${left + 20} ${top + 28}h${width}v${height}h-${width}z`) +
      path('mat', `M${left} ${top}h${width}v${height}h-${width}z`) +
      path('ribs', ribs.join('')) +
      path('warp', warp.join('')) +
      path('frame', `M${left} ${top}h${width}v${height}h-${width}z`) +
      `<g class="${name}">${slices.join('')}</g>`,
    { x, y, turn },
  );
}

/** The woman from above: hat, shoulders, two arms stretched to the mat, which is to the left. */
const woman = (): string =>
  path('cast', 'M-30-80q140-40 200 60 30 120-60 190-120 20-150-60z') +
  path('arm', 'M10-56q-70-20-130 6M6 60q-60 34-136 6') +
  path('skin', 'M-112-66q-40-10-58 14 2 24 36 26 26-2 30-20zM-120 54q-40-16-56 10 0 22 34 28 24 0 30-18z') +
  path('sleeve', 'M22-70q-50-12-86 0l-6 34q40 0 84-2zM18 76q-46 18-84 8l-2-34q46-4 80-10z') +
  path('blouse', 'M10-92q70-20 100 20 24 72 0 146-40 34-104 14-16-90 4-180z') +
  placed(
    '<circle class="hat" r="112"/>' +
      path('hatshade', 'M0 0L106-36A112 112 0 0 1 40 105z') +
      path('hatlit', 'M0 0L-100-50A112 112 0 0 1-20-110z') +
      [92, 72, 52, 32, 14].map((radius) => `<circle class="ring" r="${radius}"/>`).join('') +
      '<circle class="tip" r="6"/>',
    { x: 34, y: 0 },
  );

const basket = (): string =>
  '<circle class="cast" cx="16" cy="22" r="104"/><circle class="wicker" r="102"/><circle class="hole" r="84"/><circle class="weave" r="93"/>' +
  Array.from({ length: 13 }, (_, index) => {
    const [angle, out] = [index * 2.4, 12 + index * 4.6];
    return again(
      shapes[index % 3]!,
      Math.round(Math.cos(angle) * out),
      Math.round(Math.sin(angle) * out),
      Math.round(spread(180)),
    );
  }).join('');

export function draw(): string {
  const ripples = Array.from({ length: 34 }, (_, index) => {
    const y = index * 32 + spread(8) - 20;
    return smooth(
      Array.from({ length: 9 }, (_step, step): Point => [
        step * 220 - 60,
        y + Math.sin(step * 1.3 + index * 0.5) * 11 + spread(5),
      ]),
    );
  });
  const steps = Array.from(
    { length: 22 },
    (_, index) => `M${Math.round(40 + index * 48)} ${Math.round(956 - index * 2.4 + (index % 2) * 26)}l12-2`,
  );
  const body =
    `<defs>${fade(
      's',
      [
        ['s1', 0],
        ['s2', 1],
      ],
      'x2="1" y2="1"',
    )}${glow('v', [
      ['v1', 0, 0],
      ['v2', 0.5, 0.2],
      ['v2', 1, 0.72],
    ])}${slice('a', 3)}${slice('b', 8)}${slice('c', 21)}</defs>` +
    filled('s', 'M0 0h1600v1000H0z') +
    path('ripple', ripples.join('')) +
    path('step', steps.join('')) +
    mat('new', { x: 236, y: 250, turn: -8, columns: 8, rows: 6 }) +
    mat('half', { x: 776, y: 470, turn: -8, columns: 9, rows: 8, missing: [35, 44, 62] }) +
    mat('done', { x: 1430, y: 200, turn: -8, columns: 8, rows: 5 }) +
    mat('done', { x: 1500, y: 850, turn: -8, columns: 8, rows: 6 }) +
    placed(woman(), { x: 1170, y: 486, turn: -8 }) +
    placed(`<g class="new">${basket()}</g>`, { x: 1142, y: 748 }) +
    filled('v', 'M0 0h1600v1000H0z', ' class="veil"');
  return drawing(
    {
      width: 1600,
      height: 1000,
      label: 'Tranh: những lát khoai deo màu hổ phách phơi thẳng hàng trên nong trên cát, người đội nón đang trở khoai',
      style: {
        s1: ['stop-color:#fbe2b4', 'stop-color:#4a3a48'],
        s2: ['stop-color:#efc88a', 'stop-color:#2c2434'],
        ripple: ['fill:none;stroke:#d9a866;stroke-width:4;opacity:.55', 'stroke:#1d1724'],
        step: ['fill:none;stroke:#c48f52;stroke-width:13;stroke-linecap:round;opacity:.7', 'stroke:#1a1420'],
        cast: ['fill:#7a4418;opacity:.38', 'fill:#08050c'],
        mat: ['fill:#d9b572', 'fill:#8a6a48'],
        ribs: ['fill:none;stroke:#a87a3c;stroke-width:5;opacity:.7', 'stroke:#4a3424'],
        warp: ['fill:none;stroke:#8a5f2a;stroke-width:4', 'stroke:#3a281c'],
        frame: ['fill:none;stroke:#7a4f22;stroke-width:12', 'stroke:#3a261a'],
        dim: ['fill:#5a2a08;opacity:.45'],
        new: ['color:#ff9a2e', 'color:#e0782a'],
        half: ['color:#ec7014', 'color:#cf5a14'],
        done: ['color:#b8430c', 'color:#9c3a10'],
        flesh: ['fill:currentColor'],
        edge: ['fill:none;stroke:#6b2605;stroke-width:4;opacity:.55'],
        thin: ['fill:#ffd35f;opacity:.42'],
        shine: ['fill:none;stroke:#fff6d0;stroke-width:5;stroke-linecap:round;opacity:.85'],
        arm: ['fill:none;stroke:#d9935f;stroke-width:32;stroke-linecap:round'],
        skin: ['fill:#d9935f'],
        sleeve: ['fill:#8a2f6a', 'fill:#6b2554'],
        blouse: ['fill:#a8397f', 'fill:#7d2b60'],
        hat: ['fill:#fff1c8', 'fill:#e6d2a0'],
        hatlit: ['fill:#fffdf0'],
        hatshade: ['fill:#d9b06a'],
        ring: ['fill:none;stroke:#cfa55c;stroke-width:3;opacity:.8'],
        tip: ['fill:#b07f38'],
        wicker: ['fill:#9c6a30', 'fill:#5f4026'],
        hole: ['fill:#4a2a12'],
        weave: ['fill:none;stroke:#e0b26a;stroke-width:14;stroke-dasharray:9 9'],
        veil: ['display:none', 'display:inline'],
        v1: ['stop-color:#ffb04a'],
        v2: ['stop-color:#0a0614'],
      },
    },
    body,
  );
}
