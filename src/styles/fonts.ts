import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontProviders } from 'astro/config';
import subsetFont from 'subset-font';
import { openCache } from '../loaders/cache.ts';
import { ensureFile } from '../loaders/files.ts';
import { getProjectRoot } from '../loaders/project.ts';
import { expandRange } from './ranges.ts';
import { standIns } from './stand-in.ts';
import { toFontFile, weights, type Typeface } from './typeface.ts';

/** Slim fonts in Base64, by the digest of what they were made from. */
const slimFonts = openCache<string>('fonts', [], ['subset-font']);

/** Letters that stand side by side as they are. Those of other scripts take their shapes from neighbours, by features of the font. */
const isPlain = (subset: string): boolean =>
  /^(?:latin|vietnamese|cyrillic|greek|armenian|georgian)(?:-ext)?$/.test(subset);

/** Drops hinting, which screens of today pass over, and alternates that no style asks for: half of the bytes. */
async function slim(file: string, subset: string, range: string): Promise<Buffer> {
  const source = readFileSync(file);
  const options = {
    targetFormat: 'woff2',
    noHinting: true,
    ...(isPlain(subset) ? { noLayoutClosure: true, keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl'] } : {}),
  } as const;
  const key = hash('sha256', `${source.toString('base64')}\n${JSON.stringify([range, options])}`);
  const known = slimFonts.read(key);
  if (known !== undefined) return Buffer.from(known, 'base64');
  const made = Buffer.from(await subsetFont(source, expandRange(range), options));
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

/** The fonts that pages bring along, served from this site; none where readers see their own. */
export async function createFonts(typeface: Typeface | undefined) {
  if (!typeface) return [];
  const { name, family, subsets } = typeface;
  const variants = await Promise.all(
    weights.flatMap((weight) =>
      Object.entries(subsets).map(async ([subset, range]) => ({
        weight,
        style: 'normal' as const,
        src: [placeFont(await slim(toFontFile(name, subset, weight), subset, range))] as [string],
        unicodeRange: range.split(', ') as [string, ...string[]], // split gives at least one
      })),
    ),
  );
  return [
    {
      provider: fontProviders.local(),
      name: family,
      cssVariable: '--font-latin' as const,
      // Astro's own would know no other system than one with Arial.
      fallbacks: [standIns[0]!, ...standIns.slice(1), 'system-ui', 'sans-serif'] as [string, ...string[]],
      optimizedFallbacks: false,
      // What comes after the words of a page is for the next one: no line ends elsewhere while somebody reads.
      display: 'optional' as const,
      options: { variants: variants as [(typeof variants)[number], ...typeof variants] }, // never empty
    },
  ];
}
