import type { Bilingual, Fault, Place } from '../src/loaders/fault.ts';
import { fileStart } from '../src/loaders/fault.ts';
import type { Reading } from '../src/loaders/reading.ts';

/** A rule looks at everything that was read and reports what is wrong. */
export type Rule = (reading: Reading, report: Report) => void;

/** Reports one fault of a file; without a place it belongs to the whole file. */
export type Report = (
  rule: string,
  file: string,
  place: Place | undefined,
  message: Bilingual,
  remedy: Bilingual,
) => void;

/** Runs one rule. */
export function runRule(rule: Rule, reading: Reading): Fault[] {
  const faults: Fault[] = [];
  rule(reading, (name, file, place, message, remedy) =>
    faults.push({ rule: name, file, ...(place ?? fileStart), message, remedy }),
  );
  return faults;
}
