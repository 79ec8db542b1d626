import { z } from 'zod';
import { MediaWordsSchema } from '../schemas/media.ts';
import { SiteWordsSchema } from '../schemas/site.ts';
import { TextSchema } from '../schemas/text.ts';
import { unwrap } from '../schemas/unwrap.ts';

/** What kind of file holds words: a text with front matter, or YAML alone. */
export type WordFileKind = 'text' | 'site' | 'media';

/** The schema of each kind. */
export const wordSchemas = {
  text: TextSchema,
  site: SiteWordsSchema,
  media: MediaWordsSchema,
} as const satisfies Record<WordFileKind, z.ZodType>;

/** The most characters that words may have, as the schema of their file says. */
export function getMaxLength(kind: WordFileKind, path: readonly string[]): number | undefined {
  let schema: z.core.$ZodType | undefined = wordSchemas[kind];
  for (const key of path)
    if (schema instanceof z.ZodObject) schema = unwrap(schema.shape[key]);
    else schema = schema instanceof z.ZodRecord ? unwrap(schema.valueType) : undefined;
  return schema instanceof z.ZodString ? (schema.maxLength ?? undefined) : undefined;
}
