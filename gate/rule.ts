import type { Bilingual, Fault, Place } from '../src/loaders/fault.ts';
import { fileStart } from '../src/loaders/fault.ts';
import type { LoadedContent } from '../src/loaders/loaded-content.ts';
import type { Verdicts } from './verdicts.ts';

/** What authors may know of a rule, beside what it finds. */
export interface RuleInfo {
  /** Name of the rule, kebab-case; also the name of its documentation page. */
  id: string;
  /** What it refuses, as a heading. */
  title: Bilingual;
  /** Why, for someone whose work it refused. */
  why: Bilingual;
  /** An error stops the build; a warning stays on the status page until somebody acts. */
  severity: 'error' | 'warning';
  /** True when no exception can be made: without it the site cannot be built, or not safely. */
  isFirm: boolean;
}

/**
 * A rule looks at everything that was read and reports what is wrong.
 *
 * @param verdicts what was found clean before, for rules that look at each file alone
 */
export type Rule = (loaded: LoadedContent, report: Report, verdicts?: Verdicts) => void;

/** Reports one fault of a file; without a place it belongs to the whole file. */
export type Report = (
  rule: string,
  file: string,
  place: Place | undefined,
  message: Bilingual,
  remedy: Bilingual,
) => void;

/** Runs one rule. */
export function runRule(rule: Rule, loaded: LoadedContent, verdicts?: Verdicts): Fault[] {
  const faults: Fault[] = [];
  rule(
    loaded,
    (name, file, place, message, remedy) => faults.push({ rule: name, file, ...(place ?? fileStart), message, remedy }),
    verdicts,
  );
  return faults;
}
