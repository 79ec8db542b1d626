import type { SiteContent } from '../catalog/content.ts';
import { memoize } from '../i18n/memoize.ts';
import type { Typeface } from './typeface.ts';
import { createPalette, toDeclarations } from './palette.ts';
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
  return [
    `@layer tokens{:root{${toDeclarations(createPalette(site.brand.palette))}}}`,
    typography,
    rules === '' ? '' : `@layer base{${rules}}`,
  ].join('');
});

/** The colours that browsers give their own frame: one, or one for light and one for dark screens. */
export function getThemeColours({ site }: SiteContent): { colour: string; media?: string }[] {
  const { light, dark } = site.brand['theme-color'] ?? createPalette(site.brand.palette).banner;
  return light === dark
    ? [{ colour: light }]
    : [
        { colour: light, media: '(prefers-color-scheme: light)' },
        { colour: dark, media: '(prefers-color-scheme: dark)' },
      ];
}
