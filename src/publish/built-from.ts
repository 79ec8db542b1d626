import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteContent } from '../catalog/content.ts';
import { getAllRedirects } from '../catalog/redirects.ts';
import { getNotices } from '../catalog/withdrawals.ts';
import { getBase, toHref } from '../i18n/paths.ts';
import { Problem } from '../loaders/problem.ts';
import type { Manifest } from './manifest.ts';

/** The file that answers at an address: `/vi/places/x/` → `vi/places/x/index.html`. */
const toFile = (address: string): string => address.slice(1).replace(/(^|\/)$/, '$1index.html');

/** Tells whether a built site leads from one address to another. */
function leads(folder: string, from: string, to: string): boolean {
  const path = join(folder, toFile(from));
  return existsSync(path) && readFileSync(path, 'utf8').includes(to);
}

/**
 * Makes sure that what hosts are told beside the site – which addresses have moved, and which are gone – is what was checked
 * and built, and not what has been edited since.
 *
 * @param folder a built site, of all editions or of some
 * @throws {Problem} with the addresses that differ
 */
export function ensureBuiltFrom(folder: string, { gone }: Pick<Manifest, 'gone'>, content: SiteContent): void {
  const locales = content.site.locales
    .map(({ locale }) => locale)
    .filter((locale) => existsSync(join(folder, locale, 'index.html')));
  const base = getBase(content.site.url);
  const moved = getAllRedirects(content)
    .filter(([from]) => locales.some((locale) => from.startsWith(`/${locale}/`)))
    .filter(([from, to]) => !leads(folder, from, toHref(to, base)))
    .map(([from]) => from);
  const notices = new Set(getNotices(content, locales));
  const withdrawn = [...notices.symmetricDifference(new Set(gone))];
  const differing = [...moved, ...withdrawn];
  if (differing.length > 0)
    throw new Problem({
      en: `The content has changed since this site was built: what has moved or was withdrawn is no longer the same (${differing.join(', ')}). Build the site again: npm run build.`,
      vi: `Nội dung đã thay đổi sau khi dựng trang: các địa chỉ đã chuyển hoặc đã rút không còn như lúc dựng (${differing.join(', ')}). Hãy dựng lại trang: npm run build.`,
    });
}
