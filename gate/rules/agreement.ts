import { getFreshness, subtract } from '../../src/catalog/freshness.ts';
import { toTextId, type Text } from '../../src/catalog/content.ts';
import { isWords } from '../../src/texts/components.ts';
import type { ParsedText } from '../../src/texts/parse.ts';
import type { Bilingual } from '../../src/loaders/fault.ts';
import { findOtherLinks } from '../links.ts';
import type { Report, Rule } from '../rule.ts';

/** The components of a text with what is not words in them, in no order. */
const listComponents = ({ components }: ParsedText): string[] =>
  components.map(({ name, attributes }) => {
    const written = Object.entries(attributes)
      .filter(([key]) => !isWords(name, key)) // words are translated
      .map(([key, value]) => ` ${key}="${value}"`);
    return `<${name}${written.toSorted().join('')}>`;
  });

const listHeadings = ({ blocks }: ParsedText): string[] =>
  blocks.filter(({ depth }) => depth > 0).map(({ depth }) => '#'.repeat(depth));

/** Reports what one of two lists has and the other lacks. */
function compare(
  rule: string,
  report: Report,
  { file, translation }: Text,
  own: readonly string[],
  theirs: readonly string[],
): void {
  const of = translation!.of; // only translations are compared
  const say = (parts: readonly string[], message: (list: string) => Bilingual, remedy: Bilingual): void => {
    if (parts.length > 0) report(rule, file, { line: 1, column: 1 }, message(parts.join(', ')), remedy);
  };
  say(
    subtract(theirs, own),
    (list) => ({
      en: `The source (${of}) has, and this translation lacks: ${list}`,
      vi: `Bản gốc (${of}) có mà bản dịch thiếu: ${list}`,
    }),
    { en: 'Add it where the source has it.', vi: 'Hãy thêm vào đúng chỗ như bản gốc.' },
  );
  say(
    subtract(own, theirs),
    (list) => ({
      en: `This translation has, and the source (${of}) lacks: ${list}`,
      vi: `Bản dịch có mà bản gốc (${of}) không có: ${list}`,
    }),
    { en: 'Take it out, or add it to the source first.', vi: 'Hãy bỏ đi, hoặc thêm vào bản gốc trước.' },
  );
}

/** Warns of links that the source has otherwise. */
function compareLinks(report: Report, { file, translation }: Text, text: ParsedText, source: ParsedText): void {
  const { of, digest } = translation!; // only translations are compared
  for (const { place, own, theirs } of findOtherLinks(text, source, digest))
    report(
      'unlike-source',
      file,
      place,
      own === undefined
        ? {
            en: `The source (${of}) links to ${theirs} here, and this translation does not.`,
            vi: `Ở đây bản gốc (${of}) có liên kết tới ${theirs} mà bản dịch không có.`,
          }
        : theirs === undefined
          ? {
              en: `This translation links to ${own} here, and the source (${of}) does not.`,
              vi: `Ở đây bản dịch có liên kết tới ${own} mà bản gốc (${of}) không có.`,
            }
          : {
              en: `This translation still leads to ${own}; the source (${of}) leads to ${theirs}.`,
              vi: `Bản dịch còn dẫn tới ${own}; bản gốc (${of}) dẫn tới ${theirs}.`,
            },
      {
        en: 'Lead where the source leads; npm run gate -- --fix follows it where only one link within the site differs.',
        vi: 'Hãy dẫn như bản gốc; npm run gate -- --fix tự sửa khi chỉ một liên kết trong trang khác đi.',
      },
    );
}

/**
 * A translation has the components of its source, as many headings and passages, and leads where its source leads. What
 * only the source can have changed refuses no translation: one that is stale is marked so, and readers see it;
 * links and levels of headings, which leave no trace in digests, are only warned of.
 */
export const agreement: Rule = ({ content, parsed }, report) => {
  for (const [id, text] of parsed) {
    const translation = content.texts[id]!;
    const of = translation.translation?.of;
    const source = of && parsed.get(toTextId(translation.section, of, translation.slug));
    if (!source) continue;
    if (getFreshness(content, translation).behind.passages > 0) continue; // it is stale, see stale.ts
    compare('disagreement', report, translation, listComponents(text), listComponents(source));
    // A passage can be lost in the translation only; a passage made a heading may be the doing of the source.
    const isWhole = text.blocks.length === source.blocks.length;
    const rule = isWhole ? 'unlike-source' : 'disagreement';
    compare(rule, report, translation, listHeadings(text), listHeadings(source));
    compareLinks(report, translation, text, source);
  }
};
