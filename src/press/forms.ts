import type { MediaItem } from '../catalog/content.ts';
import { getMediaPath, getVariants, isRaster, type MediaVariant } from '../catalog/media.ts';
import { pressFolder } from './addresses.ts';
import { getPosterDigest, themes, type PosterFile, type Theme } from './posters.ts';

/** A file in which a picture or recording can be had. */
export interface Form {
  /** Below the site. */
  path: string;
  /** What readers call such files: SVG, AVIF. */
  type: string;
  /** Pixels; a PDF and sound have none. */
  width?: number;
  height?: number;
  bytes: number;
  /** Of a poster: in what light it is drawn. */
  theme?: Theme;
}

/** Where the file of a photograph is published as its author gave it. */
export const getOriginalPath = ({ name, sha256, ending }: MediaItem): string =>
  `${pressFolder}${name}.${sha256.slice(0, 8)}.${ending}`;

/** The posters of a drawing among those on this machine; those of an older drawing are left out. By light, then by width. */
export const listPostersOf = (item: MediaItem, posters: readonly PosterFile[]): PosterFile[] =>
  posters
    .filter(({ name, digest }) => name === item.name && digest === getPosterDigest(item))
    .toSorted(
      (a, b) => themes.indexOf(a.theme) - themes.indexOf(b.theme) || (a.width ?? Infinity) - (b.width ?? Infinity),
    );

const toHeight = ({ width, height }: MediaItem, of: number): number => Math.round((height * of) / width);

/**
 * Lists the forms of an item: a photograph as it was given, and as AVIF and WebP in the largest width; a drawing as it is, and
 * its posters; a recording as it is.
 *
 * @param measure gives the bytes of a photograph that is made anew
 */
export async function listForms(
  item: MediaItem,
  posters: readonly PosterFile[],
  measure: (variant: MediaVariant) => Promise<number>,
): Promise<Form[]> {
  const { width, height, ending, size } = item;
  const pixels = width > 0 ? { width, height } : {};
  const own = { type: ending.toUpperCase(), ...pixels, bytes: size };
  if (!isRaster(item)) {
    const made = listPostersOf(item, posters).map((poster) => ({
      path: pressFolder + poster.file,
      type: poster.type.toUpperCase(),
      ...(poster.width === undefined ? {} : { width: poster.width, height: toHeight(item, poster.width) }),
      bytes: poster.bytes,
      theme: poster.theme,
    }));
    return [{ ...own, path: getMediaPath(item) }, ...made];
  }
  const variants = getVariants(item);
  const largest = Map.groupBy(variants, ({ format }) => format);
  const made = [...largest.values()].map(async (list) => {
    const variant = list.at(-1)!; // groups are not empty
    const pixelsWide = variant.width ?? width;
    return {
      path: variant.path,
      type: variant.format!.toUpperCase(), // photographs have one
      width: pixelsWide,
      height: toHeight(item, pixelsWide),
      bytes: await measure(variant),
    };
  });
  return [{ ...own, path: getOriginalPath(item) }, ...(await Promise.all(made))];
}
