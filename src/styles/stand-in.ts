import { fromFile } from '@capsizecss/unpack/fs';
import { memoize } from '../i18n/memoize.ts';
import { toFontFile, weights, type Typeface } from './typeface.ts';

/**
 * Fonts that the systems of readers have, by the names under which browsers find them, with the mean width of their letters in
 * ems (from @capsizecss/metrics 4.3, `xWidthAvg`): of Windows and Apple's systems, of Android, of Linux.
 */
const systemFonts = [
  { family: 'Arial', local: { '400': 'Arial', '700': 'Arial Bold' }, width: { '400': 913 / 2048, '700': 983 / 2048 } },
  {
    family: 'Roboto',
    local: { '400': 'Roboto', '700': 'Roboto Bold' },
    width: { '400': 911 / 2048, '700': 926 / 2048 },
  },
  {
    family: 'Noto Sans',
    local: { '400': 'Noto Sans', '700': 'Noto Sans Bold' },
    width: { '400': 0.474, '700': 0.503 },
  },
] as const;

/** Families that stand in for the typeface of a site until it has come, in the order in which they are tried. */
export const standIns = systemFonts.map(({ family }) => `${family} stand-in` as const);

const toPercent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;

/**
 * Writes the `@font-face` rules of the stand-ins: fonts of the system at the size at which their lines are as long and as
 * high as those of the typeface, so that nothing moves when it comes.
 *
 * @param packages folder of the packages of fontsource.org
 */
export async function writeStandIns({ name }: Pick<Typeface, 'name'>, packages?: string): Promise<string> {
  const rules = await Promise.all(
    weights.map(async (weight) => {
      const { ascent, descent, unitsPerEm, xWidthAvg } = await fromFile(toFontFile(name, 'latin', weight, packages));
      return systemFonts.map(({ local, width }, index) => {
        const size = xWidthAvg / unitsPerEm / width[weight];
        const toOverride = (part: number): string => toPercent(Math.abs(part) / unitsPerEm / size);
        return `@font-face{font-family:"${standIns[index]}";src:local("${local[weight]}");font-weight:${weight};size-adjust:${toPercent(size)};ascent-override:${toOverride(ascent)};descent-override:${toOverride(descent)};line-gap-override:0%}`;
      });
    }),
  );
  return rules.flat().join('');
}

/** The rules for the typeface of a site. */
export const getStandIns = memoize((typeface: Typeface): Promise<string> => writeStandIns(typeface));
