import { z } from 'zod';
import { DaySchema } from './common.ts';

const person = (what: string) => z.string().trim().min(2).max(80).describe(what);

const fold = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');

/** How long an exception may last, in days: what is still needed after a year should be thought about again. */
const longestDays = 366;

const ExceptionSchema = z
  .strictObject({
    rule: z.string().trim().min(2).max(40).describe('name of the rule, as the gate prints it'),
    file: z.string().trim().min(3).max(200).describe('path of the file below the content folder'),
    quote: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .describe('words of the line that was refused; left out when the whole file was refused'),
    reason: z.string().trim().min(20).max(400).describe('why it is right here all the same: 20 to 400 characters'),
    asked: person('who asks for the exception'),
    granted: person('who granted it: another person'),
    since: DaySchema.describe('the day it was granted, YYYY-MM-DD'),
    until: DaySchema.describe('the day it is granted until, at most a year later; from then on it is told'),
  })
  .superRefine((exception, context) => {
    if (fold(exception.asked) === fold(exception.granted))
      context.addIssue({ code: 'custom', message: 'exception-needs-two', path: ['granted'] });
    const days = (Date.parse(exception.until) - Date.parse(exception.since)) / 86_400_000;
    if (days < 0 || days > longestDays)
      context.addIssue({ code: 'custom', message: 'exception-too-long', path: ['until'] });
  });

/** `gate-exceptions.yaml`: findings of the gate that two people let stand, each with its reason and its end. */
export const ExceptionsSchema = z.strictObject({
  exceptions: z.array(ExceptionSchema).describe('one item per finding'),
});

/** A finding that two people let stand. */
export type Exception = z.infer<typeof ExceptionSchema>;
