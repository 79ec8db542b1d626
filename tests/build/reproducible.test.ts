import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execFileSync } from 'node:child_process';
import { afterAll, expect, test } from 'vitest';
import { listTree } from '../../src/publish/files.ts';
import { createManifest, manifestPath, readManifest, signaturePath } from '../../src/publish/manifest.ts';
import { build, copyProject } from '../project.ts';
import { provinceContent } from '../sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'reproducible-'));
const folders = [folder];
afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true });
});

/**
 * Installs the oldest line of Node that the project runs on, from the package of this platform.
 *
 * @returns the path of its binary
 */
function installOldestNode(): string {
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    optionalDependencies: Record<string, string>;
  };
  const name = Object.keys(optionalDependencies).find((each) => existsSync(join('node_modules', each)));
  if (name === undefined) throw new Error('No platform package of Node is installed: run npm ci');
  const prefix = join(folder, 'node');
  const words = ['install', '--prefix', prefix, '--ignore-scripts', `${name}@22`];
  execFileSync('npm', words, { stdio: 'pipe', shell: process.platform === 'win32' });
  const installed = join(prefix, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { bin: { node: string } };
  return join(installed, bin.node);
}

/** Builds a copy of the project from a copy of the content, with caches of its own. */
async function buildElsewhere(name: string, environment: Record<string, string>, node?: string): Promise<string> {
  const project = copyProject();
  folders.push(project);
  const content = join(folder, `content of ${name}`);
  cpSync(provinceContent, content, { recursive: true });
  const output = join(folder, name);
  const cache = join(folder, `cache of ${name}`);
  await build(project, output, { CONTENT_DIR: content, CACHE_DIR: cache, ...environment }, node);
  return output;
}

test('the same commit gives the same bytes on Node 22 and 24, in any folder, time zone, language and order of files', async () => {
  const here = await buildElsewhere('here', { TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' });
  const elsewhere = {
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    NODE_OPTIONS: `--import ${resolve('tests/reverse-folders.mjs')}`,
  };
  const there = await buildElsewhere('elsewhere and far away', elsewhere, installOldestNode());
  const [first, second] = [createManifest(here, '', []), createManifest(there, '', [])];
  expect(Object.keys(first.files).length).toBeGreaterThan(40);
  expect(second).toEqual(first);
});

test('editions built apart and joined give the bytes of one build', async () => {
  const commit = 'a'.repeat(40);
  const options = { CONTENT_DIR: provinceContent, CACHE_DIR: join(folder, 'cache') };
  const [whole, first, second, joined] = ['whole', 'en', 'vi, ar', 'joined'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ]; // as many as there are names
  await build(resolve('.'), whole, options);
  await build(resolve('.'), first, { ...options, LOCALES: 'en' });
  await build(resolve('.'), second, { ...options, LOCALES: 'vi, ar' });
  const joinParts = (...parts: string[]) =>
    execFileSync(process.execPath, ['scripts/join.ts', ...parts, '--outDir', joined], {
      env: { ...process.env, CONTENT_DIR: provinceContent },
      stdio: 'pipe',
      encoding: 'utf8',
    });
  expect(() => joinParts(first)).toThrow('The edition vi is in no part.');
  // Where the parts are joined, the working tree need not be that of the builds: it may have the parts lying in it.
  for (const part of [whole, first, second])
    writeFileSync(join(part, manifestPath), `${JSON.stringify({ ...readManifest(part), commit }, undefined, 1)}\n`);
  writeFileSync(join(first, signaturePath), 'of this part alone');
  // What lies in a part is what was built there, and nothing that came to it on the way.
  for (const [path, text] of [
    ['ar/index.html', '<h1>Not built</h1>'],
    ['vi/added.html', 'Not built'],
  ] as const) {
    const file = join(second, path);
    const before = existsSync(file) ? readFileSync(file) : undefined;
    writeFileSync(file, text);
    expect(() => joinParts(first, second)).toThrow(/These files are not what was built[^]*(?:ar\/|added\.html)/);
    if (before) writeFileSync(file, before);
    else rmSync(file);
  }
  joinParts(first, second);
  expect(listTree(joined)).toEqual(listTree(whole));
  expect(readManifest(joined)).toEqual(readManifest(whole));
});
