import { getBase, stripBase } from '../i18n/paths.ts';
import {
  describeFile,
  manifestPath,
  ManifestSchema,
  signaturePath,
  toAddress,
  type Manifest,
  type PublishedFile,
} from './manifest.ts';
import { checkSignature } from './minisign.ts';
import { ask, type Answer } from './read.ts';

/** One way in which a site differs from what it should be. */
export interface Difference {
  /** Address below the site. */
  address: string;
  problem:
    'missing' | 'changed' | 'extra' | 'redirected' | 'header' | 'unreachable' | 'manifest' | 'signature' | 'preview';
  detail?: string;
}

/** What a site was held against: files that somebody has, a key, or nothing but the list that it brings itself. */
export type Standard = 'folder' | 'key' | 'itself';

/** What came of a verification. */
export interface Verification {
  differences: Difference[];
  /** What the site says that it was built from; left out when it says nothing. */
  commit?: string;
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
  /** Requests under way at the same time. */
  parallel?: number;
  onProgress?: (done: number, total: number) => void;
}

/** Bytes that a manifest may have: a hundred thousand files. */
const longestManifest = 16_000_000;

/** Bytes that are read beyond those a file should have: somebody may have added links to a page. */
const slack = 1_000_000;

/** Bytes that a signature may have: four lines. */
const longestSignature = 4_000;

/** Headers that no host of this site sends: each makes a browser do more than show what was built. */
const refusedHeaders = ['set-cookie', 'refresh', 'link'];

/** Tells what a site is held against. */
export const getStandard = ({ expected, publicKey }: Pick<VerifyOptions, 'expected' | 'publicKey'>): Standard =>
  expected ? 'folder' : publicKey === undefined ? 'itself' : 'key';

/** Addresses below the same site that a page or a site map leads to, without what follows `?` and `#`. */
function findLinks(text: string, address: string, site: string, home: string): string[] {
  const targets = [...text.matchAll(/(?:href|src)="([^"]+)"|<loc>([^<]+)<\/loc>/g)].map(
    ([, link, loc]) => link ?? loc!,
  );
  return targets.flatMap((target) => {
    const link = target.replaceAll('&amp;', '&');
    if (!URL.canParse(link, site + address)) return [];
    const { origin, pathname } = new URL(link, site + address);
    // Site maps and canonical links name the site by its own address, wherever it is served.
    const base = [site, home].find((each) => new URL(each).origin === origin);
    const path = base === undefined ? undefined : stripBase(pathname, getBase(base));
    return path === undefined ? [] : [decodePath(path)];
  });
}

/** A path as people write it; one that is no text stays as it is. */
function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

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

/** Reads the manifest of a site and checks its signature. @returns it, unless something else was found */
async function readSiteManifest(
  site: string,
  publicKey: string | undefined,
): Promise<{ manifest?: Manifest; differences: Difference[] }> {
  const address = `/${manifestPath}`;
  const served = await ask(site + address, longestManifest).catch(() => undefined);
  if (served?.status !== 200) return { differences: [{ address, problem: 'unreachable' }] };
  if (!served.bytes) return { differences: [{ address, problem: 'manifest', detail: `> ${longestManifest} bytes` }] };
  const differences: Difference[] = [];
  if (publicKey !== undefined) {
    const signature = await ask(`${site}/${signaturePath}`, longestSignature).catch(() => undefined);
    const text = signature?.status === 200 ? new TextDecoder().decode(signature.bytes) : '';
    if (checkSignature(served.bytes, text, publicKey) === undefined)
      differences.push({ address: `/${signaturePath}`, problem: 'signature' });
  }
  const parsed = ManifestSchema.safeParse(parseJson(served.bytes));
  return parsed.success
    ? { manifest: parsed.data, differences }
    : { differences: [...differences, { address, problem: 'manifest' }] };
}

/** The page for what is missing has no address of its own on some hosts: they send on to it without its ending. */
const isErrorPage = (address: string): boolean => address.endsWith('/404.html');

const isRedirect = ({ status }: Answer): boolean => status >= 300 && status < 400;

/** What a check of one address needs to know. */
interface Context {
  site: string;
  gone: ReadonlySet<string>;
  moves: ReadonlyMap<string, string>;
}

/** Compares the answer at an address with the file that should be there. @returns nothing when it is right */
function compare(
  answer: Answer,
  address: string,
  { sha256, bytes }: PublishedFile,
  { site, gone, moves }: Context,
): Omit<Difference, 'address'> | undefined {
  const { status, location } = answer;
  if (isRedirect(answer)) {
    // A host that knows redirects answers in place of the page that leads on; anywhere else it may send nobody.
    const target = moves.get(address);
    return target !== undefined && [301, 308].includes(status) && location === new URL(site + encodeURI(target)).href
      ? undefined
      : { problem: 'redirected', detail: `${status} → ${location ?? '?'}` };
  }
  const allowed = gone.has(address) ? [200, 410] : isErrorPage(address) ? [200, 404] : [200];
  if (!allowed.includes(status)) return { problem: 'missing', detail: `${status}` };
  const refused = refusedHeaders.find((name) => answer.headers.has(name));
  if (refused !== undefined) return { problem: 'header', detail: `${refused}: ${answer.headers.get(refused)}` };
  if (!answer.bytes) return { problem: 'changed', detail: `> ${bytes + slack} bytes` };
  return describeFile(answer.bytes).sha256 === sha256 ? undefined : { problem: 'changed' };
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
  const { publicKey, parallel = 8, moves = new Map(), onProgress } = options;
  const { manifest, differences } = await readSiteManifest(site, publicKey);
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
  const context: Context = { site, gone: new Set(expected.gone), moves };
  let done = 0;
  const check = async (path: string): Promise<void> => {
    const address = toAddress(path);
    const file = expected.files[path]!; // one of its keys
    let answer = await ask(site + encodeURI(address), file.bytes + slack);
    const bare = address.replace(/\.html$/, '');
    if (isErrorPage(address) && answer.location === new URL(site + encodeURI(bare)).href)
      answer = await ask(site + encodeURI(bare), file.bytes + slack);
    const difference = compare(answer, address, file, context);
    if (difference) differences.push({ address, ...difference });
    if (answer.bytes && /\.(html|xml)$/.test(path))
      for (const link of findLinks(new TextDecoder().decode(answer.bytes), address, site, home))
        if (!known.has(link)) found.add(link);
    onProgress?.(++done, paths.length);
  };
  await forEach(paths, parallel, (path) =>
    check(path).catch((error: unknown) => {
      differences.push({ address: toAddress(path), problem: 'unreachable', detail: String(error) });
    }),
  );
  await forEach([...found], parallel, async (address) => {
    const { status } = await ask(site + encodeURI(address), 0).catch(() => ({ status: 0 }));
    if (status === 200) differences.push({ address, problem: 'extra' });
  });
  const sorted = differences.toSorted((a, b) => (a.address < b.address ? -1 : 1));
  return { differences: sorted, commit: manifest.commit };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
