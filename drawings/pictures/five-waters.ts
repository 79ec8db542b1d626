/**
 * The East Sea from the masthead: the deck of a boat far below, the flag at the stern, one who stands at the bow; before it the water
 * goes out from jade to ultramarine in five bands, as the law counts five, past the islands that lie close to shore.
 */
import { canopy, createRandom, drawing, drawLumps, path, smooth, type Point } from '../kit.ts';
import { flag } from '../flag.ts';
import { placed } from '../parts.ts';
import { readPoints } from '../points.ts';

const random = createRandom(196);

export function draw(): string {
  const band = (y: number, wave: number): string => {
    const edge = Array.from({ length: 13 }, (_, index): Point => [
      -120 + index * 160,
      y + (random() - 0.5) * wave + Math.sin(index * 0.9) * wave * 0.5,
    ]);
    return smooth([[-300, 1100], ...edge, [1900, 1100]], true);
  };
  const island = (x: number, y: number, wide: number, tall: number): string => {
    const top = readPoints(
      `${x - wide} ${y}, ${x - wide * 0.7} ${y - tall * 0.7}, ${x - wide * 0.2} ${y - tall}, ${x + wide * 0.3} ${y - tall * 0.7}, ${x + wide * 0.8} ${y - tall * 0.5}, ${x + wide} ${y}`,
    );
    return (
      path(
        'foam',
        smooth(
          readPoints(
            `${x - wide * 1.15} ${y}, ${x - wide} ${y - 8}, ${x} ${y - 10}, ${x + wide} ${y - 8}, ${x + wide * 1.15} ${y}, ${x + wide} ${y + wide * 0.09}, ${x} ${y + wide * 0.13}, ${x - wide} ${y + wide * 0.09}`,
          ),
          true,
        ),
      ) +
      path('cliff', smooth([...top, [x, y + 8]], true)) +
      path(
        'wood',
        drawLumps(canopy(random, top.slice(1, 5), wide * 0.16, wide * 0.13)) +
          smooth(
            readPoints(
              `${x - wide * 0.76} ${y - tall * 0.4}, ${x - wide * 0.7} ${y - tall * 0.7}, ${x - wide * 0.2} ${y - tall}, ${x + wide * 0.3} ${y - tall * 0.72}, ${x + wide * 0.8} ${y - tall * 0.44}, ${x} ${y - tall * 0.3}`,
            ),
            true,
          ),
      )
    );
  };
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: Biển Đông nhìn từ đỉnh cột buồm, mũi thuyền có người đứng, cờ đỏ sao vàng, nước chuyển năm dải từ ngọc sang lam thẫm qua các đảo gần bờ',
      style: {
        sky: ['fill:#e8f4f7', 'fill:#141a3c'],
        b5: ['fill:#1a2f9c', 'fill:#060a2a'],
        b4: ['fill:#2450c2', 'fill:#0a1440'],
        b3: ['fill:#2a7ad6', 'fill:#0e2256'],
        b2: ['fill:#2fa6d2', 'fill:#12366c'],
        b1: ['fill:#4fd0bf', 'fill:#1a5478'],
        crest: ['fill:none;stroke:#fff;stroke-width:5;stroke-linecap:round;opacity:.55', 'stroke:#8fb0d9;opacity:.4'],
        cliff: ['fill:#a88f6c', 'fill:#2f3350'],
        wood: ['fill:#2f8f5c', 'fill:#123a48'],
        foam: ['fill:#eafcf6', 'fill:#5f86ac'],
        wake: ['fill:#f4fffb;opacity:.75', 'fill:#6f9cc0;opacity:.5'],
        hull: ['fill:#1f4fa8', 'fill:#16284f'],
        'hull-lit': ['fill:#e8332c', 'fill:#7f2a36'],
        deck: ['fill:#e2b878', 'fill:#5c5260'],
        'deck-shade': ['fill:#b98a50', 'fill:#3c3644'],
        plank: ['fill:none;stroke:#a8773c;stroke-width:4', 'stroke:#2c2836'],
        roof: ['fill:#2fa08c', 'fill:#1d5460'],
        'roof-lit': ['fill:#63cbb4', 'fill:#2f7a80'],
        mast: ['fill:#f2ead6', 'fill:#8a8698'],
        rope: ['fill:none;stroke:#f7f0dc;stroke-width:5', 'stroke:#8f8ca0'],
        net: ['fill:#2f8f7c', 'fill:#1d4c4c'],
        coil: ['fill:none;stroke:#f2d27a;stroke-width:9', 'stroke:#94824f'],
        shirt: ['fill:#fffaf0', 'fill:#b0b0c0'],
        hat: ['fill:#f7e0a0', 'fill:#a89a74'],
        rim: ['fill:#cfa658', 'fill:#75683f'],
        shadow: ['fill:#6c4a24;opacity:.5', 'fill:#08060f;opacity:.5'],
        red: ['fill:#da251d', 'fill:#a82a28'],
        yellow: ['fill:#ff0', 'fill:#e8d84a'],
      },
    },
    [
      path('sky', 'M0 0h1600v130H0z') +
        path('b5', 'M0 96q800-24 1600 0v910H0z') +
        path('b4', band(180, 16)) +
        path('b3', band(290, 26)) +
        path('b2', band(430, 40)) +
        path('b1', band(640, 60)),
      path(
        'crest',
        Array.from({ length: 46 }, () => {
          const y = 130 + random() ** 1.6 * 850;
          const size = 8 + (y - 100) * 0.07;
          return `M${Math.round(random() * 1600)} ${Math.round(y)}q${Math.round(size / 2)}-${Math.round(size / 4)} ${Math.round(size)} 0`;
        }).join(''),
      ),
      island(470, 306, 110, 66) +
        island(1160, 250, 64, 34) +
        island(1330, 344, 96, 80) +
        island(250, 470, 150, 96) +
        island(1480, 520, 150, 110),
      // The boat from above and behind, its bow up the picture.
      path(
        'wake',
        'M560 560q-200 200-420 450h180q100-200 260-380zM1080 560q200 200 420 450h-180q-100-200-260-380zM820 236q90 60 150 190h-300q60-130 150-190z',
      ),
      path('hull', 'M820 262q210 190 230 480l20 270H570l20-270q20-290 230-480z') +
        path(
          'hull-lit',
          'M820 262q210 190 230 480l20 270h-24l-20-260Q990 480 820 310 650 480 614 750l-20 260h-24l20-270q20-290 230-480z',
        ) +
        path('deck', 'M820 320q150 150 176 430l14 260H630l14-260q26-280 176-430z') +
        path('plank', 'M740 420l-40 590M780 370l-20 640M860 370l20 640M900 420l40 590') +
        path('deck-shade', 'M700 560q120-30 240 0l6 40q-126-30-252 0z'),
      path('net', smooth(readPoints('700 640, 740 606, 800 616, 830 650, 810 700, 740 710, 704 690'), true)) +
        path('coil', 'M900 660a34 24 0 1 1 0 .1M880 660a20 12 0 1 1 0 .1'),
      path('shadow', 'M838 470q70 10 110 50l-20 16q-50-30-100-36z'),
      placed(
        path('shirt', 'M-40 0q0-30 40-32t40 32q-10 30-40 30t-40-30z') +
          path('hat', 'M-48-24a48 40 0 1 1 96 0 48 40 0 1 1-96 0z') +
          path('rim', 'M0-30l44 22a48 40 0 0 1-40 24z'),
        { x: 820, y: 470 },
      ),
      path('roof', 'M690 740h260l24 200H666z') +
        path('roof-lit', 'M690 740h120l-6 200H666z') +
        path('rope', 'M820 830L630 700M820 830l190-130'),
      path('mast', 'M806 800h28l30 210h-88z'),
      placed(flag(0, 0, 165), { x: 850, y: 712, turn: -6 }),
    ].join(''),
  );
}
