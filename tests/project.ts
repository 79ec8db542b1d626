import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a build needs of the project, besides its packages. */
const parts = [
  'astro.config.mjs',
  'gate',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

/** Copies the project without its content, so that a test may change its code; packages are shared. @returns the folder */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  const content = resolve('src/content');
  for (const part of parts)
    cpSync(part, join(folder, part), { recursive: true, filter: (path) => resolve(path) !== content });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/**
 * Builds a site.
 *
 * @param project folder of the project
 * @param environment CONTENT_DIR, CACHE_DIR and whatever else the build should find
 * @param node path of the Node that builds
 * @returns the output of both streams
 * @throws with that output when the build fails
 */
export async function build(
  project: string,
  output: string,
  environment: Record<string, string>,
  node = process.execPath,
): Promise<string> {
  const child = spawn(node, ['scripts/build.ts', '--outDir', output], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production', SOURCE_DATE_EPOCH: '1795478400', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => {
      text += piece.toString();
    });
  const status = await new Promise((done) => child.on('close', done));
  if (status !== 0) throw new Error(text);
  return text;
}
