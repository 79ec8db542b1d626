/**
 * A game of bài chòi as a player sees it from a hut: cards on bamboo sticks stand on the rail, a hand is about to strike the block
 * of wood, in the yard anh Hiệu holds up the card that he hides in a verse; opposite the other huts. Late afternoon; mint, brick.
 */
import { createRandom, drawing, line, path, type Point } from '../kit.ts';
import { placed } from '../parts.ts';
import { filled, glow, haze, light } from '../shade.ts';

const random = createRandom(27);

/** A card, 90 × 210, with a figure of the deck that means nothing to read. */
const card = (figure: string): string =>
  path('stick', 'M-7 90h14v150h-14z') +
  path('card', 'M-45-110h90v210h-90z') +
  path('border', 'M-36-100h72v190h-72z') +
  figure +
  path('stamp', 'M-14 60h28v22h-28z');

const figures = [
  path(
    'ink',
    'M-24-78h48M0-78v40M-24-38a24 24 0 1 0 48 0 24 24 0 1 0-48 0zM-8-38a8 8 0 1 0 16 0 8 8 0 1 0-16 0zM-26 10q26-20 52 0M-26 28q26-20 52 0M-26 46q26-20 52 0',
  ),
  path('ink', 'M-26-80l26 24 26-24M-26-50l26 24 26-24M0-10a26 26 0 1 0 1 0zM0 4a12 12 0 1 0 1 0z') +
    path('blot', 'M-12-92a12 8 0 1 0 24 0z'),
  path(
    'ink',
    'M-26-84q26 10 52 0-8 30-26 34-18-4-26-34zM0-50v34M-26-16q26 26 52 0M-26 8q26 26 52 0M-16 46a16 12 0 1 0 32 0z',
  ) + path('blot', 'M-8-72a4 4 0 1 0 8 0zM6-72a4 4 0 1 0 8 0z'),
];

/** A hut opposite, on four posts, 220 wide, with players behind its rail. */
const hut = (x: number, y: number, scale: number, tops: readonly string[]): string =>
  placed(
    path('hut-post', 'M-96-150h14v230h-14zM82-150h14v230h-14zM-60-150h10v230h-10zM50-150h10v230h-10z') +
      path('hut-dark', 'M-96-150h192v120h-192z') +
      tops
        .map((top, index) => {
          const px = -54 + index * (108 / Math.max(1, tops.length - 1));
          return (
            path(top, `M${Math.round(px) - 20}-20q0-52 20-54 20 2 20 54z`) +
            path('skin', `M${Math.round(px) - 13}-88a13 16 0 1 0 26 0 13 16 0 1 0-26 0z`) +
            path('hair', `M${Math.round(px) - 15}-88q0-22 15-22t15 22q-14-12-30 0z`)
          );
        })
        .join('') +
      path('hut-rail', 'M-104-36h208v16h-208zM-104-2h208v10h-208z') +
      path('roof', 'M-136-140L-70-230H70L136-140z') +
      path('roof-lit', 'M-136-140L-70-230h40l-34 90z') +
      path('roof-line', 'M-100-150l50-78M-50-146l24-82M0-146v-84M50-146l-24-82M100-150l-50-78'),
    { x, y, scale },
  );

export function draw(): string {
  const fringe: Point[] = Array.from({ length: 91 }, (_, index): Point => [
    -60 + index * 19,
    84 + (index % 2) * (18 + random() * 34) + Math.abs(index - 45) * 0.9,
  ]);
  const tiles =
    Array.from({ length: 9 }, (_, index) => `M-20 ${Math.round(540 + index ** 1.7 * 12)}h1640`).join('') +
    Array.from({ length: 17 }, (_, index) => `M800 420L${-1400 + index * 275} 1000`).join('');
  const pennants = Array.from({ length: 13 }, (_, index) => {
    const x = 300 + index * 80;
    const y = Math.round(176 + Math.sin((index / 12) * Math.PI) * 44);
    return [['p1', 'p2', 'p3'][index % 3]!, `M${x} ${y}h46l-23 52z`] as const;
  });
  return drawing(
    {
      width: 1600,
      height: 1000,
      label: 'Tranh: hội bài chòi nhìn từ trong chòi, thẻ bài cắm trên lan can, anh Hiệu giơ thẻ giữa sân',
      style: {
        s1: ['stop-color:#8fe0c4', 'stop-color:#0b1430'],
        s2: ['stop-color:#fdf3cf', 'stop-color:#3a2c58'],
        tree: ['fill:#4fa886', 'fill:#14233c'],
        hall: ['fill:#f4d88a', 'fill:#7a5a3a'],
        'hall-roof': ['fill:#a83a2c', 'fill:#421c2a'],
        ground: ['fill:#dd5f3a', 'fill:#4a2230'],
        tiles: ['fill:none;stroke:#b8442a;stroke-width:5;opacity:.8', 'stroke:#2c1222'],
        lamp: ['stop-color:#ffdf8a;stop-opacity:0', 'stop-color:#ffcf6a;stop-opacity:.75'],
        'lamp-end': ['stop-color:#ffcf6a;stop-opacity:0'],
        string: ['fill:none;stroke:#6b3a2a;stroke-width:4', 'stroke:#1c1020'],
        p1: ['fill:#f0402f', 'fill:#c0392f'],
        p2: ['fill:#ffc62e', 'fill:#e0a93a'],
        p3: ['fill:#2f6fc0', 'fill:#3a62a8'],
        'hut-post': ['fill:#b98a3c', 'fill:#5c4428'],
        'hut-dark': ['fill:#6b4426', 'fill:#e09a44'],
        'hut-rail': ['fill:#d9b35c', 'fill:#7a5c34'],
        roof: ['fill:#c99a48', 'fill:#4c3826'],
        'roof-lit': ['fill:#e6c272', 'fill:#6e5232'],
        'roof-line': ['fill:none;stroke:#93682a;stroke-width:5', 'stroke:#2a1e16'],
        c1: ['fill:#fbf3e0', 'fill:#a89c94'],
        c2: ['fill:#7a3f8c', 'fill:#4c2c5c'],
        c3: ['fill:#2f8f9c', 'fill:#205860'],
        c4: ['fill:#e8487c', 'fill:#8c3054'],
        skin: ['fill:#d89c6c', 'fill:#a87354'],
        hair: ['fill:#201818', 'fill:#08060a'],
        robe: ['fill:#2448a8', 'fill:#22408c'],
        'robe-lit': ['fill:#4a74d8', 'fill:#4468bc'],
        trouser: ['fill:#fdf8ea', 'fill:#b9b0a8'],
        turban: ['fill:#ffc62e', 'fill:#e0a93a'],
        mouth: ['fill:#8c2018', 'fill:#4c1410'],
        eye: ['fill:none;stroke:#2a1414;stroke-width:5;stroke-linecap:round'],
        card: ['fill:#fffbea', 'fill:#e3d8c0'],
        border: ['fill:none;stroke:#20202c;stroke-width:4'],
        ink: ['fill:none;stroke:#20202c;stroke-width:7;stroke-linejoin:round'],
        blot: ['fill:#20202c'],
        stamp: ['fill:#e0392c', 'fill:#b8352c'],
        stick: ['fill:#e0bd62', 'fill:#a88a4a'],
        frame: ['fill:#8a6a24', 'fill:#241a18'],
        'frame-lit': ['fill:#d3b048', 'fill:#574028'],
        node: ['fill:none;stroke:#5c4414;stroke-width:7', 'stroke:#120c0c'],
        thatch: ['fill:#6b4a20', 'fill:#150f12'],
        'thatch-lit': ['fill:#94692e', 'fill:#231a1a'],
        stem: ['fill:#b9cf7c', 'fill:#4c5c3a'],
        'stem-lit': ['fill:#dcebaa', 'fill:#70805a'],
        block: ['fill:#6b3418', 'fill:#2c1812'],
        'block-lit': ['fill:#a85c2c', 'fill:#5c341f'],
        finger: ['fill:none;stroke:#a86c42;stroke-width:7;stroke-linecap:round', 'stroke:#6b4434'],
        sleeve: ['fill:#e8487c', 'fill:#6e2844'],
        drum: ['fill:#c9302c', 'fill:#6e2424'],
        'drum-top': ['fill:#fbe9c0', 'fill:#b9a27c'],
      },
    },
    [
      `<defs>${haze('s', 0, 500, [['s1'], ['s2', 1]])}${glow('g', [['lamp'], ['lamp-end', 1]])}</defs>`,
      filled('s', 'M0 0h1600v520H0z'),
      path(
        'tree',
        'M-20 500V330q60-90 140-30 50-100 150-40 60-60 130 10 60-20 80 60v170zM1130 500V340q30-80 110-50 60-80 140-10 80-70 150 10 60-20 100 40v170z',
      ),
      path('hall', 'M600 360h460v140H600z') +
        path(
          'hall-roof',
          'M560 372q40-8 66-70h400q30 62 76 70zM600 296q-30 4-46-16 30 4 50-14h460q20 18 50 14-16 20-46 16z',
        ),
      path('ground', 'M0 490h1600v510H0z') + path('tiles', tiles),
      path('string', 'M260 150Q800 250 1360 150'),
      ...pennants.map(([name, data]) => path(name, data)),
      hut(470, 520, 0.9, ['c1', 'c3', 'c4']),
      hut(1160, 520, 0.9, ['c2', 'c1', 'c3']),
      hut(640, 476, 0.56, ['c4', 'c2', 'c1']),
      hut(1010, 476, 0.56, ['c3', 'c1', 'c2']),
      hut(1440, 590, 1.15, ['c4', 'c1', 'c2']),
      hut(190, 590, 1.15, ['c2', 'c3', 'c1']),
      light('g', 830, 470, 320),
      // The drum of the band, and anh Hiệu, 330 tall.
      path('drum', 'M950 560h110q10 46 0 92h-110q-10-46 0-92z') + path('drum-top', 'M950 560q55-24 110 0-55 24-110 0z'),
      placed(
        path('trouser', 'M-40-110h80l6 100h-36l-10-70-10 70h-36z') +
          path('hair', 'M-50-14h46v16h-54zM4-14h46l8 16H4z') +
          path('robe', 'M-46-250q46-18 92 0 12 60 20 176-66 20-132 0 8-116 20-176z') +
          path('robe-lit', 'M14-256q20 0 32 6 12 60 20 176-20 6-40 8 6-110-12-190z') +
          path('robe', 'M-44-246Q-120-200-110-130l34 6Q-70-170-20-200z') +
          path('skin', 'M-112-134h36l-2 26q-16 10-32 0z') +
          path('robe', 'M30-240Q100-270 112-340l36 6Q140-240 50-190z') +
          path('skin', 'M108-370q20-16 40 0l2 42h-44z') +
          path('skin', 'M-12-262h26v-20h-26z') +
          path('skin', 'M-30-306a31 36 0 1 0 62 0 31 36 0 1 0-62 0z') +
          path('turban', 'M-36-312q-4-38 38-42 42 4 36 42-36-20-74 0z') +
          path('eye', 'M-14-304q6-6 10 0M12-304q6-6 10 0') +
          path('mouth', 'M-8-286q12-4 20 0 0 16-10 16t-10-16z'),
        { x: 800, y: 690, scale: 1.02 },
      ),
      placed(card(figures[2]!), { x: 932, y: 250, turn: 8, scale: 0.72 }),
      // The hut of the player: posts, thatch, rail.
      path('thatch', `${line([...fringe, [1660, -20], [-60, -20]], true)}`) +
        path('thatch-lit', line([...fringe.map(([x, y]): Point => [x, y - 48]), [1660, -20], [-60, -20]], true)),
      path('frame', 'M250-20h58v1040h-58zM1340-20h58v1040h-58z') +
        path('frame-lit', 'M262-20h18v1040h-18zM1352-20h18v1040h-18z') +
        path('node', 'M246 200h66M246 470h66M1336 160h66M1336 430h66M1336 690h66'),
      path('frame', 'M-20 800h1640v56H-20z') +
        path('frame-lit', 'M-20 808h1640v18H-20z') +
        path('node', 'M180 796v64M560 796v64M1200 796v64'),
      path('stem', 'M640 742h330q30 36 0 72H640q-26-36 0-72z') +
        path('stem-lit', 'M640 742h330q14 12 16 24H630q2-14 10-24z'),
      placed(card(figures[0]!), { x: 690, y: 624, turn: -7, scale: 0.78 }),
      placed(card(figures[1]!), { x: 806, y: 616, turn: 2, scale: 0.78 }),
      placed(card(figures[2]!), { x: 922, y: 624, turn: 9, scale: 0.78 }),
      path('stem-lit', 'M636 770h350v14H632z'),
      path('block', 'M1040 760q0-40 40-44h150q36 10 36 48t-36 50h-150q-40-6-40-54z') +
        path('block-lit', 'M1044 744q6-26 36-28h150q26 8 34 30z') +
        path('hair', 'M1080 772h150v10h-150z'),
      path('stick', 'M1100 640l14-16 190 60-8 22z'),
      path('sleeve', 'M1640 640v170l-150-20-40-110z'),
      path('skin', 'M1480 664l-20 116q-90 10-130-10-60 0-70-40-10-40 30-64 80-40 190-2z') +
        path('finger', 'M1266 716q40-20 76-8M1280 744q40-20 70-10M1320 770q30-16 56-8'),
    ].join(''),
  );
}
