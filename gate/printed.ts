import { memoize } from '../src/i18n/memoize.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { findLocale } from '../src/i18n/scripts.ts';
import type { Place } from '../src/loaders/fault.ts';
import type { LoadedContent } from '../src/loaders/loaded-content.ts';
import type { Geodata } from '../src/schemas/geodata.ts';
import type { GlossaryWords } from '../src/schemas/glossary.ts';
import type { TextFrontMatter, Translation } from '../src/schemas/text.ts';
import { findFrontMatter } from '../src/texts/front-matter.ts';
import { joinLines } from '../src/texts/lines.ts';
import { isWords } from '../src/texts/components.ts';
import type { ParsedText } from '../src/texts/parse.ts';
import { toCanonical } from './printed/canonical.ts';
import { listDrawnWords } from './printed/drawing.ts';
import { advance, findByLetters, findByWord } from './printed/place.ts';
import { listRows } from './printed/table.ts';

/** One string that a reader or a program can see. */
export interface PrintedString {
  /** Path below the content folder. */
  readonly file: string;
  /** Its language as the data says it: folder, key, edition. Undefined when it is in nobody's in particular. */
  readonly locale: Locale | undefined;
  /**
   * - `body`: block of a text
   * - `attribute`: words in an attribute of a component, title of a link
   * - `title`: title or description of a text
   * - `value`: string of a YAML file, or a key that people choose
   * - `search`: forms that are listed to be found or refused, and never printed
   * - `address`: address or key that a program follows
   * - `carried`: words of a drawing, table, document, photograph or recording
   * - `name`: name of a file
   */
  readonly kind: 'body' | 'attribute' | 'title' | 'value' | 'search' | 'address' | 'carried' | 'name';
  /** As a reader sees it: parsed, codes and escapes resolved, emphasis gone, lines joined. */
  readonly text: string;
  /** The text in the one spelling that rules about secrets look for, see printed/canonical.ts. */
  readonly canonical: string;
  /**
   * Finds where in the file it stands, as well as is known.
   *
   * @param index of a character of `text`, from 0; left out, the place where the string begins
   */
  readonly locate: (index?: number) => Place | undefined;
}

type Kind = PrintedString['kind'];
type Locate = PrintedString['locate'];

/** Folds a string only when somebody asks. */
class Printed implements PrintedString {
  readonly file: string;
  readonly locale: Locale | undefined;
  readonly kind: Kind;
  readonly text: string;
  readonly locate: Locate;
  private folded: string | undefined;
  private readonly whole: string;

  /** @param whole the text with what a program reads beside it, such as the heading of a column */
  constructor(file: string, locale: Locale | undefined, kind: Kind, text: string, locate: Locate, whole = text) {
    this.file = file;
    this.locale = locale;
    this.kind = kind;
    this.text = text;
    this.locate = locate;
    this.whole = whole;
  }

  get canonical(): string {
    return (this.folded ??= toCanonical(this.whole));
  }
}

/** Joins lines as readers see them joined. */
const joinAll = (text: string): string =>
  joinLines(text)
    .replaceAll(/\s{2,}|(?! )\s/g, ' ')
    .trim();

function listText(file: string, locale: Locale, { blocks, components, links }: ParsedText, source: string) {
  const list: PrintedString[] = [];
  const lines = source.split('\n');
  blocks.forEach(({ line, text, written }, index) => {
    const end = (blocks[index + 1]?.line ?? lines.length + 1) - 1;
    const start = { line, column: 1 };
    const locate: Locate = (at) =>
      at === undefined ? start : findByWord(lines.slice(line - 1, end).join('\n'), start, text, at);
    if (text !== '') list.push(new Printed(file, locale, 'body', text, locate));
    if (written !== undefined) list.push(new Printed(file, locale, 'address', written, () => start));
  });
  for (const { name, line, column, attributes } of components)
    for (const [key, value] of Object.entries(attributes))
      list.push(
        new Printed(file, locale, isWords(name, key) ? 'attribute' : 'address', value, () => ({ line, column })),
      );
  for (const { line, column, name, attributes } of links) {
    const locate = (): Place => ({ line, column });
    list.push(new Printed(file, locale, 'address', name, locate));
    if (attributes['title']) list.push(new Printed(file, locale, 'attribute', attributes['title'], locate));
  }
  return list;
}

/** Keys of forms that are listed to be found, refused or excepted. */
const searchKeys = new Set(['aliases', 'find', 'refuse', 'spare', 'explain', 'quote']);

/** Web addresses, ids of entries, digests and days: followed by programs. One plain word may be a name. */
const addressForm =
  /^(?:[a-z][a-z+.-]*:\/\/\S+|[\w.-]+(?:\/[\w.#-]+)+|[a-z0-9]+(?:-[a-z0-9]+)+|[0-9a-f]{12,64}|\d{4}-\d{2}(?:-\d{2}\S*)?)$/;

/** Keys that the model gives are words of it; what else stands before a colon somebody has chosen. */
const modelKey = /^[a-z][a-z-]*$/i;

interface Context {
  file: string;
  locale: Locale | undefined;
  isSearch: boolean;
  /** True in the folder of a language: what stands there is words. */
  isSpoken: boolean;
}

/** Lists every string of a YAML file, and the keys that people choose. */
class Values {
  readonly list: PrintedString[] = [];
  private readonly locators: LoadedContent['locators'];

  constructor(locators: LoadedContent['locators']) {
    this.locators = locators;
  }

  add(value: unknown, context: Context, path: readonly PropertyKey[] = []): void {
    if (typeof value === 'string') this.addString(value, context, path);
    else if (Array.isArray(value)) value.forEach((each, index) => this.add(each, context, [...path, index]));
    else if (typeof value === 'object' && value !== null) this.addObject(value, context, path);
  }

  private addObject(value: object, context: Context, path: readonly PropertyKey[]): void {
    for (const [key, child] of Object.entries(value)) {
      const here = [...path, key];
      if (!modelKey.test(key)) this.addString(key, context, here);
      if (searchKeys.has(key)) this.add(child, { ...context, isSearch: true }, here);
      else this.add(child, context, here);
    }
  }

  private addString(text: string, { file, locale, isSearch, isSpoken }: Context, path: readonly PropertyKey[]): void {
    if (text === '') return;
    const kind = isSearch ? 'search' : !isSpoken && addressForm.test(text) ? 'address' : 'value';
    this.list.push(new Printed(file, locale, kind, text, () => this.locators.get(file)?.(path)));
  }
}

/** Words of a glossary that are written to be found or refused, and for translators. */
const toForms = ({ terms }: GlossaryWords): object => ({
  terms: Object.fromEntries(Object.entries(terms).map(([key, { agreed: _agreed, ...forms }]) => [key, forms])),
});
const toAgreed = ({ terms }: GlossaryWords): object => ({
  terms: Object.fromEntries(
    Object.entries(terms).map(([key, { agreed }]) => [key, agreed === undefined ? {} : { agreed }]),
  ),
});

/** Lists the words in the folders of the languages, but for bodies of texts. */
function listWords({ content, wording, locators }: LoadedContent, values: Values): PrintedString[] {
  const list: PrintedString[] = [];
  const add = (file: string, locale: Locale, words: object, isSearch = false): void =>
    values.add(words, { file, locale, isSearch, isSpoken: true });
  for (const shared of [wording.site, wording.media])
    for (const [locale, { file, words }] of shared) {
      add(file, locale, withoutTranslation(words));
      list.push(...listDigestWords(file, locale, words, locators));
    }
  for (const { file, locale, words } of wording.notices.values()) add(file, locale, words);
  for (const [locale, { file, words }] of wording.glossary) {
    add(file, locale, toAgreed(words));
    add(file, locale, toForms(words), true);
  }
  for (const [locale, { file, words }] of wording.known) add(file, locale, words, true);
  for (const [id, { file, words }] of wording.entries) {
    const [locale, section, slug] = id.split('/') as [Locale, string, string]; // see toTextId
    // Of what was withdrawn only its name and the reason are shown.
    const { title, description, ...others }: Partial<TextFrontMatter> = content.withdrawn[`${section}/${slug}`]
      ? { name: words.name, withdrawn: words.withdrawn }
      : withoutTranslation(words);
    for (const [key, text] of Object.entries({ title, description }))
      if (text !== undefined)
        list.push(new Printed(file, locale, 'title', text, () => ({ ...locators.get(file)!([key]), column: 1 })));
    add(file, locale, others);
    list.push(...listDigestWords(file, locale, words, locators));
  }
  return list;
}

/** Lists what stands among digests and is neither a digest nor the id of a unit: programs write no such thing. */
function listDigestWords(
  file: string,
  locale: Locale,
  { translation }: { translation?: Translation | undefined },
  locators: LoadedContent['locators'],
): PrintedString[] {
  return Object.entries(translation?.digest ?? {}).flatMap(([id, digest]) =>
    [/^[\w-]+$/.test(id) ? '' : id, /^[0-9a-f]{12}$/.test(digest) ? '' : digest]
      .filter((text) => text !== '')
      .map((text) => {
        const locate: Locate = () => locators.get(file)?.(['translation', 'digest', id]);
        return new Printed(file, locale, 'address', text, locate);
      }),
  );
}

/** What programs alone write, digests, is nobody's words. */
const withoutTranslation = <Words extends { translation?: unknown }>({ translation: _translation, ...words }: Words) =>
  words;

/** Geodata without their thousands of numbers. */
const toWords = ({ attribution, features }: Geodata): object => ({
  attribution,
  features: features.map(({ properties }) => ({ properties })),
});

/** Lists the strings of all YAML files and front matters that were read. */
function listValues(loaded: LoadedContent): PrintedString[] {
  const { content, values, recordFiles, locators, media } = loaded;
  const list = new Values(locators);
  const files = new Map(Array.from(locators.keys(), (file) => [file.replace(/\.(?:ya?ml|geojson)$/, ''), file]));
  const add = (name: string, value: unknown, locale?: Locale): void => {
    const file = files.get(name);
    if (file !== undefined) list.add(value, { file, locale, isSearch: false, isSpoken: false });
  };
  add('site', values.site);
  add('glossary', values.glossary);
  add('gazetteer', { names: content.gazetteer });
  for (const [name, geodata] of Object.entries(values.geodata)) add(name, toWords(geodata));
  add('gate-exceptions', { exceptions: content.exceptions });
  add('redirects', { redirects: content.redirects, anchors: content.anchors });
  for (const [locale, edition] of Object.entries(content.editions)) add(`${locale}/home`, edition, locale as Locale); // keys were checked while reading
  for (const [id, record] of values.records) add(recordFiles.get(id)!.replace(/\.ya?ml$/, ''), record);
  for (const [slug, notice] of values.notices) add(`notices/${slug}`, notice);
  for (const [name, record] of values.media) add(media.records.get(name)!.replace(/\.ya?ml$/, ''), record);
  for (const [key, source] of Object.entries(content.sources)) {
    const { title, lang, ...rest } = source;
    add(`sources/${key}`, { title }, findLocale(lang));
    add(`sources/${key}`, rest);
  }
  const titles = listWords(loaded, list);
  return [...titles, ...list.list];
}

const blankLines = /(\r?\n[ \t]*(?:\r?\n[ \t]*)+)/;
const lineEnds = /(\r?\n)/;

/** Cuts words that are no Markdown into passages at blank lines; lines within one are joined. */
export function listPassages(
  file: string,
  source: string,
  separator = blankLines,
  start: Place = { line: 1, column: 1 },
): PrintedString[] {
  const list: PrintedString[] = [];
  for (const part of source.split(separator)) {
    const from = start;
    start = advance(from, part, part.length);
    const text = joinAll(part);
    if (text === '') continue;
    const locate: Locate = (index) => findByLetters(part, from, text, index ?? 0);
    list.push(new Printed(file, undefined, 'carried', text, locate));
  }
  return list;
}

/** Cuts a file that could not be read: YAML at its lines, each of which says something else, a body into passages. */
export function listUnread(file: string, source: string): PrintedString[] {
  if (/\.(?:ya?ml|geojson)$/.test(file)) return listPassages(file, source, lineEnds);
  const { end = 0 } = findFrontMatter(source) ?? {};
  const body = advance({ line: 1, column: 1 }, source, end);
  return [
    ...listPassages(file, source.slice(0, end), lineEnds),
    ...listPassages(file, source.slice(end), blankLines, body),
  ];
}

function listTable(file: string, source: string): PrintedString[] {
  const [head, ...rows] = listRows(source).map(({ line, cells }) => ({ line, cells: cells.map(joinAll) }));
  if (!head) return [];
  return [head, ...rows].map((row) => {
    const { line, cells } = row;
    // A number is an account because its column says so.
    const named =
      row === head ? cells : cells.map((cell, at) => (head.cells[at] && cell ? `${head.cells[at]}: ${cell}` : cell));
    return new Printed(file, undefined, 'carried', cells.join('; '), () => ({ line, column: 1 }), named.join('; '));
  });
}

const listDrawing = (file: string, source: string): PrintedString[] =>
  listDrawnWords(source).map(
    ({ text, lang, line, column }) => new Printed(file, findLocale(lang), 'carried', text, () => ({ line, column })),
  );

const getEnding = (file: string): string => /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';

/** How the words of each kind of file in `media/` are listed that is text. */
const carriers: Readonly<Record<string, (file: string, source: string) => PrintedString[]>> = {
  svg: listDrawing,
  csv: listTable,
  txt: listPassages,
};

function listCarried({ sources, words, wording }: LoadedContent): PrintedString[] {
  const parts: PrintedString[][] = [];
  for (const [file, source] of sources) {
    const carrier = /^(?:media|brand)\//.test(file) ? carriers[getEnding(file)] : undefined;
    if (carrier) parts.push(carrier(file, source));
  }
  for (const [file, text] of words) parts.push(listPassages(file, text));
  for (const { file, locale, cues } of wording.captions.values())
    parts.push(
      cues.map(({ text, line }) => new Printed(file, locale, 'carried', joinAll(text), () => ({ line, column: 1 }))),
    );
  return parts.flat();
}

function listNames({ sources, media, words }: LoadedContent): PrintedString[] {
  const files = new Set([...sources.keys(), ...media.files.values(), ...words.keys()]);
  return Array.from(files, (file) => {
    const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
    return new Printed(file, undefined, 'name', name.replaceAll(/[_.-]+/g, ' '), () => undefined);
  });
}

/**
 * Lists every string that a reader or a program can see: of texts, YAML files, drawings, tables, documents and
 * photographs, and the names of files. Made once for each reading.
 */
export const listPrinted = memoize((loaded: LoadedContent): readonly PrintedString[] => {
  const { content, parsed, sources } = loaded;
  const texts = Array.from(parsed, ([id, text]) => {
    const { file, locale } = content.texts[id]!; // parsed and texts have the same ids
    return listText(file, locale, text, sources.get(file) ?? '');
  });
  return [...texts.flat(), ...listValues(loaded), ...listCarried(loaded), ...listNames(loaded)];
});
