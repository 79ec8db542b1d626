/** The Great Wall of Vietnam in Sơn Đoòng: flowstone from floor to roof, one rope, and the light of one lamp. */
import { climbing, standing } from '../cavers.ts';
import { createRandom, drawing, path, smooth, type Style } from '../kit.ts';
import { readPoints } from '../points.ts';
import { filled, glow, light } from '../shade.ts';

const width = 1600;
const height = 1000;
const lamp = { x: 770, y: 400 } as const;

const gradients = `<defs>${[
  `<radialGradient id="dark" gradientUnits="userSpaceOnUse" cx="${lamp.x}" cy="${lamp.y}" r="860">${[
    ['dark0', 0],
    ['dark1', 0.3],
    ['dark2', 0.66],
    ['dark3', 1],
  ]
    .map(([name, offset]) => `<stop class="${name}" offset="${offset}"/>`)
    .join('')}</radialGradient>`,
  glow('warm', [['warm'], ['warm-end', 1]]),
].join('')}</defs>`;

/** A curtain of stone from `top` down to its round end. */
const curtain = (x: number, wide: number, top: number, bottom: number): string =>
  `M${x} ${top}h${wide}V${bottom}q${-wide * 0.06} ${Math.round(wide * 0.8)}-${wide >> 1} ${Math.round(wide * 0.9)}t-${wide - (wide >> 1)}-${Math.round(wide * 0.9)}z`;

/** A tier of the wall: curtains side by side, each with a bright right and a dark left side, over the shadow they cast. */
function tier(seed: number, top: number, bottom: number, broad: number): string {
  const random = createRandom(seed);
  const [shadows, bodies, lights, darks]: [string[], string[], string[], string[]] = [[], [], [], []];
  for (let x = 300; x < width;) {
    const wide = Math.round(broad * (0.3 + random() ** 2 * 1.4));
    const foot = Math.round(bottom + (random() - 0.5) * (wide > broad ? 120 : 330));
    const left = Math.round(x);
    shadows.push(curtain(left - 12, wide + 8, top, foot + 26));
    bodies.push(curtain(left, wide, top, foot));
    lights.push(curtain(left + Math.round(wide * 0.56), Math.round(wide * 0.3), top, foot + Math.round(wide * 0.2)));
    darks.push(curtain(left, Math.round(wide * 0.22), top, foot - Math.round(wide * 0.1)));
    x += wide * 0.96;
  }
  return [
    path('shadow', shadows.join('')),
    path('stone', bodies.join('')),
    path('stone-dark', darks.join('')),
    path('stone-lit', lights.join('')),
  ].join('');
}

const style: Style = {
  night: ['fill:#0a1420', 'fill:#03070c'],
  shadow: ['fill:#3d4c5c', 'fill:#1b2834'],
  stone: ['fill:#c9cdc8', 'fill:#93a3ad'],
  'stone-lit': ['fill:#fdf8ea', 'fill:#dfe8e8'],
  'stone-dark': ['fill:#8594a0', 'fill:#54687a'],
  dark0: ['stop-color:#0a1420;stop-opacity:0', 'stop-color:#03070c'],
  dark1: ['stop-color:#0a1420;stop-opacity:.08', 'stop-color:#03070c;stop-opacity:.34'],
  dark2: ['stop-color:#0a1420;stop-opacity:.6', 'stop-color:#03070c;stop-opacity:.86'],
  dark3: ['stop-color:#0a1420;stop-opacity:.96', 'stop-color:#03070c;stop-opacity:1'],
  warm: ['stop-color:#ffd98a;stop-opacity:.95'],
  'warm-end': ['stop-color:#ffd98a;stop-opacity:0'],
  rope: ['fill:none;stroke:#e5532f;stroke-width:5'],
  ground: ['fill:#060d15', 'fill:#010306'],
  'ground-lit': ['fill:#2b3946', 'fill:#111c26'],
  suit: ['fill:#14262f', 'fill:#0a141a'],
  'suit-lit': ['fill:#3f5a66', 'fill:#233640'],
  pack: ['fill:#d94a2b', 'fill:#b23c24'],
  'pack-lit': ['fill:#f4764f', 'fill:#d25a3a'],
  skin: ['fill:#c98f63'],
  helmet: ['fill:#f7c65a', 'fill:#e0ac45'],
  'lamp-dot': ['fill:none;stroke:#fffbe6;stroke-width:8;stroke-linecap:round'],
};

export function draw(): string {
  const edge = smooth(
    readPoints(
      '-20 -90, 450 -90, 404 90, 440 190, 392 300, 412 420, 356 520, 384 640, 330 760, 350 860, 290 1010, -20 1010',
    ),
    true,
  );
  return drawing(
    {
      width,
      height,
      label: 'Bức tường Việt Nam trong hang Sơn Đoòng: một người leo dây trong ánh đèn, vách đá trắng dựng đứng',
      style,
    },
    [
      gradients,
      path('night', `M0 0h${width}v${height}H0z`),
      tier(5, 500, 930, 96),
      tier(12, 180, 620, 100),
      tier(3, -20, 270, 96),
      path('night', edge),
      filled('dark', `M0 0h${width}v${height}H0z`),
      path('rope', `M${lamp.x} 0v${lamp.y + 60}q14 240 122 415`),
      light('warm', lamp.x, lamp.y, 230),
      climbing({ x: lamp.x, y: 566, scale: 1.7 }),
      path('ground', 'M0 1000V930l180 10 200-22 160 30 220-6 160-34 260 18 200-30 220 20v84z'),
      path('ground-lit', 'M760 942l160-34 260 18 60-8-120 40-200 4z'),
      light('warm', 920, 790, 90),
      standing({ x: 900, y: 930, scale: 1.3 }),
    ].join(''),
  );
}
