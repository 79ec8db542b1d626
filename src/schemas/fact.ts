import { z } from 'zod';
import { isPhone } from '../i18n/phone.ts';
import { unitKeys, units, type Unit } from '../i18n/units.ts';
import { DaySchema, PartialDateSchema, SlugSchema, checkOrder, uniqueList, words, type Localized } from './common.ts';
import { describe } from './describe.ts';
import { refersTo } from './reference.ts';

/** A fact of any entry: `places/old-lighthouse#height`. */
export const FactReferenceSchema = refersTo(
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

const numberOrRange = z.union([z.number(), z.tuple([z.number(), z.number()])]);

/** Units in which less than nothing makes sense; a person or a day cannot be owed. */
const signedUnits: ReadonlySet<Unit> = new Set(['celsius', 'percent', 'meter', 'usd', 'vnd']);

/** The least đồng that anything costs: YAML reads 150.000 as 150. */
const leastDong = 1000;

/** Units that are counted: there is no half of one. */
const wholeUnits: ReadonlySet<Unit> = new Set([
  'count',
  'person',
  'visitor',
  'cave',
  'species',
  'house',
  'project',
  'step',
  'turbine',
  'group',
]);

/** Years that `formatDate` prints as they were written. */
const isPlainYear = (value: number): boolean => Number.isInteger(value) && value >= 100 && value <= 9999;

/** More decimals are not printed (see src/i18n/units.ts): they would be lost without a word. */
const hasPrintedDecimals = (value: number): boolean => Number(value.toFixed(2)) === value;

/** Numbers from here on are written in words where `compact` is given, and there two decimals are enough. */
const compactFrom = 1000;

/** No quantity of a place is larger: it would fill lines with digits. */
const largest = 1e15;

/** Tells what is wrong with the number of a fact. @returns the code of the fault */
function findValueFault(value: number | [number, number], unit: Unit, isCompact: boolean): string | undefined {
  const numbers = [value].flat();
  if (Array.isArray(value) && value[0] >= value[1]) return 'range-out-of-order';
  if ('plain' in units[unit]) return numbers.every(isPlainYear) ? undefined : 'no-year';
  if (!signedUnits.has(unit) && numbers.some((each) => each < 0)) return 'less-than-nothing';
  if (wholeUnits.has(unit) && !numbers.every(Number.isInteger)) return 'no-whole-number';
  if (unit === 'vnd' && numbers.some((each) => each !== 0 && Math.abs(each) < leastDong)) return 'too-few-dong';
  if (numbers.some((each) => Math.abs(each) > largest)) return 'too-large';
  const isRounded = (each: number): boolean => isCompact && Math.abs(each) >= compactFrom;
  return numbers.every((each) => isRounded(each) || hasPrintedDecimals(each)) ? undefined : 'too-many-decimals';
}

const valueFields = ['value', 'date', 'phone'] as const;

/** Lists the fields by which a fact says what it is; one in words has none, and one at most is right. */
export const listGiven = (
  fact: Partial<Record<(typeof valueFields)[number], unknown>>,
): (typeof valueFields)[number][] => valueFields.filter((field) => fact[field] !== undefined);

/** A fact: a value with its date and sources. Written once, printed in every language. */
export const FactValuesSchema = z
  .strictObject({
    value: numberOrRange.optional().meta(
      describe({
        en: 'a number with a point before its decimals and nothing between its thousands, for example 38500000 or 31.5, or a range as [from, to], for example [18, 22]',
        vi: 'một số, phần thập phân sau dấu chấm và không ngăn hàng nghìn, chẳng hạn 38500000 hoặc 31.5, hay một khoảng [từ, đến], chẳng hạn [18, 22]',
      }),
    ),
    unit: z
      .enum(unitKeys)
      .optional()
      .meta(
        describe({
          en: 'the unit of value, for example meter; all are in src/i18n/units.ts',
          vi: 'đơn vị của value, chẳng hạn meter; danh sách ở src/i18n/units.ts',
        }),
      ),
    date: PartialDateSchema.optional().meta(
      describe({
        en: 'instead of value: the fact is itself a date, for example 2003-07-03',
        vi: 'thay cho value: dữ kiện chính là một ngày, chẳng hạn 2003-07-03',
      }),
    ),
    phone: z
      .string()
      .refine(isPhone, { error: 'no-phone' })
      .optional()
      .meta(
        describe({
          en: 'instead of value: the fact is a telephone number, in quotes, with its country as in "+442079460018", or a number of three to eight digits as in "113"',
          vi: 'thay cho value: dữ kiện là một số điện thoại, đặt trong dấu nháy, kèm mã nước như "+442079460018", hoặc số từ ba đến tám chữ số như "113"',
        }),
      ),
    compact: z
      .boolean()
      .optional()
      .meta(
        describe({
          en: 'true writes large numbers in words, for example 38.5 million',
          vi: 'true thì viết số lớn bằng chữ, chẳng hạn 38,5 triệu',
        }),
      ),
    approximate: z
      .boolean()
      .optional()
      .meta(
        describe({
          en: 'true puts “about” before the value, for example about 200 m',
          vi: 'true thì thêm “khoảng” trước số, chẳng hạn khoảng 200 m',
        }),
      ),
    'as-of': PartialDateSchema.optional().meta(
      describe({
        en: 'when the value was true: a year, month or day, for example 2010 or 2024-12',
        vi: 'số liệu đúng vào lúc nào: một năm, tháng hoặc ngày, chẳng hạn 2010 hoặc 2024-12',
      }),
    ),
    sources: uniqueList(refersTo('source', SlugSchema))
      .min(1)
      .meta(
        describe({
          en: 'keys of files in sources/, for example [almanac-2020]; a fact without a source is not published',
          vi: 'khóa của các tệp trong sources/, chẳng hạn [nien-giam-2020]; dữ kiện không có nguồn thì không được đăng',
        }),
      ),
    disputed: z
      .boolean()
      .optional()
      .meta(
        describe({
          en: 'true when sources disagree; the note of the fact in each language must then say how',
          vi: 'true khi các nguồn nói khác nhau; khi đó note của dữ kiện ở từng ngôn ngữ phải ghi rõ khác thế nào',
        }),
      ),
    'review-by': DaySchema.optional().meta(
      describe({
        en: 'the day by which someone must check this fact again, for example 2027-03-31',
        vi: 'hạn phải kiểm tra lại dữ kiện này, chẳng hạn 2027-03-31',
      }),
    ),
  })
  .superRefine((fact, context) => {
    const report = (message: string, path: string, input?: unknown): void =>
      context.addIssue({ code: 'custom', message, path: [path], input });
    const [given, other] = listGiven(fact);
    if (given && other) report('fact-needs-one-value', given, fact[given]);
    if (fact.value !== undefined && fact.unit === undefined) report('fact-needs-unit', 'unit');
    if (fact.value === undefined && fact.unit !== undefined) report('only-with-value', 'unit', fact.unit);
    if (fact.value === undefined && fact.compact !== undefined) report('only-with-value', 'compact', fact.compact);
    const fault = fact.value !== undefined && fact.unit && findValueFault(fact.value, fact.unit, fact.compact ?? false);
    if (fault) report(fault, 'value', fact.value);
    checkOrder(context, fact, [['as-of', 'review-by']]);
  });

/** The words of a fact in one language. */
export const FactWordsSchema = z.strictObject({
  label: words(60, {
    en: 'what the value is, as a heading of the fact box',
    vi: 'tên của số liệu, in làm tiêu đề trong ô dữ kiện',
  }).optional(),
  text: words(120, {
    en: 'a short wording, for a fact that is no number, date or telephone: its record has neither value, date nor phone',
    vi: 'vài chữ ngắn, cho dữ kiện không phải là số, ngày hay điện thoại: hồ sơ của nó không có value, date hay phone',
  }).optional(),
  note: words(240, {
    en: 'what a careful reader should know, such as what other sources say',
    vi: 'điều người đọc kỹ nên biết, chẳng hạn các nguồn khác nói gì',
  }).optional(),
});

export type FactValues = z.infer<typeof FactValuesSchema>;

/** A fact with its words in all languages. */
export type Fact = FactValues & {
  label: Localized;
  text?: Localized | undefined;
  note?: Localized | undefined;
};
