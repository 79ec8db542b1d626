import { formatFact } from '../src/catalog/facts.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { memoize } from '../src/i18n/memoize.ts';
import type { SiteContent } from '../src/catalog/content.ts';
import type { Place } from '../src/loaders/fault.ts';
import type { LoadedContent } from '../src/loaders/loaded-content.ts';
import type { Fact } from '../src/schemas/fact.ts';

/** A fact in a sentence, with what stands around it. */
export interface FactInSentence {
  file: string;
  locale: Locale;
  place: Place;
  fact: Fact;
  /** Gives what it prints in the language of the text. */
  print: () => string;
  /** Words of its line before it and behind it, without marks; other facts stand in them as `factMark`. */
  before: string;
  after: string;
  /** The facts right before and right behind it, with nothing but spaces between. */
  previous: Fact | undefined;
  next: Fact | undefined;
}

/** Stands for a fact in the words around another. */
export const factMark = '\uFFFC';

const tag = /<Fact\b[^>]*?(?:\/>|>\s*<\/Fact>)/uy;
const tags = new RegExp(tag.source, 'gu');

/** Words without marks of emphasis, and of links what readers see. */
const toWords = (source: string): string =>
  source
    .replaceAll(tags, factMark)
    .replaceAll(/\]\([^)\s]*\)/g, '')
    .replaceAll(/[*_[\]]/g, '');

/** What a fact prints. One in words whose words are missing, which is told elsewhere, prints nothing. */
function printFact(content: SiteContent, locale: Locale, fact: Fact): string {
  const isWorded = fact.value !== undefined || fact.date !== undefined || fact.phone !== undefined;
  return isWorded ? formatFact(content, locale, fact).text : (fact.text?.[locale] ?? '');
}

/** Where the lines of a source begin. */
const getStarts = (source: string): number[] => [0, ...Array.from(source.matchAll(/\n/g), ({ index }) => index + 1)];

/** Lists the facts in the texts of all languages; those that do not exist are told elsewhere. */
export const listFactsInSentences = memoize(({ content, parsed, sources }: LoadedContent): FactInSentence[] => {
  const list: FactInSentence[] = [];
  for (const [id, { components }] of parsed) {
    const { file, locale, section, slug } = content.texts[id]!; // parsed and texts have the same ids
    const source = sources.get(file)!;
    const facts = components.filter(({ name }) => name === 'Fact');
    const starts = facts.length > 0 ? getStarts(source) : [];
    let last: { end: number; fact: Fact } | undefined;
    for (const { line, column, attributes } of facts) {
      const [entry, key] = [attributes['entry'] ?? `${section}/${slug}`, attributes['of']];
      const fact = content.records[entry]?.facts[key ?? ''];
      if (!fact) continue;
      const start = starts[line - 1]! + column - 1;
      tag.lastIndex = start;
      const end = start + (tag.exec(source)?.[0].length ?? 0);
      const lineEnd = source.indexOf('\n', end);
      const isBeside = last !== undefined && /^[ *_]*$/.test(source.slice(last.end, start));
      if (isBeside) list.at(-1)!.next = fact;
      list.push({
        file,
        locale,
        place: { line, column },
        fact,
        print: () => printFact(content, locale, fact),
        before: toWords(source.slice(starts[line - 1], start)),
        after: toWords(source.slice(end, lineEnd === -1 ? source.length : lineEnd)),
        previous: isBeside ? last!.fact : undefined,
        next: undefined,
      });
      last = { end, fact };
    }
  }
  return list;
});
