import { memoize } from '../src/i18n/memoize.ts';
import type { Locale } from '../src/i18n/locales.ts';
import type { LoadedContent } from '../src/loaders/loaded-content.ts';
import { listPrinted, type PrintedString } from './printed.ts';

/** A string of words in a language. */
export type Prose = PrintedString & { locale: Locale };

/** Kinds of strings that readers read as words of a language. */
const read: ReadonlySet<PrintedString['kind']> = new Set(['body', 'attribute', 'title', 'value']);

/** Files whose words are those of others, or speak of words. */
const isSpared = (file: string): boolean =>
  file.startsWith('sources/') || /(?:^|\/)(?:glossary|words)\.ya?ml$/.test(file);

const isProse = (each: PrintedString): each is Prose =>
  each.locale !== undefined && read.has(each.kind) && !isSpared(each.file);

/** Lists the strings that were written for the readers of a language, by language. Titles of works and lists of names are none. */
export const getProse = memoize((loaded: LoadedContent): ReadonlyMap<Locale, Prose[]> =>
  Map.groupBy(listPrinted(loaded).filter(isProse), ({ locale }) => locale),
);
