import { z } from 'zod';
import { DaySchema, LocaleSchema } from './common.ts';

/** Front matter of a text. The body below it is Markdown with the components of `src/texts/components.ts`. */
export const TextSchema = z.strictObject({
  title: z.string().trim().min(2).max(90).describe('title of the page: 2 to 90 characters'),
  description: z
    .string()
    .trim()
    .min(20)
    .max(220)
    .describe('one or two sentences of 20 to 220 characters for lists, search engines and sharing'),
  translation: z
    .strictObject({
      of: LocaleSchema.describe('the language it was translated from'),
      by: z.enum(['machine', 'human']).describe('who translated it: machine or human'),
      reviewed: DaySchema.optional().describe('the day a native reader approved it; leave out until then'),
      digest: z
        .record(z.string(), z.string())
        .default({})
        .describe('digests of the source blocks; written by npm run translations -- accept'),
    })
    .optional()
    .describe('where a translated text comes from; left out in the source language'),
});

export type TextFrontMatter = z.infer<typeof TextSchema>;
