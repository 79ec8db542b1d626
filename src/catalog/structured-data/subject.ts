import { getOccurrences, isOver } from '../../calendar/occurrences.ts';
import { removeWordBreaks } from '../../i18n/words.ts';
import type { RecordOf } from '../../schemas/record.ts';
import type { SiteContent } from '../content.ts';
import { getPresent, type Entry } from '../entries.ts';
import { pickWording } from '../localized.ts';
import { listSubjectNames } from '../gazetteer.ts';
import { describeNext, describeOccurrence, getVenue } from '../occasion.ts';
import { isRoute } from '../routes.ts';
import { describePosition, toId, type Thing } from './thing.ts';
import { describeTrip } from './trip.ts';

/** What an entry is about. @param part of the page, by which others point to it */
function describeSubject(content: SiteContent, entry: Entry, part: string, { '@type': type, ...more }: Thing): Thing {
  const { locale, path, record, text } = entry;
  const url = toId(content, path);
  return {
    '@type': type,
    '@id': `${url}#${part}`,
    url,
    name: pickWording(content.site, record.name, locale).text,
    description: text.description,
    ...(record['same-as'].length > 0 ? { sameAs: record['same-as'] } : {}),
    ...more,
  };
}

/** What a place is called elsewhere: in other languages, by other spellings and by old names. */
function listAlternateNames(content: SiteContent, { id, record }: Entry, name: string): string[] {
  const names = [...Object.values(record.name), ...record.aliases, ...listSubjectNames(content, id)];
  return [...new Set(names.map(removeWordBreaks))].filter((each) => each !== name);
}

/**
 * Describes a place. What it is beyond that, a cave or a town, no record says: schema.org/TouristAttraction is for anything that
 * visitors are invited to, “from a Mountain and LandmarksOrHistoricalBuildings to a LocalBusiness”.
 */
function describePlace(content: SiteContent, entry: Entry): Thing {
  const { locale, record } = entry;
  const subject = describeSubject(content, entry, 'place', { '@type': 'TouristAttraction' });
  const names = listAlternateNames(content, entry, String(subject['name']));
  return {
    ...subject,
    ...(names.length > 0 ? { alternateName: names } : {}),
    ...(record.position ? { geo: describePosition(locale, record.position) } : {}),
  };
}

/** Where an event is held, as far as its record says (schema.org/Place). */
function describeVenue(content: SiteContent, { locale, record }: Entry & { record: RecordOf<'event'> }): object {
  const venue = getVenue(content, record, locale);
  const [place] = getPresent(content, locale, record.place === undefined ? [] : [record.place]);
  const position = record.position ?? place?.record.position;
  if (!venue) return {};
  return {
    location: {
      '@type': 'Place',
      name: venue.text,
      ...(place ? { url: toId(content, place.path) } : {}),
      ...(position ? { geo: describePosition(locale, position) } : {}),
    },
  };
}

/**
 * Describes each time that the page of an event tells as an event of its own (schema.org/Event), by the Gregorian calendar; of
 * one that is over its last. Usual days that are yet to be announced are called so, and nothing claims that they are scheduled.
 */
function describeEvent(content: SiteContent, entry: Entry & { record: RecordOf<'event'> }): Thing[] {
  const { locale, record } = entry;
  const times = isOver(content, record)
    ? getOccurrences(content, record, { from: record.starts!, count: 1 }).map((each) =>
        // asked of one that is held once
        describeOccurrence(record, each, locale),
      )
    : describeNext(content, entry);
  const venue = describeVenue(content, entry);
  const describe = (part: string, more: object): Thing =>
    describeSubject(content, entry, part, { '@type': 'Event', ...more, ...venue });
  if (times.length === 0) return [describe('event', {})];
  return times.map(({ occurrence: { starts, ends, edition }, caution }) =>
    describe(`event-${edition}`, {
      startDate: starts,
      endDate: ends,
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      ...(caution === undefined
        ? { eventStatus: 'https://schema.org/EventScheduled' }
        : { disambiguatingDescription: caution }),
    }),
  );
}

/** Describes a document that an entry is about (schema.org/DigitalDocument): whether it is a law, no record says. */
function describeDocument(content: SiteContent, entry: Entry & { record: RecordOf<'document'> }): Thing {
  const { locale, record } = entry;
  const { address, issued, issuer, number } = record;
  return describeSubject(content, entry, 'document', {
    '@type': 'DigitalDocument',
    ...(number === undefined ? {} : { identifier: number }),
    datePublished: issued,
    publisher: { '@type': 'Organization', name: pickWording(content.site, issuer, locale).text },
    ...(address === undefined ? {} : { url: address }),
  });
}

const isOf = <Kind extends 'event' | 'document'>(
  kind: Kind,
  entry: Entry,
): entry is Entry & { record: RecordOf<Kind> } => entry.record.type === kind;

/** Describes what an entry is about: a place, the next times of an event, a route, a document, or what addresses elsewhere name. */
export function describeSubjects(content: SiteContent, entry: Entry): Thing[] {
  if (entry.record.type === 'place') return [describePlace(content, entry)];
  if (isOf('event', entry)) return describeEvent(content, entry);
  if (isRoute(entry)) return [describeSubject(content, entry, 'trip', describeTrip(content, entry))];
  if (isOf('document', entry)) return [describeDocument(content, entry)];
  return entry.record['same-as'].length > 0 ? [describeSubject(content, entry, 'subject', { '@type': 'Thing' })] : [];
}
