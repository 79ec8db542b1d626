import { z } from 'zod';
import { EntryIdSchema, SlugSchema, uniqueList } from './common.ts';
import { describe } from './describe.ts';
import type { FactValues } from './fact.ts';
import { refersTo } from './reference.ts';

/** What practical facts are about, in the order in which a traveller asks. Their words are interface texts. */
export const practicalTopics = [
  'transport',
  'visa',
  'border',
  'weather',
  'safety',
  'health',
  'calls',
  'money',
  'connection',
  'access',
] as const;

/** One of them. */
export type PracticalTopic = (typeof practicalTopics)[number];

const OwnFactSchema = refersTo(
  'fact',
  SlugSchema.meta(
    describe({
      en: 'key of a fact of this record, for example permit',
      vi: 'khóa của một dữ kiện trong hồ sơ này, chẳng hạn giay-phep',
    }),
  ),
);

/** What a record of practical facts adds to the base. */
export const practicalFields = {
  topic: z.enum(practicalTopics).meta(
    describe({
      en: `what its facts are about: ${practicalTopics.join(', ')}`,
      vi: `các dữ kiện nói về việc gì: ${practicalTopics.join(', ')}`,
    }),
  ),
  answers: uniqueList(OwnFactSchema)
    .min(1)
    .meta(
      describe({
        en: 'the facts that answer in short, on the page of the section; the first of them also on the pages to which the record applies, for example [permit, papers]',
        vi: 'các dữ kiện trả lời gọn, in ở trang của mục; dữ kiện đầu tiên in cả ở những trang mà hồ sơ áp dụng, chẳng hạn [giay-phep, giay-to]',
      }),
    ),
  'by-month': z
    .array(
      uniqueList(OwnFactSchema).meta(
        describe({
          en: 'keys of facts about one month, for example [high-10, rain-10]; [] where nothing is known',
          vi: 'khóa các dữ kiện về một tháng, chẳng hạn [nong-10, mua-10]; chưa biết gì thì ghi []',
        }),
      ),
    )
    .length(12)
    .optional()
    .meta(
      describe({
        en: 'what is true of each month: twelve lists of keys of facts of this record, January first, for example [[high-01], [high-02], [], [], [], [], [], [], [], [high-10, rain-10], [], []]; the pages about months print them',
        vi: 'điều đúng cho từng tháng: mười hai danh sách khóa dữ kiện trong hồ sơ này, tháng 1 đứng đầu, chẳng hạn [[nong-01], [nong-02], [], [], [], [], [], [], [], [nong-10, mua-10], [], []]; các trang theo tháng in ra',
      }),
    ),
  'applies-to': uniqueList(refersTo('entry', EntryIdSchema))
    .default([])
    .meta(
      describe({
        en: 'entries to whose visitors this matters; its first answer stands among theirs, for example [places/lake, places/lighthouse]',
        vi: 'các bài mà khách đến đó cần biết điều này; câu trả lời đầu tiên in cùng các câu trả lời ở đó, chẳng hạn [places/ho-xam]',
      }),
    ),
  'applies-to-categories': uniqueList(
    refersTo(
      'category',
      z
        .string()
        .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/)
        .meta(
          describe({
            en: 'section/category, for example places/coast',
            vi: 'mục/nhóm, chẳng hạn places/bo-bien',
          }),
        ),
    ),
  )
    .default([])
    .meta(
      describe({
        en: 'categories to all of whose entries it applies, for example [places/coast]',
        vi: 'các nhóm mà mọi bài đều cần điều này, chẳng hạn [places/bo-bien]',
      }),
    ),
};

/**
 * Reports practical facts that do not say when they were true or by when they are to be checked again, all of them at once.
 *
 * @param record which may have other faults: what is no fact is told of as one
 */
export function checkProvenance(
  record: { facts?: Record<string, Partial<FactValues> | null>; 'review-by'?: string | undefined },
  context: z.RefinementCtx,
): void {
  for (const [fact, values] of Object.entries(record.facts ?? {})) {
    if (typeof values !== 'object' || values === null) continue;
    const report = (message: string, field: string): void =>
      context.addIssue({ code: 'custom', message, path: ['facts', fact, field], input: undefined, params: { fact } });
    if (values['as-of'] === undefined) report('practical-without-date', 'as-of');
    if ((values['review-by'] ?? record['review-by']) === undefined) report('practical-without-review', 'review-by');
  }
}
