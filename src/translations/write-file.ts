import { stringify } from 'yaml';
import { editFrontMatter } from '../texts/edit-front-matter.ts';
import { fillBlock } from './pieces.ts';
import { toPath, type Unit, type UnitFile } from './units.ts';

/** What is written of units: Markdown or words by the place of the piece. */
export type Writings = ReadonlyMap<Unit, ReadonlyMap<number, string>>;

/** What front matter says of where a translation comes from. */
export type Translation = NonNullable<UnitFile['translation']>;

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

/**
 * Writes a translation. What is there and was not translated stays, byte by byte but for the front matter.
 *
 * @param target the translation that there is
 */
export function writeFile(
  writings: Writings,
  source: UnitFile,
  target: UnitFile | undefined,
  translation: Translation,
): string {
  const empty = `---\n${stringify({ title: '', description: '' })}---\n\n`;
  const body = target ? editBody(writings, source, target) : `${empty}${writeBody(writings, source)}\n`;
  return editFrontMatter(body, (document) => {
    for (const [unit, texts] of writings)
      if (!unit.block && texts.has(0)) document.setIn(toPath(unit.id), texts.get(0));
    document.set('translation', document.createNode(translation));
  })!; // every text has front matter
}
