/**
 * What one takes home, on a sedge mat of An Xá in stripes of magenta, green and straw: fish sauce, a heap of salt, groundnuts
 * with their oil, dried sweet potato, chopsticks, and a hat of Ba Đồn with its rings. Morning light from a window, low.
 */
import { createRandom, drawing, path, smooth, type Point } from '../kit.ts';
import { placed } from '../parts.ts';
import { dots, readPoints } from '../points.ts';
import { drawCircles } from '../shapes.ts';

const random = createRandom(144);

export function draw(): string {
  const stripes = Array.from({ length: 28 }, (_, index) => {
    const left = -500 + index * 96;
    return {
      name: ['m1', 'm2', 'm3', 'm2', 'm4', 'm2'][index % 6]!,
      data: `M${left} 1010L${600 + index * 16} 240h16L${left + 96} 1010z`,
    };
  });
  const rows = Array.from(
    { length: 20 },
    (_, index) => `M-20 ${Math.round(250 + (index / 19) ** 1.7 * 740)}h1640`,
  ).join('');
  const nuts = Array.from({ length: 26 }, (): Point => [650 + random() * 170, 700 + random() * 70]);
  const grains = Array.from({ length: 60 }, (): Point => {
    const across = random();
    return [1010 + across * 210, 720 - Math.sin(across * Math.PI) * 90 * random()];
  });
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: quà quê bày trên chiếu cói An Xá: nước mắm, muối, lạc và dầu lạc, khoai deo, đũa gỗ và chiếc nón Ba Đồn mười sáu vành',
      style: {
        wall: ['fill:#f2ead6', 'fill:#1c1826'],
        'wall-lit': ['fill:#fffaf0', 'fill:#2e2638'],
        bar: ['fill:#dccfb0', 'fill:#15111e'],
        m1: ['fill:#c2286c', 'fill:#5c1f48'],
        m2: ['fill:#f2d484', 'fill:#8a724c'],
        m3: ['fill:#2f9c62', 'fill:#1d5040'],
        m4: ['fill:#7c3a9c', 'fill:#3f2460'],
        weave: ['fill:none;stroke:#8f5a2a;stroke-width:4;opacity:.4', 'stroke:#120a10'],
        shade: ['fill:#4a1a3c;opacity:.35', 'fill:#05030a;opacity:.5'],
        hat: ['fill:#fbeec4', 'fill:#c4ae80'],
        'hat-shade': ['fill:#dcbc7a', 'fill:#84704c'],
        ring: ['fill:none;stroke:#c49c58;stroke-width:4', 'stroke:#685538'],
        glass: ['fill:#8f2a12', 'fill:#5c2014'],
        'glass-lit': ['fill:#e2682a', 'fill:#b55428'],
        shine: ['fill:#fff3da;opacity:.8', 'fill:#ffdfb0;opacity:.55'],
        cork: ['fill:#d93a2a', 'fill:#84302a'],
        paper: ['fill:#fff8e4', 'fill:#b5a88c'],
        fish: ['fill:#2f6f8c', 'fill:#2a4c64'],
        oil: ['fill:#e0a51c', 'fill:#a8761c'],
        'oil-lit': ['fill:#ffe06a', 'fill:#e2b03c'],
        pot: ['fill:#a85a38', 'fill:#5c3428'],
        'pot-lit': ['fill:#d98a5c', 'fill:#8f5a44'],
        salt: ['fill:#ffffff', 'fill:#cfd4e0'],
        'salt-shade': ['fill:#cfdcea', 'fill:#7f88a0'],
        grain: ['fill:none;stroke:#a9c0d6;stroke-width:7;stroke-linecap:round', 'stroke:#5f6a84'],
        nut: ['fill:none;stroke:#c98a4c;stroke-width:34;stroke-linecap:round', 'stroke:#7f5834'],
        'nut-lit': ['fill:none;stroke:#edbd84;stroke-width:16;stroke-linecap:round', 'stroke:#ad8254'],
        khoai: ['fill:#d9601e', 'fill:#8f4420'],
        'khoai-lit': ['fill:#ffa24a', 'fill:#d97f3c'],
        stick: ['fill:none;stroke:#5c2f1c;stroke-width:15;stroke-linecap:round', 'stroke:#2a1714'],
        'stick-lit': ['fill:none;stroke:#a8663c;stroke-width:5;stroke-linecap:round', 'stroke:#6c4430'],
      },
    },
    [
      path('wall', 'M0 0h1600v300H0z') +
        path('wall-lit', 'M380 0h260l-90 250H270zM760 0h260l-40 250H700z') +
        path('bar', 'M0 226h1600v20H0z') +
        path('m2', 'M0 244h1600v760H0z'),
      ...['m1', 'm2', 'm3', 'm4'].map((name) =>
        path(
          name,
          stripes
            .filter((stripe) => stripe.name === name)
            .map(({ data }) => data)
            .join(''),
        ),
      ),
      path('weave', rows),
      // The hat behind, then from left to right.
      path('shade', 'M880 500q260 60 420-20l60 30q-240 100-520 20z'),
      path('hat', 'M1090 130q130 190 270 330-130 70-270 70t-270-70q140-140 270-330z') +
        path('hat-shade', 'M1090 130q130 190 270 330-90 50-190 64 0-220-80-394z') +
        path(
          'ring',
          Array.from({ length: 15 }, (_, index) => {
            const part = (index + 1) / 16;
            const [half, y] = [Math.round(270 * part ** 1.02), Math.round(130 + 330 * part)];
            return `M${1090 - half} ${y}q${half} ${Math.round(120 * part)} ${2 * half} 0`;
          }).join(''),
        ),
      path('shade', 'M520 660l200-20 300-90 40 20-320 110z'),
      path('glass', 'M560 660V330q0-40 30-60v-80h70v80q30 20 30 60v330q-64 24-130 0z') +
        path('glass-lit', 'M560 660V330q0-40 30-60v-80h22v90q-14 20-12 60v332q-24-4-40-12z') +
        path('shine', 'M574 350h12v250h-12z') +
        path('cork', 'M584 150h82v56h-82z') +
        path('paper', 'M560 420h130v140q-64 20-130 0z') +
        path('fish', 'M580 490q40-36 74 0l26-20v44l-26-20q-34 36-74-4z'),
      path('shade', 'M760 620l160-10 220-60 20 20-240 70z'),
      path('oil', 'M760 620V430q0-30 24-44v-50h52v50q24 14 24 44v190q-50 18-100 0z') +
        path('oil-lit', 'M760 620V430q0-30 24-44v-50h18v60q-12 14-10 40v190q-18-2-32-6z') +
        path('cork', 'M778 306h64v44h-64z') +
        path('shine', 'M846 440h8v150h-8z'),
      path('nut', dots(nuts)) + path('nut-lit', dots(nuts.map(([x, y]): Point => [x - 4, y - 5]))),
      // Salt in an earthen bowl.
      path('shade', 'M960 770q160 60 340-20l60 20q-180 100-400 40z'),
      path('salt-shade', 'M1000 700q60-110 120-120 70 10 120 120z') +
        path('salt', 'M1000 700q60-110 120-120 20 4 34 14-50 40-50 106z') +
        path('grain', dots(grains)) +
        path('pot', 'M970 696h300q-10 100-90 120h-120q-80-20-90-120z') +
        path('pot-lit', 'M970 696h300l-6 22H976zM990 730q20 60 76 86h30q-60-30-70-86z'),
      // Dried sweet potato, chopsticks.
      ...[
        [470, 780, -14],
        [560, 800, 20],
        [520, 740, 4],
        [610, 850, -30],
        [500, 850, 40],
        [420, 840, 10],
      ].map(([x, y, turn]) =>
        placed(
          path('khoai', smooth(readPoints('-56 4, -40 -22, 10 -26, 54 -8, 58 12, 20 26, -40 22'), true)) +
            path('khoai-lit', smooth(readPoints('-40 0, -26 -16, 10 -18, 40 -6, 20 4, -20 8'), true)),
          { x: x!, y: y!, turn: turn! },
        ),
      ),
      path('stick', 'M800 880l380-50M806 906l384-28') +
        path('stick-lit', 'M800 876l380-50M806 902l384-28') +
        path('salt', drawCircles([[880, 868, 3]])),
    ].join(''),
  );
}
