import { z } from 'zod';
import { DaySchema, PartialDateSchema, WebAddressSchema } from './common.ts';

/** `sources/<key>.yaml`: a work that facts and texts cite. */
export const SourceSchema = z.strictObject({
  title: z.string().trim().min(3).max(260).describe('title of the work, in its own language'),
  publisher: z.string().trim().min(2).max(160).describe('who published it'),
  url: WebAddressSchema.optional().describe('where it can be read'),
  archived: WebAddressSchema.optional().describe(
    'a stored copy of it, for when the original is gone: https://web.archive.org/web/2026/https://example.org/page',
  ),
  date: PartialDateSchema.optional().describe('when it was published; left out when it does not say'),
  accessed: DaySchema.describe('the day it was last read, live or as a stored copy'),
  lang: z
    .string()
    .regex(/^[a-z]{2}(-[A-Za-z]+)?$/)
    .describe('language of the work as a BCP-47 tag'),
  grade: z
    .enum(['A', 'B', 'C'])
    .describe('A: state body, university or heritage body; B: news press; C: travel firm, blog, wiki or repost'),
});

export type Source = z.infer<typeof SourceSchema>;
