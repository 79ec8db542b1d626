import {
  createManifest,
  describeFile,
  manifestPath,
  readManifest,
  ManifestSchema,
  signaturePath,
  toAddress,
  type Manifest,
} from './manifest.ts';
import { checkSignature } from './minisign.ts';

/** One way in which a site differs from what it should be. */
export interface Difference {
  /** Address below the site. */
  address: string;
  problem: 'missing' | 'changed' | 'extra' | 'unreachable' | 'manifest' | 'signature' | 'preview';
  detail?: string;
}

/** How a site is verified. */
export interface VerifyOptions {
  /** What should be there; left out, the site's own manifest is believed. */
  expected?: Manifest;
  /** Public key by which the manifest must be signed. */
  publicKey?: string;
  /** Addresses that may still be served though they should not: of pages that once were there. */
  suspects?: readonly string[];
  /** True where a preview may be. */
  isForPreview?: boolean;
  /** Requests under way at the same time. */
  parallel?: number;
  onProgress?: (done: number, total: number) => void;
}

/** Milliseconds after which an answer is given up, and how often a host that does not answer is asked. */
const patience = 20_000;
const tries = 3;

async function get(url: string): Promise<{ status: number; url: string; bytes: Uint8Array }> {
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await fetch(url, { cache: 'no-store', signal: AbortSignal.timeout(patience) });
      return { status: response.status, url: response.url, bytes: new Uint8Array(await response.arrayBuffer()) };
    } catch (error) {
      if (attempt === tries) throw error;
    }
  }
}

/** Addresses of the same site that a page or a site map leads to, without what follows `?` and `#`. */
function findLinks(text: string, address: string, site: string, origin: string): string[] {
  const targets = [...text.matchAll(/(?:href|src)="([^"]+)"|<loc>([^<]+)<\/loc>/g)].map(
    ([, link, loc]) => link ?? loc!,
  );
  return targets.flatMap((target) => {
    if (!URL.canParse(target, site + address)) return [];
    const { origin: to, pathname } = new URL(target.replaceAll('&amp;', '&'), site + address);
    // Site maps and canonical links name the site by its own address, wherever it is served.
    return to === new URL(site).origin || to === origin ? [decodeURI(pathname)] : [];
  });
}

/**
 * Compares a folder with what it should hold. Unlike a host, a folder tells of everything that is in it.
 *
 * @param expected left out, the manifest in the folder is believed
 * @param isForPreview true where a preview may be
 */
export function verifyFolder(
  folder: string,
  expected: Manifest = readManifest(folder),
  isForPreview = false,
): Difference[] {
  if (expected.preview && !isForPreview) return [{ address: `/${manifestPath}`, problem: 'preview' }];
  const { files } = createManifest(folder, expected.commit, expected.gone);
  const paths = new Set([...Object.keys(files), ...Object.keys(expected.files)]);
  return [...paths].toSorted().flatMap((path): Difference[] => {
    const address = toAddress(path);
    if (!files[path]) return [{ address, problem: 'missing' }];
    if (!expected.files[path]) return [{ address, problem: 'extra' }];
    return files[path].sha256 === expected.files[path].sha256 ? [] : [{ address, problem: 'changed' }];
  });
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

/**
 * Fetches everything that a site should consist of and compares it, and looks for what should not be there: pages that
 * the site's own pages and maps lead to and that the manifest does not know.
 *
 * @param site address of the site without a slash at its end
 * @param origin the site's own address, when it is served from another one
 * @returns every difference, sorted by address; none means that readers get what was built
 */
export async function verifySite(site: string, origin: string, options: VerifyOptions = {}): Promise<Difference[]> {
  const { publicKey, parallel = 8, onProgress } = options;
  const differences: Difference[] = [];
  const served = await get(`${site}/${manifestPath}`).catch(() => undefined);
  if (served?.status !== 200) return [{ address: `/${manifestPath}`, problem: 'unreachable' }];
  if (publicKey !== undefined) {
    const signature = await get(`${site}/${signaturePath}`).catch(() => undefined);
    const text = signature?.status === 200 ? new TextDecoder().decode(signature.bytes) : '';
    if (checkSignature(served.bytes, text, publicKey) === undefined)
      differences.push({ address: `/${signaturePath}`, problem: 'signature' });
  }
  const parsed = ManifestSchema.safeParse(parseJson(served.bytes));
  if (!parsed.success) return [...differences, { address: `/${manifestPath}`, problem: 'manifest' }];
  if (parsed.data.preview && !options.isForPreview)
    differences.push({ address: `/${manifestPath}`, problem: 'preview' });
  const expected = options.expected ?? parsed.data;
  if (JSON.stringify(expected) !== JSON.stringify(parsed.data))
    differences.push({ address: `/${manifestPath}`, problem: 'changed', detail: `commit ${parsed.data.commit}` });

  const paths = Object.keys(expected.files);
  const gone = new Set(expected.gone);
  const known = new Set([
    ...paths.map(toAddress),
    ...paths.map((path) => `/${path}`),
    `/${manifestPath}`,
    `/${signaturePath}`,
  ]);
  const found = new Set(options.suspects?.filter((address) => !known.has(address)));
  let done = 0;
  const check = async (path: string): Promise<void> => {
    const address = toAddress(path);
    const { status, url, bytes } = await get(site + encodeURI(address));
    // Pages for what is missing may be served under their own address or not at all; every 404 shows them.
    const isNotice = gone.has(address);
    const isMoved = new URL(url).pathname !== encodeURI(address);
    const { sha256 } = describeFile(bytes);
    if (isNotice && status !== 410 && status !== 200)
      differences.push({ address, problem: 'missing', detail: `${status}` });
    else if (!isNotice && status !== 200 && !path.endsWith('404.html'))
      differences.push({ address, problem: 'missing', detail: `${status}` });
    // A host that knows redirects answers in place of the page that leads on.
    else if (sha256 !== expected.files[path]!.sha256 && !isMoved) differences.push({ address, problem: 'changed' });
    if (/\.(html|xml)$/.test(path))
      for (const link of findLinks(new TextDecoder().decode(bytes), address, site, origin))
        if (!known.has(link)) found.add(link);
    onProgress?.(++done, paths.length);
  };
  await forEach(paths, parallel, (path) =>
    check(path).catch((error: unknown) => {
      differences.push({ address: toAddress(path), problem: 'unreachable', detail: String(error) });
    }),
  );
  await forEach([...found], parallel, async (address) => {
    const { status } = await get(site + encodeURI(address)).catch(() => ({ status: 0 }));
    if (status === 200) differences.push({ address, problem: 'extra' });
  });
  return differences.toSorted((a, b) => (a.address < b.address ? -1 : 1));
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
