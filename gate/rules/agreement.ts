import { getFreshness } from '../../src/catalog/freshness.ts';
import { toTextId } from '../../src/catalog/content.ts';
import type { ParsedText } from '../../src/texts/parse.ts';
import type { Bilingual } from '../../src/loaders/fault.ts';
import type { Rule } from '../rule.ts';

/** What a text shares with its translations, whatever the language: one line for each thing, in no order. */
function listParts({ blocks, components, links }: ParsedText): string[] {
  return [
    ...blocks.filter(({ depth }) => depth > 0).map(({ depth }) => '#'.repeat(depth)),
    ...components.map(({ name, attributes }) => {
      const { title: _title, caption: _caption, by: _by, ...shared } = attributes; // words are translated
      const written = Object.entries(shared).map(([key, value]) => ` ${key}="${value}"`);
      return `<${name}${written.toSorted().join('')}>`;
    }),
    ...links.map(({ name }) => `→ ${name}`),
  ];
}

/** Takes the items of one list out of another, each as often as it is there. */
function subtract(from: readonly string[], items: readonly string[]): string[] {
  const rest = [...items];
  return from.filter((item) => {
    const at = rest.indexOf(item);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/**
 * A translation has the headings, links, facts and components of its source. One that its source has outrun is only
 * warned of: it is marked as stale, and readers see it.
 */
export const agreement: Rule = ({ content, parsed }, report) => {
  for (const [id, text] of parsed) {
    const translation = content.texts[id]!;
    const of = translation.translation?.of;
    const source = of && parsed.get(toTextId(translation.section, of, translation.slug));
    if (!source) continue;
    const freshness = getFreshness(content, translation);
    const noted = new Set(Object.values(translation.translation!.digest));
    if (source.blocks.some(({ digest }) => !noted.has(digest))) {
      const first = text.blocks.find(({ id: block }) => freshness.staleBlocks.includes(block));
      report(
        'stale',
        translation.file,
        first && { line: first.line, column: 1 },
        {
          en: `The source (${of}) has moved on in ${freshness.behind} passage(s).`,
          vi: `Bản gốc (${of}) đã đổi ở ${freshness.behind} đoạn.`,
        },
        {
          en: `See npm run translations -- diff ${translation.section}/${translation.slug} ${translation.locale}, then accept.`,
          vi: `Xem npm run translations -- diff ${translation.section}/${translation.slug} ${translation.locale}, rồi accept.`,
        },
      );
      continue;
    }
    const [own, theirs] = [listParts(text), listParts(source)];
    const say = (parts: readonly string[], message: (list: string) => Bilingual, remedy: Bilingual): void => {
      if (parts.length > 0)
        report('disagreement', translation.file, { line: 1, column: 1 }, message(parts.join(', ')), remedy);
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
};
