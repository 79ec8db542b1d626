/**
 * A hat half made, large as a hill, on a mat of An Xá: sixteen rings of bamboo on the left, through which the stripes of the mat
 * are seen, leaves of silver laid and sewn on the right, where a hand draws the thread. Midday; magenta and ivory.
 */
import { drawing, line, path, type Point } from '../kit.ts';
import { clip, clipped } from '../parts.ts';
import { fade, filled } from '../shade.ts';

const [apexX, apexY, baseY, wide, deep] = [910, 96, 650, 440, 122] as const;

/** A point of the cone: `part` of the way from its tip to the brim, at an angle from the right, in degrees. */
const at = (part: number, degrees: number): Point => {
  const angle = (degrees * Math.PI) / 180;
  return [apexX + Math.cos(angle) * wide * part, apexY + (baseY - apexY) * part + Math.sin(angle) * deep * part];
};

const arc = (part: number, from: number, to: number): string => {
  const [[x1, y1], [x2, y2]] = [at(part, from), at(part, to)];
  const n = Math.round;
  return `M${n(x1)} ${n(y1)}A${n(wide * part)} ${n(deep * part)} 0 0 1 ${n(x2)} ${n(y2)}`;
};

export function draw(): string {
  const rings = Array.from({ length: 16 }, (_, index) => (index + 1) / 16);
  // Stripes of the mat, which lies aslant.
  const stripes = ['green', 'cream', 'yellow', 'cream'].map((name, index) =>
    path(
      name,
      Array.from({ length: 5 }, (_, row) => {
        const x = -200 + row * 460 + index * 78;
        return `M${x} -20h${[46, 14, 30, 14][index]!}l-220 1040h-${[46, 14, 30, 14][index]!}z`;
      }).join(''),
    ),
  );
  const weave = Array.from({ length: 52 }, (_, index) => `M-20 ${index * 20}h1640`).join('');
  const leafEdges = Array.from({ length: 11 }, (_, index) => -6 + index * 9.6);
  const leaf = (index: number): string => {
    const [from, to] = [leafEdges[index]!, leafEdges[index + 1]!];
    const middle = (from + to) / 2;
    return line([[apexX, apexY], at(1.01, from), at(1.05 + (index % 3) * 0.014, middle), at(1.01, to)], true);
  };
  const [even, odd] = [0, 1].map((rest) =>
    Array.from({ length: 10 }, (_, index) => index)
      .filter((index) => index % 2 === rest)
      .map(leaf)
      .join(''),
  );
  const stitches = rings
    .slice(2, 12)
    .map((part) => arc(part, -4, 86))
    .join('');
  const veins = leafEdges
    .slice(0, 10)
    .map((edge) => line([at(0.12, edge + 5), at(1, edge + 5)]))
    .join('');
  return drawing(
    {
      width: 1600,
      height: 1000,
      label: 'Tranh: chiếc nón làm dở trên chiếu cói sọc, bên trái mười sáu vành tre, bên phải lá trắng đang khâu',
      style: {
        m1: ['stop-color:#e0347c', 'stop-color:#34102c'],
        m2: ['stop-color:#a81458', 'stop-color:#1a0716'],
        green: ['fill:#1f9a6a', 'fill:#0c3a30'],
        yellow: ['fill:#ffc83a', 'fill:#8a5e24'],
        cream: ['fill:#fbe6c4', 'fill:#6a4a50'],
        weave: ['fill:none;stroke:#5c0a34;stroke-width:4;opacity:.28', 'stroke:#000;opacity:.5'],
        shadow: ['fill:#4c0830;opacity:.55', 'fill:#060106;opacity:.8'],
        inner: ['fill:#5c0a34;opacity:.35', 'fill:#ffb860;opacity:.16'],
        back: ['fill:none;stroke:#b88a4a;stroke-width:5;opacity:.75', 'stroke:#8a6234'],
        ring: ['fill:none;stroke:#ffe9b0;stroke-width:9', 'stroke:#e8b468'],
        'ring-low': ['fill:none;stroke:#9c6a2c;stroke-width:4', 'stroke:#4c2f1c'],
        rib: ['fill:none;stroke:#e0b36a;stroke-width:11;stroke-linecap:round', 'stroke:#b07f48'],
        l1: ['fill:#fbf6e2', 'fill:#b3a99c'],
        l2: ['fill:#e9e2c0', 'fill:#93897e'],
        l3: ['fill:#cdd3a6', 'fill:#6f7062'],
        vein: ['fill:none;stroke:#c3bd8c;stroke-width:3', 'stroke:#6b6458'],
        stitch: ['fill:none;stroke:#d8a94a;stroke-width:4;stroke-dasharray:9 7', 'stroke:#5c4630'],
        brim: ['fill:none;stroke:#fff3cc;stroke-width:15', 'stroke:#d9a862'],
        thread: ['fill:none;stroke:#fff;stroke-width:4', 'stroke:#e8d9c0'],
        needle: ['fill:none;stroke:#c9d6de;stroke-width:7;stroke-linecap:round', 'stroke:#aab4bc'],
        skin: ['fill:#d0925f', 'fill:#8a5c46'],
        'skin-lit': ['fill:#edb985', 'fill:#b98460'],
        finger: ['fill:none;stroke:#9c6238;stroke-width:7;stroke-linecap:round', 'stroke:#56382c'],
        sleeve: ['fill:#2c3f8c', 'fill:#182048'],
        'sleeve-lit': ['fill:#4c62b8', 'fill:#2a3872'],
        loose: ['fill:#b9c98a', 'fill:#56604a'],
        'loose-lit': ['fill:#e3ebbe', 'fill:#8b927a'],
        wool: ['fill:#ff5a3c', 'fill:#a8402f'],
        'wool-line': ['fill:none;stroke:#b8301c;stroke-width:5', 'stroke:#5c1f18'],
      },
    },
    [
      `<defs>${fade('m', [['m1'], ['m2', 1]])}${clip('b', `M${apexX} ${apexY}L-100 700V1000h900L${at(1, 90).map(Math.round).join(' ')}z`)}</defs>`,
      filled('m', 'M0 0h1600v1000H0z'),
      stripes.join(''),
      path('weave', weave),
      path('shadow', `M${apexX + 20} ${apexY + 160}L440 720q40 120 470 130 520-10 640-60 20-60-120-130z`),
      clipped(
        'b',
        path(
          'inner',
          `${line([at(1, 180), [apexX, apexY], at(1, 90)])}A${wide} ${deep} 0 0 1 ${at(1, 180).map(Math.round).join(' ')}z`,
        ) +
          path('back', rings.map((part) => arc(part, 180, 290)).join('')) +
          path(
            'rib',
            [92, 108, 124, 140, 156, 172, 182].map((degrees) => line([[apexX, apexY], at(1, degrees)])).join(''),
          ) +
          path('ring-low', rings.map((part) => arc(part + 0.008, 84, 184)).join('')) +
          path('ring', rings.map((part) => arc(part, 84, 184)).join('')),
      ),
      path('l1', even!) + path('l2', odd!),
      path('l3', line([[apexX, apexY], at(1.01, -6), at(1.01, 16)], true)),
      path('vein', veins) + path('stitch', stitches),
      path('brim', arc(1, 30, 186)),
      // A leaf that is being laid, loose ones, a ball of wool for the brim.
      path('loose', 'M906 106Q820 380 782 740l-40 26q-10-60 20-150Q820 340 900 110z') +
        path('loose-lit', 'M906 106Q840 400 800 700l-18 40q10-300 124-634z'),
      path('loose', 'M1210 900q160-90 340-70-120 80-340 70zM1240 936q180-30 330 20-160 40-330-20z') +
        path('loose-lit', 'M1210 900q160-60 340-70-160 10-340 70zM1240 936q180-20 330 20-150-24-330-20z'),
      path('wool', 'M420 850a66 66 0 1 0 132 0 66 66 0 1 0-132 0z') +
        path(
          'wool-line',
          'M430 830q60-50 112-4M424 860q60-60 126-10M450 900q30-70 96-60M470 790q-40 60-6 120M510 790q20 60-20 122',
        ),
      // The hand with the needle.
      path('thread', 'M1150 596q-40-120 60-160 90-30 120 60') + path('needle', 'M1110 620l96-70'),
      path('sleeve', 'M1640 300v260l-150 70-90-120z') + path('sleeve-lit', 'M1640 300v90l-190 150-50-30z'),
      path('skin', 'M1430 474l80 116q-60 70-150 74-90 10-150-20-40-30-10-56-34-20-8-60 40-40 110-60 70-10 128 6z'),
      path('skin-lit', 'M1430 474q-60-16-128-6-70 20-110 60-20 30-4 48 40-50 110-66 70-10 132-36z'),
      path('finger', 'M1200 588q50-40 110-40M1214 640q40-50 110-46M1290 662q30-40 80-40'),
    ].join(''),
  );
}
