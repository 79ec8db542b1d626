/**
 * Six in the morning on the new stands of the airport: from behind the marshaller, who lifts both wands, the airliner rolls
 * straight on, its wings from edge to edge; long shadows towards us, sand and casuarinas beyond.
 */
import { canopy, createRandom, drawing, drawLumps, path, smooth } from '../kit.ts';
import { readPoints } from '../points.ts';
import { filled, glow, haze, light } from '../shade.ts';

const random = createRandom(41);

/** Draws what is on one side of the airliner, and the same on the other. */
const both = (body: string): string => `${body}<g transform="matrix(-1 0 0 1 1640 0)">${body}</g>`;

export function draw(): string {
  return drawing(
    {
      width: 1600,
      height: 1000,
      label:
        'Tranh: sáu giờ sáng trên vị trí đỗ mới, người đánh tín hiệu giơ hai gậy sáng đón máy bay lăn thẳng vào, bóng đổ dài trên sân bê tông',
      style: {
        s1: ['stop-color:#9fc3ea', 'stop-color:#0a1030'],
        s2: ['stop-color:#f7e3ee', 'stop-color:#4a4878'],
        sand: ['fill:#f2e6cf', 'fill:#3a3a55'],
        tree: ['fill:#6f9a92', 'fill:#15223a'],
        a1: ['stop-color:#d3d8e6', 'stop-color:#2a2f4a'],
        a2: ['stop-color:#9aa6c2', 'stop-color:#101426'],
        joint: ['fill:none;stroke:#8793b2;stroke-width:5', 'stroke:#0b0f20'],
        lead: ['fill:#ffcf2e', 'fill:#b58f2e'],
        shadow: ['fill:#5c6a90;opacity:.6', 'fill:#04060f;opacity:.6'],
        wing: ['fill:#c3cde0', 'fill:#4a5474'],
        'wing-shade': ['fill:#8391b0', 'fill:#262d48'],
        tail: ['fill:#0f8f9c', 'fill:#125a68'],
        'tail-lit': ['fill:#4fc3c9', 'fill:#2a8088'],
        body: ['fill:#fdfdff', 'fill:#aab3c9'],
        'body-shade': ['fill:#c9d2e4', 'fill:#5d6888'],
        'body-deep': ['fill:#93a1bf', 'fill:#333c5c'],
        glass: ['fill:#22304c', 'fill:#0a1020'],
        gleam: ['fill:#9fd6ea', 'fill:#ffdc9a'],
        engine: ['fill:#eef2f8', 'fill:#8590ac'],
        intake: ['fill:#2a3450', 'fill:#0b0f1e'],
        fan: ['fill:none;stroke:#6f7f9f;stroke-width:6', 'stroke:#333d5a'],
        gear: ['fill:#4a5674', 'fill:#12172a'],
        tyre: ['fill:#1c2233', 'fill:#060810'],
        lamp: ['stop-color:#fffbe0;stop-opacity:.95'],
        'lamp-end': ['stop-color:#fff2b0;stop-opacity:0'],
        skin: ['fill:#c98f66', 'fill:#7d5a4a'],
        hair: ['fill:#1e1a20', 'fill:#08070c'],
        vest: ['fill:#ff7a1f', 'fill:#c95a1c'],
        'vest-shade': ['fill:#d9530f', 'fill:#84380f'],
        tape: ['fill:#f7f9c0', 'fill:#f2f4b0'],
        trousers: ['fill:#26305a', 'fill:#0e1330'],
        sleeve: ['fill:none;stroke:#ff7a1f;stroke-width:42;stroke-linecap:round', 'stroke:#a84a18'],
        ear: ['fill:#ffd02e', 'fill:#b58f2e'],
        wand: ['fill:none;stroke:#ff2f3c;stroke-width:20;stroke-linecap:round', 'stroke:#ff5a5f'],
        wl: ['stop-color:#ff5a5a;stop-opacity:.7'],
        'wl-end': ['stop-color:#ff5a5a;stop-opacity:0'],
      },
    },
    [
      `<defs>${haze('s', 0, 480, [['s1'], ['s2', 1]])}${haze('a', 500, 1000, [['a1'], ['a2', 1]])}${glow('l', [['lamp'], ['lamp-end', 1]])}${glow('w', [['wl'], ['wl-end', 1]])}</defs>`,
      filled('s', 'M0 0h1600v520H0z'),
      path(
        'sand',
        smooth(
          readPoints('-300 600, -200 460, 100 450, 360 476, 640 456, 980 470, 1300 446, 1700 466, 1900 600'),
          true,
        ),
      ),
      path(
        'tree',
        drawLumps(canopy(random, readPoints('-40 490, 460 480'), 30, 30)) +
          drawLumps(canopy(random, readPoints('1180 486, 1660 476'), 30, 30)) +
          'M-20 484h500v30H-20zM1160 484h460v30h-460z',
      ),
      filled('a', 'M0 500h1600v510H0z'),
      path(
        'joint',
        'M0 560h1600M0 660h1600M0 820h1600M640 500L120 1010M1000 500l520 510M740 500L520 1010M900 500l220 510',
      ) + path('lead', 'M812 500h16l22 510h-60z'),
      path('shadow', 'M0 590q500-40 700 0h240q260-40 660 0v30q-400 10-660 10l60 90H640l60-90Q300 620 0 620z'),
      // The airliner from before.
      path('tail', 'M806 30h28l14 250h-56z') + path('tail-lit', 'M806 30h14v250h-28z'),
      both(
        path('wing-shade', 'M820 420L0 386v-16l820 10z') +
          path('wing', 'M820 400L-20 372v-10L820 340z') +
          path('wing', 'M800 300L560 272v-10l240 16z') +
          path('gear', 'M640 440h14v110h-14z') +
          path('tyre', 'M622 520h50q8 30 0 66h-50q-8-36 0-66z') +
          path('engine', 'M440 440a70 72 0 1 1 140 0 70 72 0 1 1-140 0z') +
          path('intake', 'M454 442a56 58 0 1 1 112 0 56 58 0 1 1-112 0z') +
          path('fan', 'M510 384v116M460 414l100 56M460 470l100-56') +
          path('body', 'M498 442a12 12 0 1 1 24 0 12 12 0 1 1-24 0z'),
      ),
      path('body-deep', 'M690 380a130 134 0 1 1 260 0 130 134 0 1 1-260 0z') +
        path('body-shade', 'M690 374a130 130 0 1 1 260 0q-30 90-130 94-100-4-130-94z') +
        path('body', 'M700 350q10-104 120-106 110 2 120 106-20 70-120 74-100-4-120-74z'),
      path('glass', 'M736 316q10-38 78-40v48q-50 2-70 22zM904 316q-10-38-78-40v48q50 2 70 22z') +
        path('gleam', 'M750 312q14-22 56-24v10q-36 4-52 24zM834 288q30 2 46 14l-6 14q-16-14-40-18z'),
      path('gear', 'M810 500h20v90h-20z') +
        path('tyre', 'M788 560h24q6 26 0 54h-24q-6-28 0-54zM828 560h24q6 26 0 54h-24q-6-28 0-54z'),
      light('l', 820, 520, 70) + light('l', 640, 404, 60) + light('l', 1000, 404, 60),
      // The marshaller from behind, wands up.
      path('shadow', 'M780 960h150l100 50H740z'),
      path('trousers', 'M778 800h140l6 200h-56l-16-130-16 130h-60z'),
      path('sleeve', 'M786 668L716 588L744 500M912 668L982 588L956 500'),
      path('vest', 'M768 690q0-56 40-64h84q40 8 40 64l-12 130H780z') +
        path('vest-shade', 'M878 626h14q40 8 40 64l-12 130h-30z') +
        path('tape', 'M792 632h18l8 188h-18zM884 632h18l-6 188h-18zM774 742h150v20H776z'),
      path(
        'skin',
        'M824 580h52v50q-26 16-52 0zM728 492a18 18 0 1 1 34 0 18 18 0 1 1-34 0zM940 492a18 18 0 1 1 34 0 18 18 0 1 1-34 0z',
      ) +
        path('hair', 'M800 550q-4-60 50-62 54 2 50 62-2 54-50 56-48-2-50-56z') +
        path('ear', 'M786 536h22v48h-22q-8-24 0-48zM892 536h22q8 24 0 48h-22z') +
        path('ear', 'M794 530q4-66 56-68 54 2 58 68l-12 2q-4-54-46-56-42 2-44 54z'),
      light('w', 736, 420, 90) + light('w', 966, 420, 90) + path('wand', 'M744 480l-14-104M958 480l14-104'),
    ].join(''),
  );
}
