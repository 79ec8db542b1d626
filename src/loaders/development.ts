import { getContentDirectory, loadContent } from './content.ts';
import type { LoadedContent } from './loaded-content.ts';

export { getReadTexts } from '../texts/read-texts.ts';

let loaded: Promise<LoadedContent> | undefined;

/** The last content with a usable site.yaml: until a fault in that is mended, pages stay as they were. */
let usable: LoadedContent | undefined;

/** Reads the content folder, once until `forgetContent`. */
export async function readContent(): Promise<LoadedContent> {
  loaded ??= loadContent(getContentDirectory());
  const now = await loaded;
  if (now.content.site) usable = now;
  return usable ?? now;
}

/** Reads the folder again, for what has changed in it. @returns what was read, faults included */
export function readAgain(): Promise<LoadedContent> {
  loaded = loadContent(getContentDirectory());
  return loaded;
}
