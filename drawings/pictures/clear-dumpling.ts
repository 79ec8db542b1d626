/**
 * A dumpling of tapioca close by, at eye level and against the light: chopsticks lift it, and through the clear dough the little
 * prawn is seen in its shell; on the plate others, bare and in leaves, and fish sauce with chilli. Leaf green and coral.
 */
import { drawing, path } from '../kit.ts';
import { again, placed } from '../parts.ts';
import { dots, readPoints } from '../points.ts';
import { filled, glow, haze, light } from '../shade.ts';

/** A dumpling like an ear, 460 wide, with its prawn, pork and mushroom within. */
const dumpling =
  '<g id="d">' +
  path('dough', 'M-230 40q-10-180 220-190 230 8 232 178 4 70-40 78-190 60-372 8-40-10-40-74z') +
  path('meat', 'M-110 20q10-60 80-54 40-30 90 0 70-10 60 60-20 40-90 34-60 24-100-4-44-2-40-36z') +
  path('ear-black', 'M-60-30q24-26 50-6-10 30-50 6zM60 20q30-10 40 14-24 16-40-14z') +
  path('prawn', 'M-130 30q-10-110 110-120 120 2 130 96 0 30-26 26-10-60-90-62-70 0-74 60-30 30-50 0z') +
  path('prawn-lit', 'M-112 10q6-76 92-84 90 0 112 66-40-46-108-44-70 4-96 62z') +
  path('ring', 'M-78-56l26 44M-28-84l10 50M32-82l-6 50M78-52l-24 36') +
  path('tail', 'M104 20l40-14-10 26 26 14-44 10z') +
  path('feeler', 'M-124 34q-40-20-60-70M-120 40q-50 0-76-30') +
  path('eye', dots([[-112, 22]])) +
  path('clear', 'M-230 40q-10-180 220-190 230 8 232 178 4 70-40 78-190 60-372 8-40-10-40-74z') +
  path(
    'fold',
    'M-216 76q20 16 50 10 10 22 40 10 16 22 48 10 20 18 50 6 24 16 52 2 26 14 50-4 26 8 44-10 24 4 48-18l14 10q-8 36-40 42-190 60-300 8z',
  ) +
  path('gleam', 'M-170-40q40-80 150-90-100 30-130 100-16 10-20-10zM120-110q60 20 76 80-30-46-76-80z') +
  '</g>';

export function draw(): string {
  const leaf = (x: number, y: number, turn: number): string =>
    placed(
      path('parcel', 'M-150-46h270q40 44 0 92h-270q-30-46 0-92z') +
        path('parcel-lit', 'M-150-46h270q20 22 22 40h-310q2-22 18-40z') +
        path('tie', 'M-60-48q16 48 0 96M54-48q16 48 0 96') +
        path('vein', 'M-140 14h250M-140 30h250M-150-24h270'),
      { x, y, turn },
    );
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: đôi đũa gắp một cái bánh bột lọc trong veo, thấy con tôm cong bên trong, bánh gói lá và chén nước mắm ớt',
      style: {
        b1: ['stop-color:#d8ec8e', 'stop-color:#0c1f16'],
        b2: ['stop-color:#4f9f46', 'stop-color:#1c4028'],
        b3: ['stop-color:#1f6a3a', 'stop-color:#0a1d14'],
        rib: ['fill:none;stroke:#8cc455;stroke-width:14;opacity:.75', 'stroke:#25502f'],
        midrib: ['fill:#eaf3ae', 'fill:#3f6b3c'],
        glow: ['stop-color:#fffbd0;stop-opacity:.95', 'stop-color:#ffdf9a;stop-opacity:.65'],
        'glow-end': ['stop-color:#fffbd0;stop-opacity:0', 'stop-color:#ffdf9a;stop-opacity:0'],
        dough: ['fill:#fbe9d0;opacity:.86', 'fill:#c9a684;opacity:.9'],
        clear: ['fill:#fff8ea;opacity:.28', 'fill:#ffe2b4;opacity:.16'],
        fold: ['fill:#fffdf4;opacity:.75', 'fill:#f1d3ac;opacity:.55'],
        gleam: ['fill:#fff;opacity:.95', 'fill:#ffeccf;opacity:.8'],
        meat: ['fill:#c98a62', 'fill:#7d4a34'],
        'ear-black': ['fill:#3a2a2c', 'fill:#1a1114'],
        prawn: ['fill:#f0532f', 'fill:#c9432c'],
        'prawn-lit': ['fill:#ff9a6a', 'fill:#ee7a4c'],
        ring: ['fill:none;stroke:#b72f1c;stroke-width:8;stroke-linecap:round', 'stroke:#7d2018'],
        tail: ['fill:#d13f22', 'fill:#9c2f1e'],
        feeler: ['fill:none;stroke:#d13f22;stroke-width:5;stroke-linecap:round', 'stroke:#9c2f1e'],
        eye: ['fill:none;stroke:#1e1216;stroke-width:18;stroke-linecap:round'],
        stick: ['fill:#5c2a1c', 'fill:#2c1610'],
        'stick-lit': ['fill:#9c5534', 'fill:#6b3c28'],
        skin: ['fill:#d99a6c', 'fill:#9a6a50'],
        'skin-lit': ['fill:#f2c193', 'fill:#c48c68'],
        finger: ['fill:none;stroke:#b0714a;stroke-width:7;stroke-linecap:round', 'stroke:#6b4434'],
        sleeve: ['fill:#f4b4c0', 'fill:#7d4a5a'],
        plate: ['fill:#fdfdf6', 'fill:#8f9a94'],
        'plate-shade': ['fill:#c3d3c6', 'fill:#4c5a54'],
        blue: ['fill:none;stroke:#2f6fa0;stroke-width:9', 'stroke:#274a6a'],
        table: ['fill:#12462c', 'fill:#050f0a'],
        parcel: ['fill:#3c7f34', 'fill:#1c4022'],
        'parcel-lit': ['fill:#7cb548', 'fill:#3a6630'],
        vein: ['fill:none;stroke:#2c6628;stroke-width:4', 'stroke:#12301a'],
        tie: ['fill:none;stroke:#e8d48c;stroke-width:9', 'stroke:#8f8250'],
        bowl: ['fill:#fdfdf6', 'fill:#98a29c'],
        sauce: ['fill:#8c3a14', 'fill:#4c2010'],
        chilli: ['fill:none;stroke:#f0301f;stroke-width:17;stroke-linecap:round', 'stroke:#c9301f'],
        drip: ['fill:#fff8e0;opacity:.85'],
      },
    },
    [
      `<defs>${haze('b', 0, 1000, [['b1'], ['b2', 0.55], ['b3', 1]])}${glow('g', [['glow'], ['glow-end', 1]])}${dumpling}</defs>`,
      filled('b', 'M0 0h1600v1000H0z'),
      path(
        'rib',
        Array.from(
          { length: 15 },
          (_, index) => `M${-300 + index * 150} 0l${index < 7 ? '' : '-'}${Math.abs(index - 7) * 26} 860`,
        ).join(''),
      ),
      path('midrib', 'M745 0h30l-4 800h-20z'),
      light('g', 900, 370, 470),
      path('table', 'M0 830q800-60 1600 0v170H0z'),
      path('plate-shade', 'M330 836h1060q-60 110-300 116H640q-260-10-310-116z'),
      path('plate', 'M300 820q560-130 1120 0-40 80-270 100H580q-240-18-280-100z') +
        path('blue', 'M350 826q500-100 1020 0'),
      leaf(560, 800, -6) + leaf(1170, 806, 8) + leaf(1080, 744, -4),
      placed(again('d', 0, 0), { x: 800, y: 792, scale: 0.5 }),
      placed(again('d', 0, 0), { x: 650, y: 742, scale: '-.42 .42' }),
      path('bowl', 'M1340 740h210q-6 96-60 112h-90q-54-16-60-112z') +
        path('sauce', 'M1340 740q105-34 210 0-105 34-210 0z') +
        path('chilli', dots(readPoints('1390 738, 1440 746, 1490 736, 1460 732'))),
      // Sticks behind and before, and the hand.
      path('stick', 'M700 250L1560 60l6 22L704 278z'),
      placed(again('d', 0, 0), { x: 880, y: 400, scale: 1.15, turn: -6 }),
      path('drip', 'M836 600q20 40 0 56-22-14 0-56z'),
      path('stick', 'M690 470q300-110 880-340l8 24Q1000 400 700 500z') +
        path('stick-lit', 'M690 470q300-110 880-340l3 10Q1000 380 694 482z'),
      path('sleeve', 'M1480-20h160v300q-70 20-130-30z'),
      path('skin', 'M1260 80q80-60 180-70 60-40 110-10l30 180q-50 90-130 80-110 40-170-20-60-10-40-60-30-40 20-100z'),
      path('skin-lit', 'M1260 80q80-60 180-70 30-20 60-20-60 60-150 80-50 40-70 110-30-40-20-100z'),
      path('finger', 'M1250 180q60-60 150-70M1286 244q60-60 140-70M1330 270q40-50 110-60'),
    ].join(''),
  );
}
