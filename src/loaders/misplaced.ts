import { z } from 'zod';
import { isLocale } from '../i18n/locales.ts';
import { sectionKinds } from '../schemas/common.ts';
import { GlossaryValuesSchema, GlossaryWordsSchema } from '../schemas/glossary.ts';
import { MediaValuesSchema, MediaWordsSchema } from '../schemas/media.ts';
import { getRecordSchema } from '../schemas/record.ts';
import { SiteValuesSchema, SiteWordsSchema } from '../schemas/site.ts';
import { TextSchema } from '../schemas/text.ts';
import { unwrap } from '../schemas/unwrap.ts';
import { findSchema } from './schema-path.ts';
import { toYamlForm } from './yaml-form.ts';

type Path = readonly PropertyKey[];

/** A file that has the other half of what a file is about, and its schemas. */
interface Half {
  file: string;
  schemas: readonly z.core.$ZodType[];
  /** Path that the field would have there. */
  path: Path;
}

/** The file that has the words for a file without words. */
function findWordsFile(file: string, path: Path): Half | undefined {
  const [folder, name] = file.replace(/\.ya?ml$/, '').split('/') as [string, string?]; // splitting gives one part or more
  if (folder === 'site') return { file: '<locale>/site.yaml', schemas: [SiteWordsSchema], path };
  if (folder === 'glossary') return { file: '<locale>/glossary.yaml', schemas: [GlossaryWordsSchema], path };
  if (name === undefined || folder === 'sources') return undefined;
  if (folder === 'media')
    return { file: '<locale>/media.yaml', schemas: [MediaWordsSchema], path: ['media', name, ...path] };
  return { file: `<locale>/${folder}/${name}.mdx`, schemas: [TextSchema], path };
}

const recordSchemas = [...sectionKinds, 'section' as const].map(getRecordSchema);

/** The file that has the values for a file of words. */
function findValuesFile(file: string, path: Path): Half | undefined {
  const [, first, second] = file.replace(/\.(?:ya?ml|mdx?)$/, '').split('/');
  if (second !== undefined) return { file: `${first}/${second}.yaml`, schemas: recordSchemas, path };
  if (first === 'site') return { file: 'site.yaml', schemas: [SiteValuesSchema], path };
  if (first === 'glossary') return { file: 'glossary.yaml', schemas: [GlossaryValuesSchema], path };
  return first === 'media'
    ? { file: `media/${String(path[1])}.yaml`, schemas: [MediaValuesSchema], path: path.slice(2) }
    : undefined;
}

/** Words that once stood beside values: `portals: [{ name }]`, `withdrawn: { reason }`. There they are what is keyed so. */
function unlist(schema: z.core.$ZodType, path: Path): Path | undefined {
  const key = path.at(-1);
  const parent = path.slice(0, -1);
  const isWords = (key === 'name' || key === 'reason') && unwrap(findSchema(schema, parent)) instanceof z.ZodString;
  return isWords ? parent.map((part) => (typeof part === 'number' ? '<key>' : part)) : undefined;
}

/** Where a field belongs. */
export interface Home {
  /** Path below the content folder, with `<locale>` for each language. */
  file: string;
  /** How it is written there, for example `facts: { height: { label: … } }`. */
  form: string;
  isWords: boolean;
}

/**
 * Finds where a field belongs that its file cannot have: words lie in the folders of the languages, everything else lies
 * outside of them.
 *
 * @param file path below the content folder
 * @param path of the field
 * @returns nothing when the other half of the file has no such field either
 */
export function findHome(file: string, path: Path): Home | undefined {
  const isWords = !isLocale(file.split('/')[0] ?? '');
  const half = isWords ? findWordsFile(file, path) : findValuesFile(file, path);
  if (!half || half.path.length === 0) return undefined;
  for (const schema of half.schemas) {
    const found = findSchema(schema, half.path) ? half.path : unlist(schema, half.path);
    if (found) return { file: half.file, form: toYamlForm(found), isWords };
  }
  return undefined;
}
