import { isNode, parseDocument } from 'yaml';
import { findFrontMatter } from '../texts/front-matter.ts';
import { readTree } from '../texts/read.ts';
import type { Place } from '../loaders/fault.ts';
import { readPieces } from './pieces.ts';
import { getPieceId, type Unit } from './units.ts';
import type { Body, Writings } from './write-file.ts';

const toLine = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Finds the words of front matter, or of a file of YAML, that stand at a place: of several on one line the nearest. */
function locateWords(draft: string, { line, column }: Place, units: readonly Unit[]): Unit | undefined {
  const { yaml, start } = findFrontMatter(draft) ?? { yaml: draft, start: 0 };
  const document = parseDocument(yaml);
  const found = units.flatMap((unit) => {
    const value = unit.path && document.getIn(unit.path, true);
    if (!isNode(value) || !value.range) return [];
    const [from, to] = [start + value.range[0], start + value.range[1]];
    const distance = Math.abs(from - draft.lastIndexOf('\n', from - 1) - column);
    return toLine(draft, from) <= line && line <= toLine(draft, to) ? [{ unit, distance }] : [];
  });
  return found.toSorted((a, b) => a.distance - b.distance).at(0)?.unit;
}

/** Finds the piece of a body that stands at a line. */
function locatePiece(draft: string, line: number, { blocks }: Body, writings: Writings): string | undefined {
  const { nodes, notes } = readTree(draft);
  const index = nodes.findIndex(({ position }) => position!.start.line <= line && line <= position!.end.line); // as read
  const unit = blocks[index]?.unit;
  const texts = unit && writings.get(unit);
  if (!texts) return undefined;
  const { pieces } = readPieces(nodes[index]!, draft, notes); // found above
  const isThere = (at: number): boolean => {
    const piece = pieces[at];
    return piece !== undefined && toLine(draft, piece.start) <= line && line <= toLine(draft, piece.end);
  };
  const at = [...texts.keys()].find(isThere) ?? [...texts.keys()][0];
  return at === undefined ? undefined : getPieceId(unit, at);
}

/**
 * Finds what was translated at a place of a draft.
 *
 * @param draft the whole file
 * @returns the id in files for tools; undefined where nothing of it was translated
 */
export function locate(draft: string, place: Place, body: Body, writings: Writings): string | undefined {
  const words = locateWords(draft, place, [...writings.keys()]);
  if (words) return words.id;
  try {
    return locatePiece(draft, place.line, body, writings);
  } catch {
    return undefined; // no text that can be read at all
  }
}
