import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { SiteContent } from '../catalog/content.ts';
import { getNotices } from '../catalog/withdrawals.ts';
import type { Locale } from '../i18n/locales.ts';
import { getBase } from '../i18n/paths.ts';
import { isPreview } from '../loaders/preview.ts';
import { Problem } from '../loaders/problem.ts';
import { listTree } from './files.ts';

/** Where the manifest lies below a site (RFC 8615), and its signature beside it. */
export const manifestPath = '.well-known/site-manifest.json';
export const signaturePath = `${manifestPath}.minisig`;

/** Bytes that a published file may have: GitHub takes no larger one (docs.github.com, “About large files on GitHub”). */
const largestFile = 100_000_000;

/** Files that a manifest may list: beyond that the sizes allowed in verify.ts do not fit. */
const mostFiles = 100_000;

const FileSchema = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().nonnegative().max(largestFile),
});

// A manifest may come from a stranger's build, and its fields become paths, names of releases and arguments of programs:
// each is held against the letters that a build of ours uses, and against nothing looser.

/** Windows takes these names for devices, in any folder and with any ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A name in a path: never hidden, never `..`, and the same on every system. */
const isName = (name: string): boolean =>
  name.length <= 150 && /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?$/.test(name) && !device.test(name);

/** Files that hosts read as orders, and the marks and copies that a release puts beside its files. */
const order = /^_(?:headers|redirects|routes\.json|worker\.js)$|\.(?:br|gone|gz)$/;

/** A path of a file below the site: `vi/index.html`. What hosts take for orders is none. */
function isFilePath(path: string): boolean {
  const names = path.replace(/^\.well-known\//, '').split('/');
  return (
    path.length <= 400 &&
    names.every(isName) &&
    !(path in Object.prototype) && // lists are objects
    !order.test(names.at(-1)!) &&
    path !== manifestPath &&
    path !== signaturePath
  );
}

/** Tells whether all files fit into one folder: none lies in another, and none differs by capitals only. */
function fitTogether(paths: readonly string[]): boolean {
  const known = new Set(paths.map((path) => path.toLowerCase()));
  if (known.size !== paths.length) return false;
  const lies = (path: string): boolean =>
    path.split('/').some((_, index, names) => index > 0 && known.has(names.slice(0, index).join('/')));
  return ![...known].some(lies);
}

/** The file that a notice is: at `/vi/places/x/` a page, at `/vi/places/x.md` its Markdown version. */
const toNotice = (address: string): string => address.slice(1).replace(/\/$/, '/index.html');

/** What is published, by path below the site: `vi/index.html`. */
export const ManifestSchema = z
  .object({
    generator: z.object({
      name: z.string().regex(/^[\w@/.~-]{1,214}$/),
      version: z.string().regex(/^[\w.+-]{1,100}$/),
    }),
    /** The commit that was built; `-dirty` follows it where the working tree differed. */
    commit: z.string().regex(/^([0-9a-f]{40,64}(-dirty)?|unknown)$/),
    /** Path of the host below which the site lies, `/repo`; left out for a site that has its host to itself. */
    base: z
      .string()
      .max(200)
      .refine(
        (base) =>
          base.startsWith('/') &&
          base
            .slice(1)
            .split('/')
            .every((name) => isName(name.replaceAll('~', '_')) && !order.test(name)),
      )
      .optional(),
    /** True for a preview, which shows entries before their day and is never published. */
    preview: z.literal(true).optional(),
    files: z.record(z.string().refine(isFilePath), FileSchema),
    /**
     * Addresses of notices below the site, `/vi/places/old-lighthouse/` and `/vi/places/old-lighthouse.md`: a host that
     * can answers 410 (Gone) there.
     */
    gone: z.array(z.string().regex(/^(?:\/[A-Za-z0-9_-]+){3}(?:\/|\.md)$/)),
  })
  .refine(({ files }) => {
    const paths = Object.keys(files);
    return paths.length <= mostFiles && fitTogether(paths);
  })
  // Nothing is gone but what says so.
  .refine(({ files, gone }) => gone.every((address) => Object.hasOwn(files, toNotice(address))));

export type Manifest = z.infer<typeof ManifestSchema>;
export type PublishedFile = z.infer<typeof FileSchema>;

/** Files that a host reads and does not publish, and those that speak of the others. */
const unlisted = new Set([manifestPath, signaturePath, '_headers', '_redirects']);

const git = (...args: string[]): string =>
  execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

/** The commit of this working tree now; `unknown` outside of a repository. */
export function readCommit(): string {
  try {
    return git('rev-parse', 'HEAD') + (git('status', '--porcelain') === '' ? '' : '-dirty');
  } catch {
    return 'unknown';
  }
}

let firstAnswer: string | undefined;

/** The commit that this process builds: what it was when first asked, whatever is committed or edited later. */
export const getCommit = (): string => (firstAnswer ??= readCommit());

/** Describes one file. */
export const describeFile = (bytes: Uint8Array): PublishedFile => ({
  sha256: hash('sha256', bytes),
  bytes: bytes.length,
});

const readGenerator = (): Manifest['generator'] => {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest['generator'];
  return { name, version };
};

/** Describes every published file of a folder. @returns by path below it, in the order of their code units */
const describeFolder = (folder: string): Manifest['files'] =>
  Object.fromEntries(
    listTree(folder)
      .filter((path) => !unlisted.has(path))
      .map((path) => [path, describeFile(readFileSync(join(folder, path)))]),
  );

/**
 * Describes every published file of a folder.
 *
 * @param commit the commit that was built
 * @param gone addresses of notices
 */
export const createManifest = (folder: string, commit: string, gone: readonly string[]): Manifest => ({
  generator: readGenerator(),
  commit,
  files: describeFolder(folder),
  gone: [...gone],
});

/** Makes sure that a manifest can be read again. @throws {Problem} with the names that it may not hold */
function ensureReadable(manifest: Manifest): void {
  const { error } = ManifestSchema.safeParse(manifest);
  if (!error) return;
  const paths = error.issues.map(({ path }) => path.join(' '));
  const names = paths.filter(Boolean).join(', ') || Object.keys(manifest.files).length;
  throw new Problem(
    {
      en: `The list of published files cannot hold: ${names}. Names are made of letters without accents, digits, “.”, “-” and “_”, such as robots.txt; none begins with a dot, none is a name that hosts or Windows keep for themselves (_headers, con), and no two differ by capitals only. Rename the file, perhaps in public/.`,
      vi: `Danh sách tệp được đăng không nhận: ${names}. Tên tệp chỉ gồm chữ không dấu, chữ số, “.”, “-” và “_”, chẳng hạn robots.txt; không bắt đầu bằng dấu chấm, không trùng tên mà máy chủ hay Windows dành riêng (_headers, con), và không có hai tên chỉ khác nhau ở chữ hoa. Hãy đổi tên tệp, có thể tệp nằm trong public/.`,
    },
    { cause: error },
  );
}

/** What a site was built from: the commit, and whether it is a preview. */
export type Origin = Pick<Manifest, 'commit' | 'preview'>;

/** What this build makes a site of. */
export const getOrigin = (): Origin => ({ commit: getCommit(), ...(isPreview() ? { preview: true } : {}) });

/**
 * The manifest of a site as it is published.
 *
 * @param locales the editions that it has
 * @param files what it publishes, by path below it
 * @throws {Problem} with the names that it may not hold
 */
export function formatManifest(
  content: SiteContent,
  locales: readonly Locale[],
  files: Readonly<Record<string, PublishedFile>>,
  { commit, preview }: Origin,
): string {
  const base = getBase(content.site.url);
  const listed = Object.keys(files)
    .filter((path) => !unlisted.has(path))
    .toSorted((a, b) => (a < b ? -1 : 1));
  const manifest: Manifest = {
    generator: readGenerator(),
    commit,
    ...(base === '' ? {} : { base }),
    ...(preview ? { preview: true } : {}),
    files: Object.fromEntries(listed.map((path) => [path, { sha256: files[path]!.sha256, bytes: files[path]!.bytes }])),
    gone: getNotices(content, locales),
  };
  ensureReadable(manifest);
  return `${JSON.stringify(manifest, undefined, 1)}\n`;
}

/**
 * Reads a manifest that lies anywhere.
 *
 * @throws {Problem} when it is none
 */
export function readManifestFile(path: string): Manifest {
  try {
    return ManifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new Problem(
      {
        en: `${path} is no list of the files of a site (${manifestPath} of a build).`,
        vi: `${path} không phải bản kê các tệp của một trang (${manifestPath} của một bản dựng).`,
      },
      { cause },
    );
  }
}

/**
 * Reads the manifest of a folder.
 *
 * @throws {Problem} when there is none, or when it is not one
 */
export function readManifest(folder: string): Manifest {
  const path = join(folder, manifestPath);
  try {
    return readManifestFile(path);
  } catch (cause) {
    throw new Problem(
      existsSync(path)
        ? {
            en: `${path} is no list of the files of a site. Build the site again: npm run build.`,
            vi: `${path} không phải bản kê các tệp của một trang. Hãy dựng lại trang: npm run build.`,
          }
        : {
            en: `There is no built site in ${folder} (${manifestPath} is missing). Build it first with npm run build, or name its folder.`,
            vi: `Trong ${folder} không có trang đã dựng (thiếu ${manifestPath}). Hãy chạy npm run build trước, hoặc chỉ đúng thư mục của trang.`,
          },
      { cause },
    );
  }
}

/** What is said of a preview that somebody is about to publish. */
export const previewRefusal =
  'This is a preview: it shows entries before their day and is not published. Build again without --preview. / Đây là bản xem thử, hiện cả bài chưa đến ngày đăng nên không được công bố. Hãy dựng lại, không dùng --preview.';

/** Lets only a site for readers pass. @throws when it is a preview */
export function ensurePublishable({ preview }: Manifest): void {
  if (preview) throw new Error(previewRefusal);
}

/** The address at which a host serves a file: folders answer with their `index.html`. */
export const toAddress = (path: string): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
