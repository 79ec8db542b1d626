import { z } from 'zod';
import { DaySchema, LocaleSchema } from './common.ts';
import { describe } from './describe.ts';
import { recordWords } from './words.ts';

/** Where translated words come from. */
export const TranslationSchema = z
  .strictObject({
    of: LocaleSchema.meta(
      describe({
        en: 'the language it was translated from, for example vi',
        vi: 'dịch từ ngôn ngữ nào, chẳng hạn vi',
      }),
    ),
    by: z
      .enum(['machine', 'human'])
      .meta(describe({ en: 'who translated it: machine or human', vi: 'ai dịch: machine (máy) hoặc human (người)' })),
    reviewed: DaySchema.optional().meta(
      describe({
        en: 'the day a native reader approved it, for example 2026-11-20; left out until then',
        vi: 'ngày người bản ngữ duyệt, chẳng hạn 2026-11-20; chưa duyệt thì bỏ trống',
      }),
    ),
    digest: z
      .record(z.string(), z.string())
      .default({})
      .meta(
        describe({
          en: 'digests of the units of the source, words and passages; written by npm run translations -- accept',
          vi: 'dấu vết các mục của bản gốc, gồm chữ và đoạn; do lệnh npm run translations -- accept ghi',
        }),
      ),
  })
  .meta(
    describe({
      en: 'where a translated text comes from, for example { of: vi, by: human }; left out in the source language',
      vi: 'bản dịch lấy từ đâu, chẳng hạn { of: vi, by: human }; bài ở ngôn ngữ gốc thì bỏ trống',
    }),
  );

/** Front matter of a text. The body below it is Markdown with the components of `src/texts/components.ts`. */
export const TextSchema = z.strictObject({
  title: z
    .string()
    .trim()
    .min(2)
    .max(90)
    .meta(
      describe({
        en: 'title of the page: 2 to 90 characters, for example The Old Lighthouse',
        vi: 'tên trang: 2 đến 90 ký tự, chẳng hạn Hải đăng Cổ',
      }),
    ),
  description: z
    .string()
    .trim()
    .min(20)
    .max(220)
    .meta(
      describe({
        en: 'one or two sentences for lists, search engines and sharing: best 40 to 160 characters (25 to 80 in Chinese, Japanese and Korean), at least 20 and at most 220, for example A white tower above the harbour, open to visitors in summer.',
        vi: 'một hai câu dùng cho danh sách, máy tìm kiếm và khi chia sẻ: tốt nhất 40 đến 160 ký tự (tiếng Trung, Nhật, Hàn 25 đến 80), ít nhất 20, nhiều nhất 220, chẳng hạn Tháp trắng trên bến cảng, mở cửa đón khách vào mùa hè.',
      }),
    ),
  ...recordWords,
  translation: TranslationSchema.optional(),
});

/** What stands in a file without a body: it lends the words of a record to its language, which has no text of the entry yet. */
export const LentWordsSchema = TextSchema.omit({ title: true, description: true });

export type TextFrontMatter = z.infer<typeof TextSchema>;
export type LentWords = z.infer<typeof LentWordsSchema>;
export type Translation = z.infer<typeof TranslationSchema>;
