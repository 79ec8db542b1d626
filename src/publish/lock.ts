import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAbandoned, ownName } from '../loaders/ownership.ts';

/** Milliseconds between two looks at a lock that somebody else has. */
const pause = 100;

/** The name of the process that has a lock, if somebody has. */
function readOwner(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Takes a lock if it is free. */
function tryLock(path: string): boolean {
  const own = `${path}.${ownName}.draft`;
  writeFileSync(own, ownName);
  try {
    linkSync(own, path); // made with its words in it, or not at all
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error;
    return tryWrite(path); // a disk that knows no links
  } finally {
    rmSync(own, { force: true });
  }
}

function tryWrite(path: string): boolean {
  try {
    writeFileSync(path, ownName, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Nothing is known of the processes of another machine that shares this disk, but no build takes a day. */
const longest = 24 * 60 * 60 * 1000;

/** Tells whether the process is gone that has a lock. */
const isLeft = (path: string, owner: string): boolean =>
  isAbandoned(owner) || Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > longest;

/** Frees a lock that a process has left which is gone. Of several that try, one does. */
function breakLock(path: string, owner: string): void {
  const aside = `${path}.${ownName}.old`;
  try {
    renameSync(path, aside);
    if (readOwner(aside) !== owner) linkSync(aside, path); // somebody was faster, and has it now
  } catch {
    // It is gone.
  }
  rmSync(aside, { force: true });
}

/**
 * Waits until nobody else has a lock, and takes it.
 *
 * @param path of the file that stands for it
 * @param onWait told once when it has to wait
 * @returns a function that gives it back
 * @throws what the system says
 */
export async function takeLock(path: string, onWait: () => void = () => {}): Promise<() => void> {
  mkdirSync(dirname(path), { recursive: true });
  for (let isTold = false; !tryLock(path); await wait(pause)) {
    const owner = readOwner(path);
    if (owner !== undefined && isLeft(path, owner)) breakLock(path, owner);
    else if (!isTold) {
      isTold = true;
      onWait();
    }
  }
  return () => {
    if (readOwner(path) === ownName) rmSync(path, { force: true });
  };
}
