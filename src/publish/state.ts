import { readSealed, writeSealed } from '../loaders/sealed.ts';
import type { BuiltFiles } from './tree.ts';

/** What a build remembers of the site that it has published. It may be lost or damaged at any time: only speed is in it. */
export interface BuildState {
  /** Digest of everything that the site was made of. */
  inputs: string;
  /** What was said of the content, to be said again when nothing has changed. */
  said: string;
  files: BuiltFiles;
}

const name = 'build-state';

/** @returns undefined when there is none, or when it is not what was written: then everything is made anew */
export const readState = (path: string): BuildState | undefined => readSealed<BuildState>(path, name);

/** @throws what the system says */
export const writeState = (path: string, state: BuildState): void => writeSealed(path, name, state);
