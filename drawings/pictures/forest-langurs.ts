/** A Hà Tĩnh langur with her orange infant, close, in a frame of leaves; behind her the rope bridge hung for langurs. */
import { createRandom, drawing, path, smooth, type Point, type Style } from '../kit.ts';
import { readPoints } from '../points.ts';
import { fade, glow } from '../shade.ts';
import { sample } from '../shapes.ts';

const random = createRandom(3);

/** A leaf in two halves, the lit and the shaded, with its midrib: where it starts, its length and where it points. */
function leaf(x: number, y: number, length: number, turn: number, tone: 'n' | 'm' | 'f'): string {
  const [half, wide] = [Math.round(length * 0.45), Math.round(length * 0.21)];
  return (
    `<g transform="translate(${x} ${y}) rotate(${turn})">` +
    path(`${tone}1`, `M0 0Q${half}-${wide * 1.7} ${length} 0z`) +
    path(`${tone}2`, `M0 0Q${half} ${wide * 1.7} ${length} 0z`) +
    path(`${tone}3`, `M0 0H${Math.round(length * 0.94)}`) +
    '</g>'
  );
}

const leaves = (text: string, tone: 'n' | 'm' | 'f'): string =>
  text
    .split(' ')
    .map((numbers) => {
      const [x, y, length, turn] = numbers.split(',').map(Number);
      return leaf(x!, y!, length!, turn!, tone);
    })
    .join('');

const far =
  '1240,-40,330,78 1380,-30,380,98 1500,120,330,140 330,-40,330,100 180,-30,360,70 60,110,330,30 1660,420,300,200 -50,430,300,-12';
const middle =
  '-60,40,420,24 -50,250,360,2 120,-70,360,52 1660,30,460,150 1670,240,380,176 1460,-80,390,120 1680,760,380,196 -70,860,380,-28 560,-90,250,80';
const near =
  '-80,1020,520,-44 140,1080,430,-72 -90,700,360,-6 1690,1040,560,-138 1480,1090,460,-108 1700,560,330,168 -70,-60,330,44 1690,-70,360,138 1270,1100,330,-78';

/** Hair at an edge: tufts that stick out of a line. */
const tufts = (points: readonly Point[], size: number, lean: number): string =>
  points
    .slice(1)
    .map(([x, y], index) => {
      const [fromX, fromY] = points[index]!;
      const [middleX, middleY] = [(fromX + x) / 2, (fromY + y) / 2];
      const length = Math.hypot(x - fromX, y - fromY);
      const [awayX, awayY] = [(y - fromY) / length, -(x - fromX) / length];
      const reach = size * (0.7 + random() * 0.6);
      const tip = [middleX + awayX * reach + lean, middleY + awayY * reach + 10].map(Math.round).join(' ');
      return `M${Math.round(fromX)} ${Math.round(fromY)}L${tip} ${Math.round(x)} ${Math.round(y)}z`;
    })
    .join('');

const body = readPoints(
  '800 400, 706 440, 652 540, 640 650, 676 752, 800 790, 960 790, 1072 752, 1104 650, 1076 520, 1000 430, 920 400',
);
const head = readPoints(
  '858 152, 836 196, 770 214, 738 270, 742 340, 776 412, 858 452, 940 412, 974 340, 978 270, 946 214, 880 196',
);
const closed = (points: readonly Point[]): Point[] => [...points, points[0]!, points[1]!];

/** Dark fur, and the light on it from the left above. */
const mother =
  path('tail', 'M1030 730q96 60 88 190t-30 190') +
  path('taill', 'M1024 742q80 60 72 180t-26 190') +
  path('fur', 'M950 452q60-30 108-100l96-148 50 34-88 164q-60 100-130 130z') +
  path('lit', 'M1004 444q40-34 70-84l92-140-16-12-96 148q-50 64-96 84z') +
  path('fur', smooth(closed(body), true)) +
  path('fur', tufts(sample(closed(body), 30).toReversed(), 12, 0)) +
  path('lit', 'M706 446q-58 60-60 200-2 60 26 100 26-160 130-300-60-20-96 0z') +
  path('fur', 'M944 600q130-40 152 60 10 90-70 130h-90q-30-90 8-190z') +
  path('lit', 'M960 616q90-30 120 30-80-16-116 52-24 50-14 92h-24q-20-100 34-174z') +
  path('fur', 'M1150 168q40-14 62 12 16 30-4 66l-58-34q-16-26 0-44z') +
  path('toe', 'M1142 196q30 4 62 34M1150 176q34 6 62 30');

/** The infant's fur is orange in its first months. */
const infant =
  path('in2', 'M690 700q-14-120 100-136 110 4 116 120 0 90-106 96-98-2-110-80z') +
  path('in1', 'M696 690q-8-110 94-124 40 2 70 30-90 20-100 176-56-22-64-82z') +
  path('in1', 'M738 570q-14-34 10-40 24-30 64-24 44-8 62 28 22 10 6 38 4 70-72 76-72-6-70-78z') +
  path('in2', 'M812 506q44-8 62 28 22 10 6 38 4 70-72 76 60-50 4-142z') +
  path('pale', 'M764 582q0-34 24-34 20 4 22 8 4-6 24-8 24 2 22 34-2 46-46 48-44-4-46-48z') +
  path('eye', 'M779 580a10 11 0 1 0 20 0a10 11 0 1 0-20 0M823 580a10 11 0 1 0 20 0a10 11 0 1 0-20 0') +
  path('spark', 'M786 574h0M830 574h0') +
  path('mou', 'M800 612q11 8 22 0M807 600h8');

const arms =
  path('fur', 'M676 560q-40 100 0 160 60 60 190 24 30-16 10-44-30-14-60 2-70 26-90-20-12-50 20-110z') +
  path('lit', 'M676 566q-36 96 2 150 46 46 130 38-92-14-112-70-14-54 4-110z') +
  path('toe', 'M838 706q26-8 40-2M842 726q26-6 40-8');

const feet =
  path('fur', 'M690 752q50-16 90 8 22 26 10 52-20 18-34-4-10 16-26 2-14 12-26-6-20 6-28-14-4-24 14-38z') +
  path('fur', 'M950 752q50-16 90 8 22 26 10 52-20 18-34-4-10 16-26 2-14 12-26-6-20 6-28-14-4-24 14-38z') +
  path('toe', 'M716 776l-12 26M740 778l-8 32M764 780v30M976 776l-12 26M1000 778l-8 32M1024 780v30');

/** Her face: crest, the white lines from the mouth past the ears, amber eyes. */
const face =
  path('fur', 'M760 268q-38-22-46 8-2 34 44 44zM956 268q38-22 46 8 2 34-44 44z') +
  path('fur', smooth(closed(head), true)) +
  path('fur', tufts(sample(closed(head), 24), 14, 0)) +
  path('fur', 'M782 214q40-30 58-74 8-26 24-44 8 22 20 44 22 44 54 74z') +
  path('lit', 'M752 320q-4-70 46-104 30-22 46-72 6-20 16-30-6 66-4 108-54 14-78 48-16 26-26 50z') +
  path(
    'white',
    'M816 398q-46-8-66-40-16-30-20-66-2-24 8-40 8 10 12 38 6 40 24 62 18 20 44 26zM900 398q46-8 66-40 16-30 20-66 2-24-8-40-8 10-12 38-6 40-24 62-18 20-44 26z',
  ) +
  path('skin', 'M786 300q4-46 44-42 20 4 28 16 8-12 28-16 40-4 44 42 0 40-26 64-8 54-46 58-38-4-46-58-26-24-26-64z') +
  path('brow', 'M788 284q34-34 66-4M928 284q-34-34-66-4') +
  path('iris', 'M802 308a20 19 0 1 0 40 0a20 19 0 1 0-40 0M874 308a20 19 0 1 0 40 0a20 19 0 1 0-40 0') +
  path('eye', 'M812 308a10 11 0 1 0 20 0a10 11 0 1 0-20 0M884 308a10 11 0 1 0 20 0a10 11 0 1 0-20 0') +
  path('spark', 'M816 302h0M888 302h0') +
  path('nose', 'M840 352q18-12 36 0-2 16-18 18-16-2-18-18z') +
  path('lip', 'M832 388q26 16 52 0');

/** A bridge of ropes between two cliffs. */
const bridge = path(
  'rope',
  'M96 330q220 110 424 26M96 366q220 110 424 26' +
    Array.from({ length: 15 }, (_, index) => {
      const part = (index + 0.5) / 15;
      const y = 330 + 26 * part + 380 * part * (1 - part) * 0.52;
      return `M${Math.round(96 + 424 * part)} ${Math.round(y)}v36`;
    }).join(''),
);

const style: Style = {
  s0: ['stop-color:#d6ea6a', 'stop-color:#0e3a3f'],
  s1: ['stop-color:#a4cf45', 'stop-color:#0a2a31'],
  s2: ['stop-color:#6aa83c', 'stop-color:#061b21'],
  g0: ['stop-color:#fbffc8;stop-opacity:.95', 'stop-color:#b6e6dc;stop-opacity:.55'],
  g1: ['stop-color:#fbffc8;stop-opacity:0', 'stop-color:#b6e6dc;stop-opacity:0'],
  c1: ['fill:#dcef8c;opacity:.6', 'fill:#1d5c5c;opacity:.6'],
  c2: ['fill:#8fbf4a;opacity:.5', 'fill:#0a2b33;opacity:.6'],
  rope: ['fill:none;stroke:#5d7f33;stroke-width:5;stroke-linecap:round', 'stroke:#5c8f8a'],
  f1: ['fill:#93c940', 'fill:#174d48'],
  f2: ['fill:#74b034', 'fill:#103c3b'],
  f3: ['fill:none;stroke:#b8e067;stroke-width:4', 'stroke:#2a6a60'],
  m1: ['fill:#3f9a3e', 'fill:#113f3d'],
  m2: ['fill:#277a39', 'fill:#0b2e30'],
  m3: ['fill:none;stroke:#7cc656;stroke-width:5', 'stroke:#256058'],
  n1: ['fill:#12573a', 'fill:#082426'],
  n2: ['fill:#0a3f2e', 'fill:#04171a'],
  n3: ['fill:none;stroke:#2f8a4f;stroke-width:5', 'stroke:#174743'],
  bark: ['fill:#5d4a2e', 'fill:#1a2421'],
  barkl: ['fill:#a08650', 'fill:#3b524b'],
  fur: ['fill:#0e1413', 'fill:#020809'],
  lit: ['fill:#34433f', 'fill:#1f4a52'],
  tail: ['fill:none;stroke:#0e1413;stroke-width:46;stroke-linecap:round', 'stroke:#020809'],
  taill: ['fill:none;stroke:#34433f;stroke-width:10', 'stroke:#1f4a52'],
  vine: ['fill:none;stroke:#4d6a2c;stroke-width:14', 'stroke:#14332f'],
  toe: ['fill:none;stroke:#55665f;stroke-width:5;stroke-linecap:round', 'stroke:#2d5c63'],
  skin: ['fill:#262c2c', 'fill:#0c191c'],
  brow: ['fill:none;stroke:#0e1413;stroke-width:14;stroke-linecap:round', 'stroke:#020809'],
  white: ['fill:#fbfdf4', 'fill:#dff2f0'],
  iris: ['fill:#d9852b', 'fill:#ffb04a'],
  eye: ['fill:#0b0d0c'],
  spark: ['fill:none;stroke:#fff;stroke-width:7;stroke-linecap:round'],
  nose: ['fill:#070a0a', 'fill:#010404'],
  lip: ['fill:none;stroke:#070a0a;stroke-width:6;stroke-linecap:round', 'stroke:#2a3f42'],
  in1: ['fill:#ffad3d', 'fill:#d08a45'],
  in2: ['fill:#e5822a', 'fill:#94592f'],
  pale: ['fill:#e9c3a0', 'fill:#a98a72'],
  mou: ['fill:none;stroke:#8a5a3a;stroke-width:4;stroke-linecap:round', 'stroke:#5c3f2c'],
};

export function draw(): string {
  return drawing(
    { width: 1600, height: 1000, label: 'Voọc Hà Tĩnh mẹ ôm con màu cam trên cành, giữa lá rừng', style },
    '<defs>' +
      fade('s', [
        ['s0', 0],
        ['s1', 0.5],
        ['s2', 1],
      ]) +
      glow('g', [
        ['g0', 0],
        ['g1', 1],
      ]) +
      '</defs>' +
      '<path fill="url(#s)" d="M0 0h1600v1000H0z"/><ellipse cx="760" cy="300" rx="640" ry="430" fill="url(#g)"/>' +
      path('c1', 'M-20 300l70-30 60 40 6 240 70 470H-20zM520 330l60-60 70-20 30 60 40 220 100 490H420l70-440z') +
      path('c2', 'M50 270l60 40 6 240 70 470H90l-40-440zM650 250l30 60 40 220 100 490H700l-60-480z') +
      bridge +
      leaves(far, 'f') +
      leaves(middle, 'm') +
      path('vine', 'M1186-20q-30 110-14 240t30 420') +
      mother +
      path('bark', 'M-20 812q420 44 800-16t840-70v76q-420 10-800 66t-840 20z') +
      path('barkl', 'M-20 812q420 44 800-16t840-70v22q-420 16-800 76t-840 16z') +
      infant +
      arms +
      feet +
      face +
      leaves(near, 'n'),
  );
}
