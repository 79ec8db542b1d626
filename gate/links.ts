import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toTextId } from '../src/catalog/content.ts';
import { getFreshness, pairUnits, subtract } from '../src/catalog/freshness.ts';
import { escapePattern } from '../src/i18n/pattern.ts';
import type { Place } from '../src/loaders/fault.ts';
import { replaceFile } from '../src/loaders/files.ts';
import type { LoadedContent } from '../src/loaders/loaded-content.ts';
import type { ParsedText, Reference } from '../src/texts/parse.ts';

/** A link that a translation and its source do not share. */
export interface OtherLink {
  /** Where it stands in the translation, or where the passage begins in which it is missing. */
  place: Place;
  /** Where the translation leads. */
  own?: string;
  /** Where the source leads. With `own` too, it is the only link of the passage that differs. */
  theirs?: string;
}

/** Keeps of some links those whose target another text lacks. */
function keepOther(links: readonly Reference[], others: readonly Reference[]): Reference[] {
  const rest = subtract(
    links.map(({ name }) => name),
    others.map(({ name }) => name),
  );
  return links.filter(({ name }) => {
    const at = rest.indexOf(name);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
}

/** Lists the links of each block, by its id. */
function groupLinks({ blocks, links }: ParsedText): Map<string, Reference[]> {
  const groups = new Map(blocks.map(({ id }): [string, Reference[]] => [id, []]));
  for (const link of links) groups.get(blocks.findLast((block) => block.line <= link.line)!.id)!.push(link); // every link is in one
  return groups;
}

/**
 * Compares where the passages of a translation and of its source lead. Order plays no part: languages order words, and passages move.
 *
 * @param digest what the translation notes of its source
 */
export function findOtherLinks(
  text: ParsedText,
  source: ParsedText,
  digest: Readonly<Record<string, string>>,
): OtherLink[] {
  const pairs = pairUnits(digest, Object.fromEntries(source.blocks.map((block) => [block.id, block.digest])));
  const [ownLinks, theirLinks] = [groupLinks(text), groupLinks(source)];
  return text.blocks.flatMap(({ id, line }): OtherLink[] => {
    const [linksHere, linksThere] = [ownLinks.get(id)!, theirLinks.get(pairs.get(id) ?? '') ?? []]; // of each block
    const [own, theirs] = [keepOther(linksHere, linksThere), keepOther(linksThere, linksHere)];
    const [first] = own;
    if (first && own.length === 1 && theirs.length === 1)
      return [{ place: first, own: first.name, theirs: theirs[0]!.name }];
    return [
      ...own.map((link) => ({ place: link, own: link.name })),
      ...theirs.map(({ name }) => ({ place: { line, column: 1 }, theirs: name })),
    ];
  });
}

/** The translations that follow the passages of their source and lead elsewhere, by text id, each with its links. */
export function listOtherLinks({ content, parsed }: LoadedContent): Map<string, OtherLink[]> {
  const found = new Map<string, OtherLink[]>();
  for (const [id, text] of parsed) {
    const translation = content.texts[id];
    if (!translation) continue; // it waits for its day
    const { of = '', digest = {} } = translation.translation ?? {};
    const source = parsed.get(toTextId(translation.section, of, translation.slug));
    if (!source || getFreshness(content, translation).behind.passages > 0) continue;
    const links = findOtherLinks(text, source, digest);
    if (links.length > 0) found.set(id, links);
  }
  return found;
}

const isInternal = (target: string): boolean => target.startsWith('/') || target.startsWith('#');

/** Finds where the target of a link begins in its file. @returns nothing when it cannot be told which link it is */
function findTarget(written: string, { links }: ParsedText, { place, own = '' }: OtherLink): number | undefined {
  const alike = links.filter(({ name }) => name === own);
  const found = [...written.matchAll(new RegExp(String.raw`(?<=\]\()${escapePattern(own)}(?=[)\s])`, 'g'))];
  const at = alike.findIndex(({ line, column }) => line === place.line && column === place.column);
  return found.length === alike.length ? found[at]?.index : undefined;
}

/** Writes other targets into a file. */
function exchange(written: string, text: ParsedText, links: readonly OtherLink[]): string {
  const targets = links.flatMap((link) => {
    const { own = '', theirs = '' } = link;
    const at = isInternal(own) && isInternal(theirs) ? findTarget(written, text, link) : undefined;
    return at === undefined ? [] : [{ at, own, theirs }];
  });
  // From the end, so that the places before stay what they are.
  return targets
    .toSorted((a, b) => b.at - a.at)
    .reduce((done, { at, own, theirs }) => done.slice(0, at) + theirs + done.slice(at + own.length), written);
}

/**
 * Lets translations lead where their sources lead, where only one link of a passage differs and both lead within the site.
 * A link to another site may differ for good reason: it may be there in the language of the translation.
 *
 * @param root the content folder
 * @returns the files that were changed
 */
export function followLinks(root: string, loaded: LoadedContent): string[] {
  const changed: string[] = [];
  for (const [id, links] of listOtherLinks(loaded)) {
    const { file } = loaded.content.texts[id]!;
    const before = readFileSync(join(root, file), 'utf8');
    const written = exchange(before, loaded.parsed.get(id)!, links);
    if (written === before) continue;
    replaceFile(join(root, file), written);
    changed.push(file);
  }
  return changed;
}
