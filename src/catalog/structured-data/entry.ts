import type { PublishedCard } from '../../cards/card.ts';
import { cardSize } from '../../cards/frame.ts';
import type { Locale } from '../../i18n/locales.ts';
import { switchLocale } from '../../i18n/paths.ts';
import type { RecordKind } from '../../schemas/record.ts';
import { getCanonical } from '../alternates.ts';
import type { SiteContent } from '../content.ts';
import { getEntry, sectionSlug, type Entry } from '../entries.ts';
import { pickWording } from '../localized.ts';
import { getMedia } from '../media.ts';
import { toRfc3339 } from '../moments.ts';
import { listServing } from '../programmes.ts';
import { describeList } from './list.ts';
import { describePicture } from './picture.ts';
import { describeEdition, describeOwner, describeSurroundings, type Step } from './site.ts';
import { describeSubjects } from './subject.ts';
import { getLang, refer, toId, toPixels, type Thing } from './thing.ts';

/**
 * What the page of an entry is. Practical facts are rows of a name and a value and no questions that somebody asked, so theirs
 * is no schema.org/FAQPage.
 */
const pageTypes: Partial<Record<RecordKind, string>> = {
  news: 'NewsArticle',
  page: 'WebPage',
  section: 'CollectionPage',
};

/** Pages from the home page to an entry: its section and the entry itself. */
function listSteps(content: SiteContent, { locale, section, slug, path, record }: Entry): Step[] {
  const pick = (of: Entry['record']): string => pickWording(content.site, of.name, locale).text;
  const introduction = getEntry(content, locale, `${section}/${sectionSlug}`);
  const own = { name: pick(record), path };
  return slug === sectionSlug ? [own] : [{ name: pick(introduction.record), path: introduction.path }, own];
}

/** Pictures of an entry. Search engines want one of pixels first, and a poster mostly is a drawing. */
function describeImages(content: SiteContent, { locale, record }: Entry, card: PublishedCard | undefined): Thing[] {
  const name = pickWording(content.site, record.name, locale).text;
  const poster =
    record.poster === undefined ? undefined : describePicture(content, locale, getMedia(content, record.poster), name);
  const drawn = card && {
    '@type': 'ImageObject',
    url: toId(content, card.path),
    width: toPixels(cardSize.width),
    height: toPixels(cardSize.height),
    ...(poster ? { isBasedOn: refer(poster) } : {}),
  };
  return [drawn, poster].filter((each) => each !== undefined);
}

/**
 * Describes an entry in the language of its text: the page with its original or its translations (schema.org/translationOfWork,
 * schema.org/workTranslation), what it is about, and where it stands.
 *
 * @param card of its page
 * @returns nothing for a fallback page: what it shows is described where it belongs
 */
export function describeEntry(content: SiteContent, entry: Entry, card?: PublishedCard): Thing[] {
  const { locale, record, text, alternates, isFallback } = entry;
  if (isFallback) return [];
  const owner = refer(describeOwner(content, locale));
  const at = (of: Locale): { '@id': string } => ({ '@id': toId(content, switchLocale(entry.path, of)) });
  const images = describeImages(content, entry, card);
  const poster = images.find((image) => image['@id'] !== undefined);
  const subjects = describeSubjects(content, entry).map((subject) =>
    poster ? { ...subject, image: refer(poster) } : subject,
  );
  const origin =
    record.type === 'news' && record.origin !== undefined ? content.sources[record.origin]?.url : undefined;
  const serving = listServing(content, entry).flatMap((part) => part.entries);
  const list = serving.length > 0 ? describeList(content, entry.path, serving) : undefined;
  const others = alternates.filter((each) => each !== locale).map(at);
  return [
    {
      '@type': pageTypes[record.type] ?? 'Article',
      '@id': getCanonical(content, entry),
      headline: text.title,
      description: text.description,
      inLanguage: getLang(locale),
      datePublished: toRfc3339(record.published),
      ...(record.updated ? { dateModified: record.updated } : {}),
      author: record.author ? { '@type': 'Person', name: record.author } : owner,
      publisher: owner,
      isPartOf: refer(describeEdition(content, locale)),
      ...(images.length > 0 ? { image: images } : {}),
      ...(subjects.length > 0 ? { about: subjects.map(refer) } : {}),
      ...(list ? { mentions: refer(list) } : {}),
      ...(origin === undefined ? {} : { isBasedOn: origin }),
      ...(text.translation
        ? { translationOfWork: at(text.translation.of) }
        : others.length > 0
          ? { workTranslation: others }
          : {}),
    },
    ...subjects,
    ...(list ? [list] : []),
    ...describeSurroundings(content, locale, listSteps(content, entry)),
  ];
}
