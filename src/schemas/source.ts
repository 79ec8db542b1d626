import { z } from 'zod';
import { CitedAddressSchema, DaySchema, PartialDateSchema, checkOrder } from './common.ts';
import { describe } from './describe.ts';

/** Tells whether CLDR knows a language by this tag: `vi` and `zh-Hant` it does, `vn` and `jp` are no languages. */
function isLanguage(tag: string): boolean {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined;
  } catch {
    return false; // no tag at all
  }
}

/** `sources/<key>.yaml`: a work that facts and texts cite. */
export const SourceSchema = z
  .strictObject({
    title: z
      .string()
      .trim()
      .min(3)
      .max(260)
      .meta(
        describe({
          en: 'title of the work, in its own language, for example Almanac of Marren 2020',
          vi: 'tên tài liệu, bằng ngôn ngữ của nó, chẳng hạn Niên giám Marren 2020',
        }),
      ),
    publisher: z
      .string()
      .trim()
      .min(2)
      .max(160)
      .meta(
        describe({
          en: 'who published it, for example Marren Office of Information',
          vi: 'nơi công bố, chẳng hạn Văn phòng Thông tin Marren',
        }),
      ),
    url: CitedAddressSchema.optional().meta(
      describe({
        en: 'where it can be read, for example https://almanac.example/marren',
        vi: 'đọc ở đâu, chẳng hạn https://almanac.example/marren',
      }),
    ),
    archived: CitedAddressSchema.optional().meta(
      describe({
        en: 'a stored copy of it, for when the original is gone, for example https://web.archive.org/web/2026/https://almanac.example/marren',
        vi: 'bản lưu, phòng khi bản gốc mất, chẳng hạn https://web.archive.org/web/2026/https://almanac.example/marren',
      }),
    ),
    date: PartialDateSchema.optional().meta(
      describe({
        en: 'when it was published, for example 2020 or 2020-05-02; left out when it does not say',
        vi: 'công bố khi nào, chẳng hạn 2020 hoặc 2020-05-02; bỏ trống khi tài liệu không ghi',
      }),
    ),
    accessed: DaySchema.meta(
      describe({
        en: 'the day it was last read, live or as a stored copy, for example 2026-11-20',
        vi: 'ngày đọc gần nhất, trên mạng hoặc bản lưu, chẳng hạn 2026-11-20',
      }),
    ),
    licence: z
      .string()
      .trim()
      .min(2)
      .max(60)
      .optional()
      .meta(
        describe({
          en: 'under which terms its data are passed on, for example CC BY 4.0: asked for where positions are taken from it',
          vi: 'dữ liệu được dùng lại theo điều kiện nào, chẳng hạn CC BY 4.0: cần có khi lấy tọa độ từ đó',
        }),
      ),
    lang: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { abort: true })
      .refine(isLanguage, { error: 'no-such-language' })
      .meta(
        describe({
          en: 'language of the work as a BCP-47 tag, for example vi, en or zh-Hans',
          vi: 'mã ngôn ngữ của tài liệu theo BCP-47, chẳng hạn vi, en hoặc zh-Hans',
        }),
      ),
    grade: z.enum(['A', 'B', 'C']).meta(
      describe({
        en: 'A: state body, university or heritage body; B: news press; C: travel firm, blog, wiki or repost',
        vi: 'A: cơ quan nhà nước, trường đại học hoặc tổ chức di sản; B: báo chí; C: công ty du lịch, blog, wiki hoặc bài đăng lại',
      }),
    ),
  })
  .superRefine((source, context) => checkOrder(context, source, [['date', 'accessed']]));

export type Source = z.infer<typeof SourceSchema>;
