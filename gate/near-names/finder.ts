import { findInLetters, toLetters } from './in-letters.ts';
import { findInWords } from './in-words.ts';
import { toName, type FindNearNames, type Name } from './name.ts';

const isLongEnough = ({ limit }: Name): boolean => limit > 0;

/**
 * Prepares to find what is nearly a name.
 *
 * @param agreed the names; those that are too short are not looked for
 * @param hasSpaces whether the script puts spaces between words
 * @example createNearFinder(['Khammouane'], true)('in Khamouane', []) → [{ index: 3, written: 'Khamouane', … }]
 */
export const createNearFinder = (agreed: readonly string[], hasSpaces: boolean): FindNearNames =>
  hasSpaces
    ? findInWords(agreed.map((name) => toName(name)).filter(isLongEnough))
    : findInLetters(agreed.map((name) => toName(name, toLetters(name))).filter(isLongEnough));
