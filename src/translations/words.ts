import { z } from 'zod';
import { MediaWordsSchema } from '../schemas/media.ts';
import { SiteWordsSchema } from '../schemas/site.ts';
import { TextSchema } from '../schemas/text.ts';

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

/** Goes one key down in a schema. */
function descend(schema: z.ZodType, key: string): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional) return descend(schema.unwrap() as z.ZodType, key); // of the same library
  if (schema instanceof z.ZodObject) return schema.shape[key] as z.ZodType | undefined;
  return schema instanceof z.ZodRecord ? (schema.valueType as z.ZodType) : undefined;
}

/** The most characters that words may have, as the schema of their file says. */
export function getMaxLength(kind: WordFileKind, path: readonly string[]): number | undefined {
  let schema: z.ZodType | undefined = wordFileKinds[kind].schema;
  for (const key of path) schema = schema && descend(schema, key);
  if (schema instanceof z.ZodOptional) schema = schema.unwrap() as z.ZodType;
  return schema instanceof z.ZodString ? (schema.maxLength ?? undefined) : undefined;
}
