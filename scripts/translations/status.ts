import { getLocaleCoverage, type LocaleCoverage } from '../../src/catalog/coverage.ts';
import { listOtherLinks } from '../../gate/links.ts';
import { locales } from '../../src/i18n/locales.ts';
import type { Reading } from '../../src/loaders/reading.ts';

const width = 24;

/** A bar of fixed width: fresh, stale, missing. */
export function drawBar({ entries, fresh, stale }: Pick<LocaleCoverage, 'entries' | 'fresh' | 'stale'>): string {
  const full = entries === 0 ? 0 : Math.floor((fresh / entries) * width);
  const behind = entries === 0 ? 0 : Math.ceil((stale / entries) * width);
  const half = Math.min(behind, width - full);
  return '█'.repeat(full) + '▒'.repeat(half) + '░'.repeat(width - full - half);
}

/**
 * Prints how far each edition is, and how many of its texts lead elsewhere than their source: as a table, or with `json`
 * as one object a line.
 */
export function printStatus(reading: Reading, format: string): void {
  const { content } = reading;
  const elsewhere = [...listOtherLinks(reading).keys()].map((id) => content.texts[id]!.locale);
  const countElsewhere = (locale: string): number => elsewhere.filter((each) => each === locale).length;
  // Interface texts are the gate's business: an enabled locale has them all.
  const coverage = getLocaleCoverage(content, () => 1);
  if (format === 'json') {
    for (const { locale, tier, entries, translated, fresh, stale, machine, reviewed } of coverage)
      console.log(
        JSON.stringify({
          locale,
          tier,
          entries,
          translated,
          fresh,
          stale,
          links: countElsewhere(locale),
          machine,
          reviewed,
        }),
      );
    return;
  }
  console.log(`${'locale'.padEnd(8)}${''.padEnd(width + 2)}translated   fresh   stale   links  unreviewed`);
  for (const row of coverage) {
    const isSource = row.locale === content.site.source;
    const unreviewed = isSource ? 0 : row.translated - row.reviewed;
    const numbers = [
      `${row.translated}/${row.entries}`.padStart(10),
      ...[row.fresh, row.stale, countElsewhere(row.locale)].map((each) => String(each).padStart(7)),
      String(unreviewed).padStart(11),
    ];
    // The name comes last: letters of other scripts are wider than one column.
    console.log(`${row.locale.padEnd(8)}${drawBar(row)}  ${numbers.join(' ')}  ${locales[row.locale].name}`);
  }
}
