import { z } from 'zod';
import { localeKeys, type Locale } from '../i18n/locales.ts';
import { describe } from './describe.ts';
import { isRealDate, isRealMoment, toYear } from './dates.ts';
import type { Bilingual } from '../loaders/fault.ts';
import { findAddressProblem } from './web-address.ts';

/** Lower-case words joined by hyphens: safe in addresses and file names everywhere. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What a section may hold: its records have the fields of their kind, see record.ts. Which sections there are, a site says. */
export const sectionKinds = [
  'place',
  'story',
  'economy',
  'news',
  'event',
  'route',
  'practical',
  'document',
  'programme',
  'page',
] as const;

/** One of the kinds. */
export type SectionKind = (typeof sectionKinds)[number];

/** A date of a form that was checked before: it exists, and its year is one that `Intl` prints as it was written. */
const realDate = (schema: z.ZodString, earliest: number): z.ZodString =>
  schema
    .refine((date) => toYear(date) >= earliest, { error: 'year-too-early', abort: true })
    .refine(isRealDate, { error: 'date-does-not-exist', abort: true });

export const LocaleSchema = z.enum(localeKeys).meta(
  describe({
    en: 'a locale of src/i18n/locales.ts, for example vi or en; a new language first needs its row there',
    vi: 'mã ngôn ngữ có trong src/i18n/locales.ts, chẳng hạn vi hoặc en; ngôn ngữ mới thì thêm dòng của nó vào đó trước',
  }),
);

export const SlugSchema = z
  .string()
  .regex(slugPattern)
  .meta(
    describe({
      en: 'lower-case letters a–z, digits and single hyphens, for example old-lighthouse',
      vi: 'chữ thường a–z, chữ số và gạch ngang đơn, chẳng hạn hai-dang-co',
    }),
  );

export const EntryIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .meta(
    describe({
      en: 'section/slug of an entry, for example places/old-lighthouse; the sections stand in site.yaml',
      vi: 'mục/tên của một bài, chẳng hạn places/hai-dang-co; các mục ghi trong site.yaml',
    }),
  );

export const DaySchema = realDate(z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { abort: true }), 1000).meta(
  describe({
    en: 'a day as YYYY-MM-DD, for example 2026-11-20',
    vi: 'một ngày viết theo thứ tự năm-tháng-ngày, chẳng hạn 2026-11-20',
  }),
);

/** YAML reads `2010` as a number; its author means the year. Other numbers stay what they are and are refused. */
const yearToText = (value: unknown): unknown =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1000 && value <= 9999 ? String(value) : value;

export const PartialDateSchema = z
  .preprocess(yearToText, realDate(z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { abort: true }), 100))
  .meta(
    describe({
      en: 'a year, month or day, for example 2010, 2019-04 or 2019-04-30',
      vi: 'một năm, tháng hoặc ngày, chẳng hạn 2010, 2019-04 hoặc 2019-04-30',
    }),
  );

export const MomentSchema = realDate(
  z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?([+-]\d{2}:\d{2}|Z)$/, { abort: true }),
  1000,
)
  .refine(isRealMoment, { error: 'moment-does-not-exist', abort: true })
  .meta(
    describe({
      en: 'day, time and offset from UTC, for example 2026-11-26T08:00+07:00',
      vi: 'ngày, giờ và độ lệch so với UTC, chẳng hạn 2026-11-26T08:00+07:00',
    }),
  );

const webAddress = (schemes: readonly ('https' | 'http')[]): z.ZodString =>
  z.string().superRefine((address, context) => {
    const problem = findAddressProblem(address, schemes);
    if (problem)
      context.addIssue({ code: 'custom', message: 'not-a-web-address', input: address, params: { problem } });
  });

/** An address that readers are sent to. */
export const WebAddressSchema = webAddress(['https']).meta(
  describe({
    en: 'a full web address beginning with https://, for example https://almanac.example/marren',
    vi: 'địa chỉ web đầy đủ, mở đầu bằng https://, chẳng hạn https://almanac.example/marren',
  }),
);

/** An address that is cited as it is, also of a host that has no https. */
export const CitedAddressSchema = webAddress(['https', 'http']).meta(
  describe({
    en: 'a full web address beginning with https:// or http://, for example https://almanac.example/marren',
    vi: 'địa chỉ web đầy đủ, mở đầu bằng https:// hoặc http://, chẳng hạn https://almanac.example/marren',
  }),
);

/** A list that means a set: nothing stands in it twice. @param toKey what makes two items the same */
export const uniqueList = <Item extends z.ZodType>(
  item: Item,
  toKey: (value: z.infer<Item>) => unknown = (value) => value,
): z.ZodArray<Item> =>
  z.array(item).superRefine((list, context) => {
    const seen = new Set<unknown>();
    list.forEach((value, index) => {
      const key = toKey(value);
      if (seen.has(key))
        context.addIssue({ code: 'custom', message: 'listed-twice', path: [index], input: key, continue: true });
      seen.add(key);
    });
  });

/** Reports dates that stand in the wrong order. @param pairs fields of which the second must not come before the first */
export function checkOrder<Name extends string>(
  context: z.RefinementCtx,
  dates: Partial<Record<NoInfer<Name>, string | undefined>>,
  pairs: readonly (readonly [first: Name, second: Name])[],
): void {
  for (const [first, second] of pairs) {
    const [from, to] = [dates[first], dates[second]];
    if (from === undefined || to === undefined) continue;
    // Of a year and a day, only the years can be compared.
    const length = Math.min(from.length, to.length, 'YYYY-MM-DD'.length);
    if (from.slice(0, length) > to.slice(0, length))
      context.addIssue({
        code: 'custom',
        message: 'dates-out-of-order',
        path: [second],
        input: to,
        params: { first, from },
      });
  }
}

/** Words of one language: one line. @param max most characters */
export const words = (max: number, purpose: Bilingual) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .meta(
      describe({
        en: `${purpose.en}: one line of at most ${max} characters`,
        vi: `${purpose.vi}: một dòng, nhiều nhất ${max} ký tự`,
      }),
    );

/** Text per locale in what is published. */
export const LocalizedSchema = z.record(z.string(), z.string()).describe('by language');

/** Words of all languages that have them, as the loader joins them (src/loaders/join.ts). */
export type Localized = Partial<Record<Locale, string>>;
