import { z } from 'zod';
import type { Bilingual } from '../loaders/fault.ts';
import { DaySchema } from './common.ts';
import { describe } from './describe.ts';
import { foldPerson } from './people.ts';

const person = (what: Bilingual) =>
  z
    .string()
    .trim()
    .min(2)
    .max(80)
    .refine((name) => foldPerson(name) !== '', { error: 'no-person' })
    .meta(describe(what));

/** How long an exception may last, in days: what is still needed after a year should be thought about again. */
const longestDays = 366;

/** So many characters say which words are meant; fewer stand in any line. */
const shortestQuote = 10;

/** Tells whether words say something: blanks and dots can be had in any number. */
const saysEnough = (quote: string): boolean =>
  quote.trim().length >= shortestQuote && (quote.match(/[\p{L}\p{N}]/gu) ?? []).length >= shortestQuote / 2;

const ExceptionSchema = z
  .strictObject({
    rule: z
      .string()
      .trim()
      .min(2)
      .max(40)
      .meta(
        describe({
          en: 'name of the rule as the gate prints it, for example superlative',
          vi: 'tên quy tắc như cổng kiểm tra in ra, chẳng hạn superlative',
        }),
      ),
    file: z
      .string()
      .trim()
      .min(3)
      .max(200)
      .meta(
        describe({
          en: 'path of the file below the content folder, for example vi/places/old-lighthouse.mdx',
          vi: 'đường dẫn tệp bên dưới thư mục nội dung, chẳng hạn vi/places/hai-dang-co.mdx',
        }),
      ),
    quote: z
      .string()
      .max(200)
      .refine(saysEnough, { error: 'quote-too-short' })
      .optional()
      .meta(
        describe({
          en: 'the words that were refused with those beside them, ten characters or more of their line, for example the oldest of the coast; left out when the whole file was refused',
          vi: 'mấy chữ bị từ chối cùng những chữ bên cạnh, ít nhất mười ký tự của dòng ấy, chẳng hạn ngọn hải đăng cổ nhất; bỏ trống khi cả tệp bị từ chối',
        }),
      ),
    reason: z
      .string()
      .trim()
      .min(20)
      .max(400)
      .meta(
        describe({
          en: 'why it is right here all the same: 20 to 400 characters, for example The words are the title of the decree.',
          vi: 'vì sao ở đây vẫn đúng: 20 đến 400 ký tự, chẳng hạn Mấy chữ này là tên của nghị định.',
        }),
      ),
    asked: person({
      en: 'who asks for the exception, for example Ann Bell',
      vi: 'người đề nghị, chẳng hạn Nguyễn Thị An',
    }),
    granted: person({
      en: 'who granted it: another person, for example Carl Dorn',
      vi: 'người cho phép: một người khác, chẳng hạn Trần Văn Bình',
    }),
    since: DaySchema.meta(
      describe({ en: 'the day it was granted, for example 2026-11-20', vi: 'ngày cho phép, chẳng hạn 2026-11-20' }),
    ),
    until: DaySchema.meta(
      describe({
        en: 'the day it is granted until, at most a year later, for example 2027-05-20; from then on it is told',
        vi: 'cho phép tới ngày nào, muộn nhất một năm sau, chẳng hạn 2027-05-20; sau ngày ấy thì bị nhắc',
      }),
    ),
  })
  .superRefine((exception, context) => {
    if (foldPerson(exception.asked) === foldPerson(exception.granted))
      context.addIssue({
        code: 'custom',
        message: 'exception-needs-two',
        path: ['granted'],
        input: exception.granted,
      });
    const days = (Date.parse(exception.until) - Date.parse(exception.since)) / 86_400_000;
    if (days < 0 || days > longestDays)
      context.addIssue({ code: 'custom', message: 'exception-too-long', path: ['until'], input: exception.until });
  });

/** `gate-exceptions.yaml`: findings of the gate that two people let stand, one each, with its reason and its end. */
export const ExceptionsSchema = z.strictObject({
  exceptions: z
    .array(ExceptionSchema)
    .max(200)
    .meta(
      describe({
        en: 'one item per finding, with rule, file, quote, reason, asked, granted, since and until; the guide has an example',
        vi: 'mỗi lỗi được cho qua là một mục, gồm rule, file, quote, reason, asked, granted, since và until; có mẫu trong hướng dẫn',
      }),
    ),
});

/** A finding that two people let stand. */
export type Exception = z.infer<typeof ExceptionSchema>;
