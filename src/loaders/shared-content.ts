import type { ParsedText } from '../texts/parse.ts';
import type { LoadedContent } from './loaded-content.ts';

/** A text that this process has read. */
export interface LoadedText {
  text: ParsedText;
  /** The whole file. */
  source: string;
  /** False where it has faults of form, which whoever reads it next must be told as well. */
  isSound: boolean;
}

/** What this process has read: all of its state that lies outside of modules. */
interface Shared {
  content?: { root: string; loaded: LoadedContent };
  /** By the digest of the file. */
  texts: Map<string, LoadedText>;
}

// Vite loads the modules that pages need a second time, beside those of the build; what both need must lie outside of them.
const key = Symbol.for('shared-content');
const holder = globalThis as { [key]?: Shared };
const getShared = (): Shared => (holder[key] ??= { texts: new Map() });

/** Leaves the content of a folder for whoever needs it later in this process. */
export const setSharedContent = (root: string, loaded: LoadedContent): void => {
  getShared().content = { root, loaded };
};

/** Gives the content of a folder that was read before. @throws when it was not */
export function getSharedContent(root: string): LoadedContent {
  const { content } = getShared();
  if (content?.root !== root) throw new Error(`${root} was not checked before it is built. / Chưa kiểm tra ${root}.`);
  return content.loaded;
}

/** Notes a text. @param digest of its file */
export const shareText = (digest: string, text: LoadedText): void => void getShared().texts.set(digest, text);

/** Gives a text that was read before, if it was. @param digest of its file */
export const findSharedText = (digest: string): LoadedText | undefined => getShared().texts.get(digest);
