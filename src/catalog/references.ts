import { memoize } from '../i18n/memoize.ts';
import { GazetteerSchema, type Gazetteer } from '../schemas/gazetteer.ts';
import { EditionSchema, type Edition } from '../schemas/edition.ts';
import { MediaValuesSchema, type MediaValues } from '../schemas/media.ts';
import { NoticeValuesSchema, type NoticeValues } from '../schemas/notice.ts';
import { getRecordSchema, type Entity, type RecordKind, type RecordValues } from '../schemas/record.ts';
import { collectReferences, type Reference } from '../schemas/reference.ts';
import { SiteValuesSchema, type Site, type SiteValues } from '../schemas/site.ts';
import { getComponent, listNames, type AttributeRule } from '../texts/components.ts';

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
export const getRecordReferences = (
  id: string,
  record: Entity | RecordValues,
  type: RecordKind = (record as Entity).type, // values come with it
): readonly Reference[] => listRecordReferences(record, id, type);

const listRecordReferences = memoize((record: Entity | RecordValues, id: string, type: RecordKind): Reference[] => {
  const section = id.slice(0, id.indexOf('/'));
  return collectReferences(getRecordSchema(type), record).map((reference) => {
    // Its own category is one of its section; others are named with theirs.
    if (reference.path[0] === 'category') return { ...reference, target: `${section}/${reference.target}` };
    return reference.kind === 'fact' ? { ...reference, target: `${id}#${reference.target}` } : reference;
  });
});

/** What the record of a picture or file names. */
export const getMediaReferences = (record: MediaValues): Reference[] => collectReferences(MediaValuesSchema, record);

/** What a notice names. */
export const getNoticeReferences = (notice: NoticeValues): Reference[] => collectReferences(NoticeValuesSchema, notice);

/** What a front page names. */
export const getEditionReferences = (edition: Edition): Reference[] => collectReferences(EditionSchema, edition);

/** What the gazetteer names: entries, sources, and names of its own. */
export const getGazetteerReferences = (names: Gazetteer): Reference[] => collectReferences(GazetteerSchema, { names });

/** What the site itself names. */
export const getSiteReferences = (site: Site | SiteValues): Reference[] => collectReferences(SiteValuesSchema, site);

/**
 * What a component of a text names.
 *
 * @param id of the entry whose text it is, `places/old-lighthouse`: a fact without an entry is one of its own
 */
export function getComponentReferences(id: string, { name, attributes }: UsedComponent): Reference[] {
  const rules: Readonly<Record<string, AttributeRule>> = getComponent(name)?.attributes ?? {};
  return Object.entries(rules).flatMap(([attribute, rule]): Reference[] => {
    const { refersTo: kind, within } = rule;
    const value = attributes[attribute];
    if (kind === undefined || value === undefined) return [];
    const entry = (within && attributes[within]) ?? id;
    const targets = listNames(rule, value).map((each) => (kind === 'fact' ? `${entry}#${each}` : each));
    return targets.map((target) => ({ kind, target, path: [] }));
  });
}
