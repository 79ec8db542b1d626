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

/** An address of the site as lists name it: nothing in it can be taken for more than a path. */
const addressPattern = /^\/[\w./~-]*$/;

/** Digests in lists: so many hexadecimal digits of the SHA-256. */
const digestLength = 16;

const isEntry = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length === 2 &&
  typeof value[0] === 'string' &&
  new RegExp(`^[0-9a-f]{${digestLength}}$`).test(value[0]) &&
  Number.isSafeInteger(value[1]) &&
  value[1] >= 0;

/** Tells whether what arrived is a list: networks answer with pages of their own. */
export function isOfflineList(value: unknown): value is OfflineList {
  if (typeof value !== 'object' || value === null || !('files' in value) || !('bytes' in value)) return false;
  const { bytes, files } = value;
  return (
    Number.isSafeInteger(bytes) &&
    typeof files === 'object' &&
    files !== null &&
    Object.entries(files).every(([address, entry]) => addressPattern.test(address) && isEntry(entry))
  );
}

/** Tells whether bytes are those of a file in a list. */
export async function isListed(bytes: ArrayBuffer, [sha256, length]: OfflineList['files'][string]): Promise<boolean> {
  if (bytes.byteLength !== length) return false;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return (
    Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
      .join('')
      .slice(0, digestLength) === sha256
  );
}
