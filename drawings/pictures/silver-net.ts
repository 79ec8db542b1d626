/**
 * White anchovies on a moonless night: the bag of the net hangs from the boom, a drop of silver that runs with water; two
 * men in oilskins guide it under the deck lamp. Black sea, the foam of one wave.
 */
import { createRandom, drawing, path, smooth, type Point } from '../kit.ts';
import { clip, clipped, placed } from '../parts.ts';
import { dots, readPoints } from '../points.ts';
import { glow, light } from '../shade.ts';

const random = createRandom(150);

/** A man at the rail who reaches for the bag; oilskins and a hood. */
const hand = (coat: string, lit: string): string =>
  path(coat, 'M-110 330q-10-190 60-250 70-40 130 10l110-40 30 60-130 80q30 60 30 140z') +
  path(lit, 'M20 70q40 0 60 20l110-40 12 24-120 66q20 90 14 190H60q20-140-40-260z') +
  path('glove', 'M190 48l44-22q24 10 14 34l-36 34z') +
  path('skin', 'M-10 20q0-70 50-70t50 66q0 60-46 66-50-4-54-62z') +
  path(coat, 'M-40 60q-30-140 60-146 70 4 76 66-40-20-60 10-10 60-40 100z');

export function draw(): string {
  const bag = readPoints(
    '790 150, 860 150, 880 250, 960 360, 1040 470, 1060 590, 1000 690, 880 730, 740 720, 630 660, 600 550, 640 430, 720 330, 770 250',
  );
  const fish = Array.from({ length: 150 }, (): [number, number, number] => [
    590 + random() * 480,
    300 + random() * 430,
    random() * 180,
  ]);
  const sliver = (list: typeof fish): string =>
    list
      .map(([x, y, turn]) => {
        const angle = (turn * Math.PI) / 180;
        const [dx, dy] = [Math.round(Math.cos(angle) * 46), Math.round(Math.sin(angle) * 46)];
        return `M${Math.round(x)} ${Math.round(y)}l${dx} ${dy}`;
      })
      .join('');
  const drips = Array.from(
    { length: 30 },
    () => `M${Math.round(640 + random() * 380)} ${Math.round(690 + random() * 60)}v${Math.round(24 + random() * 70)}`,
  );
  const splash = Array.from({ length: 34 }, (): Point => [560 + random() * 540, 800 + random() * 60]);
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: đêm không trăng, túi lưới cá cơm trắng treo dưới cần cẩu ánh bạc chảy nước, hai người mặc áo mưa kéo vào dưới đèn boong',
      style: {
        sky: ['fill:#14213a', 'fill:#04070f'],
        sea: ['fill:#0c2c46', 'fill:#030b16'],
        wave: ['fill:#1d5578', 'fill:#0a2338'],
        foam: ['fill:none;stroke:#cfeaf4;stroke-width:9;stroke-linecap:round', 'stroke:#6d93ab'],
        lamp: ['stop-color:#eafcff;stop-opacity:.95'],
        mid: ['stop-color:#8fe0f6;stop-opacity:.32', 'stop-color:#8fe0f6;stop-opacity:.22'],
        end: ['stop-color:#8fe0f6;stop-opacity:0'],
        boom: ['fill:none;stroke:#e0903a;stroke-width:30;stroke-linecap:round', 'stroke:#84562c'],
        'boom-lit': ['fill:none;stroke:#ffd07a;stroke-width:8;stroke-linecap:round', 'stroke:#c99450'],
        rope: ['fill:none;stroke:#f2e6c4;stroke-width:9', 'stroke:#b3ab90'],
        bag: ['fill:#8fa6b8', 'fill:#5f7487'],
        f1: ['fill:none;stroke:#fff;stroke-width:15;stroke-linecap:round', 'stroke:#e6f2f8'],
        f2: ['fill:none;stroke:#c9dce8;stroke-width:15;stroke-linecap:round', 'stroke:#a3bacb'],
        f3: ['fill:none;stroke:#5f7b92;stroke-width:13;stroke-linecap:round', 'stroke:#3c5268'],
        shade: ['fill:#0f2238;opacity:.45', 'fill:#050c18;opacity:.5'],
        mesh: ['fill:none;stroke:#2f8f84;stroke-width:6', 'stroke:#23685f'],
        drip: ['fill:none;stroke:#dff6ff;stroke-width:6;stroke-linecap:round', 'stroke:#a9cfdf'],
        deck: ['fill:#2f7a5c', 'fill:#123a30'],
        'deck-lit': ['fill:#58b088', 'fill:#23644e'],
        rail: ['fill:none;stroke:#f0f4ee;stroke-width:16', 'stroke:#8fa39c'],
        y1: ['fill:#e0a018', 'fill:#8c641a'],
        y2: ['fill:#ffd84a', 'fill:#d9aa38'],
        o1: ['fill:#c93f22', 'fill:#742a20'],
        o2: ['fill:#ff7a48', 'fill:#c4593a'],
        skin: ['fill:#d99e74', 'fill:#a87858'],
        glove: ['fill:#e8eef0', 'fill:#a9b7bd'],
      },
    },
    [
      `<defs>${glow('l', [['lamp'], ['mid', 0.18], ['end', 1]])}${clip('k', smooth(bag, true))}</defs>`,
      path('sky', 'M0 0h1600v1000H0z'),
      path('sea', 'M0 470h1600v530H0z') +
        path(
          'wave',
          smooth(
            readPoints(
              '-300 700, -200 560, 60 540, 240 600, 420 660, 640 640, 900 600, 1180 640, 1400 560, 1660 590, 1900 700',
            ),
            true,
          ),
        ) +
        path('foam', 'M40 566q90-30 180 20M1260 616q110-50 230-30M340 660q60 20 130 10'),
      light('l', 1010, 130, 720),
      path('boom', 'M1640 340L830 70') +
        path('boom-lit', 'M1640 330L830 62') +
        path('rope', 'M826 76v90M1010 130l500 380'),
      path('bag', smooth(bag, true)),
      clipped(
        'k',
        path('f3', sliver(fish.slice(0, 60))) +
          path('f2', sliver(fish.slice(60, 110))) +
          path('f1', sliver(fish.slice(110))) +
          path(
            'shade',
            smooth(readPoints('700 100, 760 300, 680 460, 650 580, 720 690, 900 740, 560 760, 540 460'), true),
          ) +
          path(
            'mesh',
            Array.from(
              { length: 12 },
              (_, index) => `M${540 + index * 50} 140q${(6 - index) * 14} 300 ${(index - 6) * 12} 620`,
            ).join('') + Array.from({ length: 9 }, (_, index) => `M560 ${240 + index * 62}q260 60 540-6`).join(''),
          ),
      ),
      path('rope', 'M784 160q40 20 84 0M776 196q50 24 100 0'),
      path('drip', drips.join('')),
      placed(hand('o1', 'o2'), { x: 420, y: 480, scale: 0.95 }),
      placed(hand('y1', 'y2'), { x: 1240, y: 490, scale: '-1.02 1.02' }),
      path('foam', dots(splash)),
      path('deck', 'M-20 860q800-70 1640 0v160H-20z') +
        path('deck-lit', 'M-20 860q800-70 1640 0v26q-800-70-1640 0z') +
        path('rail', 'M-20 800q300-30 560-34M1110 766q270 6 510 34M120 790v80M330 776v70M1340 780v66M1520 794v70'),
    ].join(''),
  );
}
