/**
 * The dry rowing of Bảo Ninh as the helmsman sees it: two files of women on the sand, their hair in a bun with a pin and
 * jasmine, in áo dài the yellow of chicken fat and white trousers, pull painted oars to the song; no water, no boat. The two
 * who lead the song stand at the bow, and the boats that wait lie behind them.
 */
import { flag } from '../flag.ts';
import { createRandom, drawing, path, smooth, type Point } from '../kit.ts';
import { placed } from '../parts.ts';
import { peopleStyle, person } from '../people.ts';
import { fade, filled, glow, light } from '../shade.ts';

const random = createRandom(414);
const spread = (reach: number): number => (random() - 0.5) * 2 * reach;

const horizon = 112;
/** The height of the eye above the sand at the first row, in units of the drawing. */
const eye = 792;

/** One who rows on the left, from behind, her oar lifted after the stroke, 560 tall; the feet are at the origin. */
const rower = (): string =>
  '<g id="r">' +
  path('shadow', 'M-64-6h128l-8 150q-110 30-216 0z') +
  path('oar', 'M40-330L-286-562') +
  path('blade', 'M-252-566q-34-60-134-98-26-6-22 18 68 82 134 104z') +
  path('bladelit', 'M-264-554q-56-40-144-108 2-20 22-14 100 38 134 98z') +
  path('ring', 'M-212-494l16-22M-236-511l16-22') +
  path('trouser', 'M-60-300q-14 140-16 284l56 2 20-150 20 150 56-2q-2-144-16-284z') +
  path('crease', 'M-40-110l-6 90M40-110l6 90') +
  path('skin', 'M-64-16q-8 14 2 18 22 4 32-2l4-16zM64-16q8 14-2 18-22 4-32-2l-4-16z') +
  path('dress', 'M-54-338q-6 110-18 238 72 28 144 0-12-128-18-238z') +
  path('dress', 'M-78-406q2-30 44-42l34-8 34 8q42 12 44 42-16 40-24 86h-108q-8-46-24-86z') +
  path('dress limb', 'M-62-416Q-176-330-134-414', ' stroke-width="42"') +
  path('dress limb', 'M62-416q44 40 36 88-20 20-60 18', ' stroke-width="42"') +
  path('fold', 'M-30-446q30 10 60 0 40 60 18 116 6 110 20 236-66 22-136 0 14-126 20-236-22-56 18-116z') +
  path('seam', 'M0-440v104M-52-334q52 18 104 0M-26-300q-6 120-12 204M26-300q6 120 12 204') +
  path('skin', 'M-160-432q0-26 22-26 22 4 20 26-4 20-22 18-18 0-20-18z') +
  path('skin', 'M-14-476h28v28q-14 12-28 0zM-33-508q-7-2-7 8 2 12 9 10zM33-508q7-2 7 8-2 12-9 10z') +
  path('collar', 'M-20-458q20 14 40 0l4 14q-24 14-48 0z') +
  path('hair', 'M-34-506q-4-50 34-52 38 2 34 52-6 32-34 34-28-2-34-34z') +
  path('shine', 'M-20-534q8-14 22-14') +
  path('hair', 'M-25-486a25 22 0 1 1 50 0 25 22 0 1 1-50 0z') +
  path('needle', 'M-36-494l62 18') +
  path('coil', 'M-13-486q13-13 24 2-4 13-15 9') +
  path('jasmine', 'M-27-502h0M-16-508h0M-34-494h0') +
  '</g>';

/** The man and the woman who lead the song, facing the rowers, 560 tall. */
const leaders = (): string =>
  placed(
    path('shadow', 'M-56-6h112l6 70q-60 20-124 0z') +
      path('clog', 'M-54-12h44v14h-44zM12-12h44v14h-44z') +
      path('trouser', 'M-52-120l-2 106h44l10-80 10 80h44l-2-106z') +
      path('silk', 'M-62-404q-2-36 62-50 64 14 62 50-16 120 16 320-78 22-156 0 32-200 16-320z') +
      path('silk limb', 'M-60-404q-70 60-10 74M60-404q70 60 6 74', ' stroke-width="40"') +
      path('fold', 'M0-454q64 14 62 50-16 120 16 320-34 10-62 10 20-200-16-380z') +
      path('sash', 'M-56-286h112v22h-112z') +
      path('skin', 'M-44-330a14 14 0 1 0 28 0 14 14 0 1 0-28 0zM16-330a14 14 0 1 0 28 0 14 14 0 1 0-28 0z') +
      path('skin', 'M-14-480h28v34q-14 14-28 0zM-33-516q0-42 33-42t33 42q-2 42-33 54-31-12-33-54z') +
      path('pink', 'M-38-518q-2-50 38-52 40 2 38 52-10-20-38-30-28 10-38 30zM-8-566l8-14 8 14z') +
      path('ink', 'M-19-512q7-6 13 0M6-512q7-6 13 0') +
      path('mouth', 'M-9-484q9 4 18 0-2 14-9 14t-9-14z'),
    { x: -118, y: 0 },
  ) +
  placed(
    path('shadow', 'M-56-6h112l6 70q-60 20-124 0z') +
      path('skin', 'M-46-14h32v14h-38zM46-14h-32v14h38z') +
      path('trouser', 'M-52-150l-2 136h44l10-90 10 90h44l-2-136z') +
      path('blouse', 'M-58-400q0-34 58-50 58 16 58 50-14 130 14 276-72 22-144 0 28-146 14-276z') +
      path('blouse limb', 'M-56-400q-46 50-40 124M56-400q56 10 84-62', ' stroke-width="38"') +
      path('fold', 'M0-450q58 16 58 50-14 130 14 276-30 10-58 10 22-180-14-336z') +
      path('sash', 'M-52-298h104v22h-104zM20-280l22 96h-22l-14-96z') +
      path('skin', 'M156-480a16 16 0 1 0-28 14 16 16 0 1 0 28-14zM-82-262a16 18 0 1 0-28 6 16 18 0 1 0 28-6z') +
      path('skin', 'M-13-476h26v32q-13 12-26 0zM-31-512q0-42 31-42t31 42q-2 40-31 52-29-12-31-52z') +
      path('hair', 'M-31-512q-2-44 31-44t31 44q-6-18-31-26-25 8-31 26z') +
      path('veil2', 'M-40-500q-6-66 40-68 46 2 40 68l-8 8q2-48-32-56-34 8-32 56z') +
      path('ink', 'M-18-508q7-6 12 0M6-508q7-6 12 0') +
      path('mouth', 'M-8-482q8 4 16 0-2 12-8 12t-8-12z'),
    { x: 118, y: 0 },
  );

/** A fishing boat at anchor, 300 long, its bow to the left; the origin is on the water amidships. */
const boat = (): string =>
  '<g id="b">' +
  path('mirror', 'M-120 4h220q-30 20-60 22h-120q-30-4-40-22z') +
  path('red', 'M-128-16l20 22h200l26-26z') +
  path('hull', 'M-168-86q30 30 96 36 90 6 150-2 40-6 60-12l-8 40-22 16h-216q-40-26-60-78z') +
  path('hulllit', 'M-168-86q30 30 96 36 90 6 150-2 40-6 60-12l-4 18q-100 24-190 18-80-4-106-36z') +
  path('stripe', 'M-150-52q60 34 150 30 80 0 130-14') +
  path('house', 'M26-58v-52h78v46z') +
  path('roof2', 'M16-112h98v10H16z') +
  path('ink', 'M38-96h16v18H38zM66-96h16v18H66z') +
  path('mast', 'M-40-56v-120M-40-172L60-112M-40-172l-110 92') +
  path('pennant', 'M-130-98l8 18 10-16zM-102-122l8 18 10-16zM-74-146l8 18 10-16z') +
  flag(-40, -180, 48) +
  '</g>';

/** Those who watch, on either side, small and far. */
function crowd(): string {
  const one = (name: string, top: string, hat: boolean): string =>
    `<g id="${name}">${person({
      x: 0,
      y: 0,
      height: 180,
      top,
      legs: 'legs',
      hat,
      pose: {
        hands: [
          [-0.02, 0.5],
          [0.1, 0.5],
        ],
      },
    })}</g>`;
  const places: [string, number, number][] = [
    ['p', 18, 502],
    ['o', 66, 496],
    ['n', 124, 504],
    ['p', 190, 498],
    ['o', 244, 488],
  ];
  const row = places.map(([name, x, y]) => `<use href="#${name}" x="${x}" y="${y}"/>`).join('');
  return `<defs>${one('p', 'rose', true)}${one('o', 'white', false)}${one('n', 'blue', true)}</defs>${row}<g transform="matrix(-1 0 0 1 1600 0)">${row}</g>`;
}

export function draw(): string {
  const rows = Array.from({ length: 6 }, (_, index) => 1 + index * 0.27).toReversed();
  const file = (side: 1 | -1): string =>
    rows
      .map((depth) => {
        const scale = Math.round(1000 / depth) / 1000;
        const [x, y] = [Math.round(800 - side * 262 * scale), Math.round(horizon + eye * scale)];
        return `<use href="#r" transform="translate(${x} ${y}) scale(${side * scale} ${scale})"/>`;
      })
      .join('');
  const boats: [number, number, number][] = [
    [70, 142, 0.46],
    [300, 132, 0.36],
    [560, 148, 0.48],
    [1030, 136, 0.4],
    [1290, 150, 0.5],
    [1530, 134, 0.38],
  ];
  const shore = (level: number): Point[] =>
    Array.from({ length: 13 }, (_, index): Point => [-60 + index * 145, level + Math.sin(index * 1.7) * 7 + spread(5)]);
  const strip = (name: string, level: number): string => path(name, `${smooth(shore(level))}V1000H-60z`);
  const waves = Array.from({ length: 52 }, () => {
    const depth = random() ** 1.6;
    return `M${Math.round(random() * 1600)} ${Math.round(horizon + 12 + depth * 226)}h${Math.round(14 + depth * 60)}`;
  });
  const marks = Array.from({ length: 60 }, () => {
    const depth = random();
    return `M${Math.round(random() * 1600)} ${Math.round(456 + depth * 534)}q${Math.round(10 + depth * 16)}-${Math.round(4 + depth * 5)} ${Math.round(20 + depth * 32)} 0`;
  });
  const body =
    `<defs>${fade('s', [
      ['s1', 0],
      ['s2', 1],
    ])}${fade('w', [
      ['w1', 0],
      ['w2', 0.55],
      ['w3', 1],
    ])}${fade('a', [
      ['a1', 0],
      ['a2', 1],
    ])}${glow('m', [
      ['m1', 0, 0.7],
      ['m1', 1, 0],
    ])}${glow('q', [
      ['n1', 0, 0.55],
      ['n1', 1, 0],
    ])}${rower()}${boat()}</defs>` +
    filled('s', `M0 0h1600v${horizon}H0z`) +
    `<g class="night">${light('m', 800, 60, 260)}<circle class="moon" cx="800" cy="60" r="38"/></g>` +
    filled('w', `M0 ${horizon}h1600v330H0z`) +
    path('wave', waves.join('')) +
    path('glitter night', `M770 ${horizon}q30-4 60 0 20 120 90 260H680q70-140 90-260z`) +
    boats.map(([x, y, scale]) => `<use href="#b" transform="translate(${x} ${y}) scale(${scale})"/>`).join('') +
    strip('foam', 356) +
    strip('wet', 372) +
    strip('foam2', 406) +
    filled('a', `${smooth(shore(418))}V1000H-60z`) +
    path('mark', marks.join('')) +
    `<g class="night">${path('mast', 'M356 336V520M1244 336V520')}${path('lamp', 'M356 336h0M1244 336h0')}${[356, 800, 1244].map((x) => light('q', x, x === 800 ? 470 : 340, x === 800 ? 420 : 230)).join('')}</g>` +
    crowd() +
    placed(leaders(), { x: 800, y: 444, scale: 0.36 }) +
    file(1) +
    file(-1);
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: hai hàng phụ nữ áo vàng chèo cạn trên bãi cát, nhìn từ phía sau; hai người hò đứng ở đầu, thuyền chờ ngoài biển',
      style: {
        night: ['display:none', 'display:inline'],
        s1: ['stop-color:#bfe3d6', 'stop-color:#061428'],
        s2: ['stop-color:#fff1c4', 'stop-color:#16345a'],
        m1: ['stop-color:#dfe8ff'],
        n1: ['stop-color:#ffb45c'],
        lamp: ['fill:none;stroke:#ffe9b0;stroke-width:26;stroke-linecap:round'],
        moon: ['fill:#fdf3d4'],
        w1: ['stop-color:#0d5c63', 'stop-color:#0a2038'],
        w2: ['stop-color:#10857a', 'stop-color:#0d3350'],
        w3: ['stop-color:#3fb894', 'stop-color:#17506a'],
        wave: ['fill:none;stroke:#c9f2df;stroke-width:4;stroke-linecap:round;opacity:.4', 'opacity:.14'],
        glitter: ['fill:#fff0c4;opacity:.22'],
        foam: ['fill:#f4fff6', 'fill:#8fb3c9'],
        wet: ['fill:#c98f74', 'fill:#2a2f50'],
        foam2: ['fill:#fff6e6', 'fill:#6b82a4'],
        a1: ['stop-color:#f7d3ab', 'stop-color:#4a4668'],
        a2: ['stop-color:#efae85', 'stop-color:#2b2646'],
        mark: ['fill:none;stroke:#c97f5c;stroke-width:5;stroke-linecap:round;opacity:.4', 'stroke:#15122e'],
        shadow: ['fill:#7a3a58;opacity:.34', 'fill:#080618;opacity:.5'],
        red: ['fill:#da251d', 'fill:#a32a30'],
        yellow: ['fill:#ffff00', 'fill:#e0c840'],
        blue: ['fill:#2a6fb5;stroke:#2a6fb5', 'fill:#24508a;stroke:#24508a'],
        mirror: ['fill:#06343c;opacity:.5'],
        hull: ['fill:#1c5fa8', 'fill:#12325e'],
        hulllit: ['fill:#3f8fd6', 'fill:#1f4f86'],
        stripe: ['fill:none;stroke:#fff;stroke-width:5', 'stroke:#a8b8d0'],
        house: ['fill:#f7ead0', 'fill:#ffd98a'],
        roof2: ['fill:#c8452f', 'fill:#7a2c30'],
        mast: ['fill:none;stroke:#5c3a24;stroke-width:4', 'stroke:#3a2c34'],
        pennant: ['fill:#ffc93c', 'fill:#c99a3c'],
        ...peopleStyle,
        rose: ['fill:#e2788a;stroke:#e2788a', 'fill:#80506c;stroke:#80506c'],
        white: ['fill:#fff8ea;stroke:#fff8ea', 'fill:#98a0b8;stroke:#98a0b8'],
        legs: ['stroke:#4a3a52', 'stroke:#241f38'],
        hat: ['fill:#f4e2a8', 'fill:#a89a7c'],
        rim: ['fill:#c9a862', 'fill:#75684e'],
        oar: ['fill:none;stroke:#d0342a;stroke-width:15;stroke-linecap:round', 'stroke:#9c2c34'],
        blade: ['fill:#0d6b50', 'fill:#0b4a44'],
        bladelit: ['fill:#2ca878', 'fill:#1d7a68'],
        ring: ['fill:none;stroke:#ffd85c;stroke-width:8', 'stroke:#c9a04a'],
        trouser: ['fill:#fffdf4', 'fill:#b9bfd4'],
        crease: ['fill:none;stroke:#cfc3c4;stroke-width:6;stroke-linecap:round', 'stroke:#7f86a4'],
        dress: ['fill:#ffdf6e;stroke:#ffdf6e', 'fill:#c9a85c;stroke:#c9a85c'],
        fold: ['fill:#b8482c;opacity:.24', 'fill:#1a0f34;opacity:.36'],
        seam: ['fill:none;stroke:#d99a3a;stroke-width:5;stroke-linecap:round', 'stroke:#8a6a48'],
        collar: ['fill:#f2b93f', 'fill:#a88444'],
        skin: ['fill:#c4855a', 'fill:#7d5a50'],
        hair: ['fill:#231518', 'fill:#0d0914'],
        shine: ['fill:none;stroke:#6b4a4c;stroke-width:6;stroke-linecap:round', 'stroke:#3f3c5c'],
        coil: ['fill:none;stroke:#5a3c3e;stroke-width:5;stroke-linecap:round', 'stroke:#35324e'],
        needle: ['fill:none;stroke:#d9963a;stroke-width:8;stroke-linecap:round', 'stroke:#b08040'],
        jasmine: ['fill:none;stroke:#fff;stroke-width:17;stroke-linecap:round', 'stroke:#dfe4f0'],
        silk: ['fill:#c9202c;stroke:#c9202c', 'fill:#8c1f32;stroke:#8c1f32'],
        blouse: ['fill:#7fb9b4;stroke:#7fb9b4', 'fill:#4d7a88;stroke:#4d7a88'],
        sash: ['fill:#e0342a', 'fill:#a02a34'],
        pink: ['fill:#ff9fa6', 'fill:#b86a80'],
        veil2: ['fill:#eef2e6', 'fill:#b4bcd0'],
        clog: ['fill:#6b3f22', 'fill:#3a2420'],
        ink: ['fill:none;stroke:#2a1410;stroke-width:6;stroke-linecap:round'],
        mouth: ['fill:#5c1a18'],
      },
    },
    body,
  );
}
