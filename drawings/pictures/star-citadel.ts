/**
 * The citadel of Đồng Hới from straight above, early, as its builders drew it: a star fruit cut across, four large points and
 * four small, in a moat like jade; three gates with bridges, and in the corner the fruit itself, cut.
 */
import { createRandom, drawing, line, path, type Lump, type Point } from '../kit.ts';
import { again, placed } from '../parts.ts';
import { dots } from '../points.ts';
import { drawCircles } from '../shapes.ts';
import { personFromAbove } from '../people.ts';

const random = createRandom(1824);

/** The outline: bastions at the four corners like arrow heads, and a small point in the middle of each side. */
const outline = (grow: number): Point[] => {
  const side: Point[] = [
    [-270, -270],
    [-330, -178],
    [-232, -160],
    [-214, -92],
    [-276, 0],
    [-214, 92],
    [-232, 160],
    [-330, 178],
  ];
  const corner: Point = [-356, 356];
  const turned: Point[] = [];
  for (let quarter = 0; quarter < 4; quarter += 1) {
    const [cos, sin] = [Math.round(Math.cos((quarter * Math.PI) / 2)), Math.round(Math.sin((quarter * Math.PI) / 2))];
    for (const [x, y] of [...side.slice(1), corner]) {
      const length = Math.hypot(x, y);
      const [gx, gy] = [x * (1 + grow / length), y * (1 + grow / length)];
      turned.push([gx * cos + gy * sin, -gx * sin + gy * cos]);
    }
  }
  return turned;
};

export function draw(): string {
  const block = (x: number, y: number): string => {
    const [wide, high] = [40 + random() * 44, 34 + random() * 40];
    return `M${Math.round(x)} ${Math.round(y)}h${Math.round(wide)}v${Math.round(high)}h-${Math.round(wide)}z`;
  };
  const town: string[][] = [[], [], []];
  for (let x = -10; x < 1640; x += 104) {
    for (let y = -20; y < 1010; y += 92) {
      const away = Math.max(Math.abs(x + 40 - 880), Math.abs(y + 36 - 480));
      const around = Math.hypot(x + 40 - 880, y + 36 - 480);
      if (away > 430 && around > 520 && x < 1370 && !(x < 420 && y > 560))
        town[Math.floor(random() * 3)]!.push(block(x + random() * 14, y + random() * 14));
    }
  }
  const trees = Array.from({ length: 70 }, (): Lump => {
    const angle = random() * Math.PI * 2;
    const far = 30 + random() * 200;
    return [Math.cos(angle) * far, Math.sin(angle) * far, 12 + random() * 15];
  }).filter(([x, y]) => Math.abs(x) > 34 && Math.abs(y) > 34);
  const lamps = outline(52).filter((_, index) => index % 2 === 0);
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: thành Đồng Hới nhìn thẳng từ trên cao như múi khế cắt ngang, hào nước xanh, ba cửa, bên cạnh là lát khế',
      style: {
        ground: ['fill:#f4dfae', 'fill:#1c1824'],
        street: ['fill:none;stroke:#fff6dc;stroke-width:20', 'stroke:#2e2838'],
        h1: ['fill:#e2a25a', 'fill:#3a2c34'],
        h2: ['fill:#d4824c', 'fill:#2d222c'],
        h3: ['fill:#edbf7c', 'fill:#4a3a3e'],
        river: ['fill:#7fb8c4', 'fill:#16283a'],
        'river-lit': ['fill:#a9d4d8', 'fill:#24405a'],
        bank: ['fill:#b8cf86', 'fill:#1f2c28'],
        moat: ['fill:#3f9c86', 'fill:#123a3c'],
        'moat-lit': ['fill:none;stroke:#8fd6b4;stroke-width:7', 'stroke:#3f7f74'],
        wall: ['fill:#a8422c', 'fill:#6a3030'],
        'wall-lit': ['fill:#e07a4a', 'fill:#c9803c'],
        green: ['fill:#d9dc52', 'fill:#5a6a2e'],
        'green-lit': ['fill:#eef08a', 'fill:#8a9440'],
        path: ['fill:none;stroke:#fff6dc;stroke-width:18', 'stroke:#c9b87c'],
        tree: ['fill:#7fa62e', 'fill:#26401f'],
        'tree-lit': ['fill:#b3cf4a', 'fill:#3f5c2a'],
        bridge: ['fill:#fff6dc', 'fill:#a89a7c'],
        roof: ['fill:#8c2f22', 'fill:#4a2024'],
        'roof-lit': ['fill:#c9563a', 'fill:#7d3a34'],
        lamp: ['fill:none;stroke:none', 'stroke:#ffd67a;stroke-width:17;stroke-linecap:round'],
        fruit: ['fill:#b9c22e', 'fill:#5c6420'],
        flesh: ['fill:#f1ee7c', 'fill:#a8a548'],
        'flesh-lit': ['fill:#fbfac0', 'fill:#c9c66e'],
        seed: ['fill:#7a4a1c', 'fill:#2c1c10'],
        shade: ['fill:#a8793c;opacity:.45', 'fill:#000;opacity:.4'],
        cloth: ['fill:#c9302c', 'fill:#8a2c30'],
        hat: ['fill:#fffbe8', 'fill:#c9c2a0'],
        rim: ['fill:#d9bd7c', 'fill:#83765a'],
        hair: ['fill:#201a18', 'fill:#060505'],
      },
    },
    [
      path('ground', 'M0 0h1600v1000H0z'),
      path('street', 'M880 0v1000M0 480h1600M330 0v1000M0 90h1600M0 900h1600'),
      path('h1', town[0]!.join('')) + path('h2', town[1]!.join('')) + path('h3', town[2]!.join('')),
      path('bank', 'M1400 0q60 260 20 500t30 500h190V0z'),
      path('river', 'M1440 0q60 260 20 500t30 500h150V0z') + path('river-lit', 'M1530 0q40 260 10 500t20 500h40V0z'),
      placed(
        path('ground', line(outline(150), true)) +
          path('moat', line(outline(118), true)) +
          path('moat-lit', line(outline(92), true)) +
          path('bank', line(outline(62), true)) +
          path('wall', line(outline(40), true)) +
          path('wall-lit', line(outline(14), true)) +
          path('green', line(outline(-20), true)) +
          path('green-lit', 'M-150-150h300v300h-300z') +
          path('path', 'M0-300V300M-200 0H440M-150-150h300v300h-300z') +
          path('tree', drawCircles(trees)) +
          path('tree-lit', drawCircles(trees, 0.55, [-0.25, -0.3])) +
          path('bridge', 'M-18-440h36v180h-36zM-18 260h36v180h-36zM260-18h180v36H260z') +
          path('roof', 'M-44-310h88v52h-88zM-44 258h88v52h-88zM258-44h52v88h-52z') +
          path('roof-lit', 'M-44-310h88v24h-88zM-44 258h88v24h-88zM258-44h24v88h-24z') +
          path('lamp', dots(lamps)),
        { x: 880, y: 480 },
      ),
      personFromAbove({ x: 1240, y: 478, size: 14, top: 'cloth', hat: true }),
      personFromAbove({ x: 1276, y: 488, size: 13, top: 'cloth' }),
      // The fruit, cut across, lies on the plan.
      placed(path('shade', star5(156)), { x: 236, y: 766 }),
      placed(
        path('fruit', star5(150)) +
          path('flesh', star5(130)) +
          path('flesh-lit', star5(70)) +
          [0, 72, 144, 216, 288].map((turn) => again('e', 0, 0, turn)).join(''),
        { x: 222, y: 750, turn: -12 },
      ),
      `<defs><g id="e">${path('seed', 'M0-44q12 14 0 32-12-18 0-32z')}</g></defs>`,
    ].join(''),
  );
}

/** A slice of star fruit: five soft points. */
function star5(radius: number): string {
  const points = Array.from({ length: 5 }, (_, index): [number, number, number, number] => {
    const [a, b] = [(index * 72 * Math.PI) / 180 - Math.PI / 2, ((index * 72 + 36) * Math.PI) / 180 - Math.PI / 2];
    return [Math.cos(a) * radius, Math.sin(a) * radius, Math.cos(b) * radius * 0.4, Math.sin(b) * radius * 0.4];
  });
  return (
    points
      .map(([tipX, tipY, inX, inY], index) => {
        const [, , beforeX, beforeY] = points[(index + 4) % 5]!;
        const n = Math.round;
        const start = index === 0 ? `M${n(beforeX)} ${n(beforeY)}` : '';
        const wide = radius * 0.13;
        const [ux, uy] = [-tipY / radius, tipX / radius];
        return `${start}C${n(tipX * 0.7 - ux * wide * 1.6)} ${n(tipY * 0.7 - uy * wide * 1.6)} ${n(tipX - ux * wide)} ${n(tipY - uy * wide)} ${n(tipX)} ${n(tipY)}C${n(tipX + ux * wide)} ${n(tipY + uy * wide)} ${n(tipX * 0.7 + ux * wide * 1.6)} ${n(tipY * 0.7 + uy * wide * 1.6)} ${n(inX)} ${n(inY)}`;
      })
      .join('') + 'z'
  );
}
