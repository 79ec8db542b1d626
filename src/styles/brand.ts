import type { SiteContent } from '../catalog/content.ts';
import { memoize } from '../i18n/memoize.ts';
import type { Typeface } from './typeface.ts';
import { strengthen } from './legibility.ts';
import { createPalette, toDeclarations, type Scheme } from './palette.ts';
import { typography } from './typography.ts';

/** Sets languages in the typeface of the site, or not, where typography.ts cannot know what letters it has. */
function toTypefaceRules(typeface: Typeface | undefined): string {
  if (!typeface) return ':root{--font-latin:system-ui}';
  const write = (langs: readonly string[], fonts: string): string =>
    langs.length === 0 ? '' : `${langs.map((lang) => `:lang(${lang})`).join(',')}{--font-text:${fonts}}`;
  return (
    // No word in two faces: where some letters are missing, all are the reader's own.
    write(typeface.lacks, 'system-ui,sans-serif') + write(typeface.covers, 'var(--font-latin),system-ui,sans-serif')
  );
}

/** Style sheet of a site, beside those of the code: its colours, how its languages are set, and in what typeface. */
export const getStyle = memoize(({ site, brand }: SiteContent): string => {
  const rules = toTypefaceRules(brand.typeface);
  const palette = createPalette(site.brand.palette);
  const strong = toDeclarations(strengthen(palette), palette);
  return [
    `@layer tokens{:root{${toDeclarations(palette)}}:root[data-contrast=high]{${strong}}@media (prefers-contrast:more){:root{${strong}}}}`,
    typography,
    rules === '' ? '' : `@layer base{${rules}}`,
  ].join('');
});

/** A colour that browsers give their own frame. */
interface ThemeColour {
  colour: string;
  media?: string;
  scheme?: Scheme;
}

/** The colours that browsers give their own frame: one, or one for light and one for dark screens. */
export function getThemeColours({ site }: SiteContent): ThemeColour[] {
  const { light, dark } = site.brand['theme-color'] ?? createPalette(site.brand.palette).banner;
  return light === dark
    ? [{ colour: light }]
    : [
        { colour: light, media: '(prefers-color-scheme: light)', scheme: 'light' },
        { colour: dark, media: '(prefers-color-scheme: dark)', scheme: 'dark' },
      ];
}

/** A form of the favicon as a picture of points. */
export interface AppIcon {
  /** Name of the file at the root of the site, without its ending. */
  file: string;
  /** Pixels of each side. */
  size: number;
  /** What the web app manifest says it is for; left out of it otherwise. */
  purpose?: 'any' | 'maskable';
  /** Devices cut its corners: the ground goes to the edges, and the sign stands in their midst. */
  isMasked?: true;
}

/** The icons of a site that is put on a home screen. */
export const icons: readonly AppIcon[] = [
  { file: 'icon-192', size: 192, purpose: 'any' },
  { file: 'icon-512', size: 512, purpose: 'any' },
  { file: 'icon-maskable-512', size: 512, purpose: 'maskable', isMasked: true },
  { file: 'apple-touch-icon', size: 180, isMasked: true },
];
