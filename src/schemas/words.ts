import { z } from 'zod';
import { SlugSchema, uniqueList, words } from './common.ts';
import { describe } from './describe.ts';
import { FactWordsSchema } from './fact.ts';
import type { RecordKind } from './record.ts';

/** The words of a record in one language: they stand in the front matter of its text. */
export const recordWords = {
  name: words(80, { en: 'the name of the thing', vi: 'tên gọi' }).optional(),
  aliases: uniqueList(z.string().trim().min(1).max(80))
    .optional()
    .meta(
      describe({
        en: 'other spellings and old names in this language, found by search and never printed, for example [旧灯台]',
        vi: 'cách viết khác và tên cũ bằng ngôn ngữ này, chỉ để tìm kiếm chứ không in ra, chẳng hạn [Đèn Đỏ]',
      }),
    ),
  unit: words(120, {
    en: 'the unit responsible, when it is not the owner of the site',
    vi: 'đơn vị chịu trách nhiệm, khi không phải chủ trang',
  }).optional(),
  issuer: words(160, { en: 'who issued the document', vi: 'cơ quan ban hành' }).optional(),
  note: words(160, {
    en: 'what readers must know about the date of an event, for example that it is announced each year',
    vi: 'điều người đọc cần biết về ngày của sự kiện, chẳng hạn ngày cụ thể công bố từng năm',
  }).optional(),
  withdrawn: words(300, {
    en: 'why the entry was withdrawn, in one sentence for readers; written by npm run withdraw',
    vi: 'vì sao rút bài, một câu cho bạn đọc; do lệnh npm run withdraw ghi',
  }).optional(),
  facts: z
    .record(SlugSchema, FactWordsSchema)
    .optional()
    .meta(
      describe({
        en: 'label and note of each fact of the record by its key, for example depth: { label: Depth }',
        vi: 'label và note của từng dữ kiện trong hồ sơ theo khóa, chẳng hạn depth: { label: Độ sâu }',
      }),
    ),
  categories: z
    .record(SlugSchema, words(60, { en: 'heading of the group in the list', vi: 'tên nhóm trong danh sách' }))
    .optional()
    .meta(
      describe({
        en: 'in index.mdx of a section: the name of each of its categories by key, for example coast: Coast',
        vi: 'trong index.mdx của mục: tên từng nhóm theo khóa, chẳng hạn coast: Bờ biển',
      }),
    ),
};

const RecordWordsSchema = z.strictObject(recordWords);

/** The words of a record in one language. */
export type RecordWords = z.infer<typeof RecordWordsSchema>;

/** Words that only some kinds of records have. */
export const kindWords = {
  issuer: ['document'],
  note: ['event'],
  categories: ['section'],
} as const satisfies Partial<Record<keyof RecordWords, readonly RecordKind[]>>;
