/**
 * Lệ Thủy under water at three in the afternoon, from a boat: one tall house shelters the hamlet on its balcony and roof, of
 * the low ones only the ridges are seen; a motorcycle floats by on banana stems, somebody rows up with a pot. Silt brown.
 */
import { createRandom, drawing, path, smooth, type Point } from '../kit.ts';
import { again } from '../parts.ts';
import { readPoints } from '../points.ts';
import { filled, glow, haze, light } from '../shade.ts';
import { peopleStyle, person } from '../people.ts';

const random = createRandom(2024);

const tops = ['c1', 'c2', 'c3', 'c4', 'c5'];

/** A neighbour seen to the waist, `tall` units, who looks out; feet are hidden at y. */
const neighbour = ([x, y]: Point, index: number): string => {
  const tall = 92 + random() * 16;
  const head = y - tall + 18;
  const half = 22;
  return (
    path(
      tops[index % 5]!,
      `M${x - half} ${y}q-2-${Math.round(tall - 48)} ${half}-${Math.round(tall - 42)} ${half + 2} 6 ${half} ${Math.round(tall - 42)}z`,
    ) +
    path('skin', `M${x - 15} ${Math.round(head)}a15 18 0 1 0 30 0 15 18 0 1 0-30 0z`) +
    (index % 4 === 2
      ? path('hat', `M${x - 36} ${Math.round(head - 2)}l36-32 36 32z`)
      : path('hair', `M${x - 17} ${Math.round(head - 2)}q0-24 17-24t17 24q-17-14-34 0z`))
  );
};

const sunken = (x: number, y: number, half: number, tall: number): string =>
  path(
    'tile',
    `M${x - half} ${y}l${Math.round(half * 0.3)}-${tall}h${Math.round(half * 1.4)}l${Math.round(half * 0.3)} ${tall}z`,
  ) +
  path('ridge', `M${x - half * 0.74} ${y - tall - 6}h${half * 1.48}v14h-${half * 1.48}z`) +
  path(
    'rows',
    [0.35, 0.7]
      .map(
        (part) =>
          `M${Math.round(x - half * (0.7 + 0.3 * part))} ${Math.round(y - tall * (1 - part))}h${Math.round(half * (1.4 + 0.6 * part))}`,
      )
      .join(''),
  );

export function draw(): string {
  const balcony = Array.from({ length: 9 }, (_, index): Point => [690 + index * 62 + Math.round(random() * 14), 520]);
  const roof = Array.from({ length: 6 }, (_, index): Point => [720 + index * 74 + Math.round(random() * 18), 262]);
  return drawing(
    {
      width: 1600,
      height: 1000,
      label: 'Tranh: lụt Lệ Thủy, cả xóm trú trên căn nhà cao, xe máy trên bè chuối, nhà thấp chỉ còn nóc',
      style: {
        ...peopleStyle,
        s1: ['stop-color:#8c8796', 'stop-color:#0e0d14'],
        s2: ['stop-color:#ddd6cf', 'stop-color:#35303a'],
        far: ['fill:#a09aa3', 'fill:#211e28'],
        palm: ['fill:#5f6b52', 'fill:#15181a'],
        trunk: ['fill:none;stroke:#6a5c4c;stroke-width:12;stroke-linecap:round', 'stroke:#16130f'],
        w1: ['stop-color:#c9a06a', 'stop-color:#4a382a'],
        w2: ['stop-color:#8d5c2f', 'stop-color:#1d130d'],
        swirl: ['fill:#e0bd86;opacity:.6', 'fill:#6d543c;opacity:.5'],
        mirror: ['fill:#6f4522;opacity:.45', 'fill:#0b0705;opacity:.6'],
        wall: ['fill:#8fd0c0', 'fill:#33504e'],
        'wall-shade': ['fill:#5fa496', 'fill:#223836'],
        band: ['fill:#fdf7e6', 'fill:#8d8a80'],
        stain: ['fill:#a9793f;opacity:.75', 'fill:#4a3320'],
        inside: ['fill:#35525a', 'fill:#e8ac4e'],
        flooded: ['fill:#35525a', 'fill:#141c20'],
        shutter: ['fill:#2c6f86', 'fill:#1d3a4a'],
        rail: ['fill:none;stroke:#fdf7e6;stroke-width:8', 'stroke:#a09a8a'],
        tank: ['fill:#b9c4cc', 'fill:#59626c'],
        'tank-lit': ['fill:#eef3f5', 'fill:#8b959e'],
        tile: ['fill:#b8492e', 'fill:#4c241c'],
        ridge: ['fill:#8a3220', 'fill:#331812'],
        rows: ['fill:none;stroke:#8a3220;stroke-width:6', 'stroke:#331812'],
        pole: ['fill:#8f8a84', 'fill:#2a272a'],
        wire: ['fill:none;stroke:#5b5658;stroke-width:4', 'stroke:#0b0a0d'],
        c1: ['fill:#e0483a', 'fill:#8e3a36'],
        c2: ['fill:#f3c33c', 'fill:#a98a3c'],
        c3: ['fill:#3a5fa6', 'fill:#2b4274'],
        c4: ['fill:#f4efe4', 'fill:#9a968e'],
        c5: ['fill:#7d4a86', 'fill:#4f3558'],
        skin: ['fill:#d19a6d', 'fill:#8b6850'],
        hair: ['fill:#1f1a1b', 'fill:#070607'],
        hat: ['fill:#f4dfa2', 'fill:#a8986c'],
        rim: ['fill:#cda65e', 'fill:#76663f'],
        stem: ['fill:none;stroke:#a9bd6a;stroke-width:30;stroke-linecap:round', 'stroke:#5d6a40'],
        'stem-lit': ['fill:none;stroke:#d3de9c;stroke-width:8;stroke-linecap:round', 'stroke:#7f8b5a'],
        tyre: ['fill:none;stroke:#1f1d20;stroke-width:14', 'stroke:#0a090b'],
        bike: ['fill:#c92f2f', 'fill:#7e2a2a'],
        seat: ['fill:#1f1d20', 'fill:#0a090b'],
        boat: ['fill:#4b3a30', 'fill:#1a1310'],
        'boat-lit': ['fill:#846650', 'fill:#3a2c24'],
        coat: ['fill:#f08a2c;stroke:#f08a2c', 'fill:#b06a2e;stroke:#b06a2e'],
        legs: ['stroke:#2a2a32', 'stroke:#0c0c10'],
        oar: ['fill:none;stroke:#d9b06f;stroke-width:9;stroke-linecap:round', 'stroke:#8a744c'],
        pot: ['fill:#d7dde0', 'fill:#79828a'],
        lamp: ['stop-color:#ffcf7a;stop-opacity:0', 'stop-color:#ffc25e;stop-opacity:.7'],
        'lamp-end': ['stop-color:#ffc25e;stop-opacity:0'],
      },
    },
    [
      `<defs>${haze('s', 0, 600, [['s1'], ['s2', 1]])}${haze('w', 590, 1000, [['w1'], ['w2', 1]])}${glow('g', [['lamp'], ['lamp-end', 1]])}<g id="p">${path('trunk', 'M0 0q-14-90 10-170')}${path('palm', 'M10-170q-70-60-120 10 60-20 120-10zM10-170q-40-80-110-60 60 10 110 60zM10-170q20-90 100-70-60 20-100 70zM10-170q80-40 120 30-60-30-120-30zM10-170q50 20 60 90-30-50-60-90z')}</g></defs>`,
      filled('s', 'M0 0h1600v620H0z'),
      path(
        'far',
        smooth(
          readPoints('-300 620, -200 500, 200 470, 420 520, 640 480, 900 540, 1300 450, 1500 500, 1900 470, 1900 620'),
          true,
        ),
      ),
      again('p', 170, 610) + again('p', 470, 606) + again('p', 1480, 604),
      path('wire', 'M-20 330Q200 390 420 370 540 400 640 360M420 370') +
        path('pole', 'M410 350h22v260h-22zM380 372h82v12h-82z'),
      filled('w', 'M0 596h1600v420H0z'),
      path('mirror', 'M644 640h580l-30 190q-120 40-260 10t-250 10zM90 640h330l-40 60H130zM1290 640h330v60h-290z'),
      sunken(250, 642, 190, 76),
      sunken(1440, 640, 170, 60),
      light('g', 940, 420, 460),
      // The tall house.
      path('tank', 'M1060 108h100v90h-100z') +
        path('tank-lit', 'M1060 108h36v90h-36zM1060 96q50-24 100 0v14h-100z') +
        path('wall-shade', 'M1070 198h12v54h-12zM1140 198h12v54h-12z'),
      ...roof.map(neighbour),
      path('wall', 'M650 250h570v394H650z') + path('wall-shade', 'M1130 250h90v394h-90z'),
      path('band', 'M632 236h606v26H632zM632 506h606v26H632z'),
      path('inside', 'M700 320h120v188H700zM880 320h180v188H880z') +
        path('flooded', 'M720 566h90v78h-90zM890 556h200v88H890z'),
      path('shutter', 'M676 320h24v188h-24zM820 320h24v188h-24zM856 320h24v188h-24zM1060 320h24v188h-24z'),
      path('stain', 'M650 596h570v48H650z'),
      ...balcony.map(neighbour),
      path(
        'rail',
        'M636 452h598M650 452v60M712 452v60M774 452v60M836 452v60M898 452v60M960 452v60M1022 452v60M1084 452v60M1146 452v60M1216 452v60M636 198h598M650 198v50M740 198v50M840 198v50M940 198v50M1040 198v50M1140 198v50M1226 198v50',
      ),
      path(
        'swirl',
        'M560 650q300-16 760 6 60 8 0 14-300 10-760-6-60-8 0-14zM60 760q200-20 420 6 200 16 420-4v14q-220 26-440 8-200-20-400-8zM900 880q260-30 720 4v18q-400-24-720-4z',
      ),
      // The motorcycle on its raft of banana stems.
      path('stem', 'M420 806h250M410 828h270') + path('stem-lit', 'M424 800h240M414 822h258'),
      path('tyre', 'M452 756a36 36 0 1 0 72 0 36 36 0 1 0-72 0zM574 756a36 36 0 1 0 72 0 36 36 0 1 0-72 0z'),
      path('bike', 'M470 724q20-30 70-24l20 30 30-50 20-8 16 44-26 10-30 40h-70l-10-30z') +
        path('seat', 'M456 706q40-24 96-6l-6 14h-84zM588 676l-34-16 4-8 42 16z'),
      // Somebody rows up with a pot.
      path('pot', 'M916 752h70l-8 44h-54zM912 744h78v10h-78z'),
      person({
        x: 1056,
        y: 800,
        height: 200,
        top: 'coat',
        legs: 'legs',
        hat: true,
        flip: true,
        pose: {
          hands: [
            [0.3, 0.5],
            [0.32, 0.58],
          ],
          feet: [
            [-0.12, 0.02],
            [0.1, 0],
          ],
          lean: 0.08,
        },
      }),
      path('oar', 'M1030 664L930 858') +
        path('boat', 'M840 764q30 34 90 34h170q60 0 90-40-10 84-90 88H930q-80-6-90-82z') +
        path('boat-lit', 'M840 764q30 34 90 34h170q60 0 90-40-6 44-90 54H930q-74-4-90-48z'),
    ].join(''),
  );
}
