import { getLocaleCoverage, type LocaleCoverage } from '../../src/catalog/coverage.ts';
import { listOtherLinks } from '../../gate/links.ts';
import { describeBehind } from '../../gate/unit-names.ts';
import { locales } from '../../src/i18n/locales.ts';
import type { LoadedContent } from '../../src/loaders/loaded-content.ts';

const width = 24;

/** A bar of fixed width: fresh, stale, missing. */
export function drawBar({ entries, fresh, stale }: Pick<LocaleCoverage, 'entries' | 'fresh' | 'stale'>): string {
  const full = entries === 0 ? 0 : Math.floor((fresh / entries) * width);
  const behind = entries === 0 ? 0 : Math.ceil((stale / entries) * width);
  const half = Math.min(behind, width - full);
  return '█'.repeat(full) + '▒'.repeat(half) + '░'.repeat(width - full - half);
}

/**
 * Prints how far each edition is, how many of its texts lead elsewhere than their source, and what is older than its source: as a table, or
 * with `json` as one object a line.
 */
export function printStatus(loaded: LoadedContent, format: string): void {
  const { content } = loaded;
  const elsewhere = [...listOtherLinks(loaded).keys()].map((id) => content.texts[id]!.locale);
  const countElsewhere = (locale: string): number => elsewhere.filter((each) => each === locale).length;
  // Interface texts are the gate's business: an enabled locale has them all.
  const coverage = getLocaleCoverage(content, () => 1);
  if (format === 'json') {
    for (const { interface: _, ...row } of coverage)
      console.log(JSON.stringify({ ...row, links: countElsewhere(row.locale) }));
    return;
  }
  const columns = ['translated', 'named', 'fresh', 'stale', 'old words', 'missing', 'links', 'unreviewed'];
  console.log(`${'locale'.padEnd(8)}${''.padEnd(width + 2)}${columns.join('  ')}`);
  for (const row of coverage) {
    const { locale, translated, entries, named, fresh, stale, staleWords, missingWords, reviewed } = row;
    const unreviewed = locale === content.site.source ? 0 : translated - reviewed;
    const values = [named, fresh, stale, staleWords, missingWords, countElsewhere(locale), unreviewed];
    const cells = [`${translated}/${entries}`, ...values].map((each, index) =>
      String(each).padStart(columns[index]!.length),
    );
    // The name comes last: letters of other scripts are wider than one column.
    console.log(`${locale.padEnd(8)}${drawBar(row)}  ${cells.join('  ')}  ${locales[locale].name}`);
  }
  for (const { file, ...behind } of coverage.flatMap((row) => row.behind)) {
    const { en, vi } = describeBehind(behind);
    console.log(`${file}: ${en} / ${vi}`);
  }
}
