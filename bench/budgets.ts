/** How much of something a site may have. */
export interface Budget {
  name: string;
  /** The most that is allowed, in the unit; the least where `isFloor` is set. */
  limit: number;
  unit?: 'kB' | 's';
  isFloor?: true;
}

/** All budgets of the project. Weights are of what a host sends: texts and drawings after brotli 11; 1 kB is 1,000 bytes. */
export const budgets = {
  // One first TCP window: ten segments of 1,460 bytes (RFC 6928).
  start: { name: 'page up to the end of its first view', limit: 14.6, unit: 'kB' },
  entry: { name: 'entry: HTML, styles, scripts', limit: 26, unit: 'kB' },
  view: { name: 'first view of a page on a phone', limit: 61, unit: 'kB' },
  map: { name: 'map', limit: 8, unit: 'kB' },
  poster: { name: 'poster', limit: 6, unit: 'kB' },
  posters: { name: 'posters, number', limit: 24, isFloor: true },
  card: { name: 'share card', limit: 80, unit: 'kB' }, // docs/decisions/share-cards.md
  search: { name: 'search up to its first answer', limit: 140, unit: 'kB' },
  shiftPhone: { name: 'layout shift (CLS) at 360 px', limit: 0.01 },
  shiftDesktop: { name: 'layout shift (CLS) at 1440 px', limit: 0.01 },
  wide: { name: 'px too wide at 320 px, letters largest', limit: 0 },
  screens: { name: 'front page, screens of a phone', limit: 6 },
  performance: { name: 'Lighthouse: performance', limit: 100, isFloor: true },
  accessibility: { name: 'Lighthouse: accessibility', limit: 100, isFloor: true },
  'best-practices': { name: 'Lighthouse: best practices', limit: 100, isFloor: true },
  seo: { name: 'Lighthouse: SEO', limit: 100, isFloor: true },
  build: { name: 'clean build of this site, two cores', limit: 30, unit: 's' },
} as const satisfies Record<string, Budget>;

export type BudgetName = keyof typeof budgets;

/** What was measured in one place, in the unit of its budget. */
export interface Finding {
  where: string;
  value: number;
}

/** What was measured; a budget that is left out was not. */
export type Findings = Partial<Record<BudgetName, readonly Finding[]>>;

/** How each budget was kept, the worst findings first. */
export interface Verdict {
  budget: Budget;
  /** Empty when nothing was measured. */
  findings: readonly Finding[];
  broken: number;
}

/** Holds findings against their budgets. @returns a verdict for every budget, measured or not, in the order of the table */
export const judge = (found: Findings): Verdict[] =>
  Object.entries<Budget>(budgets).map(([name, budget]) => {
    const sign = budget.isFloor ? -1 : 1;
    const findings = (found[name as BudgetName] ?? []).toSorted((a, b) => sign * (b.value - a.value)); // a key of the same table
    return { budget, findings, broken: findings.filter(({ value }) => sign * (value - budget.limit) > 0).length };
  });

const formatValue = (value: number, { unit }: Budget): string => {
  if (unit === 'kB') return `${value.toFixed(2)} kB`; // fonts and pages come close to their budgets
  const digits = Math.abs(value) < 1 ? 3 : 1;
  return `${Number(value.toFixed(digits))}${unit ? ` ${unit}` : ''}`;
};

/**
 * Writes a table of verdicts: budget, worst value and where it was found, and under each broken budget the next worst.
 *
 * @param more how many of the next worst are written
 */
export function formatVerdicts(verdicts: readonly Verdict[], more: number): string {
  const rows = verdicts.flatMap(({ budget, findings, broken }) => {
    const [worst, ...next] = findings;
    const limit = `${budget.isFloor ? '≥' : '≤'} ${formatValue(budget.limit, budget)}`;
    if (!worst) return [['–', budget.name, limit, '', 'not measured']];
    const count = broken > 0 && findings.length > 1 ? ` (${broken} of ${findings.length})` : '';
    return [
      [broken > 0 ? '✗' : '✓', budget.name, limit, formatValue(worst.value, budget), worst.where + count],
      ...next
        .slice(0, Math.max(0, Math.min(more, broken - 1)))
        .map(({ value, where }) => ['', '', '', formatValue(value, budget), where]),
    ];
  });
  return formatTable([['', 'budget', 'limit', 'worst', 'where'], ...rows], [2, 3]);
}

/** Writes rows as columns of one width each. @param right columns of numbers, which end at the same place */
export function formatTable(rows: readonly (readonly string[])[], right: readonly number[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (right.includes(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
