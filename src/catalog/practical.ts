import type { PracticalTopic } from '../schemas/practical.ts';
import { listApplying } from './applies.ts';
import type { SiteContent } from './content.ts';
import { getEntry, type Entry } from './entries.ts';
import { getFact, type EntryFact } from './facts.ts';

/** A practical fact where it decides. */
export interface PracticalFact {
  topic: PracticalTopic;
  /** The record that gives it, in the reader's edition. */
  page: Entry;
  fact: EntryFact;
}

/**
 * Gives the practical facts that decide for an entry, one of each practical record that applies to it or to its category, in
 * the order of the topics. Their sources are among those of its page, and their notes among its notes.
 */
export const getPracticalFacts = (content: SiteContent, { id, locale }: Entry): PracticalFact[] =>
  listApplying(content, id).map(([practical, { topic, answers }]) => ({
    topic,
    page: getEntry(content, locale, practical),
    fact: getFact(content, locale, `${practical}#${answers[0]}`),
  }));

/** Gives the facts by which a practical record answers in short, most wanted first. */
export const getShortAnswers = (content: SiteContent, { id, locale, record }: Entry): EntryFact[] =>
  record.type === 'practical' ? record.answers.map((key) => getFact(content, locale, `${id}#${key}`)) : [];
