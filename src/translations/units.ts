import { hash } from 'node:crypto';
import type { Locale } from '../i18n/locales.ts';
import type { Translation } from '../schemas/text.ts';
import type { Block } from '../texts/parse.ts';
import { readTree } from '../texts/read.ts';
import { digestUnits, isTextUnit, toUnitPath, type WordUnits } from '../texts/units.ts';
import { alignCodes, toPassage, type Part, type Passage } from './passage.ts';
import { readPieces, type Piece, type PieceBlock } from './pieces.ts';
import { writeMessage } from './po.ts';
import { getMaxLength, type WordFileKind } from './words.ts';

/** A block of a text, or words of front matter: what freshness is told of. */
export interface Unit {
  id: string;
  /** Of what it says. */
  digest: string;
  /** Units of the same shape correspond to each other piece by piece. */
  shape: string;
  pieces: readonly Pick<Piece, 'role' | 'kind' | 'passage' | 'notes'>[];
  /** Where a block lies in its file. */
  block?: PieceBlock;
  /** Where words stand in front matter. */
  path?: readonly string[];
  maxLength?: number | undefined;
  /** Notes of authors before it. */
  notes: readonly string[];
}

/** A file of words in one language. */
export interface UnitFile {
  kind: WordFileKind;
  locale: Locale;
  /** Below the content folder. */
  path: string;
  /** The whole file. */
  source: string;
  units: readonly Unit[];
  translation: Translation | undefined;
}

/** Makes units of the words of a file. */
export function toWordUnits(kind: WordFileKind, words: WordUnits): Unit[] {
  const digests = digestUnits(words);
  return Object.entries(words).map(([id, text]) => {
    const path = toUnitPath(kind, id);
    return {
      id,
      digest: digests[id]!, // made of the same words
      shape: 'words',
      pieces: [{ role: path.join(' '), kind: 'attribute', passage: toPassage(text), notes: [] }],
      path,
      maxLength: getMaxLength(kind, path),
      notes: [],
    };
  });
}

/** Makes units of the blocks of a text. @param source the whole file; @param blocks what was parsed of it */
export function readBlockUnits(source: string, blocks: readonly Pick<Block, 'id' | 'digest'>[]): Unit[] {
  const { nodes, notes } = readTree(source);
  let done = 0;
  return nodes.map((node, index) => {
    const block = readPieces(node, source, notes);
    const before = notes.filter(([start, end]) => start >= done && end <= block.start);
    done = block.end;
    const { id, digest } = blocks[index]!; // made of the same nodes
    const { shape, pieces } = block;
    return { id, digest, shape, pieces, block, notes: before.map(([start, end]) => source.slice(start, end)) };
  });
}

/** Tells whether a unit belongs to the text itself: a language has all of these or lends words alone. */
export const isOfText = ({ id }: Unit): boolean => isTextUnit(id);

/**
 * Pairs the units of a translation with those of its source: blocks with the ones that they were made from, wherever these
 * stand now, and everything else by its id.
 *
 * @returns the unit of the translation by that of the source
 */
export function pairUnits(source: UnitFile, translation: UnitFile | undefined): Map<Unit, Unit> {
  const pairs = new Map<Unit, Unit>();
  const noted = translation?.translation?.digest ?? {};
  const free = new Set(translation?.units);
  const pair = (isSame: (unit: Unit, own: Unit) => boolean): void => {
    for (const unit of source.units) {
      if (pairs.has(unit)) continue;
      const own = [...free].find((each) => isSame(unit, each));
      if (!own) continue;
      free.delete(own);
      pairs.set(unit, own);
    }
  };
  const isMadeFrom = (unit: Unit, own: Unit): boolean =>
    unit.block !== undefined && own.block !== undefined && noted[own.id] === unit.digest;
  pair((unit, own) => unit.id === own.id && isMadeFrom(unit, own));
  pair(isMadeFrom);
  // What was made from something that has not changed is not the translation of something new.
  const isTaken = (own: Unit): boolean =>
    own.block !== undefined && source.units.some(({ digest }) => digest === noted[own.id]);
  pair((unit, own) => unit.id === own.id && !isTaken(own));
  return pairs;
}

/** The id of a piece in files for tools: that of its unit, and its number where the unit has several. */
export const getPieceId = (unit: Unit, index: number): string =>
  unit.pieces.length === 1 ? unit.id : `${unit.id}.${index + 1}`;

/**
 * What a translation has for the pieces of a unit, with the ids of codes that the source has.
 *
 * @returns undefined where it has nothing, or something of another structure
 */
export const alignPieces = (source: Unit, translation: Unit | undefined): Passage[] | undefined =>
  translation?.shape === source.shape
    ? source.pieces.map(({ passage }, index) => alignCodes(translation.pieces[index]!.passage, passage))
    : undefined;

/** The first 12 digits of a SHA-256: ample to tell whether one passage has changed. */
const digestParts = (parts: readonly Part[] | undefined): string =>
  parts === undefined ? '0' : hash('sha256', writeMessage(parts)).slice(0, 12);

/** What a file for tools notes of a passage and its translation, so that changes since then show. */
export const getPieceDigest = (source: readonly Part[], target: readonly Part[] | undefined): string =>
  `${digestParts(source)}-${digestParts(target)}`;
