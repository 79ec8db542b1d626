import { z } from 'zod';
import { unitKeys } from '../i18n/units.ts';
import { DaySchema, PartialDateSchema, SlugSchema, localized } from './common.ts';

const numberOrRange = z.union([z.number(), z.tuple([z.number(), z.number()])]);

/** A fact: a value with its date and sources. Written once, printed in every language. */
export const FactSchema = z
  .strictObject({
    label: localized(60, 'what the value is, as a heading of the fact box'),
    value: numberOrRange.optional().describe('a number, or a range as [from, to]'),
    unit: z.enum(unitKeys).optional().describe('the unit of value; the list is in src/i18n/units.ts'),
    date: PartialDateSchema.optional().describe(
      'instead of value: the fact is itself a date, for example "2003-07-03"',
    ),
    text: localized(120, 'instead of value: a short wording, for facts that are not numbers').optional(),
    compact: z.boolean().optional().describe('true writes large numbers in words: 38.5 million'),
    approximate: z.boolean().optional().describe('true puts “about” before the value'),
    'as-of': PartialDateSchema.optional().describe('when the value was true: "2010", "2024-12" or a day'),
    sources: z.array(SlugSchema).min(1).describe('keys of files in sources/; a fact without a source is not published'),
    disputed: z.boolean().optional().describe('true when sources disagree; note must then say how'),
    note: localized(240, 'what a careful reader should know, such as what other sources say').optional(),
    'review-by': DaySchema.optional().describe('the day by which someone must check this fact again'),
  })
  .superRefine((fact, context) => {
    const given = [fact.value, fact.date, fact.text].filter((each) => each !== undefined).length;
    if (given !== 1) context.addIssue({ code: 'custom', message: 'fact-needs-one-value', path: ['value'] });
    if (fact.value !== undefined && fact.unit === undefined)
      context.addIssue({ code: 'custom', message: 'fact-needs-unit', path: ['unit'] });
    if (fact.disputed && fact.note === undefined)
      context.addIssue({ code: 'custom', message: 'disputed-needs-note', path: ['note'] });
  });

export type Fact = z.infer<typeof FactSchema>;
