import { toTextId } from '../../src/catalog/content.ts';
import type { Bilingual } from '../../src/loaders/fault.ts';
import type { Block } from '../../src/texts/parse.ts';
import { getEntryUnits, toUnitPath } from '../../src/texts/units.ts';
import type { Report, Rule } from '../rule.ts';

/** Letters from which on a passage is more than names that languages share; fewer in scripts without capitals. */
const [fewestLetters, fewestUncased] = [40, 10] as const;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/**
 * Tells whether words say something, so that no two languages have the same: names begin with capitals, but for articles and
 * prepositions between them, and units of numbers are short.
 */
function isWording(text: string): boolean {
  if (count(text, /\p{L}/gu) >= fewestLetters || count(text, /\p{Lo}/gu) >= fewestUncased) return true;
  const words = text.match(/\p{L}(?:\p{M}|-|\p{L}){2,}/gu) ?? [];
  const common = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return common >= 3 || (common === 2 && words.length <= 3);
}

/** Tells whether a passage may stay in the language of the source: words as they were said. */
const isQuoted = ({ render: [first] }: Block): boolean =>
  typeof first === 'string'
    ? first.startsWith('<blockquote') || first.startsWith('<pre')
    : first?.component === 'Quote';

const tell =
  (report: Report, file: string, place: Parameters<Report>[2], source: string) =>
  (what: Bilingual, text: string): void =>
    report(
      'untranslated',
      file,
      place,
      {
        en: `${what.en} is still in the language of the source: “${text.slice(0, 60)}”.`,
        vi: `${what.vi} vẫn là chữ của bản gốc, chưa dịch: “${text.slice(0, 60)}”.`,
      },
      {
        en: `Translate it from ${source}, or take it out until it is translated.`,
        vi: `Hãy dịch từ ${source}, hoặc bỏ ra cho tới khi dịch xong.`,
      },
    );

/** No words of a translation are still those of its source, as `npm run translations -- new` writes them to be written over. */
export const untranslated: Rule = ({ wording, parsed, locators }, report) => {
  for (const [id, { file, words }] of wording.entries) {
    const [, section = '', slug = ''] = id.split('/'); // a text id is that of the entry behind its locale
    const from = words.translation?.of;
    const source = from && wording.entries.get(toTextId(section, from, slug));
    if (!source) continue;
    const originals = getEntryUnits(source.words);
    for (const [unit, text] of Object.entries(getEntryUnits(words))) {
      if (text !== originals[unit] || !isWording(text)) continue;
      const path = toUnitPath(`${section}/${slug}`, unit);
      const name = path.join('.');
      tell(report, file, locators.get(file)?.(path), from)({ en: `The field ${name}`, vi: `Trường ${name}` }, text);
    }
    const passages = new Set(parsed.get(toTextId(section, from, slug))?.blocks.map(({ text }) => text));
    for (const block of parsed.get(id)?.blocks ?? [])
      if (passages.has(block.text) && isWording(block.text) && !isQuoted(block))
        tell(report, file, { line: block.line, column: 1 }, from)({ en: 'This passage', vi: 'Đoạn này' }, block.text);
  }
};
