import type { Entity } from '../schemas/record.ts';

/**
 * Writes a moment of the content as RFC 3339 asks for it: with seconds.
 *
 * @example toRfc3339('2023-03-10T14:44+07:00') → '2023-03-10T14:44:00+07:00'
 */
export const toRfc3339 = (moment: string): string => moment.replace(/T(\d{2}:\d{2})(?=[Z+-])/, 'T$1:00');

/**
 * The moment of the last change of an entry, as RFC 3339 writes it. Content knows its day only: that is taken to begin
 * at midnight in UTC, but no entry changes before it is published.
 *
 * @returns nothing for an entry that never changed
 */
export function getModified({ published, updated }: Pick<Entity, 'published' | 'updated'>): string | undefined {
  if (updated === undefined) return undefined;
  const day = `${updated}T00:00:00Z`;
  return Date.parse(day) < Date.parse(published) ? toRfc3339(published) : day;
}
