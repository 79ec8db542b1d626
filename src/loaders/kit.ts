import type { SiteContent } from '../catalog/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { getKit, packKit } from '../press/kit.ts';
import { openCache } from './cache.ts';
import { readMediaBytes } from './media-bytes.ts';

/** Sizes of kits by their paths, which have a digest of what is in them. */
const sizes = openCache<number>('kits', ['src/press'], ['fflate']);

/** Packs the press kit of an edition. */
export const makeKit = (content: SiteContent, locale: Locale): Uint8Array<ArrayBuffer> =>
  packKit(getKit(content, locale), readMediaBytes);

/** Bytes of the press kit of an edition, which is packed for that only when it is a new one. */
export function measureKit(content: SiteContent, locale: Locale): number {
  const key = getKit(content, locale).path.replaceAll('/', '-');
  const known = sizes.read(key);
  if (known !== undefined) return known;
  const { length } = makeKit(content, locale);
  sizes.write(key, length);
  return length;
}
