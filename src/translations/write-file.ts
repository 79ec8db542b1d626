import { isMap, parseDocument, type Document, type YAMLMap } from 'yaml';
import type { Translation } from '../schemas/text.ts';
import { editFrontMatter } from '../texts/edit-front-matter.ts';
import { applyEdits, fillBlock, type Edit } from './pieces.ts';
import type { Unit, UnitFile } from './units.ts';
import { wordSchemas, type WordFileKind } from './words.ts';

/** What is written of units: Markdown or words by the place of the piece. */
export type Writings = ReadonlyMap<Unit, ReadonlyMap<number, string>>;

/** What a block of a translation was made from, and what it was before; either may be missing. */
export interface BlockOrigin {
  unit?: Unit | undefined;
  own?: Unit | undefined;
}

/** The body of a translation as it should be. */
export interface Body {
  /** The whole file, its front matter as it is. */
  written: string;
  /** In the order of the body. */
  blocks: BlockOrigin[];
}

const getBlocks = ({ units }: UnitFile): Unit[] => units.filter(({ block }) => block);

/** A block of the source with the words of its translation. Notes of the source are for translators. */
const translateBlock = (unit: Unit, texts: ReadonlyMap<number, string>, source: UnitFile): string =>
  fillBlock(unit.block!, texts, source.source, false); // only blocks are translated so

/** The whole body where there is none yet. */
function makeBody(writings: Writings, source: UnitFile, head: string): Body {
  const blocks = getBlocks(source);
  const written = blocks.map((unit) => translateBlock(unit, writings.get(unit) ?? new Map(), source));
  return { written: `${head.trimEnd()}\n\n${written.join('\n\n')}\n`, blocks: blocks.map((unit) => ({ unit })) };
}

/** The blocks that a translation has now. */
function listBlocks(target: UnitFile, pairs: ReadonlyMap<Unit, Unit>): BlockOrigin[] {
  const sources = new Map([...pairs].map(([unit, own]) => [own, unit]));
  return getBlocks(target).map((own) => ({ own, unit: sources.get(own) }));
}

/** Puts blocks into the body that is there, each in place of its own or behind the one that it follows in the source. */
function editBody(writings: Writings, source: UnitFile, target: UnitFile, pairs: ReadonlyMap<Unit, Unit>): Body {
  const edits: Edit[] = [];
  const blocks = listBlocks(target, pairs).map((block) => ({ ...block, at: block.own!.block!.start })); // of the target
  const first = blocks[0]!.at; // there is a body
  let last: number | undefined;
  for (const unit of getBlocks(source)) {
    const own = pairs.get(unit);
    const texts = writings.get(unit);
    if (own?.block) last = own.block.end;
    if (!texts || texts.size === 0) continue;
    if (own?.block) {
      const isAlike = own.shape === unit.shape;
      const text = isAlike ? fillBlock(own.block, texts, target.source) : translateBlock(unit, texts, source);
      edits.push({ start: own.block.start, end: own.block.end, text });
    } else {
      const at = last ?? first;
      const text = translateBlock(unit, texts, source);
      edits.push({ start: at, end: at, text: last === undefined ? `${text}\n\n` : `\n\n${text}` });
      // Behind what was put at the same place before.
      const place = blocks.findIndex((each) => each.at > at || (each.at === at && each.own !== undefined));
      blocks.splice(place === -1 ? blocks.length : place, 0, { unit, own: undefined, at });
    }
  }
  return { written: applyEdits(target.source, edits), blocks };
}

/**
 * Writes the body of a translation. What is there and was not translated stays, byte by byte.
 *
 * @param target the translation that there is, and which of its units stand for which of the source
 */
export function writeBody(
  writings: Writings,
  source: UnitFile,
  target: UnitFile | undefined,
  pairs: ReadonlyMap<Unit, Unit>,
): Body {
  const head = target?.source ?? (source.kind === 'text' ? '---\n{}\n---\n' : '{}\n');
  const blocks = target ? listBlocks(target, pairs) : [];
  if (![...writings.keys()].some(({ block }) => block)) return { written: head, blocks };
  return target && blocks.length > 0 ? editBody(writings, source, target, pairs) : makeBody(writings, source, head);
}

/** Changes front matter, or a file of YAML. */
function editWords(written: string, kind: WordFileKind, change: (document: Document) => void): string {
  if (kind === 'text') return editFrontMatter(written, change)!; // every text has front matter
  const document = parseDocument(written);
  change(document);
  return document.toString({ lineWidth: 0 });
}

/** Puts the keys of a file into the order of its schema, in which people write them. */
function sortKeys({ items }: YAMLMap, kind: WordFileKind): void {
  const order = Object.keys(wordSchemas[kind].shape);
  items.sort((a, b) => order.indexOf(String(a.key)) - order.indexOf(String(b.key)));
}

/** Writes words, and where they and the body come from. */
export const writeWords = (written: string, kind: WordFileKind, writings: Writings, translation: Translation): string =>
  editWords(written, kind, (document) => {
    const map = document.contents as YAMLMap; // every file of words is a map
    if (map.items.length === 0) map.flow = false;
    const before = map.items.length;
    for (const [{ path }, texts] of writings) if (path && texts.has(0)) document.setIn(path, texts.get(0));
    if (!isMap(document.get('translation'))) document.set('translation', document.createNode({}));
    for (const [key, value] of Object.entries({ reviewed: undefined, ...translation }))
      if (value === undefined) document.deleteIn(['translation', key]);
      else if (document.getIn(['translation', key]) !== value)
        document.setIn(['translation', key], document.createNode(value));
    if (map.items.length > before) sortKeys(map, kind);
  });
