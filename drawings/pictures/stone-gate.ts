/** Hoành Sơn Quan on Ngang Pass: the steps, worn and overgrown, and far up in the fog the small gate. */
import { createRandom, drawing, line, path, smooth, type Point, type Style } from '../kit.ts';
import { readPoints } from '../points.ts';
import { fade, glow } from '../shade.ts';

const random = createRandom(7);

const top = 318;
const count = 27;

/** The flight of steps at a part of its way up: its middle, half its width, and where it lies. */
const getFlight = (part: number): { middle: number; half: number; y: number } => ({
  middle: 720 + 330 * part - Math.sin(part * Math.PI) * 60,
  half: 1000 * (1 - part) ** 1.5 + 62,
  y: 1040 - (1040 - top) * (1 - (1 - part) ** 1.75),
});

/** The front edge of a step, worn where people walk. */
function edge(part: number, drop = 0): Point[] {
  const { middle, half, y } = getFlight(part);
  const wear = 16 * (1 - part);
  return Array.from({ length: 9 }, (_, index) => {
    const across = (index / 8) * 2 - 1;
    return [middle + across * half, y + drop + (1 - across ** 2) * wear + (random() - 0.5) * 13 * (1 - part)];
  });
}

interface Step {
  tread: string;
  riser: string;
  joints: string;
}

/** One step: the tread that takes the light, the riser in shade, the joints of its stones. */
function createStep(index: number): Step {
  const [low, high] = [index / count, (index + 1) / count];
  const front = edge(low);
  const rise = (getFlight(low).y - getFlight(high).y) * 0.62;
  const foot = front.map(([x, y]): Point => [x, y + rise]);
  const back = edge(high, 4);
  const joints = Array.from({ length: 5 }, () => {
    const { middle, half, y } = getFlight(low);
    const x = middle + (random() * 2 - 1) * half * 0.95;
    return `M${Math.round(x)} ${Math.round(y + 6)}v${Math.round(rise * 0.9)}`;
  });
  return {
    tread: line([...front, ...back.toReversed()], true),
    riser: line([...front, ...foot.toReversed()], true),
    joints: joints.join(''),
  };
}

const steps = Array.from({ length: count }, (_, index) => createStep(index));

/** The bank beside the flight: on the left from the edge of the drawing, or on the right. */
function bank(side: -1 | 1): Point[] {
  const along = Array.from({ length: 13 }, (_, index): Point => {
    const { middle, half, y } = getFlight((index / 12) * 0.99);
    return [middle + side * (half - 4), y + 6];
  });
  const outer: Point[] =
    side === 1
      ? readPoints('1150 330, 1300 350, 1760 420, 1900 900, 1700 1040')
      : readPoints('930 330, 760 352, 420 420, -140 470, -400 900, -100 1040');
  return [...along, ...outer];
}

/** Ferns and grass: blades that bend out of a tuft. */
const tuft = (x: number, y: number, size: number): string =>
  [-1, -0.55, -0.1, 0.4, 0.9]
    .map((lean) => {
      const [dx, dy] = [Math.round(lean * size), -Math.round(size * (1.15 - Math.abs(lean) * 0.5))];
      return `M${Math.round(x)} ${Math.round(y)}q${Math.round(dx * 0.2)} ${dy} ${dx} ${dy}q${Math.round(-dx * 0.5)} ${Math.round(-dy * 0.2)} ${-dx + Math.round(size * 0.16)} ${-dy}z`;
    })
    .join('');

const tufts = (side: -1 | 1): string =>
  Array.from({ length: 11 }, (_, index) => {
    const part = 0.2 + (index / 11) * 0.72;
    const { middle, half, y } = getFlight(part);
    return tuft(middle + side * (half + 6 + random() * 20 * (1 - part)), y + 14, 92 * (1 - part) + 9);
  }).join('');

/** Grass in the joints of the steps. */
const sprouts = Array.from({ length: 12 }, () => {
  const part = Math.floor(random() * 16) / count;
  const { middle, half, y } = getFlight(part);
  const away = (random() < 0.5 ? -1 : 1) * (0.35 + random() * 0.5);
  return tuft(middle + away * half, y + 40 * (1 - part), 26 * (1 - part) + 5);
}).join('');

/** The gate: a block of brick and stone about 4 m high, its arch, its raised head with the empty tablet, and the ruined wall. */
const gate =
  path('wall', 'M850 318l6-26 34 4 22-14 40 2v40zM1132 320v-34l30-4 26 12 34-2 40 22 10 10z') +
  path('g2', 'M952 318v-96h180v96z') +
  path('g1', 'M952 318v-96h116v96z') +
  path('g3', 'M944 206h196v18H944z') +
  path('g2', 'M1000 206v-34h84v34z') +
  path('g1', 'M1000 206v-34h56v34z') +
  path('g3', 'M990 162h104v12H990zM1002 162q40-24 80 0z') +
  path('g4', 'M1018 182h48v16h-48z') +
  path('arch', 'M1012 318v-46a30 30 0 0 1 60 0v46z') +
  path('open', 'M1022 318v-44a25 26 0 0 1 50 0v44z') +
  path('mos', 'M944 206l10 26 8-26 16 14 8-14zM1120 206l8 40 12-40z');

/** A woman with a shoulder pole, coming down. */
const porter = (x: number, foot: number, scale: number): string =>
  `<g transform="translate(${x} ${foot}) scale(${scale})">` +
  '<circle class="gl" cx="56" cy="-26" r="120" fill="url(#e)"/>' +
  path('sh', 'M-70 4q70-14 150 0q-70 12-150 0z') +
  path('pa', 'M-15-52h31l3 50H6L1-36l-7 34h-12z') +
  path('co', 'M-17-102q17-10 34 0l6 54h-46z') +
  path('co2', 'M4-105q9 0 13 3l6 54H4z') +
  path('po', 'M-68-84q68-26 136 0M-62-84v38M62-84v38M-62-50l-16 26M-62-50l16 26M62-50l-16 26M62-50l16 26') +
  path('ba', 'M-84-28h44l-6 22h-32zM40-28h44l-6 22H46z') +
  path('la', 'M-80-30q18-16 36 0zM44-30q18-16 36 0z') +
  path('ha', 'M-30-112l26-24q4-3 8 0l26 24q-30 12-60 0z') +
  path('hs', 'M30-112L4-136q8 16 4 29z') +
  '</g>';

const style: Style = {
  s0: ['stop-color:#dfe9e8', 'stop-color:#0a1622'],
  s1: ['stop-color:#fbfcf8', 'stop-color:#4a687c'],
  f0: ['stop-color:#fbfcf8', 'stop-color:#547184'],
  f1: ['stop-color:#fbfcf8;stop-opacity:0', 'stop-color:#547184;stop-opacity:0'],
  e0: ['stop-color:#ffd37a;stop-opacity:0', 'stop-color:#ffd37a;stop-opacity:.75'],
  e1: ['stop-color:#ffd37a;stop-opacity:0'],
  hill: ['fill:#d3dfdd', 'fill:#2b4357'],
  t0: ['stop-color:#e6e9e1', 'stop-color:#5a7283'],
  t1: ['stop-color:#b9bdaf', 'stop-color:#31475a'],
  r0: ['stop-color:#cdd4cf', 'stop-color:#3f5668'],
  r1: ['stop-color:#767d72', 'stop-color:#152634'],
  jo: ['fill:none;stroke:#5d655c;stroke-width:3;opacity:.5', 'stroke:#0b1822'],
  b0: ['stop-color:#d9e3dc', 'stop-color:#35505f'],
  b1: ['stop-color:#6f9a6f', 'stop-color:#122b30'],
  fe: ['fill:#4f8458', 'fill:#0d2a2b'],
  fe2: ['fill:#8eb878', 'fill:#234a45'],
  wall: ['fill:#c3c8bf', 'fill:#3d5566'],
  g1: ['fill:#b6b5a6', 'fill:#93abb8'],
  g2: ['fill:#95978b', 'fill:#4c6476'],
  g3: ['fill:#858a80', 'fill:#34495a'],
  g4: ['fill:#d9d6c6', 'fill:#b9ccd4'],
  arch: ['fill:#6d7269', 'fill:#17283a'],
  open: ['fill:#fff', 'fill:#d3e6ee'],
  mos: ['fill:#6f9a6f', 'fill:#17383a'],
  co: ['fill:#f4704a', 'fill:#d9623f'],
  co2: ['fill:#c94e33', 'fill:#8f3d2c'],
  pa: ['fill:#23343b', 'fill:#0b151c'],
  po: ['fill:none;stroke:#4a3a28;stroke-width:4;stroke-linecap:round', 'stroke:#1a1612'],
  ba: ['fill:#a8793f', 'fill:#6d4d2a'],
  la: ['fill:#5d9a4e', 'fill:#ffcf6b'],
  ha: ['fill:#f5dfae', 'fill:#d8c08c'],
  hs: ['fill:#cda869', 'fill:#8a7048'],
  sh: ['fill:#2c3a36;opacity:.3', 'fill:#000;opacity:.4'],
};

export function draw(): string {
  return drawing(
    { width: 1600, height: 1000, label: 'Bậc đá lên Hoành Sơn Quan trên đèo Ngang trong sương', style },
    '<defs>' +
      fade('s', [
        ['s0', 0],
        ['s1', 0.42],
      ]) +
      fade(
        't',
        [
          ['t0', 0],
          ['t1', 0.7],
        ],
        'gradientUnits="userSpaceOnUse" x2="0" y1="318" y2="1000"',
      ) +
      fade(
        'r',
        [
          ['r0', 0],
          ['r1', 0.7],
        ],
        'gradientUnits="userSpaceOnUse" x2="0" y1="318" y2="1000"',
      ) +
      fade(
        'b',
        [
          ['b0', 0],
          ['b1', 0.8],
        ],
        'gradientUnits="userSpaceOnUse" x2="0" y1="330" y2="1000"',
      ) +
      fade('f', [
        ['f1', 0],
        ['f0', 0.5],
        ['f1', 1],
      ]) +
      glow('e', [
        ['e0', 0],
        ['e1', 1],
      ]) +
      '</defs>' +
      '<path fill="url(#s)" d="M0 0h1600v1000H0z"/>' +
      path(
        'hill',
        smooth(
          readPoints('-200 720, -160 400, 200 330, 420 300, 640 330, 860 300, 1060 330, 1300 270, 1760 150, 1900 700'),
          true,
        ),
      ) +
      gate +
      `<path fill="url(#b)" d="${smooth(bank(-1), true)}${smooth(bank(1), true)}"/>` +
      `<g fill="url(#t)">${steps.map(({ tread, riser }) => `<path d="${tread}"/><path fill="url(#r)" d="${riser}"/>`).join('')}</g>` +
      path(
        'jo',
        steps
          .slice(8)
          .map(({ joints }) => joints)
          .join(''),
      ) +
      path('fe', tufts(-1) + tufts(1)) +
      path('fe2', sprouts) +
      '<path fill="url(#f)" d="M0 250h1600v260H0z" opacity=".8"/>' +
      porter(905, 640, 0.92),
  );
}
