import type { AstroIntegration } from 'astro';
import { formatFaults, type Fault } from '../loaders/fault.ts';

/**
 * Stops Astro before it does anything: faulty content is never built, whichever command was used.
 *
 * @param faults what the gate found
 */
export const gate = (faults: readonly Fault[]): AstroIntegration => ({
  name: 'gate',
  hooks: {
    'astro:config:setup': ({ command, logger }) => {
      if (command === 'preview' || faults.length === 0) return;
      // While writing, a fault is told and the page stays up; the loader leaves the faulty file out. Types (`npm run check`)
      // may be right all the same.
      if (command === 'dev' || command === 'sync') logger.error(`\n${formatFaults(faults)}`);
      else throw new Error(`\n${formatFaults(faults)}`);
    },
  },
});
