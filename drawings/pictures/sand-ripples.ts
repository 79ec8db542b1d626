/**
 * The dunes of Quang Phú from straight above, early: crests the wind has drawn, ripples before them and slopes in shade
 * behind, the track of a sand board, and two people on the ridge with their long shadows. Nothing but sand.
 */
import { fade, filled, glow } from '../shade.ts';
import { createRandom, drawing, line, path, smooth, type Point } from '../kit.ts';
import { personFromAbove } from '../people.ts';

const random = createRandom(31);

const heights = Array.from({ length: 13 }, (_, index) => -60 + index * 94);

/** A dune: where its crest runs, and how wide the slope behind it is, at a height of the picture. */
interface Dune {
  readonly crest: (y: number) => number;
  readonly slope: (y: number) => number;
}

const dunes: readonly Dune[] = [
  { crest: (y) => 120 + 110 * Math.sin(y / 210 + 2.2) + y * 0.06, slope: (y) => 60 + 50 * Math.sin(y / 170 + 1) },
  {
    crest: (y) => 730 + 190 * Math.sin(y / 262 + 0.5) + 26 * Math.sin(y / 84),
    slope: (y) => 150 + 96 * Math.sin(y / 240 + 3.6),
  },
  { crest: (y) => 1370 + 120 * Math.sin(y / 240 + 3.4) - y * 0.05, slope: (y) => 120 + 70 * Math.sin(y / 190 + 5) },
];

const along = (at: (y: number) => number): Point[] => heights.map((y): Point => [at(y), y]);

const between = (left: (y: number) => number, right: (y: number) => number): string =>
  `${smooth(along(left))}L${smooth(along(right).toReversed()).slice(1)}z`;

const behind =
  ({ crest, slope }: Dune): ((y: number) => number) =>
  (y) =>
    crest(y) + slope(y);

/** Ripples between the foot of one dune and the crest of the next: nearer to it, more like it. */
function ripples(left: (y: number) => number, right: (y: number) => number, count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const part = (index + 0.6) / count;
    const [phase, shift] = [random() * 6, random() * 94];
    const points = heights.map((height): Point => {
      const y = height - shift + 40;
      const sway = Math.sin(y / 74 + phase) * 7 + (random() - 0.5) * 9;
      return [left(y) + (right(y) - left(y)) * part + sway * (1 - part * 0.6), y];
    });
    const [from, to] = [Math.floor(random() * 4), 13 - Math.floor(random() * 4)];
    return smooth(points.slice(from, to));
  }).join('');
}

export function draw(): string {
  const [first, second, third] = dunes as readonly [Dune, Dune, Dune];
  const fields =
    ripples((y) => first.crest(y) - 420, first.crest, 10) +
    ripples(behind(first), second.crest, 17) +
    ripples(behind(second), third.crest, 13) +
    ripples(behind(third), (y) => third.crest(y) + 620, 12);
  const walk = (y: number): number => second.crest(y) - 12;
  const steps = Array.from({ length: 33 }, (_, index) => {
    const y = 520 + index * 16;
    return `M${Math.round(walk(y) - 9 + (index % 2) * 15)} ${y}v6`;
  });
  const [ahead, after] = [430, 506];
  const shadow = (y: number): string =>
    line(
      [
        [walk(y), y - 9],
        [walk(y) + 150, y + 34],
        [walk(y) + 156, y + 50],
        [walk(y), y + 11],
      ],
      true,
    );
  const slide = (y: number): string =>
    `M${Math.round(second.crest(y) + 4)} ${y}q70 24 ${Math.round(second.slope(y) * 0.8)} 34`;
  const tongues = [first, second, third].flatMap((dune) =>
    Array.from({ length: 15 }, () => {
      const y = Math.round(random() * 1000);
      const reach = Math.round(dune.slope(y) * (0.4 + random() * 0.5));
      return `M${Math.round(dune.crest(y) + 10)} ${y}q${Math.round(reach * 0.6)} 6 ${reach} ${Math.round(14 + random() * 18)}`;
    }),
  );
  const body =
    `<defs>${fade(
      's',
      [
        ['s1', 0],
        ['s2', 0.55],
        ['s3', 1],
      ],
      'x2="1" y2="0.35"',
    )}${fade(
      'd',
      [
        ['d1', 0],
        ['d2', 1],
      ],
      'x2="1" y2="0.1"',
    )}` +
    `${glow('g', [
      ['g1', 0],
      ['g1', 1, 0],
    ])}<path id="r" d="${fields}"/></defs>` +
    filled('s', 'M0 0h1600v1000H0z') +
    dunes
      .map(
        (dune) =>
          path(
            'rise',
            between((y) => dune.crest(y) - 190, dune.crest),
          ) +
          path(
            'ridge',
            between((y) => dune.crest(y) - 70, dune.crest),
          ),
      )
      .join('') +
    '<use href="#r" class="dark" x="5" y="3"/><use href="#r" class="bright"/>' +
    dunes
      .map((dune) => filled('d', `${between(dune.crest, behind(dune))}`) + path('foot', smooth(along(behind(dune)))))
      .join('') +
    path('tongue', tongues.join('')) +
    dunes.map((dune) => path('crest', smooth(along(dune.crest)))).join('') +
    path('slide', slide(360) + slide(384) + slide(610)) +
    path('step', steps.join('')) +
    path('cast', shadow(ahead) + shadow(after)) +
    `<circle fill="url(#g)" class="lamp" cx="${Math.round(walk(ahead))}" cy="${ahead}" r="120"/>` +
    path('board', `M${Math.round(walk(ahead) - 34)} ${ahead - 12}l14-8 26 44-14 8z`) +
    personFromAbove({ x: Math.round(walk(ahead)), y: ahead, size: 17, top: 'red' }) +
    personFromAbove({ x: Math.round(walk(after)), y: after, size: 17, top: 'blue', hat: true });
  return drawing(
    {
      width: 1600,
      height: 1000,
      label: 'Tranh: đồi cát nhìn từ trên cao, gợn sóng gió vẽ, hai người nhỏ xíu với bóng dài trên sống cát',
      style: {
        s1: ['stop-color:#ffe2a0', 'stop-color:#5b6f96'],
        s2: ['stop-color:#f6c671', 'stop-color:#3d5078'],
        s3: ['stop-color:#e8a951', 'stop-color:#2a3a5e'],
        rise: ['fill:#ffe9b4;opacity:.45', 'fill:#8fa6cc;opacity:.3'],
        ridge: ['fill:#fff3cf;opacity:.6', 'fill:#b9cbe8;opacity:.3'],
        d1: ['stop-color:#9c5a24', 'stop-color:#0e1730'],
        d2: ['stop-color:#dd9a4a', 'stop-color:#2c3c62'],
        dark: ['fill:none;stroke:#c07a2e;stroke-width:5;stroke-linecap:round;opacity:.6', 'stroke:#16223f'],
        bright: [
          'fill:none;stroke:#fff0c4;stroke-width:4;stroke-linecap:round;opacity:.8',
          'stroke:#a9bfe0;opacity:.55',
        ],
        foot: ['fill:none;stroke:#f7cf88;stroke-width:7;opacity:.7', 'stroke:#5a709c'],
        tongue: ['fill:none;stroke:#7d4318;stroke-width:5;stroke-linecap:round;opacity:.4', 'stroke:#060b1a'],
        crest: ['fill:none;stroke:#fff8df;stroke-width:6', 'stroke:#d8e6fa'],
        slide: ['fill:none;stroke:#f3bd70;stroke-width:16;stroke-linecap:round;opacity:.75', 'stroke:#4d6290'],
        step: ['fill:none;stroke:#a3642a;stroke-width:7;stroke-linecap:round', 'stroke:#1a2746'],
        cast: ['fill:#5a2c10;opacity:.6', 'fill:#050914'],
        g1: ['stop-color:#ffd27a'],
        lamp: ['opacity:0', 'opacity:.75'],
        board: ['fill:#fff6e4;stroke:#7a3f1c;stroke-width:3'],
        red: ['fill:#d8321f'],
        blue: ['fill:#1f5f86'],
        hair: ['fill:#24150f'],
        hat: ['fill:#fff0cc', 'fill:#d9cba6'],
        rim: ['fill:#c9a05a', 'fill:#97805a'],
      },
    },
    body,
  );
}
