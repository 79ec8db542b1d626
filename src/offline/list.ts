/** What an edition needs without a network: `/vi/offline.json`. */
export interface OfflineList {
  /** Bytes of all files together. */
  bytes: number;
  /** By address: digest and bytes. */
  files: Record<string, [sha256: string, bytes: number]>;
}

/**
 * What the names of the caches of kept editions begin with. Caches belong to a whole host: another site below another
 * path of it must not be taken for this one.
 *
 * @param home address of the site on its host: `/` or `/repo/`
 */
export const getCachePrefix = (home: string): string => `edition${home.replace(/\/$/, '')}-`;

/** What must be fetched, and what thrown away, to come from one list to another. */
export interface Difference {
  fetch: string[];
  remove: string[];
  /** Bytes to fetch. */
  bytes: number;
}

/** Compares two lists. @param kept left out when nothing is kept yet */
export function compareLists(kept: OfflineList | undefined, current: OfflineList): Difference {
  const old = kept?.files ?? {};
  const fetched = Object.keys(current.files).filter((address) => old[address]?.[0] !== current.files[address]![0]);
  return {
    fetch: fetched,
    remove: Object.keys(old).filter((address) => !current.files[address]),
    bytes: fetched.reduce((sum, address) => sum + current.files[address]![1], 0),
  };
}
