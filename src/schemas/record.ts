import { z } from 'zod';
import {
  DaySchema,
  EntryIdSchema,
  MomentSchema,
  PartialDateSchema,
  SlugSchema,
  WebAddressSchema,
  localized,
  type Section,
} from './common.ts';
import { FactSchema } from './fact.ts';
import { YearDaysSchema } from './year-days.ts';

const media = (purpose: string) => SlugSchema.describe(`${purpose}: name of a file in media/ without its ending`);

/** What every record may hold: all that is the same in every language. */
const base = {
  name: localized(80, 'the name of the thing in each language and script'),
  aliases: z
    .array(z.string().trim().min(1).max(80))
    .default([])
    .describe('other spellings, old names and names in other scripts: found by search, never printed'),
  category: SlugSchema.optional().describe('one of the categories that the section record index.yaml lists'),
  kind: z
    .enum(['official', 'promotion', 'world-into-vietnam'])
    .default('promotion')
    .describe('kind of information in the sense of Decree 72/2015: official, promotion or world-into-vietnam'),
  programmes: z.array(SlugSchema).default([]).describe('slugs of the programmes that this entry serves'),
  audience: z
    .array(z.enum(['traveller', 'investor', 'press', 'researcher', 'overseas', 'resident']))
    .default([])
    .describe('whom the entry is written for'),
  unit: localized(120, 'the unit responsible, when it is not the owner of the site').optional(),
  author: z
    .string()
    .trim()
    .min(1)
    .max(40)
    .optional()
    .describe('initials or name of the author, as it should be printed'),
  published: MomentSchema.describe('when the entry was first published, with its offset from UTC'),
  updated: DaySchema.optional().describe('the day of the last change that matters to readers'),
  'review-by': DaySchema.optional().describe('the day by which someone must read the entry again'),
  order: z.number().int().optional().describe('place in lists: smaller numbers come first'),
  position: z
    .strictObject({
      latitude: z.number().min(-90).max(90).describe('degrees north'),
      longitude: z.number().min(-180).max(180).describe('degrees east'),
      approximate: z.boolean().optional().describe('true when it may be off by kilometres; readers are told'),
    })
    .optional()
    .describe('where it is, in degrees (WGS 84)'),
  poster: media('the picture at the head of the page').optional(),
  pictures: z.array(media('a picture')).default([]).describe('further pictures, for <Gallery />'),
  files: z.array(media('a file')).default([]).describe('files offered for download'),
  related: z.array(EntryIdSchema).default([]).describe('entries to read next, most fitting first'),
  sources: z.array(SlugSchema).default([]).describe('works the text rests on besides those of its facts'),
  facts: z.record(SlugSchema, FactSchema).default({}).describe('facts by key; print one with <Fact of="key" />'),
};

const place = SlugSchema.optional().describe('slug of the entry in places where it happens');

/** What a section adds to the base. A new section is one line here and one in `sections`. */
const additions = {
  places: {},
  stories: {},
  economy: {},
  news: {
    happened: PartialDateSchema.optional().describe(
      'the day of what is reported, when it is not the day of publication',
    ),
    origin: SlugSchema.optional().describe('key of the source that the item reports on'),
  },
  events: {
    recurs: z.enum(['once', 'yearly']).default('yearly').describe('whether the event comes back every year'),
    solar: YearDaysSchema.optional(),
    lunar: z
      .strictObject({
        month: z.number().int().min(1).max(12).describe('month of the Vietnamese lunar calendar'),
        day: z.number().int().min(1).max(30).describe('day of that month'),
      })
      .optional()
      .describe('day in the Vietnamese lunar year'),
    starts: DaySchema.optional().describe('first day, for an event held once'),
    ends: DaySchema.optional().describe('last day, for an event held once'),
    note: localized(
      160,
      'what readers must know about the date, for example that it is announced each year',
    ).optional(),
    place,
  },
  documents: {
    number: z.string().trim().min(1).max(60).optional().describe('number of the document, when it is known'),
    issuer: localized(160, 'who issued the document'),
    issued: PartialDateSchema.describe('when it was issued'),
    effective: PartialDateSchema.optional().describe('when it took effect'),
    address: WebAddressSchema.optional().describe('where the issuer publishes it'),
  },
  programmes: {},
  pages: {},
} satisfies Record<Section, z.ZodRawShape>;

/** What every record but that of a section may hold: an entry that readers should no longer find. */
const withdrawal = {
  withdrawn: z
    .strictObject({
      date: DaySchema.describe('the day of the withdrawal'),
      reason: localized(300, 'why, in one sentence for readers'),
    })
    .optional()
    .describe('takes the entry out of the site; a notice stays at its address. Written by npm run withdraw'),
};

/** The record `index.yaml` of a section: its introduction and the categories its list is grouped by. */
const SectionRecordSchema = z.strictObject({
  ...base,
  categories: z
    .array(
      z.strictObject({
        key: SlugSchema.describe('key used in category of a record'),
        name: localized(60, 'heading of the group in the list'),
      }),
    )
    .default([])
    .describe('groups of the list, in order'),
});

/** Schema of the records of one section. `index` is the section's own record. */
export function getRecordSchema(section: Section, slug: string) {
  return slug === 'index' ? SectionRecordSchema : z.strictObject({ ...base, ...withdrawal, ...additions[section] });
}

const BaseRecordSchema = z.strictObject(base);
const Withdrawal = z.object(withdrawal);
const EventAddition = z.object(additions.events);
const DocumentAddition = z.object(additions.documents);
const NewsAddition = z.object(additions.news);

/** A record of any section; what only one section has is optional here. */
export type Entity = z.infer<typeof BaseRecordSchema> &
  Partial<z.infer<typeof Withdrawal>> &
  Partial<z.infer<typeof EventAddition>> &
  Partial<z.infer<typeof DocumentAddition>> &
  Partial<z.infer<typeof NewsAddition>> & { categories?: z.infer<typeof SectionRecordSchema>['categories'] };
