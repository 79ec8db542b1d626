/**
 * Bàu Tró as a block cut from the land and seen aslant from above: the lake, the dune with its heaps of shells in layers, and in
 * it the trench of 1923 with its steps, a man who measures, a row of stone axes with shoulders laid out to dry. Noon; bone.
 */
import { createRandom, drawing, drawLumps, line, path, type Lump, type Point } from '../kit.ts';
import { again, clip, clipped, placed } from '../parts.ts';
import { dots } from '../points.ts';
import { peopleStyle, person } from '../people.ts';

const random = createRandom(1923);

/** Aslant from above: x to the right and down, y to the left and down, z upwards. */
const at = (x: number, y: number, z = 0): Point => [860 + (x - y) * 0.86, 140 + (x + y) * 0.43 - z];

const plane = (...corners: readonly (readonly [number, number, number?])[]): string =>
  line(
    corners.map(([x, y, z]) => at(x, y, z)),
    true,
  );

/** A wavy layer in the two cut faces, between heights z1 and z2. */
const layer = (z1: number, z2: number): [string, string] => {
  const wave = (z: number, k: number): Point[] =>
    Array.from({ length: 11 }, (_, index): Point => [index * 72, z + Math.sin(index * 1.3 + k) * 9]);
  const [a, b] = [wave(z1, z1), wave(z2, z2)];
  const left = [...a.map(([t, z]) => at(t, 720, z)), ...b.map(([t, z]) => at(t, 720, z)).toReversed()];
  const right = [...a.map(([t, z]) => at(720, 720 - t, z)), ...b.map(([t, z]) => at(720, 720 - t, z)).toReversed()];
  return [line(left, true), line(right, true)];
};

/** An axe with shoulders: a tang, and a broad polished edge. */
const axe =
  path('axe', 'M-12-34h24l2 24h16q6 40-4 52-26 14-52 0-10-12-4-52h16z') +
  path('axe-lit', 'M2-34h10l2 24h16q6 40-4 52-12 6-20 8 4-40-4-84z');

export function draw(): string {
  const shells = (count: number, z1: number, z2: number): string =>
    dots([
      ...Array.from({ length: count }, (): Point => at(random() * 700, 720, z1 + random() * (z2 - z1))),
      ...Array.from({ length: count }, (): Point => at(720, random() * 700, z1 + random() * (z2 - z1))),
    ]);
  const [darkLeft, darkRight] = layer(-116, -90);
  const [shellLeft, shellRight] = layer(-90, -54);
  const [deepLeft, deepRight] = layer(-262, -200);
  const pines = (
    [
      [60, 560],
      [40, 640],
      [140, 660],
      [60, 700],
      [30, 480],
      [120, 590],
    ] as const
  ).map(([x, y]): Lump => {
    const [px, py] = at(x, y, 46);
    return [px, py, 40];
  });
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: khối đất Bàu Tró cắt rời, hồ nước, cồn cát, các lớp vỏ sò và hố khai quật với những chiếc rìu có vai',
      style: {
        ...peopleStyle,
        back: ['fill:#e9785a', 'fill:#241019'],
        shadow: ['fill:#b24f3c;opacity:.6', 'fill:#0b0407;opacity:.7'],
        sand: ['fill:#f9ecd0', 'fill:#a8a3ae'],
        'sand-lit': ['fill:#fffaec', 'fill:#cfccd6'],
        left: ['fill:#d9b77c', 'fill:#6a5a5c'],
        right: ['fill:#b98d54', 'fill:#453a40'],
        'dark-l': ['fill:#7d5a3a', 'fill:#35282c'],
        'dark-r': ['fill:#5f4029', 'fill:#22191d'],
        'shell-l': ['fill:#efe0c4', 'fill:#8f8588'],
        'shell-r': ['fill:#d3bd97', 'fill:#665c60'],
        'deep-l': ['fill:#c0935a', 'fill:#54464a'],
        'deep-r': ['fill:#9a6c3c', 'fill:#332a2f'],
        shell: ['fill:none;stroke:#fffdf6;stroke-width:11;stroke-linecap:round', 'stroke:#c3bcc0'],
        lake: ['fill:#3fb7b4', 'fill:#1d4a5c'],
        'lake-lit': ['fill:#8ee0d6', 'fill:#3d7a88'],
        'lake-l': ['fill:#2c9494', 'fill:#143847'],
        'lake-r': ['fill:#1f7577', 'fill:#0d2632'],
        wall1: ['fill:#e3c490', 'fill:#75666c'],
        wall2: ['fill:#b68c58', 'fill:#463a40'],
        step: ['fill:#f3dfb4', 'fill:#928890'],
        floor: ['fill:#d2ad74', 'fill:#5a4c52'],
        deep: ['fill:#8a6440', 'fill:#2b2126'],
        pole: ['fill:none;stroke:#7d4a24;stroke-width:7;stroke-linecap:round', 'stroke:#3a2720'],
        string: ['fill:none;stroke:#d8412f;stroke-width:4', 'stroke:#c2524a'],
        pine: ['fill:#2f7a58', 'fill:#153530'],
        'pine-lit': ['fill:#63a86a', 'fill:#2b5a48'],
        trunk: ['fill:none;stroke:#6b4a30;stroke-width:10', 'stroke:#271c1c'],
        axe: ['fill:#33464a', 'fill:#1d2a30'],
        'axe-lit': ['fill:#6f8b8c', 'fill:#6b8790'],
        drop: ['fill:#d9bd8c', 'fill:#6f666e'],
        white: ['fill:#fffdf6;stroke:#fffdf6', 'fill:#bdb9c2;stroke:#bdb9c2'],
        khaki: ['fill:#a0783c;stroke:#a0783c', 'fill:#6b5238;stroke:#6b5238'],
        brown: ['fill:#6b3a2a;stroke:#6b3a2a', 'fill:#4a2a26;stroke:#4a2a26'],
        legs: ['stroke:#5c4a30', 'stroke:#2b231c'],
        skin: ['fill:#d09a6c', 'fill:#8f6a54'],
        hair: ['fill:#201a18', 'fill:#080607'],
        hat: ['fill:#fff4d6', 'fill:#c9c3b4'],
        rim: ['fill:#d8c08a', 'fill:#8b8474'],
        shrine: ['fill:#d8412f', 'fill:#8c3230'],
        roof: ['fill:#6b2a2a', 'fill:#34171a'],
      },
    },
    [
      `<defs><g id="a">${axe}</g>${clip('t', plane([270, 350], [620, 350], [620, 640], [270, 640]))}</defs>`,
      path('back', 'M0 0h1600v1000H0z'),
      path('shadow', plane([40, 800, -300], [800, 800, -300], [900, 160, -300], [980, 980, -340])),
      path('sand', plane([0, 0], [720, 0], [720, 720], [0, 720])),
      path('left', plane([0, 720], [720, 720], [720, 720, -300], [0, 720, -300])),
      path('right', plane([720, 0], [720, 720], [720, 720, -300], [720, 0, -300])),
      path('deep-l', deepLeft) + path('deep-r', deepRight) + path('dark-l', darkLeft) + path('dark-r', darkRight),
      path('shell-l', shellLeft) + path('shell-r', shellRight) + path('shell', shells(44, -86, -58)),
      // The lake at the far side, with the shrine of the Dragon King.
      path(
        'lake',
        line(
          [
            at(0, 60),
            at(0, 0),
            at(720, 0),
            at(720, 150),
            at(620, 220),
            at(500, 200),
            at(400, 250),
            at(260, 210),
            at(150, 230),
            at(70, 170),
          ],
          true,
        ),
      ),
      path('lake-lit', line([at(60, 30), at(660, 30), at(600, 70), at(160, 80)], true)),
      path('lake-r', line([at(720, 0), at(720, 150), at(720, 120, -36), at(720, 20, -40), at(720, 0, -40)], true)),
      path(
        'sand-lit',
        line([at(0, 400), at(70, 370, 12), at(130, 450, 46), at(140, 580, 56), at(130, 720, 24), at(0, 720)], true),
      ),
      path('trunk', pines.map(([x, y]) => `M${Math.round(x)} ${Math.round(y)}v60`).join('')),
      path('pine', drawLumps(pines) + drawLumps(pines.map(([x, y]): Lump => [x, y - 34, 28]))),
      path('pine-lit', drawLumps(pines.map(([x, y, size]): Lump => [x + 12, y - 6, size * 0.5]))),
      // The trench: a floor, and a deeper part.
      path('step', plane([250, 330], [640, 330], [640, 660], [250, 660])),
      clipped(
        't',
        path('floor', plane([270, 350, -40], [700, 350, -40], [700, 740, -40], [270, 740, -40])) +
          path('wall2', plane([270, 350], [270, 640], [270, 640, -40], [270, 350, -40])) +
          path('wall1', plane([270, 350], [620, 350], [620, 350, -40], [270, 350, -40])) +
          path('deep', plane([420, 350, -90], [700, 350, -90], [700, 540, -90], [420, 540, -90])) +
          path('wall2', plane([420, 350, -40], [420, 540, -40], [420, 540, -90], [420, 350, -90])) +
          path('wall1', plane([420, 350, -40], [620, 350, -40], [620, 350, -90], [420, 350, -90])) +
          path(
            'shell',
            dots(
              [
                [300, 420],
                [330, 470],
                [310, 540],
                [360, 590],
                [390, 620],
              ].map(([x, y]) => at(x!, y!, -40)),
            ),
          ),
      ),
      path(
        'string',
        `M${at(250, 330, 30).map(Math.round).join(' ')}L${at(640, 330, 30).map(Math.round).join(' ')} ${at(640, 660, 30).map(Math.round).join(' ')} ${at(250, 660, 30).map(Math.round).join(' ')}z`,
      ),
      path(
        'pole',
        (
          [
            [250, 330],
            [640, 330],
            [640, 660],
            [250, 660],
          ] as const
        )
          .map(([x, y]) => `M${at(x, y).map(Math.round).join(' ')}v-44`)
          .join(''),
      ),
      person({
        x: 925,
        y: 618,
        height: 150,
        top: 'white',
        legs: 'legs',
        hat: true,
        pose: {
          hands: [
            [0.2, 0.5],
            [0.3, 0.4],
          ],
          lean: 0.1,
        },
      }),
      person({
        x: 762,
        y: 506,
        height: 142,
        top: 'brown',
        legs: 'legs',
        flip: true,
        pose: {
          hands: [
            [-0.2, 0.44],
            [0.3, 0.7],
          ],
        },
      }),
      path('string', 'M800 404L966 552'),
      ...[0, 1, 2, 3, 4].map((index) => {
        const [x, y] = at(676, 330 + index * 72);
        return placed(path('drop', 'M-34 40q40 22 80-6l-10 14q-36 16-70-8z') + again('a', 0, 0), {
          x: Math.round(x),
          y: Math.round(y) - 26,
          scale: 0.78,
          turn: index * 7 - 14,
        });
      }),
      placed(
        path('shrine', 'M-26 0v-50h52v50z') +
          path('roof', 'M-44-46q20-6 24-30h40q4 24 24 30z') +
          path('roof', 'M-8 0v-28h16v28z'),
        { x: 480, y: 372 },
      ),
    ].join(''),
  );
}
