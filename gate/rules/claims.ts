import { findSuperlatives } from '../claims/superlatives.ts';
import { findTypedNumbers } from '../claims/numbers.ts';
import { getPassages, toPlace } from '../claims/passages.ts';
import type { Text } from '../../src/catalog/content.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { ParsedText } from '../../src/texts/parse.ts';
import type { Report, Rule } from '../rule.ts';

/** Fields of a front page that are sentences. */
const editionFields = ['title', 'description', 'message', 'facts-title', 'leading-title', 'next-title'] as const;

/**
 * Numbers stand in facts, and superlatives beside a source, in the sentences of every text. Front pages show facts of
 * their own, which are the source of what they claim; numbers have no place in their sentences either.
 */
export const claims: Rule = ({ content, parsed, sources, locators }, report, verdicts) => {
  for (const [locale, edition] of Object.entries(content.editions)) {
    const file = `editions/${locale}.yaml`;
    const sentences: [path: PropertyKey[], text: string][] = [
      ...editionFields.map((field): [PropertyKey[], string] => [[field], edition[field]]),
      ...edition.next.map(({ text }, index): [PropertyKey[], string] => [['next', index, 'text'], text]),
    ];
    for (const [path, sentence] of sentences)
      for (const { text: number } of findTypedNumbers(sentence, locale as Locale))
        // keys were checked while reading
        report(
          'number-in-prose',
          file,
          locators.get(file)?.(path),
          {
            en: `A number is typed into a sentence: “${number}”.`,
            vi: `Số liệu gõ thẳng vào câu: “${number}”.`,
          },
          {
            en: 'List the fact under facts, and say the sentence without the number.',
            vi: 'Đưa dữ kiện vào facts, và viết câu không kèm số.',
          },
        );
  }
  const look = (text: ParsedText, { file, locale }: Text, isPageSourced: boolean): number => {
    let count = 0;
    const find = (...found: Parameters<Report>): void => {
      count++;
      report(...found);
    };
    const { title, description } = text.frontMatter;
    const matter = { line: 1, prose: `${title}\n${description}`, hasSource: isPageSourced, isMatter: true };
    const passages = getPassages(text, sources.get(file)!).map((passage) => ({ ...passage, isMatter: false }));
    for (const passage of [matter, ...passages]) {
      const at = (index: number) => (passage.isMatter ? undefined : toPlace(passage, index));
      for (const { index, text: number } of findTypedNumbers(passage.prose, locale))
        find(
          'number-in-prose',
          file,
          at(index),
          {
            en: `A number is typed into a sentence: “${number}”.`,
            vi: `Số liệu gõ thẳng vào câu: “${number}”.`,
          },
          passage.isMatter
            ? {
                en: 'Titles and descriptions take no facts: say it without the number.',
                vi: 'Tên bài và mô tả không dùng được dữ kiện: hãy viết không kèm số.',
              }
            : {
                en: 'Add it to facts in the record, with its source, and write <Fact of="key" />.',
                vi: 'Thêm vào facts của hồ sơ, kèm nguồn, rồi viết <Fact of="khóa" />.',
              },
        );
      if (passage.hasSource) continue;
      for (const { index, text: claim } of findSuperlatives(passage.prose, locale))
        find(
          'superlative',
          file,
          at(index),
          { en: `“${claim}” is said without a source near.`, vi: `Nói “${claim}” mà gần đó không có nguồn.` },
          {
            en: 'Put a <Fact />, a <Quote source="…"> or a link to the source into the passage, or say less.',
            vi: 'Thêm <Fact />, <Quote source="…"> hoặc liên kết tới nguồn vào đoạn, hoặc nói bớt đi.',
          },
        );
    }
    return count;
  };
  for (const [id, parsedText] of parsed) {
    const text = content.texts[id]!;
    const record = content.records[`${text.section}/${text.slug}`];
    const isPageSourced = record === undefined || record.sources.length + Object.keys(record.facts).length > 0;
    const findFaults = (): number => look(parsedText, text, isPageSourced);
    const source = sources.get(text.file)!;
    if (verdicts) verdicts.look(text.file, `claims ${isPageSourced}\n${source}`, findFaults);
    else findFaults();
  }
};
