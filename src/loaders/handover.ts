import type { ParsedText } from '../texts/parse.ts';
import type { Reading } from './reading.ts';

/** A text that this process has read. */
export interface LoadedText {
  text: ParsedText;
  /** The whole file. */
  source: string;
}

/** What this process has read: all of its state that lies outside of modules. */
interface Shared {
  content?: { root: string; reading: Reading };
  /** By the digest of the file. */
  texts: Map<string, LoadedText>;
}

// Vite loads the modules that pages need a second time, beside those of the build; what both need must lie outside of them.
const key = Symbol.for('shared-content');
const holder = globalThis as { [key]?: Shared };
const getShared = (): Shared => (holder[key] ??= { texts: new Map() });

/** Leaves the content of a folder for whoever needs it later in this process. */
export const offerReading = (root: string, reading: Reading): void => {
  getShared().content = { root, reading };
};

/** Gives the content of a folder that was read before. @throws when it was not */
export function getReading(root: string): Reading {
  const { content } = getShared();
  if (content?.root !== root) throw new Error(`${root} was not checked before it is built. / Chưa kiểm tra ${root}.`);
  return content.reading;
}

/** Notes a text. @param digest of its file */
export const shareText = (digest: string, text: LoadedText): void => void getShared().texts.set(digest, text);

/** Gives a text that was read before, if it was. @param digest of its file */
export const findSharedText = (digest: string): LoadedText | undefined => getShared().texts.get(digest);
