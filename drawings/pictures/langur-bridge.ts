/**
 * The bridge of the langurs at Tuyên Hóa, from the road below and late in the day: between two cliffs a walk of rope and
 * wire, and a group that crosses it, tails hanging down; an orange young clings to its mother. One with field glasses looks up.
 */
import { canopy, createRandom, drawing, drawLumps, line, path, smooth, type Point } from '../kit.ts';
import { again, placed } from '../parts.ts';
import { readPoints } from '../points.ts';
import { fade, filled } from '../shade.ts';
import { peopleStyle, person } from '../people.ts';

const random = createRandom(156);

/** A langur that walks to the right on all fours, 130 long; its feet at the origin. */
const langur =
  '<g id="l">' +
  path('tail', 'M-52-58c-56-34-72 10-66 70 4 50-14 76-34 84') +
  path('limb', 'M-42-50L-54-2M-34-48L-18-2M34-52L24-2M42-54L60-2') +
  path('body', 'M-42-54Q0-68 36-62') +
  path('head', 'M44-86c0-16 8-24 16-26l4-18 10 19c10 3 14 13 14 20 8 6 8 18-6 22-22 6-38-2-38-17z') +
  path('white', 'M92-80Q70-92 48-88') +
  path('eye', 'M80-93h0') +
  '</g>';

/** Height of the walk above x: it hangs through. */
const walk = (x: number): number => 372 + 96 * (1 - ((x - 800) / 400) ** 2);

/** A cliff at the left: its edge, the lit face, cracks, trees on what juts out. */
function cliff(): string {
  const edge = readPoints(
    '470 -20, 500 80, 452 150, 486 250, 430 330, 470 430, 446 520, 496 600, 470 690, 530 780, 510 860, 560 920, 590 1010',
  );
  const inner = edge.map(([x, y]): Point => [x - 70 - random() * 60, y]);
  const ledges = ['250 380, 440 336', '300 740, 490 690', '330 150, 500 110', '380 960, 580 920'];
  const trees = ledges.flatMap((ledge) => canopy(random, readPoints(ledge), 24, 40));
  const cracks = Array.from({ length: 22 }, () => {
    const [x, y] = [Math.round(random() * 360), Math.round(random() * 900)];
    return `M${x} ${y}l${Math.round(random() * 26)} ${Math.round(50 + random() * 60)} ${Math.round(-random() * 20)} ${Math.round(40 + random() * 50)}`;
  });
  return (
    '<g id="k">' +
    path('rock', line([[-20, -20], ...edge, [-20, 1010]], true)) +
    path('face', line([...edge, ...inner.toReversed()], true)) +
    path('crack', cracks.join('')) +
    path('bush', drawLumps(trees)) +
    path('bush-lit', drawLumps(trees.map(([x, y, size]) => [x + size * 0.3, y - size * 0.1, size * 0.5]))) +
    '</g>'
  );
}

export function draw(): string {
  const at = Array.from({ length: 21 }, (_, index) => 400 + index * 40);
  const deck = at.map((x): Point => [x, walk(x)]);
  const rail = at.map((x): Point => [x, walk(x) - 78 + 20 * Math.sin(((x - 400) / 800) * Math.PI)]);
  const net = deck.flatMap(([x, y], index) => {
    const [, top] = rail[index]!;
    const next = deck[index + 1];
    const cross = next ? `L${next[0]} ${Math.round(next[1])}` : '';
    return [`M${x} ${Math.round(y)}V${Math.round(top)}${cross}`];
  });
  const group: readonly [x: number, scale: number][] = [
    [560, 0.9],
    [742, 1],
    [1010, 0.86],
  ];
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: đàn voọc qua cầu dây giữa hai vách núi trên đường, con non vàng cam bám mẹ, một người giơ ống nhòm nhìn lên',
      style: {
        ...peopleStyle,
        s1: ['stop-color:#ffe3ac', 'stop-color:#2a4676'],
        s2: ['stop-color:#f58a54', 'stop-color:#8a86ac'],
        far: ['fill:#e0774f', 'fill:#565a86'],
        near: ['fill:#b85a48', 'fill:#383d66'],
        rock: ['fill:#54475c', 'fill:#12162a'],
        face: ['fill:#8c7280', 'fill:#2b3250'],
        crack: ['fill:none;stroke:#39303f;stroke-width:7;stroke-linejoin:round', 'stroke:#080b18'],
        bush: ['fill:#2f4a3c', 'fill:#122830'],
        'bush-lit': ['fill:#6d8a4a', 'fill:#24464a'],
        road: ['fill:#6a5058', 'fill:#1a1c34'],
        mark: ['fill:#ffd9a6', 'fill:#5c6288'],
        rope: ['fill:none;stroke:#3a2320;stroke-width:8', 'stroke:#0a0c18'],
        net: ['fill:none;stroke:#5e3a30;stroke-width:3', 'stroke:#151a30'],
        tail: ['fill:none;stroke:#15101a;stroke-width:9;stroke-linecap:round', 'stroke:#05060e'],
        limb: ['fill:none;stroke:#15101a;stroke-width:15;stroke-linecap:round', 'stroke:#05060e'],
        body: ['fill:none;stroke:#1d1622;stroke-width:40;stroke-linecap:round', 'stroke:#0a0b16'],
        head: ['fill:#15101a', 'fill:#05060e'],
        white: ['fill:none;stroke:#fff6e8;stroke-width:4;stroke-linecap:round', 'stroke:#cfd6ea'],
        eye: ['fill:none;stroke:#f2b04a;stroke-width:6;stroke-linecap:round', 'stroke:#e0a850'],
        young: ['fill:none;stroke:#ff9a1f;stroke-width:21;stroke-linecap:round', 'stroke:#e08a2c'],
        arm: ['fill:none;stroke:#e07f12;stroke-width:7;stroke-linecap:round', 'stroke:#b06c20'],
        coat: ['fill:#3d5a3a;stroke:#3d5a3a', 'fill:#22382f;stroke:#22382f'],
        legs: ['stroke:#2c3a34', 'stroke:#141f22'],
        skin: ['fill:#d39a6e', 'fill:#93694c'],
        hair: ['fill:#2a1c18', 'fill:#0c0a10'],
        glass: ['fill:none;stroke:#120d14;stroke-width:15;stroke-linecap:round'],
        lens: ['fill:none;stroke:#ffe3ac;stroke-width:7;stroke-linecap:round', 'stroke:#9fb4e0'],
      },
    },
    [
      `<defs>${fade('s', [['s1'], ['s2', 1]])}${langur}</defs>`,
      filled('s', 'M0 0h1600v1000H0z'),
      path(
        'far',
        smooth(
          readPoints('400 1010, 500 760, 600 560, 690 640, 760 760, 840 700, 930 560, 1010 540, 1100 700, 1180 1010'),
          true,
        ),
      ),
      path(
        'near',
        smooth(readPoints('420 1010, 520 860, 640 760, 760 840, 860 850, 960 760, 1060 820, 1180 1010'), true),
      ),
      path('road', 'M560 1010L786 830h28l226 180z'),
      path('mark', 'M797 846h6l3 24h-12zM793 890h14l6 44h-26zM784 950h32l8 60h-48z'),
      cliff(),
      '<use href="#k" transform="matrix(-1 0 0 1 1600 0)"/>',
      path('rope', smooth(rail)),
      path('net', net.join('')),
      ...group.map(([x, scale]) => placed(again('l', 0, 0), { x, y: Math.round(walk(x)), scale })),
      placed(path('arm', 'M-12-30L-22-56M12-34L24-58M-14-26q-16 8-14 26') + path('young', 'M-8-30L8-34M22-42h0'), {
        x: 742,
        y: Math.round(walk(742)),
      }),
      path('rope', smooth(deck)),
      person({
        x: 916,
        y: 930,
        height: 170,
        top: 'coat',
        legs: 'legs',
        pose: {
          hands: [
            [0.1, 0.93],
            [0.13, 0.9],
          ],
        },
        flip: true,
      }),
      path('glass', 'M899 772l-12-8M894 780l-13-8') + path('lens', 'M884 762h0M879 771h0'),
    ].join(''),
  );
}
