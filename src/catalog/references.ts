import { EditionSchema, type Edition } from '../schemas/edition.ts';
import { getRecordSchema, type Entity, type RecordKind, type RecordValues } from '../schemas/record.ts';
import { collectReferences, type Reference } from '../schemas/reference.ts';
import { SiteValuesSchema, type Site, type SiteValues } from '../schemas/site.ts';
import { getComponent, type AttributeRule } from '../texts/components.ts';

/** A component as it stands in a text. */
export interface UsedComponent {
  name: string;
  attributes: Record<string, string>;
}

/**
 * What a record names: entries, pictures and files, sources, its category, facts of its own.
 *
 * @param id `places/old-lighthouse`
 */
export function getRecordReferences(
  id: string,
  record: Entity | RecordValues,
  type: RecordKind = (record as Entity).type, // values come with it
): Reference[] {
  const section = id.slice(0, id.indexOf('/'));
  return collectReferences(getRecordSchema(type), record).map((reference) => {
    if (reference.kind === 'category') return { ...reference, target: `${section}/${reference.target}` };
    return reference.kind === 'fact' ? { ...reference, target: `${id}#${reference.target}` } : reference;
  });
}

/** What a front page names. */
export const getEditionReferences = (edition: Edition): Reference[] => collectReferences(EditionSchema, edition);

/** What the site itself names. */
export const getSiteReferences = (site: Site | SiteValues): Reference[] => collectReferences(SiteValuesSchema, site);

/**
 * What a component of a text names.
 *
 * @param id of the entry whose text it is, `places/old-lighthouse`: a fact without an entry is one of its own
 */
export function getComponentReferences(id: string, { name, attributes }: UsedComponent): Reference[] {
  const rules: Readonly<Record<string, AttributeRule>> = getComponent(name)?.attributes ?? {};
  return Object.entries(rules).flatMap(([attribute, { refersTo: kind, within }]): Reference[] => {
    const value = attributes[attribute];
    if (kind === undefined || value === undefined) return [];
    const target = kind === 'fact' ? `${(within && attributes[within]) ?? id}#${value}` : value;
    return [{ kind, target, path: [] }];
  });
}
