import { toTextId } from '../../src/catalog/content.ts';
import type { Block } from '../../src/texts/parse.ts';
import type { Rule } from '../rule.ts';

/** Letters from which on a passage is more than names that languages share. */
const fewestLetters = 40;

const countLetters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** Tells whether a passage may stay in the language of the source: words as they were said. */
const isQuoted = ({ render: [first] }: Block): boolean =>
  typeof first === 'string'
    ? first.startsWith('<blockquote') || first.startsWith('<pre')
    : first?.component === 'Quote';

/** No passage of a translation still has the words of its source, as `npm run translations -- new` writes them to be written over. */
export const untranslated: Rule = ({ content, parsed }, report) => {
  for (const [id, { blocks }] of parsed) {
    const { file, section, slug, translation } = content.texts[id]!; // parsed and texts have the same ids
    const source = translation && parsed.get(toTextId(section, translation.of, slug));
    if (!source) continue;
    const remedy = {
      en: `Translate it from ${translation.of}, or take it out until it is translated.`,
      vi: `Hãy dịch từ ${translation.of}, hoặc bỏ ra cho tới khi dịch xong.`,
    };
    const originals = new Set(source.blocks.map(({ text }) => text));
    for (const block of blocks) {
      if (!originals.has(block.text) || countLetters(block.text) < fewestLetters || isQuoted(block)) continue;
      report(
        'untranslated',
        file,
        { line: block.line, column: 1 },
        {
          en: `This passage is still in the language of the source: “${block.text.slice(0, 60)}”.`,
          vi: `Đoạn này vẫn là chữ của bản gốc, chưa dịch: “${block.text.slice(0, 60)}”.`,
        },
        remedy,
      );
    }
  }
};
