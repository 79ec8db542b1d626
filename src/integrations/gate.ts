import type { AstroIntegration } from 'astro';
import { checkContent } from '../../gate/check.ts';
import { formatFaults } from '../loaders/fault.ts';

/** Thrown for faulty content; the message is the whole report. */
class ContentFault extends Error {
  override name = 'ContentFault';
}

/** Runs the gate before Astro does anything: faulty content is never built, whichever command was used. */
export const gate = (contentDirectory: string): AstroIntegration => ({
  name: 'gate',
  hooks: {
    'astro:config:setup': async ({ command, logger }) => {
      if (command === 'preview' || command === 'sync') return;
      const { faults } = await checkContent(contentDirectory);
      if (faults.length === 0) return;
      const count = `${faults.length} fault(s). Nothing is built. / ${faults.length} lỗi. Chưa dựng trang nào.`;
      // While writing, a fault is told and the page stays up; the loader leaves the faulty file out.
      if (command === 'dev') logger.error(`\n${formatFaults(faults)}\n\n${count}`);
      else throw new ContentFault(`\n${formatFaults(faults)}\n\n${count}`);
    },
  },
});
