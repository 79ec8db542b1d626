import { z } from 'zod';
import { LocaleSchema, localized } from './common.ts';

/** `glossary.yaml`: agreed names and terms. */
export const GlossarySchema = z.strictObject({
  terms: z
    .array(
      z.strictObject({
        agreed: localized(80, 'the form for running text'),
        find: z.array(z.string().trim().min(1).max(80)).default([]).describe('other forms that readers type'),
        refuse: z
          .partialRecord(LocaleSchema, z.array(z.string().trim().min(1).max(80)))
          .default({})
          .describe(
            'forms that must not appear in texts of a locale; a capital after a small first letter (sông Chảy) is meant, else case is not',
          ),
        explain: z
          .partialRecord(LocaleSchema, z.array(z.string().trim().min(1).max(80)).min(2))
          .default({})
          .describe(
            'in a locale whose readers know another thing by the first form given: one of the further words must stand in the same text',
          ),
        'on-national-maps': z
          .boolean()
          .optional()
          .describe('true when every map of the whole country must show and name it'),
        note: z.string().trim().max(300).optional().describe('why, for translators'),
      }),
    )
    .describe('one item per name or term'),
});

export type Glossary = z.infer<typeof GlossarySchema>;
