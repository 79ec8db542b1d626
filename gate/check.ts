import { readContent } from '../src/loaders/content.ts';
import type { Reading } from '../src/loaders/reading.ts';
import { sortFaults, type Fault } from '../src/loaders/fault.ts';
import { runRule, type Rule } from './rule.ts';
import { agreement } from './rules/agreement.ts';
import { entries } from './rules/entries.ts';
import { links } from './rules/links.ts';
import { media } from './rules/media.ts';
import { names } from './rules/names.ts';
import { references } from './rules/references.ts';
import { site } from './rules/site.ts';
import { words } from './rules/words.ts';

/** Rules that look across files. A new rule is one file in rules/ and one line here. */
const rules: readonly Rule[] = [site, entries, references, media, links, names, words, agreement];

/** What the gate found. */
export interface Report {
  faults: Fault[];
  reading: Reading;
}

/**
 * Checks a content folder: reads every file as data, then runs the rules over the whole.
 *
 * @param root the content folder
 * @returns all faults, sorted; an empty list means that the site may be built
 */
export async function checkContent(root: string): Promise<Report> {
  const reading = await readContent(root);
  // Without a usable site.yaml the rules have nothing to hold the content against.
  const isUsable = reading.content.site !== undefined;
  const faults = [...reading.faults, ...(isUsable ? rules.flatMap((rule) => runRule(rule, reading)) : [])];
  return { faults: sortFaults(faults), reading };
}
