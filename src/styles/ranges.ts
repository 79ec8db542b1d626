/**
 * Lists the characters of a unicode-range.
 *
 * @example expandRange('U+0041-0043, U+20AB') → 'ABC₫'
 */
export const expandRange = (range: string): string =>
  range
    .split(', ')
    .flatMap((part) => {
      const [from = 0, to = from] = part
        .slice(2)
        .split('-')
        .map((hex) => Number.parseInt(hex, 16));
      return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
    })
    .join('');
