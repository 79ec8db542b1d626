/**
 * The way into the Dark Cave as the one on the cable has it: two cables side by side run down to the black mouth across
 * the Chày, own feet before them over water of jade, another rider ahead, kayaks below. Bright noon.
 */
import { canopy, createRandom, drawing, drawLumps, path, smooth } from '../kit.ts';
import { placed } from '../parts.ts';
import { dots, readPoints } from '../points.ts';
import { filled, glow, haze, light } from '../shade.ts';

const random = createRandom(400);

/** A kayak of two from above and behind. */
const kayak =
  '<g id="k">' +
  path('wave', 'M-20 60q-30 50-60 70M20 60q30 50 60 70M0 70v60') +
  path('hull', 'M0-84q24 30 24 80 0 50-24 76-24-26-24-76 0-50 24-80z') +
  path('deck', 'M0-64q12 22 12 56 0 40-12 60-12-20-12-60 0-34 12-56z') +
  path('oar', 'M-52-4L46-34M-50 44l98-24') +
  path('vest', 'M-16-26h32v28h-32zM-16 22h32v28h-32z') +
  path('hair', dots(readPoints('0 -32, 0 16'))) +
  '</g>';

/** A leg stretched out before the rider, from thigh to sandal: the left one. */
const leg =
  '<g id="f">' +
  path('skin', 'M-150 320q14-110 62-200l-2-60 54-6 10 62q4 100-24 204z') +
  path('skin-shade', 'M-150 320q14-110 62-200l-2-60 18-2q2 120-34 262z') +
  path('short', 'M-262 340q30-120 96-166l112 22q22 70 10 144z') +
  path('sole', 'M-96 72q-34-100-16-170 34-34 66 4 20 70 14 160-30 24-64 6z') +
  path('skin', 'M-88 68q-28-100-14-150 26-24 48 4 14 66 8 142-20 14-42 4z') +
  path('toe', dots(readPoints('-96 -84, -82 -92, -66 -88, -54 -78'))) +
  path('strap', 'M-104-34q26-34 60 6M-100 40q26-30 60-6') +
  '</g>';

export function draw(): string {
  const bank = readPoints(
    '-20 420, 140 400, 320 420, 470 396, 640 410, 960 410, 1130 396, 1290 420, 1450 402, 1620 424',
  );
  const leaves = canopy(random, bank, 44, 38);
  const rows = [40, 110, 180, 250, 320].map((y) =>
    canopy(
      random,
      [
        [-20, y],
        [1620, y],
      ],
      70,
      62,
    ),
  );
  const ripples = Array.from({ length: 30 }, () => {
    const y = 450 + random() ** 1.4 * 540;
    const wide = 20 + (y - 430) * 0.16;
    return `M${Math.round(random() * 1560)} ${Math.round(y)}q${Math.round(wide / 2)}-${Math.round(wide / 7)} ${Math.round(wide)} 0`;
  });
  return drawing(
    {
      width: 1600,
      height: 1000,
      label: 'Tranh: người đu dây nhìn xuống chân mình, hai sợi cáp lao qua sông Chày xanh ngọc vào miệng Hang Tối đen',
      style: {
        r1: ['stop-color:#8df0d4', 'stop-color:#2b7f8e'],
        r2: ['stop-color:#14b3b0', 'stop-color:#0b3f58'],
        r3: ['stop-color:#0a8fa6', 'stop-color:#062340'],
        cliff: ['fill:#dcd8be', 'fill:#3b4a5a'],
        'cliff-shade': ['fill:#a9ab90', 'fill:#253243'],
        wood: ['fill:#3e9a4c', 'fill:#113a3a'],
        leaf: ['fill:#5cb84e', 'fill:#17493f'],
        'leaf-lit': ['fill:#8ccf52', 'fill:#21584a'],
        bush: ['fill:#2a7c44', 'fill:#0b2a30'],
        cave: ['fill:#0a0d10', 'fill:#020306'],
        'cave-rim': ['fill:#5c6452', 'fill:#151e2a'],
        icicle: ['fill:#2b3230', 'fill:#0b1118'],
        ripple: [
          'fill:none;stroke:#eafff6;stroke-width:6;stroke-linecap:round;opacity:.7',
          'stroke:#8fcbd6;opacity:.5',
        ],
        wave: ['fill:none;stroke:#eafff6;stroke-width:6;stroke-linecap:round;opacity:.8', 'stroke:#8fcbd6'],
        hull: ['fill:#ffce2e', 'fill:#c89a2e'],
        deck: ['fill:#c9861a', 'fill:#7d5820'],
        oar: ['fill:none;stroke:#2b2b2b;stroke-width:5'],
        vest: ['fill:#f2542d', 'fill:#b3452f'],
        hair: ['fill:none;stroke:#1e1512;stroke-width:20;stroke-linecap:round'],
        cable: ['fill:none;stroke:#22303a', 'stroke:#b9cbd6'],
        rider: ['fill:#22303a', 'fill:#0c141e'],
        helmet: ['fill:none;stroke:#ffce2e;stroke-width:22;stroke-linecap:round', 'stroke:#e2b640'],
        skin: ['fill:#e0a276', 'fill:#a8785c'],
        'skin-shade': ['fill:#b97a52', 'fill:#754f40'],
        short: ['fill:#e8387a', 'fill:#9c2a5c'],
        strap: ['fill:none;stroke:#22303a;stroke-width:16;stroke-linejoin:round', 'stroke:#0c141e'],
        limb: ['fill:none;stroke:#e0a276;stroke-width:11;stroke-linecap:round', 'stroke:#a8785c'],
        toe: ['fill:none;stroke:#e0a276;stroke-width:20;stroke-linecap:round', 'stroke:#a8785c'],
        sole: ['fill:#38302c', 'fill:#14110f'],
        lamp: ['stop-color:#ffd987;stop-opacity:0', 'stop-color:#ffd987;stop-opacity:.95'],
        'lamp-end': ['stop-color:#ffb347;stop-opacity:0'],
      },
    },
    [
      `<defs>${haze('r', 400, 1000, [['r1'], ['r2', 0.4], ['r3', 1]])}${glow('l', [['lamp'], ['lamp-end', 1]])}${kayak}${leg}</defs>`,
      path('wood', 'M0 0h1600v470H0z'),
      ...rows.map((row, index) => path(index % 2 === 0 ? 'leaf' : 'leaf-lit', drawLumps(row))),
      path(
        'cliff',
        smooth(
          readPoints(
            '430 430, 460 300, 430 220, 500 120, 520 40, 640 -30, 960 -30, 1080 40, 1100 140, 1170 230, 1140 310, 1180 430',
          ),
          true,
        ),
      ),
      path(
        'cliff-shade',
        smooth(
          readPoints('430 430, 460 300, 430 220, 500 120, 520 40, 640 -30, 600 90, 560 170, 580 260, 540 340, 560 430'),
          true,
        ),
      ),
      path(
        'cave-rim',
        smooth(readPoints('560 440, 576 330, 630 230, 720 170, 830 150, 930 180, 1010 250, 1050 340, 1064 440'), true),
      ),
      path(
        'cave',
        smooth(readPoints('590 440, 610 340, 660 250, 740 196, 830 180, 910 206, 980 264, 1016 350, 1030 440'), true),
      ),
      path(
        'icicle',
        'M700 216l10 66 20-84zM770 188l14 92 22-98zM880 192l8 60 20-50zM660 250l6 46 18-66zM950 236l4 60 18-46z',
      ),
      filled('r', 'M0 420q800-40 1600 0v580H0z'),
      path('bush', drawLumps(leaves.filter(([x]) => Math.abs(x - 808) > 230))),
      path('ripple', ripples.join('')),
      light('l', 716, 308, 120),
      placed('<use href="#k"/>', { x: 560, y: 560, turn: 14, scale: 0.6 }),
      placed('<use href="#k"/>', { x: 1120, y: 690, turn: -16, scale: 0.95 }),
      path('cable', 'M800 318L420-20M812 318L980-20', ' stroke-width="8"'),
      placed(
        path('cable', 'M0-100V-60', ' stroke-width="5"') +
          path('limb', 'M-14-14L-4-78M14-14L4-78M-12 36l-10 44M12 36l12 40') +
          path('vest', 'M-22-24h44l-4 62h-36z') +
          path('rider', 'M-20 34h40l2 24h-44z') +
          path('helmet', dots(readPoints('0 -36'))),
        { x: 716, y: 344, scale: 1 },
      ),
      placed('<use href="#f"/><g transform="matrix(-1 0 0 1 0 0)"><use href="#f"/></g>', { x: 850, y: 720 }),
    ].join(''),
  );
}
