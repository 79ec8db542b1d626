import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

// What can befall a build and the files that it keeps.

/** What time, disks and other programs do to a file. */
export const damages: Record<string, (path: string, at: number, other: string) => void> = {
  'a flipped byte': (path, at) => {
    const bytes = readFileSync(path);
    if (bytes.length === 0) return;
    bytes[at % bytes.length]! ^= 1 + (at % 255);
    writeFileSync(path, bytes);
  },
  'the end cut off': (path, at) => truncateSync(path, at % (statSync(path).size + 1)),
  'nothing in it': (path) => truncateSync(path, 0),
  'another word': (path) => {
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replaceAll('lighthouse', 'lighthouze').replaceAll('Lake', 'Lane'));
  },
  'another file': (path, _at, other) => writeFileSync(path, readFileSync(other)),
  'not there': (path) => rmSync(path),
  'a folder': (path) => {
    rmSync(path);
    mkdirSync(path);
  },
};

/** Every file below a folder, sorted; none where there is no folder. */
export const listAll = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => join(folder, name))
        .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
        .toSorted()
    : [];

/**
 * Environment of a build for which the disk is full.
 *
 * @param pattern regular expression for the paths that cannot be written
 * @param after how many of them are written before
 */
export const fillDisk = (pattern: string, after = 0): Record<string, string> => ({
  NODE_OPTIONS: `--import ${resolve('tests/break-writes.mjs')}`,
  BREAK_WRITES: pattern,
  BREAK_AFTER: String(after),
});

/**
 * Environment of a build during which somebody else changes its files.
 *
 * @param moment regular expression for the path that the build has just read or is about to write when it happens
 * @param from a folder whose files take the place of those in `to`
 * @param after how many such moments pass before
 */
export const changeFiles = (moment: string, from: string, to: string, after = 0): Record<string, string> => ({
  NODE_OPTIONS: `--import ${resolve('tests/change-files.mjs')}`,
  CHANGE_MOMENT: moment,
  CHANGE_FROM: from,
  CHANGE_TO: to,
  CHANGE_AFTER: String(after),
});

/**
 * Starts a build that somebody stops.
 *
 * @param milliseconds after the first thing that it says: what it has read
 * @param isGroup true reaches all its processes, as when a terminal or a machine goes down
 * @returns how it ended
 */
export function startAndStop(
  project: string,
  output: string,
  environment: Record<string, string>,
  signal: NodeJS.Signals,
  milliseconds: number,
  isGroup = false,
): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['scripts/build.ts', '--outDir', output], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production', SOURCE_DATE_EPOCH: '1795478400', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: isGroup,
  });
  const stop = (): void => {
    if (child.exitCode === null) process.kill(isGroup ? -child.pid! : child.pid!, signal);
  };
  let said = '';
  let timer: NodeJS.Timeout | undefined;
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => {
      said += piece.toString();
      timer ??= setTimeout(stop, milliseconds);
    });
  return new Promise((done) =>
    child.on('close', (code) => {
      clearTimeout(timer);
      done({ code, said });
    }),
  );
}
