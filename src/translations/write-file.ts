import { parseDocument, type Document, type YAMLMap } from 'yaml';
import { editFrontMatter } from '../texts/edit-front-matter.ts';
import { fillBlock } from './pieces.ts';
import type { Translation } from '../schemas/text.ts';
import type { Unit, UnitFile } from './units.ts';
import { wordFileKinds, type WordFileKind } from './words.ts';

/** What is written of units: Markdown or words by the place of the piece. */
export type Writings = ReadonlyMap<Unit, ReadonlyMap<number, string>>;

/** A block of the source with the words of its translation. Notes of the source are for translators. */
function translateBlock(unit: Unit, texts: ReadonlyMap<number, string>, source: UnitFile): string {
  const block = unit.block!; // only blocks are written
  return fillBlock({ ...block, pieces: block.pieces.map((piece) => ({ ...piece, notes: [] })) }, texts, source.source);
}

/** All blocks of a text in the language of its translation. */
const writeBody = (writings: Writings, source: UnitFile): string =>
  source.units
    .filter(({ block }) => block)
    .map((unit) => translateBlock(unit, writings.get(unit) ?? new Map(), source))
    .join('\n\n');

/** Puts blocks into the text that is there, each in place of its own or behind the one that it follows in the source. */
function editBody(writings: Writings, source: UnitFile, target: UnitFile): string {
  const own = new Map(target.units.map((unit) => [unit.id, unit]));
  const edits: { start: number; end: number; text: string }[] = [];
  let last: number | undefined;
  const first = target.units.find(({ block }) => block)?.block?.start ?? target.source.length;
  for (const unit of source.units.filter(({ block }) => block)) {
    const there = own.get(unit.id);
    const texts = writings.get(unit);
    if (there?.block) last = there.block.end;
    if (!texts || texts.size === 0) continue;
    if (there?.block) {
      const { start, end } = there.block;
      const isAlike = there.shape === unit.shape;
      const text = isAlike ? fillBlock(there.block, texts, target.source) : translateBlock(unit, texts, source);
      edits.push({ start, end, text });
    } else {
      const text = translateBlock(unit, texts, source);
      edits.push(
        last === undefined
          ? { start: first, end: first, text: `${text}\n\n` }
          : { start: last, end: last, text: `\n\n${text}` },
      );
    }
  }
  return edits
    .toSorted((a, b) => a.start - b.start)
    .toReversed()
    .reduce((written, { start, end, text }) => written.slice(0, start) + text + written.slice(end), target.source);
}

/** Writes words and where they come from into front matter, or into a file of YAML. */
function editWords(written: string, kind: UnitFile['kind'], change: (document: Document) => void): string {
  if (kind === 'text') return editFrontMatter(written, change)!; // every text has front matter
  const document = parseDocument(written);
  change(document);
  return document.toString({ lineWidth: 0 });
}

const hasBlocks = ({ units }: UnitFile): boolean => units.some(({ block }) => block);

/**
 * Writes a translation. What is there and was not translated stays, byte by byte but for the layout of front matter.
 *
 * @param target the translation that there is
 */
export function writeFile(
  writings: Writings,
  source: UnitFile,
  target: UnitFile | undefined,
  translation: Translation,
): string {
  const head = target?.source ?? (source.kind === 'text' ? '---\n{}\n---\n' : '{}\n');
  const isText = [...writings.keys()].some(({ block }) => block);
  const body = !isText
    ? head
    : target && hasBlocks(target)
      ? editBody(writings, source, target)
      : `${head.trimEnd()}\n\n${writeBody(writings, source)}\n`;
  return editWords(body, source.kind, (document) => {
    const map = document.contents as YAMLMap; // every file of words is a map
    map.flow = false;
    const before = map.items.length;
    for (const [{ path }, texts] of writings) if (path && texts.has(0)) document.setIn(path, texts.get(0));
    if (!document.has('translation')) document.set('translation', document.createNode({}));
    for (const [key, value] of Object.entries({ reviewed: undefined, ...translation }))
      if (value === undefined) document.deleteIn(['translation', key]);
      else if (document.getIn(['translation', key]) !== value)
        document.setIn(['translation', key], document.createNode(value));
    if (map.items.length > before) sortKeys(map, source.kind);
  });
}

/** Puts the keys of a file into the order of its schema, in which people write them. */
function sortKeys({ items }: YAMLMap, kind: WordFileKind): void {
  const order = Object.keys(wordFileKinds[kind].schema.shape);
  items.sort((a, b) => order.indexOf(String(a.key)) - order.indexOf(String(b.key)));
}
