/**
 * Hò khoan, sung on the river at night: three singers close together over a storm lantern. The one in the middle leads, the
 * two before her answer; the hat behind her head shows the rings it is made of. An oar on either side.
 */
import { placed } from '../parts.ts';
import { fade, filled, glow } from '../shade.ts';
import { createRandom, drawing, path, smooth } from '../kit.ts';
import { singingFace } from '../people.ts';

const random = createRandom(9);

/** A conical hat from below, leaning behind a head: sixteen rings of bamboo, a lit half. */
const hatBehind = (): string =>
  `<ellipse class="hat" rx="262" ry="232"/>` +
  path('hatshade', 'M0-232A262 232 0 0 0 0 232 160 232 0 0 1 0-232z') +
  Array.from({ length: 15 }, (_, index) => {
    const part = 1 - (index + 1) / 16;
    return `<ellipse class="ring" cx="${Math.round((1 - part) * 14)}" cy="${Math.round((part - 1) * 34)}" rx="${Math.round(262 * part)}" ry="${Math.round(232 * part)}"/>`;
  }).join('');

/** Shoulders in a blouse buttoned down the front, under a face at the origin. */
const blouse = (cloth: string): string =>
  path(cloth, 'M-78 176q-120 22-176 92-40 70-60 460h620q-10-330-40-420-40-90-176-116-50 46-168-16z') +
  path('clothshade', 'M-78 176q-120 22-176 92-40 70-60 460h150q10-250 50-370 30-70 36-182z') +
  path('collar', 'M-84 178q40 92 98 126 40-50 50-120') +
  path('seam', 'M14 304q24 160 20 430') +
  path('button', 'M26 356h0M32 430h0M36 504h0');

/** A hand that closes round an oar, which runs along y. */
const grip = (): string =>
  path('skin', 'M-52-30q46-22 84 0 22 26 6 78-40 26-86 4-22-44-4-82z') +
  path('shade', 'M-52-30q-18 38 4 82 14 8 30 10-20-44-14-98z') +
  path('line', 'M-20-8q30-8 50 2M-22 14q30-8 54 0M-20 36q26-6 46-2');

const oar = (): string =>
  path('oar', 'M-15-900h30l4 1600h-38z') +
  path('oarlit', 'M5-900h10l4 1600h-14z') +
  path('blade', 'M-15-900h30l34-300q-50-40-98 0z');

const lantern = (): string =>
  path('iron', 'M-80-20q-10-190 80-190t80 190') +
  path('brass', 'M-26-160h52v34h-52z') +
  path('brass', 'M-40-128q40-30 80 0l10 26h-100zM-62 84h124l14 62q-76 30-152 0zM-50-104h100v14h-100z') +
  filled('l', 'M-46-90h92q34 84-4 174h-84q-38-90-4-174z') +
  path('flame', 'M0-34q34 46 22 78-22 22-44 0-10-34 22-78z') +
  path('iron', 'M-46-90q-34 84 4 174M46-90q34 84-4 174M-66 0h132');

export function draw(): string {
  const lights = Array.from(
    { length: 26 },
    () => `M${Math.round(random() * 1600)} ${Math.round(316 + random() * 30)}h0`,
  );
  const ripples = Array.from({ length: 46 }, () => {
    const y = 384 + random() ** 1.2 * 600;
    return `M${Math.round(random() * 1600)} ${Math.round(y)}h${Math.round(30 + (y - 340) * 0.22 * (0.5 + random()))}`;
  });
  const body =
    `<defs>${fade('s', [
      ['s1', 0],
      ['s2', 1],
    ])}${fade('w', [
      ['w1', 0],
      ['w2', 1],
    ])}${glow('g', [
      ['g1', 0],
      ['g1', 0.35, 0.5],
      ['g1', 1, 0],
    ])}${glow('l', [
      ['l1', 0],
      ['l2', 1],
    ])}</defs>` +
    filled('s', 'M0 0h1600v380H0z') +
    path(
      'bank',
      smooth(
        [
          [0, 370],
          [0, 290],
          [120, 262],
          [260, 300],
          [420, 286],
          [600, 306],
          [900, 276],
          [1160, 300],
          [1330, 262],
          [1480, 290],
          [1600, 268],
          [1600, 370],
          [0, 370],
        ],
        true,
      ),
    ) +
    path(
      'palm',
      'M1420 300q-8-90 10-170M1430 130q-70-20-96 30 50-30 96-30 60-40 104 6-50-16-104-6-30-50-72-44 46 10 72 44 20-50 66-50-46 14-66 50zM150 300q10-70-4-130M146 170q-60-16-84 24 44-24 84-24 50-34 92 4-46-12-92-4-20-40-58-38 36 8 58 38 20-42 56-40-40 10-56 40z',
    ) +
    path('far', lights.join('')) +
    filled('w', 'M0 366h1600v634H0z') +
    path('ripple', ripples.join('')) +
    `<ellipse fill="url(#g)" cx="800" cy="690" rx="980" ry="660"/>` +
    placed(oar(), { x: 352, y: 640, turn: -14 }) +
    placed(hatBehind(), { x: 796, y: 300, turn: -8 }) +
    placed(blouse('rose') + placed(singingFace({ hair: 'tied' }), { x: 0, y: 0, turn: -2 }), {
      x: 800,
      y: 360,
      scale: 1.12,
    }) +
    placed(
      blouse('brown') +
        path('turban', 'M-130-34q10-120 120-134 90-10 110 60-20-30-62-30-90 4-142 104z') +
        singingFace({ hair: 'turban', old: true }) +
        path('velvet', 'M-116-66q26-84 114-94 76-4 92 50l2 32q-26-42-82-38-80 4-124 84z'),
      { x: 560, y: 540, scale: 1.06 },
    ) +
    placed(blouse('indigo') + placed(singingFace({ hair: 'short' }), { x: 0, y: 0, turn: 2 }), {
      x: 1050,
      y: 530,
      scale: '-1.12 1.12',
    }) +
    placed(oar() + grip(), { x: 1318, y: 770, turn: 17 }) +
    path('prow', 'M480 1010q120-84 320-92 210 6 330 92z') +
    `<circle fill="url(#g)" cx="800" cy="846" r="250"/>` +
    placed(lantern(), { x: 800, y: 846 });
  return drawing(
    {
      width: 1600,
      height: 1000,
      label: 'Tranh: ba người hát hò khoan kề nhau quanh chiếc đèn bão trên thuyền, mái chèo hai bên, sông đêm',
      style: {
        s1: ['stop-color:#3a2858', 'stop-color:#0a0a20'],
        s2: ['stop-color:#c5605a', 'stop-color:#3b2040'],
        bank: ['fill:#35204a', 'fill:#0d0a1c'],
        palm: ['fill:#35204a;stroke:#35204a;stroke-width:5', 'fill:#0d0a1c;stroke:#0d0a1c'],
        far: ['fill:none;stroke:#ffcf7a;stroke-width:8;stroke-linecap:round'],
        w1: ['stop-color:#a3506a', 'stop-color:#2d1c40'],
        w2: ['stop-color:#2a1a3e', 'stop-color:#06060f'],
        ripple: ['fill:none;stroke:#f2a06a;stroke-width:4;stroke-linecap:round;opacity:.4', 'opacity:.22'],
        g1: ['stop-color:#ffb04a'],
        l1: ['stop-color:#fffbe0'],
        l2: ['stop-color:#ffc24f'],
        oar: ['fill:#5b3420', 'fill:#33190f'],
        oarlit: ['fill:#d98a45', 'fill:#b0662c'],
        blade: ['fill:#8a5230', 'fill:#4d2817'],
        hat: ['fill:#f3cd84', 'fill:#c98f45'],
        hatshade: ['fill:#a86a34;opacity:.55'],
        ring: ['fill:none;stroke:#b67a38;stroke-width:3;opacity:.8', 'stroke:#7d4c20'],
        rose: ['fill:#b5365a', 'fill:#8a2144'],
        brown: ['fill:#6d3a2c', 'fill:#4a241d'],
        indigo: ['fill:#2f3f7a', 'fill:#1c2752'],
        clothshade: ['fill:#180a1c;opacity:.5'],
        collar: ['fill:none;stroke:#ffc07a;stroke-width:8;stroke-linejoin:round', 'stroke:#e09a4e'],
        seam: ['fill:none;stroke:#1d0d1c;stroke-width:5;opacity:.6'],
        button: ['fill:none;stroke:#ffd9a0;stroke-width:15;stroke-linecap:round', 'stroke:#e0a860'],
        skin: ['fill:#dc9460', 'fill:#c97b45'],
        shade: ['fill:#8f4c34', 'fill:#642f22'],
        gleam: ['fill:#ffcf94;opacity:.8', 'fill:#ffbf70'],
        white: ['fill:#fff1dc'],
        brow: ['fill:#24120f'],
        lid: ['fill:none;stroke:#24120f;stroke-width:7;stroke-linecap:round'],
        line: ['fill:none;stroke:#8f4c34;stroke-width:6;stroke-linecap:round', 'stroke:#642f22'],
        under: ['fill:#6f3426', 'fill:#4a2018'],
        lip: ['fill:#a4483c', 'fill:#84322e'],
        mouth: ['fill:#3a0f14'],
        teeth: ['fill:#fff1dc'],
        wrinkle: ['fill:none;stroke:#8f4c34;stroke-width:5;stroke-linecap:round', 'stroke:#642f22'],
        hair: ['fill:#22161c', 'fill:#120b10'],
        grey: ['fill:#8d858c', 'fill:#6a6068'],
        turban: ['fill:#2c1626'],
        velvet: ['fill:#4a1f3a', 'fill:#30122a'],
        prow: ['fill:#3a1d14', 'fill:#1c0c08'],
        iron: ['fill:none;stroke:#1d1412;stroke-width:8'],
        brass: ['fill:#a8672a', 'fill:#7d4718'],
        flame: ['fill:#ff8a1f'],
      },
    },
    body,
  );
}
