import type { Localized } from '../schemas/common.ts';
import type { SiteContent } from './content.ts';

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
