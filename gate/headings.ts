import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toTextId } from '../src/catalog/content.ts';
import { getSections } from '../src/catalog/entries.ts';
import { getFallbackOrder } from '../src/catalog/localized.ts';
import { replaceFile } from '../src/loaders/files.ts';
import type { LoadedContent } from '../src/loaders/loaded-content.ts';
import { practicalTopics } from '../src/schemas/practical.ts';
import { writeId } from '../src/texts/heading-id.ts';
import type { Block, ParsedText } from '../src/texts/parse.ts';

/** The headings of a text. */
export const getHeadings = ({ blocks }: ParsedText): Block[] => blocks.filter(({ depth }) => depth > 0);

/** The ids of the headings of a text. */
export const getHeadingIds = (text: ParsedText): Set<string> => new Set(getHeadings(text).map(({ id }) => id));

/** The text that an entry was first written in: what ids of headings are made from. */
export function findOriginal(
  { content, parsed }: LoadedContent,
  entry: string,
): { id: string; text: ParsedText } | undefined {
  const [section = '', slug = ''] = entry.split('/'); // ids are section/slug
  const id = [content.site.source, ...getFallbackOrder(content.site)]
    .map((locale) => toTextId(section, locale, slug))
    .find((each) => parsed.has(each));
  return id === undefined ? undefined : { id, text: parsed.get(id)! };
}

/** The text that a translation was made from; nothing of an original. */
export function findSource({ content, parsed }: LoadedContent, id: string): ParsedText | undefined {
  const { section, slug, translation } = content.texts[id]!; // parsed and texts have the same ids
  return translation && parsed.get(toTextId(section, translation.of, slug));
}

/** Ids that the list of a section gives to its groups or topics: they stand on the page of its introduction. */
export function getGroups({ content }: LoadedContent, entry: string): Set<string> {
  const record = content.records[entry];
  if (record?.type !== 'section') return new Set();
  const isPractical = getSections(content, 'practical').some(({ slug }) => entry.startsWith(`${slug}/`));
  return new Set([...record.categories.map(({ key }) => key), ...(isPractical ? practicalTopics : [])]);
}

/**
 * Proposes ids for the headings of a text that have none of their own.
 *
 * @param source the text that it was translated from
 * @returns of a source, an id made of the words; of a translation, that of the heading of the source in the same place,
 * as long as both have as many headings of the same levels
 */
export function proposeIds(text: ParsedText, source: ParsedText | undefined): Map<Block, string> {
  const headings = getHeadings(text);
  const isOwn = ({ id, written }: Block): boolean => written === id;
  const lacking = headings.filter((heading) => !isOwn(heading));
  if (!source) return new Map(lacking.map((heading) => [heading, heading.id]));
  const theirs = getHeadings(source);
  const isAlike = headings.length === theirs.length && headings.every(({ depth }, at) => depth === theirs[at]!.depth);
  if (!isAlike) return new Map();
  const taken = new Set(headings.filter(isOwn).map(({ id }) => id));
  return new Map(
    lacking
      .map((heading): [Block, string] => [heading, theirs[headings.indexOf(heading)]!.id])
      .filter(([, id]) => !taken.has(id)),
  );
}

/**
 * Writes ids behind headings that have none.
 *
 * @param root the content folder
 * @returns the files that were changed
 */
export function writeHeadingIds(root: string, loaded: LoadedContent): string[] {
  return Array.from(loaded.parsed).flatMap(([id, text]) => {
    const proposed = Array.from(proposeIds(text, findSource(loaded, id))).filter(
      ([{ written }]) => written === undefined,
    );
    if (proposed.length === 0) return [];
    const { file } = loaded.content.texts[id]!; // parsed and texts have the same ids
    const lines = readFileSync(join(root, file), 'utf8').split('\n');
    for (const [{ line }, heading] of proposed) lines[line - 1] = writeId(lines[line - 1]!, heading);
    replaceFile(join(root, file), lines.join('\n'));
    return [file];
  });
}
