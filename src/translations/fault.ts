import type { Bilingual, Fault } from '../loaders/fault.ts';

/** What is wrong with a file that came back, at a line of it; the name of the file is added by whoever read it. */
export type ReturnFault = Omit<Fault, 'file'>;

/** @param line from 1 */
export const toFault = (rule: string, line: number, message: Bilingual, remedy: Bilingual): ReturnFault => ({
  rule: `translation-${rule}`,
  line,
  column: 1,
  message,
  remedy,
});

/** Ends the reading of a file that cannot be read at all. */
export class UnreadableFile extends Error {
  readonly fault: ReturnFault;

  constructor(fault: ReturnFault) {
    super(fault.message.en);
    this.fault = fault;
  }
}
