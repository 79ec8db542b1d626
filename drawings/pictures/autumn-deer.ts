/**
 * The deer on dry leaves, from “Tiếng thu”: it stands astonished in a wood all gold, one hoof lifted, and the leaves that fall
 * are pages, with lines of a pen. Low, from among the leaves; October, the last light.
 */
import { createRandom, drawing, path, smooth } from '../kit.ts';
import { again, placed } from '../parts.ts';
import { dots, readPoints } from '../points.ts';
import { filled, glow, haze, light } from '../shade.ts';

const random = createRandom(1939);

export function draw(): string {
  const trunks = (count: number, top: number, wide: number, skip: boolean): string =>
    Array.from({ length: count }, (_, index) => {
      const x = Math.round((index + 0.2 + random() * 0.6) * (1600 / count));
      if (skip && x > 560 && x < 1340) return '';
      const half = Math.round(wide * (0.7 + random() * 0.6));
      const lean = Math.round((random() - 0.5) * 50);
      return `M${x - half} ${top}q${lean}-400 ${lean - 6}-${top + 20}h${half}q${-lean - 10} ${top - 300} ${half - lean + 10} ${top + 20}z`;
    }).join('');
  const scatter = (count: number, top: number, bottom: number, size: number): string =>
    Array.from(
      { length: count },
      () =>
        `<use href="#${random() < 0.5 ? 'l' : 'k'}" transform="translate(${Math.round(random() * 1640 - 20)} ${Math.round(top + random() * (bottom - top))}) rotate(${Math.round(random() * 36) * 10}) scale(${(size * (0.7 + random() * 0.7)).toFixed(1)})"/>`,
    ).join('');
  const page = (x: number, y: number, turn: number, scale: number): string =>
    placed(again('p', 0, 0), { x, y, turn, scale });
  return drawing(
    {
      width: 1600,
      height: 1000,
      label: 'Tranh: con nai vàng ngơ ngác đạp trên lá khô trong rừng thu, lá rơi hóa những trang viết',
      style: {
        s1: ['stop-color:#f6c64a', 'stop-color:#120d14'],
        s2: ['stop-color:#fff0b4', 'stop-color:#4a3424'],
        glow: ['stop-color:#fffbe0;stop-opacity:.95', 'stop-color:#ffd894;stop-opacity:.5'],
        'glow-end': ['stop-color:#fffbe0;stop-opacity:0', 'stop-color:#ffd894;stop-opacity:0'],
        t1: ['fill:#eec968', 'fill:#3a2a22'],
        t2: ['fill:#cf9a3a', 'fill:#281c1a'],
        t3: ['fill:#8a5420', 'fill:#150e10'],
        crown: ['fill:#e89a24', 'fill:#30211a'],
        'crown-lit': ['fill:#f8ba3c', 'fill:#4a3320'],
        floor: ['fill:#c9772a', 'fill:#2c1c16'],
        'floor-low': ['fill:#9c4f1e', 'fill:#1a1010'],
        leaf: ['fill:#e8902c', 'fill:#6b4422'],
        'leaf-lit': ['fill:#ffd05a', 'fill:#a8763a'],
        leaf2: ['fill:#b8401c', 'fill:#4c2218'],
        'leaf2-lit': ['fill:#e0672c', 'fill:#7a3a24'],
        page: ['fill:#fffaea', 'fill:#d6cdb8'],
        'page-shade': ['fill:#e2d2a8', 'fill:#8f8672'],
        ink: ['fill:none;stroke:#4a3a5c;stroke-width:4;stroke-linecap:round', 'stroke:#2c2438'],
        coat: ['fill:#d9822c', 'fill:#b0702f'],
        'coat-lit': ['fill:#f5b257', 'fill:#e0a052'],
        'coat-shade': ['fill:#9c5118', 'fill:#5c3418'],
        pale: ['fill:#fdeccb', 'fill:#d6bd94'],
        spot: ['fill:none;stroke:#fdeccb;stroke-width:15;stroke-linecap:round', 'stroke:#e6cfa4'],
        dark: ['fill:#3a2018', 'fill:#140b0a'],
        gleam: ['fill:#fff'],
        shade: ['fill:#6b3212;opacity:.5', 'fill:#000;opacity:.5'],
      },
    },
    [
      `<defs>${haze('s', 0, 700, [['s1'], ['s2', 1]])}${glow('g', [['glow'], ['glow-end', 1]])}`,
      `<g id="l">${path('leaf', 'M0-30q30 14 26 40-10 18-26 30-20-12-26-30-4-26 26-40z') + path('leaf-lit', 'M0-30q30 14 26 40-10 18-26 30z')}</g>`,
      `<g id="k">${path('leaf2', 'M0-36q18 20 14 44-4 16-14 28-12-14-14-28-4-24 14-44z') + path('leaf2-lit', 'M0-36q18 20 14 44-4 16-14 28z')}</g>`,
      `<g id="p">${path('page', 'M-60-80q50 16 110-6 16 70 8 150-60 24-114 6-16-70-4-150z') + path('page-shade', 'M54 64q-20-30-54-22l-10 34q34 2 64-12z') + path('ink', 'M-40-48q40 10 72-2M-42-24q30 8 76-2M-44 0q40 8 60 0M-44 24q20 6 34 2')}</g></defs>`,
      filled('s', 'M0 0h1600v800H0z'),
      light('g', 940, 400, 620),
      path('t1', trunks(22, 700, 14, false)),
      path('t2', trunks(13, 740, 26, true)),
      path(
        'floor',
        smooth(readPoints('-300 1040, -300 690, 200 700, 600 676, 900 690, 1300 670, 1900 700, 1900 1040'), true),
      ),
      path('t3', trunks(7, 800, 54, true)),
      path(
        'crown',
        smooth(
          readPoints(
            '-40 -40, -40 200, 80 250, 160 170, 260 220, 340 120, 460 150, 520 60, 660 90, 760 20, 900 40, 1040 20, 1140 90, 1240 50, 1320 160, 1440 130, 1500 240, 1640 210, 1640 -40',
          ),
          true,
        ),
      ),
      path(
        'crown-lit',
        smooth(
          readPoints(
            '-40 -40, -40 130, 80 170, 160 100, 260 140, 340 60, 460 80, 540 10, 680 40, 780 -10, 1060 -10, 1160 40, 1260 10, 1330 100, 1450 70, 1510 160, 1640 130, 1640 -40',
          ),
          true,
        ),
      ),
      scatter(46, 690, 800, 0.6),
      path(
        'floor-low',
        smooth(readPoints('-300 1040, -300 840, 200 850, 600 820, 1000 840, 1400 820, 1900 850, 1900 1040'), true),
      ),
      path('shade', 'M700 812q240-40 520 0 40 20-60 30-240 20-420 0-70-10-40-30z'),
      scatter(16, 80, 640, 0.9),
      // The deer: far legs, body, head, ears.
      placed(
        path(
          'coat-shade',
          'M140 10L176 150 152 296h24L206 150 200 10zM-150 0l-62 96 40 84-22 4 6 18 40-10L-172 100-90 40z',
        ) +
          path('dark', 'M150 280h28v20h-34zM-192 184l26-4 4 16-24 10z') +
          path('pale', 'M196-70q40-6 44 40-30 20-44 0z') +
          path(
            'coat',
            'M-334-262C-320-290-296-304-268-326C-256-344-232-348-216-330C-196-300-190-250-166-196C-140-146-80-128 0-134C90-140 176-142 204-92C224-50 216 0 208 40L232 150 214 300h-28L190 160 148 66C90 40 0 44-84 40L-92 150-86 300h-28L-136 150-160 30C-200-30-214-110-236-186C-244-212-262-230-290-234C-312-236-340-238-334-262z',
          ) +
          path(
            'coat-lit',
            'M-216-330C-196-300-190-250-166-196C-140-146-80-128 0-134C90-140 176-142 204-92C150-116 60-100 0-96C-80-94-150-110-190-176C-206-230-220-280-240-336z',
          ) +
          path(
            'pale',
            'M-84 40C0 44 90 40 148 66q-40-46-120-46-70-2-112 20zM-236-186C-214-110-200-30-160 30q10-70-10-120-30-60-66-96zM-290-234q-30-2-44-22 30-6 60 8z',
          ) +
          path('spot', dots(readPoints('-60 -96, 0 -84, 60 -100, 120 -84, 30 -50, 90 -54, 150 -50, -30 -50'))) +
          path('dark', 'M186 282h30l-2 20h-32zM-114 282h30l-2 20h-32zM-336-268q16-6 18 8-10 12-20 6z') +
          path('coat-shade', 'M-262-318q-36-50-20-96 40 30 50 82z') +
          path('coat', 'M-226-326q10-70 66-88 14 60-42 100z') +
          path('pale', 'M-218-334q12-44 46-62 4 40-30 68zM-262-332q-18-30-12-58 18 24 26 50z') +
          path('dark', 'M-286-286a13 15 0 1 0 26 0 13 15 0 1 0-26 0z') +
          path('gleam', 'M-284-292a5 5 0 1 0 10 0 5 5 0 1 0-10 0z'),
        { x: 980, y: 520 },
      ),
      page(560, 210, -24, 0.9) +
        page(1270, 250, 18, 1) +
        page(760, 90, 34, 0.55) +
        page(1120, 110, -40, 0.5) +
        page(430, 480, 40, 0.7) +
        page(1380, 560, -18, 0.72),
      scatter(64, 840, 1000, 1.5),
      page(1260, 880, 76, 1.1) + page(520, 900, -70, 0.9),
      scatter(16, 920, 1020, 1.8),
    ].join(''),
  );
}
