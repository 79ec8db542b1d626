import ical, {
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
  escape,
  foldLines,
  type ICalEventData,
} from 'ical-generator';
import type { SiteContent } from '../catalog/content.ts';
import { getEntriesOfKind, getSections, sectionSlug, type Entry } from '../catalog/entries.ts';
import { pickWording, type Wording } from '../catalog/localized.ts';
import { getModified } from '../catalog/moments.ts';
import { describeOccurrence, getVenue } from '../catalog/occasion.ts';
import { addDays } from '../catalog/schedule.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { absoluteUrl, localizedPath } from '../i18n/paths.ts';
import type { RecordOf } from '../schemas/record.ts';
import { getOccurrences, getReach, isWithinReach, type Occurrence } from './occurrences.ts';

/** Most times of one event in a file; more than any has in these years. */
const most = 20;

/** One time of one event, with the languages in which its words are. */
interface CalendarItem {
  event: ICalEventData;
  languages: Record<'SUMMARY' | 'LOCATION' | 'DESCRIPTION', Locale>;
}

/** Address of the file with the next times of an event: beside its page, `/vi/events/x/` → `/vi/events/x.ics`. */
export const getCalendarPath = ({ path }: Pick<Entry, 'path'>): string => path.replace(/\/$/, '.ics');

/** Address of the file with the next times of all events of an edition. */
export const getEditionCalendarPath = (locale: Locale): string => `${localizedPath(locale)}events.ics`;

/** The times of an event that files tell. */
const listAhead = (content: SiteContent, record: RecordOf<'event'>): Occurrence[] =>
  getOccurrences(content, record, { count: most }).filter(({ starts }) => starts < getReach(content));

/** Tells whether an event is held within the reach of its file, and so has one: a calendar without events is none (RFC 5545, 3.6). */
export const hasCalendar = (content: SiteContent, { record }: Pick<Entry, 'record'>): boolean =>
  isWithinReach(content, record);

/** Tells whether the page of a section offers the file of the edition: sections of events do, where some event of any has days. */
export const offersCalendar = (content: SiteContent, { locale, sectionKind }: Entry): boolean =>
  sectionKind === 'event' && listCalendarEntries(content, locale).length > 0;

/** Lists the events of an edition that have a file, fallbacks included. */
export const listCalendarEntries = (content: SiteContent, locale: Locale): Entry[] =>
  getEntriesOfKind(content, locale, 'event').filter((entry) => hasCalendar(content, entry));

/** What a program is told of one time of an event. The id is the same in all editions, and before and after its days are announced. */
function toItem(content: SiteContent, entry: Entry, record: RecordOf<'event'>, occurrence: Occurrence): CalendarItem {
  const { id, locale, text, textLocale, path } = entry;
  const { site, records } = content;
  const url = absoluteUrl(site.url, path);
  const name = pickWording(site, record.name, locale);
  const venue = getVenue(content, record, locale);
  const note: Wording | undefined = record.note && pickWording(site, record.note, locale);
  const { lunar, caution } = describeOccurrence(record, occurrence, locale);
  const position = record.position ?? (record.place ? records[record.place]?.position : undefined);
  const geo = position && { geo: { lat: position.latitude, lon: position.longitude } };
  const changed = getModified(record) ?? record.published;
  return {
    event: {
      id: `${id.replace('/', '-')}-${occurrence.edition}@${new URL(site.url).host}`,
      stamp: new Date(changed),
      lastModified: new Date(changed),
      allDay: true,
      start: new Date(occurrence.starts), // midnight in UTC: whole days have no zone
      end: new Date(addDays(occurrence.ends, 1)),
      summary: name.text,
      description: [text.description, record.lunar && lunar, caution, note?.text, url]
        .filter((line) => line !== undefined)
        .join('\n'),
      location: venue ? { title: venue.text, ...geo } : (geo ?? null),
      url,
      status: caution ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    },
    languages: { SUMMARY: name.locale, LOCATION: venue?.locale ?? locale, DESCRIPTION: textLocale },
  };
}

/** Adds the languages of words, for which `ical-generator` has no option (RFC 5545, 3.2.10), and folds the lines anew. */
function markLanguages(file: string, items: readonly CalendarItem[]): string {
  const [head = '', ...events] = file.replaceAll('\r\n ', '').split(/(?=^BEGIN:VEVENT$)/m);
  const marked = events.map((event, index) =>
    event.replaceAll(/^(SUMMARY|LOCATION|DESCRIPTION)(?=:)/gm, (property) => {
      const locale = items[index]!.languages[property as keyof CalendarItem['languages']]; // one of the three
      return `${property};LANGUAGE=${locales[locale].lang}`;
    }),
  );
  return foldLines([head, ...marked].join(''));
}

/** Writes the next times of some events as a file for calendar programs (RFC 5545). @param path of the file */
function writeCalendar(
  content: SiteContent,
  locale: Locale,
  name: Wording,
  path: string,
  entries: readonly Entry[],
): string {
  const { site } = content;
  const items = entries
    .flatMap((entry) => {
      const { record } = entry;
      return record.type === 'event' ? listAhead(content, record).map((each) => ({ entry, record, each })) : [];
    })
    .toSorted((a, b) => (a.each.starts < b.each.starts ? -1 : 1))
    .map(({ entry, record, each }) => toItem(content, entry, record, each));
  const calendar = ical({
    prodId: { company: new URL(site.url).host, product: 'calendar', language: locales[locale].lang.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    name: escape(`${name.text} – ${pickWording(site, site.name, locale).text}`, false), // the library leaves it as it is
    url: absoluteUrl(site.url, path),
    ttl: 24 * 60 * 60,
    events: items.map(({ event }) => event),
  });
  return `${markLanguages(calendar.toString(), items)}\r\n`;
}

/** Writes the file with the next times of an event, for one that `listCalendarEntries` names. */
export const writeEventCalendar = (content: SiteContent, entry: Entry): string =>
  writeCalendar(
    content,
    entry.locale,
    pickWording(content.site, entry.record.name, entry.locale),
    getCalendarPath(entry),
    [entry],
  );

/** Writes the file with the next times of all events of an edition that has some. */
export function writeEditionCalendar(content: SiteContent, locale: Locale): string {
  const [section] = getSections(content, 'event');
  const name = pickWording(content.site, content.records[`${section!.slug}/${sectionSlug}`]!.name, locale);
  return writeCalendar(content, locale, name, getEditionCalendarPath(locale), listCalendarEntries(content, locale));
}
