/**
 * A cow to lean on: her flank fills the picture, gold in the low sun of a green evening; against it a man rests his forehead
 * and his one arm, a new arm of dark metal on the other side lies on her back. The calf looks out from beneath.
 */
import { createRandom, drawing, path, smooth, type Point } from '../kit.ts';
import { placed } from '../parts.ts';
import { readPoints } from '../points.ts';
import { haze, filled } from '../shade.ts';

const random = createRandom(293);

export function draw(): string {
  const grass = Array.from({ length: 90 }, () => {
    const x = Math.round(random() * 1600);
    return `M${x} 1010q${Math.round((random() - 0.5) * 30)}-${Math.round(50 + random() * 60)} ${Math.round((random() - 0.5) * 60)}-${Math.round(90 + random() * 70)}`;
  });
  const hair = Array.from({ length: 60 }, (): Point => [330 + random() * 760, 330 + random() * 280]);
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: chiều xanh, con bò vàng to lớn, người đàn ông tựa trán vào sườn bò, cánh tay máy đặt trên lưng, con bê ngó ra',
      style: {
        s1: ['stop-color:#4fae7a', 'stop-color:#0c1f24'],
        s2: ['stop-color:#d6ec9c', 'stop-color:#3a5c4c'],
        far: ['fill:#3f8f62', 'fill:#16352f'],
        field: ['fill:#6fae48', 'fill:#1c3a2a'],
        'field-lit': ['fill:#a5cf5c', 'fill:#325438'],
        blade: ['fill:none;stroke:#2f7a3c;stroke-width:10;stroke-linecap:round', 'stroke:#0d2a20'],
        cow: ['fill:#d98436', 'fill:#7a4a2c'],
        'cow-lit': ['fill:#f5b45c', 'fill:#b57a44'],
        'cow-shade': ['fill:#a85a20', 'fill:#4a2c20'],
        'cow-pale': ['fill:#f7d9a4', 'fill:#ad8c66'],
        coat: ['fill:none;stroke:#c2702a;stroke-width:5;stroke-linecap:round;opacity:.7', 'stroke:#643c24'],
        horn: ['fill:#f2e6c8', 'fill:#a89c84'],
        dark: ['fill:#2e1c14', 'fill:#0e0806'],
        muzzle: ['fill:#6c4630', 'fill:#35221a'],
        white: ['fill:#fffaf0', 'fill:#c9c2b4'],
        rope: ['fill:none;stroke:#2f6fb8;stroke-width:11;stroke-linecap:round', 'stroke:#274a78'],
        skin: ['fill:#b9764a', 'fill:#7d5240'],
        'skin-lit': ['fill:#dc9e6c', 'fill:#a87454'],
        'skin-shade': ['fill:#8f5432', 'fill:#54362c'],
        hair: ['fill:#2a2224', 'fill:#0b0809'],
        shirt: ['fill:#e4e8f4', 'fill:#8b93ac'],
        'shirt-shade': ['fill:#b5bfd6', 'fill:#596080'],
        trousers: ['fill:#3c4468', 'fill:#1a1f38'],
        metal: ['fill:#2b323c', 'fill:#10151b'],
        'metal-lit': ['fill:#75828f', 'fill:#4c5a66'],
        joint: ['fill:#f2a02c', 'fill:#c9862c'],
        brow: ['fill:none;stroke:#3a2420;stroke-width:7;stroke-linecap:round', 'stroke:#140b0a'],
      },
    },
    [
      `<defs>${haze('s', 0, 560, [['s1'], ['s2', 1]])}</defs>`,
      filled('s', 'M0 0h1600v640H0z'),
      path(
        'far',
        smooth(
          readPoints('-300 700, -200 420, 80 360, 320 420, 700 380, 1100 430, 1400 370, 1700 420, 1900 700'),
          true,
        ),
      ),
      path('field', 'M0 590q800-40 1600 0v420H0z') +
        path(
          'field-lit',
          smooth(
            readPoints('-300 760, -200 640, 200 610, 700 640, 1200 610, 1800 640, 1900 720, 1200 690, 600 730'),
            true,
          ),
        ),
      // The cow, head to the right.
      path('cow-shade', 'M290 600h80l10 300h-70zM920 600h84l-4 300h-66z') +
        path('dark', 'M306 880h80v34h-84zM930 880h76v34h-80z'),
      path(
        'cow',
        smooth(
          readPoints(
            '180 420, 220 290, 330 220, 560 200, 800 190, 930 130, 1040 190, 1120 240, 1180 330, 1180 440, 1130 560, 1040 660, 860 700, 620 690, 420 720, 280 700, 190 600',
          ),
          true,
        ),
      ),
      path(
        'cow-lit',
        smooth(
          readPoints(
            '210 380, 240 280, 340 224, 560 202, 800 192, 930 132, 1040 190, 1120 240, 1170 320, 1060 280, 940 260, 800 290, 560 290, 360 310, 260 380, 220 480',
          ),
          true,
        ),
      ),
      path(
        'cow-shade',
        smooth(
          readPoints(
            '220 640, 420 660, 640 630, 860 640, 1040 600, 1130 540, 1050 660, 860 704, 620 694, 420 724, 280 704',
          ),
          true,
        ),
      ),
      path('coat', hair.map(([x, y]) => `M${Math.round(x)} ${Math.round(y)}q14 4 24 16`).join('')),
      path('cow', 'M370 640h110l-6 240h-76zM1010 600h100l-16 290h-72z') +
        path('cow-lit', 'M370 640h34l20 240h-26zM1010 600h30l8 290h-26z') +
        path('dark', 'M392 876h86v36h-90zM1016 884h84v32h-88z'),
      path(
        'cow-shade',
        smooth(
          readPoints('190 400, 150 480, 140 620, 160 740, 130 800, 170 820, 196 740, 190 620, 210 500, 240 420'),
          true,
        ),
      ) + path('dark', smooth(readPoints('150 740, 120 800, 136 860, 160 880, 186 840, 196 760'), true)),
      path(
        'cow',
        smooth(
          readPoints(
            '1060 250, 1160 190, 1240 180, 1300 210, 1360 300, 1400 380, 1390 430, 1344 456, 1290 470, 1220 470, 1140 540, 1070 440',
          ),
          true,
        ),
      ) +
        path(
          'cow-lit',
          smooth(readPoints('1080 250, 1160 192, 1240 182, 1300 212, 1350 290, 1280 260, 1200 250, 1120 290'), true),
        ) +
        path(
          'muzzle',
          smooth(readPoints('1340 360, 1380 340, 1410 380, 1410 430, 1370 460, 1320 448, 1310 410'), true),
        ) +
        path('dark', 'M1384 386q14-6 16 10-10 10-18 2zM1266 270q26-14 38 10-20 20-38 4z') +
        path('white', 'M1290 272h0q6-6 8 2-4 4-8-2z') +
        path('horn', smooth(readPoints('1206 190, 1200 120, 1240 80, 1260 84, 1236 120, 1240 186'), true)) +
        path('cow-shade', smooth(readPoints('1180 220, 1110 200, 1080 230, 1110 270, 1180 262'), true)) +
        path('cow-pale', smooth(readPoints('1170 230, 1120 216, 1098 232, 1120 254, 1170 252'), true)) +
        path('rope', 'M1330 330q-50 40-44 96M1330 330q-70-80-130-110-90 60-120 160'),
      // The calf beneath.
      placed(
        path('cow-shade', 'M-60 40h30v190h-28zM60 40h28v190H62z') +
          path(
            'cow-lit',
            smooth(readPoints('-110 -20, -60 -70, 60 -70, 130 -40, 136 40, 60 90, -60 90, -116 50'), true),
          ) +
          path('cow', 'M-90 40h34v196h-30zM86 40h30l-2 196H88z') +
          path(
            'cow-lit',
            smooth(readPoints('80 -60, 120 -130, 180 -140, 230 -110, 260 -60, 240 -36, 190 -44, 150 -10, 100 0'), true),
          ) +
          path('cow-shade', smooth(readPoints('130 -120, 70 -130, 60 -100, 120 -90'), true)) +
          path('muzzle', smooth(readPoints('230 -90, 268 -70, 262 -36, 226 -40'), true)) +
          path('dark', 'M186-104q12-6 16 4-8 10-16-4z'),
        { x: 1240, y: 680, scale: 0.95 },
      ),
      // The man who leans on her, from the side and behind.
      path('trousers', smooth(readPoints('560 1010, 560 820, 620 740, 760 740, 820 820, 830 1010'), true)),
      path(
        'shirt',
        smooth(readPoints('560 800, 550 640, 590 500, 680 440, 780 440, 840 500, 850 640, 840 790, 700 830'), true),
      ) +
        path('shirt-shade', smooth(readPoints('560 800, 550 640, 590 500, 650 460, 640 600, 660 740, 680 820'), true)),
      path('metal', 'M600 500q-30-60-20-130l50-10q20 60 34 110z') +
        path('joint', 'M574 352a32 32 0 1 1 64 0 32 32 0 1 1-64 0z') +
        path('metal', 'M584 330l40-120 44 10-26 124z') +
        path('metal-lit', 'M604 330l34-116 14 4-26 120z') +
        path('metal', 'M620 224q-6-50 30-60l56-14 8 20-40 16 52-4 2 22-52 8 40 10-6 18-60 0z') +
        path('metal-lit', 'M650 164l56-14 4 10-52 20z'),
      path(
        'shirt',
        smooth(readPoints('770 460, 850 470, 920 420, 960 360, 1010 390, 980 480, 900 560, 820 570'), true),
      ) +
        path(
          'skin-lit',
          smooth(readPoints('950 370, 970 320, 1010 270, 1040 280, 1030 310, 1060 310, 1050 340, 1010 390'), true),
        ),
      path('skin', 'M680 400h70v70q-36 20-70 0z') +
        path(
          'skin',
          smooth(
            readPoints('640 360, 650 270, 720 230, 800 240, 840 300, 850 350, 830 400, 780 430, 700 430, 650 410'),
            true,
          ),
        ) +
        path(
          'skin-lit',
          smooth(readPoints('760 236, 820 262, 846 310, 866 350, 846 372, 840 404, 790 430, 800 350'), true),
        ) +
        path('brow', 'M806 336q14 8 24 0') +
        path(
          'hair',
          smooth(
            readPoints(
              '626 380, 616 270, 690 200, 790 204, 836 262, 780 268, 740 300, 734 360, 700 390, 680 440, 640 420',
            ),
            true,
          ),
        ) +
        path('skin', smooth(readPoints('700 340, 724 326, 740 350, 728 384, 706 380'), true)),
      path('blade', grass.join('')),
    ].join(''),
  );
}
