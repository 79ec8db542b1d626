import type { Dictionary } from './dictionaries.ts';

/** Letters with marks above and below that a reader still recognises, and that fonts and boxes must have room for. */
const plain = 'acdeinouyACDEINOUY';
const marked = 'ậçđệịñộựỵẬÇĐỆỊÑỘỰỴ';
const accented: Record<string, string> = Object.fromEntries(
  [...plain].map((letter, index) => [letter, marked[index]!]),
);

/** What a text grows by in translation, see www.w3.org/International/articles/article-text-size. */
const growth = 0.4;

/** Brackets at both ends: where one is missing, a text was cut off or put together from pieces. */
export const pseudoBrackets = ['⟦', '⟧'] as const;

/**
 * Turns an interface text into one that is nobody's: bracketed, accented and 40 % longer. Placeholders stay.
 *
 * @example toPseudo('Search {{query}}') → '⟦Sệậrçh {{query}} ····⟧'
 */
export function toPseudo(text: string): string {
  // What only joins other texts has nothing to translate: {{label}}: {{value}}
  if (!/\p{L}/u.test(text.replaceAll(/\{\{[^}]*\}\}/g, ''))) return text;
  const body = text
    .split(/(\{\{[^}]*\}\})/)
    .map((part, index) =>
      index % 2 === 0 ? part.replaceAll(/[A-Za-z]/g, (letter) => accented[letter] ?? letter) : part,
    )
    .join('');
  const padding = '·'.repeat(Math.ceil(text.replaceAll(/\{\{[^}]*\}\}/g, '').length * growth));
  return `${pseudoBrackets[0]}${body} ${padding}${pseudoBrackets[1]}`;
}

/** Turns a whole dictionary. */
export const toPseudoDictionary = (dictionary: Dictionary): Dictionary =>
  Object.fromEntries(Object.entries(dictionary).map(([key, text]) => [key, toPseudo(text)]));
