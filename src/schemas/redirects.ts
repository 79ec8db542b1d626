import { z } from 'zod';
import { EntryIdSchema } from './common.ts';

/** `redirects.yaml`: entries that have moved. */
export const RedirectsSchema = z.strictObject({
  redirects: z
    .array(
      z.strictObject({
        from: EntryIdSchema.describe('section/slug under which the entry was published'),
        to: EntryIdSchema.describe('section/slug of the entry that readers should find instead'),
        reason: z.string().trim().min(5).max(200).describe('why it moved'),
      }),
    )
    .describe('one item per moved entry'),
});

/** `published.yaml`: what was ever published, written by `npm run addresses -- record`. */
export const PublishedSchema = z.strictObject({
  entries: z.array(EntryIdSchema).describe('section/slug of every entry that was ever published'),
  anchors: z
    .record(z.string(), z.string())
    .default({})
    .describe('places in texts that links lead to (places/x#s2), with the digest of what stood there'),
});

/** An entry that has moved. */
export type Redirect = z.infer<typeof RedirectsSchema>['redirects'][number];
