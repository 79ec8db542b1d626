import { memoize } from '../i18n/memoize.ts';
import { practicalTopics } from '../schemas/practical.ts';
import type { RecordOf } from '../schemas/record.ts';
import type { Reference } from '../schemas/reference.ts';
import type { SiteContent } from './content.ts';
import { sectionSlug } from './entries.ts';

type Practical = RecordOf<'practical'>;

/** The practical records of the site with their ids, by topic. */
const listPractical = memoize((content: SiteContent): [id: string, record: Practical][] =>
  Object.entries(content.records)
    .flatMap(([id, record]): [string, Practical][] => (record.type === 'practical' ? [[id, record]] : []))
    .toSorted(([, one], [, other]) => practicalTopics.indexOf(one.topic) - practicalTopics.indexOf(other.topic)),
);

/** Indices in the list of practical records, by what these apply to: entries and categories. */
const getApplying = memoize((content: SiteContent) => {
  const targets = listPractical(content).flatMap(([, record], index) => [
    ...record['applies-to'].map((id) => ({ target: `entry ${id}`, index })),
    ...record['applies-to-categories'].map((category) => ({ target: `category ${category}`, index })),
  ]);
  return Map.groupBy(targets, ({ target }) => target);
});

/** Lists the practical records that apply to an entry or to its category, by topic. @param id `places/old-lighthouse` */
export const listApplying = memoize((content: SiteContent, id: string): [id: string, record: Practical][] => {
  const category = `${id.split('/')[0]}/${content.records[id]?.category}`;
  const found = [`entry ${id}`, `category ${category}`].flatMap((target) => getApplying(content).get(target) ?? []);
  const indices = new Set(found.map(({ index }) => index).toSorted((a, b) => a - b));
  return [...indices].map((index) => listPractical(content)[index]!); // indices of that list
});

/**
 * Lists the practical facts that the page of an entry prints besides its own: the first answer of each record that applies; on
 * the page of a section of practical records, all their answers.
 *
 * @param id `places/old-lighthouse`, or `practical/index`
 */
export const listApplied = memoize((content: SiteContent, id: string): Pick<Reference, 'kind' | 'target'>[] => {
  const [section, slug] = id.split('/');
  const listed = slug === sectionSlug ? listPractical(content).filter(([each]) => each.startsWith(`${section}/`)) : [];
  return [
    ...listApplying(content, id).map(([each, { answers }]) => `${each}#${answers[0]}`),
    ...listed.flatMap(([each, { answers }]) => answers.map((key) => `${each}#${key}`)),
  ].map((target) => ({ kind: 'fact', target }));
});
