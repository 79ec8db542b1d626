import { statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename } from 'node:path';
import { threadId } from 'node:worker_threads';

const host = hostname().replaceAll(/[^a-z0-9]/gi, '-');

/** Stands in the names of files and folders that only this process uses: `laptop-4711-0`. */
export const ownName = `${host}-${process.pid}-${threadId}`;

/** Finds the name of the owner in that of a file or folder, and what stands around it. */
const owned = /(?:^|\.)(?<owner>[a-z0-9-]+)-(?<pid>\d+)-\d+(?:\.(?:draft|old))?$/i;

/** Tells whether a file or folder bears the name of a process, running or gone. */
export const isOwned = (path: string): boolean => owned.test(basename(path));

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0); // 0 sends nothing
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const day = 24 * 60 * 60 * 1000;

/**
 * Tells whether a file or folder was left by a process that is gone. Whoever asks has not begun to write: what bears
 * its own name is from an earlier process with the same number, as happens in containers.
 */
export function isAbandoned(path: string): boolean {
  const { owner, pid } = owned.exec(basename(path))?.groups ?? {};
  if (owner === undefined) return false;
  if (owner === host) return Number(pid) === process.pid || !isRunning(Number(pid));
  // Nothing is known of the processes of another machine that shares this disk, but no build takes a day.
  return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > day;
}
