import { execFileSync } from 'node:child_process';
import type { SiteContent } from '../catalog/content.ts';

/**
 * The day against which dates are held: SOURCE_DATE_EPOCH (reproducible-builds.org) if set, else the day of
 * the last commit, else that of the newest entry. Never the clock, so that one commit builds one site.
 *
 * @returns a day as YYYY-MM-DD
 */
export function getToday(content: SiteContent): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  try {
    const seconds = execFileSync('git', ['log', '-1', '--format=%ct'], { stdio: ['ignore', 'pipe', 'ignore'] });
    return new Date(Number(seconds.toString()) * 1000).toISOString().slice(0, 10);
  } catch {
    const days = Object.values(content.records).map(({ published }) => published.slice(0, 10));
    return days.toSorted().at(-1) ?? '1970-01-01';
  }
}
