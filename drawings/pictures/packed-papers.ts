/**
 * Before setting out, all is laid on an olive cloth, seen from straight above: boots, head torch, tea as a gift, a drone that
 * stays in its closed box, a camera with its cap on; a hand puts down a stamped permit on top of the passport.
 */
import { drawing, path, smooth } from '../kit.ts';
import { placed } from '../parts.ts';
import { readPoints } from '../points.ts';

export function draw(): string {
  const boot =
    path(
      'boot',
      smooth(
        readPoints('-70 -150, -20 -190, 40 -170, 64 -90, 56 0, 66 90, 50 160, 0 180, -50 160, -60 80, -50 0, -76 -80'),
        true,
      ),
    ) +
    path('boot-dark', smooth(readPoints('-40 60, 0 40, 40 60, 46 130, 0 156, -42 130'), true)) +
    path('lace', 'M-40-70l76 20M-38-30l70 20M-36 10l66 16M40-80L-40-40M34-40L-38-6');
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: nhìn từ trên xuống tấm vải màu ô liu trước giờ lên đường: giày, đèn đội đầu, gói chè làm quà, hộp flycam đóng kín, máy ảnh đậy nắp, bàn tay đặt giấy phép có dấu lên hộ chiếu',
      style: {
        cloth: ['fill:#7c8a3c', 'fill:#262e1c'],
        weave: ['fill:none;stroke:#6a7832;stroke-width:3', 'stroke:#1f2617'],
        hem: ['fill:none;stroke:#d9cf8a;stroke-width:7;stroke-dasharray:24 18', 'stroke:#6c6c44'],
        floor: ['fill:#c99a5c', 'fill:#3f3024'],
        cast: ['fill:#2c3412;opacity:.4', 'fill:#000;opacity:.5'],
        boot: ['fill:#a8683c', 'fill:#5f4028'],
        'boot-dark': ['fill:#4a2c1c', 'fill:#1f130c'],
        lace: ['fill:none;stroke:#f2d9a0;stroke-width:8;stroke-linecap:round', 'stroke:#a5926c'],
        cam: ['fill:#24262c', 'fill:#0c0d10'],
        'cam-lit': ['fill:#5f646f', 'fill:#353a42'],
        cap: ['fill:#3c4048', 'fill:#1b1d22'],
        strap: ['fill:none;stroke:#e2583c;stroke-width:20;stroke-linecap:round', 'stroke:#8f3c2c'],
        box: ['fill:#d9d6cc', 'fill:#6c6c68'],
        'box-lit': ['fill:#f4f2ea', 'fill:#8c8c86'],
        latch: ['fill:#e2283a', 'fill:#a8283a'],
        mark: ['fill:none;stroke:#8a8a84;stroke-width:9', 'stroke:#3f3f3c'],
        tea: ['fill:#2f7a5c', 'fill:#1c4a38'],
        'tea-lit': ['fill:#f7d97c', 'fill:#b59c50'],
        band: ['fill:none;stroke:#3c3a40;stroke-width:26', 'stroke:#121114'],
        torch: ['fill:#ff8a2c', 'fill:#c26a28'],
        glass: ['fill:#fffbe0', 'fill:#fff0a8'],
        booklet: ['fill:#254a8c', 'fill:#162c58'],
        gold: ['fill:none;stroke:#f2c84a;stroke-width:9', 'stroke:#b5983c'],
        sheet: ['fill:#fffdf4', 'fill:#c9c6b8'],
        rule: ['fill:none;stroke:#a5a8b5;stroke-width:8;stroke-linecap:round', 'stroke:#6f7078'],
        stamp: ['fill:none;stroke:#e2203c;stroke-width:12', 'stroke:#b5283c'],
        star: ['fill:#e2203c', 'fill:#b5283c'],
        skin: ['fill:#e2ac82', 'fill:#a57a5f'],
        'skin-lit': ['fill:#f7d0ac', 'fill:#cf9f80'],
        line: ['fill:none;stroke:#b57a54;stroke-width:6;stroke-linecap:round', 'stroke:#75523f'],
        sleeve: ['fill:#c9342c', 'fill:#7c2428'],
        'sleeve-lit': ['fill:#f2685c', 'fill:#b5443f'],
      },
    },
    [
      path('floor', 'M0 0h1600v1000H0z') + path('cloth', 'M60-20h1500l-20 1040H90z'),
      path('weave', Array.from({ length: 17 }, (_, index) => `M70 ${20 + index * 60}h1480`).join('')) +
        path('hem', 'M110-20l20 1040M1510-20l-20 1040'),
      placed(boot, { x: 280, y: 300 }) + `<g transform="translate(470 300)scale(-1 1)">${boot}</g>`,
      // The camera, its cap on.
      placed(
        path('strap', 'M-170-40q-90-130 60-140t220 0 60 140') +
          path('cam', 'M-190-90h90l24-40h140l24 40h100v210h-378z') +
          path('cam-lit', 'M-190-90h90l24-40h140l24 40h100v20h-378z') +
          path('cam-lit', 'M-106 16a104 104 0 1 1 208 0 104 104 0 1 1-208 0z') +
          path('cap', 'M-90 16a88 88 0 1 1 176 0 88 88 0 1 1-176 0z') +
          path('cam-lit', 'M-70-4h136v40H-70zM120-70h50v24h-50z'),
        { x: 850, y: 330 },
      ),
      // The drone's box stays closed.
      placed(
        path('box', 'M-210-120h420v240h-420z') +
          path('box-lit', 'M-190-100h380v170h-380z') +
          path(
            'mark',
            'M-110-60l100 90M-10-60l-100 90M-130-70a20 20 0 1 1 40 0 20 20 0 1 1-40 0M-30-70a20 20 0 1 1 40 0 20 20 0 1 1-40 0M-130 40a20 20 0 1 1 40 0 20 20 0 1 1-40 0M-30 40a20 20 0 1 1 40 0 20 20 0 1 1-40 0',
          ) +
          path('latch', 'M60 84h60v50H60zM-140 84h60v50h-60z'),
        { x: 410, y: 740, turn: -4 },
      ),
      // Tea, as a gift, and the head torch.
      placed(
        path('tea', 'M-110-130h220v250h-220z') +
          path('tea-lit', 'M-110-30h220v36h-220zM-16-130h36v250h-36z') +
          path('tea-lit', smooth(readPoints('0 -20, -70 -70, -80 -20, -10 -6, 60 20, 80 -50, 10 -20'), true)),
        { x: 1320, y: 210, turn: 7 },
      ),
      path('band', 'M1270 470a110 80 0 1 0 220 0 110 80 0 1 0-220 0') +
        path('torch', 'M1316 500h130v90h-130z') +
        path('glass', 'M1346 545a34 34 0 1 1 68 0 34 34 0 1 1-68 0z'),
      // Passport and permit.
      placed(
        path('cast', 'M-116-160h250v350h-250z') +
          path('booklet', 'M-130-180h250v350h-250z') +
          path('gold', 'M-66-40a60 60 0 1 1 120 0 60 60 0 1 1-120 0M-66-40h120M-6-100v120M-80 90h150'),
        { x: 800, y: 720, turn: -7 },
      ),
      placed(
        path('cast', 'M-136-186h300v390h-300z') +
          path('sheet', 'M-150-200h300v390h-300z') +
          path('rule', 'M-110-150h220M-110-110h180M-110-60h220M-110-20h220M-110 20h140') +
          path('stamp', 'M-10 90a66 66 0 1 1 132 0 66 66 0 1 1-132 0') +
          path('star', 'M56 46l10 30 32 0-26 20 10 32-26-20-26 20 10-32-26-20h32z'),
        { x: 990, y: 690, turn: 9 },
      ),
      path(
        'sleeve',
        smooth(readPoints('1660 780, 1500 750, 1380 770, 1340 850, 1390 940, 1520 960, 1660 1000'), true),
      ) +
        path('sleeve-lit', smooth(readPoints('1660 780, 1500 750, 1380 770, 1350 820, 1480 800, 1660 840'), true)) +
        path(
          'skin',
          smooth(
            readPoints(
              '1390 920, 1280 920, 1200 880, 1130 830, 1084 780, 1096 760, 1130 776, 1190 820, 1130 750, 1096 700, 1112 682, 1140 700, 1210 780, 1170 710, 1150 660, 1172 650, 1196 680, 1250 760, 1300 790, 1390 800',
            ),
            true,
          ),
        ) +
        path(
          'skin-lit',
          smooth(
            readPoints('1150 660, 1172 650, 1196 680, 1250 760, 1300 790, 1390 800, 1380 830, 1280 820, 1210 760'),
            true,
          ),
        ) +
        path('line', 'M1190 820l36 26M1210 780l30 20'),
    ].join(''),
  );
}
