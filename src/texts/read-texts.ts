import type { ParsedText } from './parse.ts';

/** A text that was read. */
export interface ReadText {
  text: ParsedText;
  /** The whole file. */
  source: string;
  /** False where it has faults of form, which whoever reads it next must be told as well. */
  isSound: boolean;
}

/** By the digest of the file. */
export type ReadTexts = Map<string, ReadText>;

let texts: ReadTexts = new Map();

/** All texts that were read: a build gives them to the pages that it has compiled. */
export const getReadTexts = (): ReadTexts => texts;

/** Takes over the texts that somebody else has read. */
export const setReadTexts = (given: ReadTexts): void => {
  texts = given;
};

/** Notes a text. @param digest of its file */
export const noteText = (digest: string, text: ReadText): void => void texts.set(digest, text);

/** Gives a text that was read before, if it was. @param digest of its file */
export const findText = (digest: string): ReadText | undefined => texts.get(digest);
