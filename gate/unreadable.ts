import type { LoadedContent } from '../src/loaders/loaded-content.ts';

/**
 * Tells whether a file is there and what it says is not known, since it has a fault of its own: nothing is said of what
 * others lack because of it.
 *
 * @param file path below the content folder; a record's may end in .yml
 */
export const isUnreadable = ({ faults }: Pick<LoadedContent, 'faults'>, file: string): boolean =>
  faults.some((fault) => fault.file.replace(/\.yml$/, '.yaml') === file);
