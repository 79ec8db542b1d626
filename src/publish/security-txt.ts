import { absoluteUrl } from '../i18n/paths.ts';
import type { Site } from '../schemas/site.ts';

/**
 * The text of `/.well-known/security.txt` (RFC 9116), for those who find a fault.
 *
 * @param today day as YYYY-MM-DD; the text ends a year after it, the most that the RFC recommends
 * @returns nothing when the site names no contact: none is invented
 */
export function getSecurityText(site: Site, today: string): string | undefined {
  const contact = site['security-contact'];
  if (contact === undefined) return undefined;
  const [year = '', ...rest] = today.split('-');
  // A year less a day: 29 February comes back in no other year.
  const end = new Date(Date.parse([Number(year) + 1, ...rest].join('-').replace('-02-29', '-03-01')) - 86_400_000);
  return [
    `Contact: ${contact}`,
    `Expires: ${end.toISOString()}`,
    `Preferred-Languages: ${[...new Set([site.source, ...site.fallback])].join(', ')}`,
    `Canonical: ${absoluteUrl(site.url, '/.well-known/security.txt')}`,
    '',
  ].join('\n');
}
