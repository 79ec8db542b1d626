import { z } from 'zod';
import { EntryIdSchema, SlugSchema } from './common.ts';

const factReference = z
  .string()
  .regex(/^[a-z]+\/[a-z0-9-]+#[a-z0-9-]+$/)
  .describe('section/slug#fact, for example places/old-lighthouse#height');

/** `editions/<locale>.yaml`: the front page of one language, written for its readers and not translated for all. */
export const EditionSchema = z.strictObject({
  title: z.string().trim().min(2).max(90).describe('headline of the front page'),
  description: z.string().trim().min(20).max(220).describe('for search engines and sharing: 20 to 220 characters'),
  message: z.string().trim().min(40).max(600).describe('what this edition says to its readers first'),
  poster: SlugSchema.describe('picture behind the headline: a name in media/'),
  start: EntryIdSchema.describe('the entry the main button leads to'),
  'start-label': z.string().trim().min(2).max(40).describe('words on the main button'),
  facts: z.array(factReference).min(3).max(6).describe('three to six striking facts'),
  'facts-title': z.string().trim().min(2).max(80).describe('heading above the facts'),
  leading: z.array(EntryIdSchema).min(3).max(12).describe('leading entries, the first shown largest'),
  'leading-title': z.string().trim().min(2).max(80).describe('heading above the leading entries'),
  next: z
    .array(
      z.strictObject({
        title: z.string().trim().min(2).max(60).describe('what the reader may want to do'),
        text: z.string().trim().min(10).max(200).describe('one sentence about it'),
        entry: EntryIdSchema.describe('where it leads'),
      }),
    )
    .min(1)
    .max(6)
    .describe('what next: one item for each kind of reader'),
  'next-title': z.string().trim().min(2).max(80).describe('heading above what next'),
});

export type Edition = z.infer<typeof EditionSchema>;
