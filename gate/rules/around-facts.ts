import { locales, type Locale } from '../../src/i18n/locales.ts';
import { isUnspaced } from '../../src/i18n/scripts.ts';
import type { Bilingual } from '../../src/loaders/fault.ts';
import type { Unit } from '../../src/i18n/units.ts';
import { getSegmenter } from '../../src/i18n/words.ts';
import { toSource } from '../claims/language-words.ts';
import { getUnitPattern } from '../claims/units.ts';
import { languageWords } from '../claims/words/index.ts';
import { factMark, listFactsInSentences, type FactInSentence } from '../fact-sides.ts';
import type { Rule } from '../rule.ts';

/** Tells what is wrong with a fact in its sentence, quoting the words, if anything is. */
type Check = (found: FactInSentence) => { message: Bilingual; remedy: Bilingual } | undefined;

/** Units that follow each other in one quantity: 2 hours 30 minutes. */
const pairs: ReadonlySet<string> = new Set([
  'day hour',
  'hour minute',
  'kilometer meter',
] satisfies `${Unit} ${Unit}`[]);

const isDigit = /\p{Nd}/u;

/** Finds two numbers with nothing but a space between. */
const checkRow: Check = ({ fact, previous, before, after, print }) => {
  const behindFact = previous && !pairs.has(`${previous.unit} ${fact.unit}`) && before.trimEnd().endsWith(factMark);
  const [, left] = /(\p{Nd}+(?:[.,]\p{Nd}+)*)\s+$/u.exec(before) ?? [];
  const [, right] = /^\s+(\p{Nd}+(?:[.,]\p{Nd}+)*)/u.exec(after) ?? [];
  if (!behindFact && left === undefined && right === undefined) return undefined;
  const printed = print();
  if ((behindFact || left !== undefined) && right === undefined && !isDigit.test(printed[0] ?? '')) return undefined;
  const row = [left ?? (behindFact ? '…' : undefined), printed, right].filter((part) => part !== undefined).join(' ');
  return {
    message: { en: `Two numbers stand side by side: “${row}”.`, vi: `Hai số đứng liền nhau: “${row}”.` },
    remedy: {
      en: 'Put back the word that belongs between them, or a comma.',
      vi: 'Thêm lại chữ còn thiếu ở giữa, hoặc dấu phẩy.',
    },
  };
};

/** Units of measure are looked for in all their spellings; what is counted, as it is printed. */
const counted: ReadonlySet<string> = new Set(['count', 'year']);

function findTwice({ locale, fact, before, after, print }: FactInSentence): string | undefined {
  if (fact.value === undefined || counted.has(fact.unit ?? '')) return undefined;
  const [unit] = getUnitPattern(locale).exec(after) ?? [];
  if (unit !== undefined) return unit;
  if (!fact.approximate && !/^[\s-]?[\p{L}]/u.test(after)) return undefined;
  const printed = print();
  const isClose = isUnspaced(locale);
  const [tail = ''] = /[\p{L}\p{M}]+$/u.exec(printed) ?? [];
  const next = after.trimStart();
  if (tail !== '' && next.startsWith(tail) && (isClose || !/^[\p{L}\p{M}]/u.test(next.slice(tail.length)))) return tail;
  const [head = ''] = /^[\p{L}\p{M}]+/u.exec(printed) ?? [];
  const last = before.trimEnd().toLowerCase();
  if (head === '' || !last.endsWith(head.toLowerCase())) return undefined;
  // Where words are not parted by spaces, “about” also ends other words: ງົບປະມານ is a budget.
  const words = Array.from(getSegmenter(locales[locale].lang).segment(last), ({ segment }) => segment);
  return words.at(-1) === head.toLowerCase() ? head : undefined;
}

/** Finds a unit, or “about”, beside a fact that prints it. */
const checkTwice: Check = (found) => {
  const word = findTwice(found)?.trim();
  if (word === undefined) return undefined;
  return {
    message: {
      en: `“${word}” stands beside a fact that prints “${found.print()}”.`,
      vi: `“${word}” đứng cạnh dữ kiện đã in “${found.print()}”.`,
    },
    remedy: {
      en: 'Take the word out: a fact prints its unit, and “about” where it is approximate.',
      vi: 'Hãy bỏ chữ ấy: dữ kiện tự in đơn vị, và chữ “khoảng” khi là số gần đúng.',
    },
  };
};

/** The end of a sentence or of one of its parts. */
const partEnd = /^[\s”»"'’)\]]*(?:[.,;:!?…。、，；：！？؟،।]|$)/u;

/** Words before a number that is a name or an ordinal, and a colon behind what is counted. */
const named =
  /(?:[:：(]|(?<![\p{L}\p{M}])(?:number|no\.?|nos\.?|n[°ºo]|numéro|número|núm\.?|nr\.?|nummer|số|thứ|номер|№|第))\s*$/iu;

const joinings = new Map<Locale, RegExp>();

function getJoining(locale: Locale): RegExp {
  const known = joinings.get(locale);
  if (known) return known;
  const made = new RegExp(`^\\s+(?:${toSource(languageWords[locale]?.joining)})(?![\\p{L}\\p{M}])`, 'u');
  joinings.set(locale, made);
  return made;
}

/** Finds a count of which the paragraph does not say what it counts. Cells of tables have their headings. */
const checkCount: Check = ({ locale, fact, before, after, print }) => {
  if (fact.unit !== 'count' || /^\s*\|/.test(before) || named.test(before)) return undefined;
  if (!partEnd.test(after) && !getJoining(locale).test(after)) return undefined;
  const others = before + after;
  if (isDigit.test(others) || others.includes(factMark)) return undefined;
  const printed = print();
  return {
    message: { en: `“${printed}” stands without what is counted.`, vi: `“${printed}” không nói đếm thứ gì.` },
    remedy: {
      en: 'Write the noun behind the fact, or give the fact a unit that prints it, such as person.',
      vi: 'Viết danh từ sau dữ kiện, hoặc cho dữ kiện một đơn vị tự in danh từ, chẳng hạn person.',
    },
  };
};

const checks: readonly (readonly [rule: string, check: Check])[] = [
  ['numbers-in-a-row', checkRow],
  ['unit-twice', checkTwice],
  ['count-without-noun', checkCount],
];

/** Around a fact stand the words that make a sentence of it: none too few, and none twice. */
export const aroundFacts: Rule = (loaded, report) => {
  for (const found of listFactsInSentences(loaded))
    for (const [rule, check] of checks) {
      const fault = check(found);
      if (fault) report(rule, found.file, found.place, fault.message, fault.remedy);
    }
};
