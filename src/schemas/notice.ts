import { z } from 'zod';
import { DaySchema, EntryIdSchema, MomentSchema, SlugSchema, uniqueList, type Localized } from './common.ts';
import { describe } from './describe.ts';
import { shortLine } from './edition.ts';
import { refersTo } from './reference.ts';

/** What a notice is about. Their words are interface texts. */
export const noticeKinds = ['storm', 'closed', 'gate', 'info'] as const;

const isDay = (time: string): boolean => !time.includes('T');

/** A day of the site, or a moment: what is wrong with it is told as of one of both, which a union would not do. */
const TimeSchema = z.string().superRefine((time, context) => {
  const { error } = (isDay(time) ? DaySchema : MomentSchema).safeParse(time);
  for (const issue of error?.issues ?? [])
    context.addIssue({ ...issue, input: time, continue: false } as Parameters<typeof context.addIssue>[0]); // an issue of this string
});

/** The moment before which a time does not end, wherever a day is: zones lie at most 14 hours before UTC and 12 behind it. */
const toLatest = (time: string): number =>
  isDay(time) ? Date.parse(`${time}T00:00-12:00`) + 86_400_000 : Date.parse(time);
const toEarliest = (time: string): number => Date.parse(isDay(time) ? `${time}T00:00+14:00` : time);

/** `notices/<slug>.yaml`: a short message on every page for some days. Its words are in the folders of the languages. */
export const NoticeValuesSchema = z
  .strictObject({
    kind: z.enum(noticeKinds).meta(
      describe({
        en: 'what it is about: storm, closed, gate (of the border) or info',
        vi: 'nói về việc gì: storm (bão), closed (đóng cửa), gate (cửa khẩu) hoặc info (tin khác)',
      }),
    ),
    from: TimeSchema.meta(
      describe({
        en: 'first day, or moment from which it is shown, for example 2027-01-10 or 2027-01-10T06:00+07:00',
        vi: 'ngày đầu, hoặc lúc bắt đầu hiện, chẳng hạn 2027-01-10 hoặc 2027-01-10T06:00+07:00',
      }),
    ),
    until: TimeSchema.meta(
      describe({
        en: 'last day, or moment from which it is no longer shown, for example 2027-01-12 or 2027-01-12T18:00+07:00',
        vi: 'ngày cuối, hoặc lúc thôi hiện, chẳng hạn 2027-01-12 hoặc 2027-01-12T18:00+07:00',
      }),
    ),
    entries: uniqueList(refersTo('entry', EntryIdSchema))
      .min(1)
      .optional()
      .meta(
        describe({
          en: 'the entries on whose pages alone it is shown; left out, it is on all pages, for example [places/lake]',
          vi: 'chỉ hiện ở trang của những bài này; bỏ trống thì hiện ở mọi trang, chẳng hạn [places/ho-xam]',
        }),
      ),
    more: refersTo(
      'entry',
      EntryIdSchema.meta(
        describe({
          en: 'the entry where readers learn more, for example practical/my-ferry',
          vi: 'bài để bạn đọc xem thêm, chẳng hạn practical/pha-qua-ho',
        }),
      ),
    ).optional(),
    sources: uniqueList(refersTo('source', SlugSchema))
      .min(1)
      .meta(
        describe({
          en: 'who says so: keys of files in sources/, for example [almanac-2020]',
          vi: 'ai cho biết: khóa của các tệp trong sources/, chẳng hạn [nien-giam-2020]',
        }),
      ),
  })
  .superRefine(({ from, until }, context) => {
    if (toLatest(until) > toEarliest(from) && !(isDay(from) && isDay(until) && until < from)) return;
    context.addIssue({
      code: 'custom',
      message: 'notice-ends-first',
      path: ['until'],
      input: until,
      params: { from, hasNoGuess: true },
    });
  });

/** `<locale>/notices/<slug>.yaml`: what a notice says in one language. */
export const NoticeWordsSchema = z.strictObject({
  text: shortLine(8, 25, {
    en: 'one short sentence, with what to do',
    vi: 'một câu ngắn, nói cả việc cần làm',
  }),
});

export type NoticeValues = z.infer<typeof NoticeValuesSchema>;
export type NoticeWords = z.infer<typeof NoticeWordsSchema>;

/** A notice with its words in all languages. */
export type Notice = NoticeValues & { text: Localized };
