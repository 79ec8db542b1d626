/** Letters without a decomposition that are typed as another one. */
const plain: Readonly<Record<string, string>> = { đ: 'd', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/**
 * Folds the name of a person to what stays the same however it is typed: case, marks, dots, white space and the order of its
 * words make nobody another person.
 *
 * @returns an empty string when it has no two letters
 * @example foldPerson('Nguyễn  Văn A.') === foldPerson('NGUYEN VAN A') → true
 */
export function foldPerson(name: string): string {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đøłßæœı]/g, (letter) => plain[letter]!);
  const words = letters.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (letters.match(/\p{L}/gu) ?? []).length < 2 ? '' : words.toSorted().join(' ');
}
