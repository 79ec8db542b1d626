import { getPastReview } from '../../src/catalog/coverage.ts';
import type { Rule } from '../rule.ts';

/** Facts past their day of review are told, none is newer than its sources, and disputed ones say how, in every edition that promises everything. */
export const facts: Rule = ({ content, recordFiles, wording, sources: written, locators }, report) => {
  for (const reference of getPastReview(content)) {
    const [id = '', key = ''] = reference.split('#');
    const record = content.records[id]!;
    const file = recordFiles.get(id)!;
    const own = record.facts[key]!['review-by'];
    const day = own ?? record['review-by']!; // past review: one of the two is set
    report(
      'fact-due',
      file,
      locators.get(file)?.(own ? ['facts', key, 'review-by'] : ['review-by']),
      { en: `The fact ${key} was to be checked by ${day}.`, vi: `Dữ kiện ${key} phải kiểm tra lại trước ${day}.` },
      {
        en: 'Look it up at its sources, correct it if need be, and set a new review-by.',
        vi: 'Tra lại ở nguồn, sửa nếu cần, rồi đặt review-by mới.',
      },
    );
  }
  for (const [id, { facts: list }] of Object.entries(content.records))
    for (const [key, { 'as-of': asOf, sources }] of Object.entries(list)) {
      const read = sources
        .flatMap((source) => content.sources[source]?.accessed ?? [])
        .toSorted()
        .at(-1);
      if (asOf === undefined || read === undefined || asOf <= read.slice(0, asOf.length)) continue;
      const file = recordFiles.get(id)!;
      report(
        'schema',
        file,
        locators.get(file)?.(['facts', key, 'as-of']),
        {
          en: `The fact ${key} is as of ${asOf}, and its sources were last read on ${read}.`,
          vi: `Dữ kiện ${key} ghi đúng vào ${asOf}, mà nguồn đọc lần cuối ngày ${read}.`,
        },
        {
          en: `Correct as-of, or read the source again and set accessed in sources/${sources[0]}.yaml.`,
          vi: `Sửa as-of, hoặc đọc lại nguồn rồi ghi accessed trong sources/${sources[0]}.yaml.`,
        },
      );
    }
  const complete = content.site.locales.filter(({ tier }) => tier === 1).map(({ locale }) => locale);
  for (const [id, record] of Object.entries(content.records))
    for (const [key, { disputed, note }] of Object.entries(record.facts))
      for (const locale of disputed ? complete : [])
        if (!note?.[locale]) {
          const words = wording.entries.get(`${locale}/${id}`);
          const file = words?.file ?? `${locale}/${id}.mdx`;
          // A text that cannot be read has a fault of its own.
          if (!words && written.has(file)) continue;
          report(
            'disputed-fact',
            locators.has(file) ? file : recordFiles.get(id)!,
            locators.get(file)?.(['facts', key]),
            {
              en: `The disputed fact ${key} has no note in ${locale}.`,
              vi: `Dữ kiện ${key} còn khác nhau mà chưa có ghi chú bằng ${locale}.`,
            },
            { en: `Add facts: ${key}: note: … to ${file}.`, vi: `Thêm facts: ${key}: note: … vào ${file}.` },
          );
        }
};
