// A heading has an id behind its words, as Docusaurus writes it: `## Under the arch {#under-the-arch}`. To the parser that
// is an expression, so its brace is another character while the parser looks; in code it becomes a brace again.
import { suggestSlug } from '../loaders/suggest.ts';
import { headingIdPattern, isReservedAnchor } from '../schemas/anchors.ts';

/** Stands for the brace of an id. Texts cannot hold it, see guard.ts. */
export const idMark = '\uFDD4';

/** An id, well formed or nearly so, at the end of a line that begins with #. Longer, stranger ones stay expressions. */
const headingLine = /^([ \t]*#{1,6}[ \t](?:.*[ \t])?)\{(?=#[\p{L}\p{M}\p{N}. -]{0,200}\}[ \t]*(?:\r?\n|(?![^])))/gmu;

/** Hides the ids of headings from the parser; every character keeps its place. */
export const hideIds = (source: string): string =>
  source.includes('{#') ? source.replaceAll(headingLine, `$1${idMark}`) : source;

/** An id at the end of the words of a heading, with blanks and closing #s before it. */
const hiddenId = new RegExp(String.raw`(?:(?:^|[ \t]+)#+)?[ \t]*${idMark}#([^{}]*)\}$`);

/**
 * Finds the id in the last words of a heading, as the parser gives them.
 *
 * @returns the id as it was written, and how many characters of the words are not words; nothing when there is none
 */
export function findHiddenId(words: string): { id: string; length: number } | undefined {
  const match = hiddenId.exec(words);
  return match ? { id: match[1]!, length: match[0].length } : undefined;
}

/** Letters of a proposed id: long enough to tell a heading, short enough for an address. */
const longest = 48;

/** Makes a slug of the words of a heading; without Latin letters at its beginning it is counted. */
function toSlug(words: string, number: number): string {
  // `suggestSlug` never gives nothing.
  const slug = /[a-zđ]/i.test(words.normalize('NFD')) ? suggestSlug(words) : '';
  const short = slug.length > longest ? slug.slice(0, longest + 1).replace(/-[^-]*$/, '') : slug;
  if (!headingIdPattern.test(short)) return `section-${number}`;
  return isReservedAnchor(short) ? `section-${short}` : short;
}

/** A heading that is to have an id. */
interface Heading {
  text: string;
  /** As it stands in the file. */
  written: string | undefined;
}

/**
 * Gives every heading of a text an id: its own where that is well formed and nobody else's, else one made of its words.
 *
 * @returns ids in the order of the headings, each once
 */
export function toHeadingIds(headings: readonly Heading[]): string[] {
  const taken = new Set<string>();
  const take = (id: string): string => {
    taken.add(id);
    return id;
  };
  const own = headings.map(({ written }) =>
    written !== undefined && headingIdPattern.test(written) && !taken.has(written) ? take(written) : undefined,
  );
  return own.map((id, index) => {
    if (id !== undefined) return id;
    const slug = toSlug(headings[index]!.text, index + 1);
    let free = slug;
    for (let number = 2; taken.has(free); number++) free = `${slug}-${number}`;
    return take(free);
  });
}

/** Writes an id behind a heading, where a closing row of #s has no place. */
export const writeId = (line: string, id: string): string => line.replace(/(?:[ \t]+#+)?[ \t]*(\r?)$/, ` {#${id}}$1`);

/**
 * Lists the other ids by which links may mean a heading: those it had before, and, of a translation that still has the id of before, the
 * one that its source has now.
 *
 * @param moved old ids of the entry, each with the id that stands for it now
 * @param headings ids of the headings of one text
 * @returns by id of a heading; each old id belongs to one, and none is that of a heading itself
 */
export function findOtherIds(
  moved: Readonly<Record<string, string>>,
  headings: readonly string[],
): Map<string, string[]> {
  const toCurrent = (id: string): string => (Object.hasOwn(moved, id) ? moved[id]! : id);
  const free = new Set([...Object.values(moved), ...Object.keys(moved)].filter((id) => !headings.includes(id)));
  // A heading that has the id of today comes first: sections of before may have been joined in it.
  const ordered = headings.toSorted((a, b) => Number(toCurrent(a) !== a) - Number(toCurrent(b) !== b));
  return new Map(
    ordered.map((heading) => {
      const others = [...free].filter((id) => toCurrent(id) === toCurrent(heading));
      for (const id of others) free.delete(id);
      return [heading, others];
    }),
  );
}
