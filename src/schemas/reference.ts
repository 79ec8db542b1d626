import { z } from 'zod';
import { unwrap } from './unwrap.ts';

/** Kinds of things that a field, or an attribute of a text component, may name. */
export type ReferenceKind = 'entry' | 'fact' | 'picture' | 'recording' | 'file' | 'source' | 'category' | 'name';

/** What a piece of content names. */
export interface Reference {
  kind: ReferenceKind;
  /** `places/old-lighthouse`, `places/old-lighthouse#height`, a name in media/, a key in sources/, `places/coast`, a key of the gazetteer. */
  target: string;
  /** Where it stands in its file; empty in the body of a text. */
  path: readonly PropertyKey[];
}

/** Marks a field as the name of something else; a list of names has the mark on its items. */
export const refersTo = <Schema extends z.ZodType>(kind: ReferenceKind, schema: Schema): Schema =>
  schema.meta({ ...schema.meta(), refersTo: kind });

/** Any key of a map or place in a list. */
const any = Symbol('any');

export interface Mark {
  kind: ReferenceKind;
  path: readonly (string | typeof any)[];
}

const isKind = (value: unknown): value is ReferenceKind => typeof value === 'string';

/** What a field names. @returns undefined for one that names nothing else */
export function getReferenceKind(schema: z.core.$ZodType | undefined): ReferenceKind | undefined {
  for (const each of [schema, unwrap(schema)]) {
    const kind = each instanceof z.ZodType ? each.meta()?.['refersTo'] : undefined;
    if (isKind(kind)) return kind;
  }
  return undefined;
}

/** Lists the marked fields of a schema. */
export function listMarks(schema: z.core.$ZodType, path: Mark['path'] = []): Mark[] {
  const kind = getReferenceKind(schema);
  if (kind) return [{ kind, path }];
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject)
    return Object.entries(inner.shape).flatMap(([key, field]) => listMarks(field as z.core.$ZodType, [...path, key])); // a shape holds schemas
  if (inner instanceof z.ZodArray) return listMarks(inner.element, [...path, any]);
  if (inner instanceof z.ZodRecord) return listMarks(inner.valueType, [...path, any]);
  return [];
}

const known = new WeakMap<z.ZodType, Mark[]>();

/** Follows a path into data. @returns the strings at its end with their places */
function collect(
  value: unknown,
  path: Mark['path'],
  here: PropertyKey[] = [],
): [path: PropertyKey[], target: string][] {
  const [key, ...rest] = path;
  if (key === undefined) return typeof value === 'string' ? [[here, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (key !== any) return collect((value as Record<string, unknown>)[key], rest, [...here, key]); // any object has keys
  const children: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return children.flatMap(([index, child]) => collect(child, rest, [...here, index]));
}

/**
 * Lists what data names, by the marks of its schema.
 *
 * @param data read through the schema
 */
export function collectReferences(schema: z.ZodType, data: unknown): Reference[] {
  const marks = known.get(schema) ?? listMarks(schema);
  known.set(schema, marks);
  return marks.flatMap(({ kind, path }) => collect(data, path).map(([at, target]) => ({ kind, target, path: at })));
}
