import { getFreshness } from '../../src/catalog/freshness.ts';
import { getTranslated, listTranslated, type TranslatedFile } from '../../src/catalog/content.ts';
import type { Place } from '../../src/loaders/fault.ts';
import type { LoadedContent } from '../../src/loaders/loaded-content.ts';
import { isWordUnit, toUnitPath } from '../../src/texts/units.ts';
import type { Rule } from '../rule.ts';
import { describeBehind } from '../unit-names.ts';

/** Finds where a unit stands in its file. */
function findUnit({ locators, parsed }: LoadedContent, file: TranslatedFile, unit: string): Place | undefined {
  if (isWordUnit(unit)) return locators.get(file.file)?.(toUnitPath(file.name, unit));
  const block = parsed.get(`${file.locale}/${file.name}`)?.blocks.find(({ id }) => id === unit);
  return block && { line: block.line, column: 1 };
}

/** Whatever the source has changed is told in every file that was translated from it, and refuses none. */
export const stale: Rule = (loaded, report) => {
  for (const file of listTranslated(loaded.content)) {
    const { state, staleUnits, behind } = getFreshness(loaded.content, file);
    if (state !== 'stale') continue;
    const { of } = file.translation!; // only translations are stale
    // A source that cannot be read has a fault of its own, and has changed nothing that anybody could follow.
    if (of === file.locale || !getTranslated(loaded.content, file.name, of)) continue;
    const { en, vi } = describeBehind(behind);
    const command = `npm run translations -- diff ${file.name} ${file.locale}`;
    const [first] = staleUnits;
    report(
      'stale',
      file.file,
      first === undefined ? undefined : findUnit(loaded, file, first),
      { en: `The source (${of}) has changed: ${en}.`, vi: `Bản gốc (${of}) đã đổi: ${vi}.` },
      { en: `See ${command}, then accept.`, vi: `Xem ${command}, rồi accept.` },
    );
  }
};
