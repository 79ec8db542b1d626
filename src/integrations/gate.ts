import type { AstroIntegration } from 'astro';
import { formatFaults, formatStop, type Fault } from '../loaders/fault.ts';

/**
 * Stops Astro before it does anything: faulty content is never built, whichever command was used.
 *
 * @param faults what the gate found
 * @param scheduled what is said of entries that wait for their day, which only `dev` shows
 */
export const gate = (faults: readonly Fault[], scheduled: string): AstroIntegration => ({
  name: 'gate',
  hooks: {
    'astro:config:setup': ({ command, logger }) => {
      if (command === 'dev' && scheduled !== '') logger.warn(`\n${scheduled}`);
      if (command === 'preview' || faults.length === 0) return;
      // While writing, a fault is told and the page stays up; the loader leaves the faulty file out. Types (`npm run check`)
      // may be right all the same.
      if (command === 'dev' || command === 'sync') logger.error(`\n${formatFaults(faults)}`);
      else throw new Error(`\n${formatStop(faults)}`);
    },
  },
});
