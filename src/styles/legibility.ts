import type { ColourName } from '../schemas/brand.ts';
import { black, getContrast, getReadable, mix, white } from './contrast.ts';
import { createPalette, getOrigin, listDependent, type GivenColours, type Palette, type Scheme } from './palette.ts';

/** Contrast that letters need (WCAG 2.2, 1.4.3), and what else must be seen: a frame of focus, a point, a line (1.4.11). */
const letters = 4.5;
const graphics = 3;

/** How much of a picture shines through the shade below words on it, at most: `--shade` in tokens.css. */
const veil = 0.28;

/** Which colours stand on which, with the contrast that they need. */
const pairs: readonly (readonly [fronts: readonly ColourName[], grounds: readonly ColourName[], least: number])[] = [
  [['ink', 'muted', 'primary', 'accent'], ['paper', 'surface', 'surface-strong'], letters],
  [['ink', 'muted', 'primary'], ['highlight'], letters],
  [['on-banner', 'on-banner-muted'], ['banner', 'rock'], letters],
  [['on-button'], ['button'], letters],
  [['on-accent'], ['accent'], letters],
  [['sea-name', 'muted'], ['sea'], letters],
  [['river-name'], ['land'], letters],
  [['accent', 'primary'], ['sea', 'land'], graphics],
  [['sun', 'rice', 'sand-deep'], ['rock'], graphics],
];

/** Contrast of letters for readers who ask for more (WCAG 2.2, 1.4.6). */
const strong = 7;

/**
 * Moves colours apart until letters have a contrast of 7:1 on all they stand on: first grounds on which not even black or
 * white would have it, then the letters.
 */
export function strengthen(palette: Palette): Palette {
  const result = structuredClone(palette);
  const read = pairs.filter(([, , least]) => least === letters);
  /** Mixes a colour with black or white, by as little as will do. */
  const move = (name: ColourName, scheme: Scheme, end: string, isEnough: (colour: string) => boolean): void => {
    const shades = result[name];
    const steps = Array.from({ length: 101 }, (_, percent) => mix(shades[scheme], end, percent / 100));
    shades[scheme] = steps.find(isEnough) ?? end;
  };
  for (const scheme of ['light', 'dark'] as const) {
    for (const ground of new Set(read.flatMap(([, grounds]) => grounds))) {
      const letter = getReadable(result[ground][scheme]);
      move(ground, scheme, letter === white ? black : white, (colour) => getContrast(colour, letter) >= strong);
    }
    for (const [fronts, grounds] of read)
      for (const front of fronts)
        for (const ground of grounds) {
          const below = result[ground][scheme];
          move(front, scheme, getReadable(below), (colour) => getContrast(colour, below) >= strong);
        }
  }
  return result;
}

/** Two colours that cannot be told apart well enough. */
export interface ContrastProblem {
  front: ColourName;
  /** The colour below it; `print` is white paper, `picture` the rock over a picture that suits it least. */
  ground: ColourName | 'print' | 'picture';
  scheme: Scheme;
  /** Of both as #rrggbb. */
  contrast: number;
  least: number;
  below: string;
}

/** Finds the pairs of colours whose contrast is too low for readers (WCAG 2.2, level AA), on light and on dark screens. */
export function findContrastProblems(palette: Palette): ContrastProblem[] {
  const found: ContrastProblem[] = [];
  const compare = (
    scheme: Scheme,
    front: ColourName,
    ground: ContrastProblem['ground'],
    below: string,
    least: number,
  ): void => {
    const contrast = getContrast(palette[front][scheme], below);
    if (contrast < least) found.push({ front, ground, scheme, contrast, least, below });
  };
  for (const scheme of ['light', 'dark'] as const) {
    for (const [fronts, grounds, least] of pairs)
      for (const front of fronts)
        for (const ground of grounds) compare(scheme, front, ground, palette[ground][scheme], least);
    // The picture suits letters least where it is of their own brightness.
    const worst = getReadable(palette['on-banner'][scheme]) === white ? black : white;
    compare(scheme, 'on-banner', 'picture', mix(palette.rock[scheme], worst, veil), letters);
  }
  for (const front of ['ink', 'muted', 'primary', 'accent'] as const) compare('light', front, 'print', white, letters);
  return found;
}

const takesPart = ({ front, ground }: ContrastProblem, names: ReadonlySet<string>): boolean =>
  names.has(front) || names.has(ground);

/**
 * Finds the colour nearest to one of a site with which nothing is wrong: it is made darker or lighter by as little as will
 * do.
 *
 * @param own colours in whose pairs nothing may be wrong then
 * @returns as #rrggbb; nothing when this colour alone cannot mend it
 */
function findNearest(
  name: ColourName,
  given: GivenColours,
  scheme: Scheme,
  own: ReadonlySet<string>,
): string | undefined {
  const shades = createPalette(given)[name];
  const isSound = (colour: string): boolean => {
    const palette = createPalette({ ...given, [name]: { ...shades, [scheme]: colour } });
    return !findContrastProblems(palette).some((each) => each.scheme === scheme && takesPart(each, own));
  };
  for (let percent = 1; percent <= 100; percent++)
    for (const end of [black, white]) {
      const colour = mix(shades[scheme], end, percent / 100);
      if (isSound(colour)) return colour;
    }
  return undefined;
}

/** A colour that is to be changed. */
export interface Culprit {
  name: ColourName;
  scheme: Scheme;
  problems: ContrastProblem[];
  /** A colour like it with which nothing would be wrong, as #rrggbb. */
  instead: string | undefined;
}

/** Finds the colour with which most is wrong: rather one that was given, rather letters than what they stand on. */
function findHeaviest(problems: readonly ContrastProblem[], given: GivenColours): ColourName {
  const weights = new Map<ColourName, number>();
  const weigh = (name: ColourName, weight: number): void => {
    weights.set(name, (weights.get(name) ?? (given[name] ? 0.5 : 0)) + weight);
    // Where a colour is wrong, so are those made from it: all together they outweigh each.
    const origin = getOrigin(name, given);
    if (origin) weigh(origin, weight * 0.9);
  };
  for (const { front, ground } of problems) {
    weigh(front, 1);
    if (ground !== 'print' && ground !== 'picture') weigh(ground, 1);
  }
  return [...weights].reduce((heaviest, each) => (each[1] > heaviest[1] ? each : heaviest))[0];
}

/**
 * Finds which colours of a site are to be changed, the worst first. What is only made from such a colour is not told beside
 * it.
 */
export function findCulprits(given: GivenColours): Culprit[] {
  const culprits: Culprit[] = [];
  for (const [scheme, problems] of Map.groupBy(findContrastProblems(createPalette(given)), (each) => each.scheme))
    for (let rest = problems; rest.length > 0;) {
      const name = findHeaviest(rest, given);
      const own = new Set([name]);
      const dependent = listDependent(name, given);
      const instead = findNearest(name, given, scheme, dependent) ?? findNearest(name, given, scheme, own);
      culprits.push({ name, scheme, problems: rest.filter((each) => takesPart(each, own)), instead });
      rest = rest.filter((each) => !takesPart(each, dependent));
    }
  return culprits;
}
