/**
 * September 1973, night in the guest house: the bed made in a day is too short for the guest. Two carpenters put in longer
 * side rails by lamplight, seen from the side; his cap hangs on the post, his boots stand where the feet would be.
 */
import { drawing, path, smooth } from '../kit.ts';
import { placed } from '../parts.ts';
import { readPoints } from '../points.ts';
import { glow, light } from '../shade.ts';

/** A carpenter on one knee, who looks to the right. */
const carpenter = (shirt: string): string =>
  path('trousers', 'M-60-20l-70 20q-40 0-40-24l70-90 70-40 90 40 30 90v30H0l-4-60-40-20z') +
  path('sandal', 'M-176 0h70v18h-84zM-6 6h74v16H-6z') +
  path(shirt, 'M-80-120q-20-140 60-180 70-20 110 40l-20 160q-70 30-150-20z') +
  path('skin', 'M20-330h44v60q-30 10-44-14z') +
  path('skin', 'M4-370q0-60 54-62 52 4 52 60-2 58-54 60-50-4-52-58z') +
  path('hair', 'M0-372q-8-74 60-76 50 4 52 44-34-6-56-2-6 30-22 54-26 6-34-20z');

export function draw(): string {
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: đêm tháng 9-1973 ở nhà khách, hai bác thợ mộc dưới đèn thay thanh giường dài hơn, mũ và đôi ủng của người khách cao lớn',
      style: {
        wall: ['fill:#9fd6bf', 'fill:#16302f'],
        'wall-lit': ['fill:#c4ead2', 'fill:#274846'],
        dado: ['fill:#4f9c8a', 'fill:#0d2223'],
        floor: ['fill:#d97f5c', 'fill:#4a2a28'],
        'floor-line': ['fill:none;stroke:#b5603f;stroke-width:6', 'stroke:#301a1c'],
        window: ['fill:#1d2c54', 'fill:#050a1a'],
        shutter: ['fill:#2f7a6c', 'fill:#123634'],
        slat: ['fill:none;stroke:#23614f;stroke-width:9', 'stroke:#0b2524'],
        star: ['fill:none;stroke:#fff6c8;stroke-width:9;stroke-linecap:round'],
        glow: ['stop-color:#fff0b0;stop-opacity:.85', 'stop-color:#ffc966;stop-opacity:.8'],
        'glow-end': ['stop-color:#ffe9a0;stop-opacity:0', 'stop-color:#ffb84f;stop-opacity:0'],
        lamp: ['fill:#fffbe0', 'fill:#fff0b0'],
        brass: ['fill:#b5792c', 'fill:#7a5224'],
        wood: ['fill:#9c5a2c', 'fill:#5c3420'],
        'wood-lit': ['fill:#c98246', 'fill:#a86a38'],
        'wood-shade': ['fill:#6c3a1c', 'fill:#321c14'],
        fresh: ['fill:#ffd68c', 'fill:#f0b860'],
        'fresh-shade': ['fill:#e0a850', 'fill:#a87838'],
        grain: ['fill:none;stroke:#c98c3c;stroke-width:4', 'stroke:#8f622c'],
        mat: ['fill:#f4e6b4', 'fill:#b59f70'],
        'mat-line': ['fill:none;stroke:#d64a5a;stroke-width:9', 'stroke:#8f3c44'],
        pillow: ['fill:#fffdf6', 'fill:#c9c3b0'],
        'pillow-shade': ['fill:#d6dcd8', 'fill:#857f74'],
        cap: ['fill:#5c6a2f', 'fill:#3a4426'],
        'cap-lit': ['fill:#8a9a48', 'fill:#667038'],
        boot: ['fill:#23201e', 'fill:#0a0908'],
        'boot-lit': ['fill:#5a524c', 'fill:#3c332c'],
        shirt: ['fill:#fffaf0', 'fill:#d9c9a0'],
        'shirt-2': ['fill:#3f6fa8', 'fill:#2f4f74'],
        trousers: ['fill:#3a3f48', 'fill:#15181f'],
        sandal: ['fill:#231c18', 'fill:#0a0807'],
        skin: ['fill:#c98a5c', 'fill:#b5754c'],
        hair: ['fill:#3a3634', 'fill:#14110f'],
        limb: ['fill:none;stroke:#c98a5c;stroke-width:34;stroke-linecap:round;stroke-linejoin:round', 'stroke:#b5754c'],
        tool: ['fill:#8f979c', 'fill:#6f6a60'],
        shaving: ['fill:none;stroke:#ffd68c;stroke-width:9;stroke-linecap:round', 'stroke:#d9a050'],
      },
    },
    [
      `<defs>${glow('g', [['glow'], ['glow-end', 1]])}</defs>`,
      path('wall', 'M0 0h1600v1000H0z') +
        path('wall-lit', 'M500 0h780v560H500z') +
        path('dado', 'M0 500h1600v240H0z') +
        path('floor', 'M0 730h1600v280H0z') +
        path('floor-line', 'M0 800h1600M0 890h1600M300 730l-160 280M700 730l-60 280M1000 730l60 280M1340 730l160 280'),
      path('window', 'M80 90h240v330H80z') +
        path('star', 'M140 160h0M250 210h0M190 300h0M280 130h0M120 360h0') +
        path('shutter', 'M10 80h80v350H10zM310 80h90v350h-90z') +
        path(
          'slat',
          'M26 120h50M26 170h50M26 220h50M26 270h50M26 320h50M26 370h50M326 120h58M326 170h58M326 220h58M326 270h58M326 320h58M326 370h58',
        ),
      light('g', 860, 200, 620),
      path('brass', 'M852-10h16v120h-16zM800 130q60-70 120 0z') + path('lamp', 'M812 130h96q14 60-48 70-62-10-48-70z'),
      // The bed from the side: head at the right, the foot moved out to the left, the fresh rail too long for the old place.
      path('wood-shade', 'M1330 300h60v430h-60z') +
        path('wood', 'M1310 280h56v450h-56z') +
        path('wood-lit', 'M1310 280h18v450h-18zM1296 268h84v24h-84z'),
      path('pillow-shade', 'M1080 470q120-50 230-6v60h-230z') +
        path('pillow', 'M1080 466q100-50 180-20 30 40 20 76h-200z') +
        path('mat', 'M640 516h670v36H640z') +
        path('mat-line', 'M640 528h670M640 542h670'),
      path('fresh', 'M300 552h1010v58H300z') +
        path('fresh-shade', 'M300 592h1010v18H300z') +
        path('grain', 'M320 570q200 10 420 0t540 4M420 582q260 8 500-2'),
      path('wood', 'M560 552h58v178h-58z') +
        path('wood-lit', 'M560 552h18v178h-18z') +
        path('wood-shade', 'M600 552h18v178h-18z'),
      path('wood', 'M300 430h56v300h-56z') + path('wood-lit', 'M300 430h18v300h-18zM288 416h82v22h-82z'),
      // The cap on the head post, the boots.
      path('cap', 'M1280 250q4-70 80-74 70 6 70 66l-10 20h-130z') +
        path('cap-lit', 'M1280 250q4-70 80-74 20 2 34 10-60 20-66 76h-38z') +
        path('cap', 'M1290 250q-50 4-74 30 50 14 100-6z'),
      path('boot', 'M1420 560h90v150l70 30q14 10 10 30h-170z') +
        path('boot-lit', 'M1420 560h24v210h-24z') +
        path('boot', 'M1486 580h80v140l60 26q12 10 8 24h-148z') +
        path('boot-lit', 'M1486 580h18v190h-18z'),
      placed(carpenter('shirt'), { x: 720, y: 840, scale: 1.05 }) +
        path('limb', 'M790 590L880 650L960 600') +
        path('tool', 'M940 560h120v20H940z') +
        path('wood-lit', 'M980 540h26v64h-26z'),
      placed(carpenter('shirt-2'), { x: 1130, y: 850, scale: '-1.05 1.05' }) +
        path('limb', 'M1060 600L990 690L1000 620'),
      path('shaving', 'M840 900q20-30 40 0t-10 20M960 930q24-26 40 4t-14 16M1040 900q16-24 34 0M760 930q20-20 36 4') +
        path(
          'fresh',
          smooth(readPoints('600 930, 760 910, 940 920, 1100 910, 1240 940, 900 960'), true),
          ' opacity=".35"',
        ),
    ].join(''),
  );
}
