/**
 * Over the rim of the Kong sinkhole, straight down the rope: ring below ring of pale rock, the wood at the bottom green as
 * in a lens, one who hangs half way with the lamp on, and the hands of the one at the rim. Late morning.
 */
import { canopy, createRandom, drawing, line, path, type Lump, type Point } from '../kit.ts';
import { placed } from '../parts.ts';
import { drawCircles } from '../shapes.ts';
import { filled, glow, light } from '../shade.ts';

const random = createRandom(450);

/** What all rings run towards: the bottom, right of the middle. */
const bottom: Point = [830, 420];

/** A broken ring of rock round the bottom. */
const ring = (radius: number, broken: number): Point[] =>
  Array.from({ length: 22 }, (_, index) => {
    const angle = (index / 22) * Math.PI * 2;
    const reach = radius * (1 + (random() - 0.5) * broken);
    return [bottom[0] + Math.cos(angle) * reach * 1.16, bottom[1] + Math.sin(angle) * reach];
  });

export function draw(): string {
  const radii = [860, 680, 540, 430, 345, 280];
  const rings = radii.map((radius) => ring(radius, 0.16));
  // Each shaft is lit where it faces the light: at the right and below.
  const faces = rings.slice(0, -1).flatMap((outer, index) => {
    const inner = rings[index + 1]!;
    return outer.map((point, at) => {
      const next = (at + 1) % outer.length;
      const angle = (at + 0.5) / outer.length;
      const sunny = angle < 0.06 || angle > 0.9 ? 1 : angle < 0.4 ? 2 : angle < 0.52 ? 1 : 0;
      const name = (['dark', 'half', 'lit', 'bright'] as const)[sunny + (random() < 0.42 ? 1 : 0)]!;
      return [name, line([point, outer[next]!, inner[next]!, inner[at]!], true), index] as const;
    });
  });
  const ledges = rings
    .slice(1, 5)
    .flatMap((points, index) =>
      canopy(random, points.slice(0, 9), 60 - index * 8, 30 - index * 5).filter(() => random() < 0.7),
    );
  const crowns = Array.from({ length: 132 }, (): Lump => {
    const [angle, reach] = [random() * 7, Math.sqrt(random()) * 236];
    return [bottom[0] + Math.cos(angle) * reach * 1.16, bottom[1] + Math.sin(angle) * reach, 26 + random() * 18];
  });
  return drawing(
    {
      width: 1600,
      height: 1000,
      label: 'Tranh: nhìn thẳng xuống hố sụt Kong, người đu dây giữa các vòng vách đá, đáy hố là rừng xanh',
      style: {
        ground: ['fill:#2c5a38', 'fill:#0a1a18'],
        bright: ['fill:#f6f2e6', 'fill:#5f6a76'],
        lit: ['fill:#dcd6c6', 'fill:#46515e'],
        half: ['fill:#b3aea2', 'fill:#2f3945'],
        dark: ['fill:#8a8880', 'fill:#1c2530'],
        edge: ['fill:none;stroke:#fffdf4;stroke-width:5;stroke-linejoin:round;opacity:.7', 'stroke:#8a97a6;opacity:.5'],
        deep: ['stop-color:#0f2a26;stop-opacity:.6', 'stop-color:#03090d;stop-opacity:.8'],
        'deep-end': ['stop-color:#0f2a26;stop-opacity:0', 'stop-color:#03090d;stop-opacity:.25'],
        floor: ['fill:#14512f', 'fill:#06201c'],
        shade: ['fill:#1f6b38', 'fill:#0a2c26'],
        crown: ['fill:#2d8f43', 'fill:#0f3a30'],
        'crown-mid': ['fill:#52b043', 'fill:#1a5040'],
        'crown-lit': ['fill:#8fd64a', 'fill:#2f6e4a'],
        moss: ['fill:#3e7a3c', 'fill:#10302a'],
        'moss-lit': ['fill:#84b04e', 'fill:#28503e'],
        rope: ['fill:none;stroke:#1c1a1e;stroke-width:9;stroke-linecap:round', 'stroke:#c8b98a'],
        strand: ['fill:none;stroke:#f6c93a;stroke-width:4;stroke-dasharray:14 10', 'stroke:#5c4a22'],
        glow: ['stop-color:#fff2bd;stop-opacity:.35', 'stop-color:#ffe6a0;stop-opacity:.95'],
        'glow-end': ['stop-color:#ffe6a0;stop-opacity:0'],
        suit: ['fill:#d23a26', 'fill:#9c3328'],
        'suit-lit': ['fill:#f47a4a', 'fill:#d0684a'],
        leg: ['fill:none;stroke:#2a2f3a;stroke-width:30;stroke-linecap:round', 'stroke:#12161e'],
        boot: ['fill:none;stroke:#16181e;stroke-width:28;stroke-linecap:round', 'stroke:#06080c'],
        arm: ['fill:none;stroke:#d23a26;stroke-width:22;stroke-linecap:round', 'stroke:#9c3328'],
        skin: ['fill:none;stroke:#dba072;stroke-width:21;stroke-linecap:round', 'stroke:#a8785a'],
        helmet: ['fill:#ffd23a', 'fill:#e0b43c'],
        'helmet-lit': ['fill:#fff0a0', 'fill:#fbe08a'],
        pack: ['fill:#22303a', 'fill:#0c141a'],
        sleeve: ['fill:#2a6a9a', 'fill:#1b3d5c'],
        'sleeve-lit': ['fill:#5aa0cc', 'fill:#34668c'],
        glove: ['fill:#e0a274', 'fill:#8f6a50'],
        'glove-line': ['fill:none;stroke:#a8683f;stroke-width:6;stroke-linecap:round', 'stroke:#5c4030'],
      },
    },
    [
      `<defs>${glow('d', [['deep'], ['deep', 0.3], ['deep-end', 0.85]])}${glow('g', [['glow'], ['glow-end', 1]])}</defs>`,
      path('ground', 'M0 0h1600v1000H0z'),
      ...(['dark', 'half', 'lit', 'bright'] as const).map((name) =>
        path(
          name,
          faces
            .filter(([face]) => face === name)
            .map(([, data]) => data)
            .join(''),
        ),
      ),
      path(
        'edge',
        rings
          .slice(1, -1)
          .map((points) => line(points, true))
          .join(''),
      ),
      path('moss', drawCircles(ledges)) + path('moss-lit', drawCircles(ledges, 0.55, [0.25, 0.25])),
      filled('d', `M-140 420a970 840 0 1 0 1940 0a970 840 0 1 0-1940 0z`),
      path('floor', line(rings.at(-1)!, true)),
      path('shade', drawCircles(crowns.slice(0, 44))) + path('crown', drawCircles(crowns.slice(44, 90))),
      path('crown-mid', drawCircles(crowns.slice(90, 116))) +
        path('crown-lit', drawCircles(crowns.slice(80), 0.5, [0.3, 0.3])),
      path('rope', 'M780 480q16-60 46-90', ' stroke-width="5"'),
      light('g', 786, 470, 200),
      placed(
        path('leg', 'M-16 40Q-70 70-92 30M18 44Q70 80 90 40') +
          path('boot', 'M-94 22l-10-22M92 32l12-22') +
          path('suit', 'M-44-36q44-30 88 0l-8 86q-36 20-72 0z') +
          path('suit-lit', 'M14-50q18 2 30 14l-8 86q-12 8-26 9z') +
          path('pack', 'M-30-30q30-16 60 0l-4 62q-26 12-52 0z') +
          path('arm', 'M-38-24Q-56 30-8 70M38-24Q60 40 6 96') +
          path('skin', 'M-8 74h0M6 100h0') +
          path('helmet', 'M-34-52a34 34 0 1 1 68 0 34 34 0 1 1-68 0z') +
          path('helmet-lit', 'M-6-84a34 34 0 0 1 36 48q-6-30-36-48z'),
        { x: 778, y: 510, scale: 0.92 },
      ),
      path('rope', 'M812 1010Q742 860 772 590') + path('strand', 'M812 1010Q742 860 772 590'),
      path('sleeve', 'M520 1010q60-90 160-128l60 74q-70 30-96 60zM1110 1010q-60-70-160-96l-50 66q70 16 96 36z'),
      path('sleeve-lit', 'M560 1010q50-76 140-106l40 52q-70 30-96 60zM1060 1010q-60-50-130-70l-30 40q70 16 96 36z'),
      path(
        'glove',
        'M668 888q60-50 108-44 30 14 18 50 8 40-26 58-40 14-66-6zM964 924q-60-44-110-38-34 8-38 42-2 34 22 44 50 18 80 4z',
      ),
      path('glove-line', 'M724 868q30 0 56-4M728 896q30 2 62 0M738 922q24 4 44-2M832 914q30-4 54 2M824 940q30-2 62 6'),
    ].join(''),
  );
}
