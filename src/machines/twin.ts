import type { SiteContent } from '../catalog/content.ts';
import { getCanonical } from '../catalog/alternates.ts';
import { getPresent, type Entry } from '../catalog/entries.ts';
import { describeAsOf, describeReview, formatFact, getFact, getFacts, getSources } from '../catalog/facts.ts';
import { pickWording } from '../catalog/localized.ts';
import { getMedia, getMediaPath } from '../catalog/media.ts';
import { describeOccasion } from '../catalog/occasion.ts';
import { getPublishedDay, isScheduled } from '../catalog/schedule.ts';
import { describeTranslation } from '../catalog/translation-note.ts';
import type { MessageKey } from '../i18n/dictionaries.ts';
import { formatDate } from '../i18n/format.ts';
import { absoluteUrl, markdownPath } from '../i18n/paths.ts';
import { getTranslator } from '../i18n/translator.ts';
import { getCachedText } from '../texts/cache.ts';
import { escapeMarkdown } from '../texts/escape.ts';
import { toMarkdown, type MarkdownWriter } from '../texts/markdown.ts';

/** Makes every line a quotation. */
const quote = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

/** Where the Markdown twin of an entry lies: beside its page, `/vi/places/x/` → `/vi/places/x.md`. */
export const getTwinPath = ({ path }: Entry): string => markdownPath(path);

function createWriter(content: SiteContent, entry: Entry): MarkdownWriter {
  const { locale, record } = entry;
  const toUrl = (path: string): string => absoluteUrl(content.site.url, path);
  const picture = (name: string, caption?: string): string => {
    const item = getMedia(content, name);
    const alt = item.record.alt ? pickWording(content.site, item.record.alt, locale).text : '';
    const credit = `${pickWording(content.site, item.record.credit, locale).text} · ${item.record.licence}`;
    const below = escapeMarkdown(caption ? `${caption} · ${credit}` : credit);
    return `![${escapeMarkdown(alt)}](${toUrl(getMediaPath(item))})\n\n*${below}*`;
  };
  const files = (): string =>
    record.files
      .map((name) => getMedia(content, name))
      .map(
        (item) =>
          `- [${escapeMarkdown(item.record.title ? pickWording(content.site, item.record.title, locale).text : item.name)}](${toUrl(getMediaPath(item))})`,
      )
      .join('\n');
  const component: MarkdownWriter['component'] = (name, attributes, inner) => {
    switch (name) {
      case 'Fact': {
        const found = getFact(content, locale, `${attributes['entry'] ?? entry.id}#${attributes['of']}`);
        const review = describeReview(locale, found);
        return escapeMarkdown(formatFact(content, locale, found.fact).text + (review ? ` (${review})` : ''));
      }
      case 'Callout':
        return quote(
          [...(attributes['title'] ? [`**${escapeMarkdown(attributes['title'])}**`, ''] : []), inner].join('\n'),
        );
      case 'Quote':
        return quote(`${inner}\n\n— ${escapeMarkdown(attributes['by'] ?? '')}`);
      case 'Figure':
        return picture(attributes['name']!, attributes['caption']);
      case 'Gallery':
        return record.pictures.map((each) => picture(each)).join('\n\n');
      case 'EntryCard':
        return getPresent(content, locale, [attributes['entry']!])
          .map(({ text, path }) => `→ [${escapeMarkdown(text.title)}](${toUrl(path)})`)
          .join('');
      case 'Downloads':
        return files();
      default:
        return inner;
    }
  };
  // Internal links of a text lead to pages of the reader's edition.
  const edition = toUrl(`/${locale}/`);
  return {
    component,
    toUrl: (target) => (target.startsWith('#') ? toUrl(entry.path) + target : edition + target.slice(1)),
  };
}

/**
 * What a page says below its head, as Markdown: the text, its facts and its sources.
 *
 * @param entry in the language of its own text
 * @param source the file of the text
 */
export function getMarkdownBody(content: SiteContent, entry: Entry, source: string): string {
  const { locale, text } = entry;
  const { site } = content;
  const t = getTranslator(locale);
  const sources = getSources(content, entry.id, getCachedText(text.digest).components);
  const numberOf = (key: string): string => `[${sources.find((each) => each.key === key)?.number ?? '?'}]`;
  const facts = getFacts(content, locale, entry.id).map((each) => {
    const { label, fact } = each;
    const details = [
      describeAsOf(locale, each),
      describeReview(locale, each),
      fact.disputed && t('fact.disputed'),
      fact.note && pickWording(site, fact.note, locale).text,
    ].filter(Boolean);
    const value = formatFact(content, locale, fact).text;
    const aside = details.join(' · ');
    const line = t('list.labelled', {
      label: label.text,
      value: aside ? t('list.aside', { text: value, aside }) : value,
    });
    return `- ${escapeMarkdown(line)} ${fact.sources.map(numberOf).join('')}`;
  });
  const list = sources.map(
    ({ number, source: { title, publisher, date, url, archived } }) =>
      `${number}. ${[escapeMarkdown(title), escapeMarkdown(publisher), date && formatDate(locale, date), url && `<${url}>`, archived && `<${archived}>`].filter(Boolean).join(' · ')}`,
  );
  return [
    toMarkdown(source, createWriter(content, entry)),
    ...(facts.length > 0 ? [`## ${t('entry.facts')}`, facts.join('\n')] : []),
    ...(list.length > 0 ? [`## ${t('entry.sources')}`, list.join('\n')] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

/**
 * The Markdown twin of a page: the same words with their provenance, without the page around them.
 *
 * @param entry in the language of its own text
 * @param source the file of the text
 */
export function getTwin(content: SiteContent, entry: Entry, source: string): string {
  const { locale, record, text } = entry;
  const { site } = content;
  const t = getTranslator(locale);
  const say = (label: MessageKey, value: string): string => t('list.labelled', { label: t(label), value });
  const when = describeOccasion(record, locale);
  const remark = record.type === 'event' && record.note ? pickWording(site, record.note, locale).text : undefined;
  const notes = [
    getCanonical(content, entry),
    [
      say('entry.published', formatDate(locale, record.published.slice(0, 10))),
      record.updated && say('entry.updated', formatDate(locale, record.updated)),
    ]
      .filter(Boolean)
      .join(' · '),
    ...(when
      ? [say('event.when', escapeMarkdown(remark ? t('list.aside', { text: when, aside: remark }) : when))]
      : []),
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
    getMarkdownBody(content, entry, source),
  ].join('\n\n');
}
