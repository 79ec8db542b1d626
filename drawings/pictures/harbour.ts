/** Hòn La: boxes stacked on the quay, seen straight from the side; one man with a helmet, one hook. */
import { createRandom, drawing, path, type Style } from '../kit.ts';
import { fade } from '../shade.ts';

const random = createRandom(12);

/** Containers are 2.4 m wide and 2.6 m high, 6.1 m or 12.2 m long: here 26 units to the metre. */
const high = 67;
const [short, long] = [158, 317];
const ground = 872;

/** Stacks from the left: how many boxes high, and whether the boxes are long. */
const stacks = [
  [1, short],
  [2, short],
  [4, long],
  [5, short],
  [7, long],
  [6, short],
  [8, long],
  [5, short],
] as const;

const colours = ['r', 'y', 'b', 'r', 'w', 'b', 'y', 'g'] as const;

interface Box {
  x: number;
  y: number;
  wide: number;
  colour: string;
}

/** Stacks the boxes, no two of a colour on one another. */
function stack(): Box[] {
  let x = -64;
  let last = '';
  return stacks.flatMap(([count, wide], column) => {
    const boxes = Array.from({ length: count }, (_, level) => {
      const free = colours.filter((colour) => colour !== last);
      last = free[Math.floor(random() * free.length)]!;
      return { x: x + (level % 2) * 3, y: ground - (level + 1) * high, wide, colour: last };
    });
    x += wide + (column % 3 === 2 ? 26 : 7);
    return boxes;
  });
}

/** A box: its ribbed side, a lit upper rail and a shaded lower one, and the rods of its doors on short ones. */
const drawBox = ({ x, y, wide, colour }: Box): string =>
  `<path class="${colour}" d="M${x} ${y}h${wide}v${high - 3}h${-wide}z"/>` +
  `<path fill="url(#c)" d="M${x + 7} ${y + 9}h${wide - 14}v${high - 21}h${14 - wide}z"/>`;

const rails = (boxes: readonly Box[]): string =>
  path('lit', boxes.map(({ x, y, wide }) => `M${x} ${y}h${wide}v6h${-wide}z`).join('')) +
  path(
    'shade',
    boxes
      .map(({ x, y, wide }) => `M${x} ${y + high - 12}h${wide}v9h${-wide}zM${x + wide - 7} ${y}h7v${high - 3}h-7z`)
      .join(''),
  );

/** A man in a helmet and a bright vest, a board in his hand: 1.7 m. */
const worker = (x: number): string =>
  `<g transform="translate(${x} ${ground})">` +
  path('sw', 'M-60 4q60-10 130 0z') +
  path('tr', 'M-9-22h8v22h-9zM1-22h8l1 22H2z') +
  path('ve', 'M-12-38q12-7 24 0l-2 19h-20z') +
  path('st', 'M-12-29h24v3h-24z') +
  path('sk', 'M-5-47a6 6.500 0 1 1 10 0q-1 6-5 6t-5-6zM10-34l12 2v5L9-26z') +
  path('he', 'M-8-46q0-9 8-9t8 9h4v2.500h-20z') +
  path('bd', 'M19-36h9v12h-9z') +
  '</g>';

const style: Style = {
  s0: ['stop-color:#ffd95e', 'stop-color:#0a1430'],
  s1: ['stop-color:#fff1bf', 'stop-color:#1f2f5c'],
  r: ['fill:#e23b2e', 'fill:#7d2530'],
  y: ['fill:#f7b718', 'fill:#8f6c22'],
  b: ['fill:#1667c2', 'fill:#143a77'],
  w: ['fill:#f4f1e4', 'fill:#77808f'],
  g: ['fill:#0f8f7e', 'fill:#0f4c52'],
  k: ['fill:#000;opacity:.17'],
  kl: ['fill:#fff;opacity:.13', 'fill:#fff;opacity:.07'],
  lit: ['fill:#fff;opacity:.45', 'fill:#ffe9b0;opacity:.5'],
  shade: ['fill:#1a1030;opacity:.33', 'fill:#000;opacity:.42'],
  is: ['fill:#e2b84c', 'fill:#16244a'],
  sea: ['fill:#1667c2', 'fill:#0c2350'],
  qu: ['fill:#2a3550', 'fill:#070d1f'],
  ql: ['fill:#f7b718', 'fill:#a57c22'],
  fe: ['fill:#10182c', 'fill:#03060f'],
  cr: ['fill:#e23b2e', 'fill:#5a1b26'],
  cs: ['fill:#a32120', 'fill:#360f1a'],
  ca: ['fill:none;stroke:#33405e;stroke-width:5', 'stroke:#8593b5'],
  tr: ['fill:#17305c', 'fill:#0d1830'],
  ve: ['fill:#ff6a2b', 'fill:#f0702f'],
  st: ['fill:#fff5c4'],
  sk: ['fill:#b06d43', 'fill:#8a5a3c'],
  he: ['fill:#fff', 'fill:#ffe9b8'],
  bd: ['fill:#fffbe8'],
  sw: ['fill:#000;opacity:.3'],
  gl: ['display:none', 'display:inline'],
  e0: ['stop-color:#ffe6a0;stop-opacity:.8'],
  e1: ['stop-color:#ffe6a0;stop-opacity:0'],
  lamp: ['fill:#7c1a1c', 'fill:#fff6d8'],
};

export function draw(): string {
  const boxes = stack();
  const hung: Box = { x: 330, y: 330, wide: long, colour: 'b' };
  return drawing(
    { width: 1600, height: 1000, label: 'Công-te-nơ xếp chồng trên cầu cảng, một chiếc treo dưới cần cẩu', style },
    '<defs>' +
      fade('s', [
        ['s0', 0],
        ['s1', 0.85],
      ]) +
      fade('l', [
        ['e0', 0],
        ['e1', 1],
      ]) +
      '<pattern id="c" width="15" height="60" patternUnits="userSpaceOnUse"><path class="k" d="M0 0h6v60H0z"/><path class="kl" d="M8 0h4v60H8z"/></pattern>' +
      '</defs>' +
      '<path fill="url(#s)" d="M0 0h1600v1000H0z"/>' +
      path('is', 'M-20 752q60-62 150-66t170 66zM300 752q30-30 80-28t90 28z') +
      path('sea', 'M0 748h1600v140H0z') +
      boxes.map(drawBox).join('') +
      rails(boxes) +
      path('cr', 'M-20 96h1640v34H-20z') +
      path('cs', 'M-20 130h1640v12H-20z') +
      path(
        'cs',
        Array.from({ length: 28 }, (_, index) => `M${index * 60 - 20} 142l26 22h8l26-22h-12l-18 16-18-16z`).join(''),
      ) +
      path('cs', 'M420 142h140v30H420z') +
      path('cr', 'M430 172h120v20H430z') +
      path('ca', 'M446 192L372 306M534 192L608 306M446 192v114M534 192v114') +
      path('ql', 'M352 300h274v18H352zM336 318h26v12h-26zM616 318h26v12h-26z') +
      drawBox(hung) +
      rails([hung]) +
      path(
        'gl',
        'M250 150h60l190 720H60zM790 150h60l210 720H580zM1330 150h60l210 720H1120z',
        ' fill="url(#l)" opacity=".42"',
      ) +
      path('lamp', 'M262 142h36v14h-36zM802 142h36v14h-36zM1342 142h36v14h-36z') +
      path('qu', `M0 ${ground}h1600v140H0z`) +
      path('ql', `M0 ${ground}h1600v9H0z`) +
      path('fe', Array.from({ length: 9 }, (_, index) => `M${index * 190 + 60} ${ground + 30}h44v62h-44z`).join('')) +
      worker(846),
  );
}
