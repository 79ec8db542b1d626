import { getPastReview } from '../../src/catalog/coverage.ts';
import type { Rule } from '../rule.ts';

/** Facts past their day of review are told, and disputed ones say how, in every edition that promises everything. */
export const facts: Rule = ({ content, recordFiles, locators }, report) => {
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
  const complete = content.site.locales.filter(({ tier }) => tier === 1).map(({ locale }) => locale);
  for (const [id, record] of Object.entries(content.records))
    for (const [key, { disputed, note }] of Object.entries(record.facts))
      for (const locale of disputed ? complete : [])
        if (!note?.[locale]) {
          const file = recordFiles.get(id)!;
          report(
            'disputed-fact',
            file,
            locators.get(file)?.(['facts', key, 'note']),
            {
              en: `The disputed fact ${key} has no note in ${locale}.`,
              vi: `Dữ kiện ${key} còn khác nhau mà chưa có ghi chú bằng ${locale}.`,
            },
            { en: `Add note: ${locale}: ….`, vi: `Thêm note: ${locale}: ….` },
          );
        }
};
