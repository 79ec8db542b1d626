import * as crypto from 'node:crypto';
import type { Locale } from '../i18n/locales.ts';
import { memoize } from '../i18n/memoize.ts';
import type { Entity } from '../schemas/record.ts';
import type { Reference } from '../schemas/reference.ts';
import { listApplied } from './applies.ts';
import type { MediaItem, SiteContent } from './content.ts';
import { getNewsDate, getPresent, getTitle, memoizeEntry, type Entry } from './entries.ts';
import { getReviewDue, listQuoted } from './facts.ts';
import { pickWording } from './localized.ts';
import { getMedia, getMediaPath } from './media.ts';
import { getShownDays } from './occasion.ts';
import { countServing, listServing } from './programmes.ts';
import { getRecordReferences } from './references.ts';
import { getRoute, isRoute, type RouteDay } from './routes.ts';
import { isScheduled } from './schedule.ts';
import { getTownName } from './visit.ts';

// Digests of what pages show, of which their keys are made (page-key.ts): a digest is the same as long as what is shown is.

/** Digest of several strings, in their order. */
export const hash = (...parts: readonly string[]): string => crypto.hash('sha256', parts.join('\n'));

/** Digest of a piece of content, made once. */
export const digest = memoize((piece: object): string => hash(JSON.stringify(piece)));

/** Digest of a piece of content that may not be there. */
export const digestAny = (piece: object | undefined): string => (piece ? digest(piece) : '');

const digestMedia = ({ media }: SiteContent, name: string | undefined): string =>
  name === undefined ? '' : digestAny(media[name]);

/** What a picture is where the words beside it say what it shows: its bytes, which have its shape, and how it is cut. */
const digestLook = memoize(({ name, sha256, ending, record }: MediaItem): string =>
  hash(JSON.stringify([name, sha256, ending, record.focus, record.keep, record.colour])),
);

const digestPoster = ({ media }: SiteContent, { poster }: Entity): string => {
  const item = poster === undefined ? undefined : media[poster];
  return item ? digestLook(item) : '';
};

/** What leads to an entry by its name alone: in the menu and the footer. */
export const describeLink = (content: SiteContent, { path, record, locale }: Entry): unknown[] => [
  path,
  pickWording(content.site, record.name, locale),
  record.poster === undefined ? '' : getMediaPath(getMedia(content, record.poster)),
];

/** What the day of the build makes of an entry: marks that it waits for its day, or is past its review, and its next dates. */
const digestDay = memoize((content: SiteContent, id: string): string => {
  const record = content.records[id]!; // asked of entries
  return JSON.stringify([
    isScheduled(content, id),
    [record, record.visit?.months].map((each) => (each?.['review-by'] ?? content.today) < content.today),
    Object.values(record.facts).map((fact) => getReviewDue(content, record, fact) ?? ''),
    getShownDays(content, record),
  ]);
});

const listShown = ({ stops }: RouteDay): unknown[] =>
  stops.map(({ name, position, entry, leg }) => [name, position, entry?.path, leg?.kilometres, leg?.road?.fact]);

/** What a route shows of its stops: where they are, what they are called, how far it is between them. */
const describeRoute = (content: SiteContent, entry: Entry): unknown =>
  isRoute(entry) ? getRoute(content, entry.locale, entry.id).days.map(listShown) : [];

/** Fields of a record that its own page prints alone, or of which cards have a part: the name in one language, the facts that decide. */
const ownFields: ReadonlySet<string> = new Set([
  'aliases',
  'author',
  'facts',
  'files',
  'name',
  'pictures',
  'related',
  'same-as',
  'sources',
  'unit',
  'updated',
] satisfies (keyof Entity)[]);

/** What cards print of a record in any language, with the facts of which one may decide. */
const digestShown = memoize((record: Entity): string => {
  const shown = Object.entries(record).filter(([field]) => !ownFields.has(field));
  const { distance, time, price } = record.visit ?? {};
  return hash(JSON.stringify([shown, [distance, time, price].map((key) => key && record.facts[key])]));
});

/**
 * Digest of what other pages show of an entry: on its card, in lists and tables, on maps. Of its text that is title and
 * description; what its body says changes none of them, nor does a fact that no card has.
 */
export const digestCard = memoizeEntry((content, entry) => {
  const { id, path, record, text, textLocale, locale } = entry;
  return hash(
    JSON.stringify([path, textLocale, text.title, text.description, pickWording(content.site, record.name, locale)]),
    JSON.stringify([describeRoute(content, entry), countServing(content, entry), getTownName(content, entry)]),
    digestShown(record),
    digestDay(content, id),
    digestPoster(content, record),
  );
});

/** Digest of what pages for visitors show of an entry to go on with: a picture, its name and its description, and how far it is. */
export const digestTile = memoizeEntry((content, { path, record, text, textLocale, locale }) =>
  hash(
    JSON.stringify([path, textLocale, text.description, pickWording(content.site, record.name, locale)]),
    JSON.stringify(record.position ?? null),
    digestPoster(content, record),
  ),
);

/** Digest of what pages of papers show of an entry to go on with: a line with its title, of news with its date. */
export const digestLine = memoizeEntry((_, entry) =>
  hash(JSON.stringify([entry.path, getTitle(entry), entry.sectionKind === 'news' ? getNewsDate(entry) : ''])),
);

/** Digest of what the page of a programme lists, below the names of the sections. */
const digestServing = (content: SiteContent, entry: Entry): string =>
  hash(
    ...listServing(content, entry).flatMap(({ key, name, entries }) => [
      JSON.stringify([key, name]),
      ...entries.map((each) => digestCard(content, each)),
    ]),
  );

/** Digest of a fact with its sources, wherever it is quoted; of a practical one with its topic, by which it is asked for. */
function digestFact(content: SiteContent, reference: string): string {
  const [id = '', key = ''] = reference.split('#');
  const record = content.records[id];
  const fact = record?.facts[key];
  if (!fact) return '';
  const topic = record.type === 'practical' ? record.topic : '';
  return hash(
    JSON.stringify([reference, fact, getReviewDue(content, record, fact), topic]),
    ...fact.sources.map((source) => digestAny(content.sources[source])),
  );
}

/** Digest of something that is named, as far as it is printed where it is named: an entry as a card, a fact with its sources. */
export function digestTarget(
  content: SiteContent,
  locale: Locale,
  { kind, target }: Pick<Reference, 'kind' | 'target'>,
): string {
  switch (kind) {
    case 'entry':
      return getPresent(content, locale, [target])
        .map((entry) => digestCard(content, entry))
        .join();
    case 'fact':
      return digestFact(content, target);
    case 'recording':
      return [target, content.media[target]?.record.poster].map((name) => digestMedia(content, name)).join();
    case 'picture':
    case 'file':
      return digestMedia(content, target);
    case 'source':
      return digestAny(content.sources[target]);
    case 'name':
      return digest(content.gazetteer) + digest(content.glossary); // whose terms give names to it
    case 'category':
      return ''; // the list of the section has the names of categories in its own record
  }
}

/** Fields of a record whose entries its own page does not print as cards: what is to be read next is chosen for itself, of a town it has the name. */
const printedElsewhere: ReadonlySet<PropertyKey | undefined> = new Set(['related', 'applies-to', 'visit']);

/** Digest of what the text and the record of an entry print, wherever that is: on its page, in its Markdown version, in search. */
export const digestBody = memoizeEntry((content, entry) => {
  const { id, record, text, locale, alternates } = entry;
  const own = getRecordReferences(id, record).filter(
    ({ kind, path: [field] }) => kind !== 'entry' || !printedElsewhere.has(field),
  );
  return hash(
    digestCard(content, entry),
    digest(record),
    digest(text),
    alternates.join(),
    JSON.stringify(content.anchors[id] ?? {}),
    digestServing(content, entry),
    ...[...own, ...text.references, ...listQuoted(content, id), ...listApplied(content, id)].map((each) =>
      digestTarget(content, locale, each),
    ),
  );
});
