import type { Part } from './passage.ts';

/** How far a translation is, in the words of XLIFF 2.1. PO tells the first apart only, as “fuzzy”. */
export type UnitState = 'initial' | 'translated' | 'final';

/** How a code is shown to translators. */
export interface ShownCode {
  kind: 'emphasis' | 'strong' | 'delete' | 'link' | 'fact' | 'code' | 'break' | 'address' | 'component';
  /** What readers of the source see in its place, such as `22 m`; where a link leads. */
  shown: string;
}

/** Something that a translator should know. */
export interface UnitNote {
  /** `role`: what the unit is; `fact`: what a placeholder stands for; `glossary`: which form to use; `author`: a note in the text. */
  category: 'role' | 'fact' | 'glossary' | 'author';
  text: string;
}

/** One thing to be translated: a title, a paragraph, a cell. */
export interface ExchangeUnit {
  /** Id of the block or word, and behind a dot the place in it where a block has several: `under-the-arch_2.1`. */
  id: string;
  source: readonly Part[];
  target: readonly Part[] | undefined;
  state: UnitState;
  isMachine: boolean;
  /** By which an import tells what has changed since: of the source and, behind a hyphen, of the translation. */
  digest: string;
  codes: Readonly<Record<string, ShownCode>>;
  notes: readonly UnitNote[];
  /** The most characters that a translation may have. */
  maxLength: number | undefined;
}

/** What is to be translated of one entry, or of the words of the site. */
export interface ExchangeFile {
  /** `places/lake` */
  id: string;
  units: readonly ExchangeUnit[];
}

/** A file for translators' tools, whichever its format. */
export interface Exchange {
  /** Language tags (BCP 47). */
  from: string;
  to: string;
  files: readonly ExchangeFile[];
}

/** A unit as it came back. */
export interface ReturnedUnit {
  /** Id of the entry and of the unit. */
  file: string;
  id: string;
  source: readonly Part[];
  target: readonly Part[] | undefined;
  /** Left out where the tool does not tell. */
  state: UnitState | undefined;
  /** True when the tool says that it only guessed: the words are not to be used yet. */
  isGuess: boolean;
  isMachine: boolean;
  /** Left out where the tool has dropped it. */
  digest: string | undefined;
  /** In the exchange file, from 1. */
  line: number;
}

/** A file that came back from a translator's tool. */
export interface ReturnedFile {
  /** Language tags; left out where the file does not say. */
  from: string | undefined;
  to: string | undefined;
  units: readonly ReturnedUnit[];
}

/**
 * Writes the digest as a note: tools keep notes where they drop what they do not know, and with it declarations of what they
 * keep.
 */
export const writeDigest = (digest: string): string => `digest: ${digest}`;

/** Finds the digest among the notes of a unit, of whatever kind a tool has made them. */
export const findDigest = (notes: readonly string[]): string | undefined =>
  notes.flatMap((note) => /^digest: (\S+)$/m.exec(note)?.[1] ?? []).at(0);
