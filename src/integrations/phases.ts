import type { AstroIntegration } from 'astro';

/** Seconds that each phase of this build has taken, in the order in which they began. */
const seconds = new Map<string, number>();
let current: { name: string; since: number } | undefined;

/** Ends the phase that is under way and begins the next; the same name twice counts together. */
export function beginPhase(name: string): void {
  const now = performance.now();
  if (current) seconds.set(current.name, (seconds.get(current.name) ?? 0) + (now - current.since) / 1000);
  current = { name, since: now };
}

/** Ends the last phase. @returns each phase with its seconds */
export function endPhases(): [name: string, seconds: number][] {
  beginPhase('');
  seconds.delete('');
  return [...seconds];
}

/** Marks where Astro's own phases begin. */
export const phases = (): AstroIntegration => ({
  name: 'phases',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      beginPhase('sync');
      // Pages are rendered once the last bundle is written.
      updateConfig({ vite: { plugins: [{ name: 'phases', writeBundle: () => beginPhase('render') }] } });
    },
    'astro:build:start': () => beginPhase('bundle'),
    'astro:build:generated': () => beginPhase('publish'),
  },
});
