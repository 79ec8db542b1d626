/**
 * News reaches the mountain: a bamboo house in the black of night, seen from outside; through the gaps of its wall and the
 * open door falls blue light, and in it, dark, a family of three watches; the aerial stands on the roof, a horn on its pole.
 */
import { createRandom, drawing, line, path, smooth } from '../kit.ts';
import { placed } from '../parts.ts';
import { readPoints } from '../points.ts';
import { glow, light } from '../shade.ts';

const random = createRandom(1719);

export function draw(): string {
  const slats = Array.from({ length: 46 }, (_, index) => {
    const x = 380 + index * 20;
    return x > 780 && x < 1080
      ? ''
      : `M${x} ${440 + Math.round(random() * 4)}h${15 + Math.round(random() * 3)}v320h-16z`;
  });
  const stars = Array.from(
    { length: 60 },
    () => `M${Math.round(random() * 1600)} ${Math.round(random() * 380)}h${random() < 0.2 ? 5 : 3}`,
  ).join('');
  const thatch = Array.from(
    { length: 60 },
    (_, index) => `M${300 + index * 17} 452l${Math.round((random() - 0.5) * 14)} ${Math.round(16 + random() * 22)}`,
  ).join('');
  const sitting = path(
    'dark',
    smooth(readPoints('-80 0, -86 -80, -56 -140, 56 -140, 86 -80, 80 0'), true) +
      smooth(readPoints('-38 -140, -46 -200, 0 -226, 46 -200, 38 -140, 0 -126'), true),
  );
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: đêm đen trên núi, nhà nứa nhìn từ ngoài, ánh xanh của màn hình lọt qua khe vách và cửa mở, bóng ba người ngồi xem, ăng-ten trên mái, chiếc loa trên cột',
      style: {
        night: ['fill:#0c1230', 'fill:#04050f'],
        star: ['fill:none;stroke:#b8c9f2;stroke-width:4;stroke-linecap:round', 'stroke:#8f9cc2'],
        hill: ['fill:#131c44', 'fill:#080c1e'],
        'hill-2': ['fill:#0a1028', 'fill:#03050d'],
        g1: ['stop-color:#5ff0ff;stop-opacity:.55', 'stop-color:#4fd8f2;stop-opacity:.4'],
        g2: ['stop-color:#5ff0ff;stop-opacity:0', 'stop-color:#4fd8f2;stop-opacity:0'],
        room: ['fill:#7cf2ff', 'fill:#4fc2d9'],
        'room-2': ['fill:#d9fdff', 'fill:#9ceaf7'],
        slat: ['fill:#1c2040', 'fill:#0a0c1c'],
        beam: ['fill:#2c2a48', 'fill:#141426'],
        roof: ['fill:#262447', 'fill:#0e0e20'],
        'roof-lit': ['fill:#3c3a68', 'fill:#1a1a36'],
        thatch: ['fill:none;stroke:#45437a;stroke-width:6;stroke-linecap:round', 'stroke:#20203f'],
        dark: ['fill:#0f1430', 'fill:#060814'],
        spill: ['fill:#5fdcf2;opacity:.4', 'fill:#3fa8c2;opacity:.35'],
        set: ['fill:#10142c', 'fill:#070914'],
        screen: ['fill:#fff', 'fill:#d9f7ff'],
        cloud: ['fill:#7c8cc9', 'fill:#6c7ab0'],
        rain: ['fill:none;stroke:#2f7fd9;stroke-width:6;stroke-linecap:round', 'stroke:#2a68b0'],
        sun: ['fill:#ffc94a', 'fill:#e5b03c'],
        metal: ['fill:none;stroke:#8a93c9;stroke-width:7;stroke-linecap:round', 'stroke:#565e94'],
        horn: ['fill:#aab2e2', 'fill:#6c75ac'],
        'horn-dark': ['fill:#5c659c', 'fill:#333a66'],
        step: ['fill:#332f50', 'fill:#15142a'],
      },
    },
    [
      `<defs>${glow('g', [['g1'], ['g2', 1]])}</defs>`,
      path('night', 'M0 0h1600v1000H0z') + path('star', stars),
      path(
        'hill',
        smooth(
          readPoints(
            '-200 900, -100 520, 140 300, 340 420, 560 240, 800 360, 1040 260, 1240 380, 1440 250, 1800 420, 1900 900',
          ),
          true,
        ),
      ) + path('hill-2', 'M0 800q800-80 1600 0v210H0z'),
      light('g', 900, 600, 640),
      path('metal', 'M1240 170v190M1150 190h180M1170 220h140M1190 250h100M190 380v460'),
      placed(
        path('horn', 'M-90-64L10-20v40L-90 64q-26-64 0-128z') +
          path('horn-dark', 'M-104 0a16 64 0 1 1 32 0 16 64 0 1 1-32 0zM10-20h36v40H10z'),
        { x: 190, y: 400 },
      ),
      path('room', 'M370 440h950v330H370z') + path('room-2', 'M784 440h296v330H784z'),
      path('slat', slats.join('')),
      path(
        'beam',
        'M360 430h970v22H360zM360 590h424v12H360zM1080 590h250v12h-250zM360 430h24v440h-24zM1306 430h24v440h-24zM772 440h18v330h-18zM1076 440h18v330h-18zM350 764h990v26H350z',
      ),
      // The set and those who watch it.
      path('set', 'M850 500h190v130H850zM900 630h90v70h-90zM830 690h230v30H830z') +
        path('screen', 'M862 512h166v106H862z') +
        path('sun', 'M966 546a24 24 0 1 1 48 0 24 24 0 1 1-48 0z') +
        path('cloud', 'M890 580q-6-26 22-28 10-24 36-16 20-8 28 14 26 2 22 30z') +
        path('rain', 'M906 588l-6 18M930 588l-6 18M954 588l-6 18M978 588l-6 18'),
      placed(sitting, { x: 852, y: 776, scale: 0.72 }) +
        placed(sitting, { x: 946, y: 776, scale: 0.5 }) +
        placed(sitting, { x: 1026, y: 776, scale: 0.78 }),
      path(
        'spill',
        line(
          [
            [784, 790],
            [1080, 790],
            [1240, 1000],
            [640, 1000],
          ],
          true,
        ),
      ) +
        path(
          'step',
          'M850 800h160v20H850zM840 850h180v22H840zM826 904h206v26H826zM860 790h18v140h-18zM986 790h18v140h-18z',
        ),
      path('beam', 'M420 790h26v120h-26zM660 790h26v120h-26zM1240 790h26v120h-26z'),
      path('roof', 'M290 460L440 230H1250L1400 460z') +
        path('roof-lit', 'M290 460L440 230H560L430 460z') +
        path('thatch', thatch + 'M440 232H1250'),
    ].join(''),
  );
}
