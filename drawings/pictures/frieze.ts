/**
 * The narrow land in section, from the pass to Laos to sunrise over the sea. Water that floods a valley sinks into the rock,
 * runs through the caves and comes out to the town. The lowest colour is that of the page below.
 */
import { createRandom, drawing, path, type Point, type Style } from '../kit.ts';
import { plain, sea, shore, town } from '../frieze/coast.ts';
import { caves, farTowers, floodedValley, pass, section } from '../frieze/mountains.ts';
import { height, water, width } from '../frieze/size.ts';
import { dots } from '../points.ts';
import { fade, filled, glow, haze, light } from '../shade.ts';

const gradients = `<defs>${[
  fade('sky', [['sky0'], ['sky1', 0.5], ['sky2', 0.78], ['sky3', 1]]),
  glow('halo', [['halo'], ['halo-end', 1]]),
  haze('far', 560, 940, [['far'], ['mist', 1]]),
  haze('far-lit', 560, 940, [['far-lit'], ['mist', 1]]),
  haze('mid', 640, 1000, [['mid'], ['mist', 1]]),
  haze('mid-lit', 640, 1000, [['mid-lit'], ['mist', 1]]),
  haze('hill', 520, 980, [['hill'], ['hill-foot', 1]]),
  haze('hill-lit', 540, 900, [['hill-lit'], ['hill-foot', 1]]),
  haze('rock', 400, 1120, [['rock'], ['deep', 1]]),
  haze('lake', 1000, 1190, [['river-deep'], ['abyss', 1]]),
  haze('shaft', 470, 720, [['shaft'], ['shaft-end', 1]]),
  glow('day', [['day'], ['beam-end', 1]]),
  haze('sea', water, 1100, [['sea'], ['abyss', 1]]),
  haze('beam', 440, 960, [['beam-end'], ['beam', 0.3], ['beam-end', 1]]),
  glow('warm', [['warm'], ['warm-end', 1]]),
].join('')}</defs>`;

function sky(): string {
  const random = createRandom(4);
  const stars = Array.from({ length: 30 }, (): Point => [random() * width, random() * 760]).toSorted(
    ([x], [otherX]) => x - otherX,
  );
  return [
    filled('sky', `M0 0h${width}v${height}H0z`),
    path('star', dots(stars)),
    light('halo', 2290, 960, 760),
    '<circle class="sun" cx="2290" cy="962" r="94"/>',
  ].join('');
}

/** Lines and dots: what they share. */
const stroke = 'fill:none;stroke-linecap:round;stroke-linejoin:round;stroke-width:';

const style: Style = {
  sky0: ['stop-color:#9fd0cb', 'stop-color:#050f1b'],
  sky1: ['stop-color:#e3ead0', 'stop-color:#0d2a3e'],
  sky2: ['stop-color:#fde3b4', 'stop-color:#1f465a'],
  sky3: ['stop-color:#ffc596', 'stop-color:#3f6470'],
  star: ['display:none', `display:inline;${stroke}3;stroke:#fff;opacity:.7`],
  halo: ['stop-color:#ffb27c;stop-opacity:.85', 'stop-color:#d9cba6;stop-opacity:.34'],
  'halo-end': ['stop-color:#ffb27c;stop-opacity:0', 'stop-color:#d9cba6'],
  sun: ['fill:#f4704a', 'fill:#ffedcb'],
  far: ['stop-color:#a3c9bd', 'stop-color:#1b3d50'],
  'far-lit': ['stop-color:#d5dcbc', 'stop-color:#2b5464'],
  mid: ['stop-color:#5f9d92', 'stop-color:#14303f'],
  'mid-lit': ['stop-color:#b5cf9f', 'stop-color:#2b5561'],
  mist: ['stop-color:#ffe2b8', 'stop-color:#3a5f6c'],
  hill: ['stop-color:#4f9079', 'stop-color:#12303a'],
  'hill-lit': ['stop-color:#a5c47c', 'stop-color:#2b5a5a'],
  'hill-foot': ['stop-color:#2d7a66', 'stop-color:#0d2630'],
  rock: ['stop-color:#2a645c', 'stop-color:#0f2f33'],
  deep: ['stop-color:#0c3130', 'stop-color:#041215'],
  bed: ['fill:#3d7a6c;opacity:.42', 'fill:#1f4a4c'],
  'bed-low': ['fill:#071f20;opacity:.3', 'fill:#010708'],
  seam: [`${stroke}2;stroke:#5f9a86;opacity:.5`, 'stroke:#2c5a5a'],
  crack: [`${stroke}3.5;stroke:#0c3130`, 'stroke:#041013'],
  rim: [`${stroke}4;stroke:#f3d9a4`, 'stroke:#5e8f8c'],
  slope: ['fill:#2a7a5c', 'fill:#0f3a38'],
  'slope-lit': ['fill:#b5cb78', 'fill:#3d7468'],
  tree: [`${stroke}25;stroke:#1c6350;stroke-dasharray:0 13 0 19 0 16`, 'stroke:#0b2f30'],
  'garden-dark': [`${stroke}24;stroke:#1c6350`, 'stroke:#0b2f30'],
  bush: [`${stroke}14;stroke:#1c6350;stroke-dasharray:0 31 0 22 0 44`, 'stroke:#0b2f30'],
  'tree-lit': [`${stroke}16;stroke:#7fb566;stroke-dasharray:0 37 0 52 0 24`, 'stroke:#2f6656'],
  road: [`${stroke}9;stroke:#f6e3b6`, 'stroke:#6f7d76'],
  white: ['fill:#fff5df', 'fill:#9aa9a6'],
  coral: ['fill:#f4704a', 'fill:#e0714e'],
  gold: ['fill:#f7c65a', 'fill:#ffd76e'],
  blue: ['fill:#2d6f9e', 'fill:#1c4a63'],
  'lamp-dot': [`${stroke}6;stroke:#fff1b8`],
  hollow: ['fill:#0a2b2e', 'fill:#06191e'],
  shell: ['fill:#154b4a', 'fill:#0b2c32'],
  'shell-far': ['fill:#2c7a70', 'fill:#15474b'],
  warm: ['stop-color:#ffcf7a;stop-opacity:.8'],
  'warm-end': ['stop-color:#ffcf7a;stop-opacity:0'],
  shaft: ['stop-color:#9dc4a4', 'stop-color:#3d7880'],
  'shaft-end': ['stop-color:#2c7a70;stop-opacity:0', 'stop-color:#15474b'],
  day: ['stop-color:#ffedc4;stop-opacity:.6', 'stop-color:#8fb8c0;stop-opacity:.35'],
  beam: ['stop-color:#fff0bd;stop-opacity:.5', 'stop-color:#d3ecf2;stop-opacity:.3'],
  'beam-end': ['stop-color:#fff0bd;stop-opacity:0', 'stop-color:#d3ecf2'],
  garden: ['fill:#37875a', 'fill:#1d5145'],
  'garden-tree': [`${stroke}22;stroke:#4f9f58`, 'stroke:#2a6a54'],
  'garden-lit': [`${stroke}16;stroke:#bddb78`, 'stroke:#6fa88a'],
  flow: ['fill:#e9d2a0', 'fill:#8fa39b'],
  'flow-dark': ['fill:#b38f60', 'fill:#4c625f'],
  sand: ['fill:#e8c98d', 'fill:#9c8258'],
  'river-deep': ['stop-color:#2fb0a9', 'stop-color:#1c6f78'],
  river: ['fill:#2fb0a9', 'fill:#1c6f78'],
  stone: ['fill:#3f8577', 'fill:#1d5356'],
  flap: ['fill:#04201f;opacity:.28'],
  person: ['fill:#04201f', 'fill:#020b0d'],
  head: [`${stroke}8;stroke:#04201f`, 'stroke:#020b0d'],
  rope: [`${stroke}2.5;stroke:#04201f`],
  bubble: [`${stroke}5;stroke:#d8f4ec`],
  glint: [`${stroke}3;stroke:#c9efe4`, 'stroke:#74b2b4'],
  swift: [`${stroke}3;stroke:#04201f`],
  drum: [`${stroke}6;stroke:#1b5fa8;stroke-dasharray:0 8`, 'stroke:#2a6da3'],
  roof: ['fill:#c2492c', 'fill:#6b3227'],
  window: ['fill:none;stroke:#3e6f74;stroke-width:6', 'stroke:#ffcf6a'],
  windows: ['fill:none;stroke:#3e6f74;stroke-width:5;stroke-dasharray:6 7', 'stroke:#ffcf6a'],
  sunny: ['fill:#fff8e2', 'fill:#8b9a98'],
  sink: [`${stroke}6;stroke:#2fb0a9`, 'stroke:#1c6f78'],
  trunk: [`${stroke}5;stroke:#5b4326`, 'stroke:#2a2118'],
  palm: ['fill:#1f6a50', 'fill:#0e3a33'],
  soil: ['fill:#8a5a35', 'fill:#38291f'],
  grass: ['fill:#8fbf5c', 'fill:#2c5a3e'],
  rice: ['fill:none;stroke:#6f9f45;stroke-width:14;stroke-dasharray:3 5', 'stroke:#3a6a48'],
  rail: [`${stroke}6;stroke:#5b6f70`, 'stroke:#51666b'],
  tall: ['fill:#9fb9b4', 'fill:#20404c'],
  rose: ['fill:#e79b7a', 'fill:#5c433f'],
  brick: ['fill:#a85a3d', 'fill:#4b2f2a'],
  'brick-lit': ['fill:#e2936a', 'fill:#85594a'],
  hole: ['fill:#57281e', 'fill:#160e10'],
  red: ['fill:#da251d'],
  yellow: ['fill:#ff0'],
  cable: [`${stroke}2;stroke:#5b6f70`, 'stroke:#8ba0a4'],
  sea: ['stop-color:#35aaa4', 'stop-color:#1d5868'],
  abyss: ['stop-color:#08505e', 'stop-color:#06202c'],
  'sun-water': [`${stroke}5;stroke:#ffd3a4`, 'stroke:#ffedcb'],
  dune: ['fill:#f0d391', 'fill:#8a7a5c'],
  'dune-lee': ['fill:#d3a763', 'fill:#5d5340'],
  blade: [`${stroke}3;stroke:#6f8f4a`, 'stroke:#3c5540'],
  hull: ['fill:#12506a', 'fill:#0a1f2c'],
  hat: ['fill:#e9cf98', 'fill:#a58e62'],
  fish: ['fill:#9fe0d3', 'fill:#3f8a92'],
};

export function draw(): string {
  return drawing(
    {
      width,
      height,
      label:
        'Mảnh đất hẹp cắt ngang: đèo, núi đá vôi có hang và sông ngầm, đồng bằng, phố, cồn cát, mặt trời mọc trên biển',
      style,
    },
    [gradients, sky(), farTowers(), pass(), sea(), section(), caves(), floodedValley(), plain(), town(), shore()].join(
      '',
    ),
  );
}
