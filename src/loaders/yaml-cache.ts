import { hash } from 'node:crypto';
import type { z } from 'zod';
import { openCache } from './cache.ts';
import { readYaml, type Checked } from './yaml.ts';

const files = openCache<unknown>(
  'yaml',
  ['src/schemas', 'src/loaders', 'src/texts', 'src/i18n', 'src/catalog', 'src/map'],
  ['yaml', 'zod', 'libphonenumber-js'],
);

/**
 * Reads YAML through a schema, or takes its data from the cache when the same bytes were read before and sound.
 *
 * @param kind names the schema
 */
export function readYamlCached<Schema extends z.ZodType>(
  schema: Schema,
  source: string,
  file: string,
  kind: string,
): Checked<z.infer<Schema>> {
  const key = hash('sha256', `${kind}\n${source}`).slice(0, 24);
  const known = files.read(key) as z.infer<Schema> | undefined; // written below, under a name that tells the schema
  if (known === undefined) {
    const checked = readYaml(schema, source, file);
    if (checked.data !== undefined && checked.faults.length === 0) files.write(key, checked.data);
    return checked;
  }
  let checked: Checked<z.infer<Schema>> | undefined;
  // Lines are asked for only when something is wrong.
  const locate = (path: readonly PropertyKey[]) => (checked ??= readYaml(schema, source, file)).locate(path);
  return { data: known, faults: [], locate };
}
