/**
 * The train JQB1 cut open lengthwise and laid in three rows, like a drawing on a workshop wall: sleepers where all still lie
 * under blankets, seats of which one pair has been turned round, the dining car with its first guests. Six in the morning.
 */
import { drawing, path } from '../kit.ts';
import { again, placed } from '../parts.ts';

export function draw(): string {
  const wheels = (y: number): string =>
    [250, 390, 1250, 1390].map((x) => `M${x - 36} ${y}a36 36 0 1 1 72 0 36 36 0 1 1-72 0z`).join('');
  const car = (y: number, name: string, inside: string): string =>
    path('dark', `M150 ${y + 196}h1340v26H150z`) +
    path('wheel', wheels(y + 226)) +
    path(
      'hub',
      wheels(y + 226)
        .replaceAll('36', '14')
        .replaceAll('72', '28'),
    ) +
    path('rail', `M-20 ${y + 260}h1640v10H-20z`) +
    path('roof', `M120 ${y}q0-40 60-40h1280q60 0 60 40z`) +
    path(name, `M110 ${y}h1420v200H110z`) +
    path('inside', `M140 ${y + 6}h1360v176H140z`) +
    path('floor', `M140 ${y + 168}h1360v16H140z`) +
    path('dark', `M-20 ${y + 170}h130v14H-20zM1530 ${y + 170}h90v14h-90z`) +
    inside;
  const windows = (y: number, step: number, from: number): string =>
    Array.from({ length: 16 }, (_, index) => from + index * step)
      .filter((x) => x < 1440)
      .map((x) => `M${x} ${y}h70v60h-70z`)
      .join('');
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: đoàn tàu JQB1 bổ dọc xếp thành ba hàng: toa giường nằm còn ngủ, toa ghế có đôi ghế vừa xoay lại, toa ăn khách đầu tiên ngồi vào bàn',
      style: {
        page: ['fill:#f2dfc9', 'fill:#171322'],
        grid: ['fill:none;stroke:#e2c8a8;stroke-width:3', 'stroke:#221c32'],
        roof: ['fill:#c9ced6', 'fill:#5c6274'],
        red: ['fill:#c8202f', 'fill:#8a2030'],
        blue: ['fill:#1f3f8f', 'fill:#1c2f66'],
        gold: ['fill:#e8a02c', 'fill:#a8742c'],
        inside: ['fill:#fff8ea', 'fill:#ffdf9c'],
        floor: ['fill:#b5835a', 'fill:#8a5f3c'],
        dark: ['fill:#2f3240', 'fill:#0a0a12'],
        wheel: ['fill:#3c404e', 'fill:#12131c'],
        hub: ['fill:#9ca3b0', 'fill:#4c5260'],
        rail: ['fill:#7a6a5c', 'fill:#2c2838'],
        pane: ['fill:#ffb9a0', 'fill:#3c3f78'],
        wall: ['fill:#d9b98f', 'fill:#a87c50'],
        bunk: ['fill:#a8653c', 'fill:#7a4830'],
        sheet: ['fill:#fff', 'fill:#fff3d9'],
        blanket: ['fill:#2f8fa0', 'fill:#27707f'],
        'blanket-2': ['fill:#e0703c', 'fill:#b5582f'],
        skin: ['fill:#d99a70', 'fill:#b57c58'],
        hair: ['fill:#221a1c', 'fill:#100b10'],
        seat: ['fill:#274fa8', 'fill:#1f3c80'],
        'seat-lit': ['fill:#5c84d9', 'fill:#456ab5'],
        turned: ['fill:#d9322f', 'fill:#b52c30'],
        'turned-lit': ['fill:#ff7a62', 'fill:#e0604f'],
        arrow: ['fill:none;stroke:#d9322f;stroke-width:9;stroke-linecap:round;stroke-linejoin:round', 'stroke:#c22f30'],
        shirt: ['fill:#3c9c6c', 'fill:#2c7450'],
        shirt2: ['fill:#f2b43c', 'fill:#d0902f'],
        cloth: ['fill:#fff', 'fill:#fff6e0'],
        bowl: ['fill:#2f6fc2', 'fill:#28589c'],
        steam: ['fill:none;stroke:#c9b8a0;stroke-width:5;stroke-linecap:round', 'stroke:#c99c5c'],
        cook: ['fill:#fdfdfd', 'fill:#fff6e0'],
      },
    },
    [
      `<defs><g id="s">${path('bunk', 'M0 40h190v9H0zM0 116h190v9H0zM188-20h10v190h-10z') + path('sheet', 'M6 24h46v16H6zM6 100h46v16H6z') + path('hair', 'M12 12a17 15 0 1 1 34 0v10H12zM12 88a17 15 0 1 1 34 0v10H12z') + path('skin', 'M18 16a13 12 0 1 1 26 0 13 12 0 1 1-26 0zM18 92a13 12 0 1 1 26 0 13 12 0 1 1-26 0z') + path('blanket', 'M48 16q70-14 136 10v14H48z') + path('blanket-2', 'M48 92q70-14 136 10v14H48z')}</g>` +
        `<g id="c">${path('seat', 'M0 0h24q6 40 10 70h46v30H6z') + path('seat-lit', 'M0 0h10l14 100H6z') + path('dark', 'M34 100h14v34H34z')}</g>` +
        `<g id="p">${path('skin', 'M38 2a17 19 0 1 1 34 0 17 19 0 1 1-34 0z') + path('hair', 'M36-2q0-26 20-26t20 22q-20-8-26 0-2 12-8 16z')}</g></defs>`,
      path('page', 'M0 0h1600v1000H0z') +
        path(
          'grid',
          Array.from({ length: 10 }, (_, index) => `M0 ${index * 100 + 50}h1600M${index * 170 + 40} 0v1000`).join(''),
        ),
      car(
        80,
        'blue',
        path('pane', windows(100, 214, 290)) + [150, 364, 578, 792, 1006, 1220].map((x) => again('s', x, 116)).join(''),
      ),
      car(
        400,
        'red',
        path('pane', windows(430, 104, 180)) +
          [180, 290, 400, 510, 960, 1070, 1180, 1290].map((x) => again('c', x, 434)).join('') +
          path('turned', 'M760 434h-24q-6 40-10 70h-46v30h74z') +
          path('turned-lit', 'M760 434h-10l-14 100h18z') +
          path('dark', 'M712 534h14v34h-14z') +
          again('c', 860, 434) +
          [180, 400, 1070, 1290]
            .map((x) => placed(again('p', 0, 0) + path('shirt', 'M36 24h38q10 40 6 54H38z'), { x, y: 430 }))
            .join('') +
          placed(again('p', 0, 0) + path('shirt2', 'M36 24h38q10 40 6 54H38z'), { x: 860, y: 430 }) +
          placed(again('p', 0, 0) + path('shirt', 'M36 24h38q10 40 6 54H38z'), { x: 758, y: 430, scale: '-1 1' }) +
          path('arrow', 'M640 470q-14-50 40-60M664 396l22 12-12 24'),
      ),
      car(
        720,
        'gold',
        path('pane', windows(740, 150, 190)) +
          [300, 620, 940]
            .map(
              (x) =>
                path('bunk', `M${x} 830h140v10h-140zM${x + 62} 838h16v54h-16z`) +
                path('cloth', `M${x - 4} 824h148v14h-148z`) +
                path('bowl', `M${x + 20} 806h36q-4 18-18 18t-18-18zM${x + 84} 806h36q-4 18-18 18t-18-18z`) +
                path('steam', `M${x + 34} 798q-8-14 2-24M${x + 104} 798q8-14-2-24`) +
                again('c', x - 96, 758) +
                `<use href="#c" transform="translate(${x + 236} 758)scale(-1 1)"/>`,
            )
            .join('') +
          [300, 940]
            .map(
              (x) =>
                placed(again('p', 0, 0) + path('shirt2', 'M36 24h38q10 40 6 54H38z'), { x: x - 96, y: 754 }) +
                placed(again('p', 0, 0) + path('shirt', 'M36 24h38q10 40 6 54H38z'), {
                  x: x + 236,
                  y: 754,
                  scale: '-1 1',
                }),
            )
            .join('') +
          path('wall', 'M1250 726h14v164h-14z') +
          path('bunk', 'M1380 826h110v64h-110z') +
          path('bowl', 'M1400 800h60v26h-60z') +
          placed(again('p', 0, 0) + path('cook', 'M32 24h46l8 100H30zM38-24q-6-24 18-24t18 24z'), { x: 1270, y: 766 }),
      ),
    ].join(''),
  );
}
