import { z } from 'zod';
import { localeKeys } from '../i18n/locales.ts';

/** Lower-case words joined by hyphens: safe in addresses and file names everywhere. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Section names of the content model. Each is a folder, a URL segment and a collection. */
export const sections = ['places', 'stories', 'economy', 'news', 'events', 'documents', 'programmes', 'pages'] as const;

/** One of the sections. */
export type Section = (typeof sections)[number];

/** Tells whether a calendar has the date: `2023-02-30` does not exist. */
export function isRealDate(date: string): boolean {
  const [year, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  const parsed = new Date(Date.UTC(year!, month - 1, day));
  return parsed.getUTCMonth() === month - 1 && parsed.getUTCDate() === day;
}

const realDate = (schema: z.ZodString): z.ZodString =>
  schema.refine(isRealDate, { error: 'date-does-not-exist', abort: true });

export const LocaleSchema = z
  .enum(localeKeys, { error: 'unknown-locale' })
  .describe('a locale of src/i18n/locales.ts, for example vi or en');

export const SlugSchema = z
  .string()
  .regex(slugPattern)
  .describe('lower-case letters a–z, digits and single hyphens, for example old-lighthouse');

export const EntryIdSchema = z
  .string()
  .regex(new RegExp(`^(${sections.join('|')})/[a-z0-9]+(-[a-z0-9]+)*$`))
  .describe('section/slug of an entry, for example places/old-lighthouse');

export const DaySchema = realDate(z.string().regex(/^\d{4}-\d{2}-\d{2}$/)).describe(
  'a day as YYYY-MM-DD, for example 2026-11-20',
);

export const PartialDateSchema = realDate(z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)).describe(
  'a year, month or day, in quotes: "2010", "2019-04" or "2019-04-30"',
);

export const MomentSchema = realDate(z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}([+-]\d{2}:\d{2}|Z)$/)).describe(
  'a moment with its offset, for example 2023-03-10T14:44+07:00',
);

export const WebAddressSchema = z
  .string()
  .regex(/^https?:\/\/[^\s<>"']+$/)
  .describe('a full web address beginning with https:// or http://');

/** Text given once per locale, for what is too small to be a file of its own. */
export const localized = (max: number, purpose: string) =>
  z
    .partialRecord(LocaleSchema, z.string().trim().min(1).max(max))
    .describe(`${purpose}: one line per locale, for example vi: …, en: …`);

/** Text per locale in what is published. */
export const LocalizedSchema = z.record(z.string(), z.string()).describe('by language');

/** Text per locale after parsing. */
export type Localized = z.infer<ReturnType<typeof localized>>;
