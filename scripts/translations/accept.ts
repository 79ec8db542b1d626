import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { listTranslated, type SiteContent, type TranslatedFile } from '../../src/catalog/content.ts';
import { getUnits } from '../../src/catalog/freshness.ts';
import { isWordUnit } from '../../src/texts/units.ts';
import { changeWords } from './front-matter.ts';
import { findTranslation, Refusal, toTarget } from './target.ts';

/** @throws Refusal when a unit that was named is not in both files, or, when all are accepted, a passage is in one only */
function ensurePaired(source: TranslatedFile, file: TranslatedFile, units: readonly string[]): void {
  const [theirs, own] = [getUnits(source), getUnits(file)];
  const isLone = (unit: string): boolean =>
    own[unit] === undefined || (theirs[unit] === undefined && !isWordUnit(unit));
  const unknown = units.filter(isLone);
  if (unknown.length > 0)
    throw new Refusal(
      `${file.file} and its source do not both have ${unknown.join(', ')}. Units: / Bản dịch và bản gốc không cùng có các khối này. Các khối: ${Object.keys(own).join(', ')}`,
    );
  const lone =
    file.blocks && units.length === 0 ? Object.keys({ ...source.blocks, ...file.blocks }).filter(isLone) : [];
  if (lone.length > 0)
    throw new Refusal(
      `${file.file}: its blocks differ from the source: ${lone.join(', ')}. Give both the same headings, paragraphs and components. / Các khối không khớp với bản gốc; hãy để hai bài có cùng đề mục, đoạn văn và thành phần.`,
    );
}

/**
 * Pairs the units of a translation with those of its source by their ids, and gives the digests to note, in the order of the file. Words
 * that the source does not have, or has no more, have none.
 *
 * @param units ids to accept; none means all
 * @throws Refusal when a passage is in one text only, or a unit does not exist
 */
export function getAccepted(
  source: TranslatedFile,
  file: TranslatedFile,
  units: readonly string[],
): Record<string, string> {
  ensurePaired(source, file, units);
  const theirs = getUnits(source);
  const noted = file.translation?.digest ?? {};
  return Object.fromEntries(
    Object.keys(getUnits(file)).flatMap((unit) => {
      const digest = units.length === 0 || units.includes(unit) ? theirs[unit] : noted[unit];
      return digest === undefined ? [] : [[unit, digest]];
    }),
  );
}

/**
 * Notes in one translation, or in all, which units of the source they were made from.
 *
 * @param isAll true for all; then nothing is named
 * @returns how many files were noted
 * @throws Refusal when nothing is named, or something beside all
 */
export function accept(
  root: string,
  content: SiteContent,
  [name, locale, ...units]: readonly string[],
  isAll: boolean,
): number {
  if (isAll === (name !== undefined))
    throw new Refusal(
      'Name one translation, or say --all for those of all languages. / Hãy ghi tên một bản dịch, hoặc dùng --all cho mọi bản dịch ở mọi ngôn ngữ.',
    );
  const targets =
    name === undefined
      ? listTranslated(content).flatMap((file) => (file.translation ? [toTarget(content, file)] : []))
      : [findTranslation(content, name, locale)];
  // All are paired before any is written.
  const accepted = targets.map(({ source, file }) => ({ file, digests: getAccepted(source, file, units) }));
  for (const { file, digests } of accepted) {
    if (isDeepStrictEqual(digests, file.translation?.digest)) continue; // its form stays as its author wrote it
    changeWords(join(root, file.file), (document) =>
      document.setIn(['translation', 'digest'], document.createNode(digests)),
    );
  }
  return accepted.length;
}
