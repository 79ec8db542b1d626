import { hash } from 'node:crypto';
import { openCache, type Cache } from '../src/loaders/cache.ts';

/**
 * Remembers which files a rule has found clean, by their bytes and the code of the rule. Only builds use it, to spare
 * themselves what has not changed; `npm run gate` looks at everything anew.
 */
export class Verdicts {
  private readonly cache: Cache<string[]>;
  private readonly key: string;
  private readonly known: Set<string>;
  private readonly seen = new Set<string>();

  /** @param root the content folder; @param folders the code of the rule; @param packages what it rests on */
  constructor(root: string, folders: readonly string[], packages: readonly string[] = []) {
    this.cache = openCache('gate', folders, packages);
    this.key = hash('sha256', root).slice(0, 12);
    this.known = new Set(this.cache.read(this.key));
  }

  /** Looks at a file unless it was clean before. @param findFaults gives how many faults it has */
  skipIfClean(file: string, source: string, findFaults: () => number): void {
    const digest = hash('sha256', `${file}\n${source}`).slice(0, 24);
    if (this.known.has(digest) || findFaults() === 0) this.seen.add(digest);
  }

  /** Keeps what was seen in this run, and nothing older. */
  save(): void {
    this.cache.write(this.key, [...this.seen]);
  }
}
