import type { z } from 'zod';
import { GlossaryValuesSchema, GlossaryWordsSchema, type TermProblem } from '../schemas/glossary.ts';
import { fileStart, type Fault, type Place } from './fault.ts';
import { describeIssue } from './issue.ts';
import type { LoadedContent } from './loaded-content.ts';

/** Says what is wrong with a term of the glossary, in the file of the language in which it is. */
export function describeTermProblem(
  { code, key, locale, path, input }: TermProblem,
  { wording, locators }: Pick<LoadedContent, 'wording' | 'locators'>,
): Fault {
  const file = (locale && wording.glossary.get(locale)?.file) ?? 'glossary.yaml';
  const issue: z.core.$ZodIssue = {
    code: 'custom',
    message: code,
    path: ['terms', key, ...path],
    input,
    params: { hasNoGuess: true },
  };
  const locate = (at: readonly PropertyKey[]): Place => locators.get(file)?.(at) ?? fileStart;
  return describeIssue(issue, locale ? GlossaryWordsSchema : GlossaryValuesSchema, file, locate);
}
