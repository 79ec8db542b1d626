/**
 * The race on the Nhật Lệ from before the bow, low over the water on a clear morning: women row two by two, their paddles
 * wide like wings, the one who beats the wooden clapper stands behind them; the bridge, flags and people on both banks. Cobalt.
 */
import { flag } from '../flag.ts';
import { createRandom, drawing, path, type Point } from '../kit.ts';
import { again, placed } from '../parts.ts';
import { dots } from '../points.ts';
import { fade, filled, haze } from '../shade.ts';

const random = createRandom(2022);

/** One who rows at the right, from the front: paddle in the water, leaning out; the seat is at the origin. */
const rower =
  '<g id="r">' +
  path('splash', 'M246 92q-10-50 14-60 10 20 20 26 10-30 34-20-6 40-10 56 30-12 44 6-50 30-102-8z') +
  path('paddle', 'M40-92L232 40') +
  path('blade', 'M216 22l34 10 38 56q-10 20-34 8l-44-50z') +
  path('shirt', 'M-14 40q-10-110 40-150 50-14 74 22 6 70-30 130-50 14-84-2z') +
  path('shirt-lit', 'M52-116q32 0 48 28 6 70-30 130-16 4-34 4 40-80 16-162z') +
  path('sleeve', 'M18-92Q34-44 88-62M90-92Q140-78 138-30') +
  path('skin', 'M76-62a15 15 0 1 0 30 0 15 15 0 1 0-30 0zM122-24a15 15 0 1 0 30 0 15 15 0 1 0-30 0z') +
  path('skin', 'M36-112h30v-22H36z') +
  path('skin', 'M20-158a33 37 0 1 0 66 0 33 37 0 1 0-66 0z') +
  path('hair', 'M16-156q-6-54 38-54 42 2 36 56-6-30-18-34-30 8-46 0-6 12-10 32z') +
  path('band', 'M18-174q34-16 70 2v10q-36-16-70 0z') +
  path('eye', 'M42-158h0M66-158h0') +
  path('mouth', 'M42-138q12 14 24 0-12 4-24 0z') +
  '</g>';

export function draw(): string {
  const rows = Array.from({ length: 7 }, (_, index) => {
    const near = index / 6;
    return { y: Math.round(372 + near ** 1.5 * 300), scale: 0.34 + near ** 1.35 * 0.72 };
  });
  const crowd = (from: number, to: number): string =>
    ['c1', 'c2', 'c3', 'c4']
      .map((name) =>
        path(
          `${name} dot`,
          dots(Array.from({ length: 34 }, (): Point => [from + random() * (to - from), 292 + random() * 46])),
        ),
      )
      .join('');
  const waves = Array.from({ length: 34 }, () => {
    const y = 380 + random() ** 1.5 * 610;
    const wide = 24 + (y - 370) * 0.17;
    return `M${Math.round(random() * 1600 - 40)} ${Math.round(y)}q${Math.round(wide / 2)}-${Math.round(wide / 6)} ${Math.round(wide)} 0`;
  });
  const side = rows.map(({ y, scale }) =>
    placed(again('r', 0, 0), { x: Math.round(18 * scale), y, scale: scale.toFixed(2) }),
  );
  const piers = [230, 470, 710, 890, 1130, 1370];
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: đua thuyền sông Nhật Lệ nhìn từ trước mũi thuyền, các tay chèo nữ áo hồng vung chèo hai bên, người gõ mõ đứng sau, cầu và người xem hai bờ',
      style: {
        s1: ['stop-color:#bfe0fb', 'stop-color:#141a44'],
        s2: ['stop-color:#f2f9ff', 'stop-color:#6a5a94'],
        hill: ['fill:#a3c6e8', 'fill:#343a72'],
        bridge: ['fill:#f4f1ea', 'fill:#4c5488'],
        'bridge-shade': ['fill:#b9bfc9', 'fill:#2a3060'],
        rail: ['fill:none;stroke:#d9dde2;stroke-width:5', 'stroke:#ffd98a'],
        bank: ['fill:#6fb05a', 'fill:#1d3a48'],
        dot: ['fill:none;stroke-width:22;stroke-linecap:round'],
        c1: ['stroke:#e03a34', 'stroke:#8c3048'],
        c2: ['stroke:#fff4da', 'stroke:#a39ab0'],
        c3: ['stroke:#ffc02e', 'stroke:#b38a40'],
        c4: ['stroke:#2a5fa8', 'stroke:#26366e'],
        pole: ['fill:none;stroke:#8a6a4a;stroke-width:6', 'stroke:#2a2a48'],
        red: ['fill:#da251d', 'fill:#b0221e'],
        yellow: ['fill:#ff0', 'fill:#f0dc2a'],
        w1: ['stop-color:#6db4f2', 'stop-color:#4a4f9a'],
        w2: ['stop-color:#1f62c8', 'stop-color:#1b2468'],
        w3: ['stop-color:#0f3a94', 'stop-color:#0a0f38'],
        wave: ['fill:none;stroke:#cfe8ff;stroke-width:6;stroke-linecap:round;opacity:.7', 'stroke:#8f9ae0;opacity:.6'],
        foam: ['fill:#f4fbff', 'fill:#b9c2f2'],
        'foam-shade': ['fill:#a9d2fa', 'fill:#6a74c0'],
        splash: ['fill:#f4fbff', 'fill:#c3cbf6'],
        hull: ['fill:#c8202a', 'fill:#86202e'],
        'hull-shade': ['fill:#8c1422', 'fill:#4c1424'],
        'hull-lit': ['fill:#ffc93a', 'fill:#d9a43c'],
        inside: ['fill:#7a4a2a', 'fill:#3a2430'],
        white: ['fill:#fffaf0', 'fill:#d6d0d8'],
        paddle: ['fill:none;stroke:#a8743a;stroke-width:11;stroke-linecap:round', 'stroke:#5f4636'],
        blade: ['fill:#ffd978', 'fill:#b3924e'],
        shirt: ['fill:#e0337a', 'fill:#98265e'],
        'shirt-lit': ['fill:#ff6fa6', 'fill:#cf4a86'],
        sleeve: ['fill:none;stroke:#b81f62;stroke-width:26;stroke-linecap:round', 'stroke:#741c4a'],
        arm: ['fill:none;stroke:#d99a6c;stroke-width:18;stroke-linecap:round', 'stroke:#966a54'],
        skin: ['fill:#e3aa7e', 'fill:#a87a60'],
        hair: ['fill:#241817', 'fill:#0a0912'],
        band: ['fill:#ffe14a', 'fill:#d9bc4a'],
        eye: ['fill:none;stroke:#241817;stroke-width:8;stroke-linecap:round', 'stroke:#0a0912'],
        mouth: ['fill:#a8302e', 'fill:#702430'],
        coat: ['fill:#fffaf0', 'fill:#b9b4c4'],
        block: ['fill:#8a5a2c', 'fill:#4a3428'],
        'block-lit': ['fill:#c08a4a', 'fill:#7a5a3c'],
      },
    },
    [
      `<defs>${fade('s', [['s1'], ['s2', 1]])}${haze('w', 340, 1000, [['w1'], ['w2', 0.3], ['w3', 1]])}${rower}</defs>`,
      filled('s', 'M0 0h1600v350H0z'),
      path('hill', 'M-20 300Q180 190 380 250T800 230T1240 240T1620 200v150H-20z'),
      path('bridge-shade', piers.map((x) => `M${x} 200h26v150h-26zM${x - 12} 200h50l-8 26h-34z`).join('')),
      path('bridge', 'M-20 166h1640v36H-20z') +
        path('bridge-shade', 'M-20 190h1640v14H-20z') +
        path('rail', 'M-20 150h1640M-20 158h1640'),
      path('bank', 'M-20 300h520q60 20 40 60H-20zM1620 300h-520q-60 20-40 60h560z'),
      crowd(0, 500),
      crowd(1100, 1600),
      path('pole', 'M180 330V120M420 330V170M1200 330V170M1440 330V120'),
      flag(183, 122, 120) + flag(423, 172, 84) + flag(1203, 172, 84) + flag(1443, 122, 120),
      filled('w', 'M-20 348h1640v660H-20z'),
      path('wave', waves.join('')),
      // The hull, which runs away from the bow; the clapper, then the crew from stern to bow.
      path('inside', 'M740 380q60-16 120 0l70 320q-130 60-260 0z'),
      placed(
        path('coat', 'M-40 60q-8-100 16-126 24-12 48 0 24 26 16 126z') +
          path('arm', 'M-30-50Q-60 0-10 0M30-50Q70-70 60-110') +
          path('paddle', 'M60-106l-34 60') +
          path('block', 'M-30-10h64v34h-64z') +
          path('block-lit', 'M-30-10h64v11h-64z') +
          path('skin', 'M-22-98a22 26 0 1 0 44 0 22 26 0 1 0-44 0z') +
          path('hair', 'M-26-96q-4-40 26-40 30 0 26 40-8-18-26-18t-26 18z') +
          path('band', 'M-25-108q25-12 50 0v8q-25-12-50 0z') +
          path('eye', 'M-7-96h0M8-96h0', ' stroke-width="5"'),
        { x: 800, y: 322, scale: 0.94 },
      ),
      ...rows.flatMap((_, index) => [
        `<g transform="translate(800)">${side[index]!}</g>`,
        `<g transform="matrix(-1 0 0 1 800 0)">${side[index]!}</g>`,
      ]),
      path('foam-shade', 'M800 990q-120-20-330 20h660q-210-40-330-20z'),
      path('hull', 'M664 690q130-70 272 0-20 180-136 300-116-120-136-300z'),
      path('hull-shade', 'M800 660v330q-116-120-136-300 60-32 136-30z'),
      path('hull-lit', 'M664 690q130-70 272 0l-4 26q-130-66-264 0zM788 700h24l-4 250h-16z'),
      path('white', 'M690 760q46-30 78 6-40 34-78-6zM910 760q-46-30-78 6 40 34 78-6z') +
        path('hair', 'M716 760a15 15 0 1 0 30 0 15 15 0 1 0-30 0zM854 760a15 15 0 1 0 30 0 15 15 0 1 0-30 0z'),
      path('foam', 'M800 930q-40 30-150 34 30 20 60 16-60 20-140 30h460q-80-10-140-30 30 4 60-16-110-4-150-34z'),
    ].join(''),
  );
}
