/** Controls, invisible letters, marks of direction and halves of characters: what a terminal obeys or nobody sees. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u2028\u2029]/gu;

/**
 * Writes what nobody would see as a code, for names and words of strangers that are printed to a terminal or a log.
 *
 * @example toVisible('a\u001B[2Jb') → 'a\\u{1B}[2Jb'
 */
export const toVisible = (text: string): string =>
  text.replaceAll(hidden, (character) => String.raw`\u{${character.codePointAt(0)!.toString(16).toUpperCase()}}`);
