import { z } from 'zod';
import { FactValuesSchema } from './fact.ts';
import { practicalTopics } from './practical.ts';
import { LocalizedSchema } from './common.ts';
import { efforts, waysOfTravel } from './route.ts';

// What /data/v1/ holds. Fields are only ever added here; a field that changes its meaning makes a v2.

const DataSourceSchema = z
  .object({
    title: z.string(),
    publisher: z.string(),
    url: z.url().optional(),
    archived: z.url().optional().describe('a stored copy of it'),
    date: z.string().optional(),
    grade: z.enum(['A', 'B', 'C']).describe('A: state body, university or heritage body; B: press; C: other'),
  })
  .describe('where a value comes from');

const DataFactSchema = z
  .object({
    id: z.string().describe('entry#key, which stays the same'),
    label: LocalizedSchema,
    value: FactValuesSchema.shape.value,
    unit: FactValuesSchema.shape.unit,
    date: FactValuesSchema.shape.date,
    phone: z
      .string()
      .optional()
      .describe('a telephone number: international (E.164), or one that is called in its country'),
    text: LocalizedSchema.optional().describe('a short wording in place of a number'),
    approximate: z.boolean(),
    asOf: z.string().optional().describe('when the value was true: a year, month or day'),
    disputed: z.boolean().describe('true when sources disagree; note says how'),
    note: LocalizedSchema.optional(),
    sources: z.array(DataSourceSchema).min(1),
    reviewBy: z.string().optional().describe('the day by which it is checked again'),
    pastReview: z.boolean().describe('true when that day had passed on the day of this file'),
  })
  .describe('a value with its provenance');

const LunarDateSchema = z.object({ month: z.number().int(), day: z.number().int() });

const DataEntrySchema = z.object({
  id: z.string().describe('section/slug, which stays the same'),
  section: z.string().describe('slug of the section'),
  category: z.string().optional(),
  name: LocalizedSchema,
  aliases: z.array(z.string()),
  sameAs: z.array(z.url()).optional().describe('addresses elsewhere that are about the very same thing'),
  kind: z.enum(['official', 'promotion', 'world-into-vietnam']),
  published: z.iso.datetime({ offset: true }),
  updated: z.iso.date().optional(),
  position: z
    .object({ latitude: z.number(), longitude: z.number(), approximate: z.boolean() })
    .optional()
    .describe('degrees, WGS 84'),
  when: z
    .object({
      recurs: z.enum(['once', 'yearly']),
      solar: z.object({ from: z.string(), to: z.string() }).optional().describe('days of the Gregorian year as MM-DD'),
      lunar: LunarDateSchema.extend({ to: LunarDateSchema.optional().describe('last of several days') })
        .optional()
        .describe('days of the Vietnamese lunar year'),
      starts: z.string().optional().describe('first day of an event held once'),
      ends: z.string().optional().describe('last day of an event held once'),
      announced: z
        .array(
          z.object({
            starts: z.iso.date(),
            ends: z.iso.date().optional(),
            asOf: z.string().optional(),
            sources: z.array(DataSourceSchema).min(1),
          }),
        )
        .optional()
        .describe('days that were announced for single years; they take the place of the rule'),
      next: z
        .array(
          z.object({
            starts: z.iso.date(),
            ends: z.iso.date(),
            lunar: LunarDateSchema.extend({ year: z.number().int(), leap: z.boolean() })
              .optional()
              .describe('the first day by the Vietnamese lunar calendar'),
            basis: z.enum(['rule', 'announced', 'fixed']).describe('how the days are known'),
          }),
        )
        .describe('the next times, reckoned on the day of this file'),
      note: LocalizedSchema.optional(),
    })
    .optional()
    .describe('when an event is held'),
  topic: z.enum(practicalTopics).optional().describe('what practical facts are about'),
  answers: z
    .array(z.string())
    .optional()
    .describe('keys of the practical facts that answer in short, most wanted first'),
  appliesTo: z
    .array(z.string())
    .optional()
    .describe('entries, and categories of sections, where practical facts decide'),
  route: z
    .object({
      effort: z.enum(efforts),
      kilometres: z.number().describe('length of the line, along great circles (WGS 84); roads are longer'),
      days: z.array(
        z.array(
          z.object({
            id: z.string().optional().describe('the entry of the stop, where it has one'),
            name: LocalizedSchema,
            latitude: z.number(),
            longitude: z.number(),
            by: z.enum(waysOfTravel).optional().describe('how one gets there from the stop before'),
            kilometres: z.number().optional().describe('along the line, from the stop before'),
          }),
        ),
      ),
      line: z.array(z.tuple([z.number(), z.number()])).describe('longitude and latitude of its points'),
    })
    .optional()
    .describe('the stops and the line of a route'),
  pages: z
    .record(
      z.string(),
      z.object({
        url: z.url(),
        markdown: z.url(),
        title: z.string(),
        description: z.string(),
        translation: z.enum(['original', 'machine', 'machine-reviewed', 'human', 'human-reviewed']),
      }),
    )
    .describe('by language: where the entry can be read, and how its text came about'),
  facts: z.array(DataFactSchema),
  sources: z.array(DataSourceSchema).describe('what the text rests on besides the sources of its facts'),
});

/** What every file says of itself. */
const about = {
  $schema: z.url(),
  name: z.string(),
  url: z.url(),
  licence: z.string().describe('terms for everything in this file'),
  publisher: z.string(),
  date: z.iso.date().describe('the day against which this was reckoned'),
};

/** /data/v1/entries.json */
export const OpenDataSchema = z
  .object({ ...about, entries: z.array(DataEntrySchema) })
  .describe('All entries of the site with their facts, each with its sources.');

/** /data/v1/facts.json */
export const FactListSchema = z
  .object({ ...about, facts: z.array(DataFactSchema) })
  .describe('The facts of all entries, each with its sources.');

export type OpenData = z.infer<typeof OpenDataSchema>;
export type FactList = z.infer<typeof FactListSchema>;
export type DataEntry = z.infer<typeof DataEntrySchema>;
export type DataFact = z.infer<typeof DataFactSchema>;
export type DataSource = z.infer<typeof DataSourceSchema>;
