import { getSecurityEnd } from '../catalog/due.ts';
import { locales } from '../i18n/locales.ts';
import { absoluteUrl } from '../i18n/paths.ts';
import type { Site } from '../schemas/site.ts';

/**
 * The text of `/.well-known/security.txt` (RFC 9116), for those who find a fault.
 *
 * @param today day as YYYY-MM-DD
 * @returns nothing when the site names no contact: none is invented
 */
export function getSecurityText(site: Site, today: string): string | undefined {
  const contact = site['security-contact'];
  if (contact === undefined) return undefined;
  const languages = [...new Set([site.source, ...site.fallback])].map((locale) => locales[locale].lang);
  return [
    `Contact: ${contact}`,
    `Expires: ${getSecurityEnd(today)}T00:00:00.000Z`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${absoluteUrl(site.url, '/.well-known/security.txt')}`,
    '',
  ].join('\n');
}
