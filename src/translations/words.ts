import { z } from 'zod';
import { MediaWordsSchema } from '../schemas/media.ts';
import { SiteWordsSchema } from '../schemas/site.ts';
import { TextSchema } from '../schemas/text.ts';
import { unwrap } from '../schemas/unwrap.ts';

/** What kind of file holds words: a text with front matter, or YAML alone. */
export type WordFileKind = 'text' | 'site' | 'media';

/** The schema of each kind, and where in the file its words begin. */
export const wordFileKinds = {
  text: { schema: TextSchema, root: [] },
  site: { schema: SiteWordsSchema, root: [] },
  media: { schema: MediaWordsSchema, root: ['media'] },
} as const satisfies Record<WordFileKind, { schema: z.ZodType; root: readonly string[] }>;

/** Where words stand in their file: `_facts_depth_label` → facts, depth, label. */
export const toPath = (kind: WordFileKind, id: string): string[] => [
  ...wordFileKinds[kind].root,
  ...id.split('_').filter(Boolean),
];

/** The most characters that words may have, as the schema of their file says. */
export function getMaxLength(kind: WordFileKind, path: readonly string[]): number | undefined {
  let schema: z.core.$ZodType | undefined = wordFileKinds[kind].schema;
  for (const key of path)
    if (schema instanceof z.ZodObject) schema = unwrap(schema.shape[key]);
    else schema = schema instanceof z.ZodRecord ? unwrap(schema.valueType) : undefined;
  return schema instanceof z.ZodString ? (schema.maxLength ?? undefined) : undefined;
}
