import type { MediaItem, SiteContent } from '../catalog/content.ts';
import { getEntries, getIntroductions, type Entry } from '../catalog/entries.ts';
import { pickWording, type Wording } from '../catalog/localized.ts';
import { getPublishedMedia, listMedia } from '../catalog/media.ts';
import { getLicenceAddress, type PictureWords } from '../catalog/rights.ts';
import { absoluteUrl, localizedPath } from '../i18n/paths.ts';
import type { Locale } from '../i18n/locales.ts';
import { memoize } from '../i18n/memoize.ts';
import { getTranslator } from '../i18n/translator.ts';
import { getLibraryPath, getPictureAnchor } from './addresses.ts';

/** A page that shows a picture. */
export interface Use {
  title: Wording;
  path: string;
  /** Slug of the section, and id of the entry; the front page has neither. */
  section?: string;
  id?: string;
}

/** A picture or recording with all that somebody who passes it on has to know. */
export interface LibraryPicture {
  item: MediaItem;
  /** Id of its place on the page of the library. */
  anchor: string;
  /** What it shows: the name of the first page that has it, else what is said to those who cannot see it. */
  title: Wording;
  alt: Wording | undefined;
  credit: Wording;
  /** Address of the terms of its licence, if that is a known one. */
  licenceAddress: string | undefined;
  uses: Use[];
  /** Slugs of the sections that show it. */
  sections: string[];
  /** The line to be printed beside it. */
  attribution: string;
}

/** Names of the pictures and recordings that the page of an entry shows. */
const listShown = ({ record, text }: Entry): string[] => [
  ...(record.poster ? [record.poster] : []),
  ...listMedia(text.references),
  ...(text.shows.includes('pictures') ? record.pictures : []),
];

/** The pages of an edition with the pictures that each shows, in the order of the menu. */
const listPages = memoize((content: SiteContent, locale: Locale): { use: Use; shown: string[] }[] => {
  const { site, editions } = content;
  const edition = editions[locale];
  const home: Use = { title: { text: getTranslator(locale)('nav.home'), locale }, path: localizedPath(locale) };
  const hero = site.panorama?.picture ?? edition?.poster;
  const entries = getIntroductions(content, locale).flatMap((introduction) => [
    introduction,
    ...getEntries(content, locale, introduction.section),
  ]);
  return [
    ...entries.map((entry) => ({
      use: {
        title: pickWording(site, entry.record.name, locale),
        path: entry.path,
        section: entry.section,
        id: entry.id,
      },
      shown: listShown(entry),
    })),
    { use: home, shown: hero ? [hero] : [] },
  ];
});

/** Who made a picture and who owns it, as a credit names them. */
const nameMakers = ({ author, owner }: MediaItem['record']): string => [...new Set([author, owner])].join(' / ');

/** Lists what an edition shows: each picture and recording once, in the order of the pages that have them. */
export function getLibrary(content: SiteContent, locale: Locale): LibraryPicture[] {
  const { site } = content;
  const t = getTranslator(locale);
  const uses = new Map<string, Use[]>();
  for (const { use, shown } of listPages(content, locale))
    for (const name of new Set(shown)) {
      const known = uses.get(name);
      if (known) known.push(use);
      else uses.set(name, [use]);
    }
  const order = new Map(Array.from(uses.keys(), (name, index) => [name, index]));
  const rank = ({ name }: MediaItem): number => order.get(name) ?? order.size;
  return getPublishedMedia(content)
    .filter(({ role }) => role !== 'document')
    .toSorted((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1))
    .map((item) => {
      const { record, name } = item;
      const own = uses.get(name) ?? [];
      const anchor = getPictureAnchor(name);
      const words = record.alt ?? record.title;
      const alt = record.alt && pickWording(site, record.alt, locale);
      const title = own[0]?.title ?? (words ? pickWording(site, words, locale) : { text: name, locale });
      return {
        item,
        anchor,
        title,
        alt,
        credit: pickWording(site, record.credit, locale),
        licenceAddress: getLicenceAddress(record.licence),
        uses: own,
        sections: [...new Set(own.flatMap(({ section }) => section ?? []))],
        attribution: t('press.attribution', {
          kind: t(`media.${record.kind as 'illustration'}`), // documents are left out above
          title: title.text,
          makers: nameMakers(record),
          licence: record.licence,
          address: `${absoluteUrl(site.url, getLibraryPath(locale))}#${anchor}`,
        }),
      };
    });
}

/** What a picture shows, in the languages of the site: the name of the first entry that has it, its description and its credit. */
export function describePictureWords(content: SiteContent, item: MediaItem): PictureWords {
  const { source } = content.site;
  const { alt, credit } = item.record;
  const first = listPages(content, source).find(({ shown }) => shown.includes(item.name))?.use;
  const name = first?.id === undefined ? undefined : content.records[first.id]?.name;
  return { title: name ?? alt ?? { [source]: item.name }, description: alt, credit };
}

/** A choice of the library: its pictures of one kind, or of one section. */
export interface LibraryChoice {
  key: string;
  name: Wording;
  count: number;
}

/** What the parts of the library are called that a picture belongs to, as `toChoiceStyle` wants them. */
export const listParts = ({ item, sections }: LibraryPicture): string[] => [
  `kind-${item.record.kind}`,
  ...sections.map((slug) => `section-${slug}`),
];

/** The parts that readers may choose: kinds, if there are several, then sections. */
export function listLibraryChoices(
  content: SiteContent,
  locale: Locale,
  library: readonly LibraryPicture[],
): LibraryChoice[] {
  const t = getTranslator(locale);
  const kinds = [...new Set(library.map(({ item }) => item.record.kind))];
  const named = [
    ...(kinds.length > 1 ? kinds : []).map((kind) => ({
      key: `kind-${kind}`,
      name: { text: t(`media.${kind as 'illustration'}`), locale }, // documents are not in the library
    })),
    ...getIntroductions(content, locale).map(({ section, record }) => ({
      key: `section-${section}`,
      name: pickWording(content.site, record.name, locale),
    })),
  ];
  return named
    .map((choice) => ({ ...choice, count: library.filter((each) => listParts(each).includes(choice.key)).length }))
    .filter(({ count }) => count > 0);
}
