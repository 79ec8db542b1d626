/**
 * The temple of the whales at Cảnh Dương, from the door: two rows of bones on stands of wood, four bones like bows that
 * stand at the walls, the bowl of incense between. Ivory in a room the blue of ink; light falls through the tiles.
 */
import { drawing, path } from '../kit.ts';
import { again, placed } from '../parts.ts';
import { fade, filled, glow, light } from '../shade.ts';

/** A bone like a bow, 4 times as high as a person: its foot at the origin, bent inwards to the right. */
const bow =
  '<g id="a">' +
  path('bone', 'M-34 0C-96-260-60-520 168-664c26-14 44 14 22 34C30-500-10-280 34-4z') +
  path('bone-shade', 'M-34 0C-96-260-60-520 168-664-10-520-44-270-4-2z') +
  '</g>';

/** A bone of the spine as it lies on the stand, seen from the tail. */
const vertebra =
  '<g id="v">' +
  path('bone', 'M-60-16q-76-30-112-8-8 14 12 18 44 0 84 30l-6 14h164l-6-14q40-30 84-30 20-4 12-18-36-22-112 8z') +
  path('bone', 'M-13-140q13-16 26 0l12 86h-50z') +
  path('bone-lit', 'M4-146q8 0 9 6l12 86h-18z') +
  path('bone', 'M-62-8a62 56 0 1 0 124 0 62 56 0 1 0-124 0z') +
  path('bone-shade', 'M-62-8a62 56 0 0 0 124 0q-56 44-124 0z') +
  path('core', 'M-34-10a34 30 0 1 0 68 0 34 30 0 1 0-68 0z') +
  '</g>';

/** One side of the room: a stand that runs to the back, and the bones on it, the farthest first. */
function side(): string {
  const bones = Array.from({ length: 8 }, (_, index) => {
    const near = (index / 7) ** 1.7;
    return placed(again('v', 0, 0), {
      x: Math.round(632 - near * 330),
      y: Math.round(556 + near * 190),
      scale: (0.2 + near * 0.78).toFixed(2),
    });
  });
  return (
    '<g id="h">' +
    path('wall-side', 'M-20-20L420 150v450L-20 1010z') +
    path('beam', 'M-20 110L420 216M150 40v830M330 110v580') +
    placed(again('a', 0, 0), { x: 356, y: 660, scale: 0.72 }) +
    placed(again('a', 0, 0), { x: 112, y: 860, scale: 1.1 }) +
    path('stand', 'M588 566h86L560 1010H-20V900z') +
    path('stand-top', 'M588 566h86L500 860-20 900z') +
    path('stand-edge', 'M674 566L500 860l60 150h70z') +
    path('slat', 'M560 598h106M500 650h126M410 722h176M260 818h256') +
    bones.join('') +
    '</g>'
  );
}

export function draw(): string {
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: miếu Linh Ngư, hai dãy xương cá voi trên sạp gỗ, bốn xương cánh cung dựng sát tường, bát hương ở giữa',
      style: {
        w1: ['stop-color:#24508c', 'stop-color:#0b1730'],
        w2: ['stop-color:#16305e', 'stop-color:#070e20'],
        'wall-side': ['fill:#1a3a6c', 'fill:#081226'],
        beam: ['fill:none;stroke:#0f2448;stroke-width:22', 'stroke:#040916'],
        f1: ['stop-color:#3a5c94', 'stop-color:#2a2430'],
        f2: ['stop-color:#132646', 'stop-color:#080b18'],
        bone: ['fill:#f2e6c8', 'fill:#b9a37e'],
        'bone-lit': ['fill:#fffaea', 'fill:#ead2a0'],
        'bone-shade': ['fill:#b49f80', 'fill:#6b5848'],
        core: ['fill:#d6c4a0', 'fill:#8c7658'],
        stand: ['fill:#5c3018', 'fill:#22120e'],
        'stand-top': ['fill:#96582c', 'fill:#4a2818'],
        'stand-edge': ['fill:#6e3c1c', 'fill:#2c170f'],
        slat: ['fill:none;stroke:#6e3c1c;stroke-width:7', 'stroke:#2a160e'],
        red: ['fill:#c8281e', 'fill:#8c1c1a'],
        dark: ['fill:#8a1714', 'fill:#520e12'],
        gold: ['fill:#f2b93c', 'fill:#d99a2e'],
        brass: ['fill:#b07a24', 'fill:#7a5420'],
        stick: ['fill:none;stroke:#e05038;stroke-width:5', 'stroke:#b03c2c'],
        ember: ['fill:none;stroke:#ffd27a;stroke-width:9;stroke-linecap:round'],
        smoke: [
          'fill:none;stroke:#dfe9f6;stroke-width:11;stroke-linecap:round;opacity:.5',
          'stroke:#c9b9a8;opacity:.35',
        ],
        ray: ['stop-color:#fff4cf;stop-opacity:.55', 'stop-color:#ffb457;stop-opacity:.05'],
        'ray-end': ['stop-color:#fff4cf;stop-opacity:0'],
        lamp: ['stop-color:#ffdf9a;stop-opacity:.75', 'stop-color:#ff9c3c;stop-opacity:.8'],
        'lamp-end': ['stop-color:#ffb45a;stop-opacity:0'],
        robe: ['fill:#141c34', 'fill:#0a0c18'],
        'robe-lit': ['fill:#2c3c66', 'fill:#2a2026'],
        skin: ['fill:#c98d62', 'fill:#8e5f42'],
        turban: ['fill:#0d1326', 'fill:#070812'],
        trouser: ['fill:#e9edf2', 'fill:#8d8a8c'],
      },
    },
    [
      `<defs>${fade('w', [['w1'], ['w2', 1]])}${fade('f', [['f1'], ['f2', 1]])}${fade('y', [['ray'], ['ray-end', 1]])}${glow('l', [['lamp'], ['lamp-end', 1]])}${bow}${vertebra}</defs>`,
      filled('w', 'M0 0h1600v620H0z'),
      filled('f', 'M420 566h760l440 450H-20z'),
      side(),
      '<use href="#h" transform="matrix(-1 0 0 1 1600 0)"/>',
      path('beam', 'M420 150v430M1180 150v430M400 160h800'),
      light('l', 800, 400, 330),
      path('dark', 'M650 236h300v330H650z'),
      path('red', 'M630 190q170-40 340 0v54H630zM664 250h272v64q-136-50-272 0z'),
      path('gold', 'M630 240h340v9H630zM664 314q136-50 272 0v-8q-136-50-272 0zM772 330h56l14 90h-84z'),
      path('red', 'M640 496h320v84H640z') + path('gold', 'M640 492h320v12H640zM684 520h64v40h-64zM852 520h64v40h-64z'),
      path('stick', 'M784 440v-66M800 440v-84M816 440v-66M690 492v-66M910 492v-66'),
      path('ember', 'M784 374h0M800 356h0M816 374h0M690 420h0M910 420h0'),
      path('gold', 'M748 434h104q4 50-30 58h-44q-34-8-30-58z') +
        path('brass', 'M820 434h32q4 50-30 58h-22q22-20 20-58z'),
      path('smoke', 'M800 346q-30-46 4-92t-8-96q-22-40 10-90M784 364q-26-30-8-66M816 364q30-40 12-86'),
      filled('y', 'M690-10h220l200 640H490z'),
      placed(
        path('trouser', 'M-34-30h28l-2 30h-24zM6-30h28l-2 30H8z') +
          path('robe', 'M-48-200q48-24 96 0l14 178q-62 18-124 0z') +
          path('robe', 'M-46-196q-34 40-10 104l40-6zM46-196q34 40 10 104l-40-6z') +
          path('robe-lit', 'M26-208q16 2 22 8l14 178q-14 6-26 8z') +
          path('skin', 'M-14-208h28v-30h-28z') +
          path('skin', 'M-22-240a22 26 0 1 0 44 0 22 26 0 1 0-44 0z') +
          path('turban', 'M-28-240q-2-34 28-36 30 2 28 36-28 12-56 0z') +
          path('robe-lit', 'M-27-248q27 12 54 0v7q-27 12-54 0z'),
        { x: 800, y: 770, scale: 0.94 },
      ),
    ].join(''),
  );
}
