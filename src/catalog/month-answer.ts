import type { MessageKey } from '../i18n/dictionaries.ts';
import { cutList, formatMonth, formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { getTranslator } from '../i18n/translator.ts';
import type { MonthView, SeasonRow } from './season.ts';

/** A sentence in pieces: words as they are, and the entries that it names. */
export type Sentence = readonly (string | SeasonRow)[];

/** Most entries that a sentence names, before it counts the others. */
const most = 4;

/** Puts entries where a message has `{{places}}`, as a list of the language. */
function nameEntries(locale: Locale, message: MessageKey, month: number, rows: readonly SeasonRow[]): Sentence {
  const t = getTranslator(locale);
  // One alone is named, and not counted.
  const named = rows.length > most + 1 ? rows.slice(0, most) : rows;
  const others = rows.length - named.length;
  const items = [
    ...named.map(({ name }) => name.text),
    ...(others > 0 ? [t('season.others', { number: formatNumber(locale, others) })] : []),
  ];
  const [before = '', after = ''] = t(message, { month: formatMonth(locale, month), places: '\n' }).split('\n');
  const list = cutList(locale, items).map((part) => (typeof part === 'string' ? part : (named[part] ?? items[part]!)));
  return [before, ...list, after];
}

/**
 * Answers in a sentence what a month is good for: what is open, or else perhaps open, or that nothing is known to be; and in a second one
 * what floods.
 *
 * @param month 1 to 12
 */
export function answerMonth(locale: Locale, month: number, { rows, routes }: MonthView): Sentence[] {
  const say = (message: MessageKey, named: readonly SeasonRow[]): Sentence[] =>
    named.length > 0 ? [nameEntries(locale, message, month, named)] : [];
  const isOpen = ({ months: { states } }: SeasonRow): boolean => states[month - 1] === 'open';
  const [first = [getTranslator(locale)('season.noneIn', { month: formatMonth(locale, month) })]] = [
    // Places and routes are counted apart, as they stand on the page.
    ...say('season.openIn', rows.open),
    ...say('season.openIn', routes.filter(isOpen)),
    ...say('season.possibleIn', rows.possible),
    ...say('season.possibleIn', routes),
  ];
  return [first, ...say('season.floodIn', rows.flood)];
}

/** Writes a sentence without its links. */
export const toPlainSentence = (sentence: Sentence): string =>
  sentence.map((piece) => (typeof piece === 'string' ? piece : piece.name.text)).join('');
