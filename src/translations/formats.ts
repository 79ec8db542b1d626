import type { Exchange, ReturnedFile } from './exchange.ts';
import type { ReturnFault } from './fault.ts';
import { readPo, writePo } from './po.ts';
import { readXliff } from './xliff.ts';
import { writeXliff12 } from './xliff12.ts';
import { writeXliff2 } from './xliff2.ts';

/** The formats in which words go out, by name, each with the ending of its files. */
export const formats = {
  xliff: { ending: 'xlf', write: writeXliff2 },
  xliff12: { ending: 'xlf', write: writeXliff12 },
  po: { ending: 'po', write: writePo },
} as const satisfies Record<string, { ending: string; write: (exchange: Exchange) => string }>;

export type FormatName = keyof typeof formats;

/** Tells whether there is such a format. */
export const isFormat = (name: string): name is FormatName => Object.hasOwn(formats, name);

/**
 * Reads a file that came back, whichever of the formats it is: XML begins with an angle bracket.
 *
 * @throws UnreadableFile
 */
export const readReturned = (text: string): { returned: ReturnedFile; faults: ReturnFault[] } =>
  text.trimStart().startsWith('<') ? readXliff(text) : readPo(text);
