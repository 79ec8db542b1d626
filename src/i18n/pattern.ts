/**
 * Writes a text so that a regular expression looks for its letters; `RegExp.escape` is newer than the oldest Node.
 *
 * @example escapePattern('a.b') → 'a\\.b'
 */
export const escapePattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
