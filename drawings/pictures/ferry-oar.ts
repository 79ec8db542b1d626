/**
 * Mẹ Suốt's ferry, from the water and from the side: bombs throw up the river, the boat goes down a wave; she steers it with
 * one hand and holds her hat with the other, the lad rows in the bow, between them soldiers, crates and a wounded man.
 */
import { createRandom, drawing, path, smooth, type Point } from '../kit.ts';
import { placed } from '../parts.ts';
import { dots, readPoints } from '../points.ts';
import { filled, haze } from '../shade.ts';
import { peopleStyle, person } from '../people.ts';

const random = createRandom(1964);

/** Water thrown up: jets that part and fall over, the middle ones highest, from a foot at (x, y). */
const burst = (x: number, y: number, tall: number): string => {
  const jets = [-0.62, -0.4, -0.2, -0.04, 0.16, 0.36, 0.58].map((angle, index) => {
    const long = tall * (1.12 - Math.abs(angle) * 0.9) * (0.86 + random() * 0.26);
    const [tipX, tipY] = [x + Math.sin(angle) * long * 0.8, y - Math.cos(angle) * long];
    const wide = tall * (0.05 + 0.02 * (index % 2));
    const points: Point[] = [
      [x + angle * tall * 0.2 - wide * 0.9, y],
      [x + (tipX - x) * 0.35 - wide, y + (tipY - y) * 0.6],
      [tipX - wide, tipY],
      [tipX, tipY - wide * 1.4],
      [tipX + wide * 1.2, tipY + wide * 0.4],
      [x + (tipX - x) * 0.4 + wide, y + (tipY - y) * 0.5],
      [x + angle * tall * 0.2 + wide * 1.1, y],
    ];
    return smooth(points, true);
  });
  const spray = Array.from({ length: 34 }, (): Point => {
    const angle = (random() - 0.5) * 1.5;
    const long = tall * (0.7 + random() * 0.5) * (1.1 - Math.abs(angle) * 0.5);
    return [x + Math.sin(angle) * long, y - Math.cos(angle) * long];
  });
  return (
    path('burst-shade', jets.filter((_, index) => index % 2 === 0).join('')) +
    path('burst', jets.filter((_, index) => index % 2 === 1).join('')) +
    path(
      'burst',
      `M${x - tall * 0.3} ${y}q${tall * 0.04}-${tall * 0.14} ${tall * 0.14}-${tall * 0.1} ${tall * 0.1}-${tall * 0.16} ${tall * 0.2}-${tall * 0.04} ${tall * 0.2}-${tall * 0.1} ${tall * 0.26} ${tall * 0.14}z`,
    ) +
    path('spray', dots(spray))
  );
};

/** One who sits in the boat, seen to the shoulders. */
const rider = (x: number, top: string, hat: string): string =>
  path(top, `M${x - 34} 20q0-68 34-72 34 4 34 72z`) +
  path('skin', `M${x - 19}-74a19 22 0 1 0 38 0 19 22 0 1 0-38 0z`) +
  hat;

const helmet = (x: number): string => path('helmet', `M${x - 34}-82q6-34 34-34t34 34q-34-10-68 0z`);

export function draw(): string {
  return drawing(
    {
      width: 1600,
      height: 1000,
      label: 'Tranh: đò Mẹ Suốt vượt sông dưới bom, mẹ một tay lái, một tay giữ nón, cậu bé chèo mũi',
      style: {
        ...peopleStyle,
        s1: ['stop-color:#8fa596', 'stop-color:#0a1413'],
        s2: ['stop-color:#e6dfc2', 'stop-color:#3a4a40'],
        spit: ['fill:#d9c79a', 'fill:#2e382f'],
        pine: ['fill:#4d6a58', 'fill:#101c18'],
        smoke: ['fill:#5d6c66;opacity:.55', 'fill:#000;opacity:.45'],
        burst: ['fill:#f7f6ea', 'fill:#a9bdb2'],
        'burst-shade': ['fill:#b9cabf', 'fill:#5d756c'],
        spray: ['fill:none;stroke:#f7f6ea;stroke-width:10;stroke-linecap:round', 'stroke:#a9bdb2'],
        w1: ['fill:#5f8f83', 'fill:#1c3832'],
        w2: ['fill:#3d7468', 'fill:#142b27'],
        w3: ['fill:#235347', 'fill:#0c1d1a'],
        w4: ['fill:#123a33', 'fill:#06110f'],
        foam: ['fill:none;stroke:#e9f1e4;stroke-width:9;stroke-linecap:round', 'stroke:#7f9a90'],
        hull: ['fill:#6b3f24', 'fill:#2c1d15'],
        'hull-lit': ['fill:#b8743c', 'fill:#6b4a2c'],
        plank: ['fill:none;stroke:#47270f;stroke-width:6', 'stroke:#150c07'],
        oar: ['fill:none;stroke:#e2b266;stroke-width:16;stroke-linecap:round', 'stroke:#9a7c4c'],
        blade: ['fill:#c98f45', 'fill:#7d6236'],
        crate: ['fill:#8a7a3e', 'fill:#45412a'],
        'crate-lit': ['fill:#b3a25a', 'fill:#6c653e'],
        green: ['fill:#5f7340', 'fill:#2f3c28'],
        helmet: ['fill:#7c8c4c', 'fill:#434f31'],
        white: ['fill:#fbf8ee', 'fill:#b6bcb0'],
        brown: ['fill:#7b2f2a;stroke:#7b2f2a', 'fill:#5e2a28;stroke:#5e2a28'],
        black: ['stroke:#1b1a1e', 'stroke:#08090b'],
        shirt: ['fill:#f0e7cf;stroke:#f0e7cf', 'fill:#9b9c8c;stroke:#9b9c8c'],
        skin: ['fill:#c88a5e', 'fill:#8d6850'],
        hair: ['fill:#1e1a1a', 'fill:#060606'],
        hat: ['fill:#f6df9e', 'fill:#c4b183'],
        rim: ['fill:#cfa75a', 'fill:#86754c'],
        red: ['fill:none;stroke:#d8412f;stroke-width:7', 'stroke:#a3392f'],
      },
    },
    [
      `<defs>${haze('s', 0, 440, [['s1'], ['s2', 1]])}</defs>`,
      filled('s', 'M0 0h1600v620H0z'),
      path(
        'smoke',
        smooth(readPoints('-40 340, 60 120, 240 60, 330 -40, 560 -30, 460 110, 300 180, 220 330, 120 440'), true),
      ),
      path('spit', smooth(readPoints('-300 640, -200 420, 300 404, 900 410, 1300 396, 1800 400, 1900 640'), true)),
      path(
        'pine',
        'M0 420q20-60 44-20 26-70 60 0 30-50 60-2 40-60 70 2zM1120 404q24-70 50-14 26-80 62 4 40-64 70 0 30-50 60 0 20-40 50 6z',
      ),
      burst(350, 570, 470),
      burst(1420, 560, 400),
      path(
        'w1',
        smooth(
          readPoints('-300 1000, -300 500, 100 470, 500 540, 900 560, 1250 460, 1500 480, 1900 560, 1900 1000'),
          true,
        ),
      ),
      path(
        'w2',
        smooth(
          readPoints(
            '-300 1100, -300 660, 100 720, 480 740, 800 640, 1100 520, 1300 470, 1480 500, 1640 600, 1900 700, 1900 1100',
          ),
          true,
        ),
      ),
      path('foam', 'M1150 508q120-66 250-26 90 34 170 96M1220 540q90-40 180-8'),
      placed(
        rider(-110, 'green', helmet(-110)) +
          rider(-30, 'green', helmet(-30)) +
          rider(52, 'green', path('white', 'M32-86q20-26 42 0l-2 16q-20-8-40 4z') + path('red', 'M58-86h10')) +
          path('crate', 'M104-60h90v70h-90z') +
          path('crate-lit', 'M104-60h90v20h-90zM120-92h70v32h-70z') +
          person({
            x: -250,
            y: 24,
            height: 250,
            top: 'shirt',
            legs: 'black',
            flip: true,
            pose: {
              hands: [
                [0.3, 0.52],
                [0.32, 0.6],
              ],
              feet: [
                [-0.16, 0],
                [0.1, 0],
              ],
              lean: 0.14,
            },
          }) +
          path('oar', 'M-288-140L-462 70') +
          path('blade', 'M-444 40l22 18-60 90-36-20z') +
          person({
            x: 292,
            y: 4,
            height: 330,
            top: 'brown',
            legs: 'black',
            hat: true,
            flip: true,
            pose: {
              hands: [
                [0.15, 0.93],
                [-0.3, 0.56],
              ],
              feet: [
                [-0.1, 0],
                [0.08, 0],
              ],
              lean: 0.03,
            },
          }) +
          path('oar', 'M358-238L560 100') +
          path('blade', 'M530 74l30-20 70 118-40 24z') +
          path('hull', 'M-420-70Q-310 6-60 10T300-14Q380-30 440-96 420 30 270 84H-220Q-350 60-420-70z') +
          path('hull-lit', 'M-420-70Q-310 6-60 10T300-14Q380-30 440-96 430-40 330 8 140 50-60 46-320 40-420-70z') +
          path('plank', 'M-380-14Q-280 60-60 66T380 6'),
        { x: 850, y: 560, turn: -11 },
      ),
      path(
        'w3',
        smooth(
          readPoints(
            '-300 1020, -300 800, 60 800, 380 720, 560 740, 760 690, 1000 610, 1240 590, 1400 610, 1640 720, 1900 800, 1900 1020',
          ),
          true,
        ),
      ),
      path('foam', 'M420 744q120 10 210-24M690 716q160-60 330-96M1190 604q140-4 230 30'),
      path(
        'w4',
        smooth(
          readPoints('-300 1020, -300 880, 200 920, 600 850, 1000 780, 1300 800, 1640 900, 1900 900, 1900 1020'),
          true,
        ),
      ),
    ].join(''),
  );
}
