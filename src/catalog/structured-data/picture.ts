import type { Locale } from '../../i18n/locales.ts';
import { absoluteUrl } from '../../i18n/paths.ts';
import { getTranslator } from '../../i18n/translator.ts';
import { getLibraryPath, getPictureAnchor, getRoomPath, hasPressRoom } from '../../press/addresses.ts';
import type { LibraryPicture } from '../../press/library.ts';
import type { MediaItem, SiteContent } from '../content.ts';
import { pickWording } from '../localized.ts';
import { getMediaPath, isRaster } from '../media.ts';
import { getLicenceAddress } from '../rights.ts';
import { describeOwner, describePage } from './site.ts';
import { refer, toId, toPixels, type Thing } from './thing.ts';

/** Names who made a picture: the owner of the site is an organization, others are persons. */
const describeMaker = (content: SiteContent, locale: Locale, author: string): object =>
  Object.values(content.site.owner.name).includes(author)
    ? refer(describeOwner(content, locale))
    : { '@type': 'Person', name: author };

const toMediaType = ({ record: { kind } }: MediaItem): string =>
  kind === 'video' ? 'VideoObject' : kind === 'audio' ? 'AudioObject' : 'ImageObject';

/**
 * Describes a picture or recording with its licence, where to ask for it and how to credit it
 * (developers.google.com/search/docs/appearance/structured-data/image-license-metadata).
 *
 * @param name what it shows
 */
export function describePicture(content: SiteContent, locale: Locale, item: MediaItem, name: string): Thing {
  const { site } = content;
  const { record, width, height, mime } = item;
  const { alt, author, credit, date, licence, owner } = record;
  const address = absoluteUrl(site.url, getMediaPath(item));
  const terms = getLicenceAddress(licence);
  // Only the media library has a place for each.
  const page = hasPressRoom(content) ? toId(content, getLibraryPath(locale), getPictureAnchor(item.name)) : undefined;
  return {
    '@type': toMediaType(item),
    '@id': page ?? address,
    contentUrl: address,
    encodingFormat: isRaster(item) ? 'image/webp' : mime,
    name,
    ...(alt ? { description: pickWording(site, alt, locale).text } : {}),
    ...(width > 0 ? { width: toPixels(width) } : {}),
    ...(height > 0 ? { height: toPixels(height) } : {}),
    ...(terms === undefined ? {} : { license: terms }),
    ...(page === undefined ? {} : { acquireLicensePage: page }),
    creditText: pickWording(site, credit, locale).text,
    creator: describeMaker(content, locale, author),
    copyrightNotice: `${owner}, ${licence}`,
    dateCreated: date,
  };
}

/** Describes the media library of an edition with all that is in it (schema.org/CollectionPage). */
export function describeLibrary(content: SiteContent, locale: Locale, library: readonly LibraryPicture[]): Thing[] {
  const t = getTranslator(locale);
  const page = {
    name: t('press.library'),
    description: t('press.libraryText'),
    path: getLibraryPath(locale),
    trail: [{ name: t('press.title'), path: getRoomPath(locale) }],
  };
  return describePage(content, locale, page, {
    '@type': 'CollectionPage',
    hasPart: library.map(({ item, title }) => describePicture(content, locale, item, title.text)),
  });
}
