import { toTextId, type MediaItem, type SiteContent, type Text } from '../catalog/content.ts';
import { getAllEntries, getIntroductions, type Entry } from '../catalog/entries.ts';
import { formatFact, getFact } from '../catalog/facts.ts';
import { getSearchNames } from '../catalog/glossary.ts';
import { describeDetails } from '../catalog/details.ts';
import { getMedia, getVariants } from '../catalog/media.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { localizedPath } from '../i18n/paths.ts';
import { listWords } from '../i18n/words.ts';
import { getComponentReferences } from '../catalog/references.ts';
import { getCachedText } from '../texts/cache.ts';
import { getComponent, type AttributeRule } from '../texts/components.ts';
import type { Block } from '../texts/parse.ts';
import { escapeHtml, type RenderNode } from '../texts/render.ts';
import { foldText } from './fold.ts';
import { getNameWords } from './names.ts';

/** What the index reads of one page. */
export interface SearchDocument {
  url: string;
  /** HTML that nobody sees. */
  content: string;
}

/** Writes a node of a text for the index: components as the words that readers see. */
function toIndexHtml(content: SiteContent, entry: Entry, node: RenderNode): string {
  if (typeof node === 'string') return node;
  const { component: name, attributes, children } = node;
  const facts = getComponentReferences(entry.id, { name, attributes }).filter(({ kind }) => kind === 'fact');
  const rules = Object.entries<AttributeRule>(getComponent(name)?.attributes ?? {});
  const getWords = (place: 'before' | 'after'): string[] =>
    rules
      .flatMap(([key, { words }]) => (words === place ? (attributes[key] ?? []) : []))
      .map((words) => `<p>${escapeHtml(words)}</p>`);
  return [
    ...facts.map(({ target }) =>
      escapeHtml(formatFact(content, entry.textLocale, getFact(content, entry.textLocale, target).fact).text),
    ),
    ...getWords('before'),
    ...children.map((child) => toIndexHtml(content, entry, child)),
    ...getWords('after'),
  ].join('');
}

/** The words of a text that names are looked for in. */
const toWords = (
  { title, description, digest }: Text,
  blocks: readonly Block[] = getCachedText(digest).blocks,
): string => [title, description, ...blocks.map((block) => block.text)].join('\n');

/** Words that a page is found by and that nobody reads. */
const toHidden = (name: string, words: readonly string[]): string =>
  `<span hidden data-pagefind-meta="${name}:${escapeHtml(words.join(' '))}"></span>`;

/** The smallest form of a picture, which is shown beside what is found: as a filter, since the words of metadata are found. */
const toImage = (item: MediaItem): string =>
  `<span hidden data-pagefind-filter="image:${escapeHtml(getVariants(item)[0]!.path)}"></span>`;

const toDocument = (url: string, locale: Locale, body: string): SearchDocument => ({
  url,
  content: foldText(`<html lang="${locales[locale].lang}"><body>${body}</body></html>`),
});

function describeEntry(content: SiteContent, entry: Entry): SearchDocument {
  const { record, text, locale, path, section, slug } = entry;
  const { blocks } = getCachedText(text.digest);
  const original = text.translation && content.texts[toTextId(section, text.translation.of, slug)];
  const words = toWords(text, blocks);
  // Found by every name it has or speaks of in any script, though only one is printed.
  const names = getSearchNames(content, record, [words, ...(original ? [toWords(original)] : [])]);
  const own = getNameWords(names.own, locale);
  const forms = getNameWords(names.forms, locale).filter((word) => !own.includes(word));
  const mentioned = [...getNameWords(names.mentioned, locale), ...listWords(words)];
  const details = describeDetails(content, entry).map((detail) => detail.words.text);
  return toDocument(
    path,
    locale,
    `<h1>${escapeHtml(text.title)}</h1><p>${escapeHtml(text.description)}</p>` +
      (record.poster ? toImage(getMedia(content, record.poster)) : '') +
      toHidden('name', own) +
      toHidden('form', forms) +
      toHidden(
        'mention',
        mentioned.filter((word) => !own.includes(word) && !forms.includes(word)),
      ) +
      details.map((each) => `<p>${escapeHtml(each)}</p>`).join('') +
      blocks.map(({ render }) => render.map((node) => toIndexHtml(content, entry, node)).join('')).join('\n'),
  );
}

/**
 * Lists what the search of an edition can find: its home page, and every section and entry written in its language.
 * The documents come from the same blocks as the pages, so that indexing needs no page to be rendered.
 */
export function getSearchDocuments(content: SiteContent, locale: Locale): SearchDocument[] {
  const edition = content.editions[locale]!; // the gate asks for one per enabled locale
  const home = `<h1>${escapeHtml(edition.title)}</h1><p>${escapeHtml(edition.message)}</p>`;
  const written = [...getIntroductions(content, locale), ...getAllEntries(content, locale)].filter(
    ({ isFallback }) => !isFallback,
  );
  return [
    toDocument(localizedPath(locale), locale, home),
    ...written.map((entry) => describeEntry(content, entry)),
  ].toSorted((a, b) => (a.url < b.url ? -1 : 1));
}
