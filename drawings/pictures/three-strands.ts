/**
 * Three programmes become one: three thick strands, green, ochre and red, come in from the left and are laid into one rope
 * that runs off to the right; two hands twist them together on a pale ground.
 */
import { drawing, line, path, smooth, type Point } from '../kit.ts';
import { placed } from '../parts.ts';
import { readPoints } from '../points.ts';
import { sample } from '../shapes.ts';

export function draw(): string {
  const strand = (name: string, points: readonly Point[]): string => {
    const way = sample(points, 26);
    const twists = way.slice(1).map(([x, y], index) => {
      const [fromX, fromY] = way[index]!;
      const angle = Math.atan2(y - fromY, x - fromX);
      const [across, along] = [
        [Math.cos(angle + Math.PI / 2) * 36, Math.sin(angle + Math.PI / 2) * 36],
        [Math.cos(angle) * 16, Math.sin(angle) * 16],
      ] as const;
      return line([
        [x + across[0]! - along[0]!, y + across[1]! - along[1]!],
        [x - across[0]! + along[0]!, y - across[1]! + along[1]!],
      ]);
    });
    const data = smooth(points);
    return (
      path('cast', data, ' transform="translate(14 26)"') + path(name, data) + path(`${name}-twist`, twists.join(''))
    );
  };
  const turns = Array.from({ length: 12 }, (_, index) => {
    const x = 900 + index * 66;
    const name = ['red', 'ochre', 'green'][index % 3]!;
    const y = 430 - (x - 900) * 0.18;
    const whole = smooth(
      [
        [x - 60, y + 70],
        [x - 66, y + 20],
        [x - 6, y - 50],
        [x + 66, y - 90],
        [x + 112, y - 70],
        [x + 108, y - 10],
        [x + 52, y + 58],
        [x - 16, y + 96],
      ],
      true,
    );
    return (
      path(`${name}-deep`, whole) +
      path(
        `${name}-lay`,
        smooth(
          [
            [x - 50, y + 50],
            [x - 46, y + 10],
            [x + 8, y - 50],
            [x + 70, y - 82],
            [x + 90, y - 62],
            [x + 30, y - 10],
            [x - 20, y + 54],
          ],
          true,
        ),
      )
    );
  });
  return drawing(
    {
      width: 1600,
      height: 1000,
      label: 'Tranh: ba tao dây xanh lá, vàng đất và đỏ từ bên trái được hai bàn tay bện thành một sợi thừng chắc',
      style: {
        ground: ['fill:#eae6fa', 'fill:#1d1a2e'],
        band: ['fill:#dcd5f5', 'fill:#262239'],
        cast: ['fill:none;stroke:#8f84b8;stroke-width:84;opacity:.35', 'stroke:#000;opacity:.4'],
        green: ['fill:none;stroke:#1f9c6c;stroke-width:84', 'stroke:#17694c'],
        'green-twist': ['fill:none;stroke:#5fd0a0;stroke-width:7', 'stroke:#38946f'],
        'green-deep': ['fill:#137a54', 'fill:#0e4a36'],
        'green-lay': ['fill:#35b584', 'fill:#237f5c'],
        ochre: ['fill:none;stroke:#e8a020;stroke-width:84', 'stroke:#a8752a'],
        'ochre-twist': ['fill:none;stroke:#ffd67c;stroke-width:7', 'stroke:#d9a555'],
        'ochre-deep': ['fill:#b5741a', 'fill:#6c4a1c'],
        'ochre-lay': ['fill:#f7bc48', 'fill:#bf8c3c'],
        red: ['fill:none;stroke:#d9364c;stroke-width:84', 'stroke:#992c3c'],
        'red-twist': ['fill:none;stroke:#ff8c94;stroke-width:7', 'stroke:#cf6470'],
        'red-deep': ['fill:#a51c34', 'fill:#5c1624'],
        'red-lay': ['fill:#ec5868', 'fill:#b53f50'],
        skin: ['fill:#c28a5f', 'fill:#805840'],
        'skin-lit': ['fill:#e5b488', 'fill:#ad7f60'],
        line: ['fill:none;stroke:#8a5636;stroke-width:7;stroke-linecap:round', 'stroke:#4f3426'],
        sleeve: ['fill:#38306c', 'fill:#1a1638'],
        'sleeve-lit': ['fill:#5c52a0', 'fill:#322c60'],
        cuff: ['fill:#f7a8c0', 'fill:#a8708a'],
      },
    },
    [
      path('ground', 'M0 0h1600v1000H0z') + path('band', 'M0 0h1600v120H0zM0 360h1600v120H0zM0 720h1600v120H0z'),
      strand('green', readPoints('-80 60, 200 60, 380 170, 560 330, 720 400, 940 420')),
      strand('red', readPoints('-80 860, 160 900, 380 800, 540 600, 720 500, 940 450')),
      strand('ochre', readPoints('-80 470, 140 400, 360 480, 560 460, 740 440, 940 430')),
      ...turns,
      // Two hands, one from above that twists, one from below that holds.
      placed(
        path('sleeve', smooth(readPoints('-130 -520, -120 -380, -100 -290, 110 -290, 150 -380, 170 -520'), true)) +
          path(
            'sleeve-lit',
            smooth(readPoints('-130 -520, -120 -380, -100 -290, -40 -290, -60 -400, -60 -520'), true),
          ) +
          path('cuff', 'M-104-310h210l-6 44h-196z') +
          path(
            'skin',
            smooth(
              readPoints(
                '-80 -280, -110 -180, -120 -80, -110 60, -84 110, -58 90, -60 0, -50 100, -26 142, 4 120, -6 10, 14 104, 42 136, 66 110, 50 0, 76 80, 104 96, 120 66, 104 -60, 110 -140, 90 -280',
              ),
              true,
            ),
          ) +
          path(
            'skin-lit',
            smooth(readPoints('-80 -280, -110 -180, -120 -80, -110 60, -84 110, -80 0, -70 -140, -30 -260'), true),
          ) +
          path('line', 'M-60 0v-70M-6 10l-4-90M50 0l-12-80'),
        { x: 830, y: 420, turn: -8, scale: 0.94 },
      ),
      placed(
        path('sleeve', smooth(readPoints('-140 860, -110 440, -90 330, 100 330, 130 440, 200 860'), true)) +
          path('sleeve-lit', smooth(readPoints('-140 860, -110 440, -90 330, -30 330, -46 460, -40 860'), true)) +
          path('cuff', 'M-96 306h200l6 42h-212z') +
          path(
            'skin',
            smooth(
              readPoints(
                '-76 320, -104 220, -110 120, -96 20, -70 -20, -46 0, -48 80, -36 -40, -10 -80, 18 -56, 6 60, 30 -40, 56 -70, 80 -44, 60 70, 90 0, 118 -8, 130 24, 104 140, 110 210, 86 320',
              ),
              true,
            ),
          ) +
          path(
            'skin-lit',
            smooth(readPoints('-76 320, -104 220, -110 120, -96 20, -70 -20, -74 80, -60 200, -30 310'), true),
          ) +
          path('line', 'M-48 80v60M6 60l-2 80M60 70l-10 70'),
        { x: 1200, y: 400, turn: 10, scale: 0.94 },
      ),
    ].join(''),
  );
}
