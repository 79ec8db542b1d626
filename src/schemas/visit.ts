import { z } from 'zod';
import type { Unit } from '../i18n/units.ts';
import type { Bilingual } from '../loaders/fault.ts';
import { DaySchema, EntryIdSchema, PartialDateSchema, SlugSchema, checkOrder, uniqueList } from './common.ts';
import { describe } from './describe.ts';
import type { FactValues } from './fact.ts';
import { refersTo } from './reference.ts';

/** What a month may be to visitors, most welcome first. */
export const monthStates = ['open', 'possible', 'closed', 'flood'] as const;

/** One of them. */
export type MonthState = (typeof monthStates)[number];

const months = ({ en, vi }: Bilingual) =>
  uniqueList(
    z
      .number()
      .int()
      .min(1)
      .max(12)
      .meta(
        describe({
          en: 'a month as its number, 1 to 12, for example 2',
          vi: 'một tháng ghi bằng số, 1 đến 12, chẳng hạn 2',
        }),
      ),
  )
    .default([])
    .meta(
      describe({
        en: `${en}: numbers of months, for example [2, 3, 4]; no month stands in two lists`,
        vi: `${vi}: số của các tháng, chẳng hạn [2, 3, 4]; không tháng nào ghi ở hai danh sách`,
      }),
    );

/** The months of a place with their sources: each month in one list at most. */
const MonthsSchema = z
  .strictObject({
    open: months({ en: 'months in which it can be visited', vi: 'các tháng vào thăm được' }),
    possible: months({ en: 'months in which it may be open or shut', vi: 'các tháng có khi mở, có khi đóng' }),
    closed: months({ en: 'months in which it is shut', vi: 'các tháng đóng cửa' }),
    flood: months({ en: 'months in which floods are to be expected', vi: 'các tháng hay có lũ' }),
    'as-of': PartialDateSchema.optional().meta(
      describe({
        en: 'when this was true: a year, month or day, for example 2025-12',
        vi: 'thông tin đúng vào lúc nào: một năm, tháng hoặc ngày, chẳng hạn 2025-12',
      }),
    ),
    'review-by': DaySchema.optional().meta(
      describe({
        en: 'the day by which someone must check the months again, for example 2027-03-31',
        vi: 'hạn phải kiểm tra lại các tháng này, chẳng hạn 2027-03-31',
      }),
    ),
    sources: uniqueList(refersTo('source', SlugSchema))
      .min(1)
      .meta(
        describe({
          en: 'keys of files in sources/, for example [almanac-2020]; months without a source are not published',
          vi: 'khóa của các tệp trong sources/, chẳng hạn [nien-giam-2020]; các tháng không có nguồn thì không được đăng',
        }),
      ),
  })
  .superRefine((values, context) => {
    checkOrder(context, values, [['as-of', 'review-by']]);
    const seen = new Map<number, MonthState>();
    for (const state of monthStates)
      values[state].forEach((month, index) => {
        const other = seen.get(month);
        // The same month twice in one list is told of by the list.
        if (other !== undefined && other !== state)
          context.addIssue({
            code: 'custom',
            message: 'month-named-twice',
            path: [state, index],
            input: month,
            params: { other },
          });
        seen.set(month, other ?? state);
      });
    if (seen.size === 0) context.addIssue({ code: 'custom', message: 'no-months', path: ['open'] });
  });

/** Units of a way to go: how far, how long, how many steps, in what company. */
const wayUnits = ['kilometer', 'meter', 'minute', 'hour', 'day', 'step', 'group', 'person'] as const;

/** Units that an answer may have; a fact in words always fits. */
const answerUnits = {
  how: wayUnits,
  hours: ['hour', 'day'],
  price: ['usd', 'vnd'],
  distance: ['kilometer', 'meter'],
  time: ['minute', 'hour', 'day'],
  steps: ['step'],
  access: wayUnits,
} as const satisfies Record<string, readonly Unit[]>;

/** Questions that facts of a record answer. */
export type VisitQuestion = keyof typeof answerUnits;

const fact = ({ en, vi }: Bilingual, example: Bilingual) =>
  refersTo(
    'fact',
    SlugSchema.meta(
      describe({
        en: `${en}: key of a fact of this record, for example ${example.en}`,
        vi: `${vi}: khóa của một dữ kiện trong hồ sơ này, chẳng hạn ${example.vi}`,
      }),
    ),
  );

/** What visitors ask first, answered by facts of the record. */
export const VisitSchema = z.strictObject({
  months: MonthsSchema.optional().meta(
    describe({
      en: 'when it can be visited, with sources, for example { open: [2, 3, 4], closed: [10, 11], sources: [almanac-2020] }',
      vi: 'vào thăm được khi nào, kèm nguồn, chẳng hạn { open: [2, 3, 4], closed: [10, 11], sources: [nien-giam-2020] }',
    }),
  ),
  how: fact({ en: 'how one gets in', vi: 'vào bằng cách nào' }, { en: 'guided', vi: 'huong-dan' }).optional(),
  hours: fact(
    { en: 'at what hours it is open', vi: 'mở cửa những giờ nào' },
    { en: 'hours', vi: 'gio-mo-cua' },
  ).optional(),
  price: fact({ en: 'what it costs', vi: 'giá bao nhiêu' }, { en: 'price', vi: 'gia' }).optional(),
  from: refersTo(
    'entry',
    EntryIdSchema.meta(
      describe({
        en: 'the town from which distance and time are counted; its record has a position, for example places/harbour-town',
        vi: 'nơi tính quãng đường và thời gian; hồ sơ nơi ấy có position, chẳng hạn places/thi-tran-cang',
      }),
    ),
  ).optional(),
  distance: fact(
    { en: 'how far it is from there, in kilometer', vi: 'cách đó bao xa, tính bằng kilometer' },
    { en: 'road', vi: 'duong-bo' },
  ).optional(),
  time: fact(
    { en: 'how long the way takes, in minute, hour or day', vi: 'đi mất bao lâu, tính bằng minute, hour hoặc day' },
    { en: 'drive', vi: 'di-xe' },
  ).optional(),
  steps: fact({ en: 'how many steps there are', vi: 'bao nhiêu bậc' }, { en: 'steps', vi: 'so-bac' }).optional(),
  access: fact(
    { en: 'who can get in, and who hardly', vi: 'ai vào được, ai khó vào' },
    { en: 'ramp', vi: 'loi-doc' },
  ).optional(),
});

export type VisitValues = z.infer<typeof VisitSchema>;

/** Money, which buys less every year. */
const money: ReadonlySet<Unit> = new Set(answerUnits.price);

/** Reports sums of money and answers to what it costs that do not say when they were true. */
export function checkPrices(
  { visit, facts }: { visit?: VisitValues | undefined; facts: Record<string, FactValues> },
  context: z.RefinementCtx,
): void {
  for (const [key, { unit, date, 'as-of': asOf }] of Object.entries(facts)) {
    const isPrice = unit === undefined ? key === visit?.price && date === undefined : money.has(unit);
    if (isPrice && asOf === undefined)
      context.addIssue({ code: 'custom', message: 'price-without-date', path: ['facts', key, 'as-of'] });
  }
}

/** Reports facts that answer no question – in another unit, less than nothing, a day –, and a way that begins nowhere. */
export function checkVisit(
  { visit, facts }: { visit?: VisitValues | undefined; facts: Record<string, FactValues> },
  context: z.RefinementCtx,
): void {
  if (!visit) return;
  const report = (message: string, path: PropertyKey[], input?: unknown, params = {}): void =>
    context.addIssue({ code: 'custom', message, path: ['visit', ...path], input, params });
  for (const [question, units] of Object.entries<readonly Unit[]>(answerUnits)) {
    const key = visit[question as VisitQuestion]; // keys of the table
    const found = key === undefined ? undefined : facts[key];
    if (!found) continue;
    const fitting = units.join(', ');
    if (found.date !== undefined) report('visit-day', [question], key, { date: found.date, fitting });
    else if (found.unit !== undefined && !units.includes(found.unit))
      report('visit-unit', [question], key, { unit: found.unit, fitting });
    else if ([found.value ?? 0].flat().some((each) => each < 0))
      report('visit-negative', [question], key, { value: [found.value].flat().join(' – ') });
  }
  const way = visit.distance ?? visit.time;
  if (way !== undefined && visit.from === undefined) report('visit-from', ['from']);
  if (way === undefined && visit.from !== undefined) report('visit-way', ['from'], visit.from);
}
