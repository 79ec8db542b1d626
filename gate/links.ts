import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toTextId } from '../src/catalog/content.ts';
import { getFreshness, subtract } from '../src/catalog/freshness.ts';
import { escapePattern } from '../src/i18n/pattern.ts';
import type { Place } from '../src/loaders/fault.ts';
import { replaceFile } from '../src/loaders/files.ts';
import type { Reading } from '../src/loaders/reading.ts';
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

/** Number of the block in which a link stands. */
const getBlockIndex = ({ blocks }: ParsedText, { line }: Reference): number =>
  blocks.findLastIndex((block) => block.line <= line);

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

/** Compares where a translation and its source lead. Their order within a passage plays no part: languages order words. */
export function findOtherLinks(text: ParsedText, source: ParsedText): OtherLink[] {
  const own = keepOther(text.links, source.links);
  const theirs = keepOther(source.links, text.links);
  return text.blocks.flatMap(({ line }, index): OtherLink[] => {
    const isHere = (each: ParsedText) => (link: Reference) => getBlockIndex(each, link) === index;
    const [ownHere, theirsHere] = [own.filter(isHere(text)), theirs.filter(isHere(source))];
    const [first] = ownHere;
    if (first && ownHere.length === 1 && theirsHere.length === 1)
      return [{ place: first, own: first.name, theirs: theirsHere[0]!.name }];
    return [
      ...ownHere.map((link) => ({ place: link, own: link.name })),
      ...theirsHere.map(({ name }) => ({ place: { line, column: 1 }, theirs: name })),
    ];
  });
}

/** The translations that follow the passages of their source and lead elsewhere, by text id, each with its links. */
export function listOtherLinks({ content, parsed }: Reading): Map<string, OtherLink[]> {
  const found = new Map<string, OtherLink[]>();
  for (const [id, text] of parsed) {
    const translation = content.texts[id];
    if (!translation) continue; // it waits for its day
    const sourceId = toTextId(translation.section, translation.translation?.of ?? '', translation.slug);
    const source = parsed.get(sourceId);
    if (!source || getFreshness(content, translation).behind.passages > 0) continue;
    const links = findOtherLinks(text, source);
    if (links.length > 0) found.set(id, links);
  }
  return found;
}

const isInternal = (target: string): boolean => target.startsWith('/') || target.startsWith('#');

/** Exchanges the target of one link. @returns nothing when it cannot be told which one it is */
function exchange(
  written: string,
  { links }: ParsedText,
  { place, own = '', theirs = '' }: OtherLink,
): string | undefined {
  const alike = links.filter(({ name }) => name === own);
  const found = [...written.matchAll(new RegExp(String.raw`(?<=\]\()${escapePattern(own)}(?=[)\s])`, 'g'))];
  const match = found[alike.findIndex(({ line, column }) => line === place.line && column === place.column)];
  if (!match || found.length !== alike.length) return undefined;
  return written.slice(0, match.index) + theirs + written.slice(match.index + own.length);
}

/**
 * Lets translations lead where their sources lead, where only one link of a passage differs and both lead within the site.
 * A link to another site may differ for good reason: it may be there in the language of the translation.
 *
 * @param root the content folder
 * @returns the files that were changed
 */
export function followLinks(root: string, reading: Reading): string[] {
  const changed: string[] = [];
  for (const [id, links] of listOtherLinks(reading)) {
    const { file } = reading.content.texts[id]!;
    const before = readFileSync(join(root, file), 'utf8');
    let written = before;
    // From the end, so that the places before stay what they are; a file with two alike is mended in two runs.
    for (const link of links.toReversed())
      if (isInternal(link.own ?? '') && isInternal(link.theirs ?? ''))
        written = exchange(written, reading.parsed.get(id)!, link) ?? written;
    if (written === before) continue;
    replaceFile(join(root, file), written);
    changed.push(file);
  }
  return changed;
}
