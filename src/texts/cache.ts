import { openCache } from '../loaders/cache.ts';
import type { Fault } from '../loaders/fault.ts';
import { getFileDigest } from './digest.ts';
import { parseText, type ParsedText } from './parse.ts';

const texts = openCache<ParsedText>(
  'texts',
  ['src/texts', 'src/schemas', 'src/loaders'],
  ['satteri', 'mdast-util-to-hast', 'hast-util-to-html', 'yaml', 'zod'],
);

// Pages are rendered by modules that Vite loads a second time; what both worlds need must lie outside of modules.
const key = Symbol.for('parsed-texts');
const holder = globalThis as { [key]?: Map<string, ParsedText> };

/** Texts that this process has parsed or read, by digest: pages need no disk for them. */
const loaded = (): Map<string, ParsedText> => (holder[key] ??= new Map());

function findText(digest: string): ParsedText | undefined {
  const text = loaded().get(digest) ?? texts.read(digest);
  if (text) loaded().set(digest, text);
  return text;
}

/**
 * Reads the parsed form of a text by the digest of its file.
 *
 * @throws when it was never parsed
 */
export function getCachedText(digest: string): ParsedText {
  const text = findText(digest);
  if (!text) throw new Error(`No parsed text ${digest}: run the build again / hãy chạy lại lệnh dựng trang`);
  return text;
}

/**
 * Parses a text, or takes it from the cache when the same bytes were parsed before.
 *
 * @param isKept true writes a sound text to the cache, for the build that renders it
 */
export function parseTextOnce(
  source: string,
  file: string,
  isKept: boolean,
): { text?: ParsedText; digest: string; faults: Fault[] } {
  const digest = getFileDigest(source);
  const known = findText(digest);
  if (known) return { text: known, digest, faults: [] };
  const result = parseText(source, file);
  if (result.text) loaded().set(digest, result.text);
  if (result.text && isKept) texts.write(digest, result.text);
  return { ...result, digest };
}
