import { openCache } from '../loaders/cache.ts';
import { getFileDigest } from './digest.ts';
import { parseText, type ParsedFile, type ParsedText } from './parse.ts';
import { findText, noteText, type ReadText } from './read-texts.ts';

const texts = openCache<Omit<ParsedFile, 'faults'>>(
  'texts',
  ['src/texts', 'src/schemas', 'src/loaders', 'src/i18n'],
  ['satteri', 'mdast-util-to-hast', 'hast-util-to-html', 'yaml', 'zod', 'libphonenumber-js'],
);

/** @throws when this process has not read it */
function getReadText(digest: string): ReadText {
  const text = findText(digest);
  if (!text) throw new Error(`No text ${digest}: run the command again / hãy chạy lại lệnh`);
  return text;
}

/**
 * Gives the parsed form of a text by the digest of its file.
 *
 * @throws when this process has not read it
 */
export const getCachedText = (digest: string): ParsedText => getReadText(digest).text;

/**
 * Gives the file of a text as it was read and checked, whatever lies on disk by now.
 *
 * @throws when this process has not read it
 */
export const getTextSource = (digest: string): string => getReadText(digest).source;

/**
 * Parses a text, or takes it from the cache when the same bytes were parsed before.
 *
 * @param isKept true writes a sound text to the cache, for the build that renders it
 */
export function parseTextCached(source: string, file: string, isKept: boolean): ParsedFile & { digest: string } {
  const digest = getFileDigest(source);
  const earlier = findText(digest);
  const read = earlier?.isSound ? { text: earlier.text } : texts.read(digest);
  const result: ParsedFile = read ? { ...read, faults: [] } : parseText(source, file);
  const { text, lent } = result;
  const isSound = result.faults.length === 0;
  if (text) noteText(digest, { text, source, isSound });
  if (!read && isKept && isSound) texts.write(digest, text ? { text } : { lent: lent! }); // one of them is there
  return { ...result, digest };
}
