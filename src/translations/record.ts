import type { Translation } from '../schemas/text.ts';
import { getUnitState } from './export.ts';
import { isDone, type Verdict } from './judge.ts';
import type { Passage } from './passage.ts';
import type { Unit, UnitFile } from './units.ts';
import type { BlockOrigin } from './write-file.ts';

/** What was done to a translation. */
export interface Work {
  source: UnitFile;
  /** The translation before, and what it had for each unit of the source. */
  target: UnitFile | undefined;
  current: ReadonlyMap<Unit, Passage[] | undefined>;
  /** What came of the pieces of each unit that was worked on. */
  done: ReadonlyMap<Unit, readonly Verdict[]>;
}

/**
 * Says who translated a text. It has been a person's once a person has gone over all of it; until then it stays what it
 * was, and readers are told less good of it than is true rather than more.
 *
 * @param by who did this work; `isMachine`: the file itself says that a machine did some of it
 */
export function getTranslator(
  { source, target, current, done }: Work,
  { by, isMachine }: { by: Translation['by']; isMachine: boolean },
): Translation['by'] {
  const isNew = [...done.values()].some((verdicts) => verdicts.some(({ kind }) => kind === 'changed'));
  if (isNew && (by === 'machine' || (!target && isMachine))) return 'machine';
  const isWhole = source.units.every((unit) => {
    const isThere = current.get(unit) !== undefined || done.has(unit);
    return unit.pieces.length === 0 || !isThere || done.get(unit)?.every(isDone);
  });
  return isWhole ? 'human' : (target?.translation?.by ?? 'human');
}

/**
 * Gives the digests of the source that a translation was made from. A unit of which a part still waits to be looked at keeps
 * what was noted before.
 *
 * @param blocks what the blocks of the body were made from, in its order
 * @param ids of those blocks
 */
export function getDigests(
  { source, target, current, done }: Work,
  blocks: readonly BlockOrigin[],
  ids: readonly string[],
): Record<string, string> {
  const noted = target?.translation?.digest ?? {};
  const isFollowed = (unit: Unit): boolean => {
    const verdicts = done.get(unit);
    if (!verdicts) return false;
    const isWaiting = getUnitState(unit, target?.translation) === 'initial';
    return verdicts.every(isDone) || !isWaiting || !current.get(unit);
  };
  const digests: Record<string, string> = {};
  for (const unit of source.units) {
    const digest = isFollowed(unit) ? unit.digest : noted[unit.id];
    if (!unit.block && digest !== undefined) digests[unit.id] = digest;
  }
  blocks.forEach(({ unit, own }, index) => {
    const isMade = unit !== undefined && own === undefined; // of the source, with all that it has
    const digest = isMade || (unit && isFollowed(unit)) ? unit.digest : own && noted[own.id];
    if (digest !== undefined) digests[ids[index]!] = digest;
  });
  return digests;
}
