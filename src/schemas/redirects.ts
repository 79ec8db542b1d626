import { z } from 'zod';
import { headingIdPattern } from './anchors.ts';
import { EntryIdSchema, uniqueList } from './common.ts';
import { describe } from './describe.ts';

/**
 * Each redirect is a page in every edition: a thousand are twelve thousand pages, which take as long to build as all others.
 * Whoever moves more entries at once lets the host redirect the folder.
 */
const mostRedirects = 1000;

const HeadingIdSchema = z
  .string()
  .regex(headingIdPattern)
  .meta(
    describe({
      en: 'id of a heading without braces, for example the-shore',
      vi: 'mã của đề mục, không kèm dấu ngoặc, chẳng hạn bo-ho',
    }),
  );

/** `redirects.yaml`: entries and headings that have moved. */
export const RedirectsSchema = z.strictObject({
  redirects: z
    .array(
      z.strictObject({
        from: EntryIdSchema.meta(
          describe({
            en: 'section/slug under which the entry was published, for example places/old-pier',
            vi: 'mục/tên mà bài đã đăng, chẳng hạn places/cau-tau-cu',
          }),
        ),
        to: EntryIdSchema.meta(
          describe({
            en: 'section/slug of the entry that readers should find instead, for example places/harbour',
            vi: 'mục/tên của bài thay thế, chẳng hạn places/ben-cang',
          }),
        ),
        reason: z
          .string()
          .trim()
          .min(5)
          .max(200)
          .meta(
            describe({
              en: 'why it moved: 5 to 200 characters, for example the pier was torn down',
              vi: 'vì sao chuyển: 5 đến 200 ký tự, chẳng hạn cầu tàu đã bị dỡ',
            }),
          ),
      }),
    )
    .max(mostRedirects)
    .default([])
    .meta(
      describe({
        en: 'one item per moved entry, for example { from: places/old-pier, to: places/harbour, reason: torn down }',
        vi: 'mỗi bài đã chuyển là một mục, chẳng hạn { from: places/cau-tau-cu, to: places/ben-cang, reason: đã bị dỡ }',
      }),
    ),
  anchors: z
    .record(EntryIdSchema, z.record(HeadingIdSchema, HeadingIdSchema))
    .default({})
    .meta(
      describe({
        en: 'by entry, ids of headings that were published and are gone, each with the id of the heading that readers should find instead, for example places/lake: { the-beach: the-shore }',
        vi: 'theo từng bài: mã đề mục đã đăng mà nay không còn, kèm mã của đề mục thay thế, chẳng hạn places/lake: { bai-cat: bo-ho }',
      }),
    ),
});

/** `published.yaml`: what was ever published, written by `npm run addresses -- record`. */
export const PublishedSchema = z.strictObject({
  entries: uniqueList(EntryIdSchema).meta(
    describe({
      en: 'section/slug of every entry that was ever published; written by npm run addresses -- record',
      vi: 'mục/tên của mọi bài từng đăng; do lệnh npm run addresses -- record ghi',
    }),
  ),
  headings: z
    .record(z.string(), z.array(z.string()))
    .default({})
    .meta(
      describe({
        en: 'by entry, the ids of all headings that were ever published; written by npm run addresses -- record',
        vi: 'theo từng bài: mã của mọi đề mục từng đăng; do lệnh npm run addresses -- record ghi',
      }),
    ),
});

/** An entry that has moved. */
export type Redirect = z.infer<typeof RedirectsSchema>['redirects'][number];

/** Old ids of headings by entry, each with the id of the heading that stands for it now. */
export type MovedAnchors = z.infer<typeof RedirectsSchema>['anchors'];
