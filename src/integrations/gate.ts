import type { AstroIntegration } from 'astro';
import { formatFaults, type Fault } from '../loaders/fault.ts';

/** Thrown for faulty content; the message is the whole report. */
class ContentFault extends Error {
  override name = 'ContentFault';
}

/**
 * Stops Astro before it does anything: faulty content is never built, whichever command was used.
 *
 * @param faults what the gate found
 */
export const gate = (faults: readonly Fault[]): AstroIntegration => ({
  name: 'gate',
  hooks: {
    'astro:config:setup': ({ command, logger }) => {
      if (command === 'preview' || command === 'sync' || faults.length === 0) return;
      const count = `${faults.length} fault(s). Nothing is built. / ${faults.length} lỗi. Chưa dựng trang nào.`;
      // While writing, a fault is told and the page stays up; the loader leaves the faulty file out.
      if (command === 'dev') logger.error(`\n${formatFaults(faults)}\n\n${count}`);
      else throw new ContentFault(`\n${formatFaults(faults)}\n\n${count}`);
    },
  },
});
