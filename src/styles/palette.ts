import type { ColourName, Shades } from '../schemas/brand.ts';
import { getContrast, getReadable, mix, white } from './contrast.ts';

/** Screens are light or dark. */
export type Scheme = keyof Shades;

/** Every colour of a site. */
export type Palette = Record<ColourName, Shades>;

/** The colours that a site gives. */
export type GivenColours = Readonly<Partial<Record<ColourName, Shades | undefined>>>;

/** How a colour is made from others. */
interface Recipe {
  from: readonly ColourName[];
  make: (palette: Palette, scheme: Scheme) => string;
}

/** Mixes two colours. @param shares how much of the second there is, on light and on dark screens */
const blend = (first: ColourName, second: ColourName, light: number, dark = light): Recipe => ({
  from: [first, second],
  make: (palette, scheme) => mix(palette[first][scheme], palette[second][scheme], scheme === 'light' ? light : dark),
});
const lighten = (name: ColourName, light: number, dark: number): Recipe => ({
  from: [name],
  make: (palette, scheme) => mix(palette[name][scheme], white, scheme === 'light' ? light : dark),
});
const readableOn = (ground: ColourName): Recipe => ({
  from: [ground],
  make: (palette, scheme) => getReadable(palette[ground][scheme]),
});

/** Takes the shade of a colour, of light or of dark screens, that is seen best on a ground which is dark on both. */
const seenOn = (ground: ColourName, name: ColourName): Recipe => ({
  from: [name, ground],
  make: (palette, scheme) => {
    const { light, dark } = palette[name];
    const below = palette[ground][scheme];
    return getContrast(light, below) >= getContrast(dark, below) ? light : dark;
  },
});
/** Moves a ground away from the letters on it. */
const deepen = (ground: ColourName, letters: ColourName, share: number): Recipe => ({
  from: [letters, ground], // where they are too alike, rather the letters are to be changed
  make: (palette, scheme) => mix(palette[ground][scheme], getReadable(palette[letters][scheme]), share),
});

/** Every colour: what it is where a site does not give it, or how it is made from those above it. */
const colours: readonly (readonly [ColourName, Shades | Recipe])[] = [
  ['paper', { light: '#f7f8f9', dark: '#0f1418' }],
  ['ink', { light: '#1a2026', dark: '#e8ebee' }],
  ['primary', { light: '#1f5c8f', dark: '#8cc0ea' }],
  ['accent', { light: '#9a3412', dark: '#f5a882' }],
  ['banner', { light: '#24435c', dark: '#182d3e' }],
  ['highlight', { light: '#fff0b8', dark: '#463a10' }],
  ['sea', { light: '#d6e6f0', dark: '#12283a' }],
  ['land', { light: '#ece7d8', dark: '#2a3833' }],
  ['surface', lighten('paper', 0.7, 0.05)],
  ['surface-strong', blend('paper', 'ink', 0.05, 0.1)],
  ['muted', blend('ink', 'paper', 0.25)],
  ['line', blend('paper', 'ink', 0.2)],
  ['on-accent', readableOn('accent')],
  ['on-banner', readableOn('banner')],
  ['on-banner-muted', blend('on-banner', 'banner', 0.15)],
  ['button', blend('on-banner', 'banner', 0.05)],
  ['on-button', readableOn('button')],
  ['river', blend('sea', 'primary', 0.5)],
  ['border', blend('land', 'ink', 0.4)],
  ['sea-name', blend('ink', 'primary', 0.3)],
  ['river-name', blend('ink', 'primary', 0.3)],
  ['rock', deepen('banner', 'on-banner', 0.2)],
  ['strata', blend('rock', 'on-banner', 0.12)],
  ['sun', seenOn('rock', 'accent')],
  ['rice', seenOn('rock', 'primary')],
  ['sand-deep', blend('rock', 'on-banner', 0.6)],
];

/** Makes the whole palette from the colours that a site gives. */
export function createPalette(given: GivenColours): Palette {
  const palette = {} as Palette; // filled below, from the table that names them all
  for (const [name, preset] of colours)
    palette[name] =
      given[name] ??
      ('from' in preset ? { light: preset.make(palette, 'light'), dark: preset.make(palette, 'dark') } : preset);
  return palette;
}

/** The colour that another is made from, in the first place. */
export const getOrigin = (name: ColourName, given: GivenColours): ColourName | undefined => {
  const [, preset] = colours.find(([each]) => each === name)!; // the table names them all
  return !given[name] && 'from' in preset ? preset.from[0] : undefined;
};

/** Lists the colours that follow when one is changed: itself, and those that are made from it. */
export function listDependent(name: ColourName, given: GivenColours): Set<ColourName> {
  const found = new Set([name]);
  for (const [other, preset] of colours)
    if (!given[other] && 'from' in preset && preset.from.some((each) => found.has(each))) found.add(other);
  return found;
}

/** What each colour of the palette is used as: `--color-<role>` in style sheets. */
const roles = {
  page: 'paper',
  surface: 'surface',
  'surface-strong': 'surface-strong',
  text: 'ink',
  'text-muted': 'muted',
  link: 'primary',
  accent: 'accent',
  'on-accent': 'on-accent',
  line: 'line',
  brand: 'banner',
  'on-brand': 'on-banner',
  'on-brand-muted': 'on-banner-muted',
  mark: 'highlight',
  button: 'button',
  'on-button': 'on-button',
  sea: 'sea',
  land: 'land',
  river: 'river',
  border: 'border',
  'sea-name': 'sea-name',
  'river-name': 'river-name',
  rock: 'rock',
  strata: 'strata',
  sun: 'sun',
  rice: 'rice',
  'sand-deep': 'sand-deep',
} as const satisfies Record<string, ColourName>;

/** Declares the roles as custom properties. @param than only those that differ from this palette */
export const toDeclarations = (palette: Palette, than?: Palette): string =>
  Object.entries(roles)
    .filter(([, name]) => !than || palette[name].light !== than[name].light || palette[name].dark !== than[name].dark)
    .map(([role, name]) => {
      const { light, dark } = palette[name];
      return `--color-${role}:${light === dark ? light : `light-dark(${light},${dark})`}`;
    })
    .join(';');
