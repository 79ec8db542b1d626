import { locales, type Locale } from '../i18n/locales.ts';
import type { Localized } from '../schemas/common.ts';
import type { Media } from '../schemas/media.ts';
import { escapeXml } from '../texts/escape.ts';

/** Who made a picture and under which terms it may be used, as files carry it. */
export interface Rights {
  /** EXIF 2.32, 4.6.4: Artist and Copyright. */
  exif: { IFD0: { Artist: string; Copyright: string } };
  /** XMP (ISO 16684-1) with Dublin Core and the rights of xmpRights; Google reads licences from here. */
  xmp: string;
}

/** The address of the terms of a Creative Commons licence, `CC-BY-4.0`, by the SPDX name that records use; others have none. */
export function getLicenceAddress(licence: string): string | undefined {
  const [, kind, version] = /^CC-(BY(?:-NC)?(?:-ND|-SA)?)-(\d\.\d)$/.exec(licence) ?? [];
  if (kind && version) return `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
  return licence === 'CC0-1.0' ? 'https://creativecommons.org/publicdomain/zero/1.0/' : undefined;
}

/** What a picture shows and how it is credited, in all languages. */
export interface PictureWords {
  title: Localized;
  description?: Localized | undefined;
  credit: Localized;
}

/** A text in several languages, the first of which is for those who read none of them (XMP, 8.2.2.4). */
const toAlternatives = (texts: Localized): string => {
  const entries = Object.entries(texts).map(([locale, text]) => [locales[locale as Locale].lang, text] as const); // keys were checked by the schema
  const [first] = entries;
  const items = [...(first ? [['x-default', first[1]] as const] : []), ...entries];
  return `<rdf:Alt>${items.map(([lang, text]) => `<rdf:li xml:lang="${lang}">${escapeXml(text)}</rdf:li>`).join('')}</rdf:Alt>`;
};

const toList = (kind: 'Seq' | 'Alt', item: string): string =>
  `<rdf:${kind}><rdf:li${kind === 'Alt' ? ' xml:lang="x-default"' : ''}>${escapeXml(item)}</rdf:li></rdf:${kind}>`;

/**
 * Writes author, owner and licence of a record as metadata of a picture.
 *
 * @param words left out, only who made it and its terms are told
 */
export function describeRights(
  { author, owner, licence }: Pick<Media, 'author' | 'owner' | 'licence'>,
  words?: PictureWords,
): Rights {
  const copyright = `${owner}, ${licence}`;
  const address = getLicenceAddress(licence);
  const statement = address && `<xmpRights:WebStatement>${escapeXml(address)}</xmpRights:WebStatement>`;
  const told = words
    ? [
        `<dc:title>${toAlternatives(words.title)}</dc:title>`,
        ...(words.description ? [`<dc:description>${toAlternatives(words.description)}</dc:description>`] : []),
        // IPTC has one credit line in no language.
        `<photoshop:Credit xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">${escapeXml(Object.values(words.credit)[0] ?? '')}</photoshop:Credit>`,
      ]
    : [];
  return {
    exif: { IFD0: { Artist: author, Copyright: copyright } },
    xmp:
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
      '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">' +
      `<dc:creator>${toList('Seq', author)}</dc:creator><dc:rights>${toList('Alt', copyright)}</dc:rights>${statement ?? ''}${told.join('')}` +
      '</rdf:Description></rdf:RDF></x:xmpmeta>',
  };
}
