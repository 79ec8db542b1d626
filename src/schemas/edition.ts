import { z } from 'zod';
import type { Bilingual } from '../loaders/fault.ts';
import { EntryIdSchema, SlugSchema, uniqueList } from './common.ts';
import { describe } from './describe.ts';
import { refersTo } from './reference.ts';

const factReference = refersTo(
  'fact',
  z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+#[a-z0-9-]+$/)
    .meta(
      describe({
        en: 'section/slug#fact, for example places/old-lighthouse#height',
        vi: 'mục/tên#dữ-kiện, chẳng hạn places/hai-dang-co#chieu-cao',
      }),
    ),
);

const line = (min: number, max: number, purpose: Bilingual) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    .meta(
      describe({
        en: `${purpose.en}: one line of ${min} to ${max} characters`,
        vi: `${purpose.vi}: một dòng, ${min} đến ${max} ký tự`,
      }),
    );

/** `<locale>/home.yaml`: the front page of one language, written for its readers and not translated for all. */
export const EditionSchema = z.strictObject({
  title: line(2, 90, { en: 'headline of the front page', vi: 'tiêu đề trang chủ' }),
  description: line(20, 220, {
    en: 'what the site is, for search engines and sharing',
    vi: 'trang này là gì, dùng cho máy tìm kiếm và khi chia sẻ',
  }),
  message: line(40, 600, {
    en: 'what this edition says to its readers first',
    vi: 'lời mở đầu gửi bạn đọc của ngôn ngữ này',
  }),
  poster: refersTo(
    'picture',
    SlugSchema.meta(
      describe({
        en: 'picture behind the headline: a name in media/ without its ending, for example lighthouse',
        vi: 'ảnh sau tiêu đề: tên tệp trong media/, bỏ phần đuôi, chẳng hạn hai-dang',
      }),
    ),
  ),
  start: refersTo(
    'entry',
    EntryIdSchema.meta(
      describe({
        en: 'the entry the main button leads to, for example places/old-lighthouse',
        vi: 'bài mà nút chính dẫn tới, chẳng hạn places/hai-dang-co',
      }),
    ),
  ),
  'start-label': line(2, 40, { en: 'words on the main button', vi: 'chữ trên nút chính' }),
  facts: uniqueList(factReference)
    .min(3)
    .max(6)
    .meta(
      describe({
        en: 'three to six striking facts, for example places/old-lighthouse#height',
        vi: 'ba đến sáu dữ kiện nổi bật, chẳng hạn places/hai-dang-co#chieu-cao',
      }),
    ),
  'facts-title': line(2, 80, { en: 'heading above the facts', vi: 'tiêu đề phía trên các dữ kiện' }),
  leading: uniqueList(refersTo('entry', EntryIdSchema))
    .min(3)
    .max(12)
    .meta(
      describe({
        en: 'three to twelve leading entries, the first shown largest, for example places/old-lighthouse',
        vi: 'ba đến mười hai bài nổi bật, bài đầu hiện to nhất, chẳng hạn places/hai-dang-co',
      }),
    ),
  'leading-title': line(2, 80, { en: 'heading above the leading entries', vi: 'tiêu đề phía trên các bài nổi bật' }),
  next: z
    .array(
      z.strictObject({
        title: line(2, 60, { en: 'what the reader may want to do', vi: 'điều bạn đọc có thể muốn làm' }),
        text: line(10, 200, { en: 'one sentence about it', vi: 'một câu về điều đó' }),
        entry: refersTo(
          'entry',
          EntryIdSchema.meta(
            describe({
              en: 'where it leads, for example places/old-lighthouse',
              vi: 'dẫn tới bài nào, chẳng hạn places/hai-dang-co',
            }),
          ),
        ),
      }),
    )
    .min(1)
    .max(6)
    .meta(
      describe({
        en: 'what next: one to six items with title, text and entry, one for each kind of reader',
        vi: 'đọc gì tiếp: một đến sáu mục gồm title, text và entry, mỗi kiểu bạn đọc một mục',
      }),
    ),
  'next-title': line(2, 80, { en: 'heading above what next', vi: 'tiêu đề phía trên phần đọc gì tiếp' }),
});

export type Edition = z.infer<typeof EditionSchema>;
