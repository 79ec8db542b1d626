import { z } from 'zod';
import { DaySchema, PartialDateSchema, SlugSchema, checkOrder, uniqueList } from './common.ts';
import { describe } from './describe.ts';
import { refersTo } from './reference.ts';

const lunarDay = {
  month: z
    .number()
    .int()
    .min(1)
    .max(12)
    .meta(
      describe({
        en: 'month of the Vietnamese lunar calendar, 1 to 12, for example 1; never the leap month',
        vi: 'tháng âm lịch, 1 đến 12, chẳng hạn 1; không bao giờ là tháng nhuận',
      }),
    ),
  day: z
    .number()
    .int()
    .min(1)
    .max(30)
    .meta(
      describe({
        en: 'day of that month, 1 to 30, for example 16; 30 is the last day, also in a month of 29 days',
        vi: 'ngày trong tháng đó, 1 đến 30, chẳng hạn 16; 30 là ngày cuối, kể cả khi tháng thiếu',
      }),
    ),
};

/** Days of a lunar year at the least; a span of half of them has most likely its ends exchanged. */
const lunarYear = 354;

/** Days of every lunar year: one, or those from one to another, also over the new year. */
export const LunarDaysSchema = z
  .strictObject({
    ...lunarDay,
    to: z
      .strictObject(lunarDay)
      .optional()
      .meta(
        describe({
          en: 'last day, where there are several, for example { month: 4, day: 16 }',
          vi: 'ngày cuối, khi kéo dài nhiều ngày, chẳng hạn { month: 4, day: 16 }',
        }),
      ),
  })
  .superRefine(({ month, day, to }, context) => {
    if (!to) return;
    const months = (to.month - month + 12) % 12;
    const span = months * 29.5 + to.day - day;
    if (span <= 0 || span > lunarYear / 2)
      context.addIssue({ code: 'custom', message: 'lunar-days-out-of-order', path: ['to'], input: to });
  })
  .meta(
    describe({
      en: 'days of the Vietnamese lunar year: { month: 1, day: 16 }, or { month: 4, day: 14, to: { month: 4, day: 16 } } from the first to the last',
      vi: 'ngày âm lịch: { month: 1, day: 16 }, hoặc { month: 4, day: 14, to: { month: 4, day: 16 } } từ ngày đầu đến ngày cuối',
    }),
  );

/** Days that an organiser has announced for one year. */
const AnnouncedDaysSchema = z
  .strictObject({
    starts: DaySchema.meta(
      describe({
        en: 'first day that was announced, for example 2026-08-29',
        vi: 'ngày đầu đã công bố, chẳng hạn 2026-08-29',
      }),
    ),
    ends: DaySchema.optional().meta(
      describe({
        en: 'last day that was announced, where there are several, for example 2026-09-01',
        vi: 'ngày cuối đã công bố, khi kéo dài nhiều ngày, chẳng hạn 2026-09-01',
      }),
    ),
    'as-of': PartialDateSchema.optional().meta(
      describe({
        en: 'when they were announced: a year, month or day, for example 2026-08',
        vi: 'công bố vào lúc nào: một năm, tháng hoặc ngày, chẳng hạn 2026-08',
      }),
    ),
    sources: uniqueList(refersTo('source', SlugSchema))
      .min(1)
      .meta(
        describe({
          en: 'keys of files in sources/, for example [almanac-2020]; days without a source are not published',
          vi: 'khóa của các tệp trong sources/, chẳng hạn [nien-giam-2020]; ngày không có nguồn thì không được đăng',
        }),
      ),
  })
  .superRefine((days, context) => checkOrder(context, days, [['starts', 'ends']]));

/** What was announced year by year; it takes the place of the rule in its year. Several parts of one year stand one by one. */
export const AnnouncedSchema = z
  .array(AnnouncedDaysSchema)
  .superRefine((list, context) => {
    const seen: { starts: string; ends: string }[] = [];
    list.forEach(({ starts, ends = starts }, index) => {
      const other = seen.find((each) => each.starts <= ends && starts <= each.ends);
      if (other)
        context.addIssue({
          code: 'custom',
          message: 'announced-twice',
          path: [index, 'starts'],
          input: starts,
          params: { other: other.starts },
        });
      seen.push({ starts, ends });
    });
  })
  .default([])
  .meta(
    describe({
      en: 'days announced for single years, each with its sources, for example [{ starts: 2026-08-29, ends: 2026-09-01, sources: [almanac-2020] }]',
      vi: 'ngày công bố cho từng năm, mỗi lần kèm nguồn, chẳng hạn [{ starts: 2026-08-29, ends: 2026-09-01, sources: [nien-giam-2020] }]',
    }),
  );

/** The fields of an event that say when it is held. */
export interface EventDays {
  recurs: 'once' | 'yearly';
  solar?: string | undefined;
  lunar?: z.infer<typeof LunarDaysSchema> | undefined;
  starts?: string | undefined;
  ends?: string | undefined;
  announced: z.infer<typeof AnnouncedSchema>;
}

/** Reports days that do not fit how often an event is held: each has one rule, or days of its own, and not both. */
export function checkEventDays(event: EventDays, context: z.RefinementCtx): void {
  const { recurs, solar, lunar, starts, ends, announced } = event;
  const report = (message: string, path: keyof EventDays, input?: unknown): void =>
    context.addIssue({ code: 'custom', message, path: [path], input });
  if (ends !== undefined && starts === undefined) return report('ends-without-start', 'starts');
  if (recurs === 'yearly') {
    if (starts !== undefined) report('starts-only-once', 'recurs', recurs);
    else if (!solar && !lunar && announced.length === 0) report('event-without-days', 'solar');
    if (solar && lunar) report('two-rules', 'lunar', lunar);
    return;
  }
  if (starts === undefined) report('once-without-start', 'starts');
  for (const rule of ['solar', 'lunar'] as const) if (event[rule]) report('once-with-rule', rule, event[rule]);
  if (announced.length > 0) report('once-with-rule', 'announced');
}
