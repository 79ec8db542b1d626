import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { removeAbandoned, removeFolder } from '../loaders/folders.ts';
import { ownName } from '../loaders/ownership.ts';
import { getProjectRoot } from '../loaders/project.ts';
import { readSealed, writeSealed } from '../loaders/sealed.ts';
import { getPageCodeDigest } from '../loaders/version.ts';
import { listTree } from '../publish/files.ts';
import type { AstroInlineConfig } from 'astro';
import type { CodeSettings } from './settings.ts';

/** Pages, styles, scripts and fonts as Astro has compiled them: the code half of a build. */
export interface CompiledCode {
  /** Digest of what they were compiled from. */
  key: string;
  /** Folder of what browsers load. */
  client: string;
  /** Loads the compiled pages. */
  load: () => Promise<typeof import('./entry.ts')>;
}

/** Milliseconds after which compiled code that nobody has used is removed. */
const longestIdle = 3 * 24 * 60 * 60 * 1000;

/** Astro’s own folder in the project. */
const getAstroFolder = (): string => join(getProjectRoot(), '.astro');

/** Removes what would stand in Astro’s way: a folder under the name of a file, a file under that of a folder. */
function clearNames(astro: string): void {
  for (const entry of readdirSync(astro, { withFileTypes: true })) {
    const isFile = /\.(?:json|mjs|ts)$/.test(entry.name);
    const isFolder = !entry.name.includes('.');
    if (entry.isDirectory() ? isFile : isFolder) rmSync(join(astro, entry.name), { recursive: true, force: true });
  }
}

/**
 * Makes the folder of compiled code: within the project, because the code must find the packages.
 * It may be removed at any time: only speed is in it.
 */
function openCodeRoot(): string {
  const astro = getAstroFolder();
  // It may be a link to another disk.
  if (!statSync(astro, { throwIfNoEntry: false })?.isDirectory()) rmSync(astro, { force: true });
  mkdirSync(astro, { recursive: true });
  clearNames(astro);
  const root = join(astro, 'code');
  mkdirSync(root, { recursive: true });
  return root;
}

/** The list of all files, with their digests. */
const listName = 'files.json';

/** Digests of the files of a folder by their paths, but for the list itself. */
const digestFolder = (folder: string): Record<string, string> =>
  Object.fromEntries(
    listTree(folder)
      .filter((path) => path !== listName)
      .map((path) => [path, hash('sha256', readFileSync(join(folder, path)))]),
  );

/** Tells whether a folder is there and holds just what was compiled. */
function isSound(folder: string): boolean {
  try {
    const list = readSealed<Record<string, string>>(join(folder, listName), listName);
    return list !== undefined && isDeepStrictEqual(list, digestFolder(folder));
  } catch {
    return false;
  }
}

/** Removes what older code was compiled to, and what killed builds have left. */
function tidy(root: string): void {
  removeAbandoned(root);
  for (const name of readdirSync(root)) {
    const path = join(root, name);
    const idle = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (/^[0-9a-f]{16}$/.test(name) && idle > longestIdle) removeFolder(path);
  }
}

/** How code is compiled. */
export interface CompileOptions {
  isVerbose?: boolean;
  /** @throws when the code is not what it was when the build began */
  ensureCode?: () => void;
}

async function compile(
  settings: CodeSettings,
  folder: string,
  draft: string,
  { isVerbose = false, ensureCode }: CompileOptions,
): Promise<void> {
  const [{ build }, { createConfig }, { renderer }] = await Promise.all([
    import('astro'),
    import('./config.ts'),
    import('./adapter.ts'),
  ]);
  const config = {
    ...(await createConfig(settings)),
    root: getProjectRoot(),
    configFile: false,
    adapter: renderer(join(draft, 'server')),
    outDir: join(draft, 'client'),
    cacheDir: join(draft, 'cache'),
    // Files that are published as they are belong to the content half.
    publicDir: join(draft, 'public'),
    logLevel: isVerbose ? 'info' : 'warn',
    vite: { cacheDir: join(draft, 'cache/vite') },
  } as unknown as AstroInlineConfig; // as it stands, that knows no fonts with options
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production'; // else Vite compiles what is for development
  try {
    await build(config);
  } finally {
    if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = NODE_ENV;
  }
  removeFolder(join(draft, 'cache'));
  ensureCode?.();
  writeSealed(join(draft, listName), listName, digestFolder(draft));
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // else another build has compiled the same
  }
}

/**
 * Takes the compiled code, or compiles it: once for all content folders of one base path and typeface.
 *
 * @param settings what of a site must be known for it
 */
export async function getCompiledCode(settings: CodeSettings, options: CompileOptions = {}): Promise<CompiledCode> {
  const root = openCodeRoot();
  const key = hash('sha256', JSON.stringify([getPageCodeDigest(), settings])).slice(0, 16);
  const folder = join(root, key);
  tidy(root);
  if (isSound(folder)) utimesSync(folder, new Date(), new Date());
  else {
    const draft = join(root, `${ownName}.draft`);
    removeFolder(folder);
    try {
      await compile(settings, folder, draft, options);
    } finally {
      removeFolder(draft);
    }
  }
  const server = join(folder, 'server');
  const entry = readdirSync(server).find((name) => name.startsWith('prerender-entry'));
  return {
    key,
    client: join(folder, 'client'),
    load: () =>
      import(pathToFileURL(join(server, entry ?? 'prerender-entry.mjs')).href) as ReturnType<CompiledCode['load']>,
  };
}
