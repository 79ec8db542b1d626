/**
 * An evening of compatriots in Prague, from straight above: a round table under a cloth, hands of all ages put envelopes into
 * one box; there is tea, and a plate of sugared ginger. Sleeves in wool, for outside it is winter.
 */
import { createRandom, drawing, path, smooth } from '../kit.ts';
import { placed } from '../parts.ts';
import { readPoints } from '../points.ts';
import { drawCircles } from '../shapes.ts';
import { glow, light } from '../shade.ts';

const random = createRandom(20);

export function draw(): string {
  /** A sleeve and a hand that reaches towards the middle, from the right; `skin` is one of three. */
  const arm = (sleeve: string, skin: string): string =>
    path(sleeve, 'M330-64l500-40v210L330 66q20-64 0-130z') +
    path(`${sleeve}-lit`, 'M330-64l500-40v50L336-34q-2-16-6-30z') +
    path('cuff', 'M318-62h34q18 60 0 126h-34q16-62 0-126z') +
    path(
      skin,
      smooth(
        readPoints(
          '330 50, 270 60, 220 44, 170 50, 120 34, 124 18, 170 22, 120 4, 122 -14, 176 -4, 130 -30, 140 -46, 200 -24, 210 -60, 232 -64, 250 -30, 330 -44',
        ),
        true,
      ),
    );
  const envelope =
    path('shade', 'M20-34h130v84H20z') + path('paper', 'M12-42h130v84H12z') + path('fold', 'M12-42l65 48 65-48');
  const places: readonly (readonly [number, string, string, number])[] = [
    [8, 'w1', 'k1', 150],
    [62, 'w2', 'k2', 190],
    [118, 'w3', 'k3', 170],
    [172, 'w4', 'k1', 176],
    [226, 'w2', 'k3', 160],
    [292, 'w5', 'k2', 180],
  ];
  const petals = Array.from({ length: 26 }, (_, index): [number, number, number] => {
    const angle = (index / 26) * Math.PI * 2;
    return [820 + Math.cos(angle) * 468, 480 + Math.sin(angle) * 468, 20 + random() * 3];
  });
  const cup = (x: number, y: number): string =>
    path('shade', drawCircles([[x + 10, y + 12, 44]])) +
    path('china', drawCircles([[x, y, 44]])) +
    path('tea', drawCircles([[x, y, 33]])) +
    path('tealit', drawCircles([[x - 8, y - 8, 12]]));
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: buổi tối đồng hương ở Praha nhìn từ trên xuống, sáu bàn tay bỏ phong bì vào chiếc hộp giữa bàn tròn, bên chén trà và đĩa mứt gừng',
      style: {
        floor: ['fill:#7a2f52', 'fill:#1c0f1e'],
        'floor-2': ['fill:#8c3c60', 'fill:#26152a'],
        shade: ['fill:#3c1030;opacity:.35', 'fill:#05020a;opacity:.5'],
        cloth: ['fill:#f6c6c4', 'fill:#8a5c70'],
        'cloth-lit': ['fill:#fde0d8', 'fill:#b5808c'],
        lace: ['fill:#fff4ee', 'fill:#c9a3ac'],
        glow: ['stop-color:#fff6d4;stop-opacity:.7', 'stop-color:#ffdc94;stop-opacity:.7'],
        'glow-end': ['stop-color:#ffdc94;stop-opacity:0'],
        box: ['fill:#c8202f', 'fill:#962232'],
        'box-lit': ['fill:#ef4a4c', 'fill:#c83c46'],
        slot: ['fill:#3c0a1a', 'fill:#14040c'],
        gold: ['fill:none;stroke:#ffd24a;stroke-width:9', 'stroke:#d9a840'],
        paper: ['fill:#fffdf4', 'fill:#ece2d0'],
        fold: ['fill:none;stroke:#cfc2a8;stroke-width:5', 'stroke:#a0927c'],
        cuff: ['fill:#fff4e4', 'fill:#c9b8a8'],
        w1: ['fill:#1f5f8c', 'fill:#1a4060'],
        'w1-lit': ['fill:#3c86b8', 'fill:#2c5f84'],
        w2: ['fill:#3c7a52', 'fill:#2a5038'],
        'w2-lit': ['fill:#63a878', 'fill:#427454'],
        w3: ['fill:#e0902c', 'fill:#94622c'],
        'w3-lit': ['fill:#ffb85c', 'fill:#bf8644'],
        w4: ['fill:#54407c', 'fill:#38294f'],
        'w4-lit': ['fill:#7c66a8', 'fill:#544470'],
        w5: ['fill:#2c3040', 'fill:#141620'],
        'w5-lit': ['fill:#4c5268', 'fill:#2c303e'],
        k1: ['fill:#e0a980', 'fill:#b58466'],
        k2: ['fill:#c98e64', 'fill:#9c6c50'],
        k3: ['fill:#f0c09a', 'fill:#c4957a'],
        china: ['fill:#fff', 'fill:#e2d9d0'],
        tea: ['fill:#a8702c', 'fill:#7c5024'],
        tealit: ['fill:#e2b868', 'fill:#c99c50'],
        mut: ['fill:#f2d88c', 'fill:#d0b068'],
      },
    },
    [
      `<defs>${glow('g', [['glow'], ['glow-end', 1]])}</defs>`,
      path('floor', 'M0 0h1600v1000H0z') +
        path('floor-2', 'M0 0h200v1000H0zM400 0h200v1000H400zM800 0h200v1000H800zM1200 0h200v1000h-200z'),
      path('shade', drawCircles([[850, 520, 480]])) +
        path('lace', drawCircles(petals)) +
        path('cloth', drawCircles([[820, 480, 470]])) +
        path('cloth-lit', drawCircles([[820, 480, 380]])),
      light('g', 820, 480, 520),
      cup(1090, 250) + cup(560, 300) + cup(1060, 730),
      path('shade', drawCircles([[600, 712, 66]])) +
        path('china', drawCircles([[590, 700, 66]])) +
        path(
          'mut',
          drawCircles([
            [570, 690, 20],
            [604, 684, 20],
            [590, 716, 20],
            [618, 714, 16],
            [560, 716, 15],
          ]),
        ),
      // The box.
      path('shade', 'M720 390h240v220H720z') +
        path('box', 'M700 370h240v220H700z') +
        path('box-lit', 'M700 370h240v40H700zM700 370h30v220h-30z') +
        path('gold', 'M716 386h208v188H716z') +
        path('slot', 'M750 468h140v24H750z') +
        path('paper', 'M768 430l104-14 8 66H776z') +
        path('slot', 'M750 482h140v10H750z'),
      ...places.map(([turn, sleeve, skin, far]) =>
        placed(
          placed(envelope, { x: far - 150 + 90, y: -6, scale: 0.8 }) +
            placed(arm(sleeve, skin), { x: far - 150 + 20, y: 0 }),
          { x: 820, y: 480, turn },
        ),
      ),
    ].join(''),
  );
}
