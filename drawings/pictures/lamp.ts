/** One lamp in the dark: for a page that is not there. */
import { standing } from '../cavers.ts';
import { drawing, path, type Style } from '../kit.ts';
import { fade, filled, glow, light } from '../shade.ts';

const width = 1600;
const height = 1000;

const gradients = `<defs>${[
  glow('glow', [['glow'], ['glow-mid', 0.36], ['glow-end', 1]]),
  glow('floor', [['floor'], ['floor-mid', 0.4], ['glow-end', 1]]),
  fade('beam', [['beam'], ['glow-end', 1]], ''),
].join('')}</defs>`;

/** Stones that stand round the lamp: feet, half widths and heights. */
const stones = [
  [560, 806, 34, 190],
  [470, 840, 44, 120],
  [640, 780, 20, 90],
  [1010, 790, 26, 130],
  [1120, 836, 50, 250],
  [1230, 850, 34, 110],
  [330, 880, 60, 300],
] as const;

/** Half a stone, the one towards the lamp or the other. */
const half = ([x, foot, wide, high]: (typeof stones)[number], lit: boolean): string => {
  const side = x < 800 === lit ? wide : -wide;
  return `M${x} ${foot - high}q${side * 0.3} ${high * 0.7} ${side} ${high}H${x}z`;
};

const style: Style = {
  night: ['fill:#04090b', 'fill:#000204'],
  glow: ['stop-color:#ffd98a;stop-opacity:.95'],
  'glow-mid': ['stop-color:#e8963c;stop-opacity:.34', 'stop-color:#e8963c;stop-opacity:.26'],
  'glow-end': ['stop-color:#e8963c;stop-opacity:0'],
  beam: ['stop-color:#fff2c4;stop-opacity:.5', 'stop-color:#fff2c4;stop-opacity:.4'],
  floor: ['stop-color:#e2a355', 'stop-color:#b87a36'],
  'floor-mid': ['stop-color:#7d4b1f;stop-opacity:.9', 'stop-color:#5c3515;stop-opacity:.9'],
  stone: ['fill:#120c08', 'fill:#080504'],
  'stone-lit': ['fill:#a8743a', 'fill:#7f5425'],
  dark: ['fill:#020506', 'fill:#000102'],
  suit: ['fill:#0d0a08'],
  'suit-lit': ['fill:#6b4a26'],
  pack: ['fill:#8a2f1c'],
  skin: ['fill:#d9a06a'],
  helmet: ['fill:#f4704a', 'fill:#d65c3a'],
  'lamp-dot': ['fill:none;stroke:#fffbe6;stroke-width:9;stroke-linecap:round'],
};

export function draw(): string {
  return drawing(
    { width, height, label: 'Một ngọn đèn trong hang tối', style },
    [
      gradients,
      path('night', `M0 0h${width}v${height}H0z`),
      light('glow', 822, 694, 360),
      '<ellipse cx="800" cy="838" rx="620" ry="96" fill="url(#floor)"/>',
      path('stone', stones.map((stone) => half(stone, false)).join('')),
      path('stone-lit', stones.map((stone) => half(stone, true)).join('')),
      filled('beam', 'M826 698L1560 330v270z'),
      standing({ x: 806, y: 844, scale: 1.5 }),
      path('dark', 'M0 1000V900l140-30 130 40 190 30 240 12 260-8 260-20 200-44 180 40v80z'),
    ].join(''),
  );
}
