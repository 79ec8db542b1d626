import { z } from 'zod';
import type { Bilingual } from '../loaders/fault.ts';
import { EntryIdSchema, SlugSchema, uniqueList } from './common.ts';
import { describe } from './describe.ts';
import { FactReferenceSchema } from './fact.ts';
import { countWords, findLongestWord, lettersPerWord, longestWord } from './room.ts';
import { refersTo } from './reference.ts';

/** A front page has several doors: none leads where another does, or is called like it. */
const checkDoors = (doors: { title: string; entry: string }[], context: z.RefinementCtx): void => {
  for (const field of ['title', 'entry'] as const)
    doors.forEach((door, index) => {
      if (doors.findIndex((each) => each[field] === door[field]) < index)
        context.addIssue({
          code: 'custom',
          message: 'doors-alike',
          path: [index, field],
          input: door[field],
          params: { hasNoGuess: true },
        });
    });
};

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

/** Words on a picture or above a page: few enough for a phone. @param most how many there may be, see `countWords` */
export const shortLine = (min: number, most: number, purpose: Bilingual) =>
  z
    .string()
    .trim()
    .min(min)
    .superRefine((text, context) => {
      const report = (message: string, params: object): void =>
        context.addIssue({ code: 'custom', message, input: text, params: { ...params, hasNoGuess: true } });
      const [count, letters, word] = [countWords(text), Array.from(text).length, findLongestWord(text)];
      if (count > most) report('too-many-words', { count, most });
      else if (word.length > longestWord) report('word-too-long', { count: word.length, most: longestWord });
      else if (letters > most * lettersPerWord)
        report('too-many-letters', { count: letters, most: most * lettersPerWord });
    })
    .meta(
      describe({
        en: `${purpose.en}: at most ${most} words (in Chinese, Japanese and Korean ${most * 2} letters, in Thai and Lao ${most * 4})`,
        vi: `${purpose.vi}: nhiều nhất ${most} chữ (tiếng Trung, Nhật, Hàn ${most * 2} ký tự, tiếng Thái, Lào ${most * 4})`,
      }),
    );

/** What readers come for; each has a pictogram (src/components/Door.astro). */
export const doorKeys = ['go', 'understand', 'work', 'home'] as const;

/** `<locale>/home.yaml`: the front page of one language, written for its readers and not translated for all. */
export const EditionSchema = z.strictObject({
  title: shortLine(2, 8, { en: 'headline of the front page', vi: 'tiêu đề trang chủ' }),
  description: line(20, 220, {
    en: 'what the site is, for search engines and sharing',
    vi: 'trang này là gì, dùng cho máy tìm kiếm và khi chia sẻ',
  }),
  message: shortLine(10, 25, {
    en: 'what this edition says to its readers first',
    vi: 'lời mở đầu gửi bạn đọc của ngôn ngữ này',
  }),
  poster: refersTo(
    'picture',
    SlugSchema.meta(
      describe({
        en: 'picture of the public screen, and of the front page where site.yaml has no panorama: a name in media/ without its ending, for example lighthouse',
        vi: 'ảnh của màn hình công cộng, và của trang chủ khi site.yaml không có panorama: tên tệp trong media/, bỏ phần đuôi, chẳng hạn hai-dang',
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
  pan: line(2, 24, {
    en: 'on phones: where sliding the panorama leads, for example to the sea',
    vi: 'trên điện thoại: kéo ảnh toàn cảnh thì tới đâu, chẳng hạn ra tới biển',
  }).optional(),
  facts: uniqueList(FactReferenceSchema)
    .min(2)
    .max(6)
    .meta(
      describe({
        en: 'two to six striking sizes, best five, for example places/old-lighthouse#height; a date or a year is none',
        vi: 'hai đến sáu con số nổi bật về độ lớn, tốt nhất là năm, chẳng hạn places/hai-dang-co#chieu-cao; không dùng ngày hay năm',
      }),
    ),
  doors: uniqueList(
    z.strictObject({
      key: z.enum(doorKeys).meta(
        describe({
          en: 'what readers come for: go, understand, work or home',
          vi: 'bạn đọc đến để làm gì: go (đi), understand (tìm hiểu), work (hợp tác) hoặc home (về quê)',
        }),
      ),
      title: line(2, 30, { en: 'what it is called', vi: 'tên gọi' }),
      text: line(10, 90, { en: 'what is behind it', vi: 'bên trong có gì' }),
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
    ({ key }) => key,
  )
    .superRefine(checkDoors)
    .min(2)
    .max(4)
    .meta(
      describe({
        en: 'two to four doors, the most wanted first: each with key, title, text and entry',
        vi: 'hai đến bốn lối vào, lối nhiều người cần nhất đứng trước: mỗi lối gồm key, title, text và entry',
      }),
    ),
  leading: uniqueList(
    refersTo(
      'entry',
      EntryIdSchema.refine((id) => !id.endsWith('/index'), { error: 'leading-section' }),
    ),
  )
    .min(3)
    .max(9)
    .meta(
      describe({
        en: 'three to nine leading entries, none of them a section, with different pictures, the first shown largest, for example places/old-lighthouse',
        vi: 'ba đến chín bài nổi bật, không phải trang mục, mỗi bài một ảnh khác nhau, bài đầu hiện to nhất, chẳng hạn places/hai-dang-co',
      }),
    ),
  'leading-title': line(2, 80, { en: 'heading above the leading entries', vi: 'tiêu đề phía trên các bài nổi bật' }),
});

export type Edition = z.infer<typeof EditionSchema>;
