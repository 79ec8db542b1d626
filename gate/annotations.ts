import { toVisibleFault, type Fault } from '../src/loaders/fault.ts';
import { getRule } from './catalog.ts';
import type { Report } from './check.ts';

/** Escapes what a workflow command would read as its own (docs.github.com, “Workflow commands”). */
const escapeCommand = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeCommand(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** One fault as an annotation. @param root the content folder, from the root of the repository */
export function toAnnotation(fault: Fault, root: string, severity = getRule(fault.rule).severity): string {
  const { rule, file, line, column, message, remedy } = toVisibleFault(fault);
  return `::${severity} file=${escapeProperty(`${root}/${file}`)},line=${line},col=${column},title=${escapeProperty(rule)}::${escapeCommand(`${message.en} ${remedy.en}\n${message.vi} ${remedy.vi}`)}`;
}

/**
 * Prints what the gate found as annotations, which GitHub shows beside the lines of a pull request.
 *
 * @param root the content folder, from the root of the repository
 */
export function printAnnotations({ errors, warnings, scheduled }: Report, root: string): void {
  if (scheduled !== '') console.log(`::notice title=scheduled::${escapeCommand(scheduled)}`);
  for (const fault of [...errors, ...warnings]) console.log(toAnnotation(fault, root));
}
