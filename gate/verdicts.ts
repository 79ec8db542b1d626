import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hash } from 'node:crypto';
import { getCacheRoot, getCodeDigest } from '../src/loaders/version.ts';

/**
 * Remembers which files a rule has found clean, by their bytes and the code of the rule. Only builds use it, to spare
 * themselves what has not changed; `npm run gate` looks at everything anew.
 */
export class Verdicts {
  private readonly path: string;
  private readonly version: string;
  private readonly known: Set<string>;
  private readonly seen = new Set<string>();

  /** @param root the content folder; @param folders the code of the rule */
  constructor(root: string, folders: readonly string[]) {
    this.path = join(getCacheRoot(), 'gate', `${hash('sha256', root).slice(0, 12)}.json`);
    this.version = getCodeDigest(folders, []);
    const kept = existsSync(this.path) ? (JSON.parse(readFileSync(this.path, 'utf8')) as unknown) : undefined;
    const { version, clean } = (kept ?? {}) as { version?: string; clean?: string[] }; // written by `save` below
    this.known = new Set(version === this.version ? clean : []);
  }

  /** Tells whether a file was clean, else looks at it. @param findFaults gives how many faults it has */
  look(file: string, source: string, findFaults: () => number): void {
    const digest = hash('sha256', `${file}\n${source}`).slice(0, 24);
    if (this.known.has(digest) || findFaults() === 0) this.seen.add(digest);
  }

  /** Keeps what was seen in this run, and nothing older. */
  save(): void {
    mkdirSync(dirname(this.path), { recursive: true });
    writeFileSync(this.path, JSON.stringify({ version: this.version, clean: [...this.seen] }));
  }
}
