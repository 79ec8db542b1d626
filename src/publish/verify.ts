import { compareHeaders, findExtraHeaders, type HeaderDifference } from './compare-headers.ts';
import { describeFile, manifestPath, signaturePath, toAddress, type Manifest, type PublishedFile } from './manifest.ts';
import { ask, type Answer } from './read.ts';
import { findLinks } from './find-links.ts';
import { readSiteManifest } from './site-manifest.ts';
import type { Floor, ReleaseMark } from './release-mark.ts';

/** One way in which a site differs from what it should be. */
export interface Difference {
  /** Address below the site. */
  address: string;
  problem:
    | 'missing'
    | 'changed'
    | 'extra'
    | 'redirected'
    | 'unreachable'
    | 'manifest'
    | 'signature'
    | 'preview'
    /** The release comes before one that was seen: an old one with its old signature. */
    | 'old'
    | HeaderDifference['problem'];
  detail?: string;
}

/** What a site was held against: files that somebody has, a key, or nothing but the list that it brings itself. */
export type Standard = 'folder' | 'key' | 'itself';

/** What came of a verification. */
export interface Verification {
  differences: Difference[];
  /** What the site says that it was built from; left out when it says nothing. */
  commit?: string;
  /** What its signature says of it; left out where that is not right, or bears no counter. */
  mark?: ReleaseMark;
}

/** How a site is verified. */
export interface VerifyOptions {
  /** What should be there; left out, the site's own manifest is believed. */
  expected?: Manifest;
  /** Public key by which the manifest must be signed. */
  publicKey?: string;
  /** Addresses that have moved, and where they lead: paths below the site. A host may send nobody anywhere else. */
  moves?: ReadonlyMap<string, string>;
  /** Addresses that may still be served though they should not: of pages that once were there. */
  suspects?: readonly string[];
  /** True where a preview may be. */
  isForPreview?: boolean;
  /** What the release must not come before. */
  floors?: readonly Floor[];
  /** False for a host that sends none of the headers of headers.ts (GitHub Pages); of others all are compared. */
  isTableSent?: boolean;
  /** Milliseconds for one answer, besides the time that its bytes take. */
  patience?: number;
  /** Requests under way at the same time. */
  parallel?: number;
  onProgress?: (done: number, total: number) => void;
}

/** Bytes that are read beyond those a file should have: somebody may have added links to a page. */
const slack = 1_000_000;

/** Files without an answer after which nobody waits for more: a host that drips would hold a verification for hours. */
const mostUnreachable = 24;

/** Addresses that are looked at though no manifest knows them: a changed page may name any number. */
const mostFound = 1000;

/** Tells what a site is held against. */
export const getStandard = ({ expected, publicKey }: Pick<VerifyOptions, 'expected' | 'publicKey'>): Standard =>
  expected ? 'folder' : publicKey === undefined ? 'itself' : 'key';

/** Does something with each item, so many at a time. */
async function forEach<Item>(
  items: readonly Item[],
  parallel: number,
  act: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const work = async (): Promise<void> => {
    for (const item of queue) await act(item);
  };
  await Promise.all(Array.from({ length: parallel }, work));
}

/** The page for what is missing has no address of its own on some hosts: they send on to it without its ending. */
const isErrorPage = (address: string): boolean => address.endsWith('/404.html');

const isRedirect = ({ status }: Answer): boolean => status >= 300 && status < 400;

/** What a check of one address needs to know. */
interface Context {
  site: string;
  gone: ReadonlySet<string>;
  moves: ReadonlyMap<string, string>;
  isTableSent: boolean;
  /** Addresses of the files that should be there. */
  known: ReadonlySet<string>;
}

type Finding = Omit<Difference, 'address'>;

const describeRedirect = ({ status, location }: Answer): string => `${status} → ${location ?? '?'}`;

/** Tells whether a host that knows redirects answers in place of the page that leads on; anywhere else it may send nobody. */
function isMoved({ status, location }: Answer, address: string, { site, moves }: Context): boolean {
  const target = moves.get(address);
  return target !== undefined && [301, 308].includes(status) && location === new URL(site + encodeURI(target)).href;
}

/** Tells whether a host only leads to the same address as it is written there: `/vi` → `/vi/`. */
const isCompletion = ({ location }: Answer, address: string, { site, known }: Context): boolean =>
  [`${address}/`, address.replace(/\.html$/, ''), address.replace(/index\.html$/, ''), address.replace(/\/$/, '')].some(
    (each) => each !== address && known.has(each) && location === new URL(site + encodeURI(each)).href,
  );

/** Compares the answer at an address with the file that should be there. @returns nothing when it is right */
function compare(answer: Answer, address: string, { sha256, bytes }: PublishedFile, context: Context): Finding[] {
  const { status, headers } = answer;
  const { gone, isTableSent } = context;
  if (isRedirect(answer))
    return isMoved(answer, address, context)
      ? findExtraHeaders(headers)
      : [{ problem: 'redirected', detail: describeRedirect(answer) }];
  const allowed = gone.has(address) ? [200, 410] : isErrorPage(address) ? [200, 404] : [200];
  if (!allowed.includes(status)) return [{ problem: 'missing', detail: `${status}` }];
  const found: Finding[] = compareHeaders(address, headers, isTableSent);
  if (!answer.bytes) found.push({ problem: 'changed', detail: `> ${bytes + slack} bytes` });
  else if (describeFile(answer.bytes).sha256 !== sha256) found.push({ problem: 'changed' });
  return found;
}

/**
 * Fetches everything that a site should consist of and compares it, and looks for what should not be there: pages that
 * the site's own pages and maps lead to and that the manifest does not know. No redirect is followed.
 *
 * @param site address of the site without a slash at its end
 * @param home the site's own address, when it is served from another one
 * @returns every difference, sorted by address: none means that readers get what was built; and the commit of the site
 */
export async function verifySite(site: string, home: string, options: VerifyOptions = {}): Promise<Verification> {
  const { parallel = 8, moves = new Map(), patience, onProgress } = options;
  const { manifest, mark, differences } = await readSiteManifest(site, options);
  if (!manifest) return { differences };
  if (manifest.preview && !options.isForPreview) differences.push({ address: `/${manifestPath}`, problem: 'preview' });
  const expected = options.expected ?? manifest;
  if (JSON.stringify(expected) !== JSON.stringify(manifest))
    differences.push({ address: `/${manifestPath}`, problem: 'changed', detail: `commit ${manifest.commit}` });

  const paths = Object.keys(expected.files);
  const known = new Set([
    ...paths.map(toAddress),
    ...paths.map((path) => `/${path}`),
    `/${manifestPath}`,
    `/${signaturePath}`,
  ]);
  const found = new Set(options.suspects?.filter((address) => !known.has(address)));
  const context: Context = {
    site,
    gone: new Set(expected.gone),
    moves,
    isTableSent: options.isTableSent ?? true,
    known,
  };
  let [done, unreachable] = [0, 0];
  const check = async (path: string): Promise<void> => {
    const address = toAddress(path);
    const file = expected.files[path]!; // one of its keys
    let answer = await ask(site + encodeURI(address), file.bytes + slack, patience);
    const bare = address.replace(/\.html$/, '');
    if (isErrorPage(address) && answer.location === new URL(site + encodeURI(bare)).href)
      answer = await ask(site + encodeURI(bare), file.bytes + slack, patience);
    differences.push(...compare(answer, address, file, context).map((finding) => ({ address, ...finding })));
    if (answer.bytes && /\.(html|xml)$/.test(path))
      for (const link of findLinks(new TextDecoder().decode(answer.bytes), address, site, home))
        if (!known.has(link)) found.add(link);
  };
  await forEach(paths, parallel, async (path) => {
    if (unreachable >= mostUnreachable) return;
    await check(path).catch((error: unknown) => {
      unreachable++;
      differences.push({ address: toAddress(path), problem: 'unreachable', detail: String(error) });
    });
    done++;
    onProgress?.(done, paths.length);
  });
  if (done < paths.length)
    differences.push({
      address: '/',
      problem: 'unreachable',
      detail: `${paths.length - done} files were not asked for`,
    });
  await forEach([...found].slice(0, mostFound), parallel, async (address) => {
    if (unreachable >= mostUnreachable) return;
    const answer = await ask(site + encodeURI(address), 0, patience).catch(() => undefined);
    if (!answer) unreachable++;
    else if (answer.status === 200) differences.push({ address, problem: 'extra' });
    else if (isRedirect(answer) && !isMoved(answer, address, context) && !isCompletion(answer, address, context))
      differences.push({ address, problem: 'redirected', detail: describeRedirect(answer) });
  });
  if (found.size > mostFound)
    differences.push({ address: '/', problem: 'extra', detail: `${found.size - mostFound} more addresses` });
  const sorted = differences.toSorted((a, b) => (a.address < b.address ? -1 : 1));
  return { differences: sorted, commit: manifest.commit, ...(mark ? { mark } : {}) };
}
