import { z } from 'zod';
import { unwrap } from '../schemas/unwrap.ts';

/** Walks from the schema of a file to the schema of one field, through optional, default and preprocess wrappers. */
export function findSchema(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = schema;
  for (const key of path) {
    current = unwrap(current);
    if (current instanceof z.ZodObject) current = current.shape[String(key)];
    else if (current instanceof z.ZodArray) current = current.element;
    else if (current instanceof z.ZodRecord) current = current.valueType;
    else if (current instanceof z.ZodTuple) current = current.def.items[Number(key)];
    else return undefined;
    if (!current) return undefined;
  }
  return current;
}
