/**
 * The first full moon of the year at Hoằng Phúc, low over the Kiến Giang: lanterns like lotus drift away in a long bend, pink
 * on green water, to the pagoda on the other bank; in front two hands let one go. Dusk, and by night darkness.
 */
import { canopy, createRandom, drawing, drawLumps, path, smooth } from '../kit.ts';
import { again, placed } from '../parts.ts';
import { readPoints } from '../points.ts';
import { filled, glow, haze, light } from '../shade.ts';

const random = createRandom(1301);

/** A lantern like a lotus, 120 wide, and its light on the water. */
const lantern =
  '<g id="l">' +
  '<circle r="120" cy="-30" fill="url(#g)"/>' +
  path('mirror', 'M-50 14q50 20 100 0-8 70-50 110-42-40-50-110z') +
  path('p3', 'M-34-8q-34-50 0-84 30 30 24 84zM34-8q34-50 0-84-30 30-24 84z') +
  path('p2', 'M-64 4q-30-40-12-78 44 20 56 78zM64 4q30-40 12-78-44 20-56 78z') +
  path('flame', 'M0-86q16 26 8 42-8 10-16 0-8-16 8-42z') +
  path('p1', 'M-26 10q-20-56 26-90 46 34 26 90z') +
  path('p2', 'M-72 12q-40-18-42-52 50 0 72 40z') +
  path('p2', 'M72 12q40-18 42-52-50 0-72 40z') +
  path('p4', 'M-74 8q36-40 70-8-20 24-70 8zM74 8q-36-40-70-8 20 24 70 8z') +
  path('leaf', 'M-80 8q80 20 160 0-30 26-80 26t-80-26z') +
  '</g>';

const roof = (x: number, y: number, half: number, tall: number): string =>
  path(
    'roof',
    `M${x - half - 34} ${y - 10}q30 14 54-14l30-${tall}h${2 * half - 100}l30 ${tall}q24 28 54 14l-20 24H${x - half - 14}z`,
  ) +
  path(
    'ridge',
    `M${x - half + 44} ${y - tall - 30}q-16 0-22-14M${x + half - 44} ${y - tall - 30}q16 0 22-14M${x - half + 40} ${y - tall - 28}h${2 * half - 80}`,
  );

export function draw(): string {
  // Lanterns along the bend of the river, near ones last.
  const drift = Array.from({ length: 34 }, (_, index) => {
    const near = (index / 33) ** 1.9;
    const y = 392 + near * 430;
    const bend = Math.sin(near * 2.6) * 190 - near * 120;
    const spread = (random() - 0.5) * (190 + near * 900);
    return [Math.round(760 + bend + spread), Math.round(y + (random() - 0.5) * 20), 0.1 + near * 0.62] as const;
  }).filter(([x, y]) => !(Math.abs(x - 800) < 210 && y > 640));
  const bamboo = canopy(random, readPoints('-60 330, 160 250, 330 300, 480 340'), 34, 40).concat(
    canopy(random, readPoints('1120 340, 1280 280, 1450 230, 1660 290'), 34, 40),
  );
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: rằm tháng Giêng ở chùa Hoằng Phúc, hai bàn tay thả hoa đăng hình sen, đèn trôi hồng mặt sông tới mái chùa bên kia',
      style: {
        s1: ['stop-color:#2e6a6a', 'stop-color:#061018'],
        s2: ['stop-color:#f0b8b4', 'stop-color:#1d3a44'],
        w1: ['stop-color:#c9989c', 'stop-color:#16333a'],
        w2: ['stop-color:#2f7a74', 'stop-color:#0a2228'],
        w3: ['stop-color:#0f4448', 'stop-color:#030b10'],
        bamboo: ['fill:#1f524c', 'fill:#06171b'],
        'bamboo-lit': ['fill:#3c7560', 'fill:#0e2a2c'],
        bank: ['fill:#163f3e', 'fill:#040f13'],
        hall: ['fill:#e8b877', 'fill:#d98f45'],
        door: ['fill:#ffe9ae'],
        post: ['fill:#7a2a22', 'fill:#3c1618'],
        roof: ['fill:#6e2c34', 'fill:#1c1018'],
        ridge: ['fill:none;stroke:#3c1a24;stroke-width:9;stroke-linecap:round', 'stroke:#0c080e'],
        glow: ['stop-color:#ff9ac0;stop-opacity:.75', 'stop-color:#ff7fb4;stop-opacity:.75'],
        'glow-end': ['stop-color:#ff7fb4;stop-opacity:0'],
        warm: ['stop-color:#ffd68a;stop-opacity:.8'],
        'warm-end': ['stop-color:#ffb45c;stop-opacity:0'],
        mirror: ['fill:#ff8fb8;opacity:.45', 'fill:#ff6fa8;opacity:.4'],
        p1: ['fill:#ff7fae', 'fill:#ff77aa'],
        p2: ['fill:#e8407f', 'fill:#d83a78'],
        p3: ['fill:#ffb3cc', 'fill:#ffa0c2'],
        p4: ['fill:#ffd0df', 'fill:#ff9cc0'],
        leaf: ['fill:#2f8f5a', 'fill:#1a5a44'],
        flame: ['fill:#fff3b8'],
        sleeve: ['fill:#6d4a86', 'fill:#2c2244'],
        'sleeve-lit': ['fill:#8f6aa6', 'fill:#54407a'],
        skin: ['fill:#e0a27c', 'fill:#b37458'],
        'skin-lit': ['fill:#f6c79c', 'fill:#eda678'],
        finger: ['fill:none;stroke:#b5734f;stroke-width:6;stroke-linecap:round', 'stroke:#74433a'],
      },
    },
    [
      `<defs>${haze('s', 0, 380, [['s1'], ['s2', 1]])}${haze('w', 370, 1000, [['w1'], ['w2', 0.35], ['w3', 1]])}${glow('g', [['glow'], ['glow-end', 1]])}${glow('y', [['warm'], ['warm-end', 1]])}${lantern}</defs>`,
      filled('s', 'M0 0h1600v390H0z'),
      path(
        'bamboo',
        drawLumps(bamboo) +
          smooth(readPoints('-300 420, -200 300, 160 250, 330 290, 470 330, 520 420'), true) +
          smooth(readPoints('1040 440, 1110 350, 1280 280, 1450 240, 1900 290, 1900 420'), true),
      ),
      path('bamboo-lit', drawLumps(bamboo.map(([x, y, size]) => [x - size * 0.2, y - size * 0.1, size * 0.5]))),
      light('y', 800, 320, 330),
      path('hall', 'M640 290h320v84H640z') + path('door', 'M694 306h52v68h-52zM774 300h52v74h-52zM854 306h52v68h-52z'),
      path('post', 'M640 280h12v96h-12zM752 280h12v96h-12zM836 280h12v96h-12zM948 280h12v96h-12z'),
      roof(800, 290, 190, 66),
      path('hall', 'M720 176h160v40H720z') + path('post', 'M720 176h10v40h-10zM870 176h10v40h-10z'),
      roof(800, 184, 110, 46),
      path(
        'bank',
        smooth(readPoints('-300 420, -200 360, 300 358, 800 368, 1150 356, 1300 356, 1800 360, 1900 420'), true),
      ),
      filled('w', 'M0 384h1600v626H0z'),
      ...drift.map(([x, y, scale]) => placed(again('l', 0, 0), { x, y, scale: scale.toFixed(2) })),
      placed(again('l', 0, 0), { x: 800, y: 724, scale: 1.35 }),
      '<g id="h">' +
        path('sleeve', 'M380 1010q60-120 190-170l70 76q-60 40-80 94z') +
        path('sleeve-lit', 'M430 1010q50-100 150-144l60 50q-60 40-80 94z') +
        path('skin', 'M566 852q60-66 124-96 24-2 22 20-8 30-30 46 40-6 70 2 14 14-4 26-60 8-100 66l-34 10z') +
        path('skin-lit', 'M620 806q40-36 70-50 24-2 22 20-8 30-30 46-20 4-40 14z') +
        path('finger', 'M682 822q-30 10-50 30M712 832q-40 10-66 36') +
        '</g>',
      '<use href="#h" transform="matrix(-1 0 0 1 1600 0)"/>',
    ].join(''),
  );
}
