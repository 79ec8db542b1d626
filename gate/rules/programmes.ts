import type { Rule } from '../rule.ts';

/** What an entry names as a programme lists it on its page: that does an entry of a section of programmes, and no other. */
export const programmes: Rule = ({ content, recordFiles, locators }, report) => {
  const known = Object.entries(content.records).flatMap(([id, { type }]) => (type === 'programme' ? [id] : []));
  for (const [id, record] of Object.entries(content.records)) {
    const file = recordFiles.get(id)!;
    for (const [index, programme] of record.programmes.entries()) {
      // What does not exist is told of as an unknown entry.
      if (content.records[programme] === undefined || known.includes(programme)) continue;
      report(
        'not-a-programme',
        file,
        locators.get(file)?.(['programmes', index]),
        {
          en: `“${programme}” is no programme, so its page would not list this entry.`,
          vi: `“${programme}” không phải chương trình, nên trang ấy không liệt kê bài này.`,
        },
        known.length > 0
          ? {
              en: `Name one of ${known.join(', ')}; what is to be read next stands under related.`,
              vi: `Hãy ghi một trong các bài ${known.join(', ')}; bài nên đọc tiếp thì ghi ở related.`,
            }
          : {
              en: 'The site has no section of the kind programme: remove programmes, or add such a section in site.yaml, for example - { slug: plans, kind: programme }.',
              vi: 'Trang chưa có mục loại programme: bỏ programmes, hoặc thêm mục như vậy trong site.yaml, chẳng hạn - { slug: plans, kind: programme }.',
            },
      );
    }
  }
};
