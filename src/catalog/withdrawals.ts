import type { Locale } from '../i18n/locales.ts';
import { markdownPath } from '../i18n/paths.ts';
import type { Localized } from '../schemas/common.ts';
import type { SiteContent } from './content.ts';
import { toPath } from './entries.ts';

/** One line of the public log. */
export interface Withdrawal {
  /** `places/old-lighthouse` */
  entry: string;
  /** Day as YYYY-MM-DD. */
  date: string;
  reason: Localized;
}

/** Lists the entries that were taken back, the latest first. */
export const getWithdrawals = ({ withdrawn }: SiteContent): Withdrawal[] =>
  Object.entries(withdrawn)
    .map(([entry, record]) => ({ entry, ...record.withdrawn! })) // only withdrawn records are here
    .toSorted((a, b) => (a.date === b.date ? (a.entry < b.entry ? -1 : 1) : a.date < b.date ? 1 : -1));

/** Lists the addresses of the notices in some editions: those of the pages, then those of their Markdown versions. */
export function getNotices({ withdrawn }: SiteContent, locales: readonly Locale[]): string[] {
  const pages = locales.flatMap((locale) =>
    Object.keys(withdrawn).map((id) => {
      const [section = '', slug = ''] = id.split('/'); // ids are section/slug
      return toPath(locale, section, slug);
    }),
  );
  return [...pages, ...pages.map(markdownPath)];
}
