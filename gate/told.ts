import { faultLimit, type Place } from '../src/loaders/fault.ts';
import type { PrintedString } from './printed.ts';

/**
 * Finds places of what is wrong in files, one after another: each is found by reading up to it, and those beyond the limit
 * are only counted, so that they need none of their own.
 */
export class Told {
  private readonly counts = new Map<string, number>();

  /** Counts one more of a file. @returns whether it will be told */
  count(file: string): boolean {
    const count = (this.counts.get(file) ?? 0) + 1;
    this.counts.set(file, count);
    return count <= faultLimit + 1;
  }

  /** Finds the place of one, and counts it. */
  locate({ file, locate }: PrintedString, index: number): Place | undefined {
    return this.count(file) ? locate(index) : locate();
  }
}
