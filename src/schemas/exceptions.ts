import { z } from 'zod';
import type { Bilingual } from '../loaders/fault.ts';
import { DaySchema } from './common.ts';
import { describe } from './describe.ts';

const person = (what: Bilingual) => z.string().trim().min(2).max(80).meta(describe(what));

const fold = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');

/** How long an exception may last, in days: what is still needed after a year should be thought about again. */
const longestDays = 366;

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
          en: 'path of the file below the content folder, for example places/vi/old-lighthouse.mdx',
          vi: 'đường dẫn tệp bên dưới thư mục nội dung, chẳng hạn places/vi/hai-dang-co.mdx',
        }),
      ),
    quote: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .meta(
        describe({
          en: 'words of the line that was refused, for example the oldest; left out when the whole file was refused',
          vi: 'mấy chữ của dòng bị từ chối, chẳng hạn cổ nhất; bỏ trống khi cả tệp bị từ chối',
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
    if (fold(exception.asked) === fold(exception.granted))
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

/** `gate-exceptions.yaml`: findings of the gate that two people let stand, each with its reason and its end. */
export const ExceptionsSchema = z.strictObject({
  exceptions: z.array(ExceptionSchema).meta(
    describe({
      en: 'one item per finding, with rule, file, quote, reason, asked, granted, since and until; the guide has an example',
      vi: 'mỗi lỗi được cho qua là một mục, gồm rule, file, quote, reason, asked, granted, since và until; có mẫu trong hướng dẫn',
    }),
  ),
});

/** A finding that two people let stand. */
export type Exception = z.infer<typeof ExceptionSchema>;
