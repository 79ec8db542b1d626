import type { SiteContent } from '../catalog/content.ts';
import { getCanonical } from '../catalog/alternates.ts';
import { getPresent, getTitle, memoizeEntry, type Entry } from '../catalog/entries.ts';
import {
  describeAsOf,
  describeReview,
  formatFact,
  formatWithReview,
  getFact,
  getFacts,
  getSources,
  type EntryFact,
} from '../catalog/facts.ts';
import { pickWording } from '../catalog/localized.ts';
import { getMedia, getMediaPath } from '../catalog/media.ts';
import { getCommuneHead, listCommuneRows } from '../catalog/communes.ts';
import { describeDetails } from '../catalog/details.ts';
import { describeNext, joinOccurrence } from '../catalog/occasion.ts';
import { listServing } from '../catalog/programmes.ts';
import { isRoute, listRouteLines } from '../catalog/routes.ts';
import { getPublishedDay, isScheduled } from '../catalog/schedule.ts';
import { describeTranslation } from '../catalog/translation-note.ts';
import { getAnswers } from '../catalog/visit.ts';
import type { MessageKey } from '../i18n/dictionaries.ts';
import { formatDate } from '../i18n/format.ts';
import { absoluteUrl, markdownPath } from '../i18n/paths.ts';
import { toPhoneHref } from '../i18n/phone.ts';
import { getTranslator } from '../i18n/translator.ts';
import { getComponentReferences } from '../catalog/references.ts';
import type { Localized } from '../schemas/common.ts';
import type { Reference } from '../schemas/reference.ts';
import { getComponent, type TextComponent } from '../texts/components.ts';
import { escapeMarkdown } from '../texts/escape.ts';
import { toMarkdown, type MarkdownWriter } from '../texts/markdown.ts';

/** Makes every line a quotation. */
const quote = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

/** Makes the words of a telephone number a link that calls it. */
const linkPhone = ({ fact: { phone } }: EntryFact, words: string): string =>
  phone === undefined ? words : `[${words}](${toPhoneHref(phone)})`;

/** Where the Markdown twin of an entry lies: beside its page, `/vi/places/x/` → `/vi/places/x.md`. */
export const getMarkdownPath = ({ path }: Entry): string => markdownPath(path);

/** Writes a table, the headings of its columns first. */
const writeRows = ([head = [], ...rows]: readonly string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Writes what the components of a text name and show, as their rows in src/texts/components.ts say. */
class ComponentWriter {
  private readonly content: SiteContent;
  private readonly entry: Entry;

  constructor(content: SiteContent, entry: Entry) {
    this.content = content;
    this.entry = entry;
  }

  toUrl(path: string): string {
    return absoluteUrl(this.content.site.url, path);
  }

  private pick(words: Localized): string {
    return pickWording(this.content.site, words, this.entry.locale).text;
  }

  private writePicture(name: string, caption?: string): string {
    const item = getMedia(this.content, name);
    const alt = item.record.alt ? this.pick(item.record.alt) : '';
    const credit = `${this.pick(item.record.credit)} · ${item.record.licence}`;
    const below = escapeMarkdown(caption ? `${caption} · ${credit}` : credit);
    return `![${escapeMarkdown(alt)}](${this.toUrl(getMediaPath(item))})\n\n_${below}_`;
  }

  private writeFile(name: string): string {
    const item = getMedia(this.content, name);
    const title = item.record.title ? this.pick(item.record.title) : item.name;
    return `- [${escapeMarkdown(title)}](${this.toUrl(getMediaPath(item))})`;
  }

  private writeFact(reference: string, isLabelled: boolean): string {
    const { locale } = this.entry;
    const found = getFact(this.content, locale, reference);
    const value = linkPhone(found, escapeMarkdown(formatWithReview(this.content, locale, found).text));
    const t = getTranslator(locale);
    return isLabelled ? t('list.labelled', { label: escapeMarkdown(found.label.text), value }) : value;
  }

  /** @param references of facts */
  private writeTable(references: readonly Reference[]): string {
    const { locale } = this.entry;
    const t = getTranslator(locale);
    const rows = references.map(({ target }) => {
      const found = getFact(this.content, locale, target);
      const { disputed, 'as-of': date } = found.fact;
      const value = this.writeFact(target, false);
      const aside = disputed ? t('list.aside', { text: value, aside: t('fact.disputed') }) : value;
      return [escapeMarkdown(found.label.text), aside, date ? formatDate(locale, date) : ''];
    });
    const head = [t('press.fact'), t('press.value'), t('press.asOf')];
    return writeRows([head, ...rows]);
  }

  /** @param district key of the gazetteer */
  private writeCommunes(district: string): string {
    const { locale } = this.entry;
    const head = getCommuneHead(locale);
    const rows = listCommuneRows(this.content, locale, district);
    return writeRows([head, ...rows].map(({ today, madeOf }) => [today, madeOf].map(escapeMarkdown)));
  }

  /** @param caption words of the component that belong to what it names */
  private writeReference({ kind, target }: Reference, caption: string | undefined, isLabelled = false): string {
    if (kind === 'fact') return this.writeFact(target, isLabelled);
    if (kind === 'picture') return this.writePicture(target, caption);
    if (kind === 'file') return this.writeFile(target);
    if (kind === 'recording')
      return [this.writeFile(target), ...(caption ? [`_${escapeMarkdown(caption)}_`] : [])].join('\n\n');
    if (kind !== 'entry') return ''; // sources are listed below the text
    return getPresent(this.content, this.entry.locale, [target])
      .map(({ text, path }) => `→ [${escapeMarkdown(text.title)}](${this.toUrl(path)})`)
      .join('');
  }

  /** What of the record a component shows. */
  private writeShown({ shows }: TextComponent): string {
    const { record } = this.entry;
    if (shows === 'pictures') return record.pictures.map((name) => this.writePicture(name)).join('\n\n');
    return shows === 'files' ? record.files.map((name) => this.writeFile(name)).join('\n') : '';
  }

  /** @param inner the Markdown between its tags */
  write(name: string, attributes: Record<string, string>, inner: string): string {
    const component = getComponent(name)!; // the rules have refused other names
    const getWords = (place: 'before' | 'after'): string[] =>
      Object.entries(component.attributes).flatMap(([key, { words }]) =>
        words === place ? (attributes[key] ?? []) : [],
      );
    const isBox = component.children === 'blocks';
    const after = getWords('after');
    const references = getComponentReferences(this.entry.id, { name, attributes });
    const named = component.isGazetteer
      ? references.map(({ target }) => this.writeCommunes(target))
      : component.isTable
        ? [this.writeTable(references)]
        : references.map((each) => this.writeReference(each, isBox ? undefined : after[0], component.isLabelled));
    const parts = [
      ...getWords('before').map((words) => `**${escapeMarkdown(words)}**`),
      ...named,
      inner,
      this.writeShown(component),
      ...(isBox ? after.map((words) => `— ${escapeMarkdown(words)}`) : []),
    ].filter((part) => part !== '');
    return isBox ? quote(parts.join('\n\n')) : parts.join('\n\n');
  }
}

function createWriter(content: SiteContent, entry: Entry): MarkdownWriter {
  const writer = new ComponentWriter(content, entry);
  // Internal links of a text lead to pages of the reader's edition.
  const edition = writer.toUrl(`/${entry.locale}/`);
  return {
    component: (name, attributes, inner) => writer.write(name, attributes, inner),
    toUrl: (target) => (target.startsWith('#') ? writer.toUrl(entry.path) + target : edition + target.slice(1)),
  };
}

/** Bodies that were written, by the files of the texts. */
const getBodies = memoizeEntry((): Map<string, string> => new Map());

/**
 * What a page says below its head, as Markdown: the text, its facts and its sources. It is written once, for the Markdown version
 * of the page and for the export of the edition.
 *
 * @param entry in the language of its own text
 * @param source the file of the text
 */
export function getMarkdownBody(content: SiteContent, entry: Entry, source: string): string {
  const bodies = getBodies(content, entry);
  const body = bodies.get(source) ?? writeBody(content, entry, source);
  bodies.set(source, body);
  return body;
}

function writeBody(content: SiteContent, entry: Entry, source: string): string {
  const { locale, text } = entry;
  const { site } = content;
  const t = getTranslator(locale);
  const sources = getSources(content, entry.id, text);
  const numberOf = (key: string): string => `[${sources.find((each) => each.key === key)?.number ?? '?'}]`;
  const write = (each: EntryFact, label = escapeMarkdown(each.label.text)): string => {
    const { fact } = each;
    const details = [
      describeAsOf(locale, each),
      describeReview(locale, each),
      fact.disputed && t('fact.disputed'),
      fact.note && pickWording(site, fact.note, locale).text,
    ].filter(Boolean);
    const value = linkPhone(each, escapeMarkdown(formatFact(content, locale, fact).text));
    const aside = escapeMarkdown(details.join(' · '));
    const line = t('list.labelled', { label, value: aside ? t('list.aside', { text: value, aside }) : value });
    return `- ${line} ${fact.sources.map(numberOf).join('')}`;
  };
  const facts = getFacts(content, locale, entry.id).map((each) => write(each));
  const applied = getAnswers(content, entry)
    .filter(({ kind }) => kind === 'practical')
    .flatMap(({ label, path, facts: [fact] }) =>
      fact && path ? [write(fact, `[${escapeMarkdown(label)}](${absoluteUrl(site.url, path)})`)] : [],
    );
  const list = sources.map(
    ({ number, source: { title, publisher, date, url, archived } }) =>
      `${number}. ${[escapeMarkdown(title), escapeMarkdown(publisher), date && formatDate(locale, date), url && `<${url}>`, archived && `<${archived}>`].filter(Boolean).join(' · ')}`,
  );
  return [
    toMarkdown(source, createWriter(content, entry)),
    ...(facts.length > 0 ? [`## ${t('entry.facts')}`, facts.join('\n')] : []),
    ...(applied.length > 0 ? [`## ${t('visit.title')}`, applied.join('\n')] : []),
    ...(list.length > 0 ? [`## ${t('entry.sources')}`, list.join('\n')] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

/** What serves a programme, by sections; nothing for any other entry. */
function writeServing(content: SiteContent, entry: Entry): string[] {
  const parts = listServing(content, entry).flatMap(({ name, entries }) => [
    `### ${escapeMarkdown(name!.text)}`, // sections have one
    entries
      .map(
        (each) =>
          `- [${escapeMarkdown(getTitle(each).text)}](${absoluteUrl(content.site.url, each.path)}): ${escapeMarkdown(each.text.description)}`,
      )
      .join('\n'),
  ]);
  return parts.length > 0 ? [`## ${getTranslator(entry.locale)('programme.entries')}`, ...parts] : [];
}

/**
 * The Markdown twin of a page: the same words with their provenance, without the page around them.
 *
 * @param entry in the language of its own text
 * @param source the file of the text
 */
export function getMarkdownVersion(content: SiteContent, entry: Entry, source: string): string {
  const { locale, record, text } = entry;
  const { site } = content;
  const t = getTranslator(locale);
  const say = (label: MessageKey, value: string): string => t('list.labelled', { label: t(label), value });
  const details = describeDetails(content, entry).map(({ label, words, path, address, note }) => {
    const written = escapeMarkdown(words.text);
    const url = path === undefined ? address : absoluteUrl(site.url, path);
    const value = url === undefined ? written : `[${written}](${url})`;
    return say(label, note ? t('list.aside', { text: value, aside: escapeMarkdown(note.text) }) : value);
  });
  const notes = [
    getCanonical(content, entry),
    [
      say('entry.published', formatDate(locale, record.published.slice(0, 10))),
      record.updated && say('entry.updated', formatDate(locale, record.updated)),
    ]
      .filter(Boolean)
      .join(' · '),
    ...details,
    ...describeNext(content, entry).map((each) => say('visit.date', escapeMarkdown(joinOccurrence(each)))),
    ...(isRoute(entry) ? listRouteLines(content, entry).map(escapeMarkdown) : []),
    ...(isScheduled(content, entry.id)
      ? [t('entry.scheduled', { date: formatDate(locale, getPublishedDay(content, entry.id)) })]
      : []),
    ...describeTranslation(content, entry).map(escapeMarkdown),
    escapeMarkdown(pickWording(site, site.licence, locale).text),
  ];
  return [
    `# ${escapeMarkdown(text.title)}`,
    `> ${escapeMarkdown(text.description)}`,
    notes.map((note) => `- ${note}`).join('\n'),
    getMarkdownBody(content, entry, source).trimEnd(),
    ...writeServing(content, entry),
  ]
    .join('\n\n')
    .concat('\n');
}
