import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontProviders } from 'astro/config';
import subsetFont from 'subset-font';
import { openCache } from '../loaders/cache.ts';
import { ensureFile } from '../loaders/files.ts';
import { getProjectRoot } from '../loaders/project.ts';
import { expandRange } from './ranges.ts';

/** Code points per file as @fontsource cuts them; Latin comes first, Vietnamese takes over for the letters it has. */
const subsets = {
  latin:
    'U+0020-007E, U+00A0-00FF, U+0131, U+0152-0153, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215',
  vietnamese:
    'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB',
};

const weights = ['400', '700'] as const;
/** Slim fonts in Base64, by the digest of what they were made from. */
const slimFonts = openCache<string>('fonts', [], ['subset-font']);

/** Drops hinting, which screens of today pass over, and alternates that no style asks for: half of the bytes. */
async function slim(subset: keyof typeof subsets, weight: string): Promise<Buffer> {
  const source = readFileSync(
    join(
      getProjectRoot(),
      `node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`,
    ),
  );
  const options = {
    targetFormat: 'woff2',
    noHinting: true,
    noLayoutClosure: true,
    keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl'],
  } as const;
  const key = hash('sha256', `${source.toString('base64')}\n${JSON.stringify([subsets[subset], options])}`);
  const known = slimFonts.read(key);
  if (known !== undefined) return Buffer.from(known, 'base64');
  const made = Buffer.from(await subsetFont(source, expandRange(subsets[subset]), options));
  slimFonts.write(key, made.toString('base64'));
  return made;
}

/**
 * Writes a font where Astro can read it, unless these very bytes are there.
 *
 * @returns the path below the project
 */
function placeFont(font: Buffer): string {
  const path = `.astro/typeface/${hash('sha256', font).slice(0, 12)}.woff2`;
  ensureFile(join(getProjectRoot(), path), font);
  return `./${path}`;
}

/** Be Vietnam Pro (SIL Open Font License), served from this site. Other scripts use the reader's own fonts. */
export async function createFonts() {
  const variants = await Promise.all(
    weights.flatMap((weight) =>
      Object.entries(subsets).map(async ([subset, range]) => ({
        weight,
        style: 'normal' as const,
        src: [placeFont(await slim(subset as keyof typeof subsets, weight))] as [string],
        unicodeRange: range.split(', ') as [string, ...string[]], // split gives at least one
      })),
    ),
  );
  return [
    {
      provider: fontProviders.local(),
      name: 'Be Vietnam Pro',
      cssVariable: '--font-latin' as const,
      fallbacks: ['system-ui', 'sans-serif'] as [string, ...string[]],
      options: { variants: variants as [(typeof variants)[number], ...typeof variants] }, // never empty
    },
  ];
}
