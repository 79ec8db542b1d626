import { toTextId, type MediaItem, type SiteContent, type Text } from '../catalog/content.ts';
import { getAllEntries, getIntroductions, type Entry } from '../catalog/entries.ts';
import { formatFact, getFact, getFacts } from '../catalog/facts.ts';
import { listCommuneKeys, listCommuneRows } from '../catalog/communes.ts';
import { listNames, listPageNames } from '../catalog/gazetteer.ts';
import { getSearchNames } from '../catalog/glossary.ts';
import { getKindPath, listKinds } from '../catalog/kinds.ts';
import { describeDetails } from '../catalog/details.ts';
import { describeNext, joinOccurrence } from '../catalog/occasion.ts';
import { isRoute, listStopNames } from '../catalog/routes.ts';
import { getMedia, getVariants } from '../catalog/media.ts';
import { getMonthPath, getSeasonPath, hasSeasons, months } from '../catalog/season-paths.ts';
import { nameMonthPage } from '../catalog/season.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { localizedPath } from '../i18n/paths.ts';
import { getTranslator } from '../i18n/translator.ts';
import { listWords } from '../i18n/words.ts';
import { getLibraryPath, getRoomPath, getSheetPath, listPressPages } from '../press/addresses.ts';
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
  if (getComponent(name)?.isGazetteer) return ''; // a document of its own
  const facts = getComponentReferences(entry.id, { name, attributes }).filter(({ kind }) => kind === 'fact');
  const rules = Object.entries<AttributeRule>(getComponent(name)?.attributes ?? {});
  const getWords = (place: 'before' | 'after'): string[] =>
    rules
      .flatMap(([key, { words }]) => (words === place ? (attributes[key] ?? []) : []))
      .map((words) => `<p>${escapeHtml(words)}</p>`);
  const locale = entry.textLocale;
  const writeFact = (target: string): string => {
    const { fact, label } = getFact(content, locale, target);
    const value = formatFact(content, locale, fact).text;
    if (!getComponent(name)?.isTable) return escapeHtml(value);
    return `<p>${escapeHtml(getTranslator(locale)('list.labelled', { label: label.text, value }))}</p>`;
  };
  return [
    ...facts.map(({ target }) => writeFact(target)),
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

/**
 * Tables of communes, each as a document of its own, which leads to the heading above it and is called as that is: whoever
 * looks for a unit of former times arrives in the table that says what became of it.
 */
function describeTables(content: SiteContent, entry: Entry): SearchDocument[] {
  const { text, textLocale, locale, path } = entry;
  let heading: Block | undefined;
  return getCachedText(text.digest).blocks.flatMap((block) => {
    if (block.depth > 0) heading = block;
    return block.render.flatMap((node) => {
      if (typeof node === 'string' || !getComponent(node.component)?.isGazetteer) return [];
      const { of: district = '' } = node.attributes;
      const rows = listCommuneRows(content, textLocale, district);
      const names = listCommuneKeys(content, district).flatMap((key) => listNames(content, key));
      return toDocument(
        `${path}#${(heading ?? block).id}`,
        locale,
        `<h1>${escapeHtml(heading?.text ?? text.title)}</h1><p>${escapeHtml(text.title)}</p>` +
          toHidden('form', getNameWords(names, locale)) +
          rows
            .map(
              ({ today, madeOf }) =>
                `<p>${escapeHtml(getTranslator(textLocale)('list.labelled', { label: today, value: madeOf }))}</p>`,
            )
            .join(''),
      );
    });
  });
}

function describeEntry(content: SiteContent, entry: Entry): SearchDocument {
  const { record, text, locale, path, section, slug } = entry;
  const { blocks } = getCachedText(text.digest);
  const original = text.translation && content.texts[toTextId(section, text.translation.of, slug)];
  const route = isRoute(entry) ? listStopNames(content, entry) : [];
  // What a fact says in words stands in the text as well.
  const worded = getFacts(content, locale, entry.id).flatMap(({ fact }) =>
    fact.text ? formatFact(content, locale, fact).text : [],
  );
  const words = [toWords(text, blocks), ...route, ...worded].join('\n');
  // Found by every name it has or speaks of in any script, though only one is printed.
  const names = getSearchNames(content, record, [words, ...(original ? [toWords(original)] : [])]);
  const placed = listPageNames(content, entry.id, words);
  const own = getNameWords([...names.own, ...placed.own], locale);
  const forms = getNameWords(names.forms, locale).filter((word) => !own.includes(word));
  const mentioned = [...getNameWords([...names.mentioned, ...placed.mentioned], locale), ...listWords(words)];
  const details = [
    ...describeDetails(content, entry).map((detail) => detail.words.text),
    ...describeNext(content, entry).map(joinOccurrence),
    ...route,
  ];
  // Practical pages answer in facts, and their text may be short.
  const facts = (record.type === 'practical' ? getFacts(content, locale, entry.id) : []).map((found) =>
    getTranslator(locale)('list.labelled', {
      label: found.label.text,
      value: formatFact(content, locale, found.fact).text,
    }),
  );
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
      [...details, ...facts].map((each) => `<p>${escapeHtml(each)}</p>`).join('') +
      blocks.map(({ render }) => render.map((node) => toIndexHtml(content, entry, node)).join('')).join('\n'),
  );
}

/** A page that is no entry, by what it is called and what it holds. */
const describePage = (locale: Locale, url: string, title: string, words: readonly string[]): SearchDocument =>
  toDocument(url, locale, `<h1>${escapeHtml(title)}</h1>${words.map((each) => `<p>${escapeHtml(each)}</p>`).join('')}`);

/** The pages about months, by their names alone: what is open in a month is found by its own name. */
function describeSeasons(content: SiteContent, locale: Locale): SearchDocument[] {
  if (!hasSeasons(content)) return [];
  const t = getTranslator(locale);
  return [
    describePage(locale, getSeasonPath(locale), t('home.season'), [t('season.intro')]),
    ...months.map((month) =>
      describePage(locale, getMonthPath(locale, month), nameMonthPage(locale, month), [t('season.monthIntro')]),
    ),
  ];
}

/** The pages of the press room, by what they are called and what they hold. */
function describePress(content: SiteContent, locale: Locale): SearchDocument[] {
  const t = getTranslator(locale);
  const describe = (url: string, title: string, words: readonly string[]): SearchDocument =>
    describePage(locale, url, title, words);
  const pages: Record<string, SearchDocument> = {
    [getRoomPath(locale)]: describe(getRoomPath(locale), t('press.title'), [
      t('press.intro'),
      t('press.kit'),
      t('press.kitText'),
    ]),
    [getSheetPath(locale)]: describe(getSheetPath(locale), t('press.facts'), [t('press.factsText')]),
    [getLibraryPath(locale)]: describe(getLibraryPath(locale), t('press.library'), [t('press.libraryText')]),
  };
  return listPressPages(content, locale).map((path) => pages[path]!); // a document for each of them
}

/** The pages of kinds of information, by their names alone. */
const describeKinds = (content: SiteContent, locale: Locale): SearchDocument[] =>
  listKinds(content).map((kind) => {
    const t = getTranslator(locale);
    return describePage(locale, getKindPath(locale, kind), t(`kind.${kind}`), [t(`kindIntro.${kind}`)]);
  });

/**
 * Lists what the search of an edition can find: its home page, the pages about months, of the press room and of kinds of information, and every section and entry written in its language.
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
    ...describeSeasons(content, locale),
    ...describePress(content, locale),
    ...describeKinds(content, locale),
    ...written.flatMap((entry) => [describeEntry(content, entry), ...describeTables(content, entry)]),
  ].toSorted((a, b) => (a.url < b.url ? -1 : 1));
}
