/** Encodings in which letters and digits have the codes of ASCII (ISO 32000-2, annex D). */
const plainEncodings = new Set(['WinAnsiEncoding', 'MacRomanEncoding', 'StandardEncoding', 'PDFDocEncoding']);

/** Tells whether codes of a font are known to be those of ASCII, so that a map to Unicode can be held against them. */
export const isPlainEncoding = (name: string): boolean => plainEncodings.has(name);

const toCode = (hex: string): number => Number.parseInt(hex.replaceAll(/\s/g, ''), 16);
const toCharacters = (hex: string): string =>
  new TextDecoder('utf-16be').decode(Buffer.from(hex.replaceAll(/\s/g, ''), 'hex'));

/** Lists what a map to Unicode says of single bytes (ISO 32000-2, 9.10.3). */
export function* listMappings(map: string): Generator<readonly [code: number, text: string]> {
  for (const [, block = ''] of map.matchAll(/beginbfchar((?:(?!endbfchar)[^])*)/g))
    for (const [, code = '', text = ''] of block.matchAll(/<([0-9a-f\s]{1,8})>\s*<([0-9a-f\s]*)>/gi))
      yield [toCode(code), toCharacters(text)];
  for (const [, block = ''] of map.matchAll(/beginbfrange((?:(?!endbfrange)[^])*)/g))
    for (const [, from = '', to = '', text = '', list] of block.matchAll(
      /<([0-9a-f\s]{1,8})>\s*<([0-9a-f\s]{1,8})>\s*(?:<([0-9a-f\s]*)>|\[([^\]]*)\])/gi,
    )) {
      const [first, last] = [toCode(from), Math.min(toCode(to), toCode(from) + 255)];
      const each = list === undefined ? undefined : [...list.matchAll(/<([0-9a-f\s]*)>/gi)].map(([, hex]) => hex!);
      for (let code = first; code <= last; code++) {
        const base = toCharacters(each?.[code - first] ?? text);
        const end = each
          ? base
          : base.slice(0, -1) + String.fromCharCode(base.charCodeAt(base.length - 1) + code - first);
        yield [code, end];
      }
    }
}

const digitNames = 'zero one two three four five six seven eight nine'.split(' ');

/** The letter or digit that the name of a glyph stands for (Adobe Glyph List); nothing for others. */
export function toLetter(glyph: string): string | undefined {
  const digit = digitNames.indexOf(glyph);
  return digit >= 0 ? String(digit) : /^[A-Za-z]$/.test(glyph) ? glyph : undefined;
}

/**
 * Finds a letter or digit of which a map to Unicode says that it is another: people would read one thing, and programs
 * that copy, search or judge the words another.
 *
 * @param map the map of a font
 * @param getShown what the font shows for a code, as well as known
 * @returns what is shown, and what the map says
 */
export function findLie(
  map: string,
  getShown: (code: number) => string | undefined,
): readonly [shown: string, told: string] | undefined {
  for (const [code, text] of listMappings(map)) {
    const shown = getShown(code) ?? '';
    if (/^[0-9A-Za-z]$/.test(shown) && text.normalize('NFKC') !== shown) return [shown, text];
  }
  return undefined;
}
