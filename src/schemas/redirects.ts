import { z } from 'zod';
import { EntryIdSchema, uniqueList } from './common.ts';
import { describe } from './describe.ts';

/**
 * Each redirect is a page in every edition: a thousand are twelve thousand pages, which take as long to build as all others.
 * Whoever moves more entries at once lets the host redirect the folder.
 */
const mostRedirects = 1000;

/** `redirects.yaml`: entries that have moved. */
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
    .meta(
      describe({
        en: 'one item per moved entry, for example { from: places/old-pier, to: places/harbour, reason: torn down }',
        vi: 'mỗi bài đã chuyển là một mục, chẳng hạn { from: places/cau-tau-cu, to: places/ben-cang, reason: đã bị dỡ }',
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
  anchors: z
    .record(z.string(), z.string())
    .default({})
    .meta(
      describe({
        en: 'places in texts that links lead to, such as places/lake#s2, with the digest of what stood there; written by npm run addresses -- record',
        vi: 'những chỗ trong bài có liên kết dẫn tới, chẳng hạn places/lake#s2, kèm mã băm của đoạn ở đó; do lệnh npm run addresses -- record ghi',
      }),
    ),
});

/** An entry that has moved. */
export type Redirect = z.infer<typeof RedirectsSchema>['redirects'][number];
