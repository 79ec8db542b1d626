import type { MediaItem, SiteContent } from './content.ts';
import type { Reference } from '../schemas/reference.ts';
import { sectionSlug } from './entries.ts';
import { getEditionReferences } from './references.ts';

/** Widths in pixels at which photographs are offered; a picture is never made larger than it is. */
const widths = [480, 960, 1440];

/**
 * In what photographs are offered, the smallest first: browsers take the first that they know. Qualities at which our test
 * photographs show no artefacts at arm's length.
 */
export const photographFormats = [
  { format: 'avif', mime: 'image/avif', quality: 55 },
  { format: 'webp', mime: 'image/webp', quality: 78 },
] as const;

/** One published form of a picture or file. */
export interface MediaVariant {
  item: MediaItem;
  /** What a photograph is made into; undefined for the file as it is. */
  format?: (typeof photographFormats)[number]['format'];
  /** Path below the site, with a part of the content's digest: it can be cached for ever. */
  path: string;
  /** Width in pixels; undefined for the file as it is. */
  width?: number;
}

const toPath = (item: MediaItem, tail: string): string => `/media/${item.name}.${item.sha256.slice(0, 8)}${tail}`;

/** Tells whether a picture is made of pixels and so comes in several widths. */
export const isRaster = (item: MediaItem): boolean => item.role === 'picture' && item.ending !== 'svg';

/** The forms in which an item is published: photographs as AVIF and WebP in several widths, everything else as it is. */
export function getVariants(item: MediaItem): MediaVariant[] {
  if (!isRaster(item)) return [{ item, path: toPath(item, `.${item.ending}`) }];
  const smaller = widths.filter((width) => width < item.width);
  const all = smaller.length < widths.length ? [...smaller, Math.min(item.width, widths.at(-1)!)] : smaller;
  return photographFormats.flatMap(({ format }) =>
    all.map((width) => ({ item, width, format, path: toPath(item, `-${width}.${format}`) })),
  );
}

/** The address of an item in its largest form; of a photograph that is WebP, which everything can read. */
export const getMediaPath = (item: MediaItem): string => getVariants(item).at(-1)!.path;

/** Names of the pictures and files among references. */
export const listMedia = (references: readonly Pick<Reference, 'kind' | 'target'>[]): string[] =>
  references.flatMap(({ kind, target }) => (kind === 'picture' || kind === 'file' ? [target] : []));

/**
 * Lists the items that something published shows or offers: what only a withdrawn entry used, one that waits for its day,
 * or an edition that is not enabled, is not published either. Nor is what a record lists and no page shows: pictures
 * appear where a text has a <Gallery />, the files of a section where its text has <Downloads />.
 */
export function getPublishedMedia({ site, records, texts, editions, media }: SiteContent): MediaItem[] {
  const inTexts = Object.values(texts).flatMap(({ section, slug, references, shows }) => {
    const record = records[`${section}/${slug}`];
    const isShown = (field: 'pictures' | 'files'): boolean =>
      shows.includes(field) || (field === 'files' && slug !== sectionSlug);
    return [
      ...listMedia(references),
      ...(['pictures', 'files'] as const).flatMap((field) => (record && isShown(field) ? record[field] : [])),
    ];
  });
  const inEditions = site.locales.flatMap(({ locale }) => {
    const edition = editions[locale];
    return edition ? listMedia(getEditionReferences(edition)) : [];
  });
  const names = new Set([...inTexts, ...Object.values(records).flatMap(({ poster }) => poster ?? []), ...inEditions]);
  return Object.values(media).filter(({ name }) => names.has(name));
}

/**
 * Gives an item by name.
 *
 * @throws when it does not exist
 */
export function getMedia(content: SiteContent, name: string): MediaItem {
  const item = content.media[name];
  if (!item) throw new Error(`No media ${name} / không có ảnh hay tệp ${name}`);
  return item;
}
